using System.Text.RegularExpressions;

namespace Akuntabel.Uji.Bacaan;

/// <summary>A block of a document that was read, with its place.</summary>
/// <param name="Baris">Physical line where it begins, from 1; 0 when the format has no lines.</param>
/// <param name="Bab">The nearest heading above; empty before the first.</param>
public abstract record BlokTerbaca(int Baris, string Bab)
{
    /// <summary>Its index in <see cref="DokumenTerbaca.Blok"/>.</summary>
    public int Indeks { get; init; }

    /// <summary>Page on which it begins, from 1, in formats that have pages.</summary>
    public int? Halaman { get; init; }
}

/// <summary>What a paragraph is.</summary>
public enum JenisParagraf
{
    /// <summary>Running text.</summary>
    Isi,

    /// <summary>A heading.</summary>
    Judul,

    /// <summary>An item of a list.</summary>
    Butir,

    /// <summary>A line of a table of contents, which repeats headings.</summary>
    DaftarIsi,
}

/// <summary>A paragraph, heading or list item, markup removed.</summary>
/// <param name="Baris">Physical line where it begins.</param>
/// <param name="Bab">The nearest heading above.</param>
/// <param name="Teks">Plain text; several physical lines are joined by a space.</param>
/// <param name="Jenis">What it is.</param>
/// <param name="AwalBaris">Offsets in the text at which the following physical lines begin.</param>
public sealed record ParagrafTerbaca(int Baris, string Bab, string Teks, JenisParagraf Jenis, IReadOnlyList<int> AwalBaris)
    : BlokTerbaca(Baris, Bab)
{
    /// <summary>Address in the source, in its own terms.</summary>
    public string? Alamat { get; init; }

    /// <summary>Its printed lines, in formats that have pages.</summary>
    public IReadOnlyList<LarikTerbaca> Larik { get; init; } = [];

    /// <summary>The place of a character of the paragraph.</summary>
    public TempatTemuan Tempat(int posisi) =>
        new(Baris == 0 ? null : Baris + AwalBaris.Count(a => a <= posisi), Bab, null, null, null) { Halaman = Halaman, Alamat = Alamat,
            Blok = Indeks, Posisi = posisi };
}

/// <summary>A cell, markup removed.</summary>
/// <param name="Teks">Plain text.</param>
/// <param name="Tebal">Whether the whole cell is bold.</param>
public sealed record SelTerbaca(string Teks, bool Tebal = false)
{
    /// <summary>Address in the source, in its own terms.</summary>
    public string? Alamat { get; init; }

    /// <summary>Where it is printed on the page of its row, in formats that have pages.</summary>
    public KotakTerbaca Kotak { get; init; }

    /// <summary>The formula of a worksheet's cell without its equals sign, such as "SUM(H46:H51)"; <c>null</c> where a value was typed.</summary>
    public string? Rumus { get; init; }

    /// <summary>Hangs into its row from a joined cell above, which says what it says, in formats that join cells.</summary>
    public bool Lanjutan { get; init; }
}

/// <summary>A row of a table.</summary>
/// <param name="Baris">Physical line.</param>
/// <param name="Sel">Cells, left to right.</param>
public sealed record BarisTerbaca(int Baris, IReadOnlyList<SelTerbaca> Sel)
{
    /// <summary>Page, from 1, in formats that have pages.</summary>
    public int? Halaman { get; init; }

    /// <summary>Text of a cell; empty where the row is shorter.</summary>
    public string this[int kolom] => kolom >= 0 && kolom < Sel.Count ? Sel[kolom].Teks : "";
}

