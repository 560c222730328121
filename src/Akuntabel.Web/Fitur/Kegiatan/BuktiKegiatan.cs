using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Lampiran;
using Akuntabel.Web.JalannyaSop;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.PenjagaIsian;
using Microsoft.AspNetCore.Http;

namespace Akuntabel.Web.Fitur.Kegiatan;

/// <summary>Evidence of an activity: attachments, known by their content, that it names.</summary>
public sealed class BuktiKegiatan(LampiranStore store, Pengakses pengakses, BerkasTerkirim terkirim)
{
    /// <summary>Name of the field of files.</summary>
    public const string Berkas = "bukti";

    /// <summary>Before the code of what is let go.</summary>
    public const string AwalanLepas = "lepas:";

    /// <summary>The evidence of an activity, with other activities that name the same content.</summary>
    public async Task<IReadOnlyList<BuktiTampil>> BacaAsync(
        VersiDokumen versi, KegiatanTerbaca kegiatan, IReadOnlyList<KegiatanTerbaca> semua, CancellationToken batal)
    {
        ArgumentNullException.ThrowIfNull(versi);
        ArgumentNullException.ThrowIfNull(kegiatan);
        var daftar = BuktiAngka.Baca(kegiatan.Isi["bukti"]);
        if (daftar.Count == 0)
        {
            return [];
        }

        var terlampir = (await store.DaftarAsync(versi.Pemda, versi.PerangkatDaerah, versi.Dokumen, batal))
            .GroupBy(l => BuktiAngka.KodeDari(l.Sidik)).ToDictionary(g => g.Key, g => g.First());
        return [.. daftar.Select(b => new BuktiTampil(b, terlampir.GetValueOrDefault(b.Kode), b.Kode.Length == 0 ? []
            : [.. semua.Where(k => k.Ke != kegiatan.Ke && BuktiAngka.Baca(k.Isi["bukti"]).Any(x => x.Kode == b.Kode))
                .Select(k => $"kegiatan {k.Judul}")]))];
    }

    /// <summary>Stores the files offered and lets go what is no longer evidence.</summary>
    /// <param name="pd">Office.</param>
    /// <param name="versi">The measurement.</param>
    /// <param name="lama">The evidence as the activity has it.</param>
    /// <param name="formulir">What was sent.</param>
    /// <param name="batal">Cancels.</param>
    /// <returns>The evidence now, and why a file was not taken.</returns>
    public async Task<(string Isi, IReadOnlyList<string> Galat)> SimpanAsync(
        string pd, VersiDokumen versi, string lama, IFormCollection formulir, CancellationToken batal)
    {
        ArgumentNullException.ThrowIfNull(versi);
        ArgumentNullException.ThrowIfNull(formulir);
        var (daftar, galat) = (BuktiAngka.Baca(lama).ToList(), new List<string>());
        daftar.RemoveAll(b => b.Kode.Length > 0 && formulir.ContainsKey(AwalanLepas + b.Kode));
        await foreach (var f in terkirim.BacaAsync(formulir, k => k == Berkas, batal))
        {
            if (f.Galat.Length > 0)
            {
                galat.Add(f.Galat);
                continue;
            }

            switch (await store.TambahAsync(pengakses.Pelaku, pd, new LampiranBaru(f.Nama, f.Isi) { Dokumen = versi.Dokumen }, batal))
            {
                case HasilLampiran.Tersimpan t:
                    var bukti = BuktiAngka.Dari(t.Lampiran.Nama, "", t.Lampiran.Sidik);
                    daftar.RemoveAll(b => b.Kode == bukti.Kode);
                    daftar.Add(bukti);
                    break;
                case HasilLampiran.Ditolak d:
                    galat.Add(d.Pesan);
                    break;
            }
        }

        return (BuktiAngka.Tulis(daftar), galat);
    }
}
