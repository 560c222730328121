using Akuntabel.Core.Umum;

namespace Akuntabel.Uji.Aturan.Rujukan;

/// <summary>Words compared by what they are about: inflection, spelling and extraction do not matter.</summary>
internal static class AkarKata
{
    private const int AkarTerpendek = 4;
    private const int EjaanSatuHuruf = 5;
    private const int EjaanDuaHuruf = 8;

    private static readonly string[] Awalan = ["memper", "meng", "meny", "peng", "peny", "mem", "men", "pem", "pen", "ber", "ter", "per",
        "me", "pe", "di", "ke", "se"];
    private static readonly string[] Akhiran = ["nya", "kan", "an", "i"];

    private static readonly HashSet<string> Sambung =
        ["dan", "atau", "atas", "yang", "untuk", "pada", "dalam", "dengan", "serta", "tentang", "antara", "kepada", "bagi", "oleh",
            "dari", "terhadap", "para", "secara", "melalui", "guna", "agar", "akan", "telah", "adalah", "the", "per"];

    /// <summary>The content words of a text, in order, inflection removed.</summary>
    public static IReadOnlyList<string> Daftar(string teks) =>
        [.. Bunyi.Kata(teks).Where(k => k.Length > 2 && !k.Any(char.IsAsciiDigit) && !Sambung.Contains(k)).Select(Akar)];

    /// <summary>
    /// The content words of two texts, where a word that a narrow cell or a hyphen has broken in one ("pendampinga n") is whole as in the other.
    /// </summary>
    public static (IReadOnlyList<string> A, IReadOnlyList<string> B) Sepadan(string a, string b)
    {
        var (x, y) = (Bunyi.Kata(a), Bunyi.Kata(b));
        return (Daftar(string.Join(' ', Sambungkan(x, [.. y]))), Daftar(string.Join(' ', Sambungkan(y, [.. x]))));
    }

    private static IEnumerable<string> Sambungkan(IReadOnlyList<string> kata, HashSet<string> utuh)
    {
        for (var i = 0; i < kata.Count; i++)
        {
            var (dua, tiga) = (i + 1 < kata.Count ? kata[i] + kata[i + 1] : "", i + 2 < kata.Count ? kata[i] + kata[i + 1] + kata[i + 2]
                : "");
            if (utuh.Contains(tiga))
            {
                yield return tiga;
                i += 2;
            }
            else if (utuh.Contains(dua))
            {
                yield return dua;
                i++;
            }
            else
            {
                yield return kata[i];
            }
        }
    }

    /// <summary>A word without its affixes.</summary>
    public static string Akar(string kata)
    {
        var k = kata;
        foreach (var a in Akhiran)
        {
            if (k.EndsWith(a, StringComparison.Ordinal) && k.Length - a.Length >= AkarTerpendek)
            {
                k = k[..^a.Length];
                break;
            }
        }

        var awal = Array.Find(Awalan, a => k.StartsWith(a, StringComparison.Ordinal) && k.Length - a.Length >= AkarTerpendek);
        return awal is null ? k : k[awal.Length..];
    }

    /// <summary>The same word, perhaps misspelt: one letter apart, two in a long word.</summary>
    public static bool Sama(string a, string b)
    {
        var pendek = Math.Min(a.Length, b.Length);
        var boleh = pendek >= EjaanDuaHuruf ? 2 : pendek >= EjaanSatuHuruf ? 1 : 0;
        return a == b || (boleh > 0 && Math.Abs(a.Length - b.Length) <= boleh && EjaanKata.Jarak(a, b) <= boleh)
            || (pendek >= AkarTerpendek && (a.Contains(b, StringComparison.Ordinal) || b.Contains(a, StringComparison.Ordinal)));
    }
}
