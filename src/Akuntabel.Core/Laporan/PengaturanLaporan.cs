using Akuntabel.Core.Pengukuran;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Laporan;

/// <summary>How an office has its report made.</summary>
/// <param name="Judul">Title: "Laporan Kinerja".</param>
/// <param name="Label">What the office calls it: "LKj", "LKIP", "LAKIP".</param>
/// <param name="Parameter">Period, scales, cap, rule of efficiency.</param>
public sealed record PengaturanLaporan(string Judul, string Label, ParameterKinerja Parameter)
{
    /// <summary>What is reported.</summary>
    public PeriodeLaporan Periode => Parameter.Periode;
}
