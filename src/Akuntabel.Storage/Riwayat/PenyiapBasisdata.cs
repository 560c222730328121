using Akuntabel.Storage.Dasar;

namespace Akuntabel.Storage.Riwayat;

/// <summary>Makes a database ready for this program: its tables, and the rows that they held before the chain knew them.</summary>
public static class PenyiapBasisdata
{
    /// <summary>Brings the tables to the newest version; returns what was applied. Writes nothing when there is nothing to apply.</summary>
    /// <exception cref="BasisdataException">The database can't be opened, is damaged, or is newer than this program; the message names it.</exception>
    public static async Task<IReadOnlyList<string>> SiapkanAsync(this Basisdata basisdata, CancellationToken batal = default)
    {
        ArgumentNullException.ThrowIfNull(basisdata);
        var terpasang = await basisdata.SiapkanAsync(PelaksanaMigrasi.Semua, batal);
        await KeadaanAwal.PastikanAsync(basisdata, TimeProvider.System, batal);
        return terpasang;
    }
}
