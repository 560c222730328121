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
    string Penanda, string Penerbit, DateTimeOffset? Saat, bool Berstempel, bool Sah, bool Dipercaya, IReadOnlyList<string> Catatan)
{
    /// <summary>Whether a certificate of the chain was withdrawn; of one that is not trusted it is not asked.</summary>
    public StatusPencabutan Pencabutan { get; init; }

    /// <summary>Whether it is a time stamp over the file, by no person.</summary>
    public bool StempelDokumen { get; init; }
}

/// <summary>Verifies a signature by certificate (CMS) over bytes that stand apart from it. Asks nothing of the network.</summary>
public static partial class PeriksaCms
{
    // signer's attribute with a time stamp (RFC 3161)
    private const string OidStempel = "1.2.840.113549.1.9.16.2.14";

    private const string OidCms = "1.2.840.113549.1.7.2";

    // extended key usage of who gives the time
    private const string OidPemberiWaktu = "1.3.6.1.5.5.7.3.8";

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
    /// <param name="bahan">What tells of withdrawn certificates, beside what the signature brings along; <c>null</c>: nothing.</param>
    public static IReadOnlyList<TandaTanganTerperiksa> Periksa(
        ReadOnlySpan<byte> cms, byte[] isi, X509Certificate2Collection jangkar, DateTimeOffset kini, BahanPencabutan? bahan = null)
    {
        var tanda = new SignedCms(new ContentInfo(isi), detached: true);
        try
        {
            var der = Der(cms);
            if (Rfc3161TimestampToken.TryDecode(der, out var stempel, out _))
            {
                return [Stempel(stempel, isi, new Dasar(stempel.AsSignedCms().Certificates, jangkar, kini, bahan ?? BahanPencabutan.Kosong))];
            }

            tanda.Decode(der);
            if (tanda.SignerInfos.Count is 0 or > PenandaTerbanyak || tanda.Certificates.Count > SertifikatTerbanyak)
            {
                return [Rusak("Tanda tangannya tidak menyebut penandatangan, atau terlalu banyak.")];
            }

            var dasar = new Dasar(tanda.Certificates, jangkar, kini, (bahan ?? BahanPencabutan.Kosong).Dengan(BahanDalam(der)));
            return [.. tanda.SignerInfos.Cast<SignerInfo>().Select(s => Satu(s, dasar))];
        }
        catch (Exception e) when (e is CryptographicException or ArgumentException or FormatException or AsnContentException)
        {
            return [Rusak("Isi tanda tangannya rusak dan tidak terbaca.")];
        }
    }

    // what a signature is measured by
    private sealed record Dasar(X509Certificate2Collection Milik, X509Certificate2Collection Jangkar, DateTimeOffset Kini, BahanPencabutan Bahan);

    private static TandaTanganTerperiksa Satu(SignerInfo s, Dasar dasar)
    {
        var catatan = new List<string>();
        var sah = Terbukti(s, catatan);
        var (saat, berstempel) = Saat(s, dasar, catatan);
        if (s.Certificate is not { } sertifikat)
        {
            catatan.Add("Sertifikat penandatangan tidak disertakan, jadi namanya tidak diketahui.");
            return new TandaTanganTerperiksa("", "", saat, berstempel, false, false, catatan);
        }

        var milik = dasar with { Bahan = dasar.Bahan.Dengan(Arsip(s)) };
        var pencabutan = StatusPencabutan.TidakDiketahui;
        var dipercaya = sah && Rantai(sertifikat, milik, berstempel ? saat : null, catatan, out pencabutan);
        return Hasil(sertifikat, saat, berstempel, sah, dipercaya, catatan, pencabutan);
    }

    // a time stamp over the whole file stands where a signature stands, and is by no person
    private static TandaTanganTerperiksa Stempel(Rfc3161TimestampToken stempel, byte[] isi, Dasar dasar)
    {
        var catatan = new List<string> { "Ini stempel waktu atas berkasnya, bukan tanda tangan seseorang." };
        var sah = stempel.VerifySignatureForData(isi, out var sertifikat);
        if (!sah || sertifikat is null)
        {
            catatan.Add("Stempel waktunya tidak cocok dengan isi berkasnya.");
            return new TandaTanganTerperiksa("", "", null, true, false, false, catatan) { StempelDokumen = true };
        }

        // it proves its own time by nothing else: it must hold now
        var dipercaya = Rantai(sertifikat, dasar, null, catatan, out var pencabutan);
        return Hasil(sertifikat, stempel.TokenInfo.Timestamp, true, true, dipercaya, catatan, pencabutan) with { StempelDokumen = true };
    }

    private static TandaTanganTerperiksa Hasil(
        X509Certificate2 s, DateTimeOffset? saat, bool berstempel, bool sah, bool dipercaya, List<string> catatan, StatusPencabutan pencabutan) =>
        new(Bersih(s.GetNameInfo(X509NameType.SimpleName, forIssuer: false)), Bersih(s.GetNameInfo(X509NameType.SimpleName, forIssuer: true)),
            saat, berstempel, sah, dipercaya && pencabutan != StatusPencabutan.Dicabut, catatan) { Pencabutan = pencabutan };

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

    private static (DateTimeOffset? Saat, bool Berstempel) Saat(SignerInfo s, Dasar dasar, List<string> catatan)
    {
        foreach (var a in s.UnsignedAttributes.Cast<CryptographicAttributeObject>().Where(a => a.Oid.Value == OidStempel && a.Values.Count > 0))
        {
            if (Rfc3161TimestampToken.TryDecode(a.Values[0].RawData, out var stempel, out _) && stempel.VerifySignatureForSignerInfo(s, out var pemberi)
                && pemberi is not null)
            {
                // anybody can make a stamp of any time: only one that is trusted proves it
                using var rantai = Rantai(dasar with { Milik = stempel.AsSignedCms().Certificates }, stempel.TokenInfo.Timestamp);
                rantai.ChainPolicy.ApplicationPolicy.Add(new Oid(OidPemberiWaktu));
                if (Terbangun(rantai, pemberi))
                {
                    return (stempel.TokenInfo.Timestamp, true);
                }

                catatan.Add("Stempel waktunya dari pemberi waktu yang tidak dipercaya di sini, jadi saatnya tidak terbukti.");
                continue;
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

    private static TandaTanganTerperiksa Rusak(string pesan) => new("", "", null, false, false, false, [pesan]);

    /// <summary>A name of a certificate as it may be shown.</summary>
    internal static string Bersih(string nama) => string.Concat(nama.Where(c => !char.IsControl(c))).Trim() is { Length: > 0 } n ? n[..Math.Min(n.Length, 150)] : "";

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
