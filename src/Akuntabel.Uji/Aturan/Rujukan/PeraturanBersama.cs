using System.Globalization;
using System.Text.RegularExpressions;

namespace Akuntabel.Uji.Aturan.Rujukan;

/// <summary>HUK-005: in a joint regulation each minister has his own number.</summary>
internal static class PeraturanBersama
{
    public static AturanUji Aturan { get; } = new(
        "HUK-005", TingkatTemuan.Editorial, [KelasTemuan.RujukanHukum],
        "Nomor peraturan bersama mengikuti urutan menterinya.",
        "Berita Negara Republik Indonesia",
        "Peraturan Bersama Menteri Agama dan Menteri Dalam Negeri bernomor 9 dan 8 Tahun 2006, bukan 8 dan 9.",
        d => d.SemuaTeks.SelectMany(t => Teks(t.Teks, t.Tempat)));

    /// <summary>Joint regulations: the ministers by their names, with their numbers.</summary>
    private static readonly (string Kiri, int NomorKiri, string Kanan, int NomorKanan, int Tahun)[] Daftar =
    [
        ("agama", 9, "dalam negeri", 8, 2006),
    ];

    private static readonly PolaTeks Pola = Bunyi.Pola(
        @"\b(peraturan|keputusan)\s+bersama\s+menteri\s+([a-z ]{3,40}?)\s+dan\s+menteri\s+([a-z ]{3,40}?)\s*,?\s*(nomor|no)\s*[.:]*\s*([0-9]{1,3})\s*(tahun\s+[0-9]{4}\s*)?(dan|/|,)\s*((nomor|no)\s*[.:]*\s*)?([0-9]{1,3})\s+tahun\s+([0-9]{4})\b");

    private static IEnumerable<Temuan?> Teks(string teks, Func<int, TempatTemuan> tempat)
    {
        foreach (Match m in Pola.Matches(teks))
        {
            var (kiri, kanan) = (m.Groups[2].Value.Trim(), m.Groups[3].Value.Trim());
            var (a, b, tahun) = (Angka(m.Groups[5]), Angka(m.Groups[10]), Angka(m.Groups[11]));
            var x = Array.Find(Daftar, x => x.Tahun == tahun
                && ((Sama(kiri, x.Kiri) && Sama(kanan, x.Kanan) && a == x.NomorKanan && b == x.NomorKiri)
                || (Sama(kiri, x.Kanan) && Sama(kanan, x.Kiri) && a == x.NomorKiri && b == x.NomorKanan)));
            yield return x.Kiri is null ? null : Aturan.Temukan(
                tempat(m.Index), $"Nomor {a} dan {b} Tahun {tahun}", $"Nomor {b} dan {a} Tahun {tahun}", $"Menteri {kiri} nomor {b}; Menteri {kanan} nomor {a}",
                $"Nomor peraturan bersama tertukar: Menteri {kiri} Nomor {b} dan Menteri {kanan} Nomor {a} Tahun {tahun}.");
        }
    }

    private static bool Sama(string a, string b) => a.Equals(b, StringComparison.OrdinalIgnoreCase);

    private static int Angka(Group g) => int.Parse(g.Value, CultureInfo.InvariantCulture);
}
