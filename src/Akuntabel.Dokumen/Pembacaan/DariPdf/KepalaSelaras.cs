namespace Akuntabel.Dokumen.Pembacaan.DariPdf;

/// <summary>The headings of a table without rulings: one line, or groups of columns over the names of each.</summary>
internal static class KepalaSelaras
{
    private const double Seporos = 6;
    private const double Sebaris = 2;

    public static List<BarisPdf> Susun(IReadOnlyList<Kata> kata, KolomSelaras kolom, int halaman)
    {
        var ruas = Larik(kata).ConvertAll(l => LarikSelaras.Dari(l).Ruas);
        // the names of columns below a group stand on the line with most parts
        var daun = ruas.Count == 0 ? [] : ruas.FindLast(r => r.Count == ruas.Max(x => x.Count)) ?? [];
        var atas = ruas.TakeWhile(r => r != daun).SelectMany(r => r).ToList();
        var (rumpun, sel) = (Kosong(kolom.Banyak), Kosong(kolom.Banyak));
        var isi = Enumerable.Range(0, kolom.Banyak).Select(_ => new List<LarikKata>()).ToList();
        var berdaun = daun.Select(r => kolom.Letak(r.X0, r.X1)).ToHashSet();
        var kelompok = atas.FindAll(r => berdaun.Contains(kolom.Letak(r.X0, r.X1)));
        var ulang = daun.Count / Math.Max(1, daun.Select(d => d.Teks).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        var berulang = ulang > 1 && ulang == kelompok.Count;
        kelompok.RemoveAll(r => !berulang && !DiAntara(r, daun));
        foreach (var r in ruas.SelectMany(r => r).Where(r => !kelompok.Contains(r)))
        {
            var k = kolom.Letak(r.X0, r.X1);
            sel[k] = TeksSel.Sambung(sel[k], r.Teks);
            isi[k].Add(r.Isi);
        }

        var asal = isi.Select(AsalSel.Dari).ToArray();
        var atasnya = kata.Select(k => k.TengahY).DefaultIfEmpty().Min();

        if (kelompok.Count == 0)
        {
            return [new BarisPdf(halaman, sel) { Asal = asal, Kepala = true, Jangkar = atasnya }];
        }

        // names that come again tell the groups, wherever their headings stand
        var milik = berdaun.Order().Select((k, i) => (k, i)).ToLookup(
            p => berulang ? kelompok[Math.Min(p.i * ulang / berdaun.Count, ulang - 1)]
                : kelompok.MinBy(r => Math.Abs(((r.X0 + r.X1) / 2) - kolom.Tengah(p.k))), p => p.k);
        foreach (var g in kelompok)
        {
            rumpun[milik[g].DefaultIfEmpty(kolom.Letak(g.X0, g.X1)).Min()] = g.Teks;
        }

        foreach (var k in Enumerable.Range(0, kolom.Banyak).Where(k => !berdaun.Contains(k)))
        {
            (rumpun[k], sel[k]) = (sel[k], "");
        }

        return [new BarisPdf(halaman, rumpun) { Kepala = true, Jangkar = atasnya },
            new BarisPdf(halaman, sel) { Asal = asal, Kepala = true, Jangkar = daun[0].Isi.Y0 }];
    }

    // a heading that is centred beside two lines stands on neither
    private static List<LarikKata> Larik(IReadOnlyList<Kata> kata)
    {
        var hasil = new List<List<Kata>>();
        foreach (var k in kata.OrderBy(k => k.TengahY))
        {
            if (hasil is [.., var l] && k.TengahY - l[0].TengahY < Sebaris)
            {
                l.Add(k);
            }
            else
            {
                hasil.Add([k]);
            }
        }

        return hasil.ConvertAll(l => new LarikKata([.. l.OrderBy(k => k.X0)]));
    }

    /// <summary>A heading between the middles of the columns below it, not over one of them.</summary>
    private static bool DiAntara(RuasLarik r, IReadOnlyList<RuasLarik> daun)
    {
        var tengah = (r.X0 + r.X1) / 2;
        return daun.Count > 1
            && !daun.Any(d => Math.Abs(((d.X0 + d.X1) / 2) - tengah) < Seporos || Math.Abs(d.X0 - r.X0) < Seporos
                || Math.Abs(d.X1 - r.X1) < Seporos);
    }

    private static string[] Kosong(int banyak) => [.. Enumerable.Repeat("", banyak)];
}
