using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Storage.Umum;
using Akuntabel.Web.Keamanan;

namespace Akuntabel.Web.Fitur.Riwayat;

/// <summary>The word of an administrator that the machine's clock is right again after it stood ahead.</summary>
public sealed class JamBenar(Basisdata basisdata, RantaiPeristiwa rantai, TabelKewenangan tabel)
{
    /// <summary>Whether the clock stands before the last event, and this user may declare it right.</summary>
    public async Task<bool> DapatAsync(Pengakses pengakses, CancellationToken batal)
    {
        ArgumentNullException.ThrowIfNull(pengakses);
        return tabel.Boleh(Hak.Atas<IndexModel>(nameof(IndexModel.OnPostJamAsync)), pengakses, "")
            && await basisdata.BacaAsync(s => rantai.JamTertinggalAsync(s, pengakses.Pemda), batal) is not null;
    }

    /// <summary>Declares it.</summary>
    public Task<HasilTindakan> NyatakanAsync(Pengakses pengakses, string alasan, CancellationToken batal)
    {
        ArgumentNullException.ThrowIfNull(pengakses);
        return basisdata.TulisAsync(s => rantai.NyatakanJamBenarAsync(s, pengakses.Pelaku, alasan), batal);
    }
}
