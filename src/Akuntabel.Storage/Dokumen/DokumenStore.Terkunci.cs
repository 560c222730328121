using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.Dasar;

namespace Akuntabel.Storage.Dokumen;

/// <summary>Quarters to which the head agreed are not changed by any way of saving.</summary>
public sealed partial class DokumenStore
{
    /// <summary>The locked quarters of an office's year.</summary>
    public Task<IReadOnlyList<TriwulanTerkunci>> TerkunciAsync(string pemda, string perangkatDaerah, int tahun, CancellationToken batal = default) =>
        basisdata.SekaliAsync(s => TerkunciAsync(s, pemda, perangkatDaerah, tahun), batal);

    private static Task<IReadOnlyList<TriwulanTerkunci>> TerkunciAsync(SesiBasisdata s, string pemda, string perangkatDaerah, int tahun) =>
        s.DaftarAsync<TriwulanTerkunci>(
            """
            SELECT tahun, triwulan, terkunci AS saat, terkunci_oleh AS oleh FROM pelaksanaan_sop
            WHERE pemda = @pemda AND perangkat_daerah = @perangkatDaerah AND tahun = @tahun AND jenis = 'Pengukuran' AND terkunci <> ''
            ORDER BY triwulan
            """,
            new { pemda, perangkatDaerah, tahun });

    private async Task<string?> TerkunciAsync(SesiBasisdata s, VersiDokumen draf, KumpulanBerkas jadi) =>
        penjaga is null || draf.Jenis != JenisDokumen.Pengukuran.Kode
            || await TerkunciAsync(s, draf.Pemda, draf.PerangkatDaerah, draf.Mulai) is not { Count: > 0 } terkunci ? null
        : penjaga.Larangan(await Dasar.IsiStore.BacaBerkasAsync(s, draf.Pemda, draf.Sidik), jadi, terkunci);
}
