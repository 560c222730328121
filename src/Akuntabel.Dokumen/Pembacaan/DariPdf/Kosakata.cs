namespace Akuntabel.Dokumen.Pembacaan.DariPdf;

/// <summary>The words of a document and how often each stands in it; tells which words a narrow cell has broken.</summary>
internal sealed class Kosakata
{
    private const int UjungTerpanjang = 3;
    private const double TepiSel = 12;
    private static readonly HashSet<string> KataPendek = new(StringComparer.OrdinalIgnoreCase)
    {
        "di", "ke", "se", "dan", "per", "pada", "yg", "dr", "utk", "dgn", "thd", "ton", "ha", "km", "kg", "rp", "org", "hr", "bln", "thn",
            "a", "b", "c", "d", "e", "f",
        "i", "ii", "iii", "iv", "v", "vi", "s", "s.d", "x", "atau", "para", "oleh", "agar", "unit", "kali", "jam", "hari",
    };

    private readonly Dictionary<string, int> _banyak = new(StringComparer.OrdinalIgnoreCase);

    public Kosakata(IEnumerable<HalamanPdf> halaman)
    {
        foreach (var k in halaman.SelectMany(h => h.Kata))
        {
            var kata = Huruf(k.Teks);
            _banyak[kata] = _banyak.GetValueOrDefault(kata) + 1;
        }
    }

    /// <summary>Whether a line of a cell ends within a word that the next one completes.</summary>
    public bool Terpenggal(SelPdf sel, int larik)
    {
        var (atas, bawah) = (sel.Larik[larik], sel.Larik[larik + 1]);
        var (kiri, kanan) = (Huruf(atas.Kata[^1].Teks), Huruf(bawah.Kata[0].Teks));
        if (kiri.Length == 0 || kanan.Length == 0 || !char.IsLetter(atas.Teks[^1]) || !char.IsLower(bawah.Teks[0]))
        {
            return false;
        }

        // a word is broken only where it is wider than the cell: then it stands alone on its line and reaches the edge
        var hurufnya = (atas.X1 - atas.X0) / atas.Teks.Length;
        var penuh = atas.Kata.Count == 1 && atas.X1 - atas.X0 + hurufnya > sel.Lebar - TepiSel;
        var utuh = _banyak.ContainsKey(kiri + kanan);
        return penuh
            ? utuh ? !Lazim(kiri, kanan) : !KataPendek.Contains(kanan) && (kanan.Length <= UjungTerpanjang || (Sekali(kiri)
                && Sekali(kanan)))
            : utuh && Sekali(kiri) && Sekali(kanan) && atas.X1 >= sel.Larik.Max(l => l.X1) - (2 * hurufnya);
    }

    /// <summary>Whether a line of a cell ends in the hyphen of a word that stands elsewhere without it.</summary>
    public bool Bertanda(SelPdf sel, int larik)
    {
        var (kiri, kanan) = (sel.Larik[larik].Kata[^1].Teks, sel.Larik[larik + 1].Kata[0].Teks);
        return kiri.Length > 2 && kiri[^1] == '-' && char.IsLetter(kiri[^2]) && char.IsLower(kanan[0])
            && _banyak.ContainsKey(Huruf(kiri) + Huruf(kanan));
    }

    // "per tanggungan" may be both; where each part is a usual word the blank stays
    private bool Lazim(string kiri, string kanan) => !Sekali(kiri) && !Sekali(kanan) && kanan.Length > UjungTerpanjang;

    private bool Sekali(string kata) => _banyak.GetValueOrDefault(kata) <= 1;

    private static string Huruf(string teks) => teks.Trim('(', ')', '.', ',', ';', ':', '"', '“', '”', '/', '-');
}
