using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Daftar;

/// <summary>DAF-002: a list of names within a sentence names each once.</summary>
public class NamaGandaDalamKalimatTests
{
    [Theory]
    [InlineData("Laporan dari kabupaten Alor, Belu, Ende, Malaka, Belu dan Sikka sudah masuk.", true)]
    [InlineData("Laporan dari kabupaten Alor, Belu, Ende, Malaka, Rote dan Sikka sudah masuk.", false)]
    [InlineData("Laporan dari kabupaten Alor, Belu, Ende, Malaka, Sumba Barat, Sumba Timur sudah masuk.", false)]
    [InlineData("Hadir Andi, S.Sos, Budi, S.Sos, Citra, M.Si, Dewi, M.Si.", false)] // titles
    public void Nama_dua_kali_dalam_kalimat(string kalimat, bool ada) => (Semua("DAF-002", kalimat) != "").ShouldBe(ada);

    [Theory]
    [InlineData("Rapat dihadiri Dinas Kesehatan, Dinas Sosial, Dinas Pendidikan, Dinas Pariwisata, Dinas Kesehatan dan Dinas Perhubungan.",
        true)]
    [InlineData("Rapat dihadiri Dinas Kesehatan, Dinas Sosial, Dinas Pendidikan, Dinas Pariwisata, Dinas Pertanian dan Dinas Perhubungan.",
        false)]
    [InlineData("Bantuan disalurkan ke Kecamatan Lembah, Hulu, Hilir, Tengah, Muara, dan Hulu.", true)]
    [InlineData("Bantuan disalurkan ke Kecamatan Lembah, Hulu, Hilir, Tengah, Muara, dan Pesisir.", false)]
    public void Nama_lain_yang_dirinci(string kalimat, bool ada) => (Semua("DAF-002", kalimat) != "").ShouldBe(ada);
}
