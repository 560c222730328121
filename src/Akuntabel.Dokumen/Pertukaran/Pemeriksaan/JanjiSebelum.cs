namespace Akuntabel.Dokumen.Pertukaran.Pemeriksaan;

/// <summary>What was promised of an indikator before, as people write it; empty where nothing was.</summary>
/// <param name="TahunLalu">Target of the year before.</param>
/// <param name="Semula">Target of the version that this one changes.</param>
/// <param name="MakinRendah">Whether less is better.</param>
/// <param name="Terlambat">Why it is late to lower it, as a sentence ends: "pada triwulan IV"; empty when it is not.</param>
public sealed record JanjiSebelum(string TahunLalu, string Semula, bool MakinRendah, string Terlambat);
