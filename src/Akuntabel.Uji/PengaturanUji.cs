namespace Akuntabel.Uji;

/// <summary>An office's choice: rules that it switches off, and rules that it weighs otherwise.</summary>
/// <param name="Mati">Codes of the rules that do not run.</param>
/// <param name="TingkatLain">Code of a rule and the level of all its findings.</param>
public sealed record PengaturanUji(IReadOnlySet<string> Mati, IReadOnlyDictionary<string, TingkatTemuan> TingkatLain)
{
    /// <summary>Every rule at its own level.</summary>
    public static PengaturanUji Bawaan { get; } = new(new HashSet<string>(), new Dictionary<string, TingkatTemuan>());

    /// <summary>Whether a rule does not run.</summary>
    public bool Dimatikan(string kode) => Mati.Contains(kode);

    /// <summary>The office's level for a rule; <c>null</c> when it has none of its own.</summary>
    public TingkatTemuan? Tingkat(string kode) => TingkatLain.TryGetValue(kode, out var t) ? t : null;
}
