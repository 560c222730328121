using System.Globalization;

namespace Akuntabel.Core.Umum;

/// <summary>Strict reading of a typed figure in the Indonesian way; a doubtful figure is refused, never guessed.</summary>
/// <remarks>"1.234" is one thousand two hundred thirty-four; "12.34" is refused because its writer may have meant 12,34.</remarks>
public static class BacaAngka
{
    private const int DigitTerbanyak = 28;
    private const string CaraTulis = "Tulis dengan titik untuk ribuan dan koma untuk desimal, misalnya 1.234.567,89.";

    /// <summary>Reads a figure such as "1.234.567,89", "1234567", "81,64", "-1,5", "Rp1.000,-" or "81,64 %".</summary>
    /// <param name="teks">The typed text; an "Rp" prefix and a "%" or ",-" suffix are allowed and ignored.</param>
    /// <param name="nilai">The number; <c>null</c> when the text is empty or a lone dash (blank is not zero), or refused.</param>
    /// <param name="alasan">What is wrong and how to write it, in Indonesian; <c>null</c> on success.</param>
    /// <returns><c>false</c> when the text is not a figure.</returns>
    public static bool Coba(string teks, out decimal? nilai, out string? alasan)
    {
        ArgumentNullException.ThrowIfNull(teks);
        nilai = null;
        alasan = null;
        var rapi = teks.Trim();
        if (rapi is "" or "-" or "–" or "—")
        {
            return true;
        }

        // the sign stands before the currency or behind it
        var depan = rapi is ['-' or '−', ..];
        var inti = TanpaImbuhan(depan ? rapi[1..].TrimStart() : rapi);
        var negatif = depan || inti is ['-' or '−', ..];
        var angka = negatif && !depan ? inti[1..] : inti;
        alasan = Salah(angka) is { } salah ? $"\"{rapi}\" bukan angka yang dapat dibaca: {salah}" : null;
        if (alasan is not null)
        {
            return false;
        }

        var mutlak = decimal.Parse(angka.Replace(".", "").Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        nilai = negatif ? -mutlak : mutlak;
        return true;
    }

    private static string TanpaImbuhan(string rapi)
    {
        var t = rapi;
        if (t.StartsWith("Rp", StringComparison.OrdinalIgnoreCase))
        {
            t = t[2..];
            t = (t.StartsWith('.') ? t[1..] : t).TrimStart();
        }

        return TanpaSen(t.EndsWith('%') ? t[..^1].TrimEnd() : t);
    }

    /// <summary>An amount without the dash that stands for "no sen": "4.000.000,-", "4.000.000,--", "4.000.000.-".</summary>
    /// <param name="teks">As typed; another text is given back as it is.</param>
    public static string TanpaSen(string teks)
    {
        ArgumentNullException.ThrowIfNull(teks);
        var inti = teks.TrimEnd('-', '–', '—', ' ');
        return inti.Length < teks.Length && inti.Length > 1 && inti[^1] is (',' or '.') && char.IsAsciiDigit(inti[^2]) && teks[^1] != ' '
            ? inti[..^1] : teks;
    }

    /// <summary>What is wrong with an unsigned figure, or <c>null</c>. The first complaint that fits is the one told.</summary>
    private static string? Salah(string angka)
    {
        if (angka.Length == 0 || angka.Any(c => !char.IsAsciiDigit(c) && c is not ('.' or ',')))
        {
            return "hanya boleh berisi angka, titik dan koma. " + CaraTulis;
        }

        if (angka.Count(char.IsAsciiDigit) > DigitTerbanyak)
        {
            return $"lebih dari {DigitTerbanyak} digit. Periksa kembali angkanya.";
        }

        var potong = angka.Split(',');
        return potong.Length > 2
            ? "ada lebih dari satu koma; koma hanya untuk desimal. " + CaraTulis
            : SalahDesimal(potong) ?? SalahRibuan(potong[0], adaKoma: potong.Length == 2);
    }

    private static string? SalahDesimal(string[] potong) => potong switch
    {
        [_, ""] => "tidak ada digit sesudah koma. " + CaraTulis,
        [_, var d] when d.Contains('.') => "ada titik sesudah koma; titik untuk ribuan, koma untuk desimal. " + CaraTulis,
        ["", ..] => "tidak ada digit sebelum koma. Tulis misalnya 0,5.",
        _ => null,
    };

    private static string? SalahRibuan(string bulat, bool adaKoma)
    {
        var kelompok = bulat.Split('.');
        if (kelompok.Length == 1)
        {
            return null;
        }

        var tepat = kelompok[0].Length is >= 1 and <= 3 && kelompok[0][0] != '0' && kelompok.Skip(1).All(k => k.Length == 3);
        if (tepat)
        {
            return null;
        }

        return kelompok.Length == 2 && !adaKoma
            ? "titik hanya untuk ribuan; pakai koma untuk desimal, misalnya " + (kelompok[0].Length == 0 ? "0" : "") + bulat.Replace('.', ',').TrimEnd(',') + "."
            : "titik ribuan tidak membagi angka menjadi kelompok tiga digit. " + CaraTulis;
    }
}
