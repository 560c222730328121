namespace Akuntabel.Uji.Usulan;

/// <summary>What a table is called, and what leads to it.</summary>
internal static class JudulTabel
{
    private const int Terpanjang = 150;
    private const int LarikTerbanyak = 4;

    /// <summary>Its caption, and the short lines right above it with the nearest heading.</summary>
    public static (string Judul, string Atas) Dari(PemahamanDokumen d, TabelTerbaca t)
    {
        var larik = new List<string>();
        for (var i = t.Indeks - 1; i >= 0 && larik.Count < LarikTerbanyak && d.Blok[i] is ParagrafTerbaca p && Larik(p); i--)
        {
            larik.Insert(0, p.Teks.Trim());
        }

        // a caption without a number is the line above its table; what a table further up is called is not its name
        var atas = larik.Count > 0 ? larik[^1] : "";
        var milikLain = t.Judul.Length == 0 || (atas != t.Judul && d.DaftarTabel.Any(l => l.Indeks < t.Indeks - 1 && l.Judul == t.Judul));
        return (milikLain && atas.Length > 0 ? atas : t.Judul, string.Join(' ', larik.Prepend(t.Bab).Distinct()));
    }

    private static bool Larik(ParagrafTerbaca p) => p.Teks.Length is > 0 and <= Terpanjang && !p.Teks.TrimEnd().EndsWith('.')
        && p.Jenis != JenisParagraf.DaftarIsi;
}
