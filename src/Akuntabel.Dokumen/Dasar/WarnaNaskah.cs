using Akuntabel.Uji.Hasil;

namespace Akuntabel.Dokumen.Dasar;

/// <summary>The colours of what is printed, once for every writer: RRGGBB without "#". Those of the classes of a scale belong to the scale itself (<c>KatalogSkala</c>).</summary>
/// <remarks>Dark colours of the screen stay in the style sheets: paper has none.</remarks>
internal static class WarnaNaskah
{
    /// <summary>Head of a table.</summary>
    public const string Kepala = "D9E2F3";

    /// <summary>A row that heads a group; a hint in a workbook.</summary>
    public const string Kelompok = "F2F2F2";

    /// <summary>A row of totals.</summary>
    public const string Jumlah = "E7E6E6";

    /// <summary>An example to be overwritten.</summary>
    public const string Contoh = "FFF2CC";

    /// <summary>A figure that somebody typed, in a sheet of computed ones.</summary>
    public const string Isian = "FFF9E5";

    /// <summary>Series of a chart: told apart by colour-blind readers, and by their lightness in grey print.</summary>
    public static readonly string[] Deret = ["1F4E79", "2A9D8F", "D98200", "7F7F7F", "A63D7F", "56A5D8"];

    /// <summary>Pale ground behind a finding of that level.</summary>
    public static string Temuan(TingkatTemuan tingkat) => tingkat switch
    {
        TingkatTemuan.Material => "FDE3E1",
        TingkatTemuan.Minor => "FFF1C2",
        _ => "E6E9ED",
    };

    /// <summary>A style sheet with its names of colours (<c>#{kepala}</c>) replaced by the colours.</summary>
    public static string Isi(string css)
    {
        var nama = new Dictionary<string, string>(StringComparer.Ordinal) { ["kepala"] = Kepala, ["kelompok"] = Kelompok, ["jumlah"] = Jumlah };
        foreach (var (warna, i) in Deret.Select((w, i) => (w, i + 1)))
        {
            nama[$"deret-{i}"] = warna;
        }

        foreach (var t in Enum.GetValues<TingkatTemuan>())
        {
            nama[$"temuan-{t}".ToLowerInvariant()] = Temuan(t);
        }

        return nama.Aggregate(css, (isi, n) => isi.Replace($"#{{{n.Key}}}", "#" + n.Value.ToLowerInvariant(), StringComparison.Ordinal));
    }
}
