namespace Akuntabel.Core.Register;

/// <summary>A report of a register: a list of rows, or counts by one field and perhaps another.</summary>
/// <param name="Kode">Stable name; what a report of the office binds to: <c>per-kecamatan</c>.</param>
/// <param name="Judul">"Organisasi menurut kecamatan".</param>
/// <param name="Kolom">Fields that it lists; of a summary those by which it counts (of two the first is the outer one).</param>
public sealed record TampilanRegister(string Kode, string Judul, IReadOnlyList<string> Kolom)
{
    /// <summary>What a summary counts; <c>null</c>: it is a list.</summary>
    public UkuranKueri? Ukuran { get; init; }

    /// <summary>Field summed, or fields that tell things apart.</summary>
    public IReadOnlyList<string> Bidang { get; init; } = [];

    /// <summary>Field whose values are the columns; empty: one column with the count.</summary>
    public string Silang { get; init; } = "";

    /// <summary>States; empty: all.</summary>
    public IReadOnlyList<string> Keadaan { get; init; } = [];

    /// <summary>Conditions.</summary>
    public IReadOnlyList<SyaratRegister> Syarat { get; init; } = [];

    /// <summary>Which part of time.</summary>
    public MasaKueri Masa { get; init; }

    /// <summary>Field by which time is told; empty: the day of entry.</summary>
    public string Hari { get; init; } = "";

    /// <summary>The question that picks its rows.</summary>
    public KueriRegister Kueri(DefinisiRegister definisi)
    {
        ArgumentNullException.ThrowIfNull(definisi);
        return new KueriRegister(definisi.Kode, UkuranKueri.Banyak) { Keadaan = Keadaan, Syarat = Syarat, Masa = Masa, Hari = Hari };
    }
}

/// <summary>A column of a report of a register.</summary>
/// <param name="Kunci">Name that an outline binds to: <c>terdaftar</c>.</param>
/// <param name="Judul">Heading.</param>
/// <param name="Berangka">Whether it holds figures.</param>
public sealed record KolomTampilan(string Kunci, string Judul, bool Berangka);

/// <summary>A report of a register, made.</summary>
/// <param name="Tampilan">Which.</param>
/// <param name="Kolom">Columns.</param>
/// <param name="Baris">Rows, as they are printed.</param>
/// <param name="Jumlah">Total of each column; empty text where none is made.</param>
/// <param name="TanpaHari">Rows left out because their day is blank.</param>
public sealed record HasilTampilan(
    TampilanRegister Tampilan, IReadOnlyList<KolomTampilan> Kolom, IReadOnlyList<IReadOnlyList<string>> Baris, IReadOnlyList<string> Jumlah,
    int TanpaHari);
