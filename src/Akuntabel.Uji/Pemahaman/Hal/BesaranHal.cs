namespace Akuntabel.Uji.Pemahaman.Hal;

/// <summary>Which figure of an indikator a column holds.</summary>
internal enum UkuranHal
{
    /// <summary>What was planned.</summary>
    Target,

    /// <summary>What was reached, in the unit of the indikator.</summary>
    Realisasi,

    /// <summary>What was reached, in percent of the target.</summary>
    Persen,

    /// <summary>"Capaian": what was reached, in either measure.</summary>
    Capaian,
}

/// <summary>A figure of an indikator.</summary>
/// <param name="Ukuran">Which figure.</param>
/// <param name="Tahun">Of which year; <see cref="AkhirRencana"/> for the end of a plan whose last year nothing tells.</param>
/// <param name="Lingkup">Of which version or part of the year; empty for the whole year as it was settled.</param>
internal readonly record struct BesaranHal(UkuranHal Ukuran, int Tahun, string Lingkup)
{
    /// <summary>The end of the plan.</summary>
    public const int AkhirRencana = 0;

    /// <summary>The quantity and its year in words.</summary>
    public string Sebutan => (Ukuran switch
    {
        UkuranHal.Target => "Target",
        UkuranHal.Realisasi => "Realisasi",
        UkuranHal.Persen => "Persentase capaian",
        _ => "Capaian",
    }) + (Tahun == AkhirRencana ? " akhir rencana" : $" tahun {Tahun}");
}
