using Akuntabel.Uji.Aturan.Kalimat;
using Akuntabel.Uji.Pemahaman.Hal;
using Akuntabel.Uji.Pemahaman.Kalimat;

namespace Akuntabel.Uji.Aturan.Pertentangan;

/// <summary>NAR-023: a mean per month, or of so many items, is that of the column of the table at hand which lists them.</summary>
internal static class RataRataKolom
{
    public static AturanUji Aturan { get; } = new(
        "NAR-023", TingkatTemuan.Material, [KelasTemuan.RataRata, KelasTemuan.NarasiBertentangan],
        "Rata-rata per bulan, per kecamatan atau dari sejumlah aspek yang disebut teks sama dengan rata-rata kolom tabel yang merincinya.",
        "Aritmetika",
        "\"Rata-rata PNBP per bulan Rp62.105\" sedangkan enam bulan pada tabel berjumlah 310.525, jadi 51.754,17.",
        d => NaskahDipahami.Dari(d).Semua.Where(k => k.Paragraf.Jenis != JenisParagraf.Judul).SelectMany(k => Kalimat(d, k)));

    private const string Bilangan = "dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas";
    private static readonly PolaTeks PolaRata = Bunyi.Pola(@"\b(rata\W{0,3}rata|rerata)\b");
    private static readonly PolaTeks PolaDari = Bunyi.Pola($@"\b(?:rata\W{{0,3}}rata|"
        + $@"rerata)\b[^.;]*?\b(?:dari\s+)?(?:(?<a>[0-9]{{1,2}})|(?:ke)?(?<k>{Bilangan}))\s+"
        + @"(?:\([^()]{1,20}\)\s*)?(?:buah\s+)?(?<isi>(?:[a-z]+\s+){1,4})[^.;0-9]*$");
    private static readonly PolaTeks PolaLain = Bunyi.Pola(@"\b(lalu|sebelumnya|nasional|provinsi|dibanding\w*|daripada|tertimbang|"
        + @"target|standar|indikator|sasaran|"
        + @"naik|turun|meningkat|menurun)\b");
    private static readonly PolaTeks PolaKumulatif = Bunyi.Pola(@"\b(kumulatif|akumulasi|akumulatif|s\.?\s?d\.?|sampai)\b");
    private static readonly PolaTeks PolaBobot = Bunyi.Pola(@"\b(bobot|tertimbang)\b");

    private static IEnumerable<Temuan?> Kalimat(PemahamanDokumen d, KalimatDipahami k)
    {
        foreach (var x in k.Isi.Where(x => x is { Banding: Banding.Sama, Angka: { Penyebut: null, Nilai: > 0 } }))
        {
            var depan = k.Teks[..x.Angka.Awal];
            if (PolaLain.IsMatch(depan) || !PolaRata.IsMatch(x.Depan))
            {
                continue;
            }

            var (benda, banyak) = Dirinci(k, x, depan);
            yield return benda.Count == 0 ? null : TabelDitunjuk.Sekitar(d, k).Select(t => Tabel(k, x.Angka, benda, banyak,
                t)).FirstOrDefault(h => h.Dikenal).Temuan;
        }
    }

    /// <summary>What the mean is per, or of how many it is.</summary>
    private static (HashSet<string> Benda, int Banyak) Dirinci(KalimatDipahami k, PernyataanKalimat x, string depan)
    {
        if (RataRataPer.Benda(k, x) is { } benda)
        {
            return RataRataPer.Banyak(k, benda, x.Angka.Awal) is null ? ([benda], 0) : ([], 0);
        }

        return PolaDari.Match(depan) is not { Success: true } m ? ([], 0) : (Bunyi.Kata(m.Groups["isi"].Value).ToHashSet(
            StringComparer.Ordinal),
            m.Groups["a"].Success ? int.Parse(m.Groups["a"].Value, System.Globalization.CultureInfo.InvariantCulture)
                : Array.IndexOf(Bilangan.Split('|'), m.Groups["k"].Value.ToLowerInvariant()) + 2);
    }

