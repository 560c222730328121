namespace Akuntabel.Core.Alur;

/// <summary>The order of roles: who may give which role without being confirmed by somebody above.</summary>
public static class UrutanPeran
{
    /// <summary>Rank of a role; more is above. Roles over the whole pemerintah daerah stand above those of one perangkat daerah.</summary>
    /// <param name="peran">Role; <c>null</c>: none, below all.</param>
    public static int Tingkat(this Peran? peran) => peran switch
    {
        null => 0,
        Peran.SubBidang or Peran.Penyusun => 1,
        Peran.Perencana => 2,
        Peran.Kepala => 3,
        Peran.Apip or Peran.Bappeda => 4,
        _ => 5,
    };

    /// <summary>Whether one who holds some roles may give a role without confirmation: it is none, or not above the highest of them.</summary>
    /// <param name="milik">Roles held.</param>
    /// <param name="peran">Role to be given.</param>
    public static bool Menjangkau(this IEnumerable<Peran> milik, Peran? peran) => peran is null || milik.Any(m =>
        Tingkat(m) >= Tingkat(peran));
}
