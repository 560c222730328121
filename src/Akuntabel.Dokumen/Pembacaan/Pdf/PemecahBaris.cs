using System.Text.RegularExpressions;

namespace Akuntabel.Dokumen.PembacaanPdf;

/// <summary>The lines of a cell and how wide the cell is.</summary>
internal sealed record SelPdf(IReadOnlyList<LarikKata> Larik, double Lebar);

/// <summary>A band between two rulings is one row, unless its figures show that it holds several rows without rulings.</summary>
internal static class PemecahBaris
{
    private const double Sejajar = 3;
    private static readonly Regex Angka = new(@"^\(?(Rp\.?\s?)?-?[0-9][0-9.,]*\s?%?(,-)?\)?$|^-$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    public static IReadOnlyList<BarisPdf> Pecah(IReadOnlyList<SelPdf> sel, int halaman)
    {
        var tinggi = Baris(sel);
        if (tinggi.Count < 2)
        {
            return [new BarisPdf(halaman, [.. sel.Select(TeksSel.Gabung)])];
        }

        var batas = tinggi.Skip(1).Select(y => y - Sejajar).ToList();
        var bagian = sel.Select(s => s.Larik.ToLookup(l => batas.Count(b => Tengah(l) >= b))).ToList();
        return [.. Enumerable.Range(0, tinggi.Count).Select(i => new BarisPdf(halaman, [.. bagian.Select((b, k) => TeksSel.Gabung(new SelPdf([.. b[i]], sel[k].Lebar)))]))];
    }

    /// <summary>Heights at which rows begin: columns that hold nothing but figures agree on them, and every label begins beside a figure.</summary>
    private static List<double> Baris(IReadOnlyList<SelPdf> sel)
    {
        var isi = sel.Where(s => s.Larik.Count > 0).ToList();
        var angka = isi.Where(s => s.Larik.All(l => Angka.IsMatch(l.Teks))).ToList();
        var terbanyak = angka.MaxBy(s => s.Larik.Count);
        if (terbanyak is null || terbanyak.Larik.Count < 2 || angka.Count(s => s.Larik.Count >= 2) < 2)
        {
            return [];
        }

        var tinggi = terbanyak.Larik.Select(Tengah).ToList();
        var cocok = angka.All(s => s.Larik.All(l => tinggi.Exists(y => Math.Abs(y - Tengah(l)) <= Sejajar)));
        var kepala = isi.TrueForAll(s => Math.Abs(Tengah(s.Larik[0]) - tinggi[0]) <= Sejajar || angka.Contains(s));
        var label = isi.Where(s => !angka.Contains(s)).ToList();
        var bersebelahan = label.Exists(s => tinggi.TrueForAll(y => s.Larik.Any(l => Math.Abs(y - Tengah(l)) <= Sejajar)));
        return cocok && kepala && (label.Count == 0 || bersebelahan) ? tinggi : [];
    }

    private static double Tengah(LarikKata l) => (l.Y0 + l.Y1) / 2;
}
