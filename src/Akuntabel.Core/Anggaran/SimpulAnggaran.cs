using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Anggaran;

/// <summary>Level in the budget tree.</summary>
public enum TingkatAnggaran
{
    /// <summary>Program.</summary>
    Program,

    /// <summary>Kegiatan.</summary>
    Kegiatan,

    /// <summary>Sub kegiatan.</summary>
    SubKegiatan,
}

/// <summary>The six figures of any part of the budget.</summary>
/// <param name="Pagu">Budget, rupiah.</param>
/// <param name="Realisasi">Budget realised, rupiah.</param>
/// <param name="Serapan">Absorption, percent; unknown for a zero budget.</param>
/// <param name="Sisa">Budget left, rupiah.</param>
/// <param name="PersenSisa">Budget left, percent.</param>
/// <param name="CapaianFisik">Physical achievement, percent.</param>
public sealed record AngkaAnggaran(Fakta Pagu, Fakta Realisasi, Fakta Serapan, Fakta Sisa, Fakta PersenSisa, Fakta CapaianFisik);

/// <summary>A node of the budget tree with its figures.</summary>
public sealed class SimpulAnggaran
{
    /// <summary>Makes a node.</summary>
    internal SimpulAnggaran(TingkatAnggaran tingkat, string kode, string nama, int urut, AngkaAnggaran angka)
    {
        (Tingkat, Kode, Nama, Urut) = (tingkat, kode, nama, urut);
        (Pagu, Realisasi, Serapan) = (angka.Pagu, angka.Realisasi, angka.Serapan);
        (Sisa, PersenSisa, CapaianFisik) = (angka.Sisa, angka.PersenSisa, angka.CapaianFisik);
    }

    /// <summary>Level.</summary>
    public TingkatAnggaran Tingkat { get; }

    /// <summary>Code.</summary>
    public string Kode { get; }

    /// <summary>Name.</summary>
    public string Nama { get; }

    /// <summary>Running number over the whole level, from 1, in the order of the tree.</summary>
    public int Urut { get; }

    /// <summary>Budget, rupiah.</summary>
    public Fakta Pagu { get; }

    /// <summary>Budget realised, rupiah.</summary>
    public Fakta Realisasi { get; }

    /// <summary>Absorption, percent; unknown for a zero budget.</summary>
    public Fakta Serapan { get; }

    /// <summary>Budget left, rupiah; negative when overspent.</summary>
    public Fakta Sisa { get; }

    /// <summary>Budget left, percent.</summary>
    public Fakta PersenSisa { get; }

    /// <summary>Physical achievement, percent: of the row itself, or the mean of all sub kegiatan below weighted by pagu.</summary>
    public Fakta CapaianFisik { get; }

    /// <summary>Planned output; <c>null</c> above the sub kegiatan (units differ, nothing can be summed).</summary>
    public Fakta? TargetFisik { get; internal init; }

    /// <summary>Realised output; <c>null</c> above the sub kegiatan.</summary>
    public Fakta? RealisasiFisik { get; internal init; }

    /// <summary>Nodes directly below.</summary>
    public IReadOnlyList<SimpulAnggaran> Anak { get; internal init; } = [];

    /// <summary>All sub kegiatan below; a sub kegiatan has itself.</summary>
    public IReadOnlyList<SimpulAnggaran> Sub { get => field ?? [this]; internal init; }

    /// <summary>Target group of a sub kegiatan; empty above.</summary>
    public string KelompokSasaran { get; internal init; } = "";

    /// <summary>Sources of the funds, each once, in the order of the rows; none when not stated.</summary>
    public IReadOnlyList<string> SumberDana
    {
        get => field ?? [.. Sub.SelectMany(s => s.SumberDana).Distinct(StringComparer.OrdinalIgnoreCase)];
        internal init;
    }

    /// <summary>Units of the office that own it, each once, in the order of the rows; none when not stated.</summary>
    public IReadOnlyList<string> Pemilik
    {
        get => field ?? [.. Sub.SelectMany(s => s.Pemilik).Distinct(StringComparer.OrdinalIgnoreCase)];
        internal init;
    }

    /// <summary>Unit of the output of a sub kegiatan; empty above.</summary>
    public string SatuanFisik { get; internal init; } = "";

    /// <summary>The typed row of a sub kegiatan; <c>null</c> above.</summary>
    public Asal? Asal { get; internal init; }
}