/// <summary>A table whose headers were recognised and whose page breaks were removed.</summary>
/// <param name="Baris">Physical line of its first row.</param>
/// <param name="Bab">The nearest heading above.</param>
/// <param name="Nomor">Its number in the document, from 1.</param>
/// <param name="Judul">Its caption; empty when it has none.</param>
/// <param name="Kepala">For each column, its headings from top to bottom joined by " › ".</param>
/// <param name="Isi">Rows below the headers.</param>
public sealed partial record TabelTerbaca(int Baris, string Bab, int Nomor, string Judul, IReadOnlyList<string> Kepala,
    IReadOnlyList<BarisTerbaca> Isi) : BlokTerbaca(Baris, Bab)
{
    private const int JudulTerpanjang = 60;

    /// <summary>What a reader calls it: by the number of its caption, by its caption, else by its place among all tables.</summary>
    public string Sebut => PolaNomor().Match(Judul) is { Success: true } m ? "tabel " + m.Groups[1].Value.TrimEnd('.')
        : Judul.Length > 0 ? $"tabel \"{(Judul.Length > JudulTerpanjang ? Judul[..(JudulTerpanjang - 1)].TrimEnd() + "…" : Judul)}\""
        : $"tabel ke-{Nomor}";

    /// <summary>The same at the beginning of a sentence.</summary>
    public string SebutAwal => "T" + Sebut[1..];

    [GeneratedRegex(@"^\s*(?i:tabel)\s+([A-Z.\-]*\d[\w.\-]*|[IVXLC]+\b)")]
    private static partial Regex PolaNomor();

    /// <summary>The place of a cell.</summary>
    /// <param name="baris">Index of the row in <see cref="Isi"/>.</param>
    /// <param name="kolom">Index of the column.</param>
    public TempatTemuan Tempat(int baris, int kolom) => new(
        Isi[baris].Baris == 0 ? null : Isi[baris].Baris, Bab, Nomor, baris + 1, kolom >= 0 && kolom < Kepala.Count ? Kepala[kolom] : null)
    {
        Halaman = Isi[baris].Halaman ?? Halaman,
        Alamat = kolom >= 0 && kolom < Isi[baris].Sel.Count ? Isi[baris].Sel[kolom].Alamat : null,
        Blok = Indeks,
        Sel = kolom,
        SebutTabel = Judul.Length > 0 ? Sebut : "",
    };

    /// <summary>The rows of headings as they stand.</summary>
    public IReadOnlyList<BarisTerbaca> BarisKepala { get; init; } = [];

    /// <summary>The row that numbers the columns, with the formulas that it prints; <c>null</c> without one.</summary>
    public BarisTerbaca? Nomori { get; init; }

    /// <summary>The place of the table as a whole: its caption and headings.</summary>
    public TempatTemuan TempatKepala =>
        new(Baris == 0 ? null : Baris, Bab, Nomor, null, null) { Halaman = Halaman, Alamat = Alamat, Blok = Indeks, SebutTabel = Judul.Length > 0 ? Sebut : "" };

    /// <summary>Address of its first cell in the source, in its own terms.</summary>
    public string? Alamat { get; init; }
}

/// <summary>A document as the consistency check sees it.</summary>
/// <param name="Blok">Paragraphs and tables in reading order.</param>
public sealed record DokumenTerbaca(IReadOnlyList<BlokTerbaca> Blok)
{
    /// <summary>What could not be read, in Indonesian, such as a page that is only a picture; empty when all was read.</summary>
    public IReadOnlyList<string> Catatan { get; init; } = [];

    /// <summary>Pages whose letters were recognised in a picture: what is found there is less certain.</summary>
    public IReadOnlySet<int> HalamanKurangPasti { get; init; } = new HashSet<int>();

    /// <summary>The tables.</summary>
    public IEnumerable<TabelTerbaca> DaftarTabel => Blok.OfType<TabelTerbaca>();

    /// <summary>Headings, paragraphs and items, without the table of contents.</summary>
    public IEnumerable<ParagrafTerbaca> DaftarParagraf => Blok.OfType<ParagrafTerbaca>().Where(p => p.Jenis != JenisParagraf.DaftarIsi);

    /// <summary>Every paragraph, then every cell with its headings, each with the place of its characters; a cell is one place.</summary>
    internal IEnumerable<(string Teks, Func<int, TempatTemuan> Tempat)> SemuaTeks =>
        DaftarParagraf.Select(p => (p.Teks, (Func<int, TempatTemuan>)p.Tempat)).Concat(DaftarTabel.SelectMany(Sel));

    private static IEnumerable<(string Teks, Func<int, TempatTemuan> Tempat)> Sel(TabelTerbaca t) =>
        t.BarisKepala.SelectMany(b =>
            b.Sel.Select(s => (s.Teks,
            (Func<int, TempatTemuan>)(_ => t.TempatKepala with { Baris = b.Baris == 0 ? null : b.Baris, Alamat = s.Alamat }))))
            .Concat(t.Isi.SelectMany((b, i) => b.Sel.Select((s, k) => (s.Teks, (Func<int, TempatTemuan>)(_ => t.Tempat(i, k))))));
}
