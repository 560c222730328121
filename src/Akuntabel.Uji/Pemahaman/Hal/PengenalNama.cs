using System.Text;

namespace Akuntabel.Uji.Pemahaman.Hal;

/// <summary>The words that make a name, so that its spellings meet: case, ordinals, connectives, heads such as "Program" and single slips
/// of the pen do not count.</summary>
internal sealed class PengenalNama
{
    private const int KataTerpendek = 6;

    private static readonly HashSet<string> Penghubung = ["dan", "di", "dalam", "yang", "serta", "atau", "dengan", "untuk", "pada", "ke",
        "dari", "terhadap", "oleh", "bagi"];

    private static readonly HashSet<string> Kepala =
    [
        "program", "kegiatan", "sub", "subkegiatan", "sasaran", "strategis", "indikator", "kinerja", "utama", "tujuan",
        "terwujudnya", "meningkatnya", "terlaksananya", "menurunnya", "tercapainya", "terciptanya", "peningkatan", "pertama", "kedua",
            "ketiga", "keempat", "kelima",
    ];

    // "Jumlah koperasi aktif" and "Rata-rata lama sekolah" are indikator
    private static readonly PolaTeks PolaRangkum = Bunyi.Pola(@"^\W*(sub\s*)?(jumlah|total|jml|rata\s*-?\s*rata)(\s+(jumlah|total|keseluruhan|seluruhnya|capaian|kinerja|nilai|persentase|program|kegiatan|anggaran|sasaran|indikator|belanja|realisasi|strategis|[0-9]{1,2}|[ivx]{1,5}))*\W*$");

    private readonly Dictionary<string, string> _ejaan = [];

    /// <summary>Whether a row is called a total or a mean and nothing else.</summary>
    public static bool Rangkuman(string nama) => PolaRangkum.IsMatch(nama);

    /// <summary>The words of a name; what stands in parentheses and a number of units after a stroke belong to its target, not to its
    /// name.</summary>
    public IReadOnlyList<string> Kata(string nama)
    {
        var kata = Bunyi.Kata(TanpaKeterangan(nama)).Where(k => !Penghubung.Contains(k)).ToList();
        var awal = 0;
        while (awal < kata.Count && (kata[awal].Length == 1 || kata[awal].All(char.IsAsciiDigit) || Kepala.Contains(kata[awal])))
        {
            awal++;
        }

        return kata.Skip(awal).Select(Ejaan).ToList();
    }

    /// <summary>All words of a running text, spelled as the names are.</summary>
    public IReadOnlyList<string> KataTeks(string teks) =>
        [.. Bunyi.Kata(TanpaKeterangan(teks)).Where(k => !Penghubung.Contains(k)).Select(Ejaan)];

    /// <summary>The words of a name with its head ("program perikanan tangkap"), without the numbers before it.</summary>
    public IReadOnlyList<string> KataUtuh(string nama) =>
        [.. Bunyi.Kata(TanpaKeterangan(nama)).SkipWhile(k => k.Length == 1 || k.All(char.IsAsciiDigit))
            .Where(k => !Penghubung.Contains(k)).Select(Ejaan)];

    /// <summary>Whether a word is left out of names.</summary>
    public static bool Sela(string kata) => Penghubung.Contains(kata);

    /// <summary>One string for a name; empty when it is too short to be one thing in the whole document.</summary>
    public string Kunci(string nama)
    {
        var kata = Kata(nama);
        return kata.Count < 3 || kata.Sum(k => k.Length) < 15 ? "" : string.Join(' ', kata);
    }

    /// <summary>The first spelling met of a word; spellings that differ by one letter, or by two neighbours that changed places, are
    /// one.</summary>
    public string Ejaan(string kata)
    {
        if (kata.Length < KataTerpendek || !kata.All(char.IsLetter))
        {
            return kata;
        }

        if (_ejaan.TryGetValue(kata, out var ada))
        {
            return ada;
        }

        var sisa = Enumerable.Range(1, kata.Length - 1).Select(i => kata.Remove(i, 1)).Append(kata).ToList();
        var baku = sisa.Select(s => _ejaan.GetValueOrDefault(s)).FirstOrDefault(s => s is not null) ?? kata;
        foreach (var s in sisa)
        {
            _ejaan.TryAdd(s, baku);
        }

        return baku;
    }

    /// <summary>The name without "(141 lembaga)" and "/ 141 lembaga".</summary>
    internal static string TanpaKeterangan(string nama)
    {
        var sb = new StringBuilder(nama.Length);
        var dalam = 0;
        for (var i = 0; i < nama.Length; i++)
        {
            dalam += nama[i] == '(' ? 1 : nama[i] == ')' && dalam > 0 ? -1 : 0;
            if (dalam == 0 && nama[i] == '/' && nama.AsSpan(i + 1).TrimStart() is [var c, ..] && char.IsAsciiDigit(c))
            {
                break;
            }

            sb.Append(dalam > 0 || nama[i] == ')' ? ' ' : nama[i]);
        }

        return sb.ToString();
    }
}
