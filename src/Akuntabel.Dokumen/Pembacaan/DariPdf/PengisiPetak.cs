namespace Akuntabel.Dokumen.Pembacaan.DariPdf;

/// <summary>Puts the words of a page into a grid and judges whether that is a table.</summary>
internal static class PengisiPetak
{
    /// <summary>The elements that a grid makes of its words; empty when it is only a frame around the text, whose words then stay free.</summary>
    /// <param name="petak">The grid.</param>
    /// <param name="kata">The words whose middle lies in it.</param>
    /// <param name="halaman">The page.</param>
    /// <param name="kosakata">The words of the document.</param>
    public static IReadOnlyList<UnsurPdf> Isi(PetakTergaris petak, IReadOnlyList<Kata> kata, HalamanPdf halaman, Kosakata kosakata)
    {
        if (petak.Kolom * petak.Baris < 2 || kata.Count == 0)
        {
            return [];
        }

        var wilayah = kata.GroupBy(k => petak.Wilayah[Sel(petak, k)]).ToDictionary(g => g.Key, g => g.ToList());
        var rentang = RentangSel.Daftar(petak);
        // the boxes of a chart leave an outline between them that is no rectangle; in a table everything is one
        var sah = wilayah.Where(w => rentang[w.Key].Persegi).Sum(w => w.Value.Count) * 20 >= kata.Count * 19
            && petak.Wilayah.Count(w => rentang[w].Persegi) * 10 >= petak.Wilayah.Count * 9;
        if (!sah)
        {
            return [.. wilayah.Values.Select(w => new KotakPdf(halaman.Nomor, PenyusunLarik.Susun(w)))];
        }

        if (petak.Kolom == 1)
        {
            return [];
        }

        // a region that is no rectangle has lost a ruling: its words stand where they stand
        var isi = kata.GroupBy(k => rentang[petak.Wilayah[Sel(petak, k)]].Persegi ? petak.Wilayah[Sel(petak, k)] : Sel(petak, k))
            .ToDictionary(g => g.Key, g => PenyusunLarik.Susun(g));
        PembagiRentang.Bagi(petak, rentang, isi);
        var lajur = Enumerable.Range(0, petak.Baris).Select(b => Lajur(petak, rentang, isi, b)).ToList();
        var kepala = KepalaPetak.Cari(petak, rentang, lajur, halaman.Garis.Arsir);
        KepalaPetak.Naikkan(petak, rentang, lajur, kepala);
        var baris = lajur.SelectMany((l, b) => PemecahBaris.Pecah(l).Select(s => new BarisPdf(halaman.Nomor, [.. s
            .Select(x => TeksSel.Gabung(x, kosakata))])
        {
            Asal = [.. s.Select(AsalSel.Dari)],
            Kepala = b >= kepala.Start.Value && b < kepala.End.Value,
            Penuh = KepalaPetak.Penuh(petak, rentang, b),
        }));
        return [new TabelPdf(halaman.Nomor, petak.Y[0], petak.X, [.. baris.Where(b => b.Sel.Any(s => s.Length > 0))])];
    }

    private static List<SelPdf> Lajur(PetakTergaris petak, Dictionary<int, RentangSel> rentang, Dictionary<int, List<LarikKata>> isi,
        int baris) =>
        [.. Enumerable.Range(0, petak.Kolom).Select(k =>
            new SelPdf(isi.GetValueOrDefault((baris * petak.Kolom) + k) ?? [], Lebar(petak, rentang, (baris * petak.Kolom) + k)))];

    private static double Lebar(PetakTergaris petak, Dictionary<int, RentangSel> rentang, int sel)
    {
        var r = rentang[petak.Wilayah[sel]];
        return r.Persegi ? petak.X[r.K1 + 1] - petak.X[r.K0] : petak.X[(sel % petak.Kolom) + 1] - petak.X[sel % petak.Kolom];
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
}
