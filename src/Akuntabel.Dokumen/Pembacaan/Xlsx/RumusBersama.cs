using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace Akuntabel.Dokumen.Pembacaan.Xlsx;

/// <summary>Formulas of a sheet's cells; those that a range of cells shares are written once and moved to each.</summary>
internal sealed class RumusBersama
{
    /// <summary>A formula as long as this is no evidence that anyone could follow.</summary>
    private const int Terpanjang = 2000;

    private static readonly Regex Rujukan = new(@"(?<![A-Za-z0-9_.$])(\$?)([A-Z]{1,3})(\$?)([0-9]{1,7})(?![A-Za-z0-9_(])", RegexOptions.CultureInvariant | RegexOptions.Compiled);

    private readonly Dictionary<string, (string Teks, int Baris, int Kolom)> _induk = new(StringComparer.Ordinal);

    /// <summary>Reads the formula element on which the reader stands; <c>null</c> for one that names nothing known.</summary>
    public string? Baca(PembacaXml xml, int baris, int kolom)
    {
        var kelompok = xml.Atribut("t") == "shared" ? xml.Atribut("si") : null;
        var teks = Isi(xml);
        if (teks.Length > Terpanjang)
        {
            return null;
        }

        if (kelompok is null || teks.Length > 0)
        {
            if (kelompok is not null)
            {
                _induk[kelompok] = (teks, baris, kolom);
            }

            return teks.Length > 0 ? teks : null;
        }

        return _induk.TryGetValue(kelompok, out var induk) ? Geser(induk.Teks, baris - induk.Baris, kolom - induk.Kolom) : null;
    }

    private static string Isi(PembacaXml xml)
    {
        if (xml.Kosong)
        {
            return "";
        }

        var (sb, dalam) = (new StringBuilder(), xml.Kedalaman);
        while (xml.Maju() && !(xml.Jenis == XmlNodeType.EndElement && xml.Kedalaman == dalam))
        {
            sb.Append(xml.Jenis is XmlNodeType.Text or XmlNodeType.CDATA && sb.Length <= Terpanjang ? xml.Teks : "");
        }

        return sb.ToString();
    }

    /// <summary>The formula as it reads so many rows down and columns to the right; what bears a "$" stays.</summary>
    internal static string Geser(string rumus, int turun, int kanan) => Rujukan.Replace(rumus, m =>
    {
        var k = m.Groups[1].Length > 0 ? Nomor(m.Groups[2].Value) : Nomor(m.Groups[2].Value) + kanan;
        var b = int.Parse(m.Groups[4].Value, CultureInfo.InvariantCulture) + (m.Groups[3].Length > 0 ? 0 : turun);
        return k < 1 || b < 1 ? "#REF!" : $"{m.Groups[1].Value}{Huruf(k)}{m.Groups[3].Value}{b.ToString(CultureInfo.InvariantCulture)}";
    });

    private static int Nomor(string huruf) => huruf.Aggregate(0, (n, c) => (n * 26) + c - 'A' + 1);

    private static string Huruf(int nomor) => nomor <= 0 ? "" : Huruf((nomor - 1) / 26) + (char)('A' + ((nomor - 1) % 26));
}
