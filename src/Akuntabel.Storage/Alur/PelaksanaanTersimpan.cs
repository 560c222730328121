using Akuntabel.Core.Alur;

namespace Akuntabel.Storage.Alur;

/// <summary>What a procedure runs for.</summary>
public enum JenisPelaksanaan
{
    /// <summary>Figures of a quarter are collected.</summary>
    Pengukuran,

    /// <summary>A report is written.</summary>
    Laporan,

    /// <summary>APIP reviews the report.</summary>
    Reviu,

    /// <summary>The office's AKIP is evaluated.</summary>
    Evaluasi,
}

/// <summary>A running procedure of an office, as the store holds it.</summary>
/// <param name="PerangkatDaerah">The office.</param>
/// <param name="Id">Key.</param>
/// <param name="Jenis">What it runs for.</param>
/// <param name="Periode">The quarter or year.</param>
/// <param name="Pelaksanaan">The procedure.</param>
/// <param name="Revisi">Counts the changes.</param>
public sealed record PelaksanaanTersimpan(
    string PerangkatDaerah, string Id, JenisPelaksanaan Jenis, Periode Periode, PelaksanaanSop Pelaksanaan, int Revisi)
{
    /// <summary>Whether the head's yes to it locks a quarter of its year: its own, and those before where he said so.</summary>
    /// <param name="triwulan">The quarter.</param>
    public bool Mengunci(int triwulan) => Jenis == JenisPelaksanaan.Pengukuran && Pelaksanaan.Penetapan is { } t
        && (Periode.Triwulan == triwulan || (t.Sekaligus && triwulan < Periode.Triwulan));
}

/// <summary>A task that somebody means: it must still be the same round when he acts.</summary>
/// <param name="Langkah">Number of the step.</param>
/// <param name="Unit">Unit, or empty.</param>
/// <param name="Putaran">Which time it came there.</param>
public sealed record TugasDituju(int Langkah, string Unit, int Putaran)
{
    /// <summary>Whether a yes to a quarter locks those before as well.</summary>
    public bool Sekaligus { get; init; }

    /// <summary>The document whose contents were read before, and their digest: only they are agreed to; <c>null</c>: nothing is read.</summary>
    public (string Dokumen, string Sidik)? Dibaca { get; init; }
}

/// <summary>Outcome of moving a procedure.</summary>
public abstract record HasilGerak
{
    private HasilGerak()
    {
    }

    /// <summary>Moved.</summary>
    /// <param name="Jadi">What it became.</param>
    public sealed record Bergerak(PelaksanaanTersimpan Jadi) : HasilGerak;

    /// <summary>Not moved; nothing was written.</summary>
    /// <param name="Pesan">For the user: what, why, what to do.</param>
    public sealed record Ditolak(string Pesan) : HasilGerak;
}
