namespace Akuntabel.Uji.Angka;

/// <summary>Digits that name something and count nothing: the day of a date, a law, an article, a table, a telephone, an identifier.</summary>
internal static class BukanBesaran
{
    private const int KataTerpanjang = 9;
    private const int AngkaNolTersedikit = 4;

    private static readonly HashSet<string> Penyebut =
        ["pasal", "ayat", "nip", "nik", "npwp", "telp", "telepon", "telpon", "tlp", "fax", "faks", "faksimile", "pos", "tabel", "gambar", "grafik", "bagan", "nomor", "no", "nrp", "rt", "rw"];

    private static readonly HashSet<string> Bulan =
    [
        "januari", "februari", "pebruari", "maret", "april", "mei", "juni", "juli", "agustus", "september", "oktober", "november", "nopember", "desember",
    ];

    /// <summary>Whether the digits from <paramref name="awal"/> to <paramref name="akhir"/> are such a name.</summary>
    public static bool Menurut(string teks, int awal, int akhir, string inti) =>
        (inti.Length >= AngkaNolTersedikit && inti[0] == '0' && inti.All(char.IsAsciiDigit))
        || Penyebut.Contains(KataSebelum(teks, awal))
        || (inti.Length <= 2 && Bulan.Contains(KataSesudah(teks, akhir)));

    /// <summary>"86/2017": a law by its number and year.</summary>
    public static bool NomorPerTahun(string atas, string bawah) =>
        atas.Length <= 3 && atas.All(char.IsAsciiDigit) && bawah.Length == 4 && bawah.All(char.IsAsciiDigit) && (bawah.StartsWith("19", StringComparison.Ordinal) || bawah.StartsWith("20", StringComparison.Ordinal));

    private static string KataSebelum(string teks, int awal)
    {
        var j = awal - 1;
        while (j >= 0 && teks[j] is ' ' or '.' or ':' or '(' or '\u00a0' && awal - j < 5)
        {
            j--;
        }

        var k = j;
        while (k >= 0 && char.IsLetter(teks[k]) && j - k <= KataTerpanjang)
        {
            k--;
        }

        return teks[(k + 1)..(j + 1)].ToLowerInvariant();
    }

    private static string KataSesudah(string teks, int akhir)
    {
        var j = akhir;
        while (j < teks.Length && teks[j] is ' ' or '\u00a0' && j - akhir < 3)
        {
            j++;
        }

        var k = j;
        while (k < teks.Length && char.IsLetter(teks[k]) && k - j <= KataTerpanjang)
        {
            k++;
        }

        return teks[j..k].ToLowerInvariant();
    }
}
