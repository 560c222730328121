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

    private static List<HubunganAngka> Kolom(KisiAngka kisi, int k, List<int> kolom) =>
        [.. from i in Enumerable.Range(0, kisi.Tinggi)
            where kisi.Satu(i, k) is not null && kolom.TrueForAll(a => kisi.Satu(i, a) is not null)
            let h = new HubunganAngka(JenisHubungan.RataRata, AsalHubungan.Terduga, new(i, k), [.. kolom.Select(a =>
                new Titik(i, a))], false)
            let nilai = h.Pemulih(kisi, h.Hasil)
            where nilai is not null
            select h with { Cocok = kisi.Satu(h.Hasil)?.Bacaan.Any(b => b.Selang.Bertemu(nilai.Value)) == true }];
}
