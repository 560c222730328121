using Akuntabel.Uji.Pemahaman.Hal;
using Akuntabel.Uji.Pemahaman.Kalimat;
using static Akuntabel.Uji.Angka.AngkaTertulis;

namespace Akuntabel.Uji.Aturan.Kalimat;

/// <summary>KAL-010: a rise or fall against a figure of another year starts from the figure of this year that the paragraph states
/// before.</summary>
internal static class PerubahanHal
{
    private const int KataSama = 3;

    public static AturanUji Aturan { get; } = new(
        "KAL-010", TingkatTemuan.Material, [KelasTemuan.Selisih, KelasTemuan.NarasiBertentangan],
        "Kenaikan atau penurunan dari angka tahun lain sama dengan selisihnya dari angka tahun ini yang disebut kalimat sebelumnya.",
        "Aritmetika",
        "\"… realisasinya 96,40 %. Dibandingkan tahun 2022 sebesar 93,10 % meningkat 2,10 %\": selisihnya 3,30.",
        d => IndeksPernyataan.Dari(d).Tahun is { } tahun ? Periksa(NaskahDipahami.Dari(d).Semua, tahun) : []);

    private const int KalimatSebelum = 8;
    private const int BlokSebelum = 3;

    private static readonly PolaTeks PolaBanding = Bunyi.Pola(@"\bdi\s?banding\w*\b[^.;0-9]{0,60}\b(20[0-9]{2}|lalu|sebelumnya)\b");
    private static readonly HashSet<string> KataSambung =
        [.. "sebesar sebanyak adalah yaitu yakni mencapai tercatat yang pada tahun di dalam sebagai".Split(' ')];

    /// <summary>The words of the change behind the name of what changed.</summary>
    private static readonly PolaTeks PolaArah = Bunyi.Pola(
        @"\b(mengalami|meningkat|menurun|naik|turun|bertambah|berkurang|kenaikan|penurunan|peningkatan|terdapat|sebesar|sebanyak|"
            + @"terjadi|ada)\b.*$");

    private static IEnumerable<Temuan?> Periksa(IReadOnlyList<KalimatDipahami> semua, int tahun)
    {
        for (var j = 1; j < semua.Count; j++)
        {
            if (semua[j].Isi.Count is < 2 or > 4 || !PolaBanding.IsMatch(semua[j].Teks))
            {
                continue;
            }

            // the paragraph, and those just above it under the same heading
            var sebelum = Enumerable.Range(Math.Max(0, j - KalimatSebelum), Math.Min(j, KalimatSebelum)).Select(i => semua[i]).Where(k =>
                k.Paragraf.Bab == semua[j].Paragraf.Bab && k.Paragraf.Indeks + BlokSebelum >= semua[j].Paragraf.Indeks).ToList();
            if (Perubahan(semua[j], tahun) is var (lalu, besar) && (Kini(sebelum, semua[j].Teks[..lalu.Awal], lalu)
                    ?? Kini(sebelum, PolaArah.Replace(semua[j].Teks[lalu.Akhir..besar.Awal], ""), lalu)) is var (k, kini))
            {
                yield return kini.Exists(a => PerubahanKalimat.Cocok(lalu, a, besar)) ? null : Temukan(semua[j], k, lalu, kini[0], besar);
            }
        }
    }

    /// <summary>The only change of a sentence, and the only figure, of a year before, that it can be measured against.</summary>
    private static (AngkaTertulis Lalu, AngkaTertulis Besar)? Perubahan(KalimatDipahami k, int tahun)
    {
        var besar = k.Isi.Where(x => x is { Besaran: BesaranKalimat.Perubahan, Banding: Banding.Sama }).ToList();
        var lain = k.Isi.Where(x => x.Besaran != BesaranKalimat.Perubahan).ToList();
        return besar is [{ Angka: var b }]
            && lain is [{ Banding: Banding.Sama, Tahun: { } t, Angka: { Penyebut: null } a }]
            && t < tahun && a.Awal < b.Awal && ((a.Satuan.Length > 0 && a.Satuan == b.Satuan)
                || (a.Satuan is "" or "%" && b.Satuan is "poin" or "point")) ? (a, b) : null;
    }

    /// <summary>What the sentences before say was reached by the thing whose name stands before the earlier figure.</summary>
    private static (KalimatDipahami Kalimat, List<AngkaTertulis> Kini)? Kini(List<KalimatDipahami> sebelum, string sebutan,
        AngkaTertulis lalu)
    {
        var kata = Bunyi.Kata(sebutan).Reverse().SkipWhile(KataSambung.Contains)
            .TakeWhile(x => !(x.Length == 4 && x.All(char.IsAsciiDigit)) && !KataSambung.Contains(x)).Take(KataSama).Reverse().ToList();
        if (kata.Count < KataSama)
        {
            return null;
        }

        foreach (var s in Enumerable.Reverse(sebelum))
        {
            var hasil = s.Isi.Where(x => x is { Banding: Banding.Sama, Besaran: BesaranKalimat.Realisasi or BesaranKalimat.Capaian
                or BesaranKalimat.Serapan, Angka.Penyebut: null } && x.Angka.Satuan == lalu.Satuan
                    && Berurutan(Bunyi.Kata(s.Teks[..x.Angka.Awal]), kata))
                .Select(x => x.Angka).ToList();
            if (hasil.Count > 0)
            {
                return hasil[0].Nilai == lalu.Nilai ? null : (s, hasil);
            }
        }

        return null;
    }

    private static bool Berurutan(IReadOnlyList<string> teks, List<string> kata) =>
        $" {string.Join(' ', teks)} ".Contains($" {string.Join(' ', kata)} ", StringComparison.Ordinal);

    private static Temuan Temukan(KalimatDipahami k, KalimatDipahami asal, AngkaTertulis lalu, AngkaTertulis kini, AngkaTertulis besar)
    {
        var beda = Cetak(Math.Abs(kini.Nilai - lalu.Nilai), Math.Max(lalu.Bacaan[0].Desimal, kini.Bacaan[0].Desimal));
        return Aturan.Temukan(
            k.Tempat(besar), besar.Teks, beda, $"{kini.Teks.Trim()} − {lalu.Teks.Trim()}",
            $"Tertulis perubahan {besar.Teks.Trim()}, sedangkan dari {lalu.Teks.Trim()} ke {kini.Teks.Trim()} yang disebut sebelumnya "
                + $"selisihnya {beda}.") with
        { Terkait = [asal.Tempat(kini)] };
    }
}
