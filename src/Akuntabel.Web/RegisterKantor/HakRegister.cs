using Akuntabel.Core.Alur;
using Akuntabel.Core.Register;
using Akuntabel.Web.Keamanan;

namespace Akuntabel.Web.RegisterKantor;

/// <summary>What the user may do with a register: as its definition says for the roles held at its office or for all offices.</summary>
/// <param name="Baca">See its rows.</param>
/// <param name="Tulis">Enter and change them.</param>
/// <param name="Buka">Open what is personal or secret.</param>
public sealed record HakRegister(bool Baca, bool Tulis, bool Buka)
{
    /// <summary>The rights of who asks.</summary>
    /// <param name="definisi">The register.</param>
    /// <param name="pengakses">Who asks.</param>
    /// <param name="perangkatDaerah">Office that keeps it.</param>
    public static HakRegister Dari(DefinisiRegister definisi, Pengakses pengakses, string perangkatDaerah)
    {
        ArgumentNullException.ThrowIfNull(definisi);
        ArgumentNullException.ThrowIfNull(pengakses);
        var peran = pengakses.DaftarPeran.Where(p => p.PerangkatDaerah.Length == 0 || p.PerangkatDaerah == perangkatDaerah).Select(p => p.Peran).ToHashSet();
        bool Ada(IReadOnlyList<Peran> daftar) => daftar.Any(peran.Contains);
        return new HakRegister(Ada(definisi.Akses.Baca), Ada(definisi.Akses.Tulis), Ada(definisi.Akses.Rahasia));
    }

    /// <summary>Whether the user may make a move: who may write, or whom the move names.</summary>
    /// <param name="pindah">The move.</param>
    /// <param name="pengakses">Who asks.</param>
    /// <param name="perangkatDaerah">Office that keeps it.</param>
    public bool Boleh(PerpindahanRegister pindah, Pengakses pengakses, string perangkatDaerah)
    {
        ArgumentNullException.ThrowIfNull(pindah);
        ArgumentNullException.ThrowIfNull(pengakses);
        return pindah.Peran.Count == 0 ? Tulis : Baca && pindah.Peran.Any(p => pengakses.Memegang(p, perangkatDaerah));
    }
}
