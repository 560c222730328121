using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Storage.Umum;

namespace Akuntabel.Storage.Tests.Ketahanan;

/// <summary>Who may read the files of a store.</summary>
public sealed class IzinBerkasTests : IDisposable
{
    private const UnixFileMode Berkas = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private const UnixFileMode Folder = Berkas | UnixFileMode.UserExecute;

    private const UnixFileMode Terbuka = (UnixFileMode)0x1ed;

    private readonly string _akar = Directory.CreateTempSubdirectory("akuntabel-izin-").FullName;

    private string Data => Path.Combine(_akar, "data");

    private string Db => Path.Combine(Data, "akuntabel.db");

    public void Dispose() => Directory.Delete(_akar, recursive: true);

    [Fact]
    public async Task Yang_dibuat_tertutup_sejak_awal()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "izin Unix");
        await using var basisdata = Basisdata.Sqlite(Db);
        await basisdata.SiapkanAsync();
        await basisdata.TulisAsync(s => s.JalankanAsync("INSERT INTO pemda (pemda, nama, dibuat) VALUES ('x', 'X', '')"));
        Mode(Data).ShouldBe(Folder);
        var daftar = Directory.GetFiles(Data);
        daftar.Length.ShouldBeGreaterThan(1, "juga -wal dan -shm");
        daftar.ShouldAllBe(f => Mode(f) == Berkas);
        IzinBerkas.RapatkanData(Db).ShouldBeEmpty();
    }

    [Fact]
    public async Task Yang_longgar_disebut_dan_dirapatkan()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "izin Unix");
        await using (var basisdata = Basisdata.Sqlite(Db))
        {
            await basisdata.SiapkanAsync();
        }

        File.WriteAllText(Path.Combine(Data, "akuntabel-2026.cadangan"), "");
        Longgarkan(Data, Db, Path.Combine(Data, "akuntabel-2026.cadangan"));
        var pesan = IzinBerkas.RapatkanData(Db);
        pesan.Count.ShouldBe(3);
        pesan.ShouldAllBe(p => p.Contains("dirapatkan", StringComparison.Ordinal) && p.Contains("0755", StringComparison.Ordinal));
        (Mode(Data), Mode(Db)).ShouldBe((Folder, Berkas));
        IzinBerkas.RapatkanData(Db).ShouldBeEmpty();
    }

    [Fact]
    public void Folder_yang_juga_berisi_milik_orang_lain_dibiarkan_dan_tautan_tidak_diikuti()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "izin Unix");
        Directory.CreateDirectory(Data);
        var orang = Path.Combine(_akar, "dokumen-orang.txt");
        foreach (var f in new[] { orang, Db, Path.Combine(Data, "catatan.txt") })
        {
            File.WriteAllText(f, "");
        }

        File.CreateSymbolicLink(Path.Combine(Data, "akuntabel-tautan"), orang);
        Longgarkan(Data, orang, Db, Path.Combine(Data, "catatan.txt"));
        var pesan = IzinBerkas.RapatkanData(Db);
        pesan.Count.ShouldBe(2);
        pesan[^1].ShouldContain("catatan.txt");
        (Mode(Data), Mode(orang), Mode(Path.Combine(Data, "catatan.txt")), Mode(Db)).ShouldBe((Terbuka, Terbuka, Terbuka, Berkas));
    }

    [Fact]
    public void Yang_belum_ada_dan_yang_tidak_dapat_diubah_tidak_menggagalkan()
    {
        IzinBerkas.RapatkanData(Path.Combine(_akar, "belum", "akuntabel.db")).ShouldBeEmpty();
        Assert.SkipUnless(OperatingSystem.IsLinux(), "/proc");
        // a folder of the system that nobody can change
        Should.NotThrow(() => IzinBerkas.RapatkanData("/proc/self/akuntabel.db"));
    }

    private static UnixFileMode Mode(string jalur) => OperatingSystem.IsWindows() ? UnixFileMode.None : File.GetUnixFileMode(jalur);

    private static void Longgarkan(params string[] daftar)
    {
        foreach (var d in daftar)
        {
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(d, Terbuka);
            }
        }
    }
}
