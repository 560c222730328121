namespace Akuntabel.Dokumen.Pertukaran.Pemeriksaan;

/// <summary>The laws that the check of plans names.</summary>
internal static class DasarRencana
{
    /// <summary>Measurable objectives with indikator, source and person.</summary>
    public const string Evaluasi = "PermenPANRB 88/2021, evaluasi perencanaan kinerja (ukuran SMART)";

    /// <summary>Outcomes above, outputs below.</summary>
    public const string Penjenjangan = "PermenPANRB 89/2021, penjenjangan kinerja";

    /// <summary>Perjanjian Kinerja follows from the plan.</summary>
    public const string Perjanjian = "PermenPANRB 53/2014, Perjanjian Kinerja";

    /// <summary>What offices are called.</summary>
    public const string Kantor = "PP 18/2016, perangkat daerah";

    /// <summary>What a Renstra holds.</summary>
    public const string Renstra = "Permendagri 86/2017, penyusunan Renstra perangkat daerah";
}
