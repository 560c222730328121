using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Akuntabel.Dokumen.PenulisanTemuan;

/// <summary>The tables of places of a PDF: each names the one before it, as changes are appended. One that leads back to itself would be
/// followed for ever.</summary>
internal static partial class RantaiRujukan
{
    /// <summary>Whether the chain comes to an end.</summary>
    public static bool Berujung(ReadOnlySpan<byte> pdf)
    {
        var dilalui = new HashSet<long>();
        var akhir = pdf.LastIndexOf("startxref"u8);
        var letak = akhir < 0 ? null : Angka(PolaAwal(), pdf[akhir..]);
        while (letak is { } n && n < pdf.Length)
        {
            if (!dilalui.Add(n))
            {
                return false;
            }

            letak = Angka(PolaSebelum(), Kamus(pdf[(int)n..]));
        }

        return true;
    }

    // to the end of the dictionary: what is behind it belongs to other objects
    private static ReadOnlySpan<byte> Kamus(ReadOnlySpan<byte> isi)
    {
        var (aliran, akhir) = (isi.IndexOf("stream"u8), isi.IndexOf("startxref"u8));
        var panjang = aliran < 0 ? akhir : akhir < 0 ? aliran : Math.Min(aliran, akhir);
        return panjang < 0 ? isi : isi[..panjang];
    }

    private static long? Angka(Regex pola, ReadOnlySpan<byte> isi) =>
        pola.Match(Encoding.Latin1.GetString(isi)) is { Success: true } m
            && long.TryParse(m.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : null;

    [GeneratedRegex(@"^startxref\s+(\d+)")]
    private static partial Regex PolaAwal();

    // a reference is that of an outline
    [GeneratedRegex(@"/Prev\s+(\d+)(?![\d]|\s+\d+\s+R)")]
    private static partial Regex PolaSebelum();
}
