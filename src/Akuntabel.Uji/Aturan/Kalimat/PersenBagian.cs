using Akuntabel.Uji.Pemahaman.Kalimat;

namespace Akuntabel.Uji.Aturan.Kalimat;

/// <summary>Shares of one whole: figures with a percentage in brackets behind each, which add up to another figure of the
/// sentence.</summary>
internal static class PersenBagian
{
    private static readonly PolaTeks PolaKurung = Bunyi.Pola(@"^[^0-9.;(]{0,40}\(\s*((sekitar|atau|sebesar)\s+)?$");
    private static readonly PolaTeks PolaDari = Bunyi.Pola(@"^\s*dari\s+(total\s+|seluruh\s+|jumlah\s+)?$");

    /// <summary>The one share that is not what its figure is of the whole, where all others are.</summary>
    public static (AngkaTertulis Persen, AngkaTertulis Bagian, AngkaTertulis Utuh)? Salah(KalimatDipahami k)
    {
        var bagian = Enumerable.Range(1, Math.Max(0, k.Isi.Count - 1)).Where(i => Berdua(k.Isi[i - 1], k.Isi[i]))
            .Select(i => (k.Isi[i].Angka, Nilai: i > 1 && PolaDari.IsMatch(k.Isi[i - 1].Depan) ? k.Isi[i - 2].Angka : k.Isi[i - 1].Angka))
            .ToList();
        var jumlah = bagian.Sum(b => b.Nilai.Nilai);
        if (bagian.Count < 2 || k.Isi.Select(x => x.Angka).FirstOrDefault(a => !a.Persen && a.Nilai == jumlah && a.Penyebut is null)
            is not { Nilai: > 0 } utuh)
        {
            return null;
        }

        return bagian.FindAll(b => !Nisbah.Cocok(b.Nilai, utuh, b.Angka, kinerja: false)) is [var (persen, nilai)] ? (persen, nilai, utuh)
            : null;
    }

    private static bool Berdua(PernyataanKalimat nilai, PernyataanKalimat persen) => nilai.Angka is { Persen: false, Penyebut: null }
        && persen is { Angka: { Persen: true, Penyebut: null }, Banding: Banding.Sama, Besaran: not BesaranKalimat.Perubahan }
        && PolaKurung.IsMatch(persen.Depan);
}
