using Akuntabel.Uji.Pemahaman.Kalimat;
using System.Text.RegularExpressions;

namespace Akuntabel.Uji.Aturan.Rujukan;

/// <summary>HUK-009: a decree that is cited without its title bears the number that it has elsewhere.</summary>
/// <remarks>Two numbers of one office that differ by two neighbouring digits which changed places are one where the date is the same, or
/// where both
/// sentences speak of the same.</remarks>
internal static class NomorKeputusanTertukar
{
    private const int KataSama = 3;
    private const int HurufKata = 4;
    private const int DigitTersedikit = 6;

    public static AturanUji Aturan { get; } = new(
        "HUK-009", TingkatTemuan.Minor, [KelasTemuan.RujukanHukum],
        "Keputusan yang sama disebut dengan nomor yang sama, juga bila judulnya tidak ditulis.",
        "Konsistensi dokumen",
        "Keputusan Kepala Badan Nomor 188/45/2022 tentang IKU di Bab II, Nomor 188/54/2022 pada lampiran IKU.",
        Periksa);

    private static readonly PolaTeks Pola = Bunyi.Pola(@"\b(?<jenis>keputusan|instruksi|surat\s+edaran|"
        + @"surat\s+perintah)\s+(?<pihak>[^;()0-9""]{3,80}?)\s+(?:nomor|no\.?)\s*:?\s*"
        + @"(?<n>[0-9][a-z0-9.]{0,14}(?:\s?[-/]\s?[a-z0-9.]{1,18}){1,6})(?:\s*,?\s*tanggal\s+(?<d>[0-9]{1,2}\s+[a-z]+\s+[0-9]{4}))?");

    private sealed record Sebutan(IReadOnlyList<string> Pihak, string Nomor, string Tanggal, HashSet<string> Kata, string Tertulis,
        TempatTemuan Tempat);

    private static IEnumerable<Temuan?> Periksa(PemahamanDokumen d)
    {
        var semua = NaskahDipahami.Dari(d).Semua.SelectMany(k => Pola.Matches(k.Teks).Select(m => Baca(k, m)))
            .Where(s => s.Nomor.Count(char.IsAsciiDigit) >= DigitTersedikit).ToList();
        foreach (var s in semua.Skip(1).DistinctBy(s => s.Nomor))
        {
            var lain = semua.TakeWhile(x => x != s).FirstOrDefault(x => Tertukar(x.Nomor, s.Nomor) && Sepihak(x, s) && Sehal(x, s));
            yield return lain is null ? null : Aturan.Temukan(
                s.Tempat, s.Tertulis, "satu nomor; di tempat lain " + lain.Tertulis, $"{lain.Tertulis} ≠ {s.Tertulis}",
                $"Keputusan ini disebut {s.Tertulis} di sini dan {lain.Tertulis} di tempat lain; dua angkanya bertukar.") with
            { Terkait = [lain.Tempat] };
        }
    }

    private static Sebutan Baca(KalimatDipahami k, Match m) => new(
        [m.Groups["jenis"].Value.ToLowerInvariant(), .. Bunyi.Kata(m.Groups["pihak"].Value)], Bunyi.Rapat(m.Groups["n"].Value),
        Bunyi.Rapat(m.Groups["d"].Value), [.. Bunyi.Kata(k.Teks).Where(w => w.Length >= HurufKata && w.All(char.IsLetter))
            .Except(Bunyi.Kata(m.Value))], m.Value.Trim(), k.Paragraf.Tempat(k.Kalimat.Awal + m.Index));

    /// <summary>Two neighbours changed places, and nothing else.</summary>
    private static bool Tertukar(string a, string b)
    {
        var beda = a.Length != b.Length ? [] : Enumerable.Range(0, a.Length).Where(i => a[i] != b[i]).ToList();
        return beda is [var x, var y] && y == x + 1 && a[x] == b[y] && a[y] == b[x] && char.IsAsciiDigit(a[x]) && char.IsAsciiDigit(a[y]);
    }

    /// <summary>"Kepala Dinas" is "Kepala Dinas Perhubungan".</summary>
    private static bool Sepihak(Sebutan a, Sebutan b) => a.Pihak.Zip(b.Pihak).All(x => x.First == x.Second);

    private static bool Sehal(Sebutan a, Sebutan b) => a.Tanggal.Length > 0 && b.Tanggal.Length > 0 ? a.Tanggal == b.Tanggal
        : a.Kata.Count(b.Kata.Contains) >= KataSama;
}
