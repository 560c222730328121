using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Akuntabel.Storage.Umum;

/// <summary>Secrets that are handed out once; only their digests are kept.</summary>
public static class Rahasia
{
    /// <summary>A new one: 256 random bits, fit for addresses and cookies.</summary>
    public static string Baru() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    /// <summary>A new identifier: random, no secret.</summary>
    public static string Id() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8));

    /// <summary>A new security stamp.</summary>
    public static string Stempel() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    /// <summary>Digest of a secret.</summary>
    public static string Sidik(string rahasia) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(rahasia)));
}
