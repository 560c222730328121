using System.Text.RegularExpressions;
using Akuntabel.Dokumen.Pembacaan.DariPdf;
using Akuntabel.Uji.Bacaan;

// not "Teks": that is a run of the document model
namespace Akuntabel.Dokumen.Pembacaan.DariTeks;

/// <summary>A page of plain text as a page of words: all letters are of one width, all lines of one height.</summary>
internal sealed partial class HalamanTeks
{
    // longer than any page; a text without form feeds is taken in stretches, whose tables go on as those of pages do
    private const int BarisTerbanyak = 400;

    // one blank is narrower than the gap that parts columns, two are wider
    private const double LebarHuruf = 4;
    private const double TinggiHuruf = 10;
    private const double JarakBaris = 11;
    private const double Celah = 0.5;
    private const double Selebarnya = 1e5;
    private const int Tetangga = 4;

    // the lines, but for rules of dashes, which take no height; and where words stand
    private readonly List<int> _baris = [];
    private readonly List<Kata> _kata = [];
    private HashSet<int> _berkata = [];

    /// <summary>The page with its words.</summary>
    public HalamanPdf Halaman { get; private set; } = new(0, 0, 0, []);

    public bool Penuh => _baris.Count >= BarisTerbanyak;

    /// <summary>How many lines it has.</summary>
    public int Tinggi => _baris.Count;

    /// <summary>Adds a line; returns how many words it has.</summary>
    /// <param name="baris">All lines.</param>
    /// <param name="i">Which of them.</param>
    /// <param name="utuh">No table can hold it.</param>
    public int Tambah(string[] baris, int i, bool utuh)
    {
        if (Garis().IsMatch(baris[i]))
        {
            return 0;
        }

        var (y, awal) = (_baris.Count * JarakBaris, _kata.Count);
        _baris.Add(i);
        if (!utuh && !Judul(baris, i))
        {
            Kata(baris, i, y);
        }
        else if (!string.IsNullOrWhiteSpace(baris[i]))
        {
            _kata.Add(new Kata(0, y, Selebarnya, y + TinggiHuruf, ""));
        }

        return _kata.Count - awal;
    }

    /// <summary>The page, complete.</summary>
    public HalamanPdf Susun(int nomor) => new(nomor, Selebarnya, _kata.Count == 0 ? 0 : _kata[^1].Y1, _kata);

    /// <summary>Takes the page without its head and foot; returns the lines that are gone.</summary>
    public List<int> Ganti(HalamanPdf halaman)
    {
        Halaman = halaman;
        _berkata = [.. halaman.Kata.Select(k => Letak(k.Y0))];
        // a row of another kind of table at the edge is no running head
        return [.. _kata.Where(k => k.X1 < Selebarnya).Select(k => Letak(k.Y0)).Distinct().Where(b => !_berkata.Contains(b))
            .Select(b => _baris[b])];
    }

    /// <summary>The line at a height, from the first of the page.</summary>
    public static int Letak(double y) => (int)(y / JarakBaris);

    /// <summary>The index in the text of a line of the page.</summary>
    public int Baris(int letak) => _baris[letak];

    /// <summary>Whether words stand on lines of the page.</summary>
    /// <param name="awal">The first.</param>
    /// <param name="akhir">The first behind them.</param>
    public bool Berkata(int awal, int akhir) => Enumerable.Range(awal, Math.Max(0, akhir - awal)).Any(_berkata.Contains);

    /// <summary>A numbered heading below a blank line, without gaps: its number is no row's.</summary>
    private static bool Judul(string[] baris, int i) => (i == 0 || string.IsNullOrWhiteSpace(baris[i - 1]))
        && PolaBaris.Jenis(baris[i], baris[i].Trim()) == JenisParagraf.Judul && !baris[i].Trim().Contains("  ", StringComparison.Ordinal);

