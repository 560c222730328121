using Akuntabel.Dokumen.Pertukaran.Formulir;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Lampiran;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.PenjagaIsian;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Http;

namespace Akuntabel.Web.Fitur.Kegiatan;

/// <summary>A photo of an activity as its page shows it.</summary>
/// <param name="Isi">Its row.</param>
/// <param name="Lampiran">The stored picture; <c>null</c>: it came as a file of its own, or was taken away.</param>
public sealed record FotoTampil(ButirTerisi Isi, BerkasLampiran? Lampiran);

/// <summary>Photos of an activity: made small and stripped before they are kept.</summary>
public sealed class FotoKegiatan(LampiranStore store, Pengakses pengakses, BerkasTerkirim terkirim)
{
    /// <summary>Name of the field of files.</summary>
    public const string Berkas = "foto";

    /// <summary>Before the address of one that is taken out.</summary>
    public const string AwalanBuang = "buang-foto:";

    // by what is known that an attachment was made small and stripped here
    private const string Penanda = "Foto kegiatan ";

    /// <summary>Photos that one activity may have.</summary>
    public const int Terbanyak = 12;

    /// <summary>The photos of an activity.</summary>
    public async Task<IReadOnlyList<FotoTampil>> BacaAsync(VersiDokumen versi, KegiatanTerbaca kegiatan, CancellationToken batal)
    {
        ArgumentNullException.ThrowIfNull(versi);
        ArgumentNullException.ThrowIfNull(kegiatan);
        if (!kegiatan.Foto.Any())
        {
            return [];
        }

        var terlampir = (await store.DaftarAsync(versi.Pemda, versi.PerangkatDaerah, versi.Dokumen, batal))
            .GroupBy(l => l.Sidik).ToDictionary(g => FotoLaporan.Berkas(g.Key), g => g.First());
        return [.. kegiatan.Foto.Select(f => new FotoTampil(f, terlampir.GetValueOrDefault(f["berkas"])))];
    }

    /// <summary>Keeps the photos offered, and notes them and those taken out in what is sent.</summary>
    /// <param name="pd">Office.</param>
    /// <param name="versi">The measurement.</param>
    /// <param name="kegiatan">The activity as it would be.</param>
    /// <param name="tersimpan">Photos that it has already: they may have come with its files, and stay or go as they are.</param>
    /// <param name="kiriman">What is sent of it.</param>
    /// <param name="formulir">The form.</param>
    /// <param name="batal">Cancels.</param>
    /// <returns>What was not taken.</returns>
    public async Task<IReadOnlyList<string>> SimpanAsync(
        string pd, VersiDokumen versi, KegiatanTerbaca kegiatan, IReadOnlyList<string> tersimpan, KirimanFormulir kiriman, IFormCollection formulir,
        CancellationToken batal)
    {
        ArgumentNullException.ThrowIfNull(versi);
        ArgumentNullException.ThrowIfNull(kegiatan);
        ArgumentNullException.ThrowIfNull(kiriman);
        ArgumentNullException.ThrowIfNull(formulir);
        var (galat, ada) = (await AsingAsync(versi, kegiatan.Foto.Select(f => f["berkas"]).Except(tersimpan), batal), kegiatan.Foto.Select(f => f["berkas"]).ToHashSet());
        foreach (var f in kegiatan.Foto.Where(f => formulir.ContainsKey(AwalanBuang + f.Alamat)))
        {
            kiriman.Buang(f.Alamat);
            ada.Remove(f["berkas"]);
        }

        await foreach (var f in terkirim.BacaAsync(formulir, k => k == Berkas, batal))
        {
            if (f.Galat.Length > 0 || ada.Count >= Terbanyak)
            {
                galat.Add(f.Galat.Length > 0 ? f.Galat : $"{f.Nama} tidak disimpan: satu kegiatan paling banyak {Terbanyak} foto.");
                continue;
            }

            var (kecil, pesan) = await PengecilFoto.KecilkanAsync(f.Nama, f.Isi, batal);
            if (pesan.Length > 0)
            {
                galat.Add(pesan);
                continue;
            }

            switch (await store.TambahAsync(pengakses.Pelaku, pd, new LampiranBaru(Path.ChangeExtension(f.Nama, ".jpg"), kecil)
            {
                Dokumen = versi.Dokumen, Keterangan = (Penanda + kegiatan.Judul)[..Math.Min(200, kegiatan.Judul.Length + Penanda.Length)],
            }, batal))
            {
                case HasilLampiran.Tersimpan t when ada.Add(FotoLaporan.Berkas(t.Lampiran.Sidik)):
                    kiriman.Isi($"{kiriman.Tambah($"{kegiatan.Isi.Alamat}.foto")}.berkas", FotoLaporan.Berkas(t.Lampiran.Sidik));
                    break;
                case HasilLampiran.Ditolak d:
                    galat.Add(d.Pesan);
                    break;
            }
        }

        return galat;
    }

    // a photo is one that was made here: any other attachment is no picture, or one that still tells where it was taken
    private async Task<List<string>> AsingAsync(VersiDokumen versi, IEnumerable<string> berkas, CancellationToken batal)
    {
        var bernama = berkas.Where(b => FotoLaporan.Sidik(b) is not null).ToList();
        if (bernama.Count == 0)
        {
            return [];
        }

        var foto = (await store.DaftarAsync(versi.Pemda, versi.PerangkatDaerah, versi.Dokumen, batal)).Where(l => l.Mime == "image/jpeg"
            && l.Keterangan.StartsWith(Penanda, StringComparison.Ordinal)).Select(l => FotoLaporan.Berkas(l.Sidik)).ToHashSet();
        return bernama.Exists(b => !foto.Contains(b))
            ? ["Sebuah foto tidak ada lagi di antara foto kegiatan kantor ini. Keluarkan, lalu unggah lagi."] : [];
    }
}
