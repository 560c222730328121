namespace Akuntabel.Core.Perencanaan;

/// <summary>Which direction is good.</summary>
public enum Polaritas
{
    /// <summary>More is better.</summary>
    MakinTinggiMakinBaik,

    /// <summary>Less is better (conflicts, poverty).</summary>
    MakinRendahMakinBaik,
}

/// <summary>How achievement is computed. It is chosen per indicator and printed, because the formulas disagree: T=10, R=15 gives 50 or
/// 66,67.</summary>
public enum RumusCapaian
{
    /// <summary><c>R ÷ T × 100</c>, higher is better.</summary>
    RealisasiPerTarget,

    /// <summary><c>(2T − R) ÷ T × 100</c>, lower is better, not below 0.</summary>
    SelisihTerhadapTarget,

    /// <summary><c>T ÷ R × 100</c>, lower is better.</summary>
    TargetPerRealisasi,
}

/// <summary>How the quarters make a year.</summary>
public enum AgregasiTriwulan
{
    /// <summary>Sum; only for counts and rupiah.</summary>
    Kumulatif,

    /// <summary>The last quarter that is filled.</summary>
    Terakhir,

    /// <summary>Mean of the quarters that are filled.</summary>
    RataRata,
}

/// <summary>What a formula of achievement is for, and how it reads.</summary>
public static class Rumus
{
    /// <summary>Which direction a formula is for.</summary>
    public static Polaritas PolaritasDari(RumusCapaian rumus) =>
        rumus == RumusCapaian.RealisasiPerTarget ? Polaritas.MakinTinggiMakinBaik : Polaritas.MakinRendahMakinBaik;

    /// <summary>The formula as a sentence prints it.</summary>
    public static string Teks(RumusCapaian rumus) => rumus switch
    {
        RumusCapaian.RealisasiPerTarget => "Capaian = realisasi / target × 100 %",
        RumusCapaian.SelisihTerhadapTarget => "Capaian = (2 × target − realisasi) / target × 100 %",
        _ => "Capaian = target / realisasi × 100 %",
    };
}
