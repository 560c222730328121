using Akuntabel.Benchmarks.Korpus.Dasar;

namespace Akuntabel.Benchmarks.Korpus.Penulis;

/// <summary>Formats of numbers in made workbooks.</summary>
internal static class GayaXlsx
{
    private static readonly string[] Kode = ["General", "#,##0", "#,##0.0", "#,##0.00", "#,##0.000", "0\"%\"", "0.0\"%\"", "0.00\"%\""];

    /// <summary>The part with the styles.</summary>
    public static string Isi { get; } =
        "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
        + $"<numFmts count=\"{Kode.Length}\">{string.Concat(Kode.Select((k, i) =>
            $"<numFmt numFmtId=\"{170 + i}\" formatCode=\"{k.Replace("\"", "&quot;", StringComparison.Ordinal)}\"/>"))}</numFmts>"
        + "<fonts count=\"1\"><font/></fonts><fills count=\"1\"><fill/></fills><borders count=\"1\"><border/></borders>"
        + "<cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
        + $"<cellXfs count=\"{Kode.Length}\">{string.Concat(Kode.Select((_, i) =>
            $"<xf numFmtId=\"{170 + i}\" applyNumberFormat=\"1\"/>"))}</cellXfs></styleSheet>";

    /// <summary>The style of a figure.</summary>
    public static int Nomor(BentukAngka b) => b.Belakang.Contains('%', StringComparison.Ordinal) ? 5 + Math.Min(b.Desimal, 2) : 1
        + Math.Min(b.Desimal, 3);
}
