using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Kalimat;

/// <summary>KAL-005: a step whose figures stand in sentences before it.</summary>
public class PerubahanSemulaTests
{
    [Theory]
    [InlineData("Pagu anggaran semula Rp2.384.750.000 menjadi Rp2.240.260.000. Realisasinya baik. Dengan demikian anggaran berkurang "
        + "Rp134.490.000.", "1: Rp134.490.000 → Rp144.490.000")]
    [InlineData("Anggaran semula 4.000.000.000 rupiah. Setelah refocusing menjadi 3.800.000.000 rupiah atau naik 5,00 %.",
        "1: naik → turun")]
    [InlineData("Target awal 400 ton. Setelah perubahan menjadi 500 ton atau bertambah 30 %.", "1: 30 % → 25,00 %")]
    [InlineData("Pagu anggaran semula Rp2.384.750.000 menjadi Rp2.240.260.000. Dengan demikian anggaran berkurang Rp144.490.000.", "")]
    [InlineData("Pagu anggaran semula Rp2.384.750.000 menjadi Rp2.240.260.000. Penduduk bertambah 134.490 jiwa.", "")]
    [InlineData("Anggaran semula 4.000.000.000 rupiah. Setelah refocusing menjadi 3.800.000.000 rupiah atau turun 5,00 %.", "")]
    public void Semula_dan_menjadi_di_kalimat_sebelumnya(string kalimat, string temuan) =>
        string.Join("; ", Temuan("KAL-005", kalimat)).ShouldBe(temuan);

    [Theory]
    [InlineData("Unit bersertifikat mencapai 72,80 %. Dibandingkan tahun 2022 sebesar 68,42 %, terjadi kenaikan 4,83 poin.",
        "1: 4,83 poin → 4,38")]
    [InlineData("Produksi 427.318 ton dari target 412.500 ton. Dibandingkan tahun lalu sebesar 401.775 ton, produksi bertambah 25.453 ton.",
        "1: 25.453 ton → 25.543")]
    [InlineData("Unit bersertifikat mencapai 72,80 %. Dibandingkan tahun 2022 sebesar 68,42 %, terjadi kenaikan 4,38 poin.", "")]
    [InlineData("Unit bersertifikat mencapai 72,80 %. Dibandingkan target sebesar 60,00 %, kepuasan naik 9,10 poin.",
        "")] // of something else
    public void Dibandingkan_dengan_angka_kalimat_sebelumnya(string kalimat, string temuan) =>
        string.Join("; ", Temuan("KAL-005", kalimat)).ShouldBe(temuan);
}
