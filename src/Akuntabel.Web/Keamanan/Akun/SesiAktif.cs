using System.Collections.Concurrent;
using Akuntabel.Storage;
using Akuntabel.Storage.Akun;
using Akuntabel.Storage.Pemda;

namespace Akuntabel.Web.Keamanan.Akun;

/// <summary>
/// The sessions in use. What the store said is believed for a few seconds, so that a page with its parts asks once; what is revoked in this
/// process is forgotten at once, and in another process after those seconds.
/// </summary>
public sealed class SesiAktif(SesiStore store, PemdaStore pemda, TimeProvider waktu)
{
    private static readonly TimeSpan Percaya = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan SelangSentuh = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<string, (SesiMasuk Sesi, DateTimeOffset Dibaca)> _ingatan = new(StringComparer.Ordinal);

    // counts revocations: what was read before one must not be remembered after it
    private int _pencabutan;

    /// <summary>The session behind a cookie's secret, if it counts; notes its use once a minute.</summary>
    public async Task<SesiMasuk?> CariAsync(string rahasia, CancellationToken batal = default)
    {
        var id = Rahasia.Sidik(rahasia);
        var kini = waktu.GetUtcNow();
        if (_ingatan.TryGetValue(id, out var ingat) && kini - ingat.Dibaca < Percaya && kini >= ingat.Dibaca)
        {
            return ingat.Sesi;
        }

        var pencabutan = Volatile.Read(ref _pencabutan);
        var sesi = await pemda.KiniAsync(batal) is { } p ? await store.CariAsync(p.Pemda, id, batal) : null;
        if (sesi is null)
        {
            _ingatan.TryRemove(id, out _);
            return null;
        }

        await SentuhAsync(sesi, kini, batal);
        if (pencabutan == Volatile.Read(ref _pencabutan))
        {
            Rapikan(kini);
            _ingatan[id] = (sesi, kini);
        }

        return sesi;
    }

    /// <summary>The session behind a cookie's secret, if it counts, without noting its use: for what a page asks by itself.</summary>
    public async Task<SesiMasuk?> LihatAsync(string rahasia, CancellationToken batal = default) =>
        await pemda.KiniAsync(batal) is { } p ? await store.CariAsync(p.Pemda, Rahasia.Sidik(rahasia), batal) : null;

    /// <summary>Begins a session; gives the cookie's secret.</summary>
    public Task<string> BuatAsync(Pengguna pengguna, string alamat, string peramban, CancellationToken batal = default) => store.BuatAsync(pengguna, alamat, peramban, batal);

    /// <summary>Ends one session of a user.</summary>
    public async Task<bool> CabutAsync(string kunciPemda, string pengguna, string id, CancellationToken batal = default)
    {
        var hasil = await store.CabutAsync(kunciPemda, pengguna, id, batal);
        Lupakan(pengguna);
        return hasil;
    }

    /// <summary>Ends the other sessions of a user.</summary>
    public async Task<int> CabutLainAsync(string kunciPemda, string pengguna, string kecuali, CancellationToken batal = default)
    {
        var hasil = await store.CabutLainAsync(kunciPemda, pengguna, kecuali, batal);
        Lupakan(pengguna);
        return hasil;
    }

    /// <summary>The user changed: the store is asked again.</summary>
    public void Lupakan(string pengguna)
    {
        Interlocked.Increment(ref _pencabutan);
        foreach (var (id, ingat) in _ingatan)
        {
            if (ingat.Sesi.Pengguna == pengguna)
            {
                _ingatan.TryRemove(id, out _);
            }
        }
    }

    private async Task SentuhAsync(SesiMasuk sesi, DateTimeOffset kini, CancellationToken batal)
    {
        if (SaatUtc.Baca(sesi.Terakhir) is { } lalu && kini - lalu < SelangSentuh)
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

    private void Rapikan(DateTimeOffset kini)
    {
        if (_ingatan.Count < 2000)
        {
            return;
        }

        foreach (var (id, ingat) in _ingatan)
        {
            if (kini - ingat.Dibaca >= Percaya)
            {
                _ingatan.TryRemove(id, out _);
            }
        }
    }
}
