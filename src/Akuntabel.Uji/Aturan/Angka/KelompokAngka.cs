namespace Akuntabel.Uji.Aturan.Angka;

/// <summary>Arithmetic within a table, a row or a sentence.</summary>
internal static class KelompokAngka
{
    /// <summary>Its rules, the more specific first.</summary>
    public static IReadOnlyList<AturanUji> Daftar { get; } = [PersentaseBaris.Aturan, JumlahBaris.Aturan, RataRataBaris.Aturan,
        SisaAnggaran.Aturan, RumusSebaris.Aturan, KumulatifTurun.Aturan];
}
