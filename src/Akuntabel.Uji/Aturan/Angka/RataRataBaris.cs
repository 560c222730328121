namespace Akuntabel.Uji.Aturan.Angka;

/// <summary>ANG-003: a stated mean is the mean of the rows above it.</summary>
internal static class RataRataBaris
{
    private const string Kode = "ANG-003";

    public static AturanUji Aturan { get; } = new(
        Kode, TingkatTemuan.Material, [KelasTemuan.RataRata],
        "Rata-rata yang tertulis sama dengan rata-rata sederhana baris di atasnya.",
        "Aritmetika",
        "Rata-rata 97,87; 100; 44,89; 75 dan 81,13 adalah 79,78, tertulis 79,60.",
        d => HitunganTabel.Periksa(d, Kode));
}
