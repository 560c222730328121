using Akuntabel.Uji.Bacaan;
using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Daftar;

/// <summary>ISI-001: what a line, sentence or series announces is there.</summary>
public class IsianKosongTests
{
    [Theory]
    [InlineData("disampaikan paling Januari 2023.", true)]
    [InlineData("disampaikan paling lambat Januari 2023.", false)]
    [InlineData("dengan realisasi sebesar % dari target.", true)]
    [InlineData("dengan realisasi sebesar 80 % dari target.", false)]
    [InlineData("Nilai, 71,50, Aspek Kesetaraan 64,25.", true)]
    [InlineData("Aspek Kebebasan 71,50, Aspek Kesetaraan 64,25.", false)]
    public void Kata_atau_angka_yang_hilang(string kalimat, bool ada) => (Semua("ISI-001", kalimat) != "").ShouldBe(ada);

    [Theory]
    [InlineData(": unit", true)]
    [InlineData(": 3 unit", false)]
    [InlineData("-", false)]
    public void Satuan_tanpa_angka(string banyak, bool ada) =>
        (Semua("ISI-001", "Nama | Banyak", "1) Meja | : 2 unit", "2) Kursi | : 5 unit", "3) Laptop | : 5 unit", "4) Lemari | : 1 unit",
            $"5) Kulkas | {banyak}") != "").ShouldBe(ada);

    [Fact]
    public void Label_kosong()
    {
        Semua("ISI-001", "Peserta : Kepala Bidang", "Hasil : setuju", "Peserta :", "Hasil : setuju").ShouldStartWith("3: ");
    }

    [Theory]
    [InlineData("4.2 Kendala", true)]
    [InlineData("BAB V LAMPIRAN", true)]
    [InlineData("4.1.1 Rincian", false)] // what follows stands below
    public void Pengantar_yang_langsung_diikuti_subbab_lain(string judul, bool ada) =>
        KatalogUji.Periksa(Dokumen(("4.1 Kesimpulan", JenisParagraf.Judul), ("Dapat disimpulkan beberapa hal sebagai berikut :",
            JenisParagraf.Isi), (judul, JenisParagraf.Judul))).Temuan.Any(t => t.Kode == "ISI-001").ShouldBe(ada);

    [Theory]
    [InlineData("Program ini beranggaran Rp612.500.000 dengan realisasi Rp dan sisa Rp27.300.000.", 1)]
    [InlineData("Anggaran sebesar Rp. 612.500.000 telah terserap sebesar Rp. 585.200.000.", 0)]
    public void Rupiah_tanpa_angka(string kalimat, int banyak) => Temuan("ISI-001", kalimat).Count.ShouldBe(banyak);

    [Theory]
    [InlineData("Tempat :", 1)]
    [InlineData("Tempat : Aula", 0)]
    public void Label_yang_di_tempat_lain_berisi(string label, int banyak) =>
        Temuan("ISI-001", "Tempat : Balai Desa", "Hasil : setuju", label, "Hasil : ditunda").Count.ShouldBe(banyak);
}
