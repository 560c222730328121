using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Anggaran;

/// <summary>What became of one row of the DPA from the start of the year up to the end of a quarter.</summary>
/// <param name="Kode">Code of the row at its lowest level (<see cref="KunciSubKegiatan.Rinci"/>); not empty.</param>
/// <param name="Triwulan">Quarter.</param>
/// <param name="Anggaran">Budget realised since January, rupiah; may be blank.</param>
/// <param name="Fisik">Output realised since January, in the unit of its target; may be blank.</param>
/// <param name="Asal">Row.</param>
public sealed record RealisasiTriwulan(string Kode, TriwulanKe Triwulan, Fakta Anggaran, Fakta Fisik, Asal Asal)
{
    /// <summary>What was in the way; empty: nothing was said.</summary>
    public string Kendala { get; init; } = "";

    /// <summary>What is done about it; empty: nothing was said.</summary>
    public string TindakLanjut { get; init; } = "";

    /// <summary>Names of the files that show where it comes from, one in each line; empty: none.</summary>
    public string Bukti { get; init; } = "";

    /// <summary>Whether a report takes its realisation from quarters: one has been reported up to its end.</summary>
    /// <param name="daftar">Rows of the year.</param>
    /// <param name="periode">What is reported.</param>
    public static bool Dipakai(IReadOnlyList<RealisasiTriwulan> daftar, PeriodeLaporan periode)
    {
        ArgumentNullException.ThrowIfNull(daftar);
        return daftar.Any(r => r.Triwulan.Nomor <= periode.TriwulanAkhir);
    }
}
