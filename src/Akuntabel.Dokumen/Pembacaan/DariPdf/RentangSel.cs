namespace Akuntabel.Dokumen.Pembacaan.DariPdf;

/// <summary>The rows and columns of a grid over which a region reaches.</summary>
/// <param name="B0">First row.</param>
/// <param name="B1">Last row.</param>
/// <param name="K0">First column.</param>
/// <param name="K1">Last column.</param>
/// <param name="Persegi">It fills that rectangle.</param>
internal readonly record struct RentangSel(int B0, int B1, int K0, int K1, bool Persegi)
{
    /// <summary>The regions of a grid by their first cell.</summary>
    public static Dictionary<int, RentangSel> Daftar(PetakTergaris petak)
    {
        var hasil = new Dictionary<int, RentangSel>();
        foreach (var g in Enumerable.Range(0, petak.Wilayah.Count).GroupBy(i => petak.Wilayah[i]))
        {
            var (b0, b1) = (g.Min(i => i / petak.Kolom), g.Max(i => i / petak.Kolom));
            var (k0, k1) = (g.Min(i => i % petak.Kolom), g.Max(i => i % petak.Kolom));
            hasil[g.Key] = new RentangSel(b0, b1, k0, k1, (b1 - b0 + 1) * (k1 - k0 + 1) == g.Count());
        }

        return hasil;
    }
}

/// <summary>Cells that were joined down over rows which the neighbours still part: their figures stand one in each row.</summary>
internal static class PembagiRentang
{
    /// <summary>Puts the lines of such cells into the rows beside which they stand.</summary>
    public static void Bagi(PetakTergaris petak, Dictionary<int, RentangSel> rentang, Dictionary<int, List<LarikKata>> isi)
    {
        foreach (var g in rentang.Where(r => r.Value.Persegi && r.Value.B1 > r.Value.B0 && isi.ContainsKey(r.Key))
            .GroupBy(r => (r.Value.B0, r.Value.B1)).ToList())
        {
            var banyak = g.Key.B1 - g.Key.B0 + 1;
            if (!g.Any(r => isi[r.Key].Count == banyak && isi[r.Key].TrueForAll(l => TeksSel.AngkaUtuh.IsMatch(l.Teks))
                && PerBaris(petak, r.Value, isi[r.Key])))
            {
                continue;
            }

            foreach (var r in g.Where(r => PerBaris(petak, r.Value, isi[r.Key])))
            {
                var larik = isi[r.Key];
                foreach (var b in larik.GroupBy(l => Baris(petak, r.Value, l)))
                {
                    isi[(b.Key * petak.Kolom) + r.Value.K0] = [.. b];
                }
            }
        }
    }

    /// <summary>In each row a text begins.</summary>
    private static bool PerBaris(PetakTergaris petak, RentangSel r, List<LarikKata> larik)
    {
        var pertama = larik.GroupBy(l => Baris(petak, r, l)).ToDictionary(g => g.Key, g => g.First());
        return Enumerable.Range(r.B0, r.B1 - r.B0 + 1).All(b => pertama.TryGetValue(b, out var l) && PemecahBaris.Mulai(l.Teks));
    }

    private static int Baris(PetakTergaris petak, RentangSel r, LarikKata l)
    {
        var b = r.B0;
        while (b < r.B1 && (l.Y0 + l.Y1) / 2 >= petak.Y[b + 1])
        {
            b++;
        }

        return b;
    }
}
