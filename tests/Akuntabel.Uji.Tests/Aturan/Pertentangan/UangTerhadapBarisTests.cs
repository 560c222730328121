using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Pertentangan;

/// <summary>NAR-008: amounts stated together stand together in a row.</summary>
public class UangTerhadapBarisTests
{
    private static readonly string[] Tabel =
    [
        "No | Program | Anggaran (Rp) | Realisasi (Rp) | %", "1 | Penunjang Urusan | 312.450.125 | 301.120.000 | 96,37",
            "2 | Pembinaan Usaha Tani | 845.700.500 | 820.650.000 | 97,04", "3 | Pengembangan Pasar | 50.000.000 | 49.000.000 | 98,00",
        " | Jumlah | 1.208.150.625 | 1.170.770.000 | 96,91",
    ];

    [Theory]
    [InlineData("Total anggaran sebesar Rp1.208.150.625 dengan realisasi Rp1.170.770.000.", "")]
    [InlineData("Total anggaran sebesar Rp1.208.150.625 dengan realisasi Rp1.107.770.000.", "6: Rp1.107.770.000 → 1.170.770.000")]
    [InlineData("Dari pagu Rp1.280.150.625 telah terserap Rp1.170.770.000 atau 91,45 %.", "6: Rp1.280.150.625 → 1.208.150.625")]
    [InlineData("Sampai dengan triwulan III dari pagu Rp1.208.150.625 telah terserap Rp870.770.000.", "")]
    [InlineData("Pada tahun lalu pagu Rp1.208.150.625 terserap Rp870.770.000.", "")]
    [InlineData("Hibah dengan pagu Rp50.000.000 terealisasi Rp25.000.000.", "")] // a round budget is nobody's name
    [InlineData("Pagu Rp999.000.111 terealisasi Rp870.770.000.", "")] // of no row
    [InlineData("Anggaran Rp312.450.125 terealisasi Rp820.650.000.", "")] // both stand in tables: whose is not known
    [InlineData("Dengan anggaran Rp1,21 miliar dan realisasi Rp1,17 miliar, semua kegiatan selesai.", "")]
    [InlineData("Dengan anggaran Rp1,21 miliar dan realisasi Rp1,71 miliar, semua kegiatan selesai.", "6: Rp1,71 miliar → 1.170.770.000")]
    [InlineData("Dengan anggaran Rp1,12 miliar dan realisasi Rp1,17 miliar, semua kegiatan selesai.", "6: Rp1,12 miliar → 1.208.150.625")]
    [InlineData("Dengan anggaran Rp1 miliar dan realisasi Rp1,71 miliar, semua kegiatan selesai.", "")] // too rough to be known
    [InlineData("Dengan anggaran Rp1,21 miliar dan realisasi Rp845,7 juta, semua kegiatan selesai.", "")] // an amount of the tables
    [InlineData("Anggaran terserap 96,91 % atau Rp1.107.770.000 dari Rp1.208.150.625.", "6: Rp1.107.770.000 → 1.170.770.000")]
    public void Pasangan_dalam_kalimat(string kalimat, string temuan) =>
        Semua("NAR-008", [.. Tabel, kalimat]).ShouldBe(temuan);
}
