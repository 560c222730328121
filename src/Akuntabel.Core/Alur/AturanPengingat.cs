namespace Akuntabel.Core.Alur;

/// <summary>When those who hold a step are reminded of it.</summary>
/// <param name="HariSebelum">Working days before it is due, 0: not before; then once on the day itself.</param>
/// <param name="SetiapHari">Once it is late: on the first working day after, and then each so many working days; at least 1.</param>
/// <param name="PalingBanyak">How often at most once it is late; 0: never.</param>
public sealed record AturanPengingat(int HariSebelum, int SetiapHari, int PalingBanyak)
{
    /// <summary>One working day before, on the day, then each two working days, five times at most.</summary>
    public static AturanPengingat Bawaan { get; } = new(1, 2, 5);

    /// <summary>Whether anybody is reminded at all.</summary>
    public bool Hidup { get; init; } = true;

    /// <summary>Which reminder of a task is the one of this moment: 0 before it is due, 1 on the day, 2 and more once it is late;
    /// <c>null</c>:
    /// none. What time has passed over is not made up for.</summary>
    /// <param name="t">The task.</param>
    /// <param name="saat">The moment, by the clock of the pemda's zone; outside opening hours nobody is reminded.</param>
    /// <param name="kalender">Working days and hours.</param>
    public int? Ke(TugasSop t, DateTime saat, KalenderKerja kalender)
    {
        ArgumentNullException.ThrowIfNull(t);
        ArgumentNullException.ThrowIfNull(kalender);
        if (!Hidup || !t.Terbuka || t.Tempo is not { } tempo || !kalender.Buka(saat))
        {
            return null;
        }

        var (kini, hari) = (DateOnly.FromDateTime(saat), DateOnly.FromDateTime(tempo));
        if (kini == hari)
        {
            return 1;
        }

        if (kini < hari)
        {
            return kalender.Antara(kini, hari) <= HariSebelum ? 0 : null;
        }

        var ke = ((kalender.Antara(hari, kini) - 1) / SetiapHari) + 1;
        return ke <= PalingBanyak ? ke + 1 : null;
    }
}