    private void Kata(string[] baris, int i, double y)
    {
        var teks = baris[i];
        foreach (var k in KataBaris().EnumerateMatches(teks))
        {
            var (awal, akhir) = (k.Index, k.Index + k.Length);
            var bersih = PembersihTeks.Sel(teks[awal..akhir]);
            var geser = Bernomor(teks, awal, akhir) ? LebarHuruf : 0;
            if (bersih.Length > 0)
            {
                _kata.Add(new Kata((awal * LebarHuruf) - geser, y, (akhir * LebarHuruf) - geser - (DiCelah(baris, i, akhir) ? Celah : 0),
                    y + TinggiHuruf, bersih));
            }
        }
    }

    /// <summary>The number of a row stands a little apart, even where its name begins below the numbers of other rows.</summary>
    private static bool Bernomor(ReadOnlySpan<char> teks, int awal, int akhir) =>
        akhir < teks.Length && teks[..awal].IsWhiteSpace() && Nomor().IsMatch(teks[awal..akhir]);

    /// <summary>
    /// One blank parts columns all the same where lines around leave it free and have text on either side of it, below both of its own.
    /// </summary>
    private static bool DiCelah(string[] baris, int i, int letak)
    {
        if (letak + 1 >= baris[i].Length || char.IsWhiteSpace(baris[i][letak + 1]) || BentukLarik.KeteranganTabel(baris[i].TrimStart()))
        {
            return false;
        }

        var ruas = Ruas(baris[i], letak);
        var (atas, bawah) = (0, 0);
        foreach (var j in Sekitar(baris, i, -1).Concat(Sekitar(baris, i, 1)))
        {
            var teks = baris[j].AsSpan().TrimEnd();
            if (letak + 1 >= teks.Length || teks[..letak].IsWhiteSpace())
            {
                continue;
            }

            if (!char.IsWhiteSpace(teks[letak]))
            {
                return false;
            }

            (atas, bawah) = !Berkolom(teks, letak, ruas) ? (atas, bawah) : j < i ? (atas + 1, bawah) : (atas, bawah + 1);
        }

        // above headings there are none
        return atas > 0 && atas + bawah > 1;
    }

    /// <summary>The lines near one, up to where two are blank.</summary>
    private static IEnumerable<int> Sekitar(string[] baris, int i, int arah)
    {
        for (var (j, kosong) = (i + arah, 0); j >= 0 && j < baris.Length && Math.Abs(j - i) <= Tetangga && kosong < 2; j += arah)
        {
            kosong = string.IsNullOrWhiteSpace(baris[j]) ? kosong + 1 : 0;
            yield return j;
        }
    }

    private static bool Berkolom(ReadOnlySpan<char> teks, int letak, (int Awal, int Akhir) ruas) =>
        (char.IsWhiteSpace(teks[letak - 1]) || char.IsWhiteSpace(teks[letak + 1]))
        && !teks[ruas.Awal..letak].IsWhiteSpace() && !teks[letak..Math.Min(ruas.Akhir, teks.Length)].IsWhiteSpace();

    /// <summary>From the gap of two blanks on the left to that on the right.</summary>
    private static (int Awal, int Akhir) Ruas(string teks, int letak)
    {
        var (kiri, kanan) = (teks.LastIndexOf("  ", letak, StringComparison.Ordinal), teks.IndexOf("  ", letak, StringComparison.Ordinal));
        return (kiri + 1, kanan < 0 ? teks.Length : kanan);
    }

    [GeneratedRegex(@"\S+", RegexOptions.NonBacktracking)]
    private static partial Regex KataBaris();

    [GeneratedRegex(@"^\(?[0-9][0-9.]*[.)]?$", RegexOptions.NonBacktracking)]
    private static partial Regex Nomor();

    [GeneratedRegex(@"^\s*[-=_+~][-=_+~\s]*[-=_+~]{2}[-=_+~\s]*$", RegexOptions.NonBacktracking)]
    private static partial Regex Garis();
}
