using Akuntabel.Storage.Akun;
using Akuntabel.Storage.Kunci;
using Akuntabel.Storage.KunciBerganti;
using Akuntabel.Web.Umum;

namespace Akuntabel.Web.Keamanan.Akun;

/// <summary>Seals what a user's second step rests on, each value for that user alone. Without the installation's key nothing is sealed and nothing opens.</summary>
public sealed class SegelAkun(OpsiWeb opsi, KunciStore store)
{
    /// <summary>What to say where a code can't be checked or set up.</summary>
    public const string Keberatan =
        "Kode masuk tidak dapat diperiksa: kunci instalasi di server hilang atau berbeda. Masuk dengan kunci sandi (passkey) bila punya, atau minta pengelola server mengembalikan kuncinya.";

    /// <summary>Whether there is a key.</summary>
    public bool Ada => opsi.Kunci is not null;

    /// <summary>Whether the key is still the one of the store: it may have been changed since this server was started.</summary>
    public async Task<bool> BerlakuAsync(CancellationToken batal = default) => opsi.Kunci is { } k && (await store.TandaAsync(batal)).Sidik == k.Sidik;

    /// <summary>Seals the secret of one-time codes.</summary>
    public string SegelTotp(Pengguna pengguna, string rahasia) => Kunci.Segel(GunaKunci.Totp(pengguna.Pemda, pengguna.Id), rahasia);

    /// <summary>The secret of one-time codes (base32); <c>null</c> when there is none or it does not open.</summary>
    public string? BukaTotp(Pengguna pengguna) => opsi.Kunci?.CobaBuka(GunaKunci.Totp(pengguna.Pemda, pengguna.Id), pengguna.KunciTotp);

    /// <summary>Seals the digest of a recovery code.</summary>
    public string SegelPemulihan(Pengguna pengguna, string sidik) => Kunci.Segel(GunaKunci.Pemulihan(pengguna.Pemda, pengguna.Id), sidik);

    /// <summary>Whether a sealed digest is this one.</summary>
    public bool Sama(Pengguna pengguna, string tersegel, string sidik) =>
        opsi.Kunci?.CobaBuka(GunaKunci.Pemulihan(pengguna.Pemda, pengguna.Id), tersegel) is { } isi && string.Equals(isi, sidik, StringComparison.Ordinal);

    private KunciInstalasi Kunci => opsi.Kunci ?? throw new InvalidOperationException("Kunci instalasi tidak ada.");
}
