using Akuntabel.Storage.Alur;

namespace Akuntabel.Web.Fitur.Alur;

/// <summary>What somebody says of a task, or where he sends it.</summary>
public sealed class IsianGerak
{
    /// <summary>Number of the step.</summary>
    public int Langkah { get; set; }

    /// <summary>Unit that has it; empty: the office.</summary>
    public string? Unit { get; set; }

    /// <summary>Which time it came there.</summary>
    public int Putaran { get; set; }

    /// <summary>Note, or why it goes back.</summary>
    public string? Catatan { get; set; }

    /// <summary>Number of the step it goes back to.</summary>
    public int Ke { get; set; }

    /// <summary>Units that get it back.</summary>
    public IList<string> KeUnit { get; } = [];

    /// <summary>Digest of the measurement that was shown.</summary>
    public string? Sidik { get; set; }

    /// <summary>Whether a yes to the quarter locks the quarters before as well.</summary>
    public bool Sekaligus { get; set; }

    /// <summary>The task that is meant.</summary>
    public TugasDituju Tugas => new(Langkah, Unit ?? "", Putaran) { Sekaligus = Sekaligus };
}
