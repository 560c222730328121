using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Pertentangan;

/// <summary>NAR-017: rows that a sentence copies, whatever they are called.</summary>
public class AngkaSalahSalinTests
{
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
    public void Baris_jumlah_yang_disalin(string kalimat, string temuan) => string.Join("; ", Temuan("NAR-017", [.. Perkara,
        kalimat])).ShouldBe(temuan);

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
        string.Join("; ", Temuan("NAR-017", [kalimat, "# BAB III", .. Pagu])).ShouldBe(temuan);

    private static readonly string[] Aktivasi =
    [
        "Tabel 3 Capaian", "No | Indikator | Target | Realisasi | %", "1 | Persentase perekaman KTP | 99,20 | 99,31 | 100,11",
            "2 | Aktivasi Identitas Kependudukan Digital (IKD) | 22.000 | 17.864 | 81,20",
    ];

    [Theory]
    [InlineData("Aktivasi IKD baru mencapai 18.764 jiwa.", "5: 18.764 jiwa → 17.864")]
    [InlineData("Aktivasi IKD baru mencapai 17.864 jiwa.", "")]
    [InlineData("Aktivasi rekening baru mencapai 18.764 jiwa.", "")]
    public void Nama_dengan_singkatannya(string kalimat, string temuan) => string.Join("; ", Temuan("NAR-017", [.. Aktivasi,
        kalimat])).ShouldBe(temuan);
}
