using System.Diagnostics;
using System.Net.Http.Json;

namespace Akuntabel.Benchmarks;

/// <summary>The server as a child.</summary>
internal sealed class PelayanAnak : IDisposable
{
    private readonly Process _proses;

    private readonly HttpClient _klien;

    private PelayanAnak(Process proses, HttpClient klien, double detik)
    {
        (_proses, _klien, DetikMulai) = (proses, klien, detik);
    }

    public Uri Alamat => _klien.BaseAddress ?? throw new InvalidOperationException("tanpa alamat");

    public double DetikMulai { get; }

    public double MemoriMb
    {
        get
        {
            _proses.Refresh();
            return _proses.WorkingSet64 / 1048576.0;
        }
    }

    /// <summary>This program, as another process starts it.</summary>
    public static (string Program, string[] Awal) Diri
    {
        get
        {
            var diri = Environment.ProcessPath ?? "dotnet";
            return (diri, Path.GetFileNameWithoutExtension(diri) == "dotnet" ? [typeof(PelayanAnak).Assembly.Location] : []);
        }
    }

    /// <summary>Starts this program's server over a store that is filled.</summary>
    public static Task<PelayanAnak> MulaiAsync(string mesin, string tempat, string sesi) => MulaiAsync(Diri, mesin, tempat, sesi);

    /// <summary>Starts the server of a build of this program over a store that is filled.</summary>
    public static Task<PelayanAnak> MulaiAsync((string Program, string[] Awal) program, string mesin, string tempat, string sesi)
    {
        var alamat = new Uri($"http://127.0.0.1:{BebanPostgres.PortBebas()}");
        return MulaiAsync(program.Program, [.. program.Awal, BebanPelayan.Perintah, alamat.ToString(), mesin, tempat], alamat, sesi);
    }

    /// <summary>Starts a program; comes back with its first answer.</summary>
    public static async Task<PelayanAnak> MulaiAsync(string program, string[] isian, Uri alamat, string sesi)
    {
        var jam = Stopwatch.StartNew();
        var proses = Process.Start(new ProcessStartInfo(program, isian) { RedirectStandardInput = true, RedirectStandardOutput = true, UseShellExecute = false }) ?? throw new InvalidOperationException("pelayan tidak mulai");
        var klien = BebanPengguna.Klien(alamat, sesi);
        while (true)
        {
            try
            {
                // without a session the answer is the way to the sign-in page
                using var jawaban = await klien.GetAsync("/");
                return (int)jawaban.StatusCode < 400 ? new PelayanAnak(proses, klien, jam.Elapsed.TotalSeconds) : throw new InvalidOperationException($"dijawab {(int)jawaban.StatusCode}");
            }
            catch (HttpRequestException) when (!proses.HasExited && jam.Elapsed < TimeSpan.FromSeconds(60))
            {
                await Task.Delay(5);
            }
        }
    }

    public async Task<UkuranPelayan> UkuranAsync() => await _klien.GetFromJsonAsync<UkuranPelayan>("/_ukuran") ?? throw new InvalidOperationException("tanpa ukuran");

    public async Task KosongkanAsync() => (await _klien.GetAsync("/_kosongkan")).EnsureSuccessStatusCode();

    public void Dispose()
    {
        _proses.StandardInput.Close();
        if (!_proses.WaitForExit(3000))
        {
            _proses.Kill();
        }

        _proses.Dispose();
        _klien.Dispose();
    }
}
