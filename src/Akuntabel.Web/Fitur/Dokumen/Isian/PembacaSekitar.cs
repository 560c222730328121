using Akuntabel.Core.Alur;
using Akuntabel.Core.Pengukuran;
using Akuntabel.Core.PerjanjianKinerja;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas.Uraian;
using Akuntabel.Dokumen.Pertukaran.LembarNomenklatur;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Web.FormulirDokumen;
using Akuntabel.Web.Penyimpanan;

namespace Akuntabel.Web.Fitur.Dokumen.Isian;

/// <summary>Reads what the form of a part of a document needs from the other documents of its period.</summary>
public sealed class PembacaSekitar(DokumenStore store, NomenklaturBerlaku nomenklatur, SudahTercatat tercatat)
{
    /// <summary>The files of the period, those of the document as they are given, and what its fields choose from.</summary>
    /// <param name="versi">The document.</param>
    /// <param name="isi">Its files.</param>
    /// <param name="bagian">The part.</param>
    /// <param name="berunit">Whether owners of rows are told and chosen.</param>
    /// <param name="hariIni">Today.</param>
    /// <param name="batal">Cancels.</param>
    public async Task<(KumpulanBerkas Semua, LingkunganFormulir Sekitar)> BacaAsync(
        VersiDokumen versi, KumpulanBerkas isi, BagianIsian bagian, bool berunit, DateOnly hariIni, CancellationToken batal)
    {
        ArgumentNullException.ThrowIfNull(versi);
        ArgumentNullException.ThrowIfNull(bagian);
        var semua = (await SemuaAsync(versi, bagian.Jalur, hariIni, batal)).Gabung(isi);
        var kode = bagian.Jalur != UsulanSub.Jalur ? null
            : await nomenklatur.UntukAsync(versi.Pemda, JenisNomenklatur.Kegiatan, versi.Mulai, batal);
        return (semua, new LingkunganFormulir(await DenganAnggaranAsync(versi, semua, bagian, batal), [bagian.Jalur], versi.Mulai, hariIni)
        {
            Nomenklatur = kode is null ? null : (kode.Daftar, kode.Versi.Dasar),
            Unit = berunit && MenyebutUnit(bagian.Uraian.Daftar) ? await tercatat.UnitAsync((versi.Pemda, versi.PerangkatDaerah),
                batal) : [],
        });
    }

    // a Perjanjian Kinerja is read beside those of earlier versions and years
    private async Task<KumpulanBerkas> SemuaAsync(VersiDokumen versi, string jalur, DateOnly hariIni, CancellationToken batal)
    {
        var semua = await (versi.JenisDokumen.Perjanjian
            ? store.BerkasLaporanAsync(versi.Pemda, versi.PerangkatDaerah, versi.Periode, PilihanVersi.Terbaru, batal)
            : store.BerkasAsync(versi.Pemda, versi.PerangkatDaerah, versi.Periode, PilihanVersi.Terbaru, batal));
        return jalur == BerkasPengukuran.Kini ? await DenganJanjiBerlakuAsync(versi, semua, hariIni, batal) : semua;
    }

    // a plan of several years names programs of the budget of one of them: the latest has what is named now
    private async Task<KumpulanBerkas> DenganAnggaranAsync(VersiDokumen versi, KumpulanBerkas semua, BagianIsian bagian, CancellationToken batal)
    {
        if (versi.Mulai == versi.Selesai || semua.Coba(UsulanSub.Jalur, out _)
            || !LingkunganFormulir.MemilihAnggaran(bagian.Uraian.Daftar.Where(d => bagian.Daftar.Contains(d.Kunci))))
        {
            return semua;
        }

        var anggaran = (await store.DaftarAsync(versi.Pemda, versi.PerangkatDaerah, batal)).Where(d => d.JenisDokumen == JenisDokumen.Anggaran
            && d.Mulai >= versi.Mulai && d.Selesai <= versi.Selesai).MaxBy(d => d.Mulai);
        return anggaran is not null && (await store.IsiAsync(anggaran, batal)).Coba(UsulanSub.Jalur, out var data)
            ? semua.Dengan(UsulanSub.Jalur, data) : semua;
    }

    // one measures against the promise in force: a Perubahan that is being written is none yet
    private async Task<KumpulanBerkas> DenganJanjiBerlakuAsync(
        VersiDokumen versi, KumpulanBerkas semua, DateOnly hariIni, CancellationToken batal)
    {
        var pk = DokumenStore.Yang(await store.DaftarAsync(versi.Pemda, versi.PerangkatDaerah, batal), versi.Periode)
            .FirstOrDefault(d => d.JenisDokumen == JenisDokumen.PerjanjianKinerja);
        return pk is { Status: VersiDokumen.Draf, Versi: > 1 }
            && await store.SebagaimanaAsync(pk.Kunci, PilihanVersi.Berlaku(hariIni), batal) is var (_, isi)
            && isi.Coba(RiwayatPerjanjian.BerkasKini, out var data) ? semua.Dengan(RiwayatPerjanjian.BerkasKini, data) : semua;
    }

    private static bool MenyebutUnit(IEnumerable<UraianDaftar> daftar) =>
        daftar.Any(d => d.Bidang.Any(b => b.Rujukan == KatalogUraian.RujukanUnit) || MenyebutUnit(d.Anak));
}
