using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;

namespace Akuntabel.Storage.Dokumen;

/// <summary>A quarter to which the head agreed: its figures stay as they were then, until it is opened again.</summary>
public sealed class TriwulanTerkunci
{
    /// <summary>Year.</summary>
    public int Tahun { get; init; }

    /// <summary>Quarter, 1–4.</summary>
    public int Triwulan { get; init; }

    /// <summary>Whether the quarters before are locked with it.</summary>
    public bool Sekaligus { get; init; }

    /// <summary>Whether it locks a quarter of its year.</summary>
    /// <param name="triwulan">The quarter.</param>
    public bool Memuat(int triwulan) => triwulan == Triwulan || (Sekaligus && triwulan < Triwulan);

    /// <summary>Since when, as the store writes moments.</summary>
    public string Saat { get; init; } = "";

    /// <summary>Who agreed.</summary>
    public string Oleh { get; init; } = "";
}

/// <summary>Knows which figures of a measurement belong to which quarter.</summary>
public interface IPenjagaTriwulan
{
    /// <summary>Whether documents of a kind hold such figures.</summary>
    bool Menjaga(JenisDokumen jenis);

    /// <summary>Why something may not be saved: it changes figures of a quarter that is locked; <c>null</c>: it may.</summary>
    /// <param name="lama">What is stored.</param>
    /// <param name="jadi">What would be.</param>
    /// <param name="tahun">Year of the document.</param>
    /// <param name="terkunci">The locked quarters of the document's year and the year before; at least one.</param>
    string? Larangan(KumpulanBerkas lama, KumpulanBerkas jadi, int tahun, IReadOnlyList<TriwulanTerkunci> terkunci);
}
