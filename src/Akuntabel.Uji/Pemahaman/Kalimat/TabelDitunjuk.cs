namespace Akuntabel.Uji.Pemahaman.Kalimat;

/// <summary>The table of which a sentence speaks.</summary>
internal static class TabelDitunjuk
{
    private const int BlokTerjauh = 4;

    private static readonly PolaTeks PolaNomor = Bunyi.Pola(@"\btabel\.?\s*([0-9]+([.][0-9]+)*|[ivx]+[.][0-9]+)");
    private static readonly PolaTeks PolaAtas = Bunyi.Pola(@"\b(tabel|data)\s+(tersebut|di\s?atas|ini|pengukuran|sebelumnya|capaian)\b");
    private static readonly PolaTeks PolaBawah = Bunyi.Pola(@"\b(tabel|data)\s+(berikut|di\s?bawah)\b|\b(berikut|di bawah ini)( ini)?\s*:?\s*$|:\s*$");

    /// <summary>Whether the sentence, or one before it in the paragraph, names a table; otherwise the table just above is only
    /// near.</summary>
    public static bool Disebut(KalimatDipahami k)
    {
        var sampai = k.Paragraf.Teks[..(k.Kalimat.Awal + k.Teks.Length)];
        return PolaNomor.IsMatch(sampai) || PolaAtas.IsMatch(sampai);
    }

    /// <summary>By its number, by "di atas" or "berikut" in the sentence or before it in the paragraph; else the table just above,
    /// <c>null</c> when there is none.</summary>
    public static TabelTerbaca? Cari(PemahamanDokumen d, KalimatDipahami k)
    {
        var sampai = k.Paragraf.Teks[..(k.Kalimat.Awal + k.Teks.Length)];
        if (PolaNomor.Matches(sampai) is { Count: > 0 } m)
        {
            var nomor = Bunyi.Rapat(m[^1].Value) + ".";
            return d.DaftarTabel.FirstOrDefault(t => PolaNomor.Match(t.Judul) is { Success: true, Index: 0 } j
                && Bunyi.Rapat(j.Value) + "." == nomor && j.Value.Count(c => c == '.') == m[^1].Value.Count(c => c == '.'));
        }

        return PolaAtas.IsMatch(sampai) ? Dekat(d, k.Paragraf, -1, BlokTerjauh) : PolaBawah.IsMatch(sampai)
            ? Dekat(d, k.Paragraf, 1, BlokTerjauh) : Dekat(d, k.Paragraf, -1, 1);
    }

    /// <summary>The tables that a sentence may speak of: the one that it names, or those around it under its heading, the nearer
    /// first.</summary>
    public static IEnumerable<TabelTerbaca> Sekitar(PemahamanDokumen d, KalimatDipahami k)
    {
        if (Disebut(k) && Cari(d, k) is { } satu)
        {
            return [satu];
        }

        return Semua(d, k.Paragraf, -1, BlokAtas).Take(TabelAtas).Concat(Semua(d, k.Paragraf, 1, BlokBawah).Take(1));
    }

    private const int BlokAtas = 14;
    private const int BlokBawah = 3;
    private const int TabelAtas = 3;

    private static TabelTerbaca? Dekat(PemahamanDokumen d, ParagrafTerbaca p, int arah, int jauh) => Semua(d, p, arah, jauh)
        .FirstOrDefault();

    /// <summary>The tables in one direction, up to the next heading.</summary>
    private static IEnumerable<TabelTerbaca> Semua(PemahamanDokumen d, ParagrafTerbaca p, int arah, int jauh)
    {
        for (var i = 1; i <= jauh && p.Indeks + (i * arah) is >= 0 and var j && j < d.Blok.Count; i++)
        {
            if (d.Blok[j] is ParagrafTerbaca { Jenis: JenisParagraf.Judul })
            {
                yield break;
            }

            if (d.Blok[j] is TabelTerbaca t)
            {
                yield return t;
            }
        }
    }
}
