namespace Akuntabel.Uji.Aturan.Daftar;

/// <summary>Lists, counts and ordinals.</summary>
internal static class KelompokDaftar
{
    /// <summary>Its rules, the more specific first.</summary>
    public static IReadOnlyList<AturanUji> Daftar { get; } = [TerbilangBerbeda.Aturan, NomorBaris.Aturan, UrutanButir.Aturan,
        EntriGanda.Aturan, NamaGandaDalamKalimat.Aturan, KegiatanGanda.Aturan, IsianKosong.Aturan, UrutanSubbab.Aturan,
        JudulBerbeda.Aturan, BanyakDaftar.Aturan, BanyakNama.Aturan, BanyakBaris.Aturan, BanyakMenurutTabel.Aturan];
}
