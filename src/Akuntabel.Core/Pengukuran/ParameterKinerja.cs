using Akuntabel.Core.Aturan;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Pengukuran;

/// <summary>Which rule of efficiency a report uses; both are borrowed practice for a local government.</summary>
public enum CaraEfisiensi
{
    /// <summary>Achievement minus absorption.</summary>
    Sederhana,

    /// <summary>PMK 214/PMK.02/2017.</summary>
    Pmk214,
}

/// <summary>The scales of a report, each as it holds on the last day of the year.</summary>
/// <param name="Capaian">For achievement.</param>
/// <param name="Anggaran">For absorption.</param>
/// <param name="Fisik">For physical achievement.</param>
/// <param name="Target">Whether a target was reached.</param>
/// <param name="Keberhasilan">The words for success and failure.</param>
public sealed record SkalaKinerja(Skala Capaian, Skala Anggaran, Skala Fisik, Skala Target, Skala Keberhasilan);

/// <summary>What law and office set for the computation of a report: data, never constants.</summary>
/// <param name="Periode">What is reported.</param>
/// <param name="Skala">Scales.</param>
/// <param name="BatasCapaian">Declared cap of achievement, percent; <c>null</c> when uncapped.</param>
/// <param name="Efisiensi">Rule of efficiency.</param>
public sealed record ParameterKinerja(PeriodeLaporan Periode, SkalaKinerja Skala, decimal? BatasCapaian = null,
    CaraEfisiensi Efisiensi = CaraEfisiensi.Sederhana);
