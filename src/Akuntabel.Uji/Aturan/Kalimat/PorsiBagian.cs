using Akuntabel.Uji.Pemahaman.Kalimat;
using static Akuntabel.Uji.Angka.AngkaTertulis;

namespace Akuntabel.Uji.Aturan.Kalimat;

/// <summary>KAL-013: the share that a sentence gives to a part by its name follows from the whole that it states and the count of that
/// part.</summary>
/// <remarks>The count stands in the sentence ("14 Jaksa"), or in the total of a table at hand that has the whole as well.</remarks>
internal static class PorsiBagian
{
    public static AturanUji Aturan { get; } = new(
        "KAL-013", TingkatTemuan.Material, [KelasTemuan.Persentase],
        "Porsi sebuah bagian yang disebut kalimat sama dengan banyaknya bagian itu dibagi keseluruhan yang disebut.",
        "Aritmetika",
        "\"Pegawai 40 orang terdiri dari 14 jaksa dan 26 tata usaha, dengan porsi jaksa 53,85 %\" seharusnya 35 %.",
        d => NaskahDipahami.Dari(d).Semua.Where(k => k.Isi.Count > 1 && k.Paragraf.Jenis != JenisParagraf.Judul).SelectMany(k => Kalimat(
            d, k)));

    private static readonly PolaTeks PolaPorsi = Bunyi.Pola(
        @"\b(?:porsi|proporsi|persentase|prosentase|pangsa|komposisi|perbandingan|rasio|bagian|andil|share)\s+(?:jumlah\s+|untuk\s+|"
            + @"dari\s+)?"
            + @"(?<n>[a-z][a-z/. -]{1,40}?)(?:\s+(?:terhadap|dari|dibanding(?:kan)?|di\s?antara)\s+(?:jumlah\s+|total\s+|keseluruhan\s+)?"
            + @"(?:seluruh|total|jumlah|keseluruhan|semua)\w*\b[^0-9,;]{0,30})?\s*(?:(?:adalah|yaitu|yakni|sebesar|mencapai|hanya|"
                + @":)\s*)*$");

    private static readonly PolaTeks PolaLain = Bunyi.Pola(@"\b(terhadap|dibanding\w*|lalu|sebelumnya|target|kenaikan|penurunan|"
        + @"ideal|standar)\b");

    private static IEnumerable<Temuan?> Kalimat(PemahamanDokumen d, KalimatDipahami k)
    {
        foreach (var x in k.Isi.Where(x => x is { Angka: { Persen: true, Penyebut: null }, Banding: Banding.Sama }))
        {
            if (PolaPorsi.Match(x.Depan) is { Success: true } m && !PolaLain.IsMatch(m.Groups["n"].Value))
            {
                var nama = string.Join(' ', Bunyi.Kata(m.Groups["n"].Value));
                yield return (Sekalimat(k, x, nama) ?? MenurutTabel(d, k, x, nama)) is var (bagian, utuh, tempat)
                    && !x.Angka.Bacaan.Any(z => z.Selang.Bertemu(Selang.Tepat(bagian / utuh * 100))) ? Temukan(k, x.Angka, nama, (bagian,
                        utuh), tempat) : null;
            }
        }
    }

    /// <summary>"N orang terdiri dari a jaksa dan b tata usaha": counts that make up the greatest of them.</summary>
    private static (decimal Bagian, decimal Utuh, TempatTemuan Tempat)? Sekalimat(KalimatDipahami k, PernyataanKalimat x, string nama)
    {
        var cacah = k.Isi.Where(y => y.Angka.Awal < x.Angka.Awal && y.Angka is { Persen: false, Penyebut: null, Bacaan: [{ Desimal: 0 },
            ..] }
            && y.Banding == Banding.Sama).Select(y => y.Angka).ToList();
        var utuh = cacah.MaxBy(a => a.Nilai);
        var bagian = cacah.FindAll(a => a != utuh && $"{string.Join(' ', Bunyi.Kata(a.Satuan + " " + Sesudah(k, a)))} "
            .StartsWith(nama + " ", StringComparison.Ordinal));
        return utuh is not null && bagian is [var satu] && cacah.Where(a => a != utuh).Sum(a => a.Nilai) == utuh.Nilai
            ? (satu.Nilai, utuh.Nilai, k.Tempat(satu)) : null;
    }

