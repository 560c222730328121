using System.Text;
using System.Text.RegularExpressions;

namespace Akuntabel.Dokumen.Pembacaan.Docx;

/// <summary>A paragraph while it is being read.</summary>
internal sealed class ParagrafDibacaDocx
{
    private static readonly Regex HalamanDiUjung = new(@"\t\s{0,20}[0-9ivxlc]{1,6}\s{0,20}$", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    private readonly StringBuilder _teks;
    private bool _adaTebal;
    private bool _adaBiasa;

    /// <summary>Begins a paragraph.</summary>
    /// <param name="urut">Its ordinal in the part.</param>
    /// <param name="sambungan">A paragraph whose end was deleted: it goes on in this one.</param>
    public ParagrafDibacaDocx(int urut, ParagrafDibacaDocx? sambungan)
    {
        Alamat = sambungan?.Alamat ?? PembacaDocx.Alamat(urut);
        _teks = sambungan?._teks ?? new StringBuilder();
        _adaTebal = sambungan?._adaTebal ?? false;
        _adaBiasa = sambungan?._adaBiasa ?? false;
        Catatan = sambungan?.Catatan ?? [];
    }

    /// <summary>Its place in the file.</summary>
    public string Alamat { get; }

    /// <summary>Ids of the notes it refers to.</summary>
    public List<string> Catatan { get; }

    public string? Gaya { get; set; }

    /// <summary>List named by the paragraph itself; "0" takes it out of the list of its style.</summary>
    public string? Nomor { get; set; }

    public int? Tingkat { get; set; }

    public int? Kerangka { get; set; }

    /// <summary>Has a tab stop with leader dots.</summary>
    public bool TabTitik { get; set; }

    /// <summary>Stands in a field of a table of contents.</summary>
    public bool DalamDaftarIsi { get; set; }

    /// <summary>The mark at its end was deleted by a tracked change.</summary>
    public bool AkhirDihapus { get; set; }

    /// <summary>Whether it has letters and all of them are bold.</summary>
    public bool Tebal => _adaTebal && !_adaBiasa;

    /// <summary>Whether it has any text.</summary>
    public bool Berisi => _adaTebal || _adaBiasa;

    /// <summary>Ends as a line of a table of contents: leader dots, then a page number.</summary>
    public bool BerakhirHalaman => TabTitik && HalamanDiUjung.IsMatch(_teks.ToString());

    /// <summary>Adds text; a tab is "\t", a break "\n".</summary>
    public void Tambah(string teks, bool tebal, bool terangkat = false)
    {
        if (terangkat)
        {
            HurufTerangkat.Tulis(_teks, teks);
        }
        else
        {
            _teks.Append(teks);
        }

        if (!string.IsNullOrWhiteSpace(teks))
        {
            _adaTebal |= tebal;
            _adaBiasa |= !tebal;
        }
    }

    /// <summary>Its lines that hold text, blanks put in order.</summary>
    public List<string> Baris() => [.. _teks.ToString().Split('\n').Select(Rapikan).Where(b => b.Length > 0)];

    /// <summary>Runs of blanks become one; what cannot be seen goes.</summary>
    private static string Rapikan(string baris)
    {
        var sb = new StringBuilder(baris.Length);
        foreach (var c in baris)
        {
            var spasi = c == '\t' || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.SpaceSeparator;
            if (spasi && sb.Length > 0 && char.IsWhiteSpace(sb[^1]))
            {
                sb[^1] = ' ';
            }
            else if (spasi)
            {
                // a single hard space stays: it may part the thousands of a figure
                sb.Append(c == '\t' ? ' ' : c);
            }
            else if (c == '\u2011')
            {
                sb.Append('-');
            }
            else if (c is not ('\u00ad' or (>= '\u200b' and <= '\u200f') or '\u2060' or '\ufeff') && !char.IsControl(c) && char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.PrivateUse)
            {
                sb.Append(c);
            }
        }

        return sb.ToString().Trim();
    }
}
