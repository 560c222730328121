using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;

namespace Akuntabel.Dokumen.TandaTangan;

/// <summary>A signature, as it was verified.</summary>
/// <param name="Penanda">Name in the certificate; empty: there is none to be read.</param>
/// <param name="Penerbit">Name of who issued the certificate.</param>
/// <param name="Saat">When it was signed: as a time stamp proves, or as the signer's machine says; <c>null</c>: it says nothing.</param>
/// <param name="Berstempel">Whether a time stamp proves the time.</param>
/// <param name="Sah">Whether the bytes are those that were signed.</param>
/// <param name="Dipercaya">Whether the chain of certificates ends at one that is trusted here.</param>
/// <param name="Catatan">What is wrong or is to be known, in words for the user.</param>
public sealed record TandaTanganTerperiksa(
    string Penanda, string Penerbit, DateTimeOffset? Saat, bool Berstempel, bool Sah, bool Dipercaya, IReadOnlyList<string> Catatan);

/// <summary>Verifies a signature by certificate (CMS) over bytes that stand apart from it. Asks nothing of the network.</summary>
public static class PeriksaCms
{
    // signer's attribute with a time stamp (RFC 3161)
    private const string OidStempel = "1.2.840.113549.1.9.16.2.14";

    private const string OidCms = "1.2.840.113549.1.7.2";

    // certificates that a signature may bring along
    private const int SertifikatTerbanyak = 32;

    private const int PenandaTerbanyak = 20;

    /// <summary>Whether a file is such a signature, as DER or as PEM.</summary>
    public static bool Cms(ReadOnlySpan<byte> isi)
    {
        try
        {
            new SignedCms().Decode(Der(isi));
            return true;
        }
        catch (Exception e) when (e is CryptographicException or ArgumentException or FormatException or AsnContentException)
        {
            return false;
        }
    }

    /// <summary>Verifies every signer.</summary>
    /// <param name="cms">The signature.</param>
    /// <param name="isi">What was signed.</param>
    /// <param name="jangkar">Certificates at which a chain is trusted to end.</param>
    /// <param name="kini">Now.</param>
    public static IReadOnlyList<TandaTanganTerperiksa> Periksa(
        ReadOnlySpan<byte> cms, byte[] isi, X509Certificate2Collection jangkar, DateTimeOffset kini)
    {
        var tanda = new SignedCms(new ContentInfo(isi), detached: true);
        try
        {
            tanda.Decode(Der(cms));
            if (tanda.SignerInfos.Count is 0 or > PenandaTerbanyak || tanda.Certificates.Count > SertifikatTerbanyak)
            {
                return [Rusak("Tanda tangannya tidak menyebut penandatangan, atau terlalu banyak.")];
            }

            var milik = tanda.Certificates;
            return [.. tanda.SignerInfos.Cast<SignerInfo>().Select(s => Satu(s, milik, jangkar, kini))];
        }
        catch (Exception e) when (e is CryptographicException or ArgumentException or FormatException or AsnContentException)
        {
            return [Rusak("Isi tanda tangannya rusak dan tidak terbaca.")];
        }
    }

    private static TandaTanganTerperiksa Satu(SignerInfo s, X509Certificate2Collection milik, X509Certificate2Collection jangkar, DateTimeOffset kini)
    {
        var catatan = new List<string>();
        var sah = Terbukti(s, catatan);
        var (saat, berstempel) = Saat(s, catatan);
        if (s.Certificate is not { } sertifikat)
        {
            catatan.Add("Sertifikat penandatangan tidak disertakan, jadi namanya tidak diketahui.");
            return new TandaTanganTerperiksa("", "", saat, berstempel, false, false, catatan);
        }

        var dipercaya = sah && Rantai(sertifikat, milik, jangkar, berstempel ? saat ?? kini : kini, catatan);
        return new TandaTanganTerperiksa(
            Bersih(sertifikat.GetNameInfo(X509NameType.SimpleName, forIssuer: false)), Bersih(sertifikat.GetNameInfo(X509NameType.SimpleName, forIssuer: true)),
            saat, berstempel, sah, dipercaya, catatan);
    }