    /// <summary>The text behind a figure and its unit.</summary>
    private static string Sesudah(KalimatDipahami k, AngkaTertulis a) => k.Teks[a.Akhir..Math.Min(k.Teks.Length, a.Akhir + 40)];

    /// <summary>The column or row of that name in a table near, whose total is the whole that the sentence states.</summary>
    private static (decimal Bagian, decimal Utuh, TempatTemuan Tempat)? MenurutTabel(PemahamanDokumen d, KalimatDipahami k,
        PernyataanKalimat x, string nama)
    {
        var cacah = k.Isi.Where(y => y != x && y.Angka is { Persen: false, Penyebut: null, Nilai: > 0 }).Select(y =>
            y.Angka.Nilai).ToHashSet();
        foreach (var t in cacah.Count == 0 ? [] : TabelDitunjuk.Sekitar(d, k))
        {
            var jumlah = Enumerable.Range(0, t.Isi.Count).LastOrDefault(i => t.Isi[i].Sel.Any(s => Bunyi.Jumlah(s.Teks)), -1);
            var hasil = jumlah < 0 ? null : Kolom(t, jumlah, nama, cacah) ?? Baris(t, jumlah, nama, cacah);
            if (hasil is not null)
            {
                return hasil;
            }
        }

        return null;
    }

    private static (decimal, decimal, TempatTemuan)? Kolom(TabelTerbaca t, int jumlah, string nama, HashSet<decimal> cacah)
    {
        var kolom = Enumerable.Range(0, t.Kepala.Count).Where(c => string.Join(' ', Bunyi.Kata(t.Kepala[c].Split(
            " › ")[^1])) == nama).ToList();
        var utuh = Enumerable.Range(0, t.Kepala.Count).Where(c => Bunyi.Jumlah(t.Kepala[c].Split(" › ")[^1]))
            .Select(c => Cacah(t, jumlah, c)).FirstOrDefault(n => cacah.Contains(n));
        return kolom is [var k] && utuh > 0 && Cacah(t, jumlah, k) is > 0 and var n && n < utuh ? (n, utuh, t.Tempat(jumlah, k)) : null;
    }

    private static (decimal, decimal, TempatTemuan)? Baris(TabelTerbaca t, int jumlah, string nama, HashSet<decimal> cacah)
    {
        var baris = Enumerable.Range(0, t.Isi.Count).Where(i => t.Isi[i].Sel.Any(s => string.Join(' ', Bunyi.Kata(
            s.Teks)) == nama)).ToList();
        return baris is not [var i] ? null : Enumerable.Range(0, t.Kepala.Count).Where(c => cacah.Contains(Cacah(t, jumlah, c))
            && Cacah(t, i, c) is > 0 and var n && n < Cacah(t, jumlah, c)).Select(c => ((decimal, decimal, TempatTemuan)?)(Cacah(t, i, c),
            Cacah(t, jumlah, c), t.Tempat(i, c))).FirstOrDefault();
    }

    private static decimal Cacah(TabelTerbaca t, int i, int c) => DariSel(t.Isi[i][c]) is [{ Persen: false, Penyebut: null } a] ? a.Nilai
        : 0;

    private static Temuan Temukan(KalimatDipahami k, AngkaTertulis z, string nama, (decimal Bagian, decimal Utuh) n, TempatTemuan tempat)
    {
        var benar = Cetak(n.Bagian / n.Utuh * 100, z.Bacaan[0].Desimal == 1 ? 1 : 2) + " %";
        return Aturan.Temukan(
            k.Tempat(z), z.Teks, benar, $"{Cetak(n.Bagian)} / {Cetak(n.Utuh)} × 100",
            $"Porsi {nama} tertulis {z.Teks.Trim()}, sedangkan {Cetak(n.Bagian)} dari {Cetak(n.Utuh)} adalah {benar}.") with
        { Terkait = [tempat] };
    }
}
