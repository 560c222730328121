namespace Akuntabel.Uji.Hubungan;

/// <summary>A row of shares below a row of counts: each is its column's part of the total at the end of the row.</summary>
internal static class PencariBarisPersen
{
    private const int BenarTersedikit = 3;

    private static readonly PolaTeks PolaPersen = Bunyi.Pola(@"^\W*(%|persen|persentase|prosentase|proporsi|porsi|komposisi)\b|^\W*%\W*$");
    private static readonly PolaTeks PolaJumlah = Bunyi.Pola(@"^\W*(jumlah|total|jml)\b");

    public static IEnumerable<HubunganAngka> Cari(KisiAngka kisi)
    {
        var total = Enumerable.Range(0, kisi.Lebar).LastOrDefault(k => PolaJumlah.IsMatch(kisi.Kolom[k].Ujung), -1);
        if (total < BenarTersedikit)
        {
            yield break;
        }

        for (var i = 1; i < kisi.Tinggi; i++)
        {
            var semua = kisi.Tabel.Isi[i].Sel.Take(2).Any(s => PolaPersen.IsMatch(s.Teks)) ? Baris(kisi, i, total) : [];
            var benar = semua.Count(h => h.Cocok && kisi.Satu(h.Hasil)?.Nilai is not (0 or 100));
            foreach (var h in benar >= BenarTersedikit && benar >= 2 * semua.Count(h => !h.Cocok) ? semua : [])
            {
                yield return h;
            }
        }
    }

    private static List<HubunganAngka> Baris(KisiAngka kisi, int i, int total) =>
        [.. from k in Enumerable.Range(0, total)
            where kisi.Satu(i, k) is not null && kisi.Satu(i - 1, k) is not null && kisi.Satu(i - 1, total) is { Nilai: > 0 }
            let h = new HubunganAngka(JenisHubungan.Persen, AsalHubungan.Tersurat, new(i, k), [new(i - 1, k), new(i - 1, total)], false)
            select h with { Cocok = h.Pemulih(kisi, h.Hasil) is { } n && kisi.Satu(i, k)?.Bacaan.Any(b => b.Selang.Bertemu(n)) == true }];
}
