using Akuntabel.Storage.Pekerjaan;

namespace Akuntabel.Web.Pekerjaan;

/// <summary>
/// Finds jobs whose process is dead: those whose beat stood still in a number of looks. Looks are counted, not clocks compared:
/// clocks of two machines differ, are set, and a database that was away makes everybody's beat stand still.
/// </summary>
internal sealed class PengamatDenyut
{
    /// <summary>Looks, about one in a second.</summary>
    public const int PengamatanTerbanyak = 8;

    private Dictionary<(KunciPekerjaan, int, long), int> _terlihat = [];

    /// <summary>Looks once; gives those that are dead.</summary>
    /// <param name="daftar">Jobs that others have.</param>
    public IReadOnlyList<BarisPekerjaan> Amati(IReadOnlyList<BarisPekerjaan> daftar)
    {
        _terlihat = daftar.ToDictionary(b => (b.Kunci, b.Percobaan, b.Denyut), b => _terlihat.GetValueOrDefault((b.Kunci, b.Percobaan, b.Denyut)) + 1);
        return [.. daftar.Where(b => _terlihat[(b.Kunci, b.Percobaan, b.Denyut)] > PengamatanTerbanyak)];
    }

    /// <summary>Begins anew, when it could not look.</summary>
    public void Lupakan() => _terlihat = [];
}
