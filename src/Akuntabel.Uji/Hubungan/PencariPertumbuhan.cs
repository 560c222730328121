using Akuntabel.Uji.Pemahaman.Hal;

namespace Akuntabel.Uji.Hubungan;

/// <summary>A table of growth from year to year beside the table of the figures that grew: joined, so that a wrong figure of either
/// shows.</summary>
internal static class PencariPertumbuhan
{
    private const int BlokTerjauh = 8;
    private const int BarisTersedikit = 2;
    private const int BenarTersedikit = 4;

    private static readonly PolaTeks PolaTumbuh = Bunyi.Pola(@"\b(pertumbuhan|kenaikan|peningkatan|penurunan|perubahan|laju)\b");

    private sealed record Pasangan(TabelTerbaca Nilai, TabelTerbaca Tumbuh, IReadOnlyList<(int Nilai, int Tumbuh)> Baris);

    /// <summary>The relations of such pairs of tables.</summary>
    public static IEnumerable<(GrafTabel Graf, TabelTerbaca Tumbuh)> Semua(PemahamanDokumen d) =>
        from t in d.DaftarTabel
        where !GrafTabel.TerlaluLebar(t) && PolaTumbuh.IsMatch(t.Judul + " " + string.Join(' ', t.Kepala)) && Tahun(t).Count >= 2
        let p = d.DaftarTabel.Where(v => v != t && !GrafTabel.TerlaluLebar(v) && Math.Abs(v.Indeks - t.Indeks) <= BlokTerjauh
            && !PolaTumbuh.IsMatch(v.Judul))
            .Select(v => Pasang(v, t)).FirstOrDefault(x => x is not null)
        where p is not null
        let graf = Gabung(d, p)
        where graf is not null
        select (graf, t);

    private static Dictionary<int, int> Tahun(TabelTerbaca t) => Enumerable.Range(0, t.Kepala.Count)
        .Select(k => (Kolom: k, Tahun: LingkupAngka.Tahun(t.Kepala[k].Split(" › ")[^1]) ?? 0)).Where(x => x.Tahun > 0)
        .GroupBy(x => x.Tahun).Where(g => g.Count() == 1).ToDictionary(g => g.Key, g => g.First().Kolom);

    private static Pasangan? Pasang(TabelTerbaca nilai, TabelTerbaca tumbuh)
    {
        var tahun = Tahun(nilai);
        var nama = Enumerable.Range(0, nilai.Isi.Count).GroupBy(i => Nama(nilai.Isi[i])).Where(g => g.Key.Length > 2 && g.Count() == 1)
            .ToDictionary(g => g.Key, g => g.First());
        List<(int, int)> baris = [.. from i in Enumerable.Range(0, tumbuh.Isi.Count)
                                     let n = Nama(tumbuh.Isi[i])
                                     where nama.ContainsKey(n)
                                     select (nama[n], i)];
        return baris.Count >= BarisTersedikit && Tahun(tumbuh).Keys.Count(y => tahun.ContainsKey(y) && tahun.ContainsKey(y - 1)) >= 2
            ? new Pasangan(nilai, tumbuh, baris) : null;
    }

    private static string Nama(BarisTerbaca b) => Bunyi.Rapat(b.Sel.Select(s => s.Teks).FirstOrDefault(t =>
        t.Count(char.IsLetter) >= 3) ?? "");

    private static GrafTabel? Gabung(PemahamanDokumen d, Pasangan p)
    {
        var lebar = p.Nilai.Kepala.Count;
        var isi = p.Baris.Select(x => p.Nilai.Isi[x.Nilai] with { Sel = [.. Isi(p.Nilai, x.Nilai), .. Isi(p.Tumbuh, x.Tumbuh)] }).ToList();
        var kisi = new KisiAngka(p.Tumbuh with { Isi = isi, Kepala = [.. p.Nilai.Kepala, .. p.Tumbuh.Kepala], Nomori = null }, d.Notasi,
            t => t.Kolom < lebar ? p.Nilai.Tempat(p.Baris[t.Baris].Nilai, t.Kolom) : p.Tumbuh.Tempat(p.Baris[t.Baris].Tumbuh,
                t.Kolom - lebar));
        List<HubunganAngka> tumbuh = [.. Hubungan(kisi, p, lebar)];
        return tumbuh.Count(h => h.Cocok) >= Math.Max(BenarTersedikit, tumbuh.Count(h => !h.Cocok) * 2)
            ? new GrafTabel(kisi, [.. tumbuh, .. PencariRataKolom.Cari(kisi).Where(h => h.Hasil.Kolom >= lebar)]) : null;
    }

    private static IEnumerable<SelTerbaca> Isi(TabelTerbaca t, int i) =>
        Enumerable.Range(0, t.Kepala.Count).Select(k => k < t.Isi[i].Sel.Count ? t.Isi[i].Sel[k] : new SelTerbaca(""));

    private static IEnumerable<HubunganAngka> Hubungan(KisiAngka kisi, Pasangan p, int lebar)
    {
        var tahun = Tahun(p.Nilai);
        return from y in Tahun(p.Tumbuh)
               where tahun.ContainsKey(y.Key) && tahun.ContainsKey(y.Key - 1)
               from i in Enumerable.Range(0, kisi.Tinggi)
               where kisi.Satu(i, y.Value + lebar) is not null && kisi.Satu(i, tahun[y.Key]) is not null
                   && kisi.Satu(i, tahun[y.Key - 1]) is not null
               let h = new HubunganAngka(JenisHubungan.Pertumbuhan, AsalHubungan.Terduga, new(i, y.Value + lebar),
                   [new(i, tahun[y.Key]), new(i, tahun[y.Key - 1])], false)
               let nilai = h.Pemulih(kisi, h.Hasil)
               where nilai is not null
               select h with { Cocok = kisi.Satu(h.Hasil) is { } a
                   && TandaSelisih.Bacaan(kisi, h.Hasil, a).Any(b => b.Selang.Bertemu(nilai.Value)) };
    }
}
