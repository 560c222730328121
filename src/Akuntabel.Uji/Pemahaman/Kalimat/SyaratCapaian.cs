using System.Text.RegularExpressions;

namespace Akuntabel.Uji.Pemahaman.Kalimat;

/// <summary>A state that a sentence says rows are in: "mencapai target", "di bawah 75 %", "berkategori baik".</summary>
/// <param name="Tertulis">As printed.</param>
/// <param name="Memenuhi">Whether a row is in it, by the strict and by the lenient reading; <c>null</c> when its table cannot tell.</param>
internal sealed record SyaratCapaian(string Tertulis, Func<BarisTerukur, (bool Ketat, bool Longgar)?> Memenuhi)
{
    private const int JarakTerjauh = 110;

    /// <summary>The predicate that is meant, without spaces; empty when the state is one of figures.</summary>
    public string Predikat { get; private init; } = "";

    private static readonly PolaTeks PolaPredikat = Bunyi.Pola(
        @"^\s*(yang\s+)?(tercapai|mencapai|berpredikat|berkategori|berkriteria|dikategorikan|dengan|(masuk\s+|"
            + @"termasuk\s+)?(dalam\s+)?(kategori|kriteria|predikat))(\s+(dengan|dalam|kategori|kriteria|"
            + @"predikat))*\s+[""“']?(?<p>(sangat\s+|amat\s+|cukup\s+|kurang\s+)?(baik|tinggi|rendah|memuaskan|berhasil|sedang|cukup|"
            + @"kurang|buruk))[""”']?\s*([(,.;]|dan\b|$)");

    private static readonly PolaTeks PolaBelum = Bunyi.Pola(@"\b(belum|tidak|gagal|kurang dari|di\s?bawah)\s+(dapat\s+|berhasil\s+|bisa\s+)?(mencapai target|memenuhi target|mencapai|memenuhi|tercapai|terpenuhi|sesuai target|sesuai|target)\b");
    private static readonly PolaTeks PolaLampau = Bunyi.Pola(@"\b(melebihi|melampaui|di\s?atas|lebih dari)\s+(dari\s+)?target\b");
    private static readonly PolaTeks PolaCapai = Bunyi.Pola(@"\b((mencapai|memenuhi)\s+(atau melampaui\s+|dan melampaui\s+|bahkan melampaui\s+|hingga\s+)?target|tercapai|terpenuhi|mencapai hasil sesuai target|sesuai( dengan)? target)\b");
    private static readonly PolaTeks PolaAngka = Bunyi.Pola(@"(>|<|≥|≤|\b(di\s?atas|di\s?bawah|lebih dari|kurang dari|melebihi|melampaui|mencapai|sebesar|minimal))?\s*([0-9]{1,3}([.,][0-9]{1,4})?)\s*(%|persen)");
    private static readonly PolaTeks PolaRentang = Bunyi.Pola(@"[0-9]\s*(%|persen)?\s*([-–—]|s\.?/?d\.?|sampai|hingga)\s*[0-9]|\bantara\b|\brata\b");

    /// <summary>The first state that the words behind a count or "semua …" tell.</summary>
    /// <param name="teks">The words.</param>
    /// <param name="tepat">Whether to reach a target may mean to reach it and no more, because others are said to have passed it.</param>
    /// <param name="lewat">Whether to pass a target means to pass it truly, because others are said to have just met it.</param>
    public static SyaratCapaian? Baca(string teks, bool tepat = false, bool lewat = false)
    {
        var awal = teks[..Math.Min(teks.Length, JarakTerjauh)];
        if (PolaPredikat.Match(awal) is { Success: true } m)
        {
            var sebut = Bunyi.Rapat(m.Groups["p"].Value);
            return new SyaratCapaian(awal[..(m.Groups["p"].Index + m.Groups["p"].Length)].Trim(), b => b.Predikat.Length == 0 ? null
                : (Bunyi.Rapat(b.Predikat) == sebut, Bunyi.Rapat(b.Predikat) == sebut))
            {
                Predikat = sebut,
            };
        }

        if (PolaRentang.IsMatch(awal))
        {
            return null;
        }

        var calon = new (Match Cocok, Func<Match, Func<decimal, (bool, bool)>?> Syarat)[]
        {
            (PolaBelum.Match(awal), _ => v => (v < 100, v < 100)),
            (PolaLampau.Match(awal), _ => v => (v > 100, lewat ? v > 100 : v >= 100)),
            (PolaCapai.Match(awal), _ => v => (v >= 100, tepat ? v is >= 99.995m and < 100.005m : v >= 100)),
            (PolaAngka.Match(awal), Ambang),
        };
        var pertama = calon.Where(c => c.Cocok.Success).OrderBy(c => c.Cocok.Index).FirstOrDefault();
        return pertama.Cocok is { Success: true } c && pertama.Syarat(c) is { } syarat
            ? new SyaratCapaian(c.Value.Trim(), b => b.Capaian is { } a ? syarat(a.Nilai) : null) : null;
    }

    private static Func<decimal, (bool, bool)>? Ambang(Match m)
    {
        if (AngkaTertulis.Semua(m.Groups[3].Value) is not [var a])
        {
            return null;
        }

        var batas = a.Nilai;
        return Bunyi.Rapat(m.Groups[1].Value) switch
        {
            "diatas" or "lebihdari" or "melebihi" or "melampaui" => v => (v > batas, v >= batas),
            "dibawah" or "kurangdari" => v => (v < batas, v <= batas),
            "minimal" => v => (v >= batas, v >= batas),
            "mencapai" or "sebesar" => v => (v >= batas, a.Bacaan[0].Selang.Bertemu(Selang.Tepat(v))),
            _ when m.Groups[1].Value is ">" or "≥" => v => (v > batas, v >= batas),
            _ when m.Groups[1].Value is "<" or "≤" => v => (v < batas, v <= batas),
            _ => v => (a.Bacaan[0].Selang.Bertemu(Selang.Tepat(v)), v >= batas),
        };
    }
}
