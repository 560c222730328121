using System.Text.RegularExpressions;

namespace Akuntabel.Dokumen.Pembacaan.DariPdf;

/// <summary>The lines of a cell and how wide the cell is.</summary>
internal sealed record SelPdf(IReadOnlyList<LarikKata> Larik, double Lebar);

/// <summary>A band between two rulings is one row, unless its figures show that it holds several rows without rulings.</summary>
internal static class PemecahBaris
{
    private const double Sejajar = 3;
    private static readonly Regex Urut = new(@"^[0-9]{1,2}\.?$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    public static IReadOnlyList<IReadOnlyList<SelPdf>> Pecah(IReadOnlyList<SelPdf> sel)
    {
        var batas = Batas(sel);
        if (batas.Count == 0)
        {
            return PemecahJangkar.Pecah(sel);
        }

        // what stands above the first figure is a heading of its own; what is no list of labels belongs to all rows and stands in the first
        var bagian = sel.Select(s => Bagian(s, batas)).ToList();
        var pertama = bagian.Exists(b => b is not null && b[0].Any()) ? 0 : 1;
        return [.. Enumerable.Range(pertama, batas.Count + 1 - pertama)
            .Select(i => sel.Select((s, k) => new SelPdf(bagian[k] is { } b ? [.. b[i]] : i == pertama ? s.Larik : [], s.Lebar)).ToList())];
    }

    /// <summary>The lines of a cell by row, from 1; <c>null</c> when it is one text.</summary>
    private static ILookup<int, LarikKata>? Bagian(SelPdf s, List<double> batas)
    {
        if (Angka(s) && s.Larik.Count == batas.Count)
        {
            return s.Larik.Select((l, i) => (l, i)).ToLookup(p => p.i + 1, p => p.l);
        }

        var mulai = s.Larik.Where(l => Mulai(l.Teks)).ToList();
        if (Berbaris(s, batas))
        {
            return s.Larik.ToLookup(l => batas.Count(b => Tengah(l) >= b));
        }

        // fewer labels than figures, each beside one
        var sebelah = mulai.Count(l => batas.Exists(b => Sebelah(l, b)));
        return sebelah > 1 && sebelah * 3 >= mulai.Count * 2
            ? s.Larik.ToLookup(l => batas.Count(b => Tengah(mulai.Last(m => m == mulai[0] || m.Y0 <= l.Y0)) >= b)) : null;
    }

    private static bool Angka(SelPdf s) => s.Larik.Count > 1 && s.Larik.All(l => TeksSel.AngkaUtuh.IsMatch(l.Teks));

    private static bool Sebelah(LarikKata l, double batas) => Math.Abs(batas + Sejajar - Tengah(l)) <= Sejajar;

    /// <summary>Heights at which rows begin: every column of figures holds the same number of them, side by side, and a label begins beside each.</summary>
    private static List<double> Batas(IReadOnlyList<SelPdf> sel)
    {
        var angka = sel.Where((s, k) => Angka(s) && !(k == 0 && s.Larik.All(l => Urut.IsMatch(l.Teks)))).ToList();
        var n = angka.Count == 0 ? 0 : angka[0].Larik.Count;
        if (n < 2 || angka.Exists(s => s.Larik.Count != n || TeksSel.Terpotong(s)))
        {
            return [];
        }

        var atas = Enumerable.Range(0, n).Select(i => angka.Min(s => Tengah(s.Larik[i]))).ToList();
        var bawah = Enumerable.Range(0, n).Select(i => angka.Max(s => Tengah(s.Larik[i]))).ToList();
        var batas = atas.ConvertAll(y => y - Sejajar);
        var terpisah = atas.Skip(1).Zip(bawah).All(p => p.First > p.Second + Sejajar);
        var label = sel.Where(s => s.Larik.Count > 0 && !angka.Contains(s)).ToList();
        // one column of figures is a list only beside a list of as many labels
        var berlabel = angka.Count == 1 ? label.Exists(s => s.Larik.Count == n && Berbaris(s, batas)) : label.Count == 0
            || label.Exists(s => Didampingi(s, atas));
        return terpisah && berlabel && !label.Exists(s => Menolak(s, atas, bawah)) ? batas : [];
    }

    private static bool Didampingi(SelPdf s, List<double> atas) =>
        atas.TrueForAll(y => s.Larik.Any(l => Math.Abs(y - Tengah(l)) <= Sejajar));

    /// <summary>Beside each figure a label begins: not the second line of one.</summary>
    private static bool Berbaris(SelPdf s, List<double> batas) =>
        batas.TrueForAll(b => s.Larik.Any(l => Sebelah(l, b) && Mulai(l.Teks)));

    /// <summary>Whether a line can begin a text: what goes on from the line above is in lower case.</summary>
    public static bool Mulai(string teks) =>
        BentukLarik.Butir(teks) || (!char.IsLower(teks[0]) && teks[0] is not (',' or ')' or '/' or '&'));

    // a bracketed figure, one between two rows, or one for the whole band says that the band is no list of rows
    private static bool Menolak(SelPdf s, List<double> atas, List<double> bawah)
    {
        var angka = s.Larik.Where(l => TeksSel.AngkaUtuh.IsMatch(l.Teks.Trim('(', ')')) && !Urut.IsMatch(l.Teks)).ToList();
        return angka.Count == 1 || angka.Exists(l => l.Teks[0] == '(' || !Enumerable.Range(0, atas.Count)
            .Any(i => Tengah(l) >= atas[i] - Sejajar && Tengah(l) <= bawah[i] + Sejajar));
    }

    private static double Tengah(LarikKata l) => (l.Y0 + l.Y1) / 2;
}
