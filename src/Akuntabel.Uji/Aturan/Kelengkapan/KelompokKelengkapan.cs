namespace Akuntabel.Uji.Aturan.Kelengkapan;

/// <summary>Scales, promises and what the law asks a report to contain.</summary>
internal static class KelompokKelengkapan
{
    /// <summary>Its rules, the more specific first.</summary>
    public static IReadOnlyList<AturanUji> Daftar { get; } =
    [
        BagianLaporan.Aturan, TujuhAnalisis.Aturan, KomitmenPerjanjian.Aturan, JanjiPerbandingan.Aturan, KategoriSkala.Aturan,
            CelahSkala.Aturan,
        InterpretasiCapaian.Aturan, SkalaNasional.Aturan, BatasMinimum.Aturan, LampauPagu.Aturan,
        PenandaTertinggal.Aturan, RealisasiKosong.Aturan, PredikatDiLuarSkala.Aturan,
    ];
}
