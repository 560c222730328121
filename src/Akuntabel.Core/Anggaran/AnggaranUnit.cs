namespace Akuntabel.Core.Anggaran;

/// <summary>The budget of the sub kegiatan that one unit, or the same units together, answer for: each is counted once.</summary>
/// <param name="Unit">Name of the unit, or of the units together; empty: nobody was named.</param>
/// <param name="DaftarSub">The sub kegiatan.</param>
/// <param name="Angka">Their figures.</param>
public sealed record AnggaranUnit(string Unit, IReadOnlyList<SimpulAnggaran> DaftarSub, AngkaAnggaran Angka)
{
    /// <summary>Divides a budget among those who answer for it, in the order in which they first appear; what nobody answers for comes
    /// last.</summary>
    /// <param name="program">Programs of the budget.</param>
    /// <param name="pemilik">Names those who answer for a sub kegiatan; empty: nobody.</param>
    public static IReadOnlyList<AnggaranUnit> Susun(IReadOnlyList<SimpulAnggaran> program, Func<SimpulAnggaran, string> pemilik)
    {
        ArgumentNullException.ThrowIfNull(program);
        ArgumentNullException.ThrowIfNull(pemilik);
        return [.. program.SelectMany(p => p.Sub).GroupBy(pemilik).OrderBy(g => g.Key.Length == 0).Select((g, i) => new AnggaranUnit(
            g.Key, [.. g], HitungAnggaran.Gabung(
                $"anggaran.unit.{i + 1}", g.Key.Length > 0 ? g.Key : "sub kegiatan yang belum ada pemiliknya", [.. g], [.. g])))];
    }
}
