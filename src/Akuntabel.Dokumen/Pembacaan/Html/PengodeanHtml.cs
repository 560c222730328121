using System.Text;
using System.Text.RegularExpressions;

namespace Akuntabel.Dokumen.Pembacaan.Html;

/// <summary>The characters of a web page: by its byte order mark, by what it says of itself, or as UTF-8; else as old browsers took it.</summary>
internal static class PengodeanHtml
{
    private const int Ujung = 4096;
    private static readonly Regex Sebutan = new(@"(charset|encoding)\s*=\s*[""']?\s*([a-z0-9._:-]{2,40})", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    // as the encoding standard has it: pages that say Latin 1 mean windows-1252
    private static readonly string[] SamaDenganWindows = ["iso-8859-1", "iso8859-1", "latin1", "l1", "us-ascii", "ascii", "cp1252", "x-cp1252"];

    private static readonly (byte[] Tanda, Encoding Pengodean)[] TandaUrutan =
        [([0xEF, 0xBB, 0xBF], Encoding.UTF8), ([0xFF, 0xFE], Encoding.Unicode), ([0xFE, 0xFF], Encoding.BigEndianUnicode)];

    /// <summary>Decodes a page.</summary>
    /// <exception cref="DokumenTakTerbacaException">It holds bytes that no page holds.</exception>
    public static string Teks(byte[] isi)
    {
        var teks = Urai(isi);
        return teks.Contains('\0')
            ? throw new DokumenTakTerbacaException("isinya bukan HTML (berisi byte yang bukan teks). Periksa akhiran namanya, atau buka di peramban dan simpan ulang sebagai halaman web.")
            : teks;
    }

    private static string Urai(byte[] isi)
    {
        foreach (var (tanda, pengodean) in TandaUrutan.Where(t => isi.AsSpan().StartsWith(t.Tanda)))
        {
            return pengodean.GetString(isi, tanda.Length, isi.Length - tanda.Length);
        }

        var m = Sebutan.Match(Encoding.Latin1.GetString(isi, 0, Math.Min(isi.Length, Ujung)));
        var nama = m.Success ? m.Groups[2].Value.ToLowerInvariant() : "";
        if (nama is not ("utf-8" or "utf8") && SatuByte(nama) is { } disebut)
        {
            return disebut.GetString(isi);
        }

        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: nama.Length == 0).GetString(isi);
        }
        catch (DecoderFallbackException)
        {
            return (SatuByte("windows-1252") ?? Encoding.Latin1).GetString(isi);
        }
    }

    private static Encoding? SatuByte(string nama) =>
        nama.Length == 0 ? null : CodePagesEncodingProvider.Instance.GetEncoding(SamaDenganWindows.Contains(nama) ? "windows-1252" : nama);
}
