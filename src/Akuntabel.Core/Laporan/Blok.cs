using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Laporan;

/// <summary>A block of a document.</summary>
public abstract record Blok
{
    /// <summary>The narrative that it was written in (<c>sasaran-1.1.1/kendala</c>); empty: the outline made it.</summary>
    public string Narasi { get; init; } = "";
}

/// <summary>Heading.</summary>
/// <param name="Tingkat">1 = chapter (BAB I …), 2, 3, 4.</param>
/// <param name="Id">Anchor, unique in the document, [a-z0-9-].</param>
/// <param name="Nomor">"BAB I", "3.1", "2.1.1"; empty for an unnumbered heading (Kata Pengantar).</param>
/// <param name="Isi">Title without its number.</param>
/// <param name="DalamDaftarIsi">Whether the contents lists it.</param>
public sealed record Judul(int Tingkat, string Id, string Nomor, IReadOnlyList<Ruas> Isi, bool DalamDaftarIsi = true) : Blok
{
    /// <summary>Names its section whatever its number is: the id that the outline gives it, or its title in the alphabet of anchors.</summary>
    public string Kunci { get; init; } = "";
}

/// <summary>Look of a paragraph.</summary>
public enum GayaParagraf
{
    /// <summary>Running text, justified.</summary>
    Biasa,

    /// <summary>Centred (decree headings).</summary>
    Tengah,

    /// <summary>Cover title, large, centred.</summary>
    JudulSampul,

    /// <summary>Cover second line, centred.</summary>
    SubjudulSampul,

    /// <summary>Small note under a table or figure ("Sumber: …").</summary>
    Catatan,

    /// <summary>A displayed formula or result, centred.</summary>
    Rumus,

    /// <summary>Run-in title above a list, bold, kept with what follows.</summary>
    AnakJudul,

    /// <summary>Letterhead line (kop), centred, bold.</summary>
    Kop,

    /// <summary>Last line of a letterhead (address), small, above a double rule.</summary>
    KopAlamat,

    /// <summary>Last line of a title set as <see cref="Kop"/>, with room below.</summary>
    KopAkhir,
}

/// <summary>Paragraph.</summary>
public sealed record Paragraf(GayaParagraf Gaya, IReadOnlyList<Ruas> Isi) : Blok
{
    /// <summary>Whether it leads to what follows and does not stand at the foot of a page without it: words set bold as a title, those
    /// that announce something and end with a colon, or the last ones above a signature, which stands on no page alone.</summary>
    /// <param name="sesudah">The block that follows; <c>null</c> for none.</param>
    public bool Mengantar(Blok? sesudah) => Gaya == GayaParagraf.Biasa && Isi.Count > 0 && sesudah is not null
        && (sesudah is BlokTandaTangan || Isi.All(r => r.Gaya.HasFlag(GayaTeks.Tebal)) || Isi[^1].Tercetak.AsSpan().TrimEnd().EndsWith(":"));
}

/// <summary>Numbering of a list.</summary>
public enum PenandaDaftar
{
    /// <summary>Bullets.</summary>
    Titik,

    /// <summary>1. 2. 3.</summary>
    Angka,

    /// <summary>a. b. c.</summary>
    Huruf,
}

/// <summary>List; an item is a run of blocks (usually one paragraph, possibly a nested list).</summary>
public sealed record Daftar(PenandaDaftar Penanda, IReadOnlyList<IReadOnlyList<Blok>> Butir) : Blok;

/// <summary>Start a new page.</summary>
public sealed record HalamanBaru : Blok;

/// <summary>Which list of the document a contents block prints.</summary>
public enum JenisDaftarIsi
{
    /// <summary>Headings, levels 1–3.</summary>
    Isi,

    /// <summary>Tables.</summary>
    Tabel,

    /// <summary>Figures: charts and diagrams.</summary>
    Gambar,
}

/// <summary>Contents, list of tables or list of figures; the writer fills it from the document itself.</summary>
public sealed record DaftarIsi(JenisDaftarIsi Jenis) : Blok;

/// <summary>Caption of a table or figure, numbered per chapter by the composer.</summary>
/// <param name="Id">Anchor, [a-z0-9-].</param>
/// <param name="Label">"Tabel", "Grafik" or "Gambar".</param>
/// <param name="Bab">Chapter number as printed in the caption: "3", or "L" for annexes; empty: the caption has no number.</param>
/// <param name="Urut">Number within the chapter, from 1.</param>
/// <param name="Teks">Caption text.</param>
public sealed record Keterangan(string Id, string Label, string Bab, int Urut, string Teks)
{
    /// <summary>"3.12".</summary>
    public string Nomor => $"{Bab}.{Urut}";

    /// <summary>"Tabel 3.12".</summary>
    public string Sebutan => Bab.Length == 0 ? "" : $"{Label} {Nomor}";

    /// <summary>"Tabel 3.12 Anggaran".</summary>
    public string Lengkap => Bab.Length == 0 ? Teks : $"{Sebutan} {Teks}";
}

/// <summary>A picture file (PNG or JPEG) of the agency.</summary>
/// <param name="Data">The file's bytes.</param>
/// <param name="Mime"><c>image/png</c> or <c>image/jpeg</c>.</param>
/// <param name="LebarPiksel">Natural width in pixels.</param>
/// <param name="TinggiPiksel">Natural height in pixels.</param>
/// <param name="LebarCm">Printed width in cm; the height follows.</param>
/// <param name="TeksAlternatif">Alternative text.</param>
/// <param name="Keterangan">Caption, or null for a logo.</param>
public sealed record Gambar(
    ReadOnlyMemory<byte> Data, string Mime, int LebarPiksel, int TinggiPiksel, decimal LebarCm, string TeksAlternatif,
    Keterangan? Keterangan) : Blok;

/// <summary>Signature block.</summary>
/// <param name="TempatTanggal">"Manggar, 27 Januari 2023"; empty when not set.</param>
/// <param name="Kolom">One signatory (right side), or several, left to right.</param>
public sealed record BlokTandaTangan(string TempatTanggal, IReadOnlyList<PenandaTangan> Kolom) : Blok;

/// <summary>Signatory.</summary>
/// <param name="Jabatan">Lines above the name ("Kepala Badan …,").</param>
/// <param name="Nama">Name with titles.</param>
/// <param name="Pangkat">Rank; empty when not printed.</param>
/// <param name="Nip">NIP; empty when not printed.</param>
public sealed record PenandaTangan(IReadOnlyList<string> Jabatan, string Nama, string Pangkat, string Nip);
