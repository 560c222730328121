using System.Text;

namespace Akuntabel.Dokumen.Berkas;

/// <summary>Writes a table as CSV, cells guarded as our reader undoes it.</summary>
internal static class TulisanCsv
{
    /// <summary>The separator that a text uses, by its first line.</summary>
    public static char Pemisah(string teks)
    {
        var kepala = teks.AsSpan(0, teks.AsSpan().IndexOfAny('\r', '\n') is >= 0 and var i ? i : teks.Length);
        return kepala.Contains(';') ? ';' : kepala.Contains('\t') ? '\t' : ',';
    }

    /// <summary>Writes it.</summary>
    /// <param name="pemisah">Separator.</param>
    /// <param name="kepala">Headings.</param>
    /// <param name="baris">Rows, a cell for each heading.</param>
    public static byte[] Tulis(char pemisah, IEnumerable<string> kepala, IEnumerable<IEnumerable<string>> baris)
    {
        var hasil = new StringBuilder();
        foreach (var b in baris.Prepend(kepala))
        {
            hasil.AppendJoin(pemisah, b.Select(s => Sel(s, pemisah))).Append('\n');
        }

        return Encoding.UTF8.GetBytes(hasil.ToString());
    }

    private static string Sel(string teks, char pemisah)
    {
        var jaga = PenjagaRumus.Jaga(teks);
        return jaga.AsSpan().IndexOfAny("\"\r\n\t") >= 0 || jaga.Contains(pemisah)
            ? "\"" + jaga.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"" : jaga;
    }
}
