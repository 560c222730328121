using Akuntabel.Uji.Pemahaman.Hal;

namespace Akuntabel.Uji.Hubungan;

/// <summary>An indikator counts in one direction in all columns of its row: against the target of the quarter as against that of the
/// year.</summary>
internal static class ArahSebaris
{
    private const int BarisTersedikit = 3;

    /// <summary>The relations, those broken whose percentage follows only by the other direction than the rest of the row.</summary>
    public static IEnumerable<HubunganAngka> Periksa(KisiAngka kisi, IReadOnlyList<HubunganAngka> persen, PolaritasNaskah polaritas)
    {
        // a column of which few rows follow may print the mean of several rows instead
        var paham = persen.Where(h => h is { Jenis: JenisHubungan.Persen, Cocok: true }).CountBy(h => h.Hasil.Kolom)
            .Where(x => x.Value >= BarisTersedikit).Select(x => x.Key).ToHashSet();
        var salah = persen.Where(h => h.Jenis == JenisHubungan.Persen
            && paham.Contains(h.Hasil.Kolom)).GroupBy(h => h.Hasil.Baris).Where(g => g.Count() > 1)
            .SelectMany(g => Baris(kisi, [.. g], polaritas)).ToDictionary(h => h.Hasil);
        return salah.Count == 0 ? persen : persen.Select(h => salah.GetValueOrDefault(h.Hasil, h));
    }

    private static IEnumerable<HubunganAngka> Baris(KisiAngka kisi, List<HubunganAngka> baris, PolaritasNaskah polaritas)
    {
        var arah = baris.Select(h => (Hubungan: h, Arah: ArahCapaian.Ditempuh(kisi, h))).Where(x => x.Arah is not null).ToList();
        if (!arah.Exists(x => x.Arah is true) || !arah.Exists(x => x.Arah is false))
        {
            return [];
        }

        var turun = ArahCapaian.Turun(kisi, baris[0].Hasil.Baris, polaritas);
        return arah.Where(x => x.Arah == turun).Select(x => x.Hubungan with
        {
            Cocok = false, Seharusnya = ArahCapaian.Menurut(kisi, x.Hubungan, turun),
        });
    }
}
