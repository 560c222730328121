using Akuntabel.Core.Alur;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Storage.Terbitan;

namespace Akuntabel.Storage.Dokumen;

/// <content>What setting a report leaves behind.</content>
public sealed partial class DokumenStore
{
    // a report that is set is issued: what it is composed of is frozen with it
    private async Task TerbitkanAsync(SesiBasisdata s, Pelaku pelaku, VersiDokumen versi)
    {
        if (versi.JenisDokumen == JenisDokumen.Laporan)
        {
            var (berkas, _) = await BahanAsync(s, (versi.Pemda, versi.PerangkatDaerah), versi.Periode, PilihanVersi.Terbaru, null);
            await TerbitanStore.BekukanAsync(s, rantai, pelaku, versi, berkas, waktu.GetUtcNow());
        }
    }
}
