namespace Akuntabel.Dokumen.Pertukaran.Pemeriksaan;

/// <summary>How much a finding about a plan weighs.</summary>
public enum BobotRencana
{
    /// <summary>Something is missing without which the plan cannot be measured.</summary>
    Kurang,

    /// <summary>Two things of the plan contradict each other.</summary>
    Bertentangan,

    /// <summary>It can be better: an evaluator will ask.</summary>
    Saran,
}

/// <summary>Something that a reader of the plan would stop at.</summary>
/// <param name="Kode">Its rule: RCN-001.</param>
/// <param name="Bobot">How much it weighs.</param>
/// <param name="Tempat">Address of the thing or field of the form.</param>
/// <param name="Pesan">What, and why it matters.</param>
/// <param name="Saran">What to do.</param>
/// <param name="Dasar">The law that asks for it.</param>
public sealed record TemuanRencana(string Kode, BobotRencana Bobot, string Tempat, string Pesan, string Saran, string Dasar);
