namespace Akuntabel.Uji.Hubungan;

/// <summary>"Rata-rata Peserta" beside "Peserta" and what they are shared over: two rows show which column that is.</summary>
internal static class PencariRataPer
{
    private const int BenarTersedikit = 2;

    private static readonly PolaTeks PolaRata = Bunyi.Pola(@"^\W*rata\s*[-–]?\s*rata\s+(?:jumlah\s+)?(.+?)(?:\s+(?:per|/)\s*.+)?$");

    /// <param name="kisi">The table.</param>
    /// <param name="paham">Columns that are understood already.</param>
    public static IEnumerable<HubunganAngka> Cari(KisiAngka kisi, IReadOnlySet<int> paham)
    {
        var angka = Enumerable.Range(0, kisi.Lebar).Where(k => kisi.Peran[k] is not (PeranKolom.Nomor or PeranKolom.Persen)
            && kisi.Berangka(k)).ToList();
        foreach (var k in angka.Where(k => !paham.Contains(k)))
        {
            var nama = PolaRata.Match(kisi.Kolom[k].Ujung) is { Success: true } m ? Bunyi.Rapat(m.Groups[1].Value) : "";
            var dari = nama.Length < 3 ? [] : angka.FindAll(a => a != k && Bunyi.Rapat(Sebutan(kisi.Kolom[a].Ujung)) == nama);
            var calon = from a in dari
                        from b in angka
                        where b != a && b != k
                        let isi = Isi(kisi, new RumusBaris(JenisHubungan.Bandingan, k, [a, b]) { Tetapan = Selang.Tepat(1) })
                        let benar = isi.Count(h => h.Cocok)
                        where benar >= BenarTersedikit && benar >= 2 * (isi.Count - benar)
                        orderby benar descending
                        select isi;
            foreach (var h in calon.FirstOrDefault() ?? [])
            {
                yield return h;
            }
        }
    }

    /// <summary>A heading without its unit in brackets.</summary>
    private static string Sebutan(string kepala) => kepala.Split('(')[0].Trim() is { Length: > 0 } s
        && s.StartsWith("jumlah ", StringComparison.OrdinalIgnoreCase) ? s["jumlah ".Length..] : kepala.Split('(')[0].Trim();

    private static List<HubunganAngka> Isi(KisiAngka kisi, RumusBaris rumus) =>
        [.. Enumerable.Range(0, kisi.Tinggi).Select(i => rumus.Baris(kisi, i)).OfType<HubunganAngka>()];
}
