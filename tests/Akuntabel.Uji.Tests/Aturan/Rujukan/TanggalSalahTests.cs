using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Rujukan;

/// <summary>TGL-001: dates exist and fall on the weekday that is stated.</summary>
public class TanggalSalahTests
{
    [Theory]
    [InlineData("Selasa, Tanggal 26 Juni 2023", "1: Selasa, 26 Juni 2023 → Senin, 26 Juni 2023")]
    [InlineData("Hari/Tanggal : Jumat , 15 Desember 2023.", "")]
    [InlineData("hari Rabu tanggal 27 Juli 2022 s.d 28 Juli 2022", "")]
    [InlineData("tanggal 31/04/2023", "1: 31/04/2023 → tanggal yang ada dalam kalender")]
    [InlineData("29 Februari 2023", "1: 29 Februari 2023 → tanggal yang ada dalam kalender")]
    [InlineData("29 Februari 2024", "")]
    [InlineData("Nomor 188/31/04/2023", "")]
    public void Tanggal(string teks, string temuan) => Semua("TGL-001", teks).ShouldBe(temuan);

    [Fact]
    public void Tanggal_tak_lengkap_di_kolom_tanggal() =>
        Temuan("TGL-001", "No | Nama | Berdiri", "1 | a | 01/02/2020", "2 | b | 03/04/2021", "3 | c | 15/2022", "4 | d | 05/06/2021")
            .ShouldBe(["4: 15/2022 → tanggal lengkap hari/bulan/tahun"]);

    [Theory]
    [InlineData("Rapat pada hari Jumat, 17 Agustus 2023.", "1: Jumat, 17 Agustus 2023 → Kamis, 17 Agustus 2023")]
    [InlineData("Rapat pada hari Kamis, 17 Agustus 2023.", "")]
    [InlineData("Ditetapkan tanggal 31 Juni 2023", "1: 31 Juni 2023 → tanggal yang ada dalam kalender")]
    [InlineData("Ditetapkan tanggal 30 Juni 2023", "")]
    public void Hari_dan_kalender(string teks, string temuan) => Semua("TGL-001", teks).ShouldBe(temuan);
}
