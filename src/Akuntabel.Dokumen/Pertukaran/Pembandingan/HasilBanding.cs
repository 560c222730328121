using Akuntabel.Dokumen.Pertukaran.Muatan;

namespace Akuntabel.Dokumen.Pertukaran.Pembandingan;

/// <summary>What became of a file.</summary>
public enum KeadaanBerkas
{
    /// <summary>Byte for byte the same.</summary>
    Sama,

    /// <summary>Only the new set has it.</summary>
    Ditambah,

    /// <summary>Only the old set has it.</summary>
    Dihapus,

    /// <summary>It says something else.</summary>
    Diubah,

    /// <summary>It says the same but is spelled differently: comments, quotes, blank lines.</summary>
    BedaTulisan,
}

/// <summary>One difference between two versions of a file.</summary>
/// <param name="Tempat">Where, for a reader: "baris 8.01.02, kolom pagu", "sasaran[2].uraian", "baris 14".</param>
/// <param name="Lama">What stood there; <c>null</c> when there was nothing.</param>
/// <param name="Baru">What stands there now; <c>null</c> when there is nothing.</param>
public sealed record Perbedaan(string Tempat, string? Lama, string? Baru);

/// <summary>A file in two versions of an agency's files.</summary>
/// <param name="Jalur">Its path.</param>
/// <param name="Bentuk">How its content is understood; of the new version when there is one.</param>
/// <param name="Keadaan">What became of it.</param>
/// <param name="DaftarPerbedaan">Where they differ, from top to bottom; empty unless it was changed.</param>
public sealed record BerkasBanding(string Jalur, BentukIsi Bentuk, KeadaanBerkas Keadaan, IReadOnlyList<Perbedaan> DaftarPerbedaan);

/// <summary>Differences between two versions of an agency's files.</summary>
/// <param name="DaftarBerkas">Every file of either version, by path.</param>
public sealed record HasilBanding(IReadOnlyList<BerkasBanding> DaftarBerkas)
{
    /// <summary>The files that are not the same.</summary>
    public IEnumerable<BerkasBanding> Berubah => DaftarBerkas.Where(b => b.Keadaan != KeadaanBerkas.Sama);

    /// <summary>Whether nothing at all differs.</summary>
    public bool SemuaSama => !Berubah.Any();

    /// <summary>How many files are in a state.</summary>
    public int Banyak(KeadaanBerkas keadaan) => DaftarBerkas.Count(b => b.Keadaan == keadaan);

    /// <summary>How many places differ in all changed files.</summary>
    public int BanyakPerbedaan => DaftarBerkas.Sum(b => b.DaftarPerbedaan.Count);
}
