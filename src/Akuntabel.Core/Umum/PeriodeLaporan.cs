using System.Runtime.InteropServices;

namespace Akuntabel.Core.Umum;

/// <summary>A quarter of a year, I to IV.</summary>
public readonly record struct TriwulanKe
{
    private readonly int _sebelumnya;

    /// <summary>Makes a quarter.</summary>
    /// <param name="nomor">1 to 4.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such quarter.</exception>
    public TriwulanKe(int nomor)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(nomor, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(nomor, 4);
        _sebelumnya = nomor - 1;
    }

    /// <summary>1 to 4.</summary>
    public int Nomor => _sebelumnya + 1;

    /// <summary>"II".</summary>
    public override string ToString() => BilanganRomawi.Dari(Nomor);
}

/// <summary>What a report speaks of: a year, or a year up to the end of a quarter.</summary>
/// <param name="Tahun">Year.</param>
/// <param name="Triwulan">Quarter; <c>null</c> for the whole year.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct PeriodeLaporan(int Tahun, TriwulanKe? Triwulan = null)
{
    /// <summary>Number of the last quarter that counts, 1 to 4.</summary>
    public int TriwulanAkhir => Triwulan?.Nomor ?? 4;

    /// <summary>Last day.</summary>
    public DateOnly Akhir => new DateOnly(Tahun, 1, 1).AddMonths(TriwulanAkhir * 3).AddDays(-1);

    /// <summary>"Triwulan II Tahun 2023".</summary>
    public override string ToString() => (Triwulan is { } t ? $"Triwulan {t} " : "") + $"Tahun {Tahun}";
}
