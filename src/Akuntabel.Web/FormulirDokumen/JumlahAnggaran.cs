using Akuntabel.Core.Umum;

namespace Akuntabel.Web.FormulirDokumen;

/// <summary>A program with the sums of its rows, in rupiah.</summary>
/// <param name="Kode">Its code.</param>
/// <param name="Nama">Its name.</param>
/// <param name="Sub">How many rows it has after the import.</param>
/// <param name="Semula">What is stored; <c>null</c>: nothing.</param>
/// <param name="Menjadi">What it becomes; <c>null</c>: nothing.</param>
public sealed record PaguProgram(string Kode, string Nama, int Sub, decimal? Semula, decimal? Menjadi);

/// <summary>What an import makes of the budget, before any detail: by program, and as a whole.</summary>
/// <param name="Program">The programs, those that go away among them.</param>
public sealed record JumlahAnggaran(IReadOnlyList<PaguProgram> Program)
{
    /// <summary>How many rows there are after it.</summary>
    public int Sub => Program.Sum(p => p.Sub);

    /// <summary>How many programs there are after it.</summary>
    public int BanyakProgram => Program.Count(p => p.Sub > 0);

    /// <summary>The whole budget that is stored, in rupiah.</summary>
    public decimal Semula => Program.Sum(p => p.Semula ?? 0);

    /// <summary>The whole budget after it, in rupiah.</summary>
    public decimal Menjadi => Program.Sum(p => p.Menjadi ?? 0);

    /// <summary>Adds up both budgets; <c>null</c>: the import leaves every pagu alone.</summary>
    /// <param name="kini">The files that are stored.</param>
    /// <param name="hasil">The files after the import.</param>
    public static JumlahAnggaran? Susun(KumpulanBerkas kini, KumpulanBerkas hasil)
    {
        ArgumentNullException.ThrowIfNull(kini);
        ArgumentNullException.ThrowIfNull(hasil);
        if (Isi(kini).Span.SequenceEqual(Isi(hasil).Span))
        {
            return null;
        }

        var (lama, baru) = (SubAnggaran.Baca(kini), SubAnggaran.Baca(hasil));
        var (semula, menjadi) = (lama.ToLookup(s => s.Program), baru.ToLookup(s => s.Program));
        PaguProgram[] program = [.. baru.Concat(lama).DistinctBy(s => s.Program).Select(s => new PaguProgram(
            s.Program, s.NamaProgram, menjadi[s.Program].Count(), Jumlah(semula[s.Program]), Jumlah(menjadi[s.Program])))];
        // what leaves every pagu as it is tells nothing of the budget
        return Array.TrueForAll(program, p => p.Semula == p.Menjadi && p.Sub == semula[p.Kode].Count()) ? null : new JumlahAnggaran(program);
    }

    private static ReadOnlyMemory<byte> Isi(KumpulanBerkas berkas) => berkas.Coba(UsulanSub.Jalur, out var isi) ? isi : default;

    private static decimal? Jumlah(IEnumerable<SubAnggaran> sub) =>
        sub.Select(s => s.Pagu).OfType<decimal>().ToList() is { Count: > 0 } pagu ? pagu.Sum() : null;
}
