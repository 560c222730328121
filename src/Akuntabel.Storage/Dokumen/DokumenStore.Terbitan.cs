using System.Text;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Laporan;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Storage.Umum;

namespace Akuntabel.Storage.Dokumen;

/// <content>What setting a report leaves behind.</content>
public sealed partial class DokumenStore
{
    // another code is taken where two issues would have the same one: of 35 bits that is once in a lifetime
    private const int UlangTerbanyak = 8;

    // a report that is set is issued: what it is composed of is frozen with it
    private async Task TerbitkanAsync(SesiBasisdata s, Pelaku pelaku, VersiDokumen versi)
    {
        if (versi.JenisDokumen == JenisDokumen.Laporan)
        {
            var (berkas, _) = await BahanAsync(s, (versi.Pemda, versi.PerangkatDaerah), versi.Periode, PilihanVersi.Terbaru, null);
            await BekukanAsync(s, pelaku, versi, berkas);
        }
    }

    private async Task BekukanAsync(SesiBasisdata s, Pelaku pelaku, VersiDokumen versi, KumpulanBerkas bahan)
    {
        var saat = waktu.GetUtcNow();
        var masukan = await IsiStore.SimpanBerkasAsync(s, versi.Pemda, bahan);
        var terdahulu = await s.SatuAsync<long>(
            "SELECT COUNT(*) FROM terbitan WHERE pemda = @Pemda AND perangkat_daerah = @PerangkatDaerah AND dokumen = @Dokumen", versi);
        var baris = new
        {
            versi.Pemda, versi.PerangkatDaerah, Id = Guid.CreateVersion7(saat).ToString("N"), versi.Dokumen, versi.Versi, nomor = terdahulu + 1,
            kode = await KodeAsync(s, versi, masukan), versi.Judul, versi.Mulai, versi.Selesai, versi.Triwulan, masukan, versi.Alasan,
            oleh = pelaku.Id, olehNama = pelaku.Nama, saat = SaatUtc.Tulis(saat),
        };
        await s.JalankanAsync(
            """
            INSERT INTO terbitan (pemda, perangkat_daerah, id, dokumen, versi, nomor, kode, judul, mulai, selesai, triwulan, masukan, alasan,
                oleh, oleh_nama, saat)
            VALUES (@Pemda, @PerangkatDaerah, @Id, @Dokumen, @Versi, @nomor, @kode, @Judul, @Mulai, @Selesai, @Triwulan, @masukan, @Alasan,
                @oleh, @olehNama, @saat)
            """,
            baris);
        await rantai.CatatAsync(s, pelaku, new PeristiwaBaru("LaporanTerbit")
        {
            PerangkatDaerah = versi.PerangkatDaerah, Objek = $"terbitan/{baris.Id}", Baru = $"{KodeTerbitan.Cetak(baris.kode)} {masukan}",
            Alasan = versi.Alasan,
        });
    }

    private static async Task<string> KodeAsync(SesiBasisdata s, VersiDokumen versi, string masukan)
    {
        for (var ulang = 0; ulang < UlangTerbanyak; ulang++)
        {
            var kode = KodeTerbitan.Buat(IsiStore.Sidik(
                Encoding.UTF8.GetBytes($"akuntabel-terbitan:1\n{masukan}\n{versi.Dokumen}\n{versi.Versi}\n{ulang}\n"))).Teks;
            if (await s.SatuAsync<long>("SELECT COUNT(*) FROM terbitan WHERE pemda = @Pemda AND kode = @kode", new { versi.Pemda, kode }) == 0)
            {
                return kode;
            }
        }

        throw new InvalidOperationException("Kode terbitan yang belum terpakai tidak ditemukan.");
    }
}
