using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Akuntabel.Dokumen.TandaTangan;

/// <summary>Verifies what an issuer of certificates signed itself (RFC 5280, RFC 6960): the bytes, the algorithm, and the signature beside
/// them. SHA-1 and older are not believed.</summary>
internal static class TandaPenerbit
{
    private const string OidPss = "1.2.840.113549.1.1.10";

    private static readonly Dictionary<string, (HashAlgorithmName Hash, bool Ecdsa)> Algoritma = new(StringComparer.Ordinal)
    {
        ["1.2.840.113549.1.1.11"] = (HashAlgorithmName.SHA256, false), ["1.2.840.113549.1.1.12"] = (HashAlgorithmName.SHA384, false),
        ["1.2.840.113549.1.1.13"] = (HashAlgorithmName.SHA512, false), ["1.2.840.10045.4.3.2"] = (HashAlgorithmName.SHA256, true),
        ["1.2.840.10045.4.3.3"] = (HashAlgorithmName.SHA384, true), ["1.2.840.10045.4.3.4"] = (HashAlgorithmName.SHA512, true),
    };

    private static readonly Dictionary<string, HashAlgorithmName> Hash = new(StringComparer.Ordinal)
    {
        ["2.16.840.1.101.3.4.2.1"] = HashAlgorithmName.SHA256, ["2.16.840.1.101.3.4.2.2"] = HashAlgorithmName.SHA384,
        ["2.16.840.1.101.3.4.2.3"] = HashAlgorithmName.SHA512,
    };

    /// <summary>Whether a certificate's key signed it.</summary>
    /// <param name="isi">What was signed.</param>
    /// <param name="algoritma">AlgorithmIdentifier.</param>
    /// <param name="tanda">The signature.</param>
    /// <param name="penerbit">Who is said to have signed.</param>
    public static bool Cocok(ReadOnlySpan<byte> isi, ReadOnlyMemory<byte> algoritma, ReadOnlySpan<byte> tanda, X509Certificate2 penerbit)
    {
        try
        {
            var urutan = new AsnReader(algoritma, AsnEncodingRules.DER).ReadSequence();
            var oid = urutan.ReadObjectIdentifier();
            if (oid == OidPss)
            {
                using var pss = penerbit.GetRSAPublicKey();
                return pss?.VerifyData(isi, tanda, Pss(urutan), RSASignaturePadding.Pss) == true;
            }

            if (!Algoritma.TryGetValue(oid, out var a))
            {
                return false;
            }

            if (a.Ecdsa)
            {
                using var ec = penerbit.GetECDsaPublicKey();
                return ec?.VerifyData(isi, tanda, a.Hash, DSASignatureFormat.Rfc3279DerSequence) == true;
            }

            using var rsa = penerbit.GetRSAPublicKey();
            return rsa?.VerifyData(isi, tanda, a.Hash, RSASignaturePadding.Pkcs1) == true;
        }
        catch (Exception e) when (e is CryptographicException or AsnContentException)
        {
            return false;
        }
    }

    // [0] names the hash; without it, it is SHA-1, which is not believed
    private static HashAlgorithmName Pss(AsnReader urutan)
    {
        var sifat = urutan.ReadSequence();
        var tag = new Asn1Tag(TagClass.ContextSpecific, 0, isConstructed: true);
        return sifat.HasData && sifat.PeekTag().HasSameClassAndValue(tag)
            && Hash.TryGetValue(sifat.ReadSequence(tag).ReadSequence().ReadObjectIdentifier(), out var h) ? h : throw new CryptographicException("PSS");
    }
}
