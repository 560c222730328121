namespace Akuntabel.Core.Alur;

/// <summary>What became of a task.</summary>
public enum KeadaanTugas
{
    /// <summary>Somebody has it.</summary>
    Terbuka,

    /// <summary>Done.</summary>
    Selesai,

    /// <summary>Its actor gave the matter back to an earlier step.</summary>
    Dikembalikan,

    /// <summary>Nobody did it, and the procedure went on or back without it.</summary>
    Dilewati,
}

/// <summary>A step of a running procedure that somebody has, or had.</summary>
/// <param name="Langkah">Number of the step, from 1.</param>
/// <param name="Unit">Unit that has it, in a step that each does for itself; empty: the office.</param>
/// <param name="Putaran">How many times it came there, from 1.</param>
/// <param name="Sejak">Since when, by the clock of the pemda's zone.</param>
/// <param name="Tempo">Until when, by the same clock; <c>null</c>: the step has no time standard.</param>
public sealed record TugasSop(int Langkah, string Unit, int Putaran, DateTime Sejak, DateTime? Tempo)
{
    /// <summary>What became of it.</summary>
    public KeadaanTugas Keadaan { get; init; }

    /// <summary>When it ended; <c>null</c> while open.</summary>
    public DateTime? Berakhir { get; init; }

    /// <summary>Who ended it; empty while open, and for what happens by itself.</summary>
    public string Oleh { get; init; } = "";

    /// <summary>What was said at its end: a note, or why it was given back.</summary>
    public string Catatan { get; init; } = "";

    /// <summary>Why it came back to here; empty the first time.</summary>
    public string Alasan { get; init; } = "";

    /// <summary>Whether the head's yes locks the quarters before as well that no yes of their own has locked.</summary>
    public bool Sekaligus { get; init; }

    /// <summary>What of it came back, each with why; none: it came back as a whole, or not at all.</summary>
    public IReadOnlyList<HalDikembalikan> Hal { get; init; } = [];

    /// <summary>Whether somebody has it now.</summary>
    public bool Terbuka => Keadaan == KeadaanTugas.Terbuka;

    /// <summary>Whether it is late at a moment, or ended late.</summary>
    /// <param name="saat">The moment, by the clock of the pemda's zone.</param>
    public bool Terlambat(DateTime saat) => Tempo is { } t && (Berakhir ?? saat) > t && Keadaan != KeadaanTugas.Dilewati;
}
