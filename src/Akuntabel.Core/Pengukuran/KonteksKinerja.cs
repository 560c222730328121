using Akuntabel.Core.Perencanaan;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Pengukuran;

/// <summary>What the computation of indikator and sasaran looks at.</summary>
/// <param name="Perjanjian">Promises.</param>
/// <param name="Pengukuran">Measurements.</param>
/// <param name="Parameter">Scales, period, cap.</param>
/// <param name="TahunTarget">Years for which the Renstra sets targets.</param>
/// <param name="Kesalahan">Receives figures that contradict each other.</param>
internal sealed record KonteksKinerja(
    PerjanjianKinerja.PerjanjianKinerja Perjanjian, PengukuranKinerja Pengukuran, ParameterKinerja Parameter,
    IReadOnlyList<int> TahunTarget, List<Kesalahan> Kesalahan)
{
    /// <summary>Last year of the Renstra; <c>null</c> while its years are not known.</summary>
    public int? TahunAkhir { get; init; }

    /// <summary>Targets of RKT, Renja, rencana aksi and of earlier Perjanjian Kinerja.</summary>
    public RencanaKinerja Rencana { get; init; } = RencanaKinerja.BelumAda;
}
