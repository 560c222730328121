using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;

namespace Akuntabel.Web.Keamanan.Akun;

/// <summary>Between the steps of signing in: who passed the password, and where to go afterwards.</summary>
public sealed record LangkahMasuk(string Pengguna, string Stempel, string Kembali);

/// <summary>A browser in which a user signed in before; a stranger's wrong attempts do not lock it.</summary>
public sealed record PerambanDikenal(string Pengguna, string Tanda);

/// <summary>The state of a passkey ceremony.</summary>
public sealed record UpacaraKunci(string Keadaan, string Pengguna);

/// <summary>Small cookies that only the server can write.</summary>
public sealed class KukiTersegel(IDataProtectionProvider pelindung)
{
    public void Pasang<T>(HttpContext konteks, string nama, T isi, TimeSpan umur) =>
        konteks.Response.Cookies.Append(nama, Segel(nama).Protect(JsonSerializer.Serialize(isi), umur), KukiSesi.Sifat(konteks.Request, umur));

    public T? Baca<T>(HttpContext konteks, string nama)
        where T : class
    {
        try
        {
            return konteks.Request.Cookies[nama] is { Length: > 0 } kuki ? JsonSerializer.Deserialize<T>(Segel(nama).Unprotect(kuki)) : null;
        }
        catch (Exception e) when (e is CryptographicException or JsonException)
        {
            return null;
        }
    }

    public static void Cabut(HttpContext konteks, string nama) => konteks.Response.Cookies.Delete(nama, KukiSesi.Sifat(konteks.Request));

    private ITimeLimitedDataProtector Segel(string nama) => pelindung.CreateProtector("Akuntabel.Kuki", nama).ToTimeLimitedDataProtector();
}
