namespace Akuntabel.Dokumen.Pembacaan.DariPdf;

/// <summary>
/// A long band between two rulings whose columns of figures are not equally long: the longest of them says where the rows stand, and each line belongs to
/// the nearest of its figures.
/// </summary>
internal static class PemecahJangkar
{
    private const int Terpendek = 4;
    private const double Sejajar = 3;
    private const int GeserTerjauh = 14;

    /// <summary>One figure in as many may share its row with another; more, and the columns are no rows of one list.</summary>
    private const int LarikSeorang = 12;

    /// <summary>The rows of the band; the band itself when the other columns do not stand beside the longest.</summary>
    public static IReadOnlyList<IReadOnlyList<SelPdf>> Pecah(IReadOnlyList<SelPdf> sel)
    {
        var angka = sel.Where(s => s.Larik.Count > 1
            && s.Larik.Count(l => TeksSel.AngkaUtuh.IsMatch(l.Teks)) * 10 >= s.Larik.Count * 9).ToList();
        var jangkar = angka.MaxBy(s => (s.Larik.Count, s.Lebar))?.Larik.Select(Tengah).Order().ToList() ?? [];
        if (angka.Count(s => s.Larik.Count >= Terpendek) < 2 || jangkar.Zip(jangkar.Skip(1)).Any(p => p.Second - p.First < Sejajar))
        {
            return [sel];
        }

        var geser = angka.ToDictionary(s => s, s => Geseran(s, jangkar));
        if (angka.Sum(s => Berdesakan(s, jangkar, geser[s])) * LarikSeorang > angka.Sum(s => s.Larik.Count))
        {
            return [sel];
        }

        var bagian = sel.Select(s => s.Larik.ToLookup(l => Terdekat(jangkar, Tengah(l) + geser.GetValueOrDefault(s)))).ToList();
        return [.. Enumerable.Range(0, jangkar.Count).Select(i => sel.Select((s, k) => new SelPdf([.. bagian[k][i]], s.Lebar)).ToList())];
    }

    /// <summary>How far a column stands higher or lower in its cells than the longest, which its figures show by having a row each and standing level with it.</summary>
    private static double Geseran(SelPdf s, List<double> jangkar) =>
        Enumerable.Range(-GeserTerjauh, (2 * GeserTerjauh) + 1).Select(n => (double)n).MinBy(g =>
            (Berdesakan(s, jangkar, g), Math.Round(Jarak(s, jangkar, g)), Math.Abs(g)));

    private static double Jarak(SelPdf s, List<double> jangkar, double geser) =>
        s.Larik.Sum(l => Math.Abs(Tengah(l) + geser - jangkar[Terdekat(jangkar, Tengah(l) + geser)]));

    /// <summary>The figures of a column that would share a row with another one.</summary>
    private static int Berdesakan(SelPdf s, List<double> jangkar, double geser) =>
        s.Larik.Count - s.Larik.Select(l => Terdekat(jangkar, Tengah(l) + geser)).Distinct().Count();

    private static int Terdekat(List<double> jangkar, double tengah)
    {
        var i = jangkar.BinarySearch(tengah);
        i = i < 0 ? ~i : i;
        return i == 0 ? 0 : i == jangkar.Count || tengah - jangkar[i - 1] < jangkar[i] - tengah ? i - 1 : i;
    }

    private static double Tengah(LarikKata l) => (l.Y0 + l.Y1) / 2;
}
