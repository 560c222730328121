using Akuntabel.Core.Alur;

namespace Akuntabel.Storage.Akun;

/// <summary>A role given to a user by an administrator, for a scope and a term.</summary>
public sealed class Penugasan
{
    /// <summary>Identifier.</summary>
    public string Id { get; init; } = "";

    /// <summary>Whose.</summary>
    public string Pengguna { get; init; } = "";

    /// <summary>Name of the <see cref="Core.Alur.Peran"/>.</summary>
    public string Peran { get; init; } = "";

    /// <summary>For which perangkat daerah; empty for roles over the whole pemerintah daerah.</summary>
    public string PerangkatDaerah { get; init; } = "";

    /// <summary>For which unit of it; empty: all.</summary>
    public string Unit { get; init; } = "";

    /// <summary>First day (yyyy-MM-dd).</summary>
    public string Mulai { get; init; } = "";

    /// <summary>Last day (yyyy-MM-dd); empty: open.</summary>
    public string Selesai { get; init; } = "";

    /// <summary>Whether a role is over the whole pemerintah daerah.</summary>
    public static bool SePemda(Peran peran) => peran is Core.Alur.Peran.Administrator or Core.Alur.Peran.Apip or Core.Alur.Peran.Bappeda;

    /// <summary>As events tell it.</summary>
    internal string Uraian => $"{Peran} {PerangkatDaerah} {Unit} {Mulai}..{Selesai}".Replace("  ", " ", StringComparison.Ordinal).Replace("  ", " ", StringComparison.Ordinal);
}
