using Akuntabel.Uji.Pemahaman.Kalimat;

namespace Akuntabel.Uji.Aturan.Kalimat;

/// <summary>A percentage of which one figure stands in the sentence before.</summary>
internal static class DasarSebelumnya
{
    /// <summary>The realisation and its base, one of them from the sentence before; <c>null</c> where nothing tells them.</summary>
    public static (AngkaTertulis, AngkaTertulis)? Pasangan(KalimatDipahami? dahulu, KalimatDipahami k, int i) =>
        Menyambung(dahulu, k, i) ?? TerhadapTarget(dahulu, k, i);

    /// <summary>"Anggaran sebesar Rp B. Anggaran itu terealisasi Rp A atau 81,64 %": the base stands alone in the sentence
    /// before.</summary>
    private static (AngkaTertulis, AngkaTertulis)? Menyambung(KalimatDipahami? dahulu, KalimatDipahami k, int i)
    {
        if (dahulu is null || i == 0 || dahulu.Isi.Where(x => x.Angka.Rupiah).ToList()
            is not [{ Besaran: BesaranKalimat.Pagu, Banding: Banding.Sama } dasar] || k.Isi.Take(i).Count(x => x.Angka.Rupiah) != 1)
        {
            return null;
        }

        return k.Isi[i - 1] is { Angka.Rupiah: true, Besaran: BesaranKalimat.Realisasi } r && k.Isi[i].Besaran == BesaranKalimat.Serapan
            && PersenKalimat.PolaMelekat.IsMatch(k.Isi[i].Depan)
            && ReferenceEquals(dahulu.Paragraf, k.Paragraf) && r.Angka.Nilai <= dasar.Angka.Nilai ? (r.Angka, dasar.Angka) : null;
    }

    /// <summary>"Luas patroli 25.110 Ha. Terhadap target tahunan 48.000 Ha, realisasi baru mencapai 50 %": the target is the only figure of
    /// its
    /// sentence, the realisation the only one of its unit in the sentence before.</summary>
    private static (AngkaTertulis, AngkaTertulis)? TerhadapTarget(KalimatDipahami? dahulu, KalimatDipahami k, int i)
    {
        if (dahulu is null || !ReferenceEquals(dahulu.Paragraf, k.Paragraf) || k.Isi.Count != 2 || k.Isi.Where((_, j) => j != i).ToList()
            is not [{ Besaran: BesaranKalimat.Target, Banding: Banding.Sama,
                Angka: { Persen: false, Penyebut: null, Rupiah: false, Satuan.Length: > 1 } t }])
        {
            return null;
        }

        var r = dahulu.Isi.Where(x => x.Angka.Satuan == t.Satuan).ToList();
        return r is [{ Banding: Banding.Sama, Angka: { Penyebut: null } a,
            Besaran: BesaranKalimat.Lain or BesaranKalimat.Realisasi or BesaranKalimat.Capaian }] && !PolaMenuju.IsMatch(k.Teks) ? (a,
                t) : null;
    }

    private static readonly PolaTeks PolaMenuju = Bunyi.Pola(@"\b(akan|diharapkan|harus|sisa|kurang|lagi)\b");
}
