namespace Akuntabel.Uji.Aturan.Angka;

/// <summary>ANG-001: the percentage of a row follows from its two figures.</summary>
internal static class PersentaseBaris
{
    private const string Kode = "ANG-001";

    public static AturanUji Aturan { get; } = new(
        Kode, TingkatTemuan.Material, [KelasTemuan.Persentase],
        "Persentase yang tertulis sama dengan realisasi dibagi target atau pagunya.",
        "Aritmetika; PermenPANRB 53/2014, perbandingan target dan realisasi kinerja",
        "Pagu 2.342.737.320 dan realisasi 1.968.289.360 menghasilkan 84,02 %, tertulis 96,40 %.",
        d => HitunganTabel.Periksa(d, Kode));
}
