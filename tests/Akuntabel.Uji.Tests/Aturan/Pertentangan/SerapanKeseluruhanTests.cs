using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Pertentangan;

/// <summary>NAR-024: the spending of the whole.</summary>
public class SerapanKeseluruhanTests
{
    private static string[] Naskah(string kalimat) =>
    [
        "# LAPORAN KINERJA TRIWULAN III TAHUN 2024", "Tabel 1 Realisasi belanja", "Belanja | Pagu | Realisasi | Serapan (%)",
            "Pegawai | 6.842.300 | 5.076.010 | 74,19", "Barang | 4.215.750 | 2.742.615 | 65,06", "Jumlah | 11.058.050 | 7.818.625 | 70,71",
        "Serapan anggaran sampai dengan Triwulan III sebesar 70,71 %.", kalimat,
    ];

    [Theory]
    [InlineData("Rata-rata capaian kinerja 100,63 % dan serapan anggaran 43,16 %.", "8: 43,16 % → 70,71")]
    [InlineData("Sampai dengan Triwulan III realisasi keuangan mencapai 77,10 %.", "8: 77,10 % → 70,71")]
    [InlineData("Penyerapan anggaran hanya 70,7 %.", "")]
    [InlineData("Serapan anggaran Triwulan II sebesar 43,16 %.", "")]
    [InlineData("Serapan anggaran program pelayanan sebesar 43,16 %.", "")]
    [InlineData("Serapan anggaran tahun 2023 sebesar 43,16 %.", "")]
    [InlineData("Pagu efektif Rp10.000.000. Realisasi terhadap pagu efektif adalah 78,19 %.", "")]
    [InlineData("Serapan anggaran 65,06 %.", "")] // a row has it
    [InlineData("Serapan anggaran 74,2 %.", "")] // and rounds it
    public void Serapan_seluruh_anggaran(string kalimat, string temuan) => string.Join("; ", Temuan("NAR-024", Naskah(kalimat))).ShouldBe(
        temuan);
}
