namespace Akuntabel.Cli.Tests;

/// <summary>The Perjanjian Kinerja alone, as a user asks for it.</summary>
public class SusunPerjanjianTests
{
    [Fact]
    public void Contoh_tersusun_di_samping_laporannya()
    {
        using var f = new FolderUji();
        Directory.CreateDirectory(f.Keluaran);
        File.WriteAllText(Path.Combine(f.Keluaran, "laporan.html"), "laporan");
        var hasil = Susun(f.Data, f.Keluaran, "--format", "docx,html");
        hasil.Kode.ShouldBe(0, hasil.Galat);
        hasil.Keluar.ShouldNotContain("ubah-bentuk");
        Directory.GetFileSystemEntries(f.Keluaran).Select(Path.GetFileName).Order(StringComparer.Ordinal)
            .ShouldBe(["laporan.html", "perjanjian-kinerja.docx", "perjanjian-kinerja.html"]);
        File.ReadAllText(Path.Combine(f.Keluaran, "perjanjian-kinerja.html")).ShouldContain("4.920.098.606");
    }

    [Fact]
    public void Kantor_baru_tersusun_bertanda_dan_berkode_satu()
    {
        using var f = new FolderUji();
        Directory.Delete(f.Data, recursive: true);
        Directory.CreateDirectory(f.Data);
        var hasil = Susun(f.Data, f.Keluaran, "--tahun", "2026", "--format", "txt");
        hasil.Kode.ShouldBe(1);
        hasil.Galat.ShouldContain("Perjanjian Kinerja belum diisi.");
        File.ReadAllText(Path.Combine(f.Keluaran, "perjanjian-kinerja.txt")).ShouldContain("PERJANJIAN KINERJA TAHUN 2026");
    }

    [Fact]
    public void Tanpa_tahun_atau_tanpa_folder_disebut_dan_berkode_dua()
    {
        using var f = new FolderUji();
        Susun(f.Data + "-tiada", f.Keluaran).ShouldSatisfyAllConditions(
            h => h.Kode.ShouldBe(2), h => h.Galat.ShouldContain("Perjanjian Kinerja tidak disusun"), h =>
                h.Galat.ShouldContain("folder tidak ditemukan"));
        File.Delete(f.Di("laporan.yaml"));
        Susun(f.Data, f.Keluaran).ShouldSatisfyAllConditions(h => h.Kode.ShouldBe(2), h => h.Galat.ShouldContain("--tahun"));
        Directory.Exists(f.Keluaran).ShouldBeFalse();
    }

    private static Perintah Susun(string data, string keluaran, params string[] lain) =>
        Perintah.Jalankan(Path.GetTempPath(), ["susun", data, "--jenis", "pk", "--keluaran", keluaran, .. lain]);
}