    /// <summary>The column that the sentence names, of a table whose first column of names is headed by the thing.</summary>
    private static (bool Dikenal, Temuan? Temuan) Tabel(KalimatDipahami k, AngkaTertulis rata, HashSet<string> benda, int banyak,
        TabelTerbaca t)
    {
        var nama = Enumerable.Range(0, t.Kepala.Count).FirstOrDefault(c => !Bunyi.KolomNomor(t.Kepala[c]), -1);
        if (nama < 0 || !Bunyi.Kata(t.Kepala[nama]).Any(benda.Contains) || PolaBobot.IsMatch(k.Teks[..rata.Awal]))
        {
            return (false, null);
        }

        var kata = Bunyi.Kata(k.Teks[..rata.Awal]).Where(w => w.Length > 2).Except(Bunyi.Kata(t.Kepala[nama])).ToHashSet(
            StringComparer.Ordinal);
        var kolom = Baca(t, nama).Where(c => banyak == 0 || c.Isi.Count == banyak).ToList();
        var skor = kolom.ConvertAll(c => Bunyi.Kata(t.Kepala[c.Indeks]).Count(kata.Contains));
        var calon = kolom.Where((_, i) => skor[i] > 0).Where(c => c.Isi.Min(b => b.Nilai) <= Sekala(rata, c) && Sekala(rata,
            c) <= c.Isi.Max(b => b.Nilai))
            .ToList();
        // any column that has the mean, or a row that prints it, ends the matter
        var ada = kolom.Exists(c => Rata(c).Bertemu(Selang(rata, c))) || t.Isi.Any(b => b.Sel.Any(s => AngkaTertulis.DariSel(s.Teks).Any(
            a => a.Nilai == rata.Nilai)));
        return (true, ada || calon is not [var satu] ? null : Temukan(k, rata, t, satu));
    }

    private sealed record Kolom(int Indeks, IReadOnlyList<AngkaTertulis> Isi);

    /// <summary>The columns in which each row that has a name has a figure; totals left out.</summary>
    private static IEnumerable<Kolom> Baca(TabelTerbaca t, int nama)
    {
        var baris = t.Isi.Where(b => b[nama].Any(char.IsLetter) && !b.Sel.Any(s => Bunyi.Jumlah(s.Teks) || Bunyi.RataRata(s.Teks)
            || PolaNilai.IsMatch(s.Teks))).ToList();
        for (var c = nama + 1; c < t.Kepala.Count && baris.Count >= BarisTersedikit; c++)
        {
            var isi = baris.ConvertAll(b => AngkaTertulis.DariSel(b[c]));
            if (isi.TrueForAll(a => a is [{ Penyebut: null }]) && !PolaKumulatif.IsMatch(t.Kepala[c]))
            {
                yield return new Kolom(c, isi.ConvertAll(a => a[0]));
            }
        }
    }

    private const int BarisTersedikit = 3;

    // "Nilai IKPA" sums its aspects up
    private static readonly PolaTeks PolaNilai = Bunyi.Pola(@"^\W*nilai\b");

    private static Selang Rata(Kolom c) => c.Isi.Aggregate(Uji.Angka.Selang.Tepat(0), (s, b) => s + b.Bacaan[0].SelangCacah).Kali(
        1m / c.Isi.Count);

    /// <summary>The figure in the unit of the column: a text may say "ribu" where the heading does.</summary>
    private static decimal Sekala(AngkaTertulis a, Kolom c) => a.Nilai > c.Isi.Max(b => b.Nilai) * Jauh ? a.Nilai / Seribu(a, c) : a.Nilai;

    private const decimal Jauh = 100;

    private static decimal Seribu(AngkaTertulis a, Kolom c) => a.Nilai / 1_000_000 >= c.Isi.Min(b => b.Nilai) ? 1_000_000 : 1000;

    private static Selang Selang(AngkaTertulis a, Kolom c) => a.Bacaan[0].Selang.Kali(Sekala(a, c) / a.Nilai);

    private static Temuan Temukan(KalimatDipahami k, AngkaTertulis rata, TabelTerbaca t, Kolom c)
    {
        var jumlah = c.Isi.Sum(b => b.Nilai);
        var hasil = AngkaTertulis.Cetak(jumlah / c.Isi.Count, 2);
        return Aturan.Temukan(
            k.Tempat(rata), rata.Teks, hasil, $"{AngkaTertulis.Cetak(jumlah, c.Isi.Max(b => b.Bacaan[0].Desimal))} / {c.Isi.Count}",
            $"Rata-rata tertulis {rata.Teks.Trim()}, sedangkan {c.Isi.Count} baris kolom {t.Kepala[c.Indeks]} pada {t.Sebut} "
                + $"rata-ratanya {hasil}.") with
        { Terkait = [t.Tempat(0, c.Indeks)] };
    }
}
