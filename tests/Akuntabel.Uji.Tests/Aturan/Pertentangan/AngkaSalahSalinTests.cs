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

    private static readonly string[] Perkara =
    [
        "Tabel 1 Keadaan perkara", "Jenis | Sisa lalu | Masuk | Jumlah | Putus | Sisa", "Gugatan | 9 | 36 | 45 | 34 | 11",
            "Biasa | 15 | 498 | 513 | 494 | 19",
            "Jumlah | 24 | 534 | 558 | 528 | 30",
    ];

    [Theory]
    [InlineData("Perkara masuk 534 perkara dengan sisa 24 perkara, ditambah sisa tahun lalu menjadi 568 perkara, dan diputus 528 perkara.",
        "6: 568 perkara → 558")]
    [InlineData("Perkara masuk 534 perkara dengan sisa 24 perkara, ditambah sisa tahun lalu menjadi 558 perkara, dan diputus 528 "
        + "perkara.", "")]
    [InlineData("Perkara masuk 534 perkara dan sisa tahun lalu menjadi 568 perkara.", "")] // one figure is no name
    public void Baris_jumlah_yang_disalin(string kalimat, string temuan) => Semua("NAR-017", [.. Perkara,
        kalimat]).ShouldBe(temuan);

    private static readonly string[] Pagu =
    [
        "Tabel 2 Realisasi (ribu rupiah)", "Belanja | Pagu DIPA | Blokir | Pagu Efektif", "Pegawai | 5218640 | - | 5218640",
            "Barang | 7001240 | 1326900 | 5674340",
            "Jumlah | 12219880 | 1326900 | 10892980",
    ];

    [Theory]
    [InlineData("Pagu DIPA sebesar Rp122198800 ribu, diblokir Rp1326900 ribu sehingga pagu efektif Rp10892980 ribu.",
        "1: Rp122198800 ribu → 12219880")]
    [InlineData("Pagu DIPA sebesar Rp12219880 ribu, diblokir Rp1326900 ribu sehingga pagu efektif Rp10892980 ribu.", "")]
    public void Nol_berlebih_dalam_ribuan(string kalimat, string temuan) =>
        Semua("NAR-017", [kalimat, "# BAB III", .. Pagu]).ShouldBe(temuan);

    private static readonly string[] Aktivasi =
    [
        "Tabel 3 Capaian", "No | Indikator | Target | Realisasi | %", "1 | Persentase perekaman KTP | 99,20 | 99,31 | 100,11",
            "2 | Aktivasi Identitas Kependudukan Digital (IKD) | 22.000 | 17.864 | 81,20",
    ];

    [Theory]
    [InlineData("Aktivasi IKD baru mencapai 18.764 jiwa.", "5: 18.764 jiwa → 17.864")]
    [InlineData("Aktivasi IKD baru mencapai 17.864 jiwa.", "")]
    [InlineData("Aktivasi rekening baru mencapai 18.764 jiwa.", "")]
    public void Nama_dengan_singkatannya(string kalimat, string temuan) => Semua("NAR-017", [.. Aktivasi,
        kalimat]).ShouldBe(temuan);
}
