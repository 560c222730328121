using System.Buffers.Text;
using System.Text.Json;
using Akuntabel.Storage.Akun;
using Akuntabel.Storage.Umum;
using Microsoft.AspNetCore.Identity;

namespace Akuntabel.Web.Keamanan.Akun;

/// <summary>Passkeys.</summary>
internal sealed partial class IdentitasStore
{
    public async Task AddOrUpdatePasskeyAsync(Pengguna user, UserPasskeyInfo passkey, CancellationToken cancellationToken)
    {
        var kunci = new KunciSandi
        {
            Pemda = user.Pemda, Pengguna = user.Id, Kredensial = Kredensial(passkey.CredentialId), Nama = passkey.Name ?? "Kunci sandi", Data = JsonSerializer.Serialize(DataKunci.Dari(passkey)),
            Dibuat = SaatUtc.Tulis(passkey.CreatedAt == default ? waktu.GetUtcNow() : passkey.CreatedAt),
        };
        if (!await store.SimpanKunciAsync(PelakuAtas(user), kunci, cancellationToken))
        {
            throw new InvalidOperationException("Kunci sandi itu milik pengguna lain.");
        }
    }

    public async Task<IList<UserPasskeyInfo>> GetPasskeysAsync(Pengguna user, CancellationToken cancellationToken) =>
        [.. (await store.DaftarKunciAsync(user.Pemda, user.Id, cancellationToken)).Select(Baca)];

    public async Task<Pengguna?> FindByPasskeyIdAsync(byte[] credentialId, CancellationToken cancellationToken) =>
        await store.CariKunciAsync(await PemdaAsync(cancellationToken), Kredensial(credentialId), cancellationToken) is { } k ? await store.CariAsync(k.Pemda, k.Pengguna, cancellationToken) : null;

    public async Task<UserPasskeyInfo?> FindPasskeyAsync(Pengguna user, byte[] credentialId, CancellationToken cancellationToken) =>
        await store.CariKunciAsync(user.Pemda, Kredensial(credentialId), cancellationToken) is { } k && k.Pengguna == user.Id ? Baca(k) : null;

    public Task RemovePasskeyAsync(Pengguna user, byte[] credentialId, CancellationToken cancellationToken) =>
        store.HapusKunciAsync(PelakuAtas(user), user.Pemda, user.Id, Kredensial(credentialId), cancellationToken);

    private static UserPasskeyInfo Baca(KunciSandi k)
    {
        var d = JsonSerializer.Deserialize<DataKunci>(k.Data) ?? throw new InvalidOperationException("Kunci sandi tidak terbaca.");
        return new UserPasskeyInfo(
            Base64Url.DecodeFromChars(k.Kredensial), d.KunciPublik, SaatUtc.Baca(k.Dibuat) ?? default, d.Hitungan, d.Angkutan, d.Diperiksa, d.DapatDicadangkan, d.Dicadangkan, d.Pengesahan, d.DataKlien)
        {
            Name = k.Nama,
        };
    }

    /// <summary>What is kept of a passkey besides its name and identifier.</summary>
    private sealed record DataKunci(byte[] KunciPublik, uint Hitungan, string[]? Angkutan, bool Diperiksa, bool DapatDicadangkan, bool Dicadangkan, byte[] Pengesahan, byte[] DataKlien)
    {
        public static DataKunci Dari(UserPasskeyInfo p) =>
            new(p.PublicKey, p.SignCount, p.Transports, p.IsUserVerified, p.IsBackupEligible, p.IsBackedUp, p.AttestationObject, p.ClientDataJson);
    }
}
