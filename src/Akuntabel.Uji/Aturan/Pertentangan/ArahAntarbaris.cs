using Akuntabel.Uji.Pemahaman.Kalimat;
using System.Text.RegularExpressions;

namespace Akuntabel.Uji.Aturan.Pertentangan;

/// <summary>NAR-022: which of two rows of the table at hand a sentence calls higher, with the gap, is higher by it.</summary>
/// <remarks>The gap tells the two rows: they are the only ones of the column so far apart. The column is named in the clause; one of the
/// rows is.</remarks>
internal static class ArahAntarbaris
{
    private const int HurufKata = 4;

    public static AturanUji Aturan { get; } = new(
        "NAR-022", TingkatTemuan.Material, [KelasTemuan.NarasiBertentangan],
        "Yang disebut lebih tinggi atau lebih rendah beserta selisihnya memang demikian pada baris-baris tabel yang dibandingkan.",
        "Konsistensi dokumen",
        "\"Dibandingkan rata-rata provinsi, rasio kabupaten lebih tinggi 2,70 poin\" sedangkan tabel memuat 38,50 dan 41,20.",
        d => NaskahDipahami.Dari(d).Semua.Where(k => k.Paragraf.Jenis != JenisParagraf.Judul).SelectMany(k => Kalimat(d, k)));

    private static readonly PolaTeks PolaAkhir = Bunyi.Pola(@"\b(?:(?<n>lebih\s+(?:tinggi|besar|banyak))|lebih\s+(?:rendah|kecil|"
        + @"sedikit))\s+(?:sebesar\s+|sebanyak\s+)?$");
    private static readonly PolaTeks PolaBanding = Bunyi.Pola(@"\b(?:di\s?banding\w*|daripada|terhadap|dari)\s+");

    private static IEnumerable<Temuan?> Kalimat(PemahamanDokumen d, KalimatDipahami k)
    {
        var awal = 0;
        foreach (var x in k.Isi)
        {
            var depan = k.Teks[Math.Min(awal, x.Angka.Awal)..x.Angka.Awal];
            awal = x.Angka.Akhir;
            if (PolaAkhir.Match(depan) is { Success: true } m && x.Angka is { Penyebut: null, Nilai: > 0, Rupiah: false })
            {
                yield return TabelDitunjuk.Sekitar(d, k).Select(t => Tabel(k, x.Angka, m, depan, t)).FirstOrDefault(h => h is not null);
            }
        }
    }

    private static Temuan? Tabel(KalimatDipahami k, AngkaTertulis beda, Match m, string depan, TabelTerbaca t)
    {
        var kata = Bunyi.Kata(depan[..m.Index]).ToHashSet(StringComparer.Ordinal);
        var kolom = Enumerable.Range(1, Math.Max(0, t.Kepala.Count - 1)).Where(c => Pokok(t.Kepala[c]) is { Count: > 0 } p && p.All(
            kata.Contains)).ToList();
        if (kolom is not [var c] || Pasangan(t, c, beda) is not var (tinggi, rendah) || Subjek(k, t, tinggi, rendah) is not { } subjek
            || (subjek == tinggi) == m.Groups["n"].Success)
        {
            return null;
        }

        var (a, b) = (t.Isi[subjek][c].Trim(), t.Isi[subjek == tinggi ? rendah : tinggi][c].Trim());
        var benar = subjek == tinggi ? "lebih tinggi" : "lebih rendah";
        return Aturan.Temukan(
            k.Paragraf.Tempat(k.Kalimat.Awal + beda.Awal - depan.Length + m.Index), k.Teks[(beda.Awal - depan.Length
                + m.Index)..beda.Akhir],
            $"{benar} {beda.Teks.Trim()}", $"{a} terhadap {b}",
            $"Tertulis \"{m.Value.Trim()}\" {beda.Teks.Trim()}, sedangkan pada {t.Sebut} {a} terhadap {b} adalah {benar}.") with
        { Terkait = [t.Tempat(tinggi, c), t.Tempat(rendah, c)] };
    }

    private static List<string> Pokok(string kepala) => [.. Bunyi.Kata(kepala.Split(" › ")[^1]).Where(w => w.Length >= HurufKata
        || w.Any(char.IsAsciiDigit)).Where(w => w is not ("tahun" or "nilai" or "persen" or "dalam"))];

    /// <summary>The only two rows of a column that are so far apart, the higher first.</summary>
    private static (int Tinggi, int Rendah)? Pasangan(TabelTerbaca t, int c, AngkaTertulis beda)
    {
        var isi = Enumerable.Range(0, t.Isi.Count).Select(i => (Baris: i, Angka: AngkaTertulis.DariSel(t.Isi[i][c])))
            .Where(x => x.Angka is [{ Penyebut: null }]).Select(x => (x.Baris, x.Angka[0].Nilai)).ToList();
        var cocok = (from x in isi from y in isi where x.Nilai - y.Nilai == beda.Nilai select (x.Baris, y.Baris)).Take(2).ToList();
        return cocok is [var satu] ? satu : null;
    }

    /// <summary>The row that is compared: the one of the two that is named, and not behind the word of comparison.</summary>
    private static int? Subjek(KalimatDipahami k, TabelTerbaca t, int a, int b)
    {
        var letak = new[] { a, b }.Select(i => (Baris: i, Letak: Letak(k.Teks, t.Isi[i]))).Where(x => x.Letak >= 0).ToList();
        var banding = PolaBanding.Matches(k.Teks).Select(m => m.Index + m.Length).ToHashSet();
        return letak.FindAll(x => !banding.Contains(x.Letak)) is [var satu] ? satu.Baris
            : letak is [var dibanding] && banding.Contains(dibanding.Letak) ? (dibanding.Baris == a ? b : a) : null;
    }

    private static int Letak(string teks, BarisTerbaca b)
    {
        var nama = b.Sel.Select(s => s.Teks).FirstOrDefault(s => s.Count(char.IsLetter) > HurufKata) ?? "";
        var kata = Bunyi.Kata(nama);
        return kata.Count is 0 or > 12 ? -1 : Bunyi.Pola(@"\b" + string.Join(@"\W+", kata.Select(Regex.Escape)) + @"\b").Match(teks)
            is { Success: true } m
            ? m.Index : -1;
    }
}
