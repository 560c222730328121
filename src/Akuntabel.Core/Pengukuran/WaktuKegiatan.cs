namespace Akuntabel.Core.Pengukuran;

/// <summary>When an activity counts. What counts it, what locks it and what shows it read the same, so that none can be got past by
/// another field than the one that it looks at.</summary>
/// <param name="Mulai">Its first day; <c>null</c>: not said.</param>
/// <param name="Bulan">The first day of its month, where no more is known; <c>null</c>: not said.</param>
/// <param name="Tertulis">Its quarter, 1–4, where no more is known; <c>null</c>: not said. Anything else is as if nothing was said.</param>
/// <param name="Selesai">Its last day, which counts where nothing else is said; <c>null</c>: not said.</param>
public readonly record struct WaktuKegiatan(DateOnly? Mulai, DateOnly? Bulan, decimal? Tertulis, DateOnly? Selesai)
{
    /// <summary>Its quarter, 1–4; 0: not known, so it counts in none.</summary>
    public int Triwulan => Tanggal(DateOnly.MinValue.Year) is { } t ? ((t.Month - 1) / 3) + 1 : 0;

    /// <summary>The day on which it counts; <c>null</c>: not known, so it does not. Of a quarter alone it is the first day.</summary>
    /// <param name="tahun">The year of the file, in which a quarter lies.</param>
    public DateOnly? Tanggal(int tahun) => Mulai ?? Bulan
        ?? (Tertulis is 1 or 2 or 3 or 4 ? new DateOnly(tahun, ((int)Tertulis * 3) - 2, 1) : Selesai);
}
