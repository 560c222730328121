namespace Akuntabel.Dokumen.Pembacaan.DariPdf;

/// <summary>The rows of a table without rulings: each line with figures is one; what stands between goes to the nearer.</summary>
internal static class BarisSelaras
{
    private const double CelahBaris = 1.25;

    public static List<BarisPdf> Susun(List<LarikSelaras> larik, LarikSelaras kepala, KolomSelaras kolom, int halaman, Kosakata kosakata)
    {
        var jangkar = Enumerable.Range(larik.IndexOf(kepala) + 1, larik.Count - larik.IndexOf(kepala) - 1).Where(i => larik[i].Berangka && larik[i].Ruas.Count > 1).ToList();
        if (jangkar.Count == 0)
        {
            return [];
        }

        var awal = Enumerable.Range(0, jangkar.Count).Select(i => i == 0 ? Mulai(larik, larik.IndexOf(kepala), jangkar[0], true) : Mulai(larik, jangkar[i - 1], jangkar[i], false)).ToList();
        var hasil = Kepala(larik.GetRange(0, awal[0]), kolom, halaman);
        for (var i = 0; i < jangkar.Count; i++)
        {
            var bagian = larik.GetRange(awal[i], (i + 1 < jangkar.Count ? awal[i + 1] : larik.Count) - awal[i]);
            hasil.Add(new BarisPdf(halaman, Sel(bagian, kolom, kosakata)));
        }

        return hasil;
    }

    /// <summary>Where the row of a line begins: at the widest gap above it; with even gaps its text stands below.</summary>
    private static int Mulai(List<LarikSelaras> larik, int atas, int jangkar, bool pertama)
    {
        var celah = Enumerable.Range(atas + 1, jangkar - atas).Select(i => (i, Jarak: larik[i].Tengah - larik[i - 1].Tengah)).ToList();
        var terlebar = celah.MaxBy(c => c.Jarak);
        return terlebar.Jarak > CelahBaris * celah.Min(c => c.Jarak) ? terlebar.i : pertama || celah.Count == 1 ? jangkar : celah[^1].i;
    }

    /// <summary>Headings over several columns stand in a row of their own; the others beside them, as cells joined down do.</summary>
    private static List<BarisPdf> Kepala(List<LarikSelaras> larik, KolomSelaras kolom, int halaman)
    {
        var (atas, bawah) = (Kosong(kolom.Banyak), Kosong(kolom.Banyak));
        var rentang = new HashSet<int>();
        foreach (var r in larik.SelectMany(l => l.Ruas))
        {
            var (dari, sampai) = kolom.Letak(r);
            if (sampai > dari)
            {
                atas[dari] = TeksSel.Sambung(atas[dari], r.Teks);
                rentang.UnionWith(Enumerable.Range(dari, sampai - dari + 1));
            }
            else
            {
                bawah[dari] = TeksSel.Sambung(bawah[dari], r.Teks);
            }
        }

        if (rentang.Count == 0)
        {
            return [new BarisPdf(halaman, bawah) { Kepala = true }];
        }

        foreach (var k in Enumerable.Range(0, kolom.Banyak).Where(k => !rentang.Contains(k)))
        {
            (atas[k], bawah[k]) = (bawah[k], "");
        }

        return [new BarisPdf(halaman, atas) { Kepala = true }, new BarisPdf(halaman, bawah) { Kepala = true }];
    }

    private static string[] Sel(List<LarikSelaras> larik, KolomSelaras kolom, Kosakata kosakata)
    {
        var isi = larik.SelectMany(l => l.Ruas).ToLookup(r => kolom.Letak(r).Dari, r => r.Isi);
        return [.. Enumerable.Range(0, kolom.Banyak).Select(k => TeksSel.Gabung(new SelPdf([.. isi[k]], kolom.Batas[k + 1] - kolom.Batas[k]), kosakata))];
    }

    private static string[] Kosong(int banyak) => [.. Enumerable.Repeat("", banyak)];
}
