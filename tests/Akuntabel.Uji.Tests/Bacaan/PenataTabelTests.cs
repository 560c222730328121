using Akuntabel.Uji.Bacaan;

namespace Akuntabel.Uji.Tests.Bacaan;

/// <summary>Which rows of a table are headings, and which hold several rows.</summary>
public class PenataTabelTests
{
    [Theory]
    [InlineData("1 | 2 | 3 | 4", true)]
    [InlineData("(1) | (2) | (3)=(1)+(2) | (4)", true)]
    [InlineData("2 | 3 | 7=(6/5) | 8", true)]
    [InlineData("a | b | c=(b/a)x100 | d", true)]
    [InlineData("1 | 250 | 3 | 4", false)]
    [InlineData("1 | Rapat | 3 | 4", false)]
    [InlineData("7 | 5 | 3 | 1", false)]
    public void Baris_nomor_kolom(string baris, bool nomor) =>
        BarisNomor.Ya(new BarisTerbaca(1, [.. baris.Split('|').Select(s => new SelTerbaca(s.Trim()))])).ShouldBe(nomor);

    [Fact]
    public void Baris_tahun_dan_satuan_di_bawah_nomor_kolom_masih_kepala()
    {
        var t = NaskahUji.Dokumen(
            "NO | DAERAH | ANGGARAN | REALISASI | %", "1 | 2 | 3 | 4 | 5=4/3", " | | 2024 | 2024 | 2024", "1 | Hulu | 4.000 | 1.000 | 25",
                "2 | Hilir | 5.000 | 2.000 | 40").DaftarTabel.Single();
        t.Isi.Count.ShouldBe(2);
        t.Kepala[3].ShouldBe("REALISASI › 2024");
        t.Nomori!.Sel[4].Teks.ShouldBe("5=4/3");
    }

    [Theory]
    [InlineData("1 2 | Belanja Pegawai Belanja Barang | 640.500.000,00 912.300.000,00 | 628.250.000,00 896.400.000,00 | 98,09 98,26", 2)]
    [InlineData("1 | Pelatihan | 2 Dok/ 5 Lap | 2 Dok/ 4 Lap | 90,00", 1)]
    [InlineData("1 | Rapat | 640.500.000,00 | 628.250.000,00 | 98,09", 1)]
    public void Dua_baris_dalam_satu_sel(string baris, int banyak) => NaskahUji.Dokumen(
        "No | Uraian | Pagu | Realisasi | %", baris,
            "3 | Belanja Modal | 125.000.000,00 | 121.000.000,00 | 96,80").DaftarTabel.Single().Isi.Count.ShouldBe(banyak + 1);
}
