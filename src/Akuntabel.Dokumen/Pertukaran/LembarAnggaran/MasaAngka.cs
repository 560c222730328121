using System.Globalization;
using System.Text.RegularExpressions;

namespace Akuntabel.Dokumen.Pertukaran.LembarAnggaran;

/// <summary>The months of a year that an amount covers, as headings, titles and names of sheets tell them.</summary>
/// <param name="Dari">First month, 1 to 12.</param>
/// <param name="Sampai">Last month.</param>
/// <param name="Pasti">Whether the words tell where it begins: "Triwulan II" may be that quarter or all since January.</param>
/// <param name="Tahun">Year that is told with it; 0: none.</param>
/// <param name="Utuh">Whether it ends with a month.</param>
internal readonly partial record struct MasaAngka(int Dari, int Sampai, bool Pasti, int Tahun = 0, bool Utuh = true)
{
    private const int BulanTriwulan = 3;
    private const string Bulan = "(jan(?:uari)?|[fp]eb(?:ruari)?|mar(?:et)?|apr(?:il)?|mei|jun[i]?|jul[i]?|agu(?:stus)?|agt|ags|sept?(?:ember)?"
        + "|okt(?:ober)?|no[vp](?:ember)?|des(?:ember)?)";

    private const string Sejak = "(?:s d|sd|s d d|sampai dengan|sampai|hingga|kumulatif|akumulasi|per|posisi|keadaan)";
    private const string Tw = "(?:triwulan|tri wulan|twl?|trw|kuartal)";
    private const string Ke = "(iv|iii|ii|i|[1-4])";
    private const string DiTahun = @"(?: (?:tahun |ta )?(20\d\d))?";
    private const string Kata = " ?(?:akhir |bulan |tanggal |tgl )*";

    private static readonly string[] AwalBulan = ["jan", "feb", "mar", "apr", "mei", "jun", "jul", "ag", "sep", "okt", "no", "des"];

    /// <summary>Quarter that it ends with; 0: it ends within one.</summary>
    public int Triwulan => Utuh && Sampai % BulanTriwulan == 0 ? Sampai / BulanTriwulan : 0;

    /// <summary>In words.</summary>
    public string Sebut() => (Dari, Sampai) switch
    {
        _ when Dari == Sampai => NamaBulan(Dari),
        (1, _) => "s.d. " + NamaBulan(Sampai),
        _ when Sampai - Dari == BulanTriwulan - 1 && Triwulan > 0 => $"triwulan {new Core.Umum.TriwulanKe(Triwulan)}",
        _ => $"{NamaBulan(Dari)} s.d. {NamaBulan(Sampai)}",
    };

    /// <summary>Finds the months in a text; what the text says beside them, tidied.</summary>
    public static (MasaAngka Masa, string Sisa)? Temukan(string teks)
    {
        var rapi = KamusLembar.Rapi(teks);
        foreach (var (pola, baca) in Semua)
        {
            if (pola.Match(rapi) is { Success: true } m && baca(m) is { } masa)
            {
                return (masa, KamusLembar.Rapi(rapi.Remove(m.Index, m.Length)));
            }
        }

        return null;
    }

    /// <summary>The months in a text; <c>null</c>: none.</summary>
    public static MasaAngka? Baca(string teks) => Temukan(teks)?.Masa;

    private static readonly IReadOnlyList<(Regex Pola, Func<Match, MasaAngka?> Baca)> Semua =
    [
        (PolaRentang(), m => new(KeBulan(m.Groups[1].Value), KeBulan(m.Groups[3].Value), true, Angka(m.Groups[4]),
            Penuh(m.Groups[2], KeBulan(m.Groups[3].Value)))),
        (PolaRentangTriwulan(), m => new((3 * Nomor(m.Groups[1])) - 2, 3 * Nomor(m.Groups[2]), true, Angka(m.Groups[3]))),
        (PolaSejakTanggal(), m => Angka(m.Groups[2]) is >= 1 and <= 12 and var b
            ? new(1, b, true, Angka(m.Groups[3]), Penuh(m.Groups[1], b)) : null),
        (PolaSejakBulan(), m => new(1, KeBulan(m.Groups[2].Value), true, Angka(m.Groups[3]), Penuh(m.Groups[1], KeBulan(m.Groups[2].Value)))),
        (PolaSejakTriwulan(), m => new(1, 3 * Nomor(m.Groups[1]), true, Angka(m.Groups[2]))),
        (PolaSejakSemester(), m => new(1, 6 * Nomor(m.Groups[1]), true, Angka(m.Groups[2]))),
        (PolaTriwulan(), m => Nomor(m.Groups[1]) is var t ? new((3 * t) - 2, 3 * t, t == 1, Angka(m.Groups[2])) : null),
        (PolaSemester(), m => Nomor(m.Groups[1]) is var s ? new((6 * s) - 5, 6 * s, s == 1, Angka(m.Groups[2])) : null),
        (PolaBulanKe(), m => Angka(m.Groups[1]) is >= 1 and <= 12 and var b ? new(b, b, true) : null),
        (PolaBulan(), m => KeBulan(m.Groups[1].Value) is var b ? new(b, b, true, Angka(m.Groups[2])) : null),
    ];

    private static bool Penuh(Group hari, int bulan) => !hari.Success || hari.Length == 0
        || Angka(hari) >= DateTime.DaysInMonth(2023, bulan);

    private static int Angka(Group g) => int.TryParse(g.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 0;

    private static int Nomor(Group g) => g.Value switch { "i" => 1, "ii" => 2, "iii" => 3, "iv" => 4, var d => d[0] - '0' };

    private static int KeBulan(string nama) =>
        Array.FindIndex(AwalBulan, a => nama.Replace("peb", "feb", StringComparison.Ordinal).StartsWith(a, StringComparison.Ordinal)) + 1;

    private static string NamaBulan(int bulan) => Core.Umum.TanggalIndonesia.NamaBulan[bulan - 1];

    [GeneratedRegex(@"\b" + Bulan + @"(?: 20\d\d)?(?: (?:s d|sd|sampai dengan|sampai|hingga))?" + Kata + @"(?:(\d{1,2}) )?\b" + Bulan + DiTahun + @"\b")]
    private static partial Regex PolaRentang();

    [GeneratedRegex(@"\b" + Tw + " ?(?:ke )?" + Ke + "(?: (?:s d|sd|sampai dengan|sampai|hingga))?(?: " + Tw + ")? " + Ke + DiTahun + @"\b")]
    private static partial Regex PolaRentangTriwulan();

    [GeneratedRegex(@"\b" + Sejak + Kata + @"\b(\d{1,2}) (\d{1,2}) (20\d\d)\b")]
    private static partial Regex PolaSejakTanggal();

    [GeneratedRegex(@"\b" + Sejak + Kata + @"(?:\b(\d{1,2}) )?\b" + Bulan + DiTahun + @"\b")]
    private static partial Regex PolaSejakBulan();

    [GeneratedRegex(@"\b" + Sejak + Kata + Tw + " ?(?:ke )?" + Ke + DiTahun + @"\b")]
    private static partial Regex PolaSejakTriwulan();

    [GeneratedRegex(@"\b" + Sejak + Kata + "(?:semester|smt) ?(ii|i|[12])" + DiTahun + @"\b")]
    private static partial Regex PolaSejakSemester();

    [GeneratedRegex(@"\b" + Tw + " ?(?:ke )?" + Ke + DiTahun + @"\b")]
    private static partial Regex PolaTriwulan();

    [GeneratedRegex(@"\b(?:semester|smt) ?(?:ke )?(ii|i|[12])" + DiTahun + @"\b")]
    private static partial Regex PolaSemester();

    [GeneratedRegex(@"\bbulan (?:ke )?(\d{1,2})\b")]
    private static partial Regex PolaBulanKe();

    [GeneratedRegex(@"\b(?:bulan )?" + Bulan + DiTahun + @"\b")]
    private static partial Regex PolaBulan();
}
