namespace Akuntabel.Uji.Usulan;

/// <summary>What a table is called, and what leads to it.</summary>
internal static class JudulTabel
{
    private static readonly PolaTeks PolaUkuran =
        Bunyi.Pola(@"\bdalam\s+(?:satuan\s+)?(jutaan|juta|ribuan|ribu|mil[iy]aran|mil[iy]ar)\s*\(?(?:rupiah|rp)\b");

    // right at a table more is clear: "dalam jutaan", "Rp.000"
    private static readonly PolaTeks PolaUkuranDekat = Bunyi.Pola(@"\bdalam\s+(?:satuan\s+)?(?:rupiah\s+|rp\.?\s*)?"
        + @"(jutaan|juta|ribuan|ribu|mil[iy]aran|mil[iy]ar)\b|[\s(x×]rp\.?\s?(?:1[.])?(000(?:[.]000)?)\b");

    private static readonly PolaTeks PolaKeterangan = Bunyi.Pola(@"^\W*(keterangan|ket|catatan|note)\b|^\s*\*");
    private static readonly PolaTeks PolaKaki = Bunyi.Pola(@"^\W*(keterangan|ket|catatan|note|sumber)\b|^\s*[*(]|^\W*((semua|seluruh)\s+)?"
        + @"((angka|nilai|jumlah)\s+(\w+\s+){0,2})?dalam\b");

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

    /// <summary>The measure of money that a sentence tells which leads to the table, a note right below it, or one that speaks of all
    /// tables: "jutaan"; empty: none.</summary>
    public static string Ukuran(PemahamanDokumen d, TabelTerbaca t)
    {
        if (Bawah(d, t) is { Length: > 0 } kaki)
        {
            return kaki;
        }

        for (var i = t.Indeks - 1; i >= 0 && d.Blok[i] is ParagrafTerbaca { Jenis: not JenisParagraf.DaftarIsi } p; i--)
        {
            if (PolaUkuran.Match(p.Teks) is { Success: true } dekat && !Kaki(d, i))
            {
                return dekat.Groups[1].Value;
            }
        }

        return d.Blok.OfType<ParagrafTerbaca>().Select(p => (p.Teks, Cocok: PolaUkuran.Match(p.Teks)))
            .Where(x => x.Cocok.Success && PolaSemua.IsMatch(x.Teks)).Select(x => x.Cocok.Groups[1].Value).Distinct().ToList()
            is [var satu] ? satu : "";
    }

    // in its last row, or in the lines below
    private static string Bawah(PemahamanDokumen d, TabelTerbaca t)
    {
        var baris = t.Isi.Count == 0 ? [] : t.Isi[^1].Sel.Select(s => s.Teks).Where(PolaKeterangan.IsMatch);
        var larik = Enumerable.Range(t.Indeks + 1, Math.Max(0, d.Blok.Count - t.Indeks - 1)).TakeWhile(i => Kaki(d, i))
            .Select(i => ((ParagrafTerbaca)d.Blok[i]).Teks);
        return baris.Concat(larik).Select(x => PolaUkuranDekat.Match(x)).Where(m => m.Success)
            .Select(m => m.Groups[1].Success ? m.Groups[1].Value : m.Groups[2].Value.Length > 3 ? "jutaan" : "ribuan")
            .FirstOrDefault("");
    }

    /// <summary>Whether a line is a note of the table above: it stands right below it, and what leads to the next table does so
    /// without calling itself a note.</summary>
    private static bool Kaki(PemahamanDokumen d, int i)
    {
        if (d.Blok[i] is not ParagrafTerbaca { Jenis: not (JenisParagraf.DaftarIsi or JenisParagraf.Judul) } p || !PolaKaki.IsMatch(p.Teks)
            || (!PolaKeterangan.IsMatch(p.Teks) && i + 1 < d.Blok.Count && d.Blok[i + 1] is TabelTerbaca))
        {
            return false;
        }

        return i > 0 && (d.Blok[i - 1] is TabelTerbaca || Kaki(d, i - 1));
    }

    private static bool Larik(ParagrafTerbaca p) => p.Teks.Length is > 0 and <= Terpanjang && !p.Teks.TrimEnd().EndsWith('.')
        && p.Jenis != JenisParagraf.DaftarIsi;
}
