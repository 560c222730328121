namespace Akuntabel.Cli.Tests;

/// <summary>Two servers on one SQLite folder: the second says so; commands beside a server work; a killed server leaves no lock.</summary>
public sealed class PelayanGandaTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("akuntabel-ganda-").FullName;

    private string Data => Path.Combine(_folder, "data");

    [Fact]
    public async Task Pelayan_kedua_di_folder_yang_sama_menolak_dengan_pesan_dan_perintah_lain_tetap_jalan()
    {
        using var pertama = new PelayanBerjalan(_folder, "--data", Data);
        await pertama.NyalakanAsync();
        var kedua = Perintah.Jalankan(_folder, "layani", "--data", Data, "--urls", "http://127.0.0.1:0");
        kedua.Kode.ShouldBe(2);
        kedua.Galat.ShouldContain("sedang dilayani");
        kedua.Galat.ShouldContain(Data);
        Perintah.Jalankan(_folder, "verifikasi", "--data", Data).Kode.ShouldBe(0);

        await pertama.BunuhAsync();
        await pertama.NyalakanAsync();
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
