using Akuntabel.Uji.Pemahaman.Hal;

namespace Akuntabel.Uji.Hubungan;

/// <summary>The relations of one table, or of tables that are parts of one.</summary>
/// <param name="Kisi">Its figures.</param>
/// <param name="Hubungan">What must hold between them.</param>
internal sealed record GrafTabel(KisiAngka Kisi, IReadOnlyList<HubunganAngka> Hubungan)
{
    /// <summary>Columns that a table may have: between them relations are sought, pair by pair and worse, and no page holds as
    /// many.</summary>
    public const int KolomTerbanyak = 100;

    /// <summary>Whether a table is so wide that its columns are not compared.</summary>
    public static bool TerlaluLebar(TabelTerbaca t) => t.Kepala.Count > KolomTerbanyak;

    /// <summary>The relations of all tables of a document.</summary>
    public static IEnumerable<GrafTabel> Semua(PemahamanDokumen d)
    {
        var tumbuh = PencariPertumbuhan.Semua(d).ToList();
        foreach (var (graf, _) in tumbuh)
        {
            yield return graf;
        }

        for (var i = 0; i < d.Blok.Count; i++)
        {
            if (d.Blok[i] is TabelTerbaca { Isi.Count: > 0 } t && !TerlaluLebar(t))
            {
                yield return Satu(d, new KisiAngka(t, d.Notasi), utuh: i == 0 || d.Blok[i - 1] is not TabelTerbaca atas || Berdiri(t, atas),
                    rata: !tumbuh.Exists(x => x.Tumbuh == t));
            }
        }

        foreach (var bagian in BagianTabel.Semua(d.Blok))
        {
            yield return Berbagian(new KisiAngka(bagian.Gabungan, d.Notasi, bagian.Tempat));
        }
    }

    /// <summary>Of tables in parts only the total is new, and the percentage that follows from the right totals.</summary>
    private static GrafTabel Berbagian(KisiAngka kisi)
    {
        var jenjang = JenjangBaris.Semua(kisi);
        var jumlah = new BarisJumlah(kisi, jenjang, [.. IndukAnak.Cari(kisi, jenjang)], utuh: true).Cari().Where(h =>
            h.Hasil.Baris == kisi.Tinggi - 1).ToList();
        return new GrafTabel(kisi, [.. jumlah, .. PersenTotal(kisi, jumlah)]);
    }

    /// <summary>Where both totals are wrong, the percentage of the total is judged by the sums of the parts.</summary>
    private static IEnumerable<HubunganAngka> PersenTotal(KisiAngka kisi, List<HubunganAngka> jumlah)
    {
        var dasar = jumlah.Find(h => !h.Cocok && kisi.Peran[h.Hasil.Kolom] is PeranKolom.Target or PeranKolom.Pagu);
        var realisasi = jumlah.Find(h => !h.Cocok && kisi.Peran[h.Hasil.Kolom] == PeranKolom.Realisasi);
        var persen = kisi.Peran.ToList().IndexOf(PeranKolom.Persen);
        if (dasar is not null && realisasi is not null && persen > 0 && kisi.Satu(kisi.Tinggi - 1, persen) is { } tertulis
            && Jumlah(kisi, realisasi).Bagi(Jumlah(kisi, dasar)) is { } nisbah
                && !tertulis.Bacaan.Any(b => b.Selang.Bertemu(nisbah.Kali(100))))
        {
            yield return new HubunganAngka(JenisHubungan.PersenJumlah, AsalHubungan.Tersurat, new Titik(kisi.Tinggi - 1, persen),
                [.. realisasi.Suku, .. dasar.Suku], false);
        }
    }

    private static Selang Jumlah(KisiAngka kisi, HubunganAngka h) =>
        h.Suku.Select(s => Selang.Tepat(kisi.Satu(s)?.Nilai ?? 0)).Aggregate(Selang.Tepat(0), (a, b) => a + b);

    /// <summary>A table with headings of its own is not the rest of the one above it.</summary>
    private static bool Berdiri(TabelTerbaca t, TabelTerbaca atas) => t.BarisKepala.Count > 0 && !t.Kepala.SequenceEqual(atas.Kepala);

    private static GrafTabel Satu(PemahamanDokumen d, KisiAngka kisi, bool utuh, bool rata)
    {
        var rumus = RumusKolom.Semua(kisi.Tabel).Concat(DefinisiNaskah.Untuk(d, kisi.Tabel)).ToList();
        List<HubunganAngka> lembar = [.. PencariRumus.Cari(kisi), .. PencariRumusLembar.Cari(kisi)];
        var terhitung = lembar.Select(h => h.Hasil).ToHashSet();
        var jenjang = JenjangBaris.Semua(kisi);
        var induk = IndukAnak.Cari(kisi, jenjang).ToList();
        List<HubunganAngka> sebaris = [.. PencariKolom.Cari(kisi, rumus).Concat(PencariSifatTarget.Cari(kisi)).DistinctBy(h => h.Hasil)
            .Where(h => !terhitung.Contains(h.Hasil)),
            .. ArahSebaris.Periksa(kisi, [.. PencariPersen.Cari(kisi, rumus, PolaritasNaskah.Dari(d))], PolaritasNaskah.Dari(d))];
        List<HubunganAngka> rerata = [.. PencariRataRata.Cari(kisi), .. rata ? PencariRataKolom.Cari(kisi) : [],
            .. PencariRataKelompok.Cari(kisi)];
        sebaris = [.. ArahCapaian.MenurutRata(kisi, sebaris, rerata)];
        List<HubunganAngka> deret = [.. PencariDeret.Cari(kisi)];
        sebaris.AddRange(PencariRumusBaris.Cari(kisi, [.. sebaris, .. deret]));
        sebaris.AddRange(PencariRataPer.Cari(kisi, sebaris.Concat(rerata).Select(h => h.Hasil.Kolom).ToHashSet()));
        // a quotient, a product or what came together so far is not added down the rows
        var hitungan = sebaris.Where(h => h.Jenis is JenisHubungan.Bandingan or JenisHubungan.Perkalian or JenisHubungan.Pertumbuhan)
            .Concat(deret).Select(h => h.Hasil.Kolom).ToHashSet();
        List<HubunganAngka> surplus = [.. PencariSurplus.Cari(kisi)];
        terhitung.UnionWith(surplus.Select(h => h.Hasil));
        // what the workbook computes itself, and what is net of its parts, needs no guess
        var keliru = lembar.Concat(surplus).Where(h => !h.Cocok).Select(h => h.Hasil).ToHashSet();
        List<HubunganAngka> tegak = [.. induk.Concat(new BarisJumlah(kisi, jenjang, induk, utuh).Cari()).Where(h =>
            !hitungan.Contains(h.Hasil.Kolom) && (!terhitung.Contains(h.Hasil) || (!h.Cocok && !keliru.Contains(h.Hasil))))
            .Select(h => terhitung.Contains(h.Hasil) ? h with { Lemah = true } : h)];
        tegak.AddRange(PencariTotalAtas.Cari(kisi, tegak.Concat(lembar).Select(h => h.Hasil).ToHashSet()));
        return new GrafTabel(kisi, [.. lembar, .. tegak, .. sebaris, .. deret,
            .. rerata, .. PencariKonversi.Cari(kisi), .. PencariBarisPersen.Cari(kisi), .. surplus]);
    }
}
