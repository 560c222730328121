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
public static class PeriksaCms
{
    // signer's attribute with a time stamp (RFC 3161)
    private const string OidStempel = "1.2.840.113549.1.9.16.2.14";

    private const string OidCms = "1.2.840.113549.1.7.2";

    // signer's attribute with what tells of withdrawn certificates, as Adobe defined it
    private const string OidArsipCabut = "1.2.840.113583.1.1.8";

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
        var (saat, berstempel) = Saat(s, catatan);
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

        var dipercaya = Rantai(sertifikat, dasar, stempel.TokenInfo.Timestamp, catatan, out var pencabutan);
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

    // a time that no stamp proves is none to measure by: then it must hold now
    private static bool Rantai(X509Certificate2 sertifikat, Dasar dasar, DateTimeOffset? terbukti, List<string> catatan, out StatusPencabutan pencabutan)
    {
        pencabutan = StatusPencabutan.TidakDiketahui;
        if (dasar.Jangkar.Count == 0)
        {
            catatan.Add("Rantai sertifikatnya tidak dapat dinilai: administrator belum memasukkan sertifikat induk yang dipercaya.");
            return false;
        }

        var pada = terbukti ?? dasar.Kini;
        using var rantai = new X509Chain();
        rantai.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        rantai.ChainPolicy.CustomTrustStore.AddRange(dasar.Jangkar);
        rantai.ChainPolicy.ExtraStore.AddRange(dasar.Milik);
        rantai.ChainPolicy.ExtraStore.AddRange(Sertifikat(dasar.Bahan.Sertifikat));
        // asked below, of what is at hand: the library would ask the network
        rantai.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        rantai.ChainPolicy.DisableCertificateDownloads = true;
        rantai.ChainPolicy.VerificationTime = pada.UtcDateTime;
        rantai.ChainPolicy.VerificationTimeIgnored = false;
        try
        {
            if (rantai.Build(sertifikat))
            {
                pencabutan = PeriksaPencabutan.Periksa([.. rantai.ChainElements.Select(e => e.Certificate)], dasar.Bahan, pada, terbukti is not null, catatan);
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

    private static X509Certificate2Collection Sertifikat(IEnumerable<byte[]> daftar)
    {
        var hasil = new X509Certificate2Collection();
        foreach (var s in daftar.Take(SertifikatTerbanyak))
        {
            try
            {
                hasil.Add(X509CertificateLoader.LoadCertificate(s));
            }
            catch (CryptographicException)
            {
                // not one; the chain is built without
            }
        }

        return hasil;
    }

    // [0] lists, [1] answers
    private static BahanPencabutan Arsip(SignerInfo s)
    {
        var bahan = BahanPencabutan.Kosong;
        foreach (var a in s.SignedAttributes.Cast<CryptographicAttributeObject>().Where(a => a.Oid.Value == OidArsipCabut && a.Values.Count > 0))
        {
            var isi = new AsnReader(a.Values[0].RawData, AsnEncodingRules.BER).ReadSequence();
            while (isi.HasData)
            {
                var tag = isi.PeekTag();
                var daftar = tag.TagValue > 1 ? null : isi.ReadSequence(tag).ReadSequence();
                if (daftar is null)
                {
                    isi.ReadEncodedValue();
                    continue;
                }

                bahan = bahan.Dengan(tag.TagValue == 0 ? new BahanPencabutan(Semua(daftar), [], []) : new BahanPencabutan([], Semua(daftar), []));
            }
        }

        return bahan;
    }

    // what stands in the signature beside its certificates: [1] after [0]
    private static BahanPencabutan BahanDalam(byte[] der)
    {
        var luar = new AsnReader(der, AsnEncodingRules.BER).ReadSequence();
        luar.ReadObjectIdentifier();
        var isi = luar.ReadSequence(new Asn1Tag(TagClass.ContextSpecific, 0, isConstructed: true)).ReadSequence();
        while (isi.HasData)
        {
            var tag = isi.PeekTag();
            if (tag is { TagClass: TagClass.ContextSpecific, TagValue: 1 })
            {
                return new BahanPencabutan(Semua(isi.ReadSetOf(skipSortOrderValidation: true, tag)), [], []);
            }

            isi.ReadEncodedValue();
        }

        return BahanPencabutan.Kosong;
    }

    private static List<byte[]> Semua(AsnReader daftar)
    {
        var hasil = new List<byte[]>();
        while (daftar.HasData && hasil.Count < BahanPencabutan.Terbanyak)
        {
            hasil.Add(daftar.ReadEncodedValue().ToArray());
        }

        return hasil;
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
