namespace Akuntabel.Storage.KertasKerja;

/// <content>What the table of all offices reads.</content>
public sealed partial class KertasKerjaStore
{
    /// <summary>Papers of all offices of some years, without what is asked in them: of sixty offices that is most of their bytes.</summary>
    /// <param name="pemda">Pemda.</param>
    /// <param name="dari">First year.</param>
    /// <param name="sampai">Last year.</param>
    /// <param name="batal">Cancels.</param>
    public async Task<IReadOnlyList<KertasTersimpan>> SemuaKantorAsync(string pemda, int dari, int sampai, CancellationToken batal = default) =>
        [.. (await basisdata.SekaliAsync(
            s => s.DaftarAsync<BarisKertas>(
                $"SELECT {Kolom.Replace("instrumen", "'' AS instrumen", StringComparison.Ordinal)} FROM kertas_kerja WHERE pemda = @pemda "
                    + "AND tahun BETWEEN @dari AND @sampai ORDER BY tahun DESC, perangkat_daerah, jenis",
                new { pemda, dari, sampai }),
            batal)).Select(b => b.Jadi())];
}
