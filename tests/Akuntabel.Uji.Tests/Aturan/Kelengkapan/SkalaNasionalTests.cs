using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Kelengkapan;

public class SkalaNasionalTests
{
    private static readonly string[] Laporan =
    [
        "Laporan Kinerja Dinas Contoh Tahun 2023", "# BAB I PENDAHULUAN", "Gambaran umum.", "# BAB II PERENCANAAN KINERJA",
            "Perjanjian kinerja.", "# BAB III AKUNTABILITAS KINERJA",
        "Capaian kinerja tahun 2023 diuraikan di bawah ini dan menurut pengukuran tahun 2023 menunjukkan hasil yang memadai untuk setiap sasaran strategis yang diperjanjikan oleh kepala dinas.",
        string.Concat(Enumerable.Repeat("Uraian capaian kinerja setiap sasaran disajikan lengkap. ", 40)),
    ];

    [Theory]
    [InlineData("Hasil evaluasi SAKIP memperoleh nilai 72,35 (BB).", "")]
    [InlineData("Hasil evaluasi SAKIP memperoleh nilai 68,35 (BB).", "B")]
    [InlineData("Maturitas SPIP mencapai Level 3 (3,40).", "")]
    [InlineData("Maturitas SPIP mencapai Level 3 (2,40).", "Level 2")]
    [InlineData("Nilai maturitas SPIP sebesar 3,12 berada pada level 4.", "Level 3")]
    [InlineData("Nilai maturitas SPIP 3,12 dengan kategori Terdefinisi.", "")]
    [InlineData("Indeks SPBE 2,45 dengan predikat Baik.", "Cukup")]
    [InlineData("Indeks SPBE 2,75 dengan predikat Baik.", "")]
    [InlineData("Survei kepuasan masyarakat 85,20 dengan kategori Sangat Baik.", "Baik")]
    public void Kalimat(string kalimat, string benar) => Seharusnya([.. Laporan, kalimat]).ShouldBe(benar);

    [Theory]
    [InlineData("1 | Nilai evaluasi SAKIP | 75 | 68,35 | BB", "B")]
    [InlineData("1 | Nilai evaluasi SAKIP | 75 | 72,35 | BB", "")]
    [InlineData("1 | Nilai evaluasi SAKIP | BB (75) | A (72,35) | -", "BB")]
    [InlineData("1 | Nilai pelayanan lain | 75 | 68,35 | BB", "")] // another scale
    public void Tabel(string baris, string benar) =>
        Seharusnya([.. Laporan, "Tabel 3.1 Capaian", "No | Indikator | Target | Realisasi | Predikat", baris,
        "2 | Lain | 3 | 4 | -"]).ShouldBe(benar);

    private static string Seharusnya(string[] naskah) => string.Join("; ", Temuan("KAT-005", naskah).Select(t => t.Split(" → ")[1]));
}
