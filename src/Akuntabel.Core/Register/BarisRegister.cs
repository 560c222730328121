namespace Akuntabel.Core.Register;

/// <summary>A row of a register: an organisation, a foreigner, a case.</summary>
/// <param name="Id">Who it is, for good.</param>
/// <param name="Isi">What its fields hold, by code, as <see cref="NilaiRegister"/> keeps it; sealed ones only where they were opened.
/// </param>
/// <param name="Keadaan">Its state; empty where the register has none.</param>
/// <param name="KeadaanSejak">Since when it is in that state.</param>
/// <param name="Masuk">When it was entered.</param>
public sealed record BarisRegister(
    string Id, IReadOnlyDictionary<string, string> Isi, string Keadaan, DateOnly? KeadaanSejak, DateOnly Masuk)
{
    /// <summary>What it shares with rows that are the same, where a person decided it: kept apart from one of the same name, or declared
    /// the same as one of another; empty: its fields decide.</summary>
    public string KunciTetap { get; init; } = "";

    /// <summary>Whether its personal data were destroyed: what it no longer says is not missing.</summary>
    public bool Dimusnahkan { get; init; }

    /// <summary>What a field holds; empty: nothing.</summary>
    public string this[string kode] => Isi.GetValueOrDefault(kode, "");
}
