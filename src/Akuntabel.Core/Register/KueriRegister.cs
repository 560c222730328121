namespace Akuntabel.Core.Register;

/// <summary>How a field is compared.</summary>
public enum PembandingSyarat
{
    /// <summary>It is one of the values.</summary>
    SalahSatu,

    /// <summary>It is none of the values.</summary>
    Bukan,

    /// <summary>It contains the words.</summary>
    Memuat,

    /// <summary>It is at least the value.</summary>
    Mulai,

    /// <summary>It is at most the value.</summary>
    Sampai,

    /// <summary>It is filled.</summary>
    Terisi,

    /// <summary>It is blank.</summary>
    Kosong,
}

/// <summary>A condition on a field.</summary>
/// <param name="Bidang">Code of the field.</param>
/// <param name="Pembanding">How it is compared.</param>
/// <param name="Nilai">With what, as values are kept; several mean "one of them".</param>
public sealed record SyaratRegister(string Bidang, PembandingSyarat Pembanding, IReadOnlyList<string> Nilai);

/// <summary>Which part of time a query takes.</summary>
public enum MasaKueri
{
    /// <summary>All rows.</summary>
    Semua,

    /// <summary>Those whose day lies in the quarter.</summary>
    Triwulan,

    /// <summary>Those whose day lies in the year, up to the end of the quarter.</summary>
    TahunBerjalan,

    /// <summary>Those whose day lies before the end of the quarter, also in earlier years.</summary>
    SampaiAkhir,
}

/// <summary>What is counted.</summary>
public enum UkuranKueri
{
    /// <summary>Rows.</summary>
    Banyak,

    /// <summary>Different things: rows that are the same count once.</summary>
    Beda,

    /// <summary>The sum of a field.</summary>
    Jumlah,
}

/// <summary>A question to a register, answered by a figure.</summary>
/// <param name="Register">Code of the register.</param>
/// <param name="Ukuran">What is counted.</param>
public sealed record KueriRegister(string Register, UkuranKueri Ukuran)
{
    /// <summary>Fields that tell things apart (<see cref="UkuranKueri.Beda"/>; empty: those of the register), or the one summed.</summary>
    public IReadOnlyList<string> Bidang { get; init; } = [];

    /// <summary>States; empty: all.</summary>
    public IReadOnlyList<string> Keadaan { get; init; } = [];

    /// <summary>Conditions, all of which hold.</summary>
    public IReadOnlyList<SyaratRegister> Syarat { get; init; } = [];

    /// <summary>Which part of time.</summary>
    public MasaKueri Masa { get; init; }

    /// <summary>Field with the day or year by which time is told; empty: the day on which a row was entered.</summary>
    public string Hari { get; init; } = "";
}

/// <summary>Days that a query takes.</summary>
/// <param name="Tahun">Year.</param>
/// <param name="Triwulan">Quarter, 1–4; of a year as a whole 4.</param>
public sealed record PeriodeKueri(int Tahun, int Triwulan)
{
    /// <summary>Its first day.</summary>
    public DateOnly Awal => new(Tahun, (Triwulan * 3) - 2, 1);

    /// <summary>Its last day.</summary>
    public DateOnly Akhir => new(Tahun, Triwulan * 3, DateTime.DaysInMonth(Tahun, Triwulan * 3));
}
