namespace Akuntabel.Uji.Aturan.Kalimat;

/// <summary>Arithmetic that sentences state.</summary>
internal static class KelompokKalimat
{
    /// <summary>Its rules, the more specific first.</summary>
    public static IReadOnlyList<AturanUji> Daftar { get; } = [PersenKalimat.Aturan, SisaKalimat.Aturan, RincianNaskah.Aturan,
        RataRataButir.Aturan, PerubahanKalimat.Aturan, RumusNaskah.Aturan, JumlahKalimat.Aturan, RataRataKalimat.Aturan,
        DanaTerealisasi.Aturan, PerubahanHal.Aturan, SisaRincian.Aturan, BandingKalimat.Aturan, PorsiBagian.Aturan];
}
