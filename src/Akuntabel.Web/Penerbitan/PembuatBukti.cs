using Akuntabel.Core.Laporan;
using Akuntabel.Storage.Pembuktian;
using Akuntabel.Storage.Terbitan;
using Akuntabel.Storage.Umum;
using Akuntabel.Web.Keamanan;

namespace Akuntabel.Web.Penerbitan;

/// <summary>Makes the file that proves an issued report without the server.</summary>
public sealed class PembuatBukti(TerbitanStore store, PenandaKepala penanda, Pengakses pengakses, TimeProvider waktu)
{
    /// <summary>The proof as of now; <c>null</c>: there is no key to sign it with.</summary>
    public async Task<BuktiTerbitan?> BuatAsync(BarisTerbitan t, CancellationToken batal)
    {
        ArgumentNullException.ThrowIfNull(t);
        var berkas = (await store.BerkasAsync(t, batal)).Select(b => new BentukBukti(b.Bentuk, b.Sidik, b.Ukuran, b.Program));
        return await penanda.TandaiAsync(t.Pemda, new IsiBukti(
            KodeTerbitan.Cetak(t.Kode), t.Judul, t.NamaPerangkatDaerah, pengakses.NamaPemda, t.Nomor, t.Tanggal, t.NomorPenetapan, t.OlehNama, t.Saat,
            t.Alasan, t.Masukan, KodeTerbitan.Cetak(t.DigantiOleh), SaatUtc.Tulis(waktu.GetUtcNow()), [.. berkas]), batal);
    }
}
