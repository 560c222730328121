using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Rujukan;

/// <summary>TGL-002: a period ends after it begins, and a quarter has its own months.</summary>
public class PeriodeTanggalTests
{
    [Theory]
    [InlineData("tanggal 27 s.d 28 Juli 2022", "")]
    [InlineData("tanggal 28 s/d 25 Juli 2022", "1: 28 s/d 25 Juli 2022 → akhir sesudah mulai")]
    [InlineData("28 Juli sampai dengan 2 Agustus 2022", "")]
    [InlineData("28 Desember 2022 s.d. 3 Januari 2022", "1: 28 Desember 2022 s.d. 3 Januari 2022 → akhir sesudah mulai")]
    [InlineData("Triwulan II (April - Juni)", "")]
    [InlineData("Triwulan II (Januari s.d. Juni)", "")] // counted from January
    [InlineData("Triwulan II (Januari-Maret)", "1: Triwulan II (Januari-Maret → April-Juni")]
    public void Jangka_waktu(string teks, string temuan) => Semua("TGL-002", teks).ShouldBe(temuan);

    [Theory]
    [InlineData("Kegiatan berlangsung 5 Maret s.d. 2 Februari 2024.", true)]
    [InlineData("Kegiatan berlangsung 5 Februari s.d. 2 Maret 2024.", false)]
    [InlineData("Periode 1 Januari - 31 Desember 2023", false)]
    [InlineData("Triwulan III (April s.d. Juni)", true)]
    [InlineData("Triwulan III (Juli s.d. September)", false)]
    public void Bulan_yang_lain(string teks, bool ada) => (Semua("TGL-002", teks) != "").ShouldBe(ada);
}
