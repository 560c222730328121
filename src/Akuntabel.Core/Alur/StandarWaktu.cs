namespace Akuntabel.Core.Alur;

/// <summary>How long a step may take, in working time.</summary>
/// <param name="Hari">Whole working days, not negative.</param>
/// <param name="Menit">Minutes of opening hours besides, not negative.</param>
public sealed record StandarWaktu(int Hari, int Menit)
{
    /// <summary>A number of some unit of a SOP; <c>null</c> for a unit that is none of working time, or no whole number of
    /// minutes.</summary>
    /// <param name="banyak">How many.</param>
    /// <param name="satuan">Unit as a SOP writes it: "menit", "jam", "hari", "minggu" (five working days).</param>
    public static StandarWaktu? Dari(decimal banyak, string satuan)
    {
        ArgumentNullException.ThrowIfNull(satuan);
        var (hari, menit) = satuan.Trim().ToLowerInvariant() switch
        {
            "menit" => (0m, banyak),
            "jam" => (0m, banyak * 60),
            "hari" or "hari kerja" => (banyak, 0m),
            "minggu" => (banyak * 5, 0m),
            _ => (-1m, 0m),
        };
        return hari is >= 0 and <= 366 && menit is >= 0 and <= 525_600 && hari == decimal.Truncate(hari) && menit == decimal.Truncate(menit)
            ? new StandarWaktu((int)hari, (int)menit) : null;
    }
}
