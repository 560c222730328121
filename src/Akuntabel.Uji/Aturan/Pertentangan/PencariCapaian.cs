using Akuntabel.Uji.Hubungan;
using Akuntabel.Uji.Pemahaman.Hal;

namespace Akuntabel.Uji.Aturan.Pertentangan;

/// <summary>A column headed "capaian" holds the realisation or its percentage of the target: one of the two must stand elsewhere too.</summary>
internal sealed class PencariCapaian(IReadOnlyList<HalIndikator> semua, IReadOnlyDictionary<int, int> kalah)
{
    private const int Penjamin = 3;

    private sealed record Hasil(HalIndikator Hal, SelHal Sel, IReadOnlyList<SelHal> Lain, bool Cocok);

    public IEnumerable<BedaSilang> Cari()
    {
        var hasil = semua.SelectMany(h => h.Sel.Where(s => s.Besaran.Ukuran == UkuranHal.Capaian && s.Nilai.Angka is not null)
            .Select(s => Periksa(h, s))).OfType<Hasil>().ToList();
        var kolom = hasil.GroupBy(x => x.Sel.Letak)
            .ToDictionary(g => g.Key, g => (Sama: g.Count(x => x.Cocok), Beda: g.Count(x => !x.Cocok),
            Khas: g.Count(x => x.Cocok && x.Sel.Nilai.Angka is not { Nilai: 0 or 100 })));
        foreach (var x in hasil.Where(x => !x.Cocok && kolom[x.Sel.Letak] is var k && k.Sama >= Penjamin && k.Khas > 1
            && k.Sama >= k.Beda * 2))
        {
            // two of their kind that differ are one finding, where the table stands that is wrong more often
            var lawan = x.Lain.Where(l => l.Besaran.Ukuran == UkuranHal.Capaian).ToList();
            if (lawan.Count < x.Lain.Count || lawan.TrueForAll(l => Kalah(x.Sel, l)))
            {
                yield return new BedaSilang(x.Hal, [x.Sel], x.Lain, lawan.Count < x.Lain.Count);
            }
        }
    }

    private bool Kalah(SelHal a, SelHal b)
    {
        var (x, y) = (kalah.GetValueOrDefault(a.Letak.Tabel), kalah.GetValueOrDefault(b.Letak.Tabel));
        return x > y || (x == y && a.Letak.Tabel > b.Letak.Tabel);
    }

    private static Hasil? Periksa(HalIndikator h, SelHal s)
    {
        List<SelHal> Cari(UkuranHal u) => [.. h.Sel.Where(x => x.Besaran == s.Besaran with { Ukuran = u } && x.Nilai.Angka is not null
            && (u == UkuranHal.Target || x.Letak.Tabel != s.Letak.Tabel))];
        var (nyata, persen, target) = (Cari(UkuranHal.Realisasi), Cari(UkuranHal.Persen), Cari(UkuranHal.Target));
        nyata.AddRange(Cari(UkuranHal.Capaian));
        if (nyata.Count == 0)
        {
            return null;
        }

        var cocok = nyata.Concat(persen).Any(x => x.Nilai.Sama(s.Nilai) is not false)
            || nyata.Exists(r => target.Exists(t => Sebanding(r, t, s) || Sebanding(s, t, r)));
        return cocok || persen.Count + target.Count > 0 ? new Hasil(h, s, [.. nyata.Concat(persen)], cocok) : null;
    }

    private static bool Sebanding(SelHal realisasi, SelHal target, SelHal persen) => realisasi.Nilai.Angka is { } r
        && target.Nilai.Angka is { Nilai: > 0 } t && persen.Nilai.Angka is { } p && Nisbah.Cocok(Polos(r), Polos(t), p, kinerja: true);

    /// <summary>A whole figure was set, not rounded.</summary>
    private static AngkaTertulis Polos(AngkaTertulis a) => a.Bacaan is [{ Desimal: 0 }] ? a with { Satuan = "" } : a;
}
