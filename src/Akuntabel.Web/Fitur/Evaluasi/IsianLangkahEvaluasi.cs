using Akuntabel.Storage.Alur;

namespace Akuntabel.Web.Fitur.Evaluasi;

/// <summary>What somebody says when a step of an evaluation ends or goes back.</summary>
public sealed class IsianLangkahEvaluasi
{
    /// <summary>Number of the step.</summary>
    public int Langkah { get; set; }

    /// <summary>Which time it came there.</summary>
    public int Putaran { get; set; }

    /// <summary>Note, or why.</summary>
    public string? Catatan { get; set; }

    /// <summary>Step that it goes back to; 0: it goes on.</summary>
    public int Ke { get; set; }

    /// <summary>The task that is meant.</summary>
    public TugasDituju Dituju => new(Langkah, "", Putaran);
}
