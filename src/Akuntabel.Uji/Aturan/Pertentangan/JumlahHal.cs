using Akuntabel.Uji.Pemahaman.Hal;
using Akuntabel.Uji.Pemahaman.Kalimat;

namespace Akuntabel.Uji.Aturan.Pertentangan;

/// <summary>NAR-009: an amount that a sentence states of several things together is the sum of their rows.</summary>
internal static class JumlahHal
{
    public static AturanUji Aturan { get; } = new(
        "NAR-009", TingkatTemuan.Material, [KelasTemuan.NarasiBertentangan, KelasTemuan.Jumlah],
        "Anggaran atau realisasi yang disebut teks untuk beberapa program atau kegiatan bersama sama dengan jumlah barisnya dalam tabel.",
        "Aritmetika",
        "\"Program A dan Program B dengan anggaran Rp1.600.000.000\" sedangkan tabel memuat 1.000.000.000 dan 700.000.000.",
        d => HalKalimat.Semua(d).SelectMany(x => Kalimat(x.Kalimat, x.Isi)));

    private static readonly PolaTeks PolaLain = Bunyi.Pola(@"\b(masing|triwulan|semester|bulan|tahun "
        + @"(lalu|sebelumnya)|semula|perubahan|murni|antara lain|di\s?antaranya|sisa|selisih|lebih besar|lebih "
        + @"kecil|dibanding|dibandingkan|terhadap|sedangkan)\b");
    private static readonly PolaTeks PolaSambung = Bunyi.Pola(@"^[\s,;.]*(dan|serta|&|[0-9a-z][.)])?[\s,;]*((sub\s+)?kegiatan|program)?\s*$");

    private static IEnumerable<Temuan?> Kalimat(KalimatDipahami k, IReadOnlyList<PernyataanHal> isi)
    {
        if (PolaLain.IsMatch(k.Teks))
        {
            yield break;
        }

        foreach (var x in isi.Where(x => x.Hal.Count >= 2
            && x.Isi is { Angka.Rupiah: true, Banding: Banding.Sama, Besaran: BesaranKalimat.Pagu or BesaranKalimat.Realisasi }))
        {
            if (Bersambung(k, x.Hal) && isi.Count(y => y.Isi.Angka.Rupiah && y.Isi.Besaran == x.Isi.Besaran) == 1)
            {
                yield return Periksa(k, x);
            }
        }
    }

    /// <summary>One name after the other, with nothing between but a comma or "dan".</summary>
    private static bool Bersambung(KalimatDipahami k, IReadOnlyList<HalDisebut> hal) =>
        hal.Zip(hal.Skip(1)).All(p => PolaSambung.IsMatch(k.Teks[p.First.Akhir..p.Second.Awal]));

    private static Temuan? Periksa(KalimatDipahami k, PernyataanHal x)
    {
        var peran = x.Isi.Besaran == BesaranKalimat.Pagu ? PeranKolom.Pagu : PeranKolom.Realisasi;
        var tabel = x.Hal.Select(h => h.Baris.ToDictionary(b => b.Tabel.Indeks)).ToList();
        List<Pernyataan>? contoh = null;
        foreach (var t in tabel[0].Keys.Where(t => tabel.TrueForAll(h => h.ContainsKey(t))))
        {
            var sel = tabel.ConvertAll(h => h[t].Pernyataan.FirstOrDefault(p => p is { Tunggal: true, Angka.Count: 1 } && p.Besaran.Uang
                && p.Besaran.Lingkup.EndsWith('|') && (p.Besaran.Peran == peran
                || (peran == PeranKolom.Pagu && p.Besaran.Peran == PeranKolom.Target))));
            var ada = sel.OfType<Pernyataan>().ToList();
            if (ada.Count < sel.Count)
            {
                continue;
            }

            if (Sama(x.Isi.Angka, ada) || ada.Exists(p => PembandingAngka.Sama(p.Angka[0], x.Isi.Angka) is true))
            {
                return null;
            }

            contoh ??= ada;
        }

        return contoh is null ? null : Temukan(k, x.Isi.Angka, contoh);
    }

    private static bool Sama(AngkaTertulis a, List<Pernyataan> sel)
    {
        var jumlah = sel.Aggregate(Selang.Tepat(0), (s, p) => s + p.Angka[0].Bacaan[0].SelangCacah);
        return a.Bacaan.Any(b => b.SelangCacah.Bertemu(jumlah));
    }

    private static Temuan Temukan(KalimatDipahami k, AngkaTertulis a, List<Pernyataan> sel)
    {
        var hasil = "Rp" + AngkaTertulis.Cetak(sel.Sum(p => p.Angka[0].Nilai), sel.Max(p => p.Angka[0].Bacaan[0].Desimal));
        return Aturan.Temukan(
            k.Tempat(a), a.Teks, hasil, string.Join(" + ", sel.Select(p =>
                p.Teks.Trim(
                ))), $"Teks menyebut {a.Teks.Trim()} untuk {sel.Count} hal, sedangkan barisnya pada {sel[0].Baris.Tabel.Sebut} berjumlah {hasil}.") with
        { Terkait = [.. sel.Select(p => p.Tempat)] };
    }
}
