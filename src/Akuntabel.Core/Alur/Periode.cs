using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Alur;

/// <summary>The span of time that a document covers: years, or a quarter of one year.</summary>
/// <param name="Mulai">First year.</param>
/// <param name="Selesai">Last year, not before the first.</param>
/// <param name="Triwulan">1–4, or <c>null</c> for whole years.</param>
public sealed record Periode(int Mulai, int Selesai, int? Triwulan = null)
{
    /// <summary>One year or a quarter of it.</summary>
    public static Periode Tahun(int tahun, int? triwulan = null) => new(tahun, tahun, triwulan);

    /// <summary>What a report of the first year, or of the quarter, speaks of.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The quarter is none.</exception>
    public PeriodeLaporan Laporan => new(Mulai, Triwulan is { } t ? new TriwulanKe(t) : null);

    /// <summary>Whether a document of this span serves the given one.</summary>
    public bool Mencakup(Periode lain)
    {
        ArgumentNullException.ThrowIfNull(lain);
        return Mulai <= lain.Mulai && Selesai >= lain.Selesai && (Triwulan is null ? Mulai != Selesai || lain.Triwulan is null
            : Triwulan == lain.Triwulan);
    }

    /// <summary>For a reader: <c>2022</c>, <c>2021–2026</c>, <c>Triwulan II 2023</c>.</summary>
    public override string ToString() => Triwulan is { } t ? $"Triwulan {BilanganRomawi.Dari(t)} {Mulai}" : Mulai == Selesai
        ? $"{Mulai}" : $"{Mulai}–{Selesai}";
}
