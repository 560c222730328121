namespace Akuntabel.Cli.Tests;

/// <summary><c>susun</c> of folders laid out by spans of time, and the command that makes them.</summary>
public class UbahBentukTests
{
    [Fact]
    public void Folder_rata_tersusun_seperti_biasa_dengan_satu_petunjuk()
    {
        using var f = new FolderUji();
        var hasil = f.Susun("json");
        hasil.Kode.ShouldBe(0, hasil.Galat);
        hasil.Galat.ShouldBeEmpty();
        hasil.Keluar.Split('\n').Where(b => b.Contains("ubah-bentuk", StringComparison.Ordinal)).ShouldHaveSingleItem()
            .ShouldContain($"akuntabel ubah-bentuk {f.Data}");
    }

    [Fact]
    public void Diubah_digabung_dan_disusun_per_periode()
    {
        using var f = new FolderUji("kalteng-2023-tw2");
        using var lain = new FolderUji("kalteng-2023-tw2");
        lain.Ganti("laporan.yaml", "triwulan: 2", "triwulan: 1");
        lain.Ganti("anggaran.csv", "372094450", "272094450");
        var baru = Path.Combine(Path.GetDirectoryName(f.Data)!, "baru");
        var ubah = Perintah.Jalankan(Path.GetTempPath(), "ubah-bentuk", f.Data, lain.Data, "--ke", baru);
        ubah.Kode.ShouldBe(0, ubah.Galat);
        ubah.Keluar.ShouldContain("renstra-2021-2026/: perencanaan.yaml");
        ubah.Keluar.ShouldContain("2023/triwulan-1/: anggaran.csv,");
        ubah.Keluar.ShouldContain($"catatan: anggaran.csv dari {lain.Data} berbeda");

        var hasil = Perintah.Jalankan(f.Data, "susun", baru, "--format", "json");
        hasil.Kode.ShouldBe(0, hasil.Galat);
        hasil.Keluar
            .ShouldContain("laporan: Triwulan II Tahun 2023 (yang lain: Triwulan I Tahun 2023; pilih dengan --tahun dan --triwulan)");
        hasil.Keluar.ShouldContain("2023/realisasi-anggaran.csv");
        hasil.Keluar.ShouldNotContain("ubah-bentuk");
        File.ReadAllText(Path.Combine(f.Data, "keluaran", "baru", "2023-triwulan-2", "fakta.json")).ShouldContain("372094450");
        Perintah.Jalankan(f.Data, "susun", baru, "--tahun", "2023", "--triwulan", "1", "--format", "json").Kode.ShouldBe(1);
        File.ReadAllText(Path.Combine(f.Data, "keluaran", "baru", "2023-triwulan-1", "fakta.json")).ShouldContain("272094450");
    }

    [Theory]
    [InlineData("2024", "2", "tidak ada folder tahun 2024; yang ada: 2023")]
    [InlineData("2023", "5", "triwulan 5 tidak ada")]
    [InlineData("2023", "1", "laporan triwulan I tahun 2023 tidak ada; yang ada: Triwulan II Tahun 2023")]
    public void Periode_yang_tidak_ada_ditolak(string tahun, string triwulan, string pesan)
    {
        using var f = new FolderUji("kalteng-2023-tw2");
        Perintah.Jalankan(Path.GetTempPath(), "ubah-bentuk", f.Data).Kode.ShouldBe(0);
        var hasil = Perintah.Jalankan(Path.GetTempPath(), "susun", f.Data, "--tahun", tahun, "--triwulan", triwulan, "--keluaran",
            f.Keluaran);
        hasil.Kode.ShouldBe(2);
        hasil.Galat.ShouldContain(pesan);
        Directory.Exists(f.Keluaran).ShouldBeFalse();
    }

    [Fact]
    public void Folder_bermasalah_ditolak_seluruhnya_sekaligus()
    {
        using var f = new FolderUji("kalteng-2023-tw2");
        Perintah.Jalankan(Path.GetTempPath(), "ubah-bentuk", f.Data).Kode.ShouldBe(0);
        f.Tambah("2023/triwulan-5/laporan.yaml", "jenis: triwulan\n");
        f.Tambah("renstra-2025-2029/perencanaan.yaml", "visi: x\n");
        var hasil = f.Susun("json");
        hasil.Kode.ShouldBe(2);
        hasil.Galat.ShouldContain("2023/triwulan-5: triwulan pada nama folder ini tidak ada");
        hasil.Galat.ShouldContain("renstra-2025-2029: masa Renstra ini bertumpuk dengan renstra-2021-2026: tahun 2025");
        Perintah.Jalankan(Path.GetTempPath(), "ubah-bentuk", f.Data, "--ke", f.Keluaran).Kode.ShouldBe(2);
        Directory.Exists(f.Keluaran).ShouldBeFalse();
    }
}
