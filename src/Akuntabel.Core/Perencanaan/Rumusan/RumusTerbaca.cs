using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Perencanaan.Rumusan;

/// <summary>What is wrong with a formula.</summary>
public enum SalahRumus
{
    /// <summary>It cannot be read.</summary>
    Tulisan,

    /// <summary>It names a component that is not in the list.</summary>
    Komponen,

    /// <summary>Units that cannot be added, multiplied or divided so.</summary>
    Satuan,
}

/// <summary>Something wrong with a formula: where, what, and what to do.</summary>
/// <param name="Jenis">Kind.</param>
/// <param name="Huruf">Place in the text, from 1.</param>
/// <param name="Pesan">What, as a user reads it.</param>
/// <param name="Saran">What to do.</param>
public sealed record GalatRumus(SalahRumus Jenis, int Huruf, string Pesan, string Saran)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Pesan} {Saran}";
}

/// <summary>A formula as it was read.</summary>
/// <param name="Ekspresi">Its computation; <c>null</c> when it cannot be read. A component that nobody knows is unknown in it.</param>
/// <param name="Satuan">Unit of the result.</param>
/// <param name="DaftarKomponen">Components that it names, in order, each once.</param>
/// <param name="DaftarGalat">Everything wrong, in the order of the text; empty when nothing is.</param>
public sealed record RumusTerbaca(
    Ekspresi? Ekspresi, SatuanRumus Satuan, IReadOnlyList<Fakta> DaftarKomponen, IReadOnlyList<GalatRumus> DaftarGalat)
{
    /// <summary>Whether it can be computed.</summary>
    public bool Utuh => Ekspresi is not null && DaftarGalat.Count == 0;
}
