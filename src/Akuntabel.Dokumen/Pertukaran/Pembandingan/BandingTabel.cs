using Akuntabel.Dokumen.Pertukaran.Muatan;
using Akuntabel.Dokumen.Pertukaran.Penulisan;

namespace Akuntabel.Dokumen.Pertukaran.Pembandingan;

/// <summary>Compares two tables row by row: rows are known by their key where one exists, by their place among equal rows otherwise.</summary>
internal static class BandingTabel
{
    /// <summary>Differences in the order of the new table.</summary>
    public static List<Perbedaan> Banding(IsiTabel lama, IsiTabel baru)
    {
        var hasil = Kolom(lama, baru);
        var kunci = KunciTabel.Cari(lama, baru);
        foreach (var (a, b) in Pasangan(lama, baru, kunci))
        {
            if (a is { } x && b is { } y)
            {
                Sel(lama, baru, lama.Baris[x], baru.Baris[y], Sebut(baru, y, kunci), hasil);
            }
            else
            {
                hasil.Add(a is { } hilang ? new Perbedaan(Sebut(lama, hilang, kunci), Ringkas(lama, hilang), null)
                    : new Perbedaan(Sebut(baru, b ?? 0, kunci), null, Ringkas(baru, b ?? 0)));
            }
        }

        return hasil;
    }

    /// <summary>Rows side by side.</summary>
    public static IEnumerable<(int? Lama, int? Baru)> Pasangan(IsiTabel lama, IsiTabel baru, KunciTabel? kunci)
    {
        if (kunci is null)
        {
            return PenyuntingCsv.Pasangan(lama, baru);
        }

        var tempat = lama.Baris.Select((b, i) => (Kunci: kunci.Dari(lama, b), i)).ToDictionary(x => x.Kunci, x => x.i, StringComparer.Ordinal);
        var pasangan = baru.Baris.Select((b, j) => (Lama: tempat.TryGetValue(kunci.Dari(baru, b), out var i) ? i : (int?)null, Baru: (int?)j)).ToList();
        return [.. pasangan, .. tempat.Values.Except(pasangan.Select(p => p.Lama).OfType<int>()).Order().Select(i => ((int?)i, (int?)null))];
    }

    /// <summary>Name of a row.</summary>
    public static string Sebut(IsiTabel t, int baris, KunciTabel? kunci) =>
        kunci is null ? $"baris ke-{baris + 1}" : "baris " + kunci.Sebut(t, t.Baris[baris]);

    private static List<Perbedaan> Kolom(IsiTabel lama, IsiTabel baru) =>
    [
        .. lama.Kepala.Where(k => baru.Kolom(k) < 0).Select(k => new Perbedaan("judul kolom", k, null)),
        .. baru.Kepala.Where(k => lama.Kolom(k) < 0).Select(k => new Perbedaan("judul kolom", null, k)),
    ];

    private static void Sel(IsiTabel lama, IsiTabel baru, BarisTabel a, BarisTabel b, string sebut, List<Perbedaan> hasil)
    {
        foreach (var kolom in baru.Kepala.Union(lama.Kepala, StringComparer.OrdinalIgnoreCase))
        {
            var (dulu, kini) = (Isi(lama, a, kolom), Isi(baru, b, kolom));
            if (dulu != kini)
            {
                hasil.Add(new Perbedaan($"{sebut}, kolom {kolom}", dulu, kini));
            }
        }

        // cells beyond the headings are mistakes, but they are content too
        for (var k = Math.Max(lama.Kepala.Count, baru.Kepala.Count); k < Math.Max(a.Sel.Count, b.Sel.Count); k++)
        {
            if (a[k].Trim() != b[k].Trim())
            {
                hasil.Add(new Perbedaan($"{sebut}, sel ke-{k + 1}", a[k].Trim(), b[k].Trim()));
            }
        }
    }

    private static string Isi(IsiTabel t, BarisTabel b, string kolom) => t.Kolom(kolom) is var k && k >= 0 ? b[k].Trim() : "";

    private static string Ringkas(IsiTabel t, int baris) =>
        string.Join("; ", t.Baris[baris].Sel.Select((s, i) => (Nama: i < t.Kepala.Count ? t.Kepala[i] : $"sel ke-{i + 1}", Isi: s.Trim())).Where(x => x.Isi.Length > 0).Select(x => $"{x.Nama}: {x.Isi}"));
}

/// <summary>Columns that together tell the rows of a table.</summary>
internal sealed class KunciTabel(IReadOnlyList<string> kolom)
{
    private const int KolomTerbanyak = 5;

    /// <summary>Their headings.</summary>
    public IReadOnlyList<string> Kolom => kolom;

    /// <summary>The shortest key that holds in all these tables: the first column, the codes, then the first columns together.</summary>
    public static KunciTabel? Cari(params IsiTabel[] tabel)
    {
        var kepala = tabel[^1].Kepala;
        List<string[]> calon = [[kepala[0]], [.. kepala.Where(k => k.StartsWith("kode", StringComparison.OrdinalIgnoreCase))]];
        calon.AddRange(Enumerable.Range(2, Math.Max(0, Math.Min(KolomTerbanyak, kepala.Count) - 1)).Select(n => kepala.Take(n).ToArray()));
        return calon.Where(c => c.Length > 0).Select(c => new KunciTabel(c)).FirstOrDefault(k => Array.TrueForAll(tabel, k.Unik));
    }

    /// <summary>The key of a row.</summary>
    public string Dari(IsiTabel t, BarisTabel b) => string.Join('\u0001', Nilai(t, b));

    /// <summary>The key of a row for a reader: of nested codes the longest says it all.</summary>
    public string Sebut(IsiTabel t, BarisTabel b)
    {
        var nilai = Nilai(t, b).Where(n => n.Length > 0).ToList();
        return nilai.Count == 0 ? "tanpa kunci" : kolom.Count > 1 && Bertingkat(kolom) ? nilai[^1] : string.Join(" / ", nilai);
    }

    /// <summary>Whether columns hold codes in codes, of program, kegiatan and sub kegiatan: the longest says the others.</summary>
    public static bool Bertingkat(IReadOnlyList<string> kolom) => kolom.All(k => k.StartsWith("kode_", StringComparison.OrdinalIgnoreCase));

    private IEnumerable<string> Nilai(IsiTabel t, BarisTabel b) => kolom.Select(k => b[t.Kolom(k)].Trim());

    private bool Unik(IsiTabel t) =>
        kolom.All(k => t.Kolom(k) >= 0) && t.Baris.Select(b => Dari(t, b)).Distinct(StringComparer.Ordinal).Count() == t.Baris.Count;
}
