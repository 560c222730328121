using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;

namespace Akuntabel.Dokumen.TandaTangan;

/// <content>Chains of certificates, and what signatures bring along about them.</content>
public static partial class PeriksaCms
{
    // signer's attribute with what tells of withdrawn certificates, as Adobe defined it
    private const string OidArsipCabut = "1.2.840.113583.1.1.8";

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
        using var rantai = Rantai(dasar, pada);
        if (Terbangun(rantai, sertifikat))
        {
            pencabutan = PeriksaPencabutan.Periksa([.. rantai.ChainElements.Select(e => e.Certificate)], dasar.Bahan, pada, terbukti is not null, catatan);
            return true;
        }

        var lewat = rantai.ChainStatus.Any(c => c.Status.HasFlag(X509ChainStatusFlags.NotTimeValid));
        catatan.Add(lewat ? "Sertifikatnya tidak berlaku pada saat itu, atau saat tanda tangannya tidak terbukti dan sertifikatnya sekarang sudah berakhir."
            : "Rantai sertifikatnya tidak sampai pada sertifikat induk yang dipercaya di sini.");
        return false;
    }

    private static bool Terbangun(X509Chain rantai, X509Certificate2 sertifikat)
    {
        try
        {
            return rantai.Build(sertifikat);
        }
        catch (CryptographicException)
        {
            // a chain that is none
            return false;
        }
    }

    private static X509Chain Rantai(Dasar dasar, DateTimeOffset pada)
    {
        var rantai = new X509Chain();
        rantai.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        rantai.ChainPolicy.CustomTrustStore.AddRange(dasar.Jangkar);
        rantai.ChainPolicy.ExtraStore.AddRange(dasar.Milik);
        rantai.ChainPolicy.ExtraStore.AddRange(Sertifikat(dasar.Bahan.Sertifikat));
        // asked below, of what is at hand: the library would ask the network
        rantai.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        rantai.ChainPolicy.DisableCertificateDownloads = true;
        rantai.ChainPolicy.VerificationTime = pada.UtcDateTime;
        rantai.ChainPolicy.VerificationTimeIgnored = false;
        return rantai;
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
}
