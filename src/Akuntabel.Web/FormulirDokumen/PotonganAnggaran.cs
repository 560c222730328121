namespace Akuntabel.Web.FormulirDokumen;

/// <summary>A part of a long budget that one page shows: a program, one kegiatan of a long program, or rows of a long kegiatan.</summary>
/// <param name="Kode">Its code; with a number when it is not the first of its kegiatan.</param>
/// <param name="Nama">Its name.</param>
/// <param name="Sub">Its rows.</param>
public sealed record PotonganAnggaran(string Kode, string Nama, IReadOnlyList<SubAnggaran> Sub)
{
    /// <summary>Rows that a page shows; a budget of no more is not parted.</summary>
    public const int Terbanyak = 50;

    /// <summary>The parts of a budget; none when a page shows it whole.</summary>
    public static IReadOnlyList<PotonganAnggaran> Susun(IReadOnlyList<SubAnggaran> sub)
    {
        ArgumentNullException.ThrowIfNull(sub);
        return sub.Count <= Terbanyak ? [] : [.. sub.GroupBy(s => s.Program).SelectMany(g => g.Count() <= Terbanyak
            ? [new PotonganAnggaran(g.Key, g.First().NamaProgram, [.. g])]
            : g.GroupBy(s => s.Kegiatan).SelectMany(k => Kegiatan(k.Key.Length > 0 ? k.Key : g.Key, [.. k])))];
    }

    private static IEnumerable<PotonganAnggaran> Kegiatan(string kode, IReadOnlyList<SubAnggaran> sub) => sub.Chunk(Terbanyak).Index()
        .Select(c => c.Index == 0 ? new PotonganAnggaran(kode, c.Item[0].NamaKegiatan, c.Item)
            : new PotonganAnggaran($"{kode}/{c.Index + 1}", $"{c.Item[0].NamaKegiatan} (bagian {c.Index + 1})", c.Item));
}
