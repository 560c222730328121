using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.Alur;
using Akuntabel.Storage.KertasKerja;
using Akuntabel.Web.Keamanan;

namespace Akuntabel.Web.Pengawasan;

/// <summary>Moves the procedure of a working paper of APIP.</summary>
public sealed class PenggerakKertas(PelaksanaanSopStore sop, WaktuKerjaStore waktuKerja, Pengakses pengakses)
{
    /// <summary>The procedure of a kind, office and year; <c>null</c>: not begun.</summary>
    public async Task<PelaksanaanTersimpan?> CariAsync(string pd, JenisPelaksanaan jenis, int tahun, CancellationToken batal) =>
        (await sop.DaftarAsync(pengakses.Pemda, pd, tahun, batal)).FirstOrDefault(j => j.Jenis == jenis);

    /// <summary>Begins it.</summary>
    public async Task<HasilGerak> MulaiAsync(string pd, JenisPelaksanaan jenis, int tahun, Sop prosedur, string catatan, CancellationToken batal) => await sop.MulaiAsync(
        pengakses.Pelaku, (pd, jenis, Periode.Tahun(tahun)), prosedur, [], await waktuKerja.KalenderAsync(pengakses.Pemda, batal), catatan, batal);

    /// <summary>Ends a task.</summary>
    public async Task<HasilGerak> SelesaikanAsync(PelaksanaanTersimpan jalan, TugasDituju dituju, string catatan, CancellationToken batal)
    {
        ArgumentNullException.ThrowIfNull(jalan);
        return await sop.SelesaikanAsync(pengakses.Pelaku, jalan.PerangkatDaerah, jalan.Id, dituju, catatan, await waktuKerja.KalenderAsync(pengakses.Pemda, batal), batal: batal);
    }

    /// <summary>Gives it back to an earlier step, with a reason.</summary>
    public async Task<HasilGerak> KembalikanAsync(PelaksanaanTersimpan jalan, TugasDituju dituju, int ke, string alasan, CancellationToken batal)
    {
        ArgumentNullException.ThrowIfNull(jalan);
        return await sop.KembalikanAsync(pengakses.Pelaku, jalan.PerangkatDaerah, jalan.Id, dituju, (ke, []), alasan, await waktuKerja.KalenderAsync(pengakses.Pemda, batal), batal);
    }

    /// <summary>Opens it again at a step, with a reason; one that runs stays as it is.</summary>
    public async Task BukaKembaliAsync(PelaksanaanTersimpan? jalan, int ke, string alasan, CancellationToken batal)
    {
        if (jalan is { Pelaksanaan.Berakhir: not null })
        {
            await sop.BukaKembaliAsync(pengakses.Pelaku, jalan.PerangkatDaerah, jalan.Id, (ke, []), alasan, await waktuKerja.KalenderAsync(pengakses.Pemda, batal), batal);
        }
    }

    /// <summary>Ends all that is open, one step after the other: the outcome is there.</summary>
    public async Task AkhiriAsync(PelaksanaanTersimpan? jalan, string catatan, CancellationToken batal)
    {
        for (var n = 0; jalan is { Pelaksanaan: { Berakhir: null } p } && p.Terbuka.FirstOrDefault() is { } t && n < p.Sop.DaftarLangkah.Count; n++)
        {
            jalan = await SelesaikanAsync(jalan, new TugasDituju(t.Langkah, t.Unit, t.Putaran), catatan, batal) is HasilGerak.Bergerak b ? b.Jadi : null;
        }
    }
}
