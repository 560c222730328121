using System.Text.RegularExpressions;

namespace Akuntabel.Uji.Pemahaman.Tabel;

/// <summary>Tells the label of a total ("Jumlah", "Total Anggaran", "JUMLAH I + II") from an indicator whose name begins alike ("Jumlah desa yang dibina").</summary>
internal static class LabelJumlah
{
    private const int Terpanjang = 80;
    private const int KataTerbanyak = 4;

    private static readonly PolaTeks Pola = Bunyi.Pola(@"^(sub\s*|grand\s*)?(jumlah|total|jml)\b");
    private static readonly PolaTeks Renggang = Bunyi.Pola(@"^(j\s*u\s*m\s*l\s*a\s*h|t\s*o\s*t\s*a\s*l)[\s:.]*$");
    private static readonly PolaTeks Rata = Bunyi.Pola(@"\b(rata|surplus|defisit|netto|neto|selisih|sisa|silpa|kurang|lebih)\b");
    private static readonly HashSet<string> KataUmum =
    [
        "jumlah", "total", "jml", "sub", "grand", "dan", "keseluruhan", "seluruh", "seluruhnya", "akhir", "umum", "besar", "semua", "rp",
        "anggaran", "belanja", "pagu", "biaya", "dana", "program", "kegiatan", "realisasi", "i", "ii", "iii", "iv", "v", "vi", "vii",
            "viii", "ix", "x", "a", "b", "c", "d", "e",
    ];

    /// <summary>The column of the label, −1 when the row is none.</summary>
    public static int Kolom(KisiAngka kisi, int i)
    {
        var baris = kisi.Tabel.Isi[i];
        var k = 0;
        while (k < baris.Sel.Count && (baris[k].Length == 0 || Bunyi.Urut(baris[k]) is not null))
        {
            k++;
        }

        for (var j = k; j < baris.Sel.Count; j++)
        {
            if (Sebutan(baris[j]) && (j == k || Hampa(baris, j)))
            {
                return Jumlah(kisi, i, j, k) ? j : -1;
            }
        }

        return k < baris.Sel.Count && (Berbobot(kisi, i, k) || Terjumlah(kisi, i, k)) ? k : -1;
    }

    private const int KolomTerjumlah = 2;
    private const int BarisTerbanyak = 200;
    private const decimal CacahTerkecil = 20;

    /// <summary>Rows of words that may stand below a total: its predicate, a source.</summary>
    private const int EkorTerbanyak = 3;

    /// <summary>Whether no row below has a figure in a column.</summary>
    private static bool Terakhir(KisiAngka kisi, int i, int k) => kisi.Tinggi - 1 - i <= EkorTerbanyak
        && Enumerable.Range(i + 1, kisi.Tinggi - 1 - i).All(j => kisi.Satu(j, k) is null);

    /// <summary>The last row of figures, without a number of its own, that is the sum of all others in several columns, whatever
    /// it is called: "Kecamatan",
    /// "Jumlah/Rata-rata".</summary>
    private static bool Terjumlah(KisiAngka kisi, int i, int label) => i is >= BobotTersedikit and < BarisTerbanyak
        && (label > 0 || Bunyi.Urut(kisi.Tabel.Isi[i][0]) is null)
        && Enumerable.Range(label + 1, Math.Max(0, kisi.Lebar - label - 1)).Count(k => Terakhir(kisi, i, k)
            && kisi.Satu(i, k) is { Nilai: >= CacahTerkecil } total
            && Enumerable.Range(0, i).All(j => kisi.Satu(j, k) is not null || kisi.Kosong(j, k))
            && Enumerable.Range(0, i).Count(j => kisi.Satu(j, k) is { Nilai: > 0 }) >= BobotTersedikit
            && Enumerable.Range(0, i).Sum(j => kisi.Satu(j, k)?.Nilai ?? 0) == total.Nilai) >= KolomTerjumlah;

    private static readonly PolaTeks PolaBobot = Bunyi.Pola(@"\bbobot\b");

    /// <summary>The last row of figures in a list of weights that weighs the whole hundred, whatever it is called.</summary>
    private static bool Berbobot(KisiAngka kisi, int i, int label) => i >= BobotTersedikit
        && Enumerable.Range(label + 1, Math.Max(0, kisi.Lebar - label - 1)).Any(k => PolaBobot.IsMatch(kisi.Tabel.Kepala[k])
            && kisi.Satu(i, k) is { Nilai: 100 } && Terakhir(kisi, i, k)
            && Enumerable.Range(0, i).All(j => kisi.Satu(j, k) is { Nilai: > 0 and < 100 } || kisi.Kosong(j, k)));

    private const int BobotTersedikit = 3;

    private static bool Hampa(BarisTerbaca b, int sampai)
    {
        for (var j = 0; j < sampai; j++)
        {
            if (b[j].Length > 0)
            {
                return false;
            }
        }

        return true;
    }

    private static bool Sebutan(string teks) =>
        teks.Length is > 2 and < Terpanjang && (Pola.IsMatch(teks) || Renggang.IsMatch(teks)) && !Rata.IsMatch(teks);

    private static bool Jumlah(KisiAngka kisi, int i, int kolom, int pertama)
    {
        var teks = kisi.Tabel.Isi[i][kolom];
        var kata = Bunyi.Kata(teks);
        var berurut = kolom == pertama && kisi.Tabel.Isi[i].Sel.Take(kolom).Any(s => s.Teks.Length > 0);
        if (Renggang.IsMatch(teks) || kata.Count == 1)
        {
            return true;
        }

        if (berurut || (kata.Count > 1 && !kata.All(KataUmum.Contains) && kisi.Tabel.Kepala.Count > kolom
            && PolaIndikator.IsMatch(kisi.Tabel.Kepala[kolom])))
        {
            return false;
        }

        if (Kelompok(kisi, i, kolom, teks))
        {
            return true;
        }

        return teks.Contains('+') || kata.All(KataUmum.Contains) || (kata.Count <= KataTerbanyak && !AdaKata(kisi, i, kolom, teks));
    }

    private static readonly PolaTeks PolaIndikator = Bunyi.Pola(@"indikator|sasaran|tolok ukur|keluaran|output");

    /// <summary>"Jumlah Program X" below a row that is called "Program X".</summary>
    private static bool Kelompok(KisiAngka kisi, int i, int kolom, string teks)
    {
        const int Terjauh = 60;
        var nama = Bunyi.Rapat(Pola.Replace(teks, ""));
        return nama.Length > 5
            && Enumerable.Range(Math.Max(0, i - Terjauh), Math.Min(i, Terjauh)).Any(j =>
            kisi.Tabel.Isi[j].Sel.Take(kolom + 2).Any(s => Bunyi.Rapat(s.Teks) == nama));
    }

    /// <summary>A unit or a remark beside the label: then the row is an indicator.</summary>
    private static bool AdaKata(KisiAngka kisi, int i, int kolom, string label)
    {
        for (var k = kolom + 1; k < kisi.Tabel.Isi[i].Sel.Count; k++)
        {
            if (kisi.Kata(i, k) && kisi.Tabel.Isi[i][k] != label)
            {
                return true;
            }
        }

        return false;
    }
}