    private static bool Terbukti(SignerInfo s, List<string> catatan)
    {
        try
        {
            s.CheckSignature(verifySignatureOnly: true);
            return true;
        }
        catch (Exception e) when (e is CryptographicException or ArgumentException)
        {
            catatan.Add("Tanda tangan tidak cocok dengan isinya: isi diubah sesudah ditandatangani, atau tanda tangan ini untuk berkas lain.");
            return false;
        }
    }

    private static (DateTimeOffset? Saat, bool Berstempel) Saat(SignerInfo s, List<string> catatan)
    {
        foreach (var a in s.UnsignedAttributes.Cast<CryptographicAttributeObject>().Where(a => a.Oid.Value == OidStempel && a.Values.Count > 0))
        {
            if (Rfc3161TimestampToken.TryDecode(a.Values[0].RawData, out var stempel, out _) && stempel.VerifySignatureForSignerInfo(s, out _))
            {
                return (stempel.TokenInfo.Timestamp, true);
            }

            catatan.Add("Stempel waktunya tidak cocok dengan tanda tangannya, jadi tidak dipakai.");
        }

        foreach (var a in s.SignedAttributes.Cast<CryptographicAttributeObject>().Where(a => a.Values.Count > 0))
        {
            if (a.Values[0] is Pkcs9SigningTime waktu)
            {
                return (new DateTimeOffset(DateTime.SpecifyKind(waktu.SigningTime, DateTimeKind.Utc)), false);
            }
        }

        return (null, false);
    }

    private static bool Rantai(
        X509Certificate2 sertifikat, X509Certificate2Collection milik, X509Certificate2Collection jangkar, DateTimeOffset pada, List<string> catatan)
    {
        if (jangkar.Count == 0)
        {
            catatan.Add("Rantai sertifikatnya tidak dapat dinilai: administrator belum memasukkan sertifikat induk yang dipercaya.");
            return false;
        }

        using var rantai = new X509Chain();
        rantai.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        rantai.ChainPolicy.CustomTrustStore.AddRange(jangkar);
        rantai.ChainPolicy.ExtraStore.AddRange(milik);
        rantai.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        rantai.ChainPolicy.DisableCertificateDownloads = true;
        rantai.ChainPolicy.VerificationTime = pada.UtcDateTime;
        rantai.ChainPolicy.VerificationTimeIgnored = false;
        try
        {
            if (rantai.Build(sertifikat))
            {
                catatan.Add("Pencabutan sertifikat tidak diperiksa, karena itu memerlukan jaringan.");
                return true;
            }
        }
        catch (CryptographicException)
        {
            // a chain that is none
        }

        var lewat = rantai.ChainStatus.Any(c => c.Status.HasFlag(X509ChainStatusFlags.NotTimeValid));
        catatan.Add(lewat ? "Sertifikatnya tidak berlaku pada saat itu, atau saat tanda tangannya tidak terbukti dan sertifikatnya sekarang sudah berakhir."
            : "Rantai sertifikatnya tidak sampai pada sertifikat induk yang dipercaya di sini.");
        return false;
    }

    private static TandaTanganTerperiksa Rusak(string pesan) => new("", "", null, false, false, false, [pesan]);

    private static string Bersih(string nama) => string.Concat(nama.Where(c => !char.IsControl(c))).Trim() is { Length: > 0 } n ? n[..Math.Min(n.Length, 150)] : "";

    // PEM, or DER with whatever follows it: in a PDF its place is filled up with zeros
    private static byte[] Der(ReadOnlySpan<byte> isi)
    {
        if (isi.IndexOf("-----BEGIN "u8) is >= 0 and var mulai)
        {
            var teks = System.Text.Encoding.ASCII.GetString(isi[mulai..]);
            return PemEncoding.TryFind(teks, out var bidang) ? Convert.FromBase64String(teks[bidang.Base64Data]) : throw new FormatException("PEM");
        }

        return AsnDecoder.TryReadEncodedValue(isi, AsnEncodingRules.BER, out _, out _, out _, out var banyak)
            ? isi[..banyak].ToArray() : throw new FormatException(OidCms);
    }
}
