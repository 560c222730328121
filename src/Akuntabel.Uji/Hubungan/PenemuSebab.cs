namespace Akuntabel.Uji.Hubungan;

/// <summary>One wrong figure breaks several relations: where a single cell repairs them all, that cell is the finding.</summary>
internal static class PenemuSebab
{
    /// <summary>Beyond this many failing relations the causes are not one another's.</summary>
    private const int SalahTerbanyak = 200;

    /// <summary>The cells that, put right, explain all failing relations, and the relations that no single cell explains.</summary>
    public static IEnumerable<SebabSalah> Cari(KisiAngka kisi, IReadOnlyList<HubunganAngka> hubungan)
    {
        var salah = hubungan.Where(h => !h.Cocok).ToList();
        salah.RemoveAll(Ikutan(hubungan, salah).Contains);
        var dipakai = salah.SelectMany(h => h.Semua).ToHashSet();
        var benar = hubungan.Where(h => h.Cocok).SelectMany(h => h.Semua).Where(dipakai.Contains).ToHashSet();
        var pulih = new Dictionary<Titik, Selang>();
        while (salah.Count is > 1 and <= SalahTerbanyak && Terbanyak(kisi, salah, benar) is { } sebab)
        {
            yield return sebab;
            salah.RemoveAll(sebab.Kena.Contains);
            Catat(pulih, sebab.Sel, sebab.Nilai);
        }

        salah.RemoveAll(h => h.Lemah);
        salah.ForEach(h => Catat(pulih, h.Hasil, Menjumlah(h) ? null : h.Pemulih(kisi, h.Hasil)));
        foreach (var h in salah.Where(h => !Terjelaskan(kisi, h, pulih)))
        {
            yield return new SebabSalah(h.Hasil, h, [h], null) { Lain = Calon(kisi, h, benar) };
        }
    }

    private static void Catat(Dictionary<Titik, Selang> pulih, Titik sel, Selang? nilai)
    {
        if (nilai is { } n)
        {
            pulih[sel] = n;
        }
    }

    private static bool Menjumlah(HubunganAngka h) => h.Jenis is JenisHubungan.Jumlah or JenisHubungan.RataRata;

    /// <summary>Whether a sum or mean holds once its parts that are told apart are put right.</summary>
    private static bool Terjelaskan(KisiAngka kisi, HubunganAngka h, Dictionary<Titik, Selang> pulih)
    {
        if (!Menjumlah(h) || pulih.ContainsKey(h.Hasil) || !h.Suku.Any(pulih.ContainsKey))
        {
            return false;
        }

        var jumlah = h.Suku.Select(s => pulih.TryGetValue(s, out var n) ? n : HubunganAngka.Bertanda(kisi, s))
            .Aggregate(Selang.Tepat(0), (a, b) => a + b);
        var hasil = h.Jenis == JenisHubungan.RataRata ? jumlah.Kali(1m / h.Suku.Count) : jumlah;
        return hasil.Bertemu(HubunganAngka.Bertanda(kisi, h.Hasil));
    }

    private static SebabSalah? Terbanyak(KisiAngka kisi, List<HubunganAngka> salah, HashSet<Titik> benar) =>
        salah.SelectMany(h => h.Semua.Select(s => (Sel: s, Hubungan: h))).GroupBy(x => x.Sel, x => x.Hubungan)
            .Where(g => g.Count() > 1)
            .Select(g => Satu(kisi, g.Key, [.. g])).OfType<SebabSalah>()
            .Where(s => (!benar.Contains(s.Sel) || Senilai(s)) && s.Kena.Any(h => !h.Lemah))
            .OrderByDescending(s => s.Kena.Count).ThenBy(s => s.Sel.Baris).ThenBy(s => s.Sel.Kolom).FirstOrDefault();

    /// <summary>Sums that agree to the last digit on what a cell should be outweigh what was computed from the wrong figure.</summary>
    private static bool Senilai(SebabSalah s) => s.Nilai is { } n && n.Bawah == n.Atas && n.Bawah != 0
        && s.Kena.All(h => h.Jenis == JenisHubungan.Jumlah) && s.Kena.Select(h => h.Hasil).Distinct().Count() > 1;

