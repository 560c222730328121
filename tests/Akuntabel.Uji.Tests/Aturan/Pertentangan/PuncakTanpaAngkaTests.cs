using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Pertentangan;

/// <summary>NAR-015: extremes that a sentence reads off the table at hand.</summary>
public class PuncakTanpaAngkaTests
{
    private static readonly string[] Tabel =
    [
        "Tabel 2.1 Kunjungan menurut pasar", "No | Pasar | Pedagang (orang) | Retribusi (Rp) | Kepatuhan (%)",
            "1 | Pasar Baru | 120 | 41.000.000 | 88,10",
        "2 | Pasar Lama | 95 | 52.500.000 | 91,40", "3 | Pasar Induk | 210 | 38.000.000 | 79,90",
            "4 | Pasar Subuh | 60 | 12.300.000 | 93,20",
        " | Jumlah | 485 | 143.800.000 | ",
    ];

    [Theory]
    [InlineData("Retribusi terbesar berasal dari Pasar Induk.", "8: Pasar Induk → Pasar Lama")]
    [InlineData("Retribusi terbesar berasal dari Pasar Lama.", "")]
    [InlineData("Pasar dengan kepatuhan terendah adalah Pasar Baru.", "8: Pasar Baru → Pasar Induk")]
    [InlineData("Pedagang terbanyak di Pasar Induk dan paling sedikit di Pasar Lama.", "8: Pasar Lama → Pasar Subuh")]
    [InlineData("Retribusi terbesar kedua berasal dari Pasar Baru.", "")]
    [InlineData("Salah satu yang retribusinya terbesar adalah Pasar Baru.", "")]
    [InlineData("Yang terbesar adalah Pasar Baru.", "")] // the columns do not agree on what is meant
    public void Puncak(string kalimat, string temuan) => Semua("NAR-015", [.. Tabel, kalimat]).ShouldBe(temuan);

    [Theory]
    [InlineData("Program Jalan Desa", 1)]
    [InlineData("Program Irigasi Desa", 0)]
    public void Penyerapan(string teks, int banyak) => Temuan("NAR-015", "Tabel 4 Realisasi anggaran",
        "Program | Pagu | Realisasi | Penyerapan (%)", "Program Irigasi Desa | 400.000.000 | 380.000.000 | 95,00",
        "Program Jalan Desa | 300.000.000 | 270.000.000 | 90,00", "Program Air Bersih | 200.000.000 | 160.000.000 | 80,00",
        $"Penyerapan tertinggi terdapat pada {teks}.").Count.ShouldBe(banyak);
}
