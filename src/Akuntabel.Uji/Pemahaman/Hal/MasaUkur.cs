using System.Globalization;

namespace Akuntabel.Uji.Pemahaman.Hal;

/// <summary>Up to when figures of a year were counted, as a caption, heading or title says it.</summary>
/// <param name="Triwulan">The quarter at whose end that is, 4 for the whole year; 0: it ends no quarter.</param>
/// <param name="Sebutan">As it is printed.</param>
internal sealed record MasaUkur(int Triwulan, string Sebutan)
{
    private const string Bulan = "(jan(?:uari)?|[fp]eb(?:ruari)?|mar(?:et)?|apr(?:il)?|mei|juni?|juli?|ag(?:ustus|u|s|t)|"
        + "sept?(?:ember)?|okt(?:ober)?|no[vp](?:ember)?|des(?:ember)?)";

    private const string Ke = "(iv|i{1,3}|[1-4]|pertama|kedua|ketiga|keempat)";
    private const string Tw = @"(?:triwulan|tribulan|trw|tw)[\s.]*(?:ke\W?)?";
    private const string Hingga = @"(?:s\.?\s?/?\s?d\.?|sampai(?:\s+(?:dengan|pada))?|hingga)";
    private const string Antara = @"\s*(?:[-–—]|" + Hingga + @")\s*";
    private const string Rinci = @"(?:\s+(?:dengan|pada|akhir|bulan|tanggal|tgl\.?))*\s*:?\s*";

    private static readonly PolaTeks PolaTriwulan = Bunyi.Pola(@"\b" + Tw + Ke + "(?:" + Antara + "(?:" + Tw + ")?" + Ke + @")?\b");
    private static readonly PolaTeks PolaSemester = Bunyi.Pola(@"\b(?:semester|smt)[\s.]*(?:ke\W?)?"
        + @"(ii|i|[12]|pertama|kedua|satu|dua|ganjil|genap)\b");

    private static readonly PolaTeks PolaRentang = Bunyi.Pola(@"\b" + Bulan + @"(?:\s+20[0-9]{2})?" + Antara + "(?:bulan\\s+)?"
        + "(?:([0-9]{1,2})\\s+)?" + Bulan + @"\b");
    private static readonly PolaTeks PolaSampai = Bunyi.Pola(@"\b(?:" + Hingga + "|per|posisi|keadaan|kondisi)" + Rinci
        + "(?:([0-9]{1,2})\\s+)?" + Bulan + @"\b");
    private static readonly PolaTeks PolaTanggal = Bunyi.Pola(@"\b(?:" + Hingga + "|per|posisi|keadaan|kondisi)" + Rinci
        + @"([0-9]{1,2})[/.\-]([0-9]{1,2})[/.\-](?:20)?[0-9]{2}\b");
    private static readonly PolaTeks PolaBulan = Bunyi.Pola(@"\b(?:(bulan)\s+|([0-9]{1,2})\s+)?(?:" + Bulan + @"\s+20[0-9]{2}|"
        + "(januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|nopember|desember))\\b");
    private static readonly PolaTeks PolaKumulatif = Bunyi.Pola(@"\b(?:" + Hingga + ")" + Rinci + "(?:" + Tw + Ke + @"|(?:semester|smt)\b|"
        + @"[0-9]{1,2}[/.\-][0-9]{1,2}[/.\-]|(?:[0-9]{1,2}\s+)?" + Bulan + @"\b)");

    private static readonly string[] NamaBulan = ["ja", "fe", "mar", "ap", "mei", "jun", "jul", "ag", "se", "ok", "no", "de"];

    private static readonly string[][] NamaKe =
        [["i", "1", "pertama"], ["ii", "2", "kedua"], ["iii", "3", "ketiga"], ["iv", "4", "keempat"]];

    /// <summary>Whether a text counts from the start of the year up to something: "s.d. Triwulan II".</summary>
    public static bool Kumulatif(string teks) => PolaKumulatif.IsMatch(teks);

    /// <summary>What a text says of it; <c>null</c>: nothing. One that names several says none of them.</summary>
    /// <param name="teks">A caption, a heading, a title.</param>
    /// <param name="bulan">Whether a month alone is one too: on a title page it is when the document was made.</param>
    public static MasaUkur? Dari(string teks, bool bulan)
    {
        var tersebut = Bernama(teks).ToList();
        var semua = tersebut.Count > 0 ? tersebut : Bertanggal(teks, bulan).ToList();
        return semua.DistinctBy(m => m.Triwulan).ToList() switch
        {
            [] => null,
            [var satu] => satu,
            _ => new MasaUkur(0, string.Join(", ", semua.Select(m => m.Sebutan).Distinct())),
        };
    }

    private static IEnumerable<MasaUkur> Bernama(string teks) => PolaTriwulan.Matches(teks)
        .Select(m => new MasaUkur(Urutan(m.Groups[2].Success ? m.Groups[2].Value : m.Groups[1].Value), m.Value))
        .Concat(PolaSemester.Matches(teks)
            .Select(m => new MasaUkur(m.Groups[1].Value.ToLowerInvariant() is "i" or "1" or "pertama" or "satu" or "ganjil" ? 2 : 4,
                m.Value)));

    private static IEnumerable<MasaUkur> Bertanggal(string teks, bool bulan)
    {
        // what does not begin with the year is a part of it alone
        var rentang = PolaRentang.Matches(teks).Select(m => new MasaUkur(
            KeBulan(m.Groups[1].Value) == 1 ? Akhir(m.Groups[2].Value, KeBulan(m.Groups[3].Value)) : 0, m.Value)).ToList();
        var hasil = rentang.Count > 0 ? rentang : PolaSampai.Matches(teks)
            .Select(m => new MasaUkur(Akhir(m.Groups[1].Value, KeBulan(m.Groups[2].Value)), m.Value))
            .Concat(PolaTanggal.Matches(teks).Select(m => new MasaUkur(Akhir(m.Groups[1].Value, Bilangan(m.Groups[2].Value)), m.Value)))
            .ToList();
        // without a word before it, only the last of the year leaves no doubt
        return hasil.Count > 0 || !bulan ? hasil : PolaBulan.Matches(teks).Select(m => new MasaUkur(
            Akhir(m.Groups[2].Value, KeBulan(m.Groups[3].Value + m.Groups[4].Value)) == 4 && !m.Groups[1].Success ? 4 : 0, m.Value));
    }

    private static int Urutan(string ke) => Array.FindIndex(NamaKe, n => n.Contains(ke.ToLowerInvariant())) + 1;

    private static int KeBulan(string nama) => Array.FindIndex(NamaBulan, b =>
        nama.Replace('P', 'f').Replace('p', 'f').StartsWith(b.Replace('p', 'f'), StringComparison.OrdinalIgnoreCase)) + 1;

    // the quarter that a day, or a whole month, ends
    private static int Akhir(string hari, int bulan) => bulan is < 1 or > 12 || bulan % 3 != 0
        || (hari.Length > 0 && Bilangan(hari) != (bulan is 3 or 12 ? 31 : 30)) ? 0 : bulan / 3;

    private static int Bilangan(string angka) => int.Parse(angka, CultureInfo.InvariantCulture);
}
