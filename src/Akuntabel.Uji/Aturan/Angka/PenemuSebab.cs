namespace Akuntabel.Uji.Aturan.Angka;

/// <summary>One wrong figure breaks several relations: where a single cell repairs them all, that cell is the finding.</summary>
internal static class PenemuSebab
{
    /// <summary>Beyond this many failing relations the causes are not one another's.</summary>
    private const int SalahTerbanyak = 200;

    public static IEnumerable<Temuan> Cari(KisiAngka kisi, IReadOnlyList<HubunganAngka> hubungan)
    {
        var salah = hubungan.Where(h => !h.Cocok).ToList();
        var dipakai = salah.SelectMany(h => h.Semua).ToHashSet();
        var benar = hubungan.Where(h => h.Cocok).SelectMany(h => h.Semua).Where(dipakai.Contains).ToHashSet();
        while (salah.Count is > 1 and <= SalahTerbanyak && Terbanyak(kisi, salah, benar) is { } sebab)
        {
            yield return Susun(kisi, sebab.Sel, sebab.Kena, sebab.Nilai);
            salah.RemoveAll(sebab.Kena.Contains);
        }

        foreach (var h in salah)
        {
            yield return h.Susun();
        }
    }

    private sealed record Sebab(Titik Sel, List<HubunganAngka> Kena, Selang Nilai);

    private static Sebab? Terbanyak(KisiAngka kisi, List<HubunganAngka> salah, HashSet<Titik> benar) =>
        salah.SelectMany(h => h.Semua.Select(s => (Sel: s, Hubungan: h))).GroupBy(x => x.Sel, x => x.Hubungan)
            .Where(g => g.Count() > 1 && !benar.Contains(g.Key))
            .Select(g => Satu(kisi, g.Key, [.. g])).OfType<Sebab>()
            .OrderByDescending(s => s.Kena.Count).ThenBy(s => s.Sel.Baris).ThenBy(s => s.Sel.Kolom).FirstOrDefault();

    private static Sebab? Satu(KisiAngka kisi, Titik sel, List<HubunganAngka> kena)
    {
        var pemulih = kena.ConvertAll(h => h.Pemulih(kisi, sel));
        if (pemulih.Exists(p => p is null))
        {
            return null;
        }

        var nilai = new Selang(pemulih.Max(p => p?.Bawah ?? 0), pemulih.Min(p => p?.Atas ?? 0));
        return nilai.Bawah <= nilai.Atas ? new Sebab(sel, kena, nilai) : null;
    }

    private static Temuan Susun(KisiAngka kisi, Titik sel, List<HubunganAngka> kena, Selang nilai)
    {
        var tempat = kisi.Tabel.Tempat(sel.Baris, sel.Kolom);
        var pokok = kena.Find(h => h.Hasil == sel) ?? kena.Find(h => h.Jenis == JenisHubungan.Jumlah) ?? kena[0];
        var terkait = kena.SelectMany(h => h.Semua.Where(s => s == h.Hasil || h == pokok)).Where(s => s != sel).Distinct().Select(s => kisi.Tabel.Tempat(s.Baris, s.Kolom)).ToList();
        if (pokok.Hasil == sel)
        {
            return pokok.Susun() with { Terkait = terkait };
        }

        var (tertulis, hasil) = (kisi.Tabel.Isi[sel.Baris][sel.Kolom].Trim(), kisi.Tabel.Isi[pokok.Hasil.Baris][pokok.Hasil.Kolom].Trim());
        var cocok = AngkaTertulis.Cetak((nilai.Bawah + nilai.Atas) / 2, kisi.Satu(sel)?.Bacaan[0].Desimal ?? 0);
        return pokok.Susun() with
        {
            Tempat = tempat,
            Tertulis = tertulis,
            Seharusnya = cocok,
            Hitungan = pokok.Susun().Hitungan + " ≠ " + hasil,
            Pesan = $"Tertulis {tertulis}, sedangkan {kena.Count} hitungan yang memakainya hanya cocok dengan {cocok}.",
            Terkait = terkait,
        };
    }
}
