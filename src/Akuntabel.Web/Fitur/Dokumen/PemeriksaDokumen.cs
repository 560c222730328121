using Akuntabel.Core.Alur;
using Akuntabel.Core.PerjanjianKinerja;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas;
using Akuntabel.Storage.Dokumen;
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
            .OrderBy(m => m.Dokumen == versi.Dokumen ? 0 : 1).ThenBy(m => m.Kesalahan.Asal.Berkas, StringComparer.Ordinal).ThenBy(m => m.Kesalahan.Asal.Baris)];
    }

    /// <summary>What the report says of this document: also what is missing in it, or contradicts another, for what is set cannot be mended
    /// without a Perubahan. What a hand adds when signing is none of it.</summary>
    public async Task<IReadOnlyList<Kesalahan>> SebelumDitetapkanAsync(
        IReadOnlyList<VersiDokumen> semua, VersiDokumen versi, KumpulanBerkas isi, CancellationToken batal)
    {
        ArgumentNullException.ThrowIfNull(versi);
        var berkas = await DicetakAsync(semua, versi, isi, batal);
        return [.. tersusun.Ambil(berkas).DaftarKesalahan
            .Where(k => k.Bobot != BobotKesalahan.Tandatangan && JenisDokumen.Untuk(k.Asal.Berkas) == versi.JenisDokumen)];
    }

    /// <summary>The files of a document's period, in which its own name things.</summary>
    public async Task<KumpulanBerkas> SekitarAsync(IReadOnlyList<VersiDokumen> semua, VersiDokumen versi, KumpulanBerkas isi,
        CancellationToken batal) => versi.JenisDokumen.Perjanjian
        // with the versions and years before it, beside which its targets are read
        ? (await store.BerkasLaporanAsync(versi.Pemda, versi.PerangkatDaerah, versi.Periode, PilihanVersi.Terbaru, batal)).Gabung(isi)
        : (await BersamaAsync(semua, versi, isi, batal)).Berkas;

    // the form that is signed, which needs no report; of another kind as the report prints it
    private async Task<KumpulanBerkas> DicetakAsync(IReadOnlyList<VersiDokumen> semua, VersiDokumen versi, KumpulanBerkas isi,
        CancellationToken batal)
    {
        if (versi.JenisDokumen.Perjanjian)
        {
            var bahan = await store.BahanAsync(versi.Pemda, versi.PerangkatDaerah, versi.Periode, PilihanVersi.Terbaru, batal: batal);
            return BahanPerjanjian.Dari(bahan.Berkas.Gabung(isi), versi.Mulai, PilihanJabatan.Bawaan(versi.JenisDokumen));
        }

        return (await BersamaAsync(semua, versi, isi, batal)).Berkas;
    }

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
