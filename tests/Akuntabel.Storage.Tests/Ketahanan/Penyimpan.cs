using Akuntabel.Core.Alur;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Riwayat;

namespace Akuntabel.Storage.Tests.Ketahanan;

/// <summary>Saves one document over and over and says each saving that was acknowledged; meant to be killed.</summary>
internal static class Penyimpan
{
    public static async Task<int> JalankanAsync(string mesin, string koneksi)
    {
        await using var basisdata = mesin == "Sqlite" ? Basisdata.Sqlite(koneksi) : Basisdata.Postgres(koneksi);
        await basisdata.SiapkanAsync();
        var dokumen = new DokumenStore(basisdata, new RantaiPeristiwa(TimeProvider.System), TimeProvider.System);
        var v = (await dokumen.DaftarAsync(GudangUji.Pemda, GudangUji.PerangkatDaerah)).First(d => d.Jenis == JenisDokumen.Renstra.Kode);
        for (var i = v.Revisi; ; i++)
        {
            // sizes vary, so that some savings span many pages of the file
            var isi = GudangUji.Berkas(("perencanaan.yaml", $"visi: {i}\n{new string('x', i * 7919 % 60_000)}"), ("tetap.md", "tetap"));
            if (await dokumen.SimpanAsync(GudangUji.Ani, v.Kunci, i, isi) is not HasilSimpan.Tersimpan t)
            {
                return 1;
            }

            Console.Out.WriteLine($"{t.Versi.Revisi} {t.Versi.Sidik}");
            Console.Out.Flush();
        }
    }
}
