using System.Buffers;
using System.Globalization;
using Akuntabel.Core.Umum;

namespace Akuntabel.Dokumen.Html;

/// <summary>Writes markup to a stream; the only place where text becomes HTML, so nothing of the text can become markup.</summary>
internal sealed class TulisHtml(TextWriter keluaran)
{
    // C0 and C1 controls, lone surrogates are handled apart; direction overrides could show a figure backwards
    private static readonly SearchValues<char> Khusus = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Where(c => c is not ('\t' or '\n')).Select(c => (char)c),
         .. Enumerable.Range(0x7f, 0x21).Select(c => (char)c),
         .. Enumerable.Range(0x202a, 5).Select(c => (char)c), .. Enumerable.Range(0x2066, 4).Select(c => (char)c),
         .. Enumerable.Range(0xd800, 0x800).Select(c => (char)c), '\ufffe', '\uffff', '&', '<', '>', '"', '\'']);

    /// <summary>Writes markup as it is; never pass text of the document here.</summary>
    public TulisHtml Mentah(string markup)
    {
        keluaran.Write(markup);
        return this;
    }

    /// <summary>Writes an integer.</summary>
    public TulisHtml Mentah(int n)
    {
        keluaran.Write(n);
        return this;
    }

    /// <summary>Writes a coordinate or width of at most two decimals, with a decimal point.</summary>
    public TulisHtml Mentah(double n)
    {
        keluaran.Write(Math.Round(n, 2).ToString(CultureInfo.InvariantCulture));
        return this;
    }

    /// <summary>Writes text, escaped for an element's content as well as for a quoted attribute.</summary>
    public TulisHtml Teks(string teks)
    {
        var sisa = teks.AsSpan();
        for (var i = sisa.IndexOfAny(Khusus); i >= 0; i = sisa.IndexOfAny(Khusus))
        {
            keluaran.Write(sisa[..i]);
            var pasangan = char.IsHighSurrogate(sisa[i]) && i + 1 < sisa.Length && char.IsLowSurrogate(sisa[i + 1]);
            if (pasangan)
            {
                keluaran.Write(sisa.Slice(i, 2));
            }
            else
            {
                keluaran.Write(Ganti(sisa[i]));
            }

            sisa = sisa[(i + (pasangan ? 2 : 1))..];
        }

        keluaran.Write(sisa);
        return this;
    }

    /// <summary>Writes an attribute with a leading space.</summary>
    public TulisHtml Atribut(string nama, string nilai) => Mentah(" ").Mentah(nama).Mentah("=\"").Teks(nilai).Mentah("\"");

    private static string Ganti(char c) => c switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&#39;",
        _ => "",
    };
}
