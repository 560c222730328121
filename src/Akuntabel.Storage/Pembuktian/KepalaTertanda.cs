using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Storage.Umum;

namespace Akuntabel.Storage.Pembuktian;

/// <summary>A head of the chain, signed by the installation: whoever keeps one can prove later that the chain was rewritten or cut.</summary>
/// <param name="Pemda">Key of the pemerintah daerah.</param>
/// <param name="Nomor">Number of the event.</param>
/// <param name="Saat">Its time (see <see cref="SaatUtc"/>).</param>
/// <param name="Sidik">Its digest, hexadecimal.</param>
/// <param name="Kunci">Fingerprint of the public key that proves the signature.</param>
/// <param name="Tanda">Signature (ECDSA P-256, SHA-256; base64url).</param>
public sealed partial record KepalaTertanda(string Pemda, long Nomor, string Saat, string Sidik, string Kunci, string Tanda)
{
    private const string Awalan = "akuntabel-kepala:1";

    private const int PanjangPendek = 16;

    /// <summary>As one line without blanks: <c>akuntabel-kepala:1:pemda:nomor:saat:sidik:kunci:tanda</c>.</summary>
    public override string ToString() => $"{Pokok}:{Kunci}:{Tanda}";

    /// <summary>What fits the foot of a page, and what <c>akuntabel verifikasi --kepala</c> takes: <c>1234:0123456789abcdef</c>.</summary>
    public string Pendek => $"{Nomor}:{Sidik[..Math.Min(PanjangPendek, Sidik.Length)]}";

    private string Pokok => $"{Awalan}:{Pemda}:{Nomor}:{Saat.Replace(':', '.')}:{Sidik}";

    private byte[] Isi => Encoding.UTF8.GetBytes(Pokok);

    /// <summary>Every signed head that stands in a text, of whatever kind.</summary>
    public static IReadOnlyList<KepalaTertanda> Cari(string teks) => [.. Pola().Matches(teks).Select(m => new KepalaTertanda(
        m.Groups[1].Value, long.TryParse(m.Groups[2].Value, out var n) ? n : 0, m.Groups[3].Value.Replace('.', ':').Remove(19, 1).Insert(19, "."), m.Groups[4].Value, m.Groups[5].Value, m.Groups[6].Value)).Distinct()];

    /// <summary>Whether the signature is that of a key.</summary>
    /// <param name="publik">Public key (SubjectPublicKeyInfo, base64url).</param>
    public bool Terbukti(string publik)
    {
        if (SidikKunci(publik) != Kunci || !Base64Url.IsValid(Tanda))
        {
            return false;
        }

        try
        {
            using var ecdsa = ECDsa.Create();
            ecdsa.ImportSubjectPublicKeyInfo(Base64Url.DecodeFromChars(publik), out _);
            return ecdsa.VerifyData(Isi, Base64Url.DecodeFromChars(Tanda), HashAlgorithmName.SHA256);
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    /// <summary>Fingerprint of a public key; empty when the text is none.</summary>
    public static string SidikKunci(string publik) =>
        Base64Url.IsValid(publik) ? Convert.ToHexStringLower(SHA256.HashData(Base64Url.DecodeFromChars(publik)))[..PanjangPendek] : "";

    /// <summary>Signs a head.</summary>
    internal static KepalaTertanda Tandai(string pemda, KepalaRantai kepala, string publik, ECDsa rahasia)
    {
        var k = new KepalaTertanda(pemda, kepala.Nomor, kepala.Saat, kepala.Sidik, SidikKunci(publik), "");
        return k with { Tanda = Base64Url.EncodeToString(rahasia.SignData(k.Isi, HashAlgorithmName.SHA256)) };
    }

    [GeneratedRegex(@"akuntabel-kepala:1:([a-z0-9-]{1,60}):(\d{1,18}):(\d{4}-\d\d-\d\dT\d\d\.\d\d\.\d\d\.\d{6}Z):([0-9a-f]{64}):([0-9a-f]{16}):([A-Za-z0-9_-]{80,90})", RegexOptions.NonBacktracking)]
    private static partial Regex Pola();
}

/// <summary>A public key that signs or signed heads.</summary>
public sealed class KunciKepala
{
    /// <summary>Key of the pemerintah daerah.</summary>
    public string Pemda { get; init; } = "";

    /// <summary>Fingerprint.</summary>
    public string Id { get; init; } = "";

    /// <summary>The key (SubjectPublicKeyInfo, base64url).</summary>
    public string Publik { get; init; } = "";

    /// <summary>Since when it signs.</summary>
    public string Dibuat { get; init; } = "";

    /// <summary>Until when it signed; empty: it signs still.</summary>
    public string Berakhir { get; init; } = "";
}
