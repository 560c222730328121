namespace Akuntabel.Uji.Usulan;

/// <summary>Running text as a plan needs it: the items behind a line that announces them, and who is spoken of.</summary>
internal sealed class ButirNaskah(PemahamanDokumen dokumen)
{
    private const int Terbanyak = 20;
    private const int SubjekTerpanjang = 140;

    private static readonly PolaTeks PolaUrut = Bunyi.Pola(@"^\W*(\(?([0-9]{1,2}|[a-z]|[ivx]{1,4})\s?[.)]|[-–•▪●❖➢*])\s*\S");
    private static readonly PolaTeks PolaLembaga = Bunyi.Pola(@"\b(dinas|badan|inspektorat|kantor|satuan|rumah\s+sakit|kecamatan|"
        + @"sekretariat\s+(daerah|dprd|dewan))\b");

    private static readonly PolaTeks PolaAtasnya = Bunyi.Pola(@"\b(kepala|sekretaris|bidang|bagian|seksi|unit|pada|dari|direktur|"
        + @"camat)\s+$");

    private static readonly PolaTeks PolaBagian = Bunyi.Pola(@"\b(bidang|bagian|seksi|sub\W?bag\w*|sub\W?bid\w*|uptd?|kelompok)\b");

    /// <summary>Paragraphs without the table of contents, each with its index among the blocks.</summary>
    public IEnumerable<ParagrafTerbaca> Paragraf => dokumen.Blok.OfType<ParagrafTerbaca>().Where(p => p.Jenis != JenisParagraf.DaftarIsi);

    /// <summary>The paragraph right behind another; <c>null</c>: something else is.</summary>
    public ParagrafTerbaca? Sesudah(ParagrafTerbaca p) => p.Indeks + 1 < dokumen.Blok.Count
        ? dokumen.Blok[p.Indeks + 1] as ParagrafTerbaca : null;

    /// <summary>The items that follow a line, as far as they go on.</summary>
    public IReadOnlyList<ParagrafTerbaca> Butir(ParagrafTerbaca p)
    {
        var hasil = new List<ParagrafTerbaca>();
        for (var b = Sesudah(p); b is not null && hasil.Count < Terbanyak && Terdaftar(b) && (hasil.Count == 0
            || Bunyi.Gaya(b.Teks) == Bunyi.Gaya(hasil[0].Teks)); b = Sesudah(b))
        {
            hasil.Add(b);
        }

        return hasil;
    }

    private static bool Terdaftar(ParagrafTerbaca p) => p.Jenis == JenisParagraf.Butir
        || (p.Jenis == JenisParagraf.Isi && PolaUrut.IsMatch(p.Teks));

    /// <summary>Whether the subject of what follows is an office, not its head or a part of it.</summary>
    /// <param name="depan">What stands before the verb.</param>
    public static bool Kantor(string depan)
    {
        if (PolaLembaga.Matches(depan) is { Count: > 0 } m && depan.Length - m[^1].Index <= SubjekTerpanjang)
        {
            var (awal, ekor) = (depan[..m[^1].Index], depan[m[^1].Index..]);
            return !PolaAtasnya.IsMatch(awal) && !PolaBagian.IsMatch(ekor[m[^1].Length..]);
        }

        return Singkatan(depan);
    }

    /// <summary>Whether the last words name something by its letters, as offices often are.</summary>
    public static bool Singkatan(string teks) => teks.Split([' ', ',', '(', ')'], StringSplitOptions.RemoveEmptyEntries).TakeLast(5)
        .Any(k => k.Length > 3 && k.All(char.IsAsciiLetterUpper));
}
