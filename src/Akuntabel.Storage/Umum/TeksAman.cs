using System.Globalization;
using System.Text;

namespace Akuntabel.Storage.Umum;

/// <summary>Texts as both databases take them: PostgreSQL refuses the null character, and half a surrogate pair is no text anywhere.</summary>
public static class TeksAman
{
    private const int AlasanTerpanjang = 2000;

    /// <summary>The text without null characters, halves of pairs replaced by U+FFFD; the same object when there is nothing to mend.</summary>
    public static string Bersihkan(string teks)
    {
        if (!teks.Contains('\0', StringComparison.Ordinal) && !AdaPecahan(teks))
        {
            return teks;
        }

        var hasil = new StringBuilder(teks.Length);
        foreach (var r in teks.EnumerateRunes().Where(r => r.Value != 0))
        {
            hasil.Append(r.ToString());
        }

        return hasil.ToString();
    }

    /// <summary>The text without what nobody sees or what makes it read otherwise than it is: signs of no width, of direction, blanks that
    /// are letters.</summary>
    public static string Tampak(string teks)
    {
        if (teks.All(c => c < '\u00ad'))
        {
            return teks;
        }

        var hasil = new StringBuilder(teks.Length);
        foreach (var r in teks.EnumerateRunes().Where(r => Rune.GetUnicodeCategory(r) != UnicodeCategory.Format && !Kosong(r.Value)))
        {
            hasil.Append(r.ToString());
        }

        return hasil.ToString();
    }

    // fillers of Korean and Braille, joiners, and signs that choose the look of the one before them
    private static bool Kosong(int r) => r is 0x034F or 0x115F or 0x1160 or 0x2800 or 0x3164 or 0xFFA0 or 0x17B4 or 0x17B5
        or (>= 0x180B and <= 0x180F) or (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF);

    /// <summary>What is wrong with a reason that a user gave; <c>null</c>: nothing.</summary>
    public static string? Alasan(string alasan, bool wajib) =>
        wajib && string.IsNullOrWhiteSpace(Tampak(alasan)) ? "Alasan harus diisi: ia tercatat dalam riwayat."
        : alasan.Length > AlasanTerpanjang ? $"Alasan paling panjang {AlasanTerpanjang} tanda; sekarang {alasan.Length}. Ringkaskan."
        : null;

    private static bool AdaPecahan(string teks)
    {
        for (var i = teks.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF'); i >= 0 && i < teks.Length; i++)
        {
            if (char.IsSurrogate(teks[i]) && !(i + 1 < teks.Length && char.IsSurrogatePair(teks[i], teks[++i])))
            {
                return true;
            }
        }

        return false;
    }
}
