using Akuntabel.Dokumen.Sementara;

namespace Akuntabel.Dokumen.Tests;

/// <summary>The folder of a process for temporary work.</summary>
public sealed class TempatSementaraTests : IDisposable
{
    private readonly string _tempat = Directory.CreateTempSubdirectory("uji-sementara-").FullName;

    public void Dispose() => Directory.Delete(_tempat, recursive: true);

    [Fact]
    public void Tertutup_untuk_orang_lain_dan_namanya_acak()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "izin Unix");
        var folder = TempatSementara.FolderBaru("uji");
        Path.GetDirectoryName(folder).ShouldBe(TempatSementara.Akar);
        Mode(folder).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Mode(TempatSementara.Akar).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Path.GetFileName(TempatSementara.Akar).ShouldNotContain(Environment.ProcessId.ToString());
        var berkas = Path.Combine(folder, "x");
        TempatSementara.BerkasBaru(berkas).Dispose();
        Mode(berkas).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void Sisa_proses_mati_dibuang_yang_masih_dipakai_dan_yang_bukan_milik_kita_tidak()
    {
        var mati = Folder("akuntabel-mati", gembok: true);
        File.WriteAllText(Path.Combine(mati, "unggahan.pdf"), "isi");
        var hidup = Folder("akuntabel-hidup", gembok: true);
        var lain = Folder("akuntabel-data", gembok: false);
        var sasaran = Folder("sasaran", gembok: true);
        if (!OperatingSystem.IsWindows())
        {
            Directory.CreateSymbolicLink(Path.Combine(_tempat, "akuntabel-tautan"), sasaran);
            Directory.CreateSymbolicLink(Path.Combine(mati, "ke-luar"), sasaran);
        }

        using (new FileStream(Path.Combine(hidup, ".dipakai"), FileMode.Open, FileAccess.ReadWrite, FileShare.None))
        {
            TempatSementara.BuangSisa(_tempat).ShouldBe(1);
        }

        Directory.Exists(mati).ShouldBeFalse();
        Directory.Exists(hidup).ShouldBeTrue();
        Directory.Exists(lain).ShouldBeTrue();
        File.Exists(Path.Combine(sasaran, ".dipakai")).ShouldBeTrue("tautan tidak diikuti");
    }

    private string Folder(string nama, bool gembok)
    {
        var folder = Directory.CreateDirectory(Path.Combine(_tempat, nama)).FullName;
        if (gembok)
        {
            File.WriteAllText(Path.Combine(folder, ".dipakai"), "");
        }

        return folder;
    }

    private static UnixFileMode Mode(string jalur) => OperatingSystem.IsWindows() ? UnixFileMode.None : File.GetUnixFileMode(jalur);
}
