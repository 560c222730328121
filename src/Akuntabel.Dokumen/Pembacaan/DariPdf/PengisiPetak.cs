namespace Akuntabel.Dokumen.Pembacaan.DariPdf;

/// <summary>Puts the words of a page into a grid and judges whether that is a table.</summary>
internal static class PengisiPetak
{
    /// <summary>The elements that a grid makes of its words; empty when it is only a frame around the text, whose words then stay free.</summary>
    /// <param name="petak">The grid.</param>
    /// <param name="kata">The words whose middle lies in it.</param>
    /// <param name="halaman">Page.</param>
    public static IReadOnlyList<UnsurPdf> Isi(PetakTergaris petak, IReadOnlyList<Kata> kata, int halaman)
    {
        if (petak.Kolom * petak.Baris < 2 || kata.Count == 0)
        {
            return [];
        }

        var wilayah = kata.GroupBy(k => petak.Wilayah[Sel(petak, k)]).ToDictionary(g => g.Key, g => g.ToList());
        var persegi = Persegi(petak);
        // the boxes of a chart leave an outline between them that is no rectangle; in a table everything is one
        var sah = wilayah.Where(w => persegi[w.Key]).Sum(w => w.Value.Count) * 20 >= kata.Count * 19
            && petak.Wilayah.Count(w => persegi[w]) * 10 >= petak.Wilayah.Count * 9;
        if (!sah)
        {
            return [.. wilayah.Values.Select(w => new KotakPdf(halaman, PenyusunLarik.Susun(w)))];
        }

        if (petak.Kolom == 1)
        {
            return [];
        }

        // a region that is no rectangle has lost a ruling: its words stand where they stand
        var isi = kata.GroupBy(k => persegi[petak.Wilayah[Sel(petak, k)]] ? petak.Wilayah[Sel(petak, k)] : Sel(petak, k))
            .ToDictionary(g => g.Key, g => PenyusunLarik.Susun(g));
        var baris = Enumerable.Range(0, petak.Baris).SelectMany(b => PemecahBaris.Pecah(Lajur(petak, isi, b), halaman)).ToList();
        return [new TabelPdf(halaman, petak.Y[0], petak.X, baris)];
    }

    private static List<SelPdf> Lajur(PetakTergaris petak, Dictionary<int, List<LarikKata>> isi, int baris) =>
        [.. Enumerable.Range(0, petak.Kolom).Select(k => new SelPdf(isi.GetValueOrDefault((baris * petak.Kolom) + k) ?? [], Lebar(petak, (baris * petak.Kolom) + k)))];

    private static double Lebar(PetakTergaris petak, int sel)
    {
        var akhir = sel % petak.Kolom;
        while (akhir + 1 < petak.Kolom && petak.Wilayah[sel - (sel % petak.Kolom) + akhir + 1] == petak.Wilayah[sel])
        {
            akhir++;
        }

        return petak.X[akhir + 1] - petak.X[sel % petak.Kolom];
    }

    private static int Sel(PetakTergaris petak, Kata k) => (Lajur(petak.Y, k.TengahY) * petak.Kolom) + Lajur(petak.X, k.TengahX);

    private static int Lajur(IReadOnlyList<double> batas, double posisi)
    {
        var i = 0;
        while (i + 2 < batas.Count && posisi >= batas[i + 1])
        {
            i++;
        }

        return i;
    }

    private static Dictionary<int, bool> Persegi(PetakTergaris petak) =>
        Enumerable.Range(0, petak.Wilayah.Count).GroupBy(i => petak.Wilayah[i]).ToDictionary(g => g.Key, g =>
        {
            var baris = g.Max(i => i / petak.Kolom) - g.Min(i => i / petak.Kolom) + 1;
            var kolom = g.Max(i => i % petak.Kolom) - g.Min(i => i % petak.Kolom) + 1;
            return baris * kolom == g.Count();
        });
}
