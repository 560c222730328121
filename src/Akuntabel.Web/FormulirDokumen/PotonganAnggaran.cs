namespace Akuntabel.Web.FormulirDokumen;

/// <summary>A part of a long budget that one page shows: a program, or one kegiatan of a long program.</summary>
/// <param name="Kode">Its code.</param>
/// <param name="Nama">Its name.</param>
/// <param name="Sub">Its rows.</param>
public sealed record PotonganAnggaran(string Kode, string Nama, IReadOnlyList<SubAnggaran> Sub)
{
    /// <summary>Rows that a page shows; a budget of no more is not parted.</summary>
    public const int Terbanyak = 80;

    /// <summary>The parts of a budget; none when a page shows it whole.</summary>
    public static IReadOnlyList<PotonganAnggaran> Susun(IReadOnlyList<SubAnggaran> sub)
    {
        ArgumentNullException.ThrowIfNull(sub);
        return sub.Count <= Terbanyak ? [] : [.. sub.GroupBy(s => s.Program).SelectMany(g => g.Count() <= Terbanyak
            ? [new PotonganAnggaran(g.Key, g.First().NamaProgram, [.. g])]
            : g.GroupBy(s => s.Kegiatan).Select(k =>
                new PotonganAnggaran(k.Key.Length > 0 ? k.Key : g.Key, k.First().NamaKegiatan, [.. k])))];
    }
}
