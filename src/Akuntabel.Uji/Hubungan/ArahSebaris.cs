using Akuntabel.Uji.Pemahaman.Hal;

namespace Akuntabel.Uji.Hubungan;

/// <summary>An indikator counts in one direction in all columns of its row: against the target of the quarter as against that of the
/// year.</summary>
internal static class ArahSebaris
{
    /// <summary>The relations, those broken whose percentage follows only by the other direction than the rest of the row.</summary>
    public static IEnumerable<HubunganAngka> Periksa(KisiAngka kisi, IReadOnlyList<HubunganAngka> persen, PolaritasNaskah polaritas)
    {
        var salah = persen.Where(h => h.Jenis == JenisHubungan.Persen).GroupBy(h => h.Hasil.Baris).Where(g => g.Count() > 1)
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
