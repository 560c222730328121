using Akuntabel.Core.Anggaran;

namespace Akuntabel.Core.Laporan;

/// <summary>Money that stands beside the budget and what was spent of it: the cash plan, revenue, and funds of the national budget. None of
/// it is added to the budget.</summary>
/// <param name="Kas">Cash plan.</param>
/// <param name="Pendapatan">Kinds of revenue.</param>
/// <param name="RealisasiPendapatan">Collected, by code and quarter.</param>
/// <param name="JumlahPendapatan">Totals of revenue that a person wrote.</param>
/// <param name="Apbn">Kegiatan of ministries.</param>
/// <param name="RealisasiApbn">Spent and done of them, by code and quarter.</param>
public sealed record DanaKantor(
    IReadOnlyList<AnggaranKas> Kas, IReadOnlyList<JenisPendapatan> Pendapatan, IReadOnlyList<RealisasiTriwulan> RealisasiPendapatan,
    IReadOnlyList<JumlahDinyatakan> JumlahPendapatan, IReadOnlyList<KegiatanApbn> Apbn, IReadOnlyList<RealisasiTriwulan> RealisasiApbn)
{
    /// <summary>Nothing.</summary>
    public static DanaKantor BelumAda { get; } = new([], [], [], [], [], []);

    /// <summary>Out of the files of an office.</summary>
    /// <param name="data">The files as read.</param>
    internal static DanaKantor Dari(DataInstansi data) => new(data.AnggaranKas, data.Pendapatan, data.RealisasiPendapatan,
        data.PernyataanPendapatan, data.Apbn, data.RealisasiApbn);
}
