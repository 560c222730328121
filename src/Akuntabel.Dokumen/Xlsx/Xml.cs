using System.Buffers;
using System.Globalization;
using System.Text;

namespace Akuntabel.Dokumen.Xlsx;

/// <summary>Characters of a SpreadsheetML part.</summary>
internal static class Xml
{
    /// <summary>First line of every part.</summary>
    public const string Kepala = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    /// <summary>Namespace of workbook and worksheets.</summary>
    public const string Utama = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /// <summary>Namespace of relations.</summary>
    public const string Relasi = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static readonly SearchValues<char> Khusus = SearchValues.Create("<>&\"_\ufffe\uffff");

    /// <summary>Text for element content or an attribute: markup escaped, characters that XML forbids dropped.</summary>
    public static string Aman(string teks)
    {
        if (teks.AsSpan().IndexOfAnyInRange('\0', '\u001f') < 0 && teks.AsSpan().IndexOfAny(Khusus) < 0 && !AdaSurogat(teks))
        {
            return teks;
        }

        var s = new StringBuilder(teks.Length + 16);
        for (var i = 0; i < teks.Length; i++)
        {
            if (char.IsHighSurrogate(teks[i]) && i + 1 < teks.Length && char.IsLowSurrogate(teks[i + 1]))
            {
                s.Append(teks[i]).Append(teks[++i]);
                continue;
            }

            Tambah(s, teks, i);
        }

        return s.ToString();
    }

    /// <summary>An integer.</summary>
    public static string Bilangan(int n) => n.ToString(CultureInfo.InvariantCulture);

    /// <summary>A length with at most two decimals.</summary>
    public static string Ukuran(decimal n) => Math.Round(n, 2).ToString(CultureInfo.InvariantCulture);

    private static bool AdaSurogat(string teks) => teks.AsSpan().IndexOfAnyInRange('\ud800', '\udfff') >= 0;

    private static void Tambah(StringBuilder s, string teks, int i)
    {
        var c = teks[i];
        switch (c)
        {
            case '<': s.Append("&lt;"); break;
            case '>': s.Append("&gt;"); break;
            case '&': s.Append("&amp;"); break;
            case '"': s.Append("&quot;"); break;
            // spreadsheets read _x000A_ as an escape: a text that looks like one has its underscore escaped
            case '_' when i + 1 < teks.Length && teks[i + 1] is 'x' or 'X': s.Append("_x005F_"); break;
            case '\t' or '\n': s.Append(c); break;
            case < ' ' or '\ufffe' or '\uffff': break;
            default: if (!char.IsSurrogate(c)) { s.Append(c); } break;
        }
    }
}
