using Akuntabel.Uji.Bacaan;

// not "Teks": that is a run of the document model
namespace Akuntabel.Dokumen.Pembacaan.DariTeks;

/// <summary>Rows of tab-separated and pipe tables.</summary>
internal static class TabelBaris
{
    /// <summary>"| a | b |", also as an item of a list.</summary>
    public static bool Pipa(string baris)
    {
        var t = TanpaButir(baris);
        return t.Length > 2 && t[0] == '|' && t.AsSpan(1).Contains('|');
    }

    public static IReadOnlyList<SelTerbaca> SelPipa(string baris)
    {
        var t = TanpaButir(baris).TrimEnd();
        return Sel((t.EndsWith('|') ? t[1..^1] : t[1..]).Split('|'));
    }

    public static IReadOnlyList<SelTerbaca> SelTab(string baris) => Sel(baris.Split('\t'));

    private static List<SelTerbaca> Sel(string[] bagian) => [.. bagian.Select(Satu)];

    internal static SelTerbaca Satu(string mentah)
    {
        var t = mentah.Trim();
        var tebal = t.Length > 4
            && ((t.StartsWith("<b>", StringComparison.OrdinalIgnoreCase) && t.EndsWith("</b>", StringComparison.OrdinalIgnoreCase))
            || (t.StartsWith("**", StringComparison.Ordinal) && t.EndsWith("**", StringComparison.Ordinal)));
        return new SelTerbaca(PembersihTeks.Sel(t), tebal);
    }

    private static string TanpaButir(string baris)
    {
        var t = baris.TrimStart();
        return t.StartsWith("- |", StringComparison.Ordinal) ? t[2..] : t;
    }
}
