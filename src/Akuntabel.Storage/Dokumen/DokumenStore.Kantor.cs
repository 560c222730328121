namespace Akuntabel.Storage.Dokumen;

public sealed partial class DokumenStore
{
    /// <summary>The documents of every perangkat daerah that a year may read, each with its newest version, by perangkat daerah.</summary>
    /// <param name="pemda">Pemerintah daerah.</param>
    /// <param name="tahun">The year; documents that begin later are left out.</param>
    /// <param name="batal">Cancels.</param>
    public async Task<ILookup<string, VersiDokumen>> SemuaKantorAsync(string pemda, int tahun, CancellationToken batal = default) =>
        (await basisdata.SekaliAsync(
            s => s.DaftarAsync<VersiDokumen>(
                $"SELECT {Kolom} {Gabungan} WHERE d.pemda = @pemda AND d.mulai <= @tahun AND {VersiTerakhir} "
                + "ORDER BY d.selesai DESC, d.mulai DESC, d.triwulan DESC, d.id", new { pemda, tahun }),
            batal)).ToLookup(v => v.PerangkatDaerah, StringComparer.Ordinal);
}
