using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Pertentangan;

/// <summary>NAR-010: the highest and the lowest.</summary>
public class PeringkatTerhadapTabelTests
{
    private static readonly string[] Tabel =
    [
        "Tabel 1.4 Panen menurut desa", "No | Desa | Panen (ton)", "1 | Desa Suka Tani | 412", "2 | Desa Rawa Indah | 655",
            "3 | Desa Batu Lima | 198", "4 | Desa Kayu Aro | 377", " | Jumlah | 1.642",
    ];

    [Theory]
    [InlineData("Panen terbanyak terdapat di Desa Kayu Aro, yaitu 655 ton.", "8: Desa Kayu Aro → Desa Rawa Indah")]
    [InlineData("Panen terbanyak terdapat di Desa Rawa Indah, yaitu 655 ton.", "")]
    [InlineData("Panen terbanyak di Desa Rawa Indah sebesar 655 ton dan paling sedikit di Desa Suka Tani sebesar 198 ton.",
        "8: Desa Suka Tani → Desa Batu Lima")]
    [InlineData("Desa Kayu Aro merupakan desa dengan panen tertinggi (655 ton).", "8: Desa Kayu Aro → Desa Rawa Indah")]
    [InlineData("Setelah Desa Rawa Indah, panen terbanyak kedua di Desa Suka Tani, yaitu 412 ton.", "")]
    [InlineData("Panen tertinggi pada triwulan III di Desa Kayu Aro, yaitu 655 ton.", "")] // another time
    [InlineData("Panen terendah di Desa Kayu Aro, yaitu 205 ton.", "")] // no such figure
    [InlineData("Dibandingkan Desa Kayu Aro, panen tertinggi 655 ton.", "")]
    [InlineData("Panen terbanyak terdapat di Desa Rawa Indah, yaitu 665 ton.", "8: 665 ton → 655")] // one digit
    [InlineData("Panen terbanyak terdapat di Desa Rawa Indah, yaitu 565 ton.", "8: 565 ton → 655")] // two that changed places
    [InlineData("Panen terbanyak terdapat di Desa Rawa Indah, yaitu 720 ton.", "")] // of another time, perhaps
    [InlineData("Panen terendah terdapat di Desa Suka Tani, yaitu 421 ton.", "")] // not the lowest anyway
    // its own figure, not the lowest
    [InlineData("Panen terendah terdapat di Desa Kayu Aro (377 ton).", "8: Desa Kayu Aro → Desa Batu Lima")]
    [InlineData("Panen terendah terdapat di Desa Batu Lima (198 ton).", "")]
    public void Nama_di_samping_angka_puncak(string kalimat, string temuan) =>
        Semua("NAR-010", [.. Tabel, kalimat]).ShouldBe(temuan);
}
