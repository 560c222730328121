using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Laporan;

/// <summary>Paper of the report.</summary>
public enum UkuranKertas
{
    /// <summary>210 × 297 mm.</summary>
    A4,

    /// <summary>Folio as offices in Indonesia use it, 215 × 330 mm.</summary>
    F4,

    /// <summary>297 × 420 mm: for tables of many columns.</summary>
    A3,
}

/// <summary>Page numbering of a section. Each change of kind starts again from 1.</summary>
public enum PenomoranHalaman
{
    /// <summary>No number printed (cover).</summary>
    Tanpa,

    /// <summary>i, ii, iii (preliminary pages).</summary>
    Romawi,

    /// <summary>1, 2, 3 (body and annexes).</summary>
    Arab,
}

/// <summary>The document: what every writer takes and every reader gives (the design's "Dokumen").</summary>
/// <param name="Judul">Title, also of the file's properties.</param>
/// <param name="Instansi">Full name of the agency; author property, page header.</param>
/// <param name="Kertas">Paper.</param>
/// <param name="DaftarBagian">Sections in order; a section is a run of pages of one orientation and numbering.</param>
public sealed record Naskah(string Judul, string Instansi, UkuranKertas Kertas, IReadOnlyList<Bagian> DaftarBagian)
{
    /// <summary>Language of the text, BCP 47.</summary>
    public string Bahasa { get; init; } = "id-ID";

    /// <summary>Whether something is missing or contradicts itself: every page says so, and nobody may sign it.</summary>
    public bool BelumLengkap { get; init; }

    /// <summary>Figures without a source that somebody left so with a reason: the narrative, and the figure as written.</summary>
    public IReadOnlySet<(string Narasi, string Angka)> AngkaDibiarkan { get; init; } = new HashSet<(string, string)>();

    /// <summary>Where the history of the store stood when this was composed, signed, in one line; empty when there is no store. Goes into the properties of the files.</summary>
    public string Riwayat { get; init; } = "";

    /// <summary>The mark of an issued report, on every page; <c>null</c>: it is none.</summary>
    public TandaTerbitan? Terbitan { get; init; }

    /// <summary>The same document as an issued report: with its code and QR on every page.</summary>
    /// <param name="tanda">Code and QR.</param>
    /// <param name="riwayat">What the foot says of the history, and the whole of it; both empty without a key to sign with.</param>
    public Naskah DenganTerbitan(TandaTerbitan tanda, (string Kaki, string Lengkap) riwayat)
    {
        ArgumentNullException.ThrowIfNull(tanda);
        return (DenganRiwayat(riwayat.Kaki.Length > 0 ? $"{tanda.Kaki} · {riwayat.Kaki}" : tanda.Kaki,
            $"{TandaTerbitan.Penanda}{tanda.Kode} {riwayat.Lengkap}".TrimEnd()) with { Terbitan = tanda }).DenganPerubahan(tanda.Perubahan);
    }

    // who holds a correction must see that it is one: at the foot of the cover, or above all else where there is no cover
    private Naskah DenganPerubahan(string perubahan)
    {
        if (perubahan.Length == 0 || DaftarBagian.Count == 0)
        {
            return this;
        }

        var (awal, blok) = (DaftarBagian[0], new Paragraf(GayaParagraf.Tengah, [new Teks(perubahan)]));
        IReadOnlyList<Blok> isi = awal.DaftarBlok.Any(b => b is Paragraf { Gaya: GayaParagraf.JudulSampul }) ? [.. awal.DaftarBlok, blok] : [blok, .. awal.DaftarBlok];
        return this with { DaftarBagian = [awal with { DaftarBlok = isi }, .. DaftarBagian.Skip(1)] };
    }

    /// <summary>The same document with a mark of the history: short at the foot of every numbered page, whole in the properties.</summary>
    /// <param name="kaki">What the foot says.</param>
    /// <param name="lengkap">The whole of it.</param>
    public Naskah DenganRiwayat(string kaki, string lengkap) => this with
    {
        Riwayat = lengkap,
        DaftarBagian = [.. DaftarBagian.Select(b => b.Penomoran == PenomoranHalaman.Tanpa ? b : b with { KakiHalaman = b.KakiHalaman.Length == 0 ? kaki : $"{b.KakiHalaman} · {kaki}" })],
    };

    /// <summary>Whether it is a form or a table alone, without headings: what is signed or filed by itself.</summary>
    public bool Lembar => !DaftarBlok().Any(b => b is Judul);

    /// <summary>Whether a section is set as a form: with the margins of a letter and text that is set closer.</summary>
    /// <param name="bagian">A section of this document.</param>
    public bool SebagaiLembar(Bagian bagian)
    {
        ArgumentNullException.ThrowIfNull(bagian);
        return Lembar || bagian.Lembar;
    }

    /// <summary>All blocks in order, not descending into lists.</summary>
    public IEnumerable<Blok> DaftarBlok() => DaftarBagian.SelectMany(b => b.DaftarBlok);
}

/// <summary>A section.</summary>
/// <param name="Lanskap">Landscape pages (for wide tables).</param>
/// <param name="Penomoran">Page numbers.</param>
/// <param name="KepalaHalaman">Text at the head of each page; empty for none.</param>
/// <param name="KakiHalaman">Text at the foot, beside the page number; empty for none.</param>
/// <param name="DaftarBlok">The blocks.</param>
public sealed record Bagian(
    bool Lanskap, PenomoranHalaman Penomoran, string KepalaHalaman, string KakiHalaman, IReadOnlyList<Blok> DaftarBlok)
{
    /// <summary>Whether it is a form inside a report (a signed agreement, a decree, the sheet of a procedure): set as it is when it
    /// stands alone.</summary>
    public bool Lembar { get; init; }
}
