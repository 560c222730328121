using Akuntabel.Storage.Akun;

namespace Akuntabel.Web.Keamanan;

/// <summary>The first start. The host prints the address; nobody else learns it.</summary>
public sealed class MulaiPertama(MulaiStore store)
{
    /// <summary>
    /// The one-time address that makes the first administrator; <c>null</c> when there is one, or when another living process hands it out.
    /// Addresses of earlier starts no longer count.
    /// </summary>
    /// <param name="alamatDasar">Where the application listens: <c>http://localhost:5080</c>.</param>
    /// <param name="batal">Cancels.</param>
    public async Task<string?> TautanAsync(string alamatDasar, CancellationToken batal = default)
    {
        ArgumentNullException.ThrowIfNull(alamatDasar);
        return await store.TautanAsync(batal) is { } rahasia ? $"{alamatDasar.TrimEnd('/')}/mulai/{rahasia}" : null;
    }

    /// <summary>Whether the address was not given because another living process hands it out.</summary>
    public bool DijagaLain => store.DijagaLain;
}
