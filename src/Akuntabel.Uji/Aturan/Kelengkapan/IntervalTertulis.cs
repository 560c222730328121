using System.Text.RegularExpressions;
using static Akuntabel.Uji.Angka.AngkaTertulis;

namespace Akuntabel.Uji.Aturan.Kelengkapan;

/// <summary>An interval as people write it: "91 % ≤ 100 %", "&gt;70–80", "≥ 91", "50 % &gt; nilai", "lebih dari 100 %".</summary>
/// <param name="Bawah">Lower bound; <c>null</c> when open below.</param>
/// <param name="Atas">Upper bound; <c>null</c> when open above.</param>
internal readonly record struct IntervalTertulis(decimal? Bawah, decimal? Atas)
{
    /// <summary>Whether a sign says that the lower bound itself is outside (<c>false</c>) or inside; <c>null</c> when none says.</summary>
    public bool? BawahTermasuk { get; init; }

    /// <summary>As <see cref="BawahTermasuk"/>, of the upper bound.</summary>
    public bool? AtasTermasuk { get; init; }

    private const string N = @"([0-9]{1,3}(?:[.,][0-9]{1,2})?)\s*%?";
    private const string Sampai = @"(?:sampai(?:\s+dengan)?|hingga|s\.?\s?/?\s?d\.?)(?:\s+(?:kurang\s+dari|di\s?bawah))?";
    private const string Di = @"(?:n|x|nilai|capaian|skor|persen|%)?";
    private const string Tanda = @"(<=|>=|≤|≥|<|>|=<|=>)";
    private static readonly PolaTeks Dua = Bunyi.Pola($@"^[<>≤≥=\s]*{N}\s*(?:<=|>=|≤|≥|<|>|-|–|—|s\.?\s?/?\s?d\.?|{Sampai}|"
        + $@"\s)+{Di}\s*(?:<=|>=|≤|≥|<|>|s\.?\s?/?\s?d\.?)?\s*{N}$");
    private static readonly PolaTeks Depan = Bunyi.Pola($@"^{Di}\s*{Tanda}\s*{N}$");
    private static readonly PolaTeks Belakang = Bunyi.Pola($@"^{N}\s*{Tanda}\s*{Di}$");
    private static readonly PolaTeks Kata = Bunyi.Pola($@"^(lebih dari|di\s?atas|kurang dari|di\s?bawah)\s*{N}$");
    private static readonly PolaTeks KataBelakang = Bunyi.Pola($@"^{N}\s*ke\s?(atas|bawah)$");

    // "91–100 ke atas": what exceeds a hundred belongs to the class as well
    private static readonly PolaTeks DuaKeAtas = Bunyi.Pola($@"^{N}\s*(?:-|–|—|s\.?\s?/?\s?d\.?|{Sampai})\s*{N}\s*(?:ke\s?atas|atau "
        + $@"lebih|dan (?:di)?\s?atasnya)$");

    // inside a sentence, where a blank alone joins nothing
    private static readonly PolaTeks DalamKalimat = Bunyi.Pola(
        $@"[<>≤≥]?\s*{N}\s*(?:<=|>=|≤|≥|<|>|-|–|—|s\.?\s?/?\s?d\.?|{Sampai})\s*(?:{Di}\s*(?:<=|>=|≤|≥|<|>)\s*)?{N}\s*%?(?:\s*ke\s?atas)?"
        + $@"|{Tanda}\s*{N}|\b(lebih dari|di\s?atas|kurang dari|di\s?bawah)\s*{N}|{N}\s*ke\s?(atas|bawah)");

    /// <summary>The first interval in a text, where it begins and how long it is.</summary>
    public static (IntervalTertulis Interval, int Awal, int Panjang)? Cari(string teks) =>
        DalamKalimat.Match(teks) is { Success: true } m && Baca(m.Value) is { } i ? (i, m.Index, m.Length) : null;

    /// <summary>Reads a text that is nothing but an interval.</summary>
    public static IntervalTertulis? Baca(string teks)
    {
        var t = teks.Trim(' ', '(', ')', '.', ':', '=', ';', ',').ToLowerInvariant();
        if (t.Length is 0 or > 50)
        {
            return null;
        }

        if (Dua.Match(t) is { Success: true } d && Nilai(d.Groups[1]) is var a && Nilai(d.Groups[2]) is var b && a != b)
        {
            return a < b ? new IntervalTertulis(a, b) { BawahTermasuk = Mula(t), AtasTermasuk = Ujung(t[..d.Groups[2].Index]) }
                : new IntervalTertulis(b, a);
        }

        if (DuaKeAtas.Match(t) is { Success: true } u)
        {
            return Satu(Nilai(u.Groups[1]), keAtas: true);
        }

        if (Depan.Match(t) is { Success: true } s)
        {
            var atas = s.Groups[1].Value.Contains('>') || s.Groups[1].Value == "≥";
            bool? termasuk = s.Groups[1].Value is not ("<" or ">");
            return Satu(Nilai(s.Groups[2]), atas) with { BawahTermasuk = atas ? termasuk : null, AtasTermasuk = atas ? null : termasuk };
        }

        if (Belakang.Match(t) is { Success: true } e)
        {
            return Satu(Nilai(e.Groups[1]), e.Groups[2].Value.Contains('<') || e.Groups[2].Value == "≤");
        }

        if (Kata.Match(t) is { Success: true } k)
        {
            return Satu(Nilai(k.Groups[2]), k.Groups[1].Value is "lebih dari"
                || k.Groups[1].Value.EndsWith("atas", StringComparison.Ordinal));
        }

        return KataBelakang.Match(t) is { Success: true } p ? Satu(Nilai(p.Groups[1]), p.Groups[2].Value == "atas") : null;
    }

    /// <summary>"&gt; 80 - 100" and "80 ≤ x &lt; 100" say of their bounds whether they belong; a dash does not.</summary>
    private static bool? Mula(string t) => t[0] == '>' ? false : t[0] is '≥' ? true
        : MulaRentang.Match(t) is { Success: true } m ? m.Groups[1].Value is not "<" : null;

    private static bool? Ujung(string depan) => UjungKata.IsMatch(depan) ? false : UjungRentang.Match(depan) is { Success: true } m
        ? m.Groups[1].Value is not "<" : null;

    private static readonly PolaTeks MulaRentang = Bunyi.Pola(@"^[0-9][0-9.,]*\s*%?\s*(<=|≤|<)\s*(?:n|x|nilai|capaian|skor)");
    private static readonly PolaTeks UjungKata = Bunyi.Pola(@"\b(kurang\s+dari|di\s?bawah)\s*$");
    private static readonly PolaTeks UjungRentang = Bunyi.Pola(@"(?:n|x|nilai|capaian|skor)\s*(<=|≤|<)\s*$");

    private static IntervalTertulis Satu(decimal batas, bool keAtas) => keAtas ? new(batas, null) : new(null, batas);

    private static decimal Nilai(Group g) => Semua(g.Value) is [var a, ..] ? a.Nilai : 0;
}
