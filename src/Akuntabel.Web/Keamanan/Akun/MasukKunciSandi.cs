using System.Buffers.Text;
using Akuntabel.Storage.Akun;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;

namespace Akuntabel.Web.Keamanan.Akun;

/// <summary>The two ceremonies of passkeys: adding one, signing in by one. Between their halves a sealed cookie keeps the challenge.</summary>
public sealed class MasukKunciSandi(IPasskeyHandler<Pengguna> upacara, UserManager<Pengguna> pengelola, KukiTersegel kuki, MasukAkun masuk)
{
    private const string KukiTambah = "akuntabel-kunci-tambah";

    private const string KukiMasuk = "akuntabel-kunci-masuk";

    private static readonly TimeSpan Umur = TimeSpan.FromMinutes(5);

    /// <summary>What the browser needs to add a passkey (JSON).</summary>
    public async Task<string> PilihanTambahAsync(HttpContext konteks, Pengguna pengguna)
    {
        ArgumentNullException.ThrowIfNull(pengguna);
        var hasil = await upacara.MakeCreationOptionsAsync(new PasskeyUserEntity { Id = pengguna.Id, Name = pengguna.NamaPengguna, DisplayName = pengguna.Nama }, konteks);
        kuki.Pasang(konteks, KukiTambah, new UpacaraKunci(hasil.AttestationState ?? "", pengguna.Id), Umur);
        return hasil.CreationOptionsJson;
    }

    /// <summary>Adds the passkey that the browser made; <c>false</c> when it does not fit.</summary>
    public async Task<bool> TambahAsync(HttpContext konteks, Pengguna pengguna, string kredensial, string nama)
    {
        ArgumentNullException.ThrowIfNull(pengguna);
        if (Ambil(konteks, KukiTambah) is not { } u || u.Pengguna != pengguna.Id)
        {
            return false;
        }

        var hasil = await upacara.PerformAttestationAsync(new PasskeyAttestationContext { CredentialJson = kredensial, HttpContext = konteks, AttestationState = u.Keadaan });
        if (!hasil.Succeeded || hasil.UserEntity.Id != pengguna.Id)
        {
            return false;
        }

        hasil.Passkey.Name = nama;
        return (await pengelola.AddOrUpdatePasskeyAsync(pengguna, hasil.Passkey)).Succeeded;
    }

    /// <summary>Gives a passkey another name.</summary>
    public async Task<bool> NamaiAsync(Pengguna pengguna, string id, string nama)
    {
        if (Kredensial(id) is not { } k || await pengelola.GetPasskeyAsync(pengguna, k) is not { } kunci)
        {
            return false;
        }

        kunci.Name = nama;
        return (await pengelola.AddOrUpdatePasskeyAsync(pengguna, kunci)).Succeeded;
    }

    /// <summary>Removes a passkey.</summary>
    public async Task<bool> HapusAsync(Pengguna pengguna, string id) =>
        Kredensial(id) is { } k && await pengelola.GetPasskeyAsync(pengguna, k) is not null && (await pengelola.RemovePasskeyAsync(pengguna, k)).Succeeded;

    /// <summary>What the browser needs to sign in by a passkey (JSON); names no user.</summary>
    public async Task<string> PilihanMasukAsync(HttpContext konteks)
    {
        var hasil = await upacara.MakeRequestOptionsAsync(null, konteks);
        kuki.Pasang(konteks, KukiMasuk, new UpacaraKunci(hasil.AssertionState ?? "", ""), Umur);
        return hasil.RequestOptionsJson;
    }

    /// <summary>Signs in by what the browser signed.</summary>
    public async Task<bool> MasukAsync(HttpContext konteks, string kredensial)
    {
        if (Ambil(konteks, KukiMasuk) is not { } u)
        {
            return false;
        }

        var hasil = await upacara.PerformAssertionAsync(new PasskeyAssertionContext { CredentialJson = kredensial, HttpContext = konteks, AssertionState = u.Keadaan });
        if (!hasil.Succeeded || !hasil.User.Aktif || !(await pengelola.AddOrUpdatePasskeyAsync(hasil.User, hasil.Passkey)).Succeeded)
        {
            return false;
        }

        await masuk.MasukkanAsync(konteks, hasil.User, "kunci sandi");
        return true;
    }

    private UpacaraKunci? Ambil(HttpContext konteks, string nama)
    {
        var isi = kuki.Baca<UpacaraKunci>(konteks, nama);
        KukiTersegel.Cabut(konteks, nama);
        return isi;
    }

    private static byte[]? Kredensial(string id) => id.Length is > 0 and < 2000 && Base64Url.IsValid(id) ? Base64Url.DecodeFromChars(id) : null;
}