    /// <summary>Sums down a column that fail because the same sum fails in a column from which this one follows row by row.</summary>
    private static HashSet<HubunganAngka> Ikutan(IReadOnlyList<HubunganAngka> hubungan, List<HubunganAngka> salah)
    {
        var tegak = salah.FindAll(Tegak);
        if (tegak.Count is < 2 or > SalahTerbanyak)
        {
            return [];
        }

        var sebaris = hubungan.Where(h => h is { Cocok: true, Sebaris: true, Jenis: JenisHubungan.Selisih or JenisHubungan.Jumlah })
            .ToLookup(h => h.Hasil);
        var ikutan = new HashSet<HubunganAngka>();
        foreach (var h in tegak)
        {
            var dasar = h.Semua.Select(t => sebaris[t].SelectMany(r => r.Suku).Select(s => s.Kolom).ToHashSet())
                .Aggregate((a, b) => [.. a.Intersect(b)]);
            if (tegak.Exists(l => l != h && !ikutan.Contains(l) && l.Hasil.Baris == h.Hasil.Baris && dasar.Contains(l.Hasil.Kolom)))
            {
                ikutan.Add(h);
            }
        }

        return ikutan;
    }

    private static bool Tegak(HubunganAngka h) => h.Jenis == JenisHubungan.Jumlah && h.Suku.All(s => s.Kolom == h.Hasil.Kolom);

    private static SebabSalah? Satu(KisiAngka kisi, Titik sel, List<HubunganAngka> semua)
    {
        var pemulih = semua.Select(h => (Hubungan: h, Nilai: h.Pemulih(kisi, sel))).ToList();
        if (pemulih.Exists(p => p.Nilai is null))
        {
            return null;
        }

        // another figure of one of them may be wrong as well: what most of them ask for
        var sepakat = pemulih.Select(p => pemulih.FindAll(q => q.Nilai is { } x && p.Nilai is { } y && x.Bertemu(y))).MaxBy(k =>
            k.Count) ?? [];
        if (sepakat.Count < 2 || (sepakat.Count < pemulih.Count && sepakat.Count * 3 < pemulih.Count * 2))
        {
            return null;
        }

        var kena = sepakat.ConvertAll(p => p.Hubungan);
        var nilai = new Selang(sepakat.Max(p => p.Nilai?.Bawah ?? 0), sepakat.Min(p => p.Nilai?.Atas ?? 0));
        var pokok = kena.Find(h => h.Hasil == sel) ?? kena.Find(h => h.Jenis == JenisHubungan.Jumlah) ?? kena[0];
        return nilai.Bawah <= nilai.Atas ? new SebabSalah(sel, pokok, kena, nilai) : null;
    }

    /// <summary>The other cell that could be the wrong one: the only part that no relation confirms, when another confirms the result or none does.</summary>
    private static Titik? Calon(KisiAngka kisi, HubunganAngka h, HashSet<Titik> benar)
    {
        var bebas = h.Suku.Where(s => !benar.Contains(s)).ToList();
        return benar.Contains(h.Hasil) && bebas.Count == 1 && h.Pemulih(kisi, bebas[0]) is not null ? bebas[0] : null;
    }
}

/// <summary>A cell that is wrong, and the relations that say so.</summary>
/// <param name="Sel">The cell.</param>
/// <param name="Pokok">The relation that tells it best.</param>
/// <param name="Kena">All that it breaks.</param>
/// <param name="Nilai">The values with which all of them would hold; <c>null</c> when only one is broken, at its result.</param>
internal sealed record SebabSalah(Titik Sel, HubunganAngka Pokok, IReadOnlyList<HubunganAngka> Kena, Selang? Nilai)
{
    /// <summary>Another cell that could be wrong instead.</summary>
    public Titik? Lain { get; init; }
}
