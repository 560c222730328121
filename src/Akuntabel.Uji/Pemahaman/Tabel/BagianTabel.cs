namespace Akuntabel.Uji.Pemahaman.Tabel;

/// <summary>Tables that stand directly below one another and end in one total: parts of one table, whatever their headings.</summary>
/// <param name="Gabungan">Their rows as one table: a label and the columns that all of them have.</param>
/// <param name="Asal">For each row the table and the row from which it comes.</param>
/// <param name="Kolom">For each table the columns of the joined one.</param>
internal sealed record BagianTabel(TabelTerbaca Gabungan, IReadOnlyList<(TabelTerbaca Tabel, int Baris)> Asal,
    IReadOnlyDictionary<TabelTerbaca, IReadOnlyList<int>> Kolom)
{
    private static readonly PeranKolom[] DaftarPeran = [PeranKolom.Target, PeranKolom.Pagu, PeranKolom.Realisasi, PeranKolom.Persen,
        PeranKolom.Sisa];

    /// <summary>The place of a cell of the joined table in its own.</summary>
    public TempatTemuan Tempat(Titik t)
    {
        var (tabel, baris) = Asal[t.Baris];
        return tabel.Tempat(baris, Kolom[tabel][t.Kolom]);
    }

    /// <summary>All groups of parts of a document.</summary>
    public static IEnumerable<BagianTabel> Semua(IReadOnlyList<BlokTerbaca> blok)
    {
        for (var i = 0; i < blok.Count; i++)
        {
            var deret = new List<TabelTerbaca>();
            for (var j = i; j < blok.Count && blok[j] is TabelTerbaca { Isi.Count: > 0 } t; j++)
            {
                deret.Add(t);
            }

            if (deret.Count > 1 && Gabung(deret) is { } bagian)
            {
                yield return bagian;
            }

            i += Math.Max(0, deret.Count - 1);
        }
    }

    /// <summary>Only the last part has a total, in its last row, and every part the same quantities once.</summary>
    private static BagianTabel? Gabung(List<TabelTerbaca> deret)
    {
        var kisi = deret.ConvertAll(t => new KisiAngka(t));
        if (kisi[..^1].Exists(k => k.Jumlah.Any(j => j >= 0)) || kisi[^1].Jumlah[^1] < 0 || kisi[^1].Jumlah.Count(j => j >= 0) > 1)
        {
            return null;
        }

        var peran = DaftarPeran.Where(p => kisi.TrueForAll(k => k.Peran.Count(x => x == p) == 1)).ToList();
        if (peran.Count < 2)
        {
            return null;
        }

        var kolom = deret.Zip(kisi).ToDictionary(x => x.First, x =>
            (IReadOnlyList<int>)[Nama(x.Second), .. peran.Select(p => x.Second.Peran.ToList().IndexOf(p))],
            ReferenceEqualityComparer.Instance as IEqualityComparer<TabelTerbaca>);
        var asal = deret.SelectMany(t => Enumerable.Range(0, t.Isi.Count).Select(b => (t, b))).ToList();
        var isi = asal.ConvertAll(x =>
            x.t.Isi[x.b] with { Sel = [Label(x.t.Isi[x.b], kolom[x.t][0]),
            .. kolom[x.t].Skip(1).Select(k => new SelTerbaca(x.t.Isi[x.b][k]))] });
        var gabungan = deret[^1] with { Isi = isi, Kepala = ["Uraian", .. kolom[deret[^1]].Skip(1).Select(k => deret[^1].Kepala[k])],
            Nomori = null };
        return new BagianTabel(gabungan, asal, kolom);
    }

    /// <summary>The column of names: the last before the figures that has words.</summary>
    private static int Nama(KisiAngka kisi)
    {
        var angka = kisi.Peran.ToList().FindIndex(p => p is not (PeranKolom.Lain or PeranKolom.Nomor));
        return Enumerable.Range(0, Math.Max(1, angka)).LastOrDefault(k =>
            kisi.Tabel.Isi.Count(b => b[k].Any(char.IsLetter)) * 2 > kisi.Tinggi);
    }

    private static SelTerbaca Label(BarisTerbaca b, int kolom) =>
        new(b[kolom].Length > 0 ? b[kolom] : b.Sel.Take(kolom + 1).Select(s => s.Teks).LastOrDefault(t => t.Length > 0) ?? "");
}
