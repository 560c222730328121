namespace Akuntabel.Dokumen.Pembacaan.DariPdf;

/// <summary>A grid that rulings draw; cells whose common border is not drawn are one region.</summary>
/// <param name="X">Borders of the columns.</param>
/// <param name="Y">Borders of the rows.</param>
/// <param name="Wilayah">For each cell, row by row, the first cell of its region.</param>
internal sealed record PetakTergaris(IReadOnlyList<double> X, IReadOnlyList<double> Y, IReadOnlyList<int> Wilayah)
{
    public int Kolom => X.Count - 1;

    public int Baris => Y.Count - 1;
}

/// <summary>Finds the grids that the rulings of a page draw.</summary>
internal static class PetakGaris
{
    private const double Dekat = 3;
    private const double CelahTerbesar = 3;
    private const double PanjangTerkecil = 5;
    private const int GarisTerbanyak = 3000;
    private const int SelTerbanyak = 40_000;

    public static List<PetakTergaris> Cari(GarisHalaman garis)
    {
        var mendatar = Sambung(garis.Mendatar);
        var tegak = Sambung(garis.Tegak);
        if (mendatar.Count + tegak.Count > GarisTerbanyak)
        {
            return [];
        }

        return [.. Rumpun(mendatar, tegak).Select(r => Bangun(r.Mendatar, r.Tegak)).OfType<PetakTergaris>().OrderBy(p =>
            p.Y[0]).ThenBy(p => p.X[0])];
    }

    /// <summary>Pieces on one line become one ruling; what then still is a dot is none.</summary>
    internal static List<Garis> Sambung(IReadOnlyList<Garis> potongan)
    {
        var hasil = new List<Garis>();
        foreach (var lajur in Lajur(potongan))
        {
            Garis? kini = null;
            foreach (var g in lajur.OrderBy(g => g.Awal))
            {
                if (kini is { } k && g.Awal - k.Akhir <= CelahTerbesar)
                {
                    kini = k with { Akhir = Math.Max(k.Akhir, g.Akhir) };
                }
                else
                {
                    Simpan(hasil, kini);
                    kini = g;
                }
            }

            Simpan(hasil, kini);
        }

        return hasil;
    }

    private static void Simpan(List<Garis> hasil, Garis? garis)
    {
        if (garis is { } g && g.Akhir - g.Awal >= PanjangTerkecil)
        {
            hasil.Add(g);
        }
    }

    /// <summary>Rulings that lie on one line.</summary>
    internal static List<List<Garis>> Lajur(IReadOnlyList<Garis> potongan)
    {
        var hasil = new List<List<Garis>>();
        foreach (var g in potongan.OrderBy(g => g.Posisi))
        {
            if (hasil is [.., var akhir] && g.Posisi - akhir[0].Posisi <= 1.5)
            {
                akhir.Add(g);
            }
            else
            {
                hasil.Add([g]);
            }
        }

        return hasil;
    }

    private static IEnumerable<(List<Garis> Mendatar, List<Garis> Tegak)> Rumpun(List<Garis> mendatar, List<Garis> tegak)
    {
        var himpun = new Himpunan(mendatar.Count + tegak.Count);
        for (var i = 0; i < mendatar.Count; i++)
        {
            for (var j = 0; j < tegak.Count; j++)
            {
                if (Memotong(mendatar[i], tegak[j]))
                {
                    himpun.Satukan(i, mendatar.Count + j);
                }
            }
        }

        return Enumerable.Range(0, mendatar.Count + tegak.Count).GroupBy(himpun.Wakil)
            .Select(g => (g.Where(i => i < mendatar.Count).Select(i => mendatar[i]).ToList(),
                g.Where(i => i >= mendatar.Count).Select(i => tegak[i - mendatar.Count]).ToList()))
            .Where(r => r.Item1.Count > 0 && r.Item2.Count > 0);
    }

    private static bool Memotong(Garis m, Garis t) =>
        t.Posisi >= m.Awal - Dekat && t.Posisi <= m.Akhir + Dekat && m.Posisi >= t.Awal - Dekat && m.Posisi <= t.Akhir + Dekat;

    private static PetakTergaris? Bangun(List<Garis> mendatar, List<Garis> tegak)
    {
        // a side that is left open ends where the rulings across end
        var x = Batas(tegak.Select(t => t.Posisi).Append(mendatar.Min(m => m.Awal)).Append(mendatar.Max(m => m.Akhir)));
        var y = Batas(mendatar.Select(m => m.Posisi).Append(tegak.Min(t => t.Awal)).Append(tegak.Max(t => t.Akhir)));
        if (x.Count < 2 || y.Count < 2 || (long)x.Count * y.Count > SelTerbanyak)
        {
            return null;
        }

        var kolom = x.Count - 1;
        var himpun = new Himpunan(kolom * (y.Count - 1));
        var diX = x.ConvertAll(p => tegak.FindAll(t => Math.Abs(t.Posisi - p) <= Dekat));
        var diY = y.ConvertAll(p => mendatar.FindAll(m => Math.Abs(m.Posisi - p) <= Dekat));
        for (var b = 0; b < y.Count - 1; b++)
        {
            for (var k = 0; k < kolom; k++)
            {
                if (k + 1 < kolom && !Tertutup(diX[k + 1], y[b], y[b + 1]))
                {
                    himpun.Satukan((b * kolom) + k, (b * kolom) + k + 1);
                }

                if (b + 2 < y.Count && !Tertutup(diY[b + 1], x[k], x[k + 1]))
                {
                    himpun.Satukan((b * kolom) + k, ((b + 1) * kolom) + k);
                }
            }
        }

        return new PetakTergaris(x, y, [.. Enumerable.Range(0, kolom * (y.Count - 1)).Select(himpun.Wakil)]);
    }

    // rulings that lie closer together than any letter is high are one
    private static List<double> Batas(IEnumerable<double> posisi)
    {
        var hasil = new List<double>();
        foreach (var p in posisi.Order())
        {
            if (hasil.Count == 0 || p - hasil[^1] > Dekat)
            {
                hasil.Add(p);
            }
        }

        return hasil;
    }

    private static bool Tertutup(List<Garis> garis, double awal, double akhir)
    {
        var tertutup = garis.Sum(g => Math.Max(0, Math.Min(g.Akhir, akhir) - Math.Max(g.Awal, awal)));
        return tertutup > 0.6 * (akhir - awal);
    }

    /// <summary>Disjoint sets; the representative is the smallest member.</summary>
    private sealed class Himpunan(int banyak)
    {
        private readonly int[] _atas = [.. Enumerable.Range(0, banyak)];

        public int Wakil(int i)
        {
            while (_atas[i] != i)
            {
                i = _atas[i] = _atas[_atas[i]];
            }

            return i;
        }

        public void Satukan(int a, int b)
        {
            int x = Wakil(a), y = Wakil(b);
            _atas[Math.Max(x, y)] = Math.Min(x, y);
        }
    }
}
