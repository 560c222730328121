namespace Akuntabel.Uji.Aturan.Angka;

/// <summary>ANG-011: what remains of a budget or target is its difference from the realisation.</summary>
internal static class SisaAnggaran
{
    private const string Kode = "ANG-011";

    public static AturanUji Aturan { get; } = new(
        Kode, TingkatTemuan.Material, [KelasTemuan.Selisih],
        "Sisa atau selisih yang tertulis sama dengan pagu atau target dikurangi realisasinya.",
        "Aritmetika",
        "Pagu 500 dan realisasi 420 menyisakan 80, tertulis 90.",
        d => HitunganTabel.Periksa(d, Kode));
}
