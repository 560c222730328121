namespace Akuntabel.Uji.Usulan;

/// <summary>Running text as a plan needs it: the items behind a line that announces them, and who is spoken of.</summary>
internal sealed class ButirNaskah(PemahamanDokumen dokumen)
{
    private const int Terbanyak = 20;
    private const int SubjekTerpanjang = 140;
    private const int KepalaTerpanjang = 120;
    private const int KepalaBerturut = 3;
    private const int KepalaTersering = 3;

    private static readonly PolaTeks PolaUrut = Bunyi.Pola(@"^\W*(\(?([0-9]{1,2}|[a-z]|[ivx]{1,4})\s?[.)]|[-–•▪●❖➢*])\s*\S");
    private static readonly PolaTeks PolaNomor = Bunyi.Pola(@"^\W*\(?([0-9]{1,2}|[a-z])\s?[.)]\s*\S");
    private static readonly PolaTeks PolaLembaga = Bunyi.Pola(@"\b(dinas|badan|inspektorat|kantor|satuan|rumah\s+sakit|kecamatan|"
        + @"sekretariat\s+(daerah|dprd|dewan))\b");

    private static readonly PolaTeks PolaAtasnya = Bunyi.Pola(@"\b(kepala|sekretaris|bidang|bagian|seksi|unit|pada|dari|direktur|"
        + @"camat)\s+$");

    private static readonly PolaTeks PolaBagian = Bunyi.Pola(@"\b(bidang|bagian|seksi|sub\W?bag\w*|sub\W?bid\w*|uptd?|kelompok)\b");

    // what stands alike on several pages, its numbers apart
    private readonly Lazy<HashSet<string>> _berulang = new(() => [.. dokumen.Blok.OfType<ParagrafTerbaca>()
        .Where(p => p.Teks.Length <= KepalaTerpanjang).Select(p => TanpaAngka(p.Teks)).CountBy(t => t)
        .Where(x => x.Value >= KepalaTersering).Select(x => x.Key)]);

    /// <summary>Paragraphs without the table of contents, each with its index among the blocks.</summary>
    public IEnumerable<ParagrafTerbaca> Paragraf => dokumen.Blok.OfType<ParagrafTerbaca>().Where(p => p.Jenis != JenisParagraf.DaftarIsi);

    /// <summary>The paragraph right behind another; <c>null</c>: something else is.</summary>
    public ParagrafTerbaca? Sesudah(ParagrafTerbaca p) => p.Indeks + 1 < dokumen.Blok.Count
        ? dokumen.Blok[p.Indeks + 1] as ParagrafTerbaca : null;

    /// <summary>The items that follow a line, as far as they go on: what a page has cut is joined again.</summary>
    public IReadOnlyList<ParagrafTerbaca> Butir(ParagrafTerbaca p)
    {
        var hasil = new List<ParagrafTerbaca>();
        for (var b = Lanjutan(p); b is not null && hasil.Count < Terbanyak; b = Lanjutan(b))
        {
            if (hasil.Count > 0 && Sambungan(hasil[^1], b))
            {
                hasil[^1] = hasil[^1] with { Teks = $"{hasil[^1].Teks} {b.Teks.Trim()}" };
            }
            else if (Terdaftar(b) && (hasil.Count == 0 || Bunyi.Gaya(b.Teks) == Bunyi.Gaya(hasil[0].Teks)))
            {
                hasil.Add(b);
            }
            else
            {
                break;
            }
        }

        return hasil;
    }

    // a running head or a page number is no part of the text
    private ParagrafTerbaca? Lanjutan(ParagrafTerbaca p)
    {
        var b = Sesudah(p);
        for (var lewat = 0; b is not null && lewat < KepalaBerturut && KepalaHalaman(b); lewat++)
        {
            b = Sesudah(b);
        }

        return b;
    }

    private bool KepalaHalaman(ParagrafTerbaca p) => p.Teks.Length <= KepalaTerpanjang && !PolaUrut.IsMatch(p.Teks)
        && (!p.Teks.Any(char.IsLetter) || _berulang.Value.Contains(TanpaAngka(p.Teks)));

    private static string TanpaAngka(string teks) => Bunyi.Rapat(string.Concat(teks.Where(c => !char.IsAsciiDigit(c))));

    // an item that ends with no sign goes on where small letters follow
    private static bool Sambungan(ParagrafTerbaca atas, ParagrafTerbaca b) => b.Jenis == JenisParagraf.Isi && !PolaUrut.IsMatch(b.Teks)
        && b.Teks.TrimStart() is [var huruf, ..] && char.IsAsciiLetterLower(huruf) && atas.Teks.TrimEnd() is [.., not (';' or '.' or ':')];

    /// <summary>Why a list of items may not be whole, for a reader; empty: nothing tells so.</summary>
    public static string Terputus(IReadOnlyList<ParagrafTerbaca> butir)
    {
        ArgumentNullException.ThrowIfNull(butir);
        if (butir.Count > 0 && (TeksUsulan.Terputus(butir[^1].Teks.TrimEnd(';', '.', ',', ' '))
            || butir[^1].Teks.TrimEnd().EndsWith(',')))
        {
            return "Butir terakhirnya berhenti di tengah kalimat.";
        }

        if (butir.SkipLast(1).FirstOrDefault(b => TeksUsulan.Terputus(b.Teks)) is { } putus)
        {
            return $"Ada butir yang berhenti di tengah kalimat: “… {string.Join(' ', putus.Teks.Split(' ').TakeLast(3))}”.";
        }

        var urut = butir.Select(b => Urutan(b.Teks)).ToList();
        return urut.Exists(n => n is null) || urut.Index().All(x => x.Item == x.Index + 1) ? ""
            : "Nomor atau huruf butirnya tidak berurutan; mungkin ada yang terlewat.";
    }

    private static int? Urutan(string teks) => PolaNomor.Match(teks) is not { Success: true } m ? null
        : int.TryParse(m.Groups[1].Value, out var n) ? n : char.ToLowerInvariant(m.Groups[1].Value[0]) - 'a' + 1;

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
