namespace Akuntabel.Uji.Usulan;

/// <summary>What a table is called, and what leads to it.</summary>
internal static class JudulTabel
{
    private static readonly PolaTeks PolaUkuran =
        Bunyi.Pola(@"\bdalam\s+(?:satuan\s+)?(jutaan|juta|ribuan|ribu|mil[iy]aran|mil[iy]ar)\s*\(?(?:rupiah|rp)\b");

    private static readonly PolaTeks PolaSemua = Bunyi.Pola(@"\b(semua|seluruh|setiap)\s+(angka|nilai|tabel|jumlah|anggaran)\b");

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

    /// <summary>The measure of money that a sentence tells which leads to the table, or which speaks of all tables: "jutaan"; empty:
    /// none.</summary>
    public static string Ukuran(PemahamanDokumen d, TabelTerbaca t)
    {
        for (var i = t.Indeks - 1; i >= 0 && d.Blok[i] is ParagrafTerbaca { Jenis: not JenisParagraf.DaftarIsi } p; i--)
        {
            if (PolaUkuran.Match(p.Teks) is { Success: true } dekat)
            {
                return dekat.Groups[1].Value;
            }
        }

        return d.Blok.OfType<ParagrafTerbaca>().Select(p => (p.Teks, Cocok: PolaUkuran.Match(p.Teks)))
            .Where(x => x.Cocok.Success && PolaSemua.IsMatch(x.Teks)).Select(x => x.Cocok.Groups[1].Value).Distinct().ToList()
            is [var satu] ? satu : "";
    }

    private static bool Larik(ParagrafTerbaca p) => p.Teks.Length is > 0 and <= Terpanjang && !p.Teks.TrimEnd().EndsWith('.')
        && p.Jenis != JenisParagraf.DaftarIsi;
}
