using Akuntabel.Core.Perencanaan;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.PerjanjianKinerja;

/// <summary>One version of the Perjanjian Kinerja: the first (murni), or a Perubahan with its reason and predecessor.</summary>
/// <remarks>PermenPANRB 53/2014 allows a change only for a stated reason; the target in force is that of the last version that names it.</remarks>
/// <param name="Kode">Code: "murni", "perubahan"; the number of a stored version.</param>
/// <param name="Target">Targets that this version names, in the unit of their indikator.</param>
/// <param name="TargetCacah">Targets as counts of things, for indikator that are a share of them.</param>
/// <param name="Asal">Place.</param>
public sealed record VersiPerjanjian(
    string Kode, IReadOnlyDictionary<KodeIndikator, Fakta> Target, IReadOnlyDictionary<KodeIndikator, Fakta> TargetCacah, Asal Asal)
{
    /// <summary>When it was set; <c>null</c> while a draft, or when not said.</summary>
    public DateOnly? Tanggal { get; init; }

    /// <summary>Why it replaces the former; empty for the first.</summary>
    public string Alasan { get; init; } = "";

    /// <summary>Where its targets are typed.</summary>
    public Asal AsalTarget { get; init; } = Asal with { Kolom = "target" };

    /// <summary>Code of the version that it replaces; empty for the first.</summary>
    public string Pendahulu { get; init; } = "";
}

/// <summary>A target that a file of the first version still holds beside the measurement of a year; it counts where no document states
/// one.</summary>
/// <param name="Nilai">The target; may be blank.</param>
/// <param name="Asal">Row.</param>
public sealed record TargetTercatat(Fakta Nilai, Asal Asal);

/// <summary>Least absorption of the budget that the Perjanjian Kinerja demands, in percent.</summary>
/// <param name="Seluruh">Of the whole budget; <c>null</c> when not demanded.</param>
/// <param name="Program">Of single programs.</param>
public sealed record SerapanMinimum(Fakta? Seluruh, IReadOnlyDictionary<KodeProgram, Fakta> Program)
{
    /// <summary>None demanded.</summary>
    public static SerapanMinimum TidakAda { get; } = new(null, new Dictionary<KodeProgram, Fakta>());
}
