using System.Globalization;
using System.Text;
using Akuntabel.Core.Laporan;

namespace Akuntabel.Dokumen.Xlsx;

/// <summary>Look of a cell; equal looks share one style of the workbook.</summary>
/// <param name="Huruf">Font.</param>
/// <param name="Rata">Horizontal alignment.</param>
/// <param name="Format">Number format code; empty = general.</param>
/// <param name="Latar">Fill as RRGGBB; empty = none.</param>
/// <param name="Bergaris">Thin border all round.</param>
/// <param name="TengahTegak">Vertically centred (headers, row spans), else at the top.</param>
/// <param name="Kutip">The text looks like a formula and must never become one when edited.</param>
internal sealed record Gaya(
    Huruf Huruf = Huruf.Biasa, Rata Rata = Rata.Kiri, string Format = "", string Latar = "", bool Bergaris = false,
    bool TengahTegak = false, bool Kutip = false);

/// <summary>Fonts of the workbook, in the order of the styles part.</summary>
internal enum Huruf
{
    /// <summary>Body.</summary>
    Biasa,

    /// <summary>Headers, groups, totals.</summary>
    Tebal,

    /// <summary>Sheet title.</summary>
    Judul,

    /// <summary>Notes.</summary>
    Catatan,

    /// <summary>Links.</summary>
    Tautan,
}

/// <summary>Collects the looks in use and writes the styles part.</summary>
internal sealed class DaftarGaya
{
    private const string Fonts =
        """
        <fonts count="5"><font><sz val="10"/><name val="Arial"/><family val="2"/></font><font><b/><sz val="10"/><name val="Arial"/><family val="2"/></font><font><b/><sz val="12"/><name val="Arial"/><family val="2"/></font><font><i/><sz val="9"/><name val="Arial"/><family val="2"/></font><font><u/><sz val="10"/><color rgb="FF0B5394"/><name val="Arial"/><family val="2"/></font></fonts>
        """;

    private const int FormatPertama = 164;
    private readonly Dictionary<Gaya, int> _gaya = new() { [new Gaya()] = 0 };
    private readonly Dictionary<string, int> _format = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _latar = new(StringComparer.Ordinal);

    /// <summary>Index of a look; the same look always gets the same index.</summary>
    public int Nomor(Gaya gaya)
    {
        if (!_gaya.TryGetValue(gaya, out var n))
        {
            _gaya[gaya] = n = _gaya.Count;
            NomorDalam(_format, gaya.Format, FormatPertama);
            // fills 0 and 1 are fixed by the format
            NomorDalam(_latar, gaya.Latar, 2);
        }

        return n;
    }

    /// <summary>The styles part.</summary>
    public string Xml()
    {
        var s = new StringBuilder(Xlsx.Xml.Kepala)
            .Append($"<styleSheet xmlns=\"{Xlsx.Xml.Utama}\">");
        if (_format.Count > 0)
        {
            s.Append(CultureInfo.InvariantCulture, $"<numFmts count=\"{_format.Count}\">");
            foreach (var (kode, id) in _format)
            {
                s.Append(CultureInfo.InvariantCulture, $"<numFmt numFmtId=\"{id}\" formatCode=\"{Xlsx.Xml.Aman(kode)}\"/>");
            }

            s.Append("</numFmts>");
        }

        s.Append(Fonts).Append(CultureInfo.InvariantCulture, $"<fills count=\"{_latar.Count + 2}\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill>");
        foreach (var warna in _latar.Keys)
        {
            s.Append($"<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF{warna}\"/><bgColor indexed=\"64\"/></patternFill></fill>");
        }

        s.Append("</fills><borders count=\"2\"><border><left/><right/><top/><bottom/><diagonal/></border><border>");
        foreach (var sisi in (string[])["left", "right", "top", "bottom"])
        {
            s.Append($"<{sisi} style=\"thin\"><color rgb=\"FF7F7F7F\"/></{sisi}>");
        }

        s.Append("<diagonal/></border></borders><cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>")
            .Append(CultureInfo.InvariantCulture, $"<cellXfs count=\"{_gaya.Count}\">");
        foreach (var g in _gaya.Keys)
        {
            TulisXf(s, g);
        }

        return s.Append("</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>").ToString();
    }

    private void TulisXf(StringBuilder s, Gaya g)
    {
        var format = g.Format.Length == 0 ? 0 : _format[g.Format];
        var latar = g.Latar.Length == 0 ? 0 : _latar[g.Latar];
        var rata = g.Rata switch { Rata.Kanan => "right", Rata.Tengah => "center", _ => "left" };
        s.Append(CultureInfo.InvariantCulture, $"<xf numFmtId=\"{format}\" fontId=\"{(int)g.Huruf}\" fillId=\"{latar}\" borderId=\"{(g.Bergaris ? 1 : 0)}\" xfId=\"0\"")
            .Append(g.Kutip ? " quotePrefix=\"1\"" : "")
            .Append(" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\">")
            .Append($"<alignment horizontal=\"{rata}\" vertical=\"{(g.TengahTegak ? "center" : "top")}\" wrapText=\"1\"/></xf>");
    }

    private static void NomorDalam(Dictionary<string, int> daftar, string kunci, int pertama)
    {
        if (kunci.Length > 0)
        {
            daftar.TryAdd(kunci, daftar.Count + pertama);
        }
    }
}
