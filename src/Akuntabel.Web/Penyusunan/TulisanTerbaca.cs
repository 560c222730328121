using System.Text;
using Akuntabel.Core.Laporan;
using Akuntabel.Dokumen.RuangTulis;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Web.Umum;

namespace Akuntabel.Web.Penyusunan;

/// <summary>Where a report is written and what stands there; made once for the same documents, since front pages are opened again and
/// again.</summary>
public sealed class TulisanTerbaca(DokumenStore dokumen, LaporanTersusun tersusun)
{
    private readonly Ingatan<Lazy<Task<IReadOnlyList<(TempatNarasi Tempat, string Sidik)>>>> _ingatan = new(128);

    /// <summary>Places in the order of the report, each with the digest of its text; empty: nothing is written there.</summary>
    /// <param name="laporan">The report.</param>
    /// <param name="semua">All documents of the office with their newest versions.</param>
    public async Task<IReadOnlyList<(TempatNarasi Tempat, string Sidik)>> AmbilAsync(VersiDokumen laporan, IReadOnlyList<VersiDokumen> semua)
    {
        ArgumentNullException.ThrowIfNull(laporan);
        ArgumentNullException.ThrowIfNull(semua);
        var sidik = IsiStore.Sidik(Encoding.UTF8.GetBytes($"{laporan.Pemda}/{laporan.PerangkatDaerah}/{laporan.Dokumen}\n"
            + string.Join('\n', semua.Select(v => $"{v.Dokumen} {v.Versi} {v.Status} {v.Sidik}"))));
        var hasil = _ingatan.Ambil(sidik, () => new(() => BacaAsync(laporan)));
        // what failed once, as with a store that was busy, is asked again
        return hasil.Value.IsFaulted ? await BacaAsync(laporan) : await hasil.Value;
    }

    private async Task<IReadOnlyList<(TempatNarasi Tempat, string Sidik)>> BacaAsync(VersiDokumen laporan)
    {
        var berkas = await dokumen.BerkasLaporanAsync(laporan.Pemda, laporan.PerangkatDaerah, laporan.Periode, PilihanVersi.Terbaru);
        var tempat = tersusun.BahanTulis(FotoLaporan.DenganTitik(berkas))?.DaftarTempat ?? [];
        return [.. tempat.DistinctBy(t => t.Kunci).Select(t => (t, NarasiLaporan.Isi(berkas, t) is { Length: > 0 } ada ? KeadaanTulis.Sidik(ada) : ""))];
    }
}
