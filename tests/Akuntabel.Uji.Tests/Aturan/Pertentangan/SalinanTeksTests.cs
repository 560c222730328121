using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Pertentangan;

/// <summary>NAR-017, NAR-018, NAR-019: what the text repeats of the table at hand.</summary>
public class SalinanTeksTests
{
    private static readonly string[] Kerja =
    [
        "Tabel 7 Penyerapan tenaga kerja", "No | Sektor | Tenaga kerja Indonesia | Tenaga kerja asing", "1 | Industri | 6.200 | 31",
            "2 | Perdagangan | 3.150 | 4",
        "3 | Jasa | 1.050 | 12", " | Jumlah | 10.400 | 47",
    ];

    [Theory]
    [InlineData("Investasi menyerap 11.400 tenaga kerja Indonesia.", "7: 11.400 tenaga → 10.400")]
    [InlineData("Investasi menyerap 10.400 tenaga kerja Indonesia.", "")]
    [InlineData("Investasi menyerap 14.010 tenaga kerja Indonesia.", "")] // no slip of the pen
    [InlineData("Sektor perdagangan menyerap 3.510 tenaga kerja Indonesia.", "7: 3.510 tenaga → 3.150")]
    [InlineData("Target penyerapan sebesar 11.400 tenaga kerja Indonesia.", "")]
    [InlineData("Jumlah koperasi sebanyak 11.400 unit.", "")] // of something else
    public void Salah_salin(string kalimat, string temuan) => string.Join("; ", Temuan("NAR-017", [.. Kerja, kalimat])).ShouldBe(temuan);

    private static readonly string[] Rekomendasi =
    [
        "Tabel 8 Tindak lanjut rekomendasi", "No | Rekomendasi | Status", "1 | Menyusun pohon kinerja | Selesai",
            "2 | Menyusun cascading | Proses",
    ];

    [Theory]
    [InlineData("Dari dua rekomendasi tersebut seluruhnya telah selesai ditindaklanjuti.", 1)]
    [InlineData("Sebagian rekomendasi telah selesai ditindaklanjuti.", 0)]
    [InlineData("Seluruh rekomendasi akan selesai ditindaklanjuti tahun depan.", 0)]
    [InlineData("Seluruh pegawai telah selesai mengikuti pelatihan.", 0)] // not of this table
    public void Semua_selesai(string kalimat, int banyak) => Temuan("NAR-018", [.. Rekomendasi, kalimat]).Count.ShouldBe(banyak);

    private static readonly string[] Capaian =
    [
        "Tabel 9 Capaian tahun 2022", "No | Indikator kinerja | Target | Realisasi | Capaian (%)",
            "1 | Waktu tunggu layanan | 60 | 67 | 88,33",
        "2 | Angka kepuasan pasien | 80 | 84 | 105,00", "3 | Status akreditasi | 5 | 4 | 80,00",
    ];

    [Theory]
    [InlineData("Indikator yang belum mencapai target yaitu waktu tunggu layanan.",
        "6: waktu tunggu layanan. → juga Status akreditasi (80,00)")]
    [InlineData("Indikator yang belum mencapai target yaitu waktu tunggu layanan dan status akreditasi.", "")]
    [InlineData("Indikator yang belum mencapai target antara lain waktu tunggu layanan.", "")]
    [InlineData("Indikator yang belum mencapai target yaitu waktu tunggu layanan, angka kepuasan pasien, dan status akreditasi.",
        "6: waktu tunggu layanan, angka kepuasan pasien, dan status akreditasi. → tanpa Angka kepuasan pasien (105,00)")]
    public void Belum_tercapai(string kalimat, string temuan) => string.Join("; ", Temuan("NAR-019", [.. Capaian, kalimat]))
        .ShouldBe(temuan);
}
