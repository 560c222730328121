using Akuntabel.Storage.Akun;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Pemda;
using Akuntabel.Storage.Umum;

namespace Akuntabel.Web.Keamanan.Akun;

/// <summary>The sessions in use. The store is asked for every request, so that what is revoked in any process counts at once in all.</summary>
public sealed class SesiAktif(SesiStore store, PeranStore peran, PemdaStore pemda, TimeProvider waktu)
{
    private static readonly TimeSpan SelangSentuh = TimeSpan.FromMinutes(1);

    /// <summary>Who uses the session behind a cookie's secret, if it counts; notes its use once a minute.</summary>
    /// <param name="rahasia">The secret.</param>
    /// <param name="dipakai">Whether somebody uses it; not for what a page asks by itself.</param>
    /// <param name="batal">Cancels.</param>
    public async Task<PenggunaMasuk?> KenaliAsync(string rahasia, bool dipakai = true, CancellationToken batal = default)
    {
        var masuk = await pemda.KunciAsync(batal) is { } kunci ? await peran.KenaliAsync(store, kunci, Rahasia.Sidik(rahasia), batal) : null;
        if (masuk is not null && dipakai)
        {
            await SentuhAsync(masuk.Sesi, batal);
        }

        return masuk;
    }

    /// <summary>The session behind a cookie's secret, if it counts.</summary>
    public async Task<SesiMasuk?> CariAsync(string rahasia, CancellationToken batal = default) => (await KenaliAsync(rahasia, batal: batal))?.Sesi;

    /// <summary>Begins a session; gives the cookie's secret.</summary>
    public Task<string> BuatAsync(Pengguna pengguna, string alamat, string peramban, CancellationToken batal = default) => store.BuatAsync(pengguna, alamat, peramban, batal);

    /// <summary>Ends one session of a user.</summary>
    public Task<bool> CabutAsync(string kunciPemda, string pengguna, string id, CancellationToken batal = default) => store.CabutAsync(kunciPemda, pengguna, id, batal);

    /// <summary>Ends the other sessions of a user.</summary>
    public Task<int> CabutLainAsync(string kunciPemda, string pengguna, string kecuali, CancellationToken batal = default) => store.CabutLainAsync(kunciPemda, pengguna, kecuali, batal);

    private async Task SentuhAsync(SesiMasuk sesi, CancellationToken batal)
    {
        if (SaatUtc.Baca(sesi.Terakhir) is { } lalu && waktu.GetUtcNow() - lalu < SelangSentuh)
        {
            return;
        }

        try
        {
            await store.SentuhAsync(sesi, batal);
        }
        catch (BasisdataException)
        {
            // a store that can't be written to now can still be read
        }
    }
}
