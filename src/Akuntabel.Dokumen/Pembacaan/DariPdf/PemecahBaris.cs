using System.Text.RegularExpressions;

namespace Akuntabel.Dokumen.Pembacaan.DariPdf;

/// <summary>The lines of a cell and how wide the cell is.</summary>
internal sealed record SelPdf(IReadOnlyList<LarikKata> Larik, double Lebar);

/// <summary>A band between two rulings is one row, unless its figures show that it holds several rows without rulings.</summary>
internal static class PemecahBaris
{
    private const double Sejajar = 3;
    private static readonly Regex Urut = new(@"^[0-9]{1,2}\.?$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    public static IReadOnlyList<BarisPdf> Pecah(IReadOnlyList<SelPdf> sel, int halaman)
    {
        var batas = Batas(sel);
        if (batas.Count == 0)
        {
            return [new BarisPdf(halaman, [.. sel.Select(TeksSel.Gabung)])];
        }

        // what stands above the first figure is a heading of its own
        var bagian = sel.Select(s => s.Larik.ToLookup(l => batas.Count(b => Tengah(l) >= b))).ToList();
        return [.. Enumerable.Range(0, batas.Count + 1).Select(i => new BarisPdf(halaman, [.. bagian.Select((b, k) => TeksSel.Gabung(new SelPdf([.. b[i]], sel[k].Lebar)))]))
            .Where(b => b.Sel.Any(s => s.Length > 0))];
    }

    /// <summary>Heights at which rows begin: every column of figures holds the same number of them, side by side, and a label begins beside each.</summary>
    private static List<double> Batas(IReadOnlyList<SelPdf> sel)
    {
        var angka = sel.Where((s, k) => s.Larik.Count > 1 && s.Larik.All(l => TeksSel.AngkaUtuh.IsMatch(l.Teks)) && !(k == 0 && s.Larik.All(l => Urut.IsMatch(l.Teks)))).ToList();
        var n = angka.Count < 2 ? 0 : angka[0].Larik.Count;
        if (n < 2 || angka.Exists(s => s.Larik.Count != n || TeksSel.Terpotong(s)))
        {
            return [];
        }

        var atas = Enumerable.Range(0, n).Select(i => angka.Min(s => Tengah(s.Larik[i]))).ToList();
        var bawah = Enumerable.Range(0, n).Select(i => angka.Max(s => Tengah(s.Larik[i]))).ToList();
        var terpisah = atas.Skip(1).Zip(bawah).All(p => p.First > p.Second + Sejajar);
        var berlabel = sel.Where(s => s.Larik.Count > 0 && !angka.Contains(s)).ToList() is not { Count: > 0 } label
            || label.Exists(s => atas.TrueForAll(y => s.Larik.Any(l => Math.Abs(y - Tengah(l)) <= Sejajar)));
        return terpisah && berlabel && !sel.Where(s => !angka.Contains(s)).Any(s => Menolak(s, atas, bawah)) ? atas.ConvertAll(y => y - Sejajar) : [];
    }

    // a bracketed figure, one between two rows, or one for the whole band says that the band is no list of rows
    private static bool Menolak(SelPdf s, List<double> atas, List<double> bawah)
    {
        var angka = s.Larik.Where(l => TeksSel.AngkaUtuh.IsMatch(l.Teks.Trim('(', ')')) && !Urut.IsMatch(l.Teks)).ToList();
        return angka.Count == 1 || angka.Exists(l => l.Teks[0] == '(' || !Enumerable.Range(0, atas.Count).Any(i => Tengah(l) >= atas[i] - Sejajar && Tengah(l) <= bawah[i] + Sejajar));
    }

    private static double Tengah(LarikKata l) => (l.Y0 + l.Y1) / 2;
}
