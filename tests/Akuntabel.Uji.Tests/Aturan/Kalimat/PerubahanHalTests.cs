using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Kalimat;

/// <summary>KAL-010: a change whose later figure stands a sentence before.</summary>
public class PerubahanHalTests
{
    private const string Kini = "Indikator tingkat kelulusan uji mutu tahun 2024 target sebesar 90,00 % realisasinya sebesar 96,40 %. ";

    [Theory]
    [InlineData("Jika dibandingkan dengan tahun 2023 tingkat kelulusan uji mutu sebesar 93,10 % mengalami peningkatan sebesar 2,10 %.",
        "2: 2,10 % → 3,30")]
    [InlineData("Jika dibandingkan dengan tahun 2023 tingkat kelulusan uji mutu sebesar 93,10 % mengalami peningkatan sebesar 3,30 %.", "")]
    [InlineData("Jika dibandingkan dengan tahun 2023 tingkat kelulusan uji mutu sebesar 93,10 % mengalami peningkatan sebesar 3,54 %.",
        "")] // of a hundred
    [InlineData("Jika dibandingkan dengan tahun 2023 tingkat kerusakan alat ukur sebesar 93,10 % mengalami peningkatan sebesar 2,10 %.",
        "")]
    [InlineData("Tingkat kelulusan uji mutu diharapkan mengalami peningkatan sebesar 2,10 %.", "")]
    public void Perubahan_dari_angka_sebelumnya(string kalimat, string temuan) =>
        Semua("KAL-010", "LAPORAN KINERJA TAHUN 2024", Kini + kalimat, "",
            "Laporan Kinerja Tahun 2024 disusun pada tahun 2024.").ShouldBe(temuan);

    [Theory]
    [InlineData("3,10", 1)]
    [InlineData("2,10", 0)]
    public void Dalam_poin(string teks, int banyak) => Temuan("KAL-010", "# LAPORAN KINERJA DINAS CONTOH TAHUN 2024",
        $"Realisasi indeks kepuasan masyarakat tahun 2024 sebesar 84,20. Dibandingkan tahun 2023 realisasi indeks kepuasan masyarakat "
            + $"sebesar "
            + $"82,10 naik {teks} poin.").Count.ShouldBe(banyak);
}
