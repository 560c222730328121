namespace Akuntabel.Dokumen.Pembacaan.DariPdf;

/// <summary>
/// Columns that no ruling parts but that the rulings across betray: a word processor draws the border of each cell by itself,
/// so that one row's upper and lower border are both broken where two cells meet.
/// </summary>
internal static class GarisTersirat
{
    private const double TitikTerpanjang = 3;
    private const double PotongTerpendek = 12;
    private const double CelahTerlebar = 4;
    private const double Sejajar = 2;
    private const double BarisTerendah = 6;
    private const double SelaKata = 0.45;
    private const int LajurCukup = 3;
    private const int PisahCukup = 3;
    private const int LajurTerbanyak = 300;

    /// <summary>The same rulings and those that are only implied.</summary>
    public static GarisHalaman Lengkapi(GarisHalaman garis, IReadOnlyList<Kata> kata)
    {
        var lajur = PetakGaris.Lajur(garis.Mendatar).Select(l => (Y: l[0].Posisi, Pisah: Pisah(l))).Where(l => l.Pisah.Count > 0).ToList();
        if (lajur.Count is < 2 or > LajurTerbanyak)
        {
            return garis;
        }

        // what a ruling down the whole row holds together is one table, not the space between two
        var tegak = PetakGaris.Sambung(garis.Tegak);
        var tersirat = new List<Garis>();
        for (var i = 0; i < lajur.Count; i++)
        {
            var (atas, bawah) = (lajur[i], i + 1 < lajur.Count ? lajur[i + 1] : (Y: double.MaxValue, lajur[i].Pisah));
            bawah = Menyatu(tegak, atas.Y, bawah.Y) ? bawah : (Ujung(tegak, atas.Y), atas.Pisah);
            var bersama = bawah.Y - atas.Y > BarisTerendah ? atas.Pisah.FindAll(x => Memuat(bawah.Pisah, x)) : [];
            tersirat.AddRange(bersama.Where(x => bersama.Count >= PisahCukup || lajur.Count(l => Memuat(l.Pisah, x)) >= LajurCukup).Select(x => new Garis(x, atas.Y, bawah.Y)));
        }

        tersirat.RemoveAll(t => PenyusunLarik.Susun(kata.Where(k => k.TengahY > t.Awal && k.TengahY < t.Akhir)).Exists(l => Melintas(l, t.Posisi)));
        return tersirat.Count == 0 ? garis : garis with { Tegak = [.. garis.Tegak, .. tersirat] };
    }

    /// <summary>Where long pieces of one line meet; of dashes and dots nothing is told.</summary>
    private static List<double> Pisah(List<Garis> lajur)
    {
        var panjang = lajur.Where(g => g.Akhir - g.Awal > TitikTerpanjang).OrderBy(g => g.Awal).ToList();
        return panjang.Exists(g => g.Akhir - g.Awal < PotongTerpendek) ? []
            : [.. panjang.Zip(panjang.Skip(1)).Where(p => p.Second.Awal - p.First.Akhir is > -1 and < CelahTerlebar).Select(p => (p.First.Akhir + p.Second.Awal) / 2)];
    }

    private static bool Melintas(LarikKata larik, double x) => larik.Kata.Any(k => k.X0 < x - 0.5 && k.X1 > x + 0.5)
        || larik.Kata.Zip(larik.Kata.Skip(1)).Any(p => p.First.X1 <= x + 0.5 && p.Second.X0 >= x - 0.5 && p.Second.X0 - p.First.X1 < SelaKata * larik.Huruf);

    private static bool Memuat(List<double> pisah, double x) => pisah.Exists(p => Math.Abs(p - x) <= Sejajar);

    private static bool Menyatu(List<Garis> tegak, double atas, double bawah) => tegak.Exists(t => t.Awal <= atas + Sejajar && t.Akhir >= bawah - Sejajar);

    // a row that the page cuts off has no lower border
    private static double Ujung(List<Garis> tegak, double y) =>
        tegak.Where(t => t.Awal <= y + Sejajar && t.Akhir > y).Select(t => t.Akhir).DefaultIfEmpty(y).Max();
}
