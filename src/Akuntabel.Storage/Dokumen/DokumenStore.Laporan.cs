using System.Text;
using Akuntabel.Core.Alur;
using Akuntabel.Core.PerjanjianKinerja;
using Akuntabel.Core.Umum;

namespace Akuntabel.Storage.Dokumen;

/// <content>What a report is composed of: the documents, and how the Perjanjian Kinerja came to be what it is.</content>
public sealed partial class DokumenStore
{
    /// <summary>
    /// All files of an agency for one span, with what the store knows and no file says: of a Perjanjian Kinerja its date of setting, and of its Perubahan the reason and the
    /// versions before it, see <see cref="RiwayatPerjanjian"/>.
    /// </summary>
    public Task<KumpulanBerkas> BerkasLaporanAsync(string pemda, string perangkatDaerah, Periode periode, PilihanVersi pilihan, CancellationToken batal = default) =>
        basisdata.BacaAsync(
            async s =>
            {
                var berkas = await BerkasAsync(s, pemda, perangkatDaerah, periode, pilihan);
                return Yang(await DaftarAsync(s, pemda, perangkatDaerah), periode).FirstOrDefault(d => d.Jenis == JenisDokumen.PerjanjianKinerja.Kode) is { } d
                    ? await DenganRiwayatAsync(s, berkas, (pilihan is PilihanVersi.PilihanTerbaru ? d : await PilihAsync(s, d.Kunci, pilihan)) ?? d) : berkas;
            },
            batal);

    private static async Task<KumpulanBerkas> DenganRiwayatAsync(SesiBasisdata s, KumpulanBerkas berkas, VersiDokumen terpilih)
    {
        if (!berkas.Coba(RiwayatPerjanjian.BerkasKini, out _) || terpilih is { Versi: 1, Status: VersiDokumen.Draf })
        {
            return berkas;
        }

        var semua = (await s.DaftarAsync<VersiDokumen>($"SELECT {Kolom} {Gabungan} WHERE {SatuDokumen} AND v.versi <= @Versi ORDER BY v.versi", new { terpilih.Kunci.Pemda, terpilih.Kunci.PerangkatDaerah, terpilih.Kunci.Id, terpilih.Versi })).ToList();
        foreach (var v in semua.SkipLast(1))
        {
            if ((await IsiStore.BacaBerkasAsync(s, v.Pemda, v.Sidik)).Coba(RiwayatPerjanjian.BerkasKini, out var isi))
            {
                berkas = berkas.Dengan(RiwayatPerjanjian.BerkasVersi(v.Versi), isi);
            }
        }

        var riwayat = RiwayatPerjanjian.Tulis([.. semua.Select(v => new VersiTersimpan(v.Versi, v.Status == VersiDokumen.Draf ? "" : v.Tanggal, v.Nomor, v.Alasan))]);
        return berkas.Dengan(RiwayatPerjanjian.Berkas, Encoding.UTF8.GetBytes(riwayat));
    }
}
