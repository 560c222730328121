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

    /// <summary>What is wrong with a reason that a user gave; <c>null</c>: nothing.</summary>
    public static string? Alasan(string alasan, bool wajib) =>
        wajib && string.IsNullOrWhiteSpace(alasan) ? "Alasan harus diisi: ia tercatat dalam riwayat."
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
