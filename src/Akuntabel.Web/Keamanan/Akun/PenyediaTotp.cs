using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Akuntabel.Storage.Akun;
using Microsoft.AspNetCore.Identity;

namespace Akuntabel.Web.Keamanan.Akun;

/// <summary>One-time codes (RFC 6238: SHA-1, six digits, thirty seconds). Unlike the framework's provider a code is good once, and the clock is ours.</summary>
internal sealed class PenyediaTotp(PenggunaStore store, SegelAkun segel, TimeProvider waktu) : IUserTwoFactorTokenProvider<Pengguna>
{
    public const int Detik = 30;

    public Task<bool> CanGenerateTwoFactorTokenAsync(UserManager<Pengguna> manager, Pengguna user) => Task.FromResult(user.KunciTotp.Length > 0);

    public Task<string> GenerateAsync(string purpose, UserManager<Pengguna> manager, Pengguna user) => Task.FromResult("");

    public async Task<bool> ValidateAsync(string purpose, string token, UserManager<Pengguna> manager, Pengguna user)
    {
        var ketikan = token.Replace(" ", "", StringComparison.Ordinal);
        if (ketikan.Length != 6 || segel.BukaTotp(user) is not { } rahasia)
        {
            return false;
        }

        // a clock may be half a minute off, and typing takes time
        var kini = waktu.GetUtcNow().ToUnixTimeSeconds() / Detik;
        var cocok = new[] { kini, kini - 1, kini + 1 }.Where(l => Sama(Kode(Base32.Baca(rahasia), l), ketikan)).ToList();
        return cocok.Count > 0 && await store.PakaiLangkahAsync(user.Pemda, user.Id, cocok[0]);
    }

    /// <summary>The code of one step.</summary>
    public static string Kode(ReadOnlySpan<byte> kunci, long langkah)
    {
        Span<byte> pesan = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(pesan, langkah);
        Span<byte> sidik = stackalloc byte[20];
#pragma warning disable CA5350 // SHA-1 is what authenticator applications compute; as a keyed digest it holds
        HMACSHA1.HashData(kunci, pesan, sidik);
#pragma warning restore CA5350
        var angka = BinaryPrimitives.ReadInt32BigEndian(sidik[(sidik[19] & 15)..]) & 0x7fff_ffff;
        return (angka % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    private static bool Sama(string a, string b) => CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(a), Encoding.UTF8.GetBytes(b));
}

/// <summary>Letters A–Z and 2–7 for five bits each (RFC 4648), as authenticator applications take keys.</summary>
internal static class Base32
{
    private const string Huruf = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>Reads a key; what is no letter of it is passed over.</summary>
    public static byte[] Baca(string teks)
    {
        var hasil = new List<byte>();
        var (simpanan, bit) = (0, 0);
        foreach (var nilai in teks.ToUpperInvariant().Select(c => Huruf.IndexOf(c, StringComparison.Ordinal)).Where(n => n >= 0))
        {
            (simpanan, bit) = (((simpanan << 5) | nilai) & 0xfff, bit + 5);
            if (bit >= 8)
            {
                bit -= 8;
                hasil.Add((byte)((simpanan >> bit) & 0xff));
            }
        }

        return [.. hasil];
    }
}
