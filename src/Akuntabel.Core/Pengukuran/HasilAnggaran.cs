using Akuntabel.Core.Anggaran;
using Akuntabel.Core.Aturan;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Pengukuran;

/// <summary>Whether the least absorption that the Perjanjian Kinerja demands was met.</summary>
/// <param name="Batas">The demand, percent.</param>
/// <param name="Memenuhi">Word: "memenuhi", "tidak memenuhi", or that it is not measured.</param>
public sealed record PemenuhanMinimum(Fakta Batas, Fakta Memenuhi);

/// <summary>How a part of the budget is classed.</summary>
/// <param name="Serapan">Class of its absorption.</param>
/// <param name="Fisik">Class of its physical achievement.</param>
/// <param name="Minimum">Least absorption; <c>null</c> where none is demanded.</param>
public sealed record KategoriAnggaran(Fakta Serapan, Fakta Fisik, PemenuhanMinimum? Minimum);

/// <summary>One figure of the budget over the classes of its scale, at each level.</summary>
/// <param name="Sub">Of sub kegiatan.</param>
/// <param name="Kegiatan">Of kegiatan.</param>
/// <param name="Program">Of programs.</param>
/// <param name="ProgramSasaran">Of programs that serve a sasaran.</param>
public sealed record SebaranAnggaran(Sebaran Sub, Sebaran Kegiatan, Sebaran Program, Sebaran ProgramSasaran);

/// <summary>Revenue that the Perjanjian Kinerja promises beside the expenditure.</summary>
/// <param name="Pendapatan">Rupiah.</param>
/// <param name="DenganBelanja">Its sum with the pagu of all programs, rupiah.</param>
public sealed record PendapatanPerjanjian(Fakta Pendapatan, Fakta DenganBelanja);

/// <summary>The budget of a report: its tree, its totals, its classes.</summary>
/// <param name="DaftarProgram">All programs in order.</param>
/// <param name="ProgramSasaran">Those that serve a sasaran.</param>
/// <param name="ProgramPenunjang">Those that serve none.</param>
/// <param name="ProgramBersama">Those that serve more than one.</param>
public sealed record HasilAnggaran(
    IReadOnlyList<SimpulAnggaran> DaftarProgram, IReadOnlyList<SimpulAnggaran> ProgramSasaran,
    IReadOnlyList<SimpulAnggaran> ProgramPenunjang, IReadOnlyList<SimpulAnggaran> ProgramBersama)
{
    /// <summary>Totals of all programs.</summary>
    public required RingkasanAnggaran Seluruh { get; init; }

    /// <summary>Totals of those that serve a sasaran, each counted once.</summary>
    public required RingkasanAnggaran Sasaran { get; init; }

    /// <summary>Totals of those that serve none.</summary>
    public required RingkasanAnggaran Penunjang { get; init; }

    /// <summary>Classes of the whole.</summary>
    public required KategoriAnggaran KategoriSeluruh { get; init; }

    /// <summary>Classes of each node of the tree.</summary>
    public required IReadOnlyDictionary<SimpulAnggaran, KategoriAnggaran> Kategori { get; init; }

    /// <summary>Absorption over its classes.</summary>
    public required SebaranAnggaran SebaranSerapan { get; init; }

    /// <summary>Physical achievement over its classes.</summary>
    public required SebaranAnggaran SebaranFisik { get; init; }

    /// <summary>Revenue; <c>null</c> when none is promised.</summary>
    public PendapatanPerjanjian? Pendapatan { get; init; }

    /// <summary>The budget by kinds of expenditure; <c>null</c> when not entered.</summary>
    public HasilBelanja? Belanja { get; init; }

    /// <summary>The cash plan until the end of the period; <c>null</c> when not entered.</summary>
    public HasilKas? Kas { get; init; }

    /// <summary>Revenue that the office collects; <c>null</c> when it has none. It is in no total of the budget.</summary>
    public HasilPendapatan? PendapatanDaerah { get; init; }

    /// <summary>Funds of the national budget, by kind; they are in no total of the budget.</summary>
    public IReadOnlyList<HasilApbn> Apbn { get; init; } = [];
}
