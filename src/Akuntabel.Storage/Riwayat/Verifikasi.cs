namespace Akuntabel.Storage.Riwayat;

/// <summary>What a verification found.</summary>
/// <param name="Peristiwa">Links proven.</param>
/// <param name="Isi">Contents proven.</param>
/// <param name="Dokumen">Documents compared with their events.</param>
/// <param name="DaftarKepala">Head of each chain: pemda, number, digest. Kept elsewhere, it proves later that nothing was cut off.</param>
/// <param name="DaftarMasalah">Everything wrong, in the order found; the first of a chain is its first broken link.</param>
public sealed record HasilVerifikasi(
    long Peristiwa, long Isi, long Dokumen, IReadOnlyList<(string Pemda, long Nomor, string Sidik)> DaftarKepala, IReadOnlyList<string> DaftarMasalah);

/// <summary>Proves the store: the chain of events link by link, every content by its digest, every version and attachment by its events. Holds no more than one document's events, or one content, at a time.</summary>
public sealed class Verifikasi(Basisdata basisdata)
{
    /// <summary>Verifies all, in one snapshot.</summary>
    /// <param name="kemajuan">Told now and then how many links and contents are done.</param>
    /// <param name="batal">Cancels.</param>
    public Task<HasilVerifikasi> JalankanAsync(IProgress<long>? kemajuan = null, CancellationToken batal = default) =>
        basisdata.BacaAsync(s => JalankanAsync(s, kemajuan), batal);

    /// <summary>Verifies what the caller's transaction sees.</summary>
    public static Task<HasilVerifikasi> JalankanAsync(SesiBasisdata sesi, IProgress<long>? kemajuan = null) => new Pemeriksaan(sesi, kemajuan).SemuaAsync();
}
