using System.Diagnostics;
using Akuntabel.Storage.Tests;
using Npgsql;

[assembly: AssemblyFixture(typeof(ServerPostgres))]

namespace Akuntabel.Cli.Tests;

/// <summary>Two servers that are started at the same moment over one empty database.</summary>
public sealed class MulaiBersamaTests(ServerPostgres server) : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("akuntabel-dua-").FullName;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Keduanya_hidup_satu_tautan_dan_kantor_contoh_sekali(bool contoh)
    {
        Assert.SkipWhen(server.Alasan is not null, server.Alasan ?? "");
        for (var putaran = 0; putaran < UjiPanjang.Atau(4, 1); putaran++)
        {
            var alamat = await server.BasisdataBaruAsync();
            await using var satu = new PelayanAnak(_folder, $"{putaran}-1", alamat, contoh);
            await using var dua = new PelayanAnak(_folder, $"{putaran}-2", alamat, contoh);
            var kabar = await Task.WhenAll(satu.SampaiKabarAsync(), dua.SampaiKabarAsync());
            kabar.Count(k => k.Contains("/mulai/", StringComparison.Ordinal)).ShouldBe(1, string.Join(" | ", kabar));
            kabar.Count(k => k.Contains("proses Akuntabel lain", StringComparison.Ordinal)).ShouldBe(1);
            (satu.Hidup, dua.Hidup).ShouldBe((true, true));
            (await HitungAsync(alamat, "tautan_sekali WHERE dipakai = '' AND kedaluwarsa = ''")).ShouldBe(1);
            (await HitungAsync(alamat, "pemda")).ShouldBe(contoh ? 1 : 0);
            (await HitungAsync(alamat, "perangkat_daerah WHERE contoh = 1")).ShouldBe(contoh ? 3 : 0);

            // whoever printed it goes, and the other takes over
            var (pergi, tinggal) = kabar[0].Contains("/mulai/", StringComparison.Ordinal) ? (satu, dua) : (dua, satu);
            pergi.Bunuh();
            (await tinggal.SampaiAsync("/mulai/")).ShouldContain("/mulai/");
            (await HitungAsync(alamat, "tautan_sekali WHERE dipakai = '' AND kedaluwarsa = ''")).ShouldBe(1);
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static async Task<long> HitungAsync(string alamat, string dari)
    {
        await using var koneksi = new NpgsqlConnection(alamat);
        await koneksi.OpenAsync(TestContext.Current.CancellationToken);
        await using var perintah = new NpgsqlCommand($"SELECT COUNT(*) FROM {dari}", koneksi);
        return (long)(await perintah.ExecuteScalarAsync(TestContext.Current.CancellationToken) ?? 0L);
    }

    private sealed class PelayanAnak : IAsyncDisposable
    {
        private readonly Process _proses;

        public PelayanAnak(string folder, string nama, string alamat, bool contoh)
        {
            var info = ProgramUji.Mulai(
                Path.Combine(AppContext.BaseDirectory, "akuntabel.dll"),
                ["layani", "--data", nama, "--postgres", alamat, "--urls", "http://127.0.0.1:0", .. contoh ? ["--contoh"] : Array.Empty<string>()]);
            (info.RedirectStandardOutput, info.WorkingDirectory) = (true, folder);
            _proses = Process.Start(info) ?? throw new InvalidOperationException("tidak berjalan");
        }

        public bool Hidup => !_proses.HasExited;

        public Task<string> SampaiKabarAsync() => SampaiAsync("Belum ada administrator");

        public async Task<string> SampaiAsync(string tanda)
        {
            while (true)
            {
                var baris = (await _proses.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken)).ShouldNotBeNull("berhenti sebelum siap");
                if (baris.Contains(tanda, StringComparison.Ordinal))
                {
                    return baris;
                }
            }
        }

        public void Bunuh() => _proses.Kill();

        public async ValueTask DisposeAsync()
        {
            if (Hidup)
            {
                _proses.Kill();
            }

            await _proses.WaitForExitAsync();
            _proses.Dispose();
        }
    }
}
