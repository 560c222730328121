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

    public static async Task<PelayanAnak> MulaiAsync(string mesin, string tempat, string sesi)
    {
        var alamat = $"http://127.0.0.1:{BebanPostgres.PortBebas()}";
        var jam = Stopwatch.StartNew();
        var mulai = new ProcessStartInfo(Environment.ProcessPath ?? "dotnet") { RedirectStandardInput = true, UseShellExecute = false };
        foreach (var a in new[] { typeof(PelayanAnak).Assembly.Location, BebanPelayan.Perintah, alamat, mesin, tempat }.SkipWhile(a => a.EndsWith(".dll", StringComparison.Ordinal) && Path.GetFileNameWithoutExtension(Environment.ProcessPath) != "dotnet"))
        {
            mulai.ArgumentList.Add(a);
        }

        var proses = Process.Start(mulai) ?? throw new InvalidOperationException("pelayan tidak mulai");
        var klien = BebanPengguna.Klien(new Uri(alamat), sesi);
        while (true)
        {
            try
            {
                using var jawaban = await klien.GetAsync("/");
                jawaban.EnsureSuccessStatusCode();
                return new PelayanAnak(proses, klien, jam.Elapsed.TotalSeconds);
            }
            catch (HttpRequestException) when (!proses.HasExited && jam.Elapsed < TimeSpan.FromSeconds(60))
            {
                await Task.Delay(5);
            }
        }
    }

    public async Task<UkuranPelayan> UkuranAsync() => await _klien.GetFromJsonAsync<UkuranPelayan>("/_ukuran") ?? throw new InvalidOperationException("tanpa ukuran");

    public async Task KosongkanAsync() => (await _klien.PostAsync("/_kosongkan", null)).EnsureSuccessStatusCode();

    public void Dispose()
    {
        _proses.StandardInput.Close();
        if (!_proses.WaitForExit(10_000))
        {
            _proses.Kill();
        }

        _proses.Dispose();
        _klien.Dispose();
    }
}
