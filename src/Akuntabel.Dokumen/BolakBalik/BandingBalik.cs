using Akuntabel.Core.Laporan;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.RuangTulis;

namespace Akuntabel.Dokumen.BolakBalik;

/// <summary>How a part that came back stands to the one here.</summary>
public enum KeadaanBalik
{
    /// <summary>Nothing was changed in the file.</summary>
    Sama,

    /// <summary>Changed in the file, not here.</summary>
    Berubah,

    /// <summary>Changed in the file and here.</summary>
    Bentrok,

    /// <summary>Differs, and nobody can tell who changed it: the file does not say what was sent.</summary>
    TanpaAsal,

    /// <summary>Its place is no longer in the file, and its words were not found.</summary>
    Hilang,

    /// <summary>Its place is no longer in the file; words that may be its were found.</summary>
    Dugaan,
}

/// <summary>A bound figure that was changed in the file; it stays as it is.</summary>
/// <param name="Nama">What it is.</param>
/// <param name="Tertulis">What the file says.</param>
/// <param name="Benar">What it is now.</param>
/// <param name="Dari">Where it comes from, in words.</param>
/// <param name="Fakta">The fact; <c>null</c>: a text of the office.</param>
public sealed record AngkaDitolak(string Nama, string Tertulis, string Benar, string Dari, Fakta? Fakta);

/// <summary>A figure of the new text that is bound to nothing.</summary>
/// <param name="Teks">The figure as typed.</param>
/// <param name="Calon">What it may mean, as words of a token.</param>
public sealed record AngkaLepas(string Teks, IReadOnlyList<string> Calon);

/// <summary>A part as it came back, beside the one here.</summary>
/// <param name="Tempat">The part.</param>
/// <param name="Sebutan">What it is called.</param>
/// <param name="Keadaan">How they stand.</param>
/// <param name="Semula">Its text as it was sent.</param>
/// <param name="Kiriman">Its text as it came back.</param>
/// <param name="Kini">Its text here.</param>
/// <param name="Hasil">Its text when what came back is taken.</param>
public sealed record HalBalik(TempatNarasi Tempat, string Sebutan, KeadaanBalik Keadaan, string Semula, string Kiriman, string Kini, string Hasil)
{
    /// <summary>Tracked changes.</summary>
    public IReadOnlyList<PerubahanTerlacak> Perubahan { get; init; } = [];

    /// <summary>Bound figures that were changed.</summary>
    public IReadOnlyList<AngkaDitolak> Ditolak { get; init; } = [];

    /// <summary>New figures that are bound to nothing.</summary>
    public IReadOnlyList<AngkaLepas> Lepas { get; init; } = [];

    /// <summary>What its tokens stand for.</summary>
    public IReadOnlyList<TokenTulis> Token { get; init; } = [];
}

/// <summary>Words outside of all parts that were not sent.</summary>
/// <param name="Nomor">Their number, from 1.</param>
/// <param name="Judul">The heading above them.</param>
/// <param name="BerupaJudul">Whether they are a heading themselves.</param>
/// <param name="Teks">The words as people write them.</param>
public sealed record TambahanBalik(int Nomor, string Judul, bool BerupaJudul, string Teks)
{
    /// <summary>What its tokens stand for.</summary>
    public IReadOnlyList<TokenTulis> Token { get; init; } = [];
}

/// <summary>Words that the data make and the file says otherwise.</summary>
/// <param name="Judul">The heading above them.</param>
/// <param name="Semula">As they were sent.</param>
/// <param name="Kiriman">As they came back.</param>
/// <param name="Angka">Figures in them that no longer stand there.</param>
public sealed record TetapBerubah(string Judul, string Semula, string Kiriman, IReadOnlyList<AngkaDitolak> Angka);

/// <summary>A report that came back, beside the one here.</summary>
/// <param name="Bagian">Its parts.</param>
/// <param name="Tambahan">What was added outside of them.</param>
/// <param name="Tetap">What the data make and the file says otherwise.</param>
/// <param name="TetapHilang">How many pieces that the data make are no longer in the file.</param>
/// <param name="Lama">Whether the file is none of ours: an older report, whose text is offered by its headings.</param>
public sealed record BandingBalik(
    IReadOnlyList<HalBalik> Bagian, IReadOnlyList<TambahanBalik> Tambahan, IReadOnlyList<TetapBerubah> Tetap, int TetapHilang, bool Lama);
