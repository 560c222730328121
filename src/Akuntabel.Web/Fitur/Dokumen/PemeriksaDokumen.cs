using Akuntabel.Core.Alur;
using Akuntabel.Core.PerjanjianKinerja;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Web.FormulirDokumen;
using Akuntabel.Web.Penyimpanan;
using Akuntabel.Web.Penyusunan;

namespace Akuntabel.Web.Fitur.Dokumen;

/// <summary>Something that the reader of agency files finds wrong.</summary>
/// <param name="Kesalahan">What, where, what to do.</param>
/// <param name="Dokumen">The document that has the file, or <c>null</c> when none has it.</param>
public sealed record Masalah(Kesalahan Kesalahan, string? Dokumen);

/// <summary>Asks the reader of agency files what is wrong, as the report of the period would meet it.</summary>
public sealed class PemeriksaDokumen(DokumenStore store, LaporanTersusun tersusun)
{
    /// <summary>Everything wrong in the files of a document's period; those of the document first.</summary>
    /// <param name="versi">The document.</param>
    /// <param name="isi">Its files, saved or not.</param>
    /// <param name="batal">Cancels.</param>
    public async Task<IReadOnlyList<Masalah>> PeriksaAsync(VersiDokumen versi, KumpulanBerkas isi, CancellationToken batal) =>
        await PeriksaAsync(await store.DaftarAsync(versi.Pemda, versi.PerangkatDaerah, batal), versi, isi, batal);

    /// <summary>The same, for one who knows the agency's documents already.</summary>
    public async Task<IReadOnlyList<Masalah>> PeriksaAsync(
        IReadOnlyList<VersiDokumen> semua, VersiDokumen versi, KumpulanBerkas isi, CancellationToken batal)
    {
        var (berkas, pemilik) = await BersamaAsync(semua, versi, isi, batal);
        return [.. tersusun.Kesalahan(berkas)
            .Select(k => new Masalah(k, berkas.Coba(k.Asal.Berkas, out _)
                ? pemilik.GetValueOrDefault(JenisDokumen.Untuk(k.Asal.Berkas).Kode) ?? pemilik.GetValueOrDefault(JenisDokumen.Laporan.Kode)
                : null))
            .OrderBy(m => m.Dokumen == versi.Dokumen ? 0 : 1).ThenBy(m => m.Kesalahan.Asal.Berkas, StringComparer.Ordinal)
            .ThenBy(m => m.Kesalahan.Asal.Baris)];
    }

    /// <summary>What is missing in a document, or contradicts another, before it is set: it then cannot be mended without a Perubahan. Of
    /// one that is signed all that its paper lacks, wherever that is filled in; of another what the report says of it.</summary>
    /// <param name="semua">The agency's documents.</param>
    /// <param name="versi">The document.</param>
    /// <param name="isi">Its files.</param>
    /// <param name="kantor">Official names of the office and of its pemerintah daerah.</param>
    /// <param name="diisi">Whether the user types in the documents.</param>
    /// <param name="batal">Cancels.</param>
    public async Task<KurangNaskah> SebelumDitetapkanAsync(
        IReadOnlyList<VersiDokumen> semua, VersiDokumen versi, KumpulanBerkas isi, (string Nama, string Pemda) kantor, bool diisi,
        CancellationToken batal)
    {
        ArgumentNullException.ThrowIfNull(versi);
        if (versi.JenisDokumen.Perjanjian)
        {
            var bahan = await store.BahanAsync(versi.Pemda, versi.PerangkatDaerah, versi.Periode, PilihanVersi.Terbaru, batal: batal);
            var naskah = BahanPerjanjian.Dari(IdentitasKantor.Lengkapi(bahan.Berkas.Gabung(isi), kantor.Nama, kantor.Pemda), versi.Mulai,
                PilihanJabatan.Bawaan(versi.JenisDokumen));
            return KurangNaskah.Dari(
                tersusun.Ambil(naskah).DaftarKesalahan, bahan.Daftar, naskah, versi.PerangkatDaerah, versi.Mulai, diisi);
        }

        // what a hand adds when signing the report is none of it
        var berkas = (await BersamaAsync(semua, versi, isi, batal)).Berkas;
        return KurangNaskah.Dari([.. tersusun.Ambil(berkas).DaftarKesalahan.Where(k =>
            k.Bobot != BobotKesalahan.Tandatangan && JenisDokumen.Untuk(k.Asal.Berkas) == versi.JenisDokumen)],
            [versi], berkas, versi.PerangkatDaerah, versi.Mulai, diisi);
    }

    /// <summary>The files of a document's period, in which its own name things.</summary>
    public async Task<KumpulanBerkas> SekitarAsync(IReadOnlyList<VersiDokumen> semua, VersiDokumen versi, KumpulanBerkas isi,
        CancellationToken batal) => versi.JenisDokumen.Perjanjian
        // with the versions and years before it, beside which its targets are read
        ? (await store.BerkasLaporanAsync(versi.Pemda, versi.PerangkatDaerah, versi.Periode, PilihanVersi.Terbaru, batal)).Gabung(isi)
        : (await BersamaAsync(semua, versi, isi, batal)).Berkas;

    // as the report of the period meets them
    private async Task<(KumpulanBerkas Berkas, Dictionary<string, string> Pemilik)> BersamaAsync(
        IReadOnlyList<VersiDokumen> semua, VersiDokumen versi, KumpulanBerkas isi, CancellationToken batal)
    {
        var sepaket = DokumenStore.Yang(semua, PeriodeLaporan(semua, versi)).Where(d => d.Jenis != versi.Jenis).ToList();
        var daftar = new List<(JenisDokumen, KumpulanBerkas)> { (versi.JenisDokumen, isi) };
        foreach (var d in sepaket)
        {
            daftar.Add((d.JenisDokumen, await store.IsiAsync(d, batal)));
        }

        var berkas = JenisDokumen.Satukan(daftar);
        var pemilik = sepaket.ToDictionary(d => d.Jenis, d => d.Dokumen);
        pemilik[versi.Jenis] = versi.Dokumen;
        return (berkas, pemilik);
    }

    // with the report of its own span; else with the newest that reads it
    private static Periode PeriodeLaporan(IReadOnlyList<VersiDokumen> semua, VersiDokumen versi) =>
        semua.Where(d => d.Jenis == JenisDokumen.Laporan.Kode && DokumenStore.Yang(semua, d.Periode).Any(x => x.Dokumen == versi.Dokumen))
            .Select(d => d.Periode).OrderByDescending(p => p == versi.Periode).FirstOrDefault(versi.Periode);
}
