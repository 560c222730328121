using Akuntabel.Uji.Pemahaman.Kalimat;
using static Akuntabel.Uji.Angka.AngkaTertulis;

namespace Akuntabel.Uji.Aturan.Kalimat;

/// <summary>KAL-008: a mean that a sentence states is the mean of the figures that it names before.</summary>
internal static class RataRataKalimat
{
    public static AturanUji Aturan { get; } = new(
        "KAL-008", TingkatTemuan.Material, [KelasTemuan.RataRata],
        "Rata-rata yang tertulis dalam kalimat sama dengan rata-rata angka yang disebutnya.",
        "Aritmetika",
        "\"Semester I 83,20 dan semester II 86,80 sehingga rata-ratanya 86,00\" seharusnya 85,00.",
        Semua);

    private static IEnumerable<Temuan?> Semua(PemahamanDokumen d) => NaskahDipahami.Dari(d).Semua is var semua
        ? semua.Select((k, i) => Periksa(semua, i) ?? RataRataPer.Periksa(Aturan, k)) : [];

    private static readonly PolaTeks PolaSimpul = Bunyi.Pola(@"\b(sehingga|maka|jadi|dengan|atau|berarti|diperoleh|didapat|menghasilkan)\b[^0-9]{0,40}\b(rata\s*-?\s*rata|rerata)");
    private static readonly PolaTeks PolaLain = Bunyi.Pola(@"\b(nasional|provinsi|tertimbang|bobot|dibanding|dibandingkan|target|lebih|kurang|naik|turun|meningkat|menurun)\b");

    /// <summary>All figures before the mean are of its unit and of one quantity, and a conclusion leads to it.</summary>
    private static Temuan? Periksa(IReadOnlyList<KalimatDipahami> semua, int ke)
    {
        var k = semua[ke];
        var letak = k.Isi.ToList().FindIndex(x => x.Besaran == BesaranKalimat.RataRata);
        if (letak < 1 || k.Isi[letak] is not { Banding: Banding.Sama, Angka: { Penyebut: null } rata }
            || !PolaSimpul.IsMatch(k.Isi[letak].Depan) || PolaLain.IsMatch(k.Teks))
        {
            return null;
        }

        // figures that semicolons part are one list
        var awal = ke;
        while (awal > 0 && ReferenceEquals(semua[awal - 1].Paragraf, k.Paragraf) && semua[awal - 1].Teks.EndsWith(';'))
        {
            awal--;
        }

        var suku = semua.Skip(awal).Take(ke - awal).SelectMany(x => x.Isi).Concat(k.Isi.Take(letak)).ToList();
        if (suku.Count < 2 || suku.Exists(x => x.Angka.Satuan != rata.Satuan || x.Angka.Penyebut is not null || x.Banding != Banding.Sama)
            || suku.Select(x => x.Besaran).Where(b => b != BesaranKalimat.Lain).Distinct().Count() > 1)
        {
            return null;
        }

        var selang = suku.Aggregate(Selang.Tepat(0), (s, x) => s + x.Angka.Bacaan[0].Selang).Kali(1m / suku.Count);
        if (rata.Bacaan.Any(b => b.Selang.Bertemu(selang)))
        {
            return null;
        }

        var hasil = (rata.Rupiah ? "Rp" : "") + Cetak(suku.Sum(x => x.Angka.Nilai) / suku.Count, 2) + (rata.Persen ? " %" : "");
        var rumus = string.Join(" + ", suku.Select(x => Cetak(x.Angka.Nilai, x.Angka.Bacaan[0].Desimal)));
        return Aturan.Temukan(
            k.Tempat(rata), rata.Teks, hasil, $"({rumus}) / {suku.Count}",
            $"Rata-rata tertulis {rata.Teks.Trim()}, sedangkan rata-rata {suku.Count} angka yang disebut adalah {hasil}.");
    }
}
