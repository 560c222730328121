using Akuntabel.Core.Umum;

namespace Akuntabel.Uji.Pemahaman.Hal;

/// <summary>The words of a row's name, so that two spellings of one name can be told from two names.</summary>
internal sealed class KataNama
{
    private const int KataTerpanjang = 40;
    private const int HurufSalahSatu = 5;
    private const int HurufSalahDua = 8;

    private static readonly PolaTeks PolaSingkatan = Bunyi.Pola(@"\(\s*[A-Za-z]{2,10}\s*\)");
    private static readonly PolaTeks PolaUrut = Bunyi.Pola(@"^\W*(?:(?:[0-9]{1,2}|[a-z]|[ivx]{1,4})\s*[.)]\s*)+");
    private static readonly PolaTeks PolaTanda = Bunyi.Pola(@"(<=|>=|≤|≥|<|>)\s*[0-9]");

    private static readonly HashSet<string> Sela = ["dan", "di", "dalam", "yang", "serta", "atau", "dengan", "untuk", "pada", "ke", "dari",
        "terhadap", "oleh", "bagi", "iku", "indikator", "kinerja", "of", "the"];

    private static readonly Dictionary<string, string> Baku = new()
    {
        ["prosentase"] = "persentase", ["presentase"] = "persentase", ["persen"] = "persentase", ["jml"] = "jumlah", ["thn"] = "tahun",
        ["index"] = "indeks", ["indek"] = "indeks", ["prov"] = "provinsi", ["propinsi"] = "provinsi", ["kab"] = "kabupaten",
            ["min"] = "minimal",
        ["maks"] = "maksimal", ["banyaknya"] = "jumlah",
    };

    /// <summary>Words that say how a thing is measured: with another of them it is another figure.</summary>
    private static readonly HashSet<string> Pengukur = ["jumlah", "persentase", "indeks", "nilai", "rasio", "rata", "nisbah", "luas"];

    private readonly IReadOnlyList<string> _kata;
    private readonly HashSet<string> _angka;

    /// <summary>The words of a name.</summary>
    public KataNama(string nama)
    {
        var teks = PolaSingkatan.Replace(PolaUrut.Replace(nama, ""), " ");
        var semua = Bunyi.Kata(teks).Where(k => !Sela.Contains(k)).Select(k => Baku.GetValueOrDefault(k, k)).Distinct().ToList();
        _kata = semua.Count > 0 ? [.. semua.Take(KataTerpanjang)] : [.. Bunyi.Kata(nama).Distinct().Take(KataTerpanjang)];
        _angka = _kata.Where(k => k.All(char.IsAsciiDigit)).ToHashSet();
        Kunci = string.Join(' ', _kata);
        Tanda = string.Concat(PolaTanda.Matches(teks).Select(m => m.Groups[1].Value is "<" or "<=" or "≤" ? '<' : '>'));
    }

    /// <summary>One string for all spellings that differ in nothing but signs, case and connectives.</summary>
    public string Kunci { get; }

    /// <summary>The directions of the bounds that the name holds, in order: "&lt;" or "&gt;".</summary>
    public string Tanda { get; }

    /// <summary>How alike the names are, 0–1; 0 where a measure or a number differs.</summary>
    public decimal Mirip(KataNama lain)
    {
        if (Kunci == lain.Kunci)
        {
            return 1;
        }

        var (a, b) = (_kata.Except(lain._kata).ToList(), lain._kata.Except(_kata).ToList());
        var sama = _kata.Count - a.Count;
        sama += Pasangkan(a, b) + Kepanjangan(a, b) + Kepanjangan(b, a);
        return Ukur(this) != Ukur(lain) || (_angka.Count > 0 && lain._angka.Count > 0 && !_angka.SetEquals(lain._angka)) || sama < 2
            || (a.Count > 0 && b.Count > 0 && (decimal)sama / (sama + a.Count + b.Count) < TukarTerkecil)
            ? 0 : (decimal)sama / (sama + a.Count + b.Count);
    }

    /// <summary>Where each name has a word that the other lacks, they must be long to be one.</summary>
    private const decimal TukarTerkecil = 0.85m;

    private static string Ukur(KataNama n) => n._kata.FirstOrDefault(Pengukur.Contains) ?? "";

    /// <summary>Takes out of both lists what is one word in two spellings.</summary>
    private static int Pasangkan(List<string> a, List<string> b)
    {
        var sama = 0;
        foreach (var x in a.ToList())
        {
            if (b.Find(y => Seeja(x, y)) is { } y)
            {
                a.Remove(x);
                b.Remove(y);
                sama++;
            }
        }

        return sama;
    }

    /// <summary>"LPK" beside "lembaga pelatihan kerja".</summary>
    private static int Kepanjangan(List<string> singkat, List<string> panjang)
    {
        foreach (var x in singkat.Where(x => x.Length is >= 2 and <= 6 && x.All(char.IsLetter)).ToList())
        {
            var awal = Enumerable.Range(0, Math.Max(0, panjang.Count - x.Length + 1)).FirstOrDefault(i =>
                Enumerable.Range(0, x.Length).All(j => panjang[i + j][0] == x[j]), -1);
            if (awal >= 0)
            {
                panjang.RemoveRange(awal, x.Length);
                singkat.Remove(x);
                return 1;
            }
        }

        return 0;
    }

    private static bool Seeja(string x, string y) => x.All(char.IsLetter) && y.All(char.IsLetter) && Math.Min(x.Length, y.Length) is var n
        && n >= HurufSalahSatu && Math.Abs(x.Length - y.Length) <= 1 && EjaanKata.Jarak(x, y) <= (n >= HurufSalahDua ? 2 : 1);
}
