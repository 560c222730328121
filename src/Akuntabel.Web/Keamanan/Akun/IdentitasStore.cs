using System.Buffers.Text;
using Akuntabel.Storage.Akun;
using Akuntabel.Storage.Pemda;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Storage.Umum;
using Microsoft.AspNetCore.Identity;

namespace Akuntabel.Web.Keamanan.Akun;

/// <summary>Lets ASP.NET Core Identity work on our store. Users are made and removed by administration, not through here.</summary>
internal sealed partial class IdentitasStore(PenggunaStore store, PemdaStore pemda, Pengakses pengakses, SegelAkun segel, TimeProvider waktu)
    : IUserPasswordStore<Pengguna>, IUserSecurityStampStore<Pengguna>, IUserTwoFactorStore<Pengguna>, IUserAuthenticatorKeyStore<Pengguna>,
        IUserTwoFactorRecoveryCodeStore<Pengguna>, IUserPasskeyStore<Pengguna>
{
    public Task<string> GetUserIdAsync(Pengguna user, CancellationToken cancellationToken) => Task.FromResult(user.Id);

    public Task<string?> GetUserNameAsync(Pengguna user, CancellationToken cancellationToken) => Ada(user.NamaPengguna);

    public Task SetUserNameAsync(Pengguna user, string? userName, CancellationToken cancellationToken) => Setel(() => user.NamaPengguna = userName ?? "");

    public Task<string?> GetNormalizedUserNameAsync(Pengguna user, CancellationToken cancellationToken) => Ada(user.NamaNormal);

    public Task SetNormalizedUserNameAsync(Pengguna user, string? normalizedName, CancellationToken cancellationToken) => Setel(() => user.NamaNormal = normalizedName ?? "");

    public Task<IdentityResult> CreateAsync(Pengguna user, CancellationToken cancellationToken) => throw new NotSupportedException("Pengguna dibuat oleh administrator.");

    public Task<IdentityResult> DeleteAsync(Pengguna user, CancellationToken cancellationToken) => throw new NotSupportedException("Pengguna dinonaktifkan, tidak dihapus.");

    public async Task<IdentityResult> UpdateAsync(Pengguna user, CancellationToken cancellationToken) =>
        await store.SimpanAsync(PelakuAtas(user), user, cancellationToken) ? IdentityResult.Success : IdentityResult.Failed(new GalatIdentitas().ConcurrencyFailure());

    public async Task<Pengguna?> FindByIdAsync(string userId, CancellationToken cancellationToken) => await store.CariAsync(await PemdaAsync(cancellationToken), userId, cancellationToken);

    public async Task<Pengguna?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken) =>
        await store.CariNamaAsync(await PemdaAsync(cancellationToken), normalizedUserName, cancellationToken);

    public Task SetPasswordHashAsync(Pengguna user, string? passwordHash, CancellationToken cancellationToken) => Setel(() => user.Sandi = passwordHash ?? "");

    public Task<string?> GetPasswordHashAsync(Pengguna user, CancellationToken cancellationToken) => Ada(user.Sandi);

    public Task<bool> HasPasswordAsync(Pengguna user, CancellationToken cancellationToken) => Task.FromResult(user.Sandi.Length > 0);

    public Task SetSecurityStampAsync(Pengguna user, string stamp, CancellationToken cancellationToken) => Setel(() => user.Stempel = stamp);

    public Task<string?> GetSecurityStampAsync(Pengguna user, CancellationToken cancellationToken) => Ada(user.Stempel);

    public Task SetTwoFactorEnabledAsync(Pengguna user, bool enabled, CancellationToken cancellationToken) => Setel(() => user.DuaLangkah = enabled);

    public Task<bool> GetTwoFactorEnabledAsync(Pengguna user, CancellationToken cancellationToken) => Task.FromResult(user.DuaLangkah);

    public Task SetAuthenticatorKeyAsync(Pengguna user, string key, CancellationToken cancellationToken) => Setel(() => user.KunciTotp = segel.SegelTotp(user, key));

    public Task<string?> GetAuthenticatorKeyAsync(Pengguna user, CancellationToken cancellationToken) => Ada(segel.BukaTotp(user) ?? "");

    public Task ReplaceCodesAsync(Pengguna user, IEnumerable<string> recoveryCodes, CancellationToken cancellationToken) =>
        Setel(() => user.KodePemulihan = string.Join(' ', recoveryCodes.Select(k => segel.SegelPemulihan(user, SidikKode(user, k)))));

    public async Task<bool> RedeemCodeAsync(Pengguna user, string code, CancellationToken cancellationToken)
    {
        var daftar = user.KodePemulihan.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var sidik = SidikKode(user, code);
        if (Array.Find(daftar, k => segel.Sama(user, k, sidik)) is not { } dipakai)
        {
            return false;
        }

        user.KodePemulihan = string.Join(' ', daftar.Where(k => k != dipakai));
        return await store.SimpanAsync(PelakuAtas(user), user, cancellationToken);
    }

    public Task<int> CountCodesAsync(Pengguna user, CancellationToken cancellationToken) => Task.FromResult(user.SisaKodePemulihan);

    public void Dispose()
    {
        // holds nothing
    }

    private static Task<string?> Ada(string isi) => Task.FromResult(isi.Length > 0 ? isi : null);

    private static Task Setel(Action kerja)
    {
        kerja();
        return Task.CompletedTask;
    }

    // typed with or without hyphen, in any case
    private static string SidikKode(Pengguna user, string kode) =>
        Rahasia.Sidik(user.Id + ":" + kode.Replace("-", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant())[..32];

    private Pelaku PelakuAtas(Pengguna user) => pengakses.Masuk ? pengakses.Pelaku : new Pelaku(user.Pemda, user.Id, user.Nama, "web");

    private async Task<string> PemdaAsync(CancellationToken batal) => await pemda.KunciAsync(batal) ?? "";

    private static string Kredensial(byte[] id) => Base64Url.EncodeToString(id);
}
