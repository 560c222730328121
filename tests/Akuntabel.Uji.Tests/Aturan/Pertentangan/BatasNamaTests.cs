using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Pertentangan;

/// <summary>PYT-010: the direction of a bound in a name.</summary>
public class BatasNamaTests
{
    [Theory]
    [InlineData("Persentase izin selesai > 14 hari",
        "7: Persentase izin selesai > 14 hari → satu arah; di tempat lain Persentase izin selesai < 14 hari")]
    [InlineData("Persentase izin selesai <14 hari", "")]
    [InlineData("Persentase izin selesai ≤ 14 hari", "")]
    [InlineData("Persentase izin selesai > 30 hari", "")]
    public void Arah_batas(string nama, string temuan) => Semua("PYT-010",
        "Tabel 1 Rencana", "Indikator | Target 2023", "Persentase izin selesai < 14 hari | 90 %", "Jumlah izin terbit | 40", "Uraian.",
            "Indikator | Realisasi 2023", $"{nama} | 91 %", "Jumlah izin terbit | 41")
        .ShouldBe(temuan);

    [Theory]
    [InlineData("≤", 1)]
    [InlineData("≥", 0)]
    public void Nilai_sekurang_kurangnya(string tanda, int banyak) => Temuan("PYT-010",
        "Indikator | Target 2024", "Persentase siswa bernilai ≥ 75 | 90 %", "Jumlah guru | 40", "Uraian.",
        "Indikator | Realisasi 2024", $"Persentase siswa bernilai {tanda} 75 | 91 %", "Jumlah guru | 41").Count.ShouldBe(banyak);
}
