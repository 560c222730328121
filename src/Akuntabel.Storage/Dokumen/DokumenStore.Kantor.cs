namespace Akuntabel.Storage.Dokumen;

/// <summary>How the documents of one perangkat daerah stand.</summary>
/// <param name="Id">Key.</param>
/// <param name="Nama">Name.</param>
/// <param name="Draf">Documents whose newest version is not yet set.</param>
/// <param name="Menunggu">Those of them that wait for the head.</param>
/// <param name="Dikembalikan">Those of them that the head gave back.</param>
public sealed record DrafKantor(string Id, string Nama, int Draf, int Menunggu, int Dikembalikan);

public sealed partial class DokumenStore
{
    /// <summary>Years for which any perangkat daerah has a report document, newest first, and how the documents of some of them stand, in the order of their codes.</summary>
    public Task<(IReadOnlyList<int> DaftarTahun, IReadOnlyList<DrafKantor> Daftar)> KantorAsync(string pemda, IReadOnlyCollection<string> milik, CancellationToken batal = default) =>
        basisdata.BacaAsync<(IReadOnlyList<int>, IReadOnlyList<DrafKantor>)>(
            async s =>
            {
                var tahun = await s.DaftarAsync<int>("SELECT DISTINCT mulai FROM dokumen WHERE pemda = @pemda AND jenis = 'laporan' ORDER BY mulai DESC", new { pemda });
                var semua = milik.Count == 0 ? [] : await s.DaftarAsync<BarisKantor>("SELECT id, nama FROM perangkat_daerah WHERE pemda = @pemda ORDER BY kode, nama", new { pemda });
                var daftar = new List<DrafKantor>();
                foreach (var k in semua.Where(k => milik.Contains(k.Id)))
                {
                    var draf = (await DaftarAsync(s, pemda, k.Id)).Where(d => d.Status == VersiDokumen.Draf).ToList();
                    daftar.Add(new DrafKantor(k.Id, k.Nama, draf.Count, draf.Count(d => d.Menunggu),
                        draf.Count(d => d.Keadaan == VersiDokumen.Dikembalikan)));
                }

                return (tahun, daftar);
            },
            batal);

    private sealed class BarisKantor
    {
        public string Id { get; init; } = "";

        public string Nama { get; init; } = "";
    }
}
