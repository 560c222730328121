using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Rujukan;

public class DaftarTabelBerbedaTests
{
    [Theory]
    [InlineData("Tabel 3.2 Capaian Kinerja Dinas Tahun 2023 ........ 12", true)]
    [InlineData("Tabel 3.2 Capaian Anggaran Dinas Tahun 2024 ........ 12", true)]
    [InlineData("Tabel 3.2 Capaian Kinerja Dinas Tahun 2024 ........ 12", false)]
    [InlineData("Tabel 3.2 Capaian Kinerja ........ 12", false)] // shortened
    [InlineData("Tabel 3.2 Pencapaian Kinerja Dinas Tahun 2024", false)] // inflection
    [InlineData("Tabel 3.2 Susunan Pegawai Menurut Golongan dan Pendidikan", false)] // too far apart: not the same line
    public void Daftar_menyebut_judul_seperti_keterangannya(string butir, bool dilaporkan) => (Temuan(
        "NOM-015", "DAFTAR TABEL", "Tabel 3.1 Alokasi Anggaran Dinas ........ 10", butir, "# BAB III", "Tabel 3.1 Alokasi Anggaran Dinas",
            "No | a | b", "1 | x | 2", "Tabel 3.2 Capaian Kinerja Dinas Tahun 2024", "No | c | d",
            "1 | y | 3").Count > 0).ShouldBe(dilaporkan);

    [Fact]
    public void Yang_hanya_tampak_seperti_daftar_dibiarkan() => Temuan(
        "NOM-015", "Tabel 3.1 Alokasi Anggaran Dinas", "Tabel 3.2 Capaian Kinerja Dinas Tahun 2023", "# BAB III",
            "Tabel 3.1 Alokasi Anggaran Dinas", "No | a | b", "1 | x | 2", "Tabel 3.2 Capaian Kinerja Dinas Tahun 2024", "No | c | d",
            "1 | y | 3").ShouldBeEmpty();

    [Theory]
    [InlineData("Peta Wilayah Kerja Pelabuhan", 1)]
    [InlineData("Peta Wilayah Kerja Balai", 0)]
    public void Daftar_gambar(string teks, int banyak) => Temuan("NOM-015", "DAFTAR GAMBAR",
        "Gambar 2.1 Struktur Organisasi Balai ........ 4", $"Gambar 2.2 {teks} ........ 5", "# BAB II",
        "Gambar 2.1 Struktur Organisasi Balai", "Uraian.", "Gambar 2.2 Peta Wilayah Kerja Balai").Count.ShouldBe(banyak);
}
