namespace Akuntabel.Uji.Hubungan;

/// <summary>Columns that are called the mean of those beside them, as most rows show.</summary>
internal static class PencariRataKolom
{
    private const int BenarTersedikit = 2;
    private const int KolomTerbanyak = 12;

    private static readonly PolaTeks PolaRata = Bunyi.Pola(@"^\W*(nilai\s+)?rata\s*[-–]?\s*rata\b");

    public static IEnumerable<HubunganAngka> Cari(KisiAngka kisi)
    {
        var angka = Enumerable.Range(0, kisi.Lebar).Where(a => kisi.Peran[a] != PeranKolom.Nomor && kisi.Berangka(a)).ToList();
        for (var k = 2; k < kisi.Lebar; k++)
        {
            foreach (var h in Kelompok(kisi, k))
            {
                yield return h;
            }

            var kiri = angka.TakeWhile(a => a < k).TakeLast(KolomTerbanyak).ToList();
            if (!PolaRata.IsMatch(kisi.Kolom[k].Ujung) || kiri.Count < 2)
            {
                continue;
            }

            var terbaik = Enumerable.Range(2, kiri.Count - 1).Select(n => Kolom(kisi, k, kiri[^n..])).MaxBy(x => x.Count(h =>
                h.Cocok)) ?? [];
            foreach (var h in terbaik.Count(h => h.Cocok) is >= BenarTersedikit and var b && b * 2 > terbaik.Count ? terbaik : [])
            {
                yield return h;
            }
        }
    }

    /// <summary>A column filled once for several rows, the mean of what the column before it has in them: called so, or of the sasaran
    /// where that one is of the indicators.</summary>
    private static List<HubunganAngka> Kelompok(KisiAngka kisi, int k)
    {
        var awal = Enumerable.Range(0, kisi.Tinggi).Where(i => kisi.Satu(i, k) is not null).ToList();
        var a = k - 1;
        if (awal.Count == 0 || awal[0] != 0 || awal.Count == kisi.Tinggi || kisi.Peran[a] != PeranKolom.Persen || !kisi.Berangka(a)
            || !(PolaRata.IsMatch(kisi.Kolom[k].Ujung) || (PolaSasaran.IsMatch(kisi.Kolom[k].Ujung)
                && kisi.Kolom[k].Induk == kisi.Kolom[a].Induk
                && kisi.Kolom[k].Induk.Length > 0)))
        {
            return [];
        }

        var akhir = awal.Skip(1).Append(kisi.Tinggi).ToList();
        var semua = awal.Zip(akhir).Where(x => x.Second - x.First >= 2 && Enumerable.Range(x.First, x.Second - x.First).All(i =>
            kisi.Satu(i, a) is not null && kisi.Jumlah[i] < 0 && !kisi.Rata[i])).Select(x => new HubunganAngka(JenisHubungan.RataRata,
                AsalHubungan.Tersurat, new(x.First, k), [.. Enumerable.Range(x.First, x.Second - x.First).Select(i => new Titik(i, a))],
                    false))
            .Select(h => h with { Cocok = h.Pemulih(kisi, h.Hasil) is { } n && kisi.Satu(h.Hasil)?.Bacaan.Any(b =>
                b.Selang.Bertemu(n)) == true })
            .ToList();
        return semua.Count(h => h.Cocok) * 2 >= semua.Count || semua.Count == 1 ? semua : [];
    }

    private static readonly PolaTeks PolaSasaran = Bunyi.Pola(@"\b(sasaran|tujuan|program|kelompok)\b");

    private static List<HubunganAngka> Kolom(KisiAngka kisi, int k, List<int> kolom) =>
        [.. from i in Enumerable.Range(0, kisi.Tinggi)
            where kisi.Satu(i, k) is not null && kolom.TrueForAll(a => kisi.Satu(i, a) is not null)
            let h = new HubunganAngka(JenisHubungan.RataRata, AsalHubungan.Terduga, new(i, k), [.. kolom.Select(a =>
                new Titik(i, a))], false)
            let nilai = h.Pemulih(kisi, h.Hasil)
            where nilai is not null
            select h with { Cocok = kisi.Satu(h.Hasil)?.Bacaan.Any(b => b.Selang.Bertemu(nilai.Value)) == true }];
}
