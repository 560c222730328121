namespace Akuntabel.Dokumen.PenulisanTemuan;

/// <summary>Finds in a paragraph what a finding is about.</summary>
internal static class RuasTeks
{
    private const int TulisanTerpanjang = 300;

    /// <summary>What is written, from the place on or else anywhere; where it stands nowhere, the word at the place.</summary>
    /// <param name="teks">The paragraph.</param>
    /// <param name="posisi">Where the finding stands.</param>
    /// <param name="tertulis">What is written there; empty when nothing is known.</param>
    public static (int Awal, int Akhir) Cari(string teks, int posisi, string tertulis)
    {
        var dari = Math.Clamp(posisi, 0, teks.Length);
        var i = tertulis.Length is 0 or > TulisanTerpanjang ? -1 : teks.IndexOf(tertulis, dari, StringComparison.OrdinalIgnoreCase);
        i = i < 0 && tertulis.Length is > 0 and <= TulisanTerpanjang ? teks.IndexOf(tertulis, StringComparison.OrdinalIgnoreCase) : i;
        return i >= 0 ? (i, i + tertulis.Length) : (dari, AkhirKata(teks, dari));
    }

    private static int AkhirKata(string teks, int dari)
    {
        var i = dari;
        while (i < teks.Length && !char.IsWhiteSpace(teks[i]))
        {
            i++;
        }

        return i;
    }
}
