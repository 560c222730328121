namespace Akuntabel.Dokumen.BolakBalik;

/// <summary>What a piece of a document that came back is.</summary>
public enum JenisBalik
{
    /// <summary>A paragraph.</summary>
    Paragraf,

    /// <summary>A heading.</summary>
    Judul,

    /// <summary>A title in the text of a part.</summary>
    AnakJudul,

    /// <summary>A list.</summary>
    Daftar,

    /// <summary>Caption of a table.</summary>
    JudulTabel,

    /// <summary>A table.</summary>
    Tabel,

    /// <summary>A small note, such as the source of a table.</summary>
    Catatan,

    /// <summary>A chart or picture, by its caption.</summary>
    Gambar,
}

/// <summary>A piece of text as it came back.</summary>
/// <param name="Jenis">What it is.</param>
/// <param name="Teks">Its text as people write it; a bound value stands between <see cref="Buka"/> and <see cref="Tutup"/>.</param>
public sealed record BlokBalik(JenisBalik Jenis, string Teks)
{
    /// <summary>Before a binding.</summary>
    public const char Buka = '\uE100';

    /// <summary>After a binding.</summary>
    public const char Tutup = '\uE101';

    /// <summary>Before a table that the data make, in place of its cells, when it stands in a part.</summary>
    public const char Isi = '\uE102';
}

/// <summary>Something that a tracked change put in or took out.</summary>
/// <param name="Oleh">Its author, as the file says.</param>
/// <param name="Saat">When, as the file says.</param>
/// <param name="Ditambah">Put in; else taken out.</param>
/// <param name="Teks">The words.</param>
public sealed record PerubahanTerlacak(string Oleh, string Saat, bool Ditambah, string Teks);

/// <summary>A bound value whose words were changed in the file.</summary>
/// <param name="Ikatan">The binding.</param>
/// <param name="Semula">What it said when it was sent; empty: unknown.</param>
/// <param name="Tertulis">What it says now.</param>
public sealed record IkatanTerubah(string Ikatan, string Semula, string Tertulis);

/// <summary>A comment of the file.</summary>
/// <param name="Id">Its id there.</param>
/// <param name="Bagian">The part that it is about; empty: none.</param>
/// <param name="Oleh">Its author.</param>
/// <param name="Saat">When.</param>
/// <param name="Isi">What it says.</param>
/// <param name="Kutipan">The words that it is about.</param>
public sealed record KomentarWord(string Id, string Bagian, string Oleh, string Saat, string Isi, string Kutipan);

/// <summary>A part as it came back.</summary>
/// <param name="Kunci">The part.</param>
/// <param name="Blok">Its text.</param>
/// <param name="Perubahan">Tracked changes in it.</param>
/// <param name="Terubah">Bound values that were changed.</param>
public sealed record BagianBalik(string Kunci, IReadOnlyList<BlokBalik> Blok, IReadOnlyList<PerubahanTerlacak> Perubahan, IReadOnlyList<IkatanTerubah> Terubah);

/// <summary>A part as it was sent.</summary>
/// <param name="Kunci">The part.</param>
/// <param name="Sidik">Digest of the narrative as stored; empty: nothing was written.</param>
/// <param name="Blok">Its text as it reads in the file.</param>
public sealed record BagianTerkirim(string Kunci, string Sidik, IReadOnlyList<BlokBalik> Blok);

/// <summary>What is known of a copy as it was sent.</summary>
/// <param name="Dokumen">Key of the report's document.</param>
/// <param name="Versi">Digest of its files.</param>
/// <param name="Bagian">Its parts.</param>
/// <param name="Tetap">What stood outside of the parts, in order.</param>
public sealed record SalinanTerkirim(string Dokumen, string Versi, IReadOnlyList<BagianTerkirim> Bagian, IReadOnlyList<BlokBalik> Tetap);

/// <summary>A report that came back as a file.</summary>
/// <param name="Terkirim">What it was when it was sent; <c>null</c>: it does not say.</param>
/// <param name="Bagian">Parts that were found by their controls.</param>
/// <param name="Luar">What stands outside of them, in order.</param>
/// <param name="Komentar">Its comments.</param>
/// <param name="Penyimpan">Who saved it last, as the file says; empty: unknown.</param>
/// <param name="Catatan">What could not be taken along.</param>
public sealed record NaskahBalik(
    SalinanTerkirim? Terkirim, IReadOnlyList<BagianBalik> Bagian, IReadOnlyList<BlokBalik> Luar, IReadOnlyList<KomentarWord> Komentar,
    string Penyimpan, IReadOnlyList<string> Catatan);
