using Akuntabel.Storage.Pekerjaan;

namespace Akuntabel.Web.Pekerjaan;

/// <summary>
/// Room for jobs in one process: as many as cores, at least two. One place is never taken by a large job, nor by a user who has all the others,
/// so that a small job of somebody else begins at once; memory is a sum that the large ones share.
/// </summary>
internal sealed class TempatKerja(int inti, long memori, IReadOnlyCollection<string> daftarJenis)
{
    /// <summary>The least that a job needs to run at all, bytes.</summary>
    public const long JatahTerkecil = 256L << 20;

    /// <summary>Up to this memory (bytes) a job is a small one; the check of nearly every report is.</summary>
    public const long Kecil = 512L << 20;

    private readonly int _banyak = Math.Max(2, inti);

    /// <summary>Memory that a job may use here: what it asks for, but not more than there is.</summary>
    public long Jatah(BarisPekerjaan b) => Math.Clamp(b.Bobot, JatahTerkecil, Math.Max(JatahTerkecil, memori));

    /// <summary>What there is room for besides those that run; <c>null</c> for nothing.</summary>
    public Lowongan? Lowongan(string proses, IReadOnlyList<Dijalankan> jalan) =>
        jalan.Count >= _banyak ? null : new Lowongan(proses, jalan.Count(d => !d.Baris.Kecil) < _banyak - 1, _banyak - 1, daftarJenis);

    /// <summary>Whether the memory suffices: the first small one comes on top of the sum, all others share it.</summary>
    public bool Muat(BarisPekerjaan b, IReadOnlyList<Dijalankan> jalan)
    {
        var kecil = jalan.Where(d => d.Baris.Kecil).ToList();
        var terpakai = jalan.Sum(d => d.Jatah) - (kecil.Count > 0 ? kecil.Max(d => d.Jatah) : 0);
        return (b.Kecil && kecil.Count == 0) || terpakai + Jatah(b) <= Math.Max(memori, Jatah(b));
    }
}
