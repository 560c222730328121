using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Pertentangan;

/// <summary>NAR-017: a figure of a text that is one slip of the pen away from the cell that it repeats.</summary>
public class AngkaSalahSalinTests
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
    public void Salah_salin(string kalimat, string temuan) => Semua("NAR-017", [.. Kerja, kalimat]).ShouldBe(temuan);

    private static readonly string[] Ukuran =
    [
        "Tabel 1. Capaian Indikator Kinerja", "No | Indikator Kinerja | Satuan | Target | Realisasi | % Capaian",
        "1 | Produksi benih bermutu | ekor | 12.500 | 12.860 | 102,88", "2 | Penerimaan jasa | Rp | 1.300.000 | 1.358.995 | 104,54",
        "3 | Nilai kinerja anggaran | nilai | 94,00 | 90,00 | 95,74", "4 | Sampel ikan diuji | sampel | 1.800 | 1.935 | 107,50", "",
        "# Penutup", "Produksi benih bermutu tercatat 12.860 ekor atau 102,88% dari target.",
    ];

    [Theory]
    [InlineData("", "", "")]
    [InlineData("tercatat 12.860", "tercatat 12.680", "9: 12.680 ekor → 12.860")]
    [InlineData("tercatat 12.860", "tercatat 31.415", "")]
    public void Kalimat_di_bawah_judul_lain(string semula, string menjadi, string temuan) =>
        Diubah("NAR-017", Ukuran, semula, menjadi).ShouldBe(temuan);
}
