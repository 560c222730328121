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
    private const double SelaSel = 0.9;
    private const int LajurCukup = 3;
    private const int PisahCukup = 3;
    private const int LajurTerbanyak = 300;

    /// <summary>A row between two rulings across.</summary>
    /// <param name="Pisah">Where both are broken.</param>
    private sealed record Pita(double Atas, double Bawah, List<double> Pisah);

    /// <summary>The same rulings and those that are only implied.</summary>
    public static GarisHalaman Lengkapi(GarisHalaman garis, IReadOnlyList<Kata> kata)
    {
        var lajur = PetakGaris.Lajur(garis.Mendatar).Select(l => (Y: l[0].Posisi, Pisah: Pisah(l))).Where(l => l.Pisah.Count > 0).ToList();
        if (lajur.Count is < 2 or > LajurTerbanyak)
        {
            return garis;
        }

        var tegak = PetakGaris.Sambung(garis.Tegak);
        var tersirat = Blok(lajur, tegak).SelectMany(b => Tersirat(b, tegak, kata)).ToList();
        return tersirat.Count == 0 ? garis : garis with { Tegak = [.. garis.Tegak, .. tersirat] };
    }

    /// <summary>Rows that a ruling down holds together; the space between two tables is none.</summary>
    private static List<List<Pita>> Blok(List<(double Y, List<double> Pisah)> lajur, List<Garis> tegak)
    {
        var hasil = new List<List<Pita>>();
        var menyatu = false;
        for (var i = 0; i < lajur.Count; i++)
        {
            if (!menyatu)
            {
                hasil.Add([]);
            }

            var (y, pisah) = lajur[i];
            menyatu = i + 1 < lajur.Count && tegak.Exists(t => t.Awal <= y + Sejajar && t.Akhir >= lajur[i + 1].Y - Sejajar);
            // a row that the page cuts off has no lower border
            hasil[^1].Add(menyatu ? new Pita(y, lajur[i + 1].Y, pisah.FindAll(x => Memuat(lajur[i + 1].Pisah, x)))
                : new Pita(y, tegak.Where(t => t.Awal <= y + Sejajar && t.Akhir > y).Select(t => t.Akhir).DefaultIfEmpty(y).Max(), pisah));
        }

        return hasil;
    }

    private static IEnumerable<Garis> Tersirat(List<Pita> blok, List<Garis> tegak, IReadOnlyList<Kata> kata)
    {
        var digaris = tegak.FindAll(t => t.Awal < blok[^1].Bawah && t.Akhir > blok[0].Atas);
        foreach (var p in blok.Where(p => p.Bawah - p.Atas > BarisTerendah))
        {
            var larik = PenyusunLarik.Susun(kata.Where(k => k.TengahY > p.Atas && k.TengahY < p.Bawah));
            foreach (var x in p.Pisah.Where(x => p.Pisah.Count >= PisahCukup || blok.Count(b => Memuat(b.Pisah, x)) >= LajurCukup))
            {
                // where other rows do have the ruling, the cells of this one are joined, unless each has its text
                var digarisi = digaris.Exists(g => Math.Abs(g.Posisi - x) <= Sejajar);
                if (!larik.Exists(l => Melintas(l, x, digarisi ? SelaSel : SelaKata)) && (!digarisi || Berdampingan(p.Pisah, x, larik)))
                {
                    yield return new Garis(x, p.Atas, p.Bawah);
                }
            }
        }
    }

    private static bool Berdampingan(List<double> pisah, double x, List<LarikKata> larik)
    {
        var (kiri, kanan) = (pisah.Where(p => p < x - Sejajar).DefaultIfEmpty(double.MinValue).Max(), pisah.Where(p => p > x + Sejajar)
            .DefaultIfEmpty(double.MaxValue).Min());
        return Ada(larik, kiri, x) && Ada(larik, x, kanan);
    }

    private static bool Ada(List<LarikKata> larik, double dari, double sampai) =>
        larik.Exists(l => l.Kata.Any(k => k.TengahX > dari && k.TengahX < sampai));

    /// <summary>Where long pieces of one line meet; of dashes and dots nothing is told.</summary>
    private static List<double> Pisah(List<Garis> lajur)
    {
        var panjang = lajur.Where(g => g.Akhir - g.Awal > TitikTerpanjang).OrderBy(g => g.Awal).ToList();
        return panjang.Exists(g => g.Akhir - g.Awal < PotongTerpendek) ? []
            : [.. panjang.Zip(panjang.Skip(1)).Where(p => p.Second.Awal - p.First.Akhir is > -1 and < CelahTerlebar)
                .Select(p => (p.First.Akhir + p.Second.Awal) / 2)];
    }

    private static bool Melintas(LarikKata larik, double x, double sela) => larik.Kata.Any(k => k.X0 < x - 0.5 && k.X1 > x + 0.5)
        || larik.Kata.Zip(larik.Kata.Skip(1)).Any(p => p.First.X1 <= x + 0.5 && p.Second.X0 >= x - 0.5
            && p.Second.X0 - p.First.X1 < sela * larik.Huruf);

    private static bool Memuat(List<double> pisah, double x) => pisah.Exists(p => Math.Abs(p - x) <= Sejajar);
}
