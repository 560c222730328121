using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;
using Akuntabel.Dokumen.TandaTangan;

namespace Akuntabel.Dokumen.Tests.TandaTangan;

/// <summary>A stamp of time proves a time only when who gave it is trusted: else a certificate that has ended would be young again.</summary>
public sealed class StempelWaktuTests : IDisposable
{
    private static readonly byte[] Isi = "isi"u8.ToArray();

    private static readonly DateTimeOffset Dahulu = new(2021, 6, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly DateTimeOffset Kini = new(2023, 3, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly X509Certificate2 _penanda = Sertifikat("Sri Kepala", new DateTimeOffset(2022, 1, 1, 0, 0, 0, TimeSpan.Zero));

    private readonly X509Certificate2 _pemberi = Sertifikat("Pemberi Waktu", Kini.AddYears(5), waktu: true);

    public void Dispose()
    {
        _penanda.Dispose();
        _pemberi.Dispose();
    }

    [Fact]
    public void Stempel_buatan_sendiri_tidak_menghidupkan_sertifikat_yang_sudah_berakhir()
    {
        var t = PeriksaCms.Periksa(Bertanda(), Isi, [_penanda], Kini).ShouldHaveSingleItem();
        (t.Sah, t.Berstempel, t.Dipercaya).ShouldBe((true, false, false));
        t.Catatan.ShouldContain(c => c.Contains("pemberi waktu yang tidak dipercaya", StringComparison.Ordinal));
    }

    [Fact]
    public void Stempel_dari_pemberi_waktu_yang_dipercaya_membuktikan_saatnya()
    {
        var t = PeriksaCms.Periksa(Bertanda(), Isi, [_penanda, _pemberi], Kini).ShouldHaveSingleItem();
        (t.Sah, t.Berstempel, t.Dipercaya, t.Saat).ShouldBe((true, true, true, Dahulu));
    }

    private static X509Certificate2 Sertifikat(string nama, DateTimeOffset berakhir, bool waktu = false)
    {
        using var kunci = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var minta = new CertificateRequest($"CN={nama}", kunci, HashAlgorithmName.SHA256);
        if (waktu)
        {
            minta.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid("1.3.6.1.5.5.7.3.8")], critical: true));
        }

        return minta.CreateSelfSigned(new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero), berakhir);
    }

    private byte[] Bertanda()
    {
        var cms = new SignedCms(new ContentInfo(Isi), detached: true);
        cms.ComputeSignature(new CmsSigner(SubjectIdentifierType.IssuerAndSerialNumber, _penanda) { IncludeOption = X509IncludeOption.EndCertOnly });
        cms.SignerInfos[0].AddUnsignedAttribute(new AsnEncodedData("1.2.840.113549.1.9.16.2.14", Stempel(cms.SignerInfos[0].GetSignature())));
        return cms.Encode();
    }

    // RFC 3161, 2.4.2
    private byte[] Stempel(byte[] tanda)
    {
        var info = new AsnWriter(AsnEncodingRules.DER);
        using (info.PushSequence())
        {
            info.WriteInteger(1);
            info.WriteObjectIdentifier("1.2.3.4");
            using (info.PushSequence())
            {
                using (info.PushSequence())
                {
                    info.WriteObjectIdentifier("2.16.840.1.101.3.4.2.1");
                }

                info.WriteOctetString(SHA256.HashData(tanda));
            }

            info.WriteInteger(7);
            info.WriteGeneralizedTime(Dahulu, omitFractionalSeconds: true);
        }

        var sidik = new AsnWriter(AsnEncodingRules.DER);
        using (sidik.PushSequence())
        using (sidik.PushSequence())
        using (sidik.PushSequence())
        {
            sidik.WriteOctetString(SHA256.HashData(_pemberi.RawData));
        }

        var cms = new SignedCms(new ContentInfo(new Oid("1.2.840.113549.1.9.16.1.4"), info.Encode()));
        var pemberi = new CmsSigner(SubjectIdentifierType.IssuerAndSerialNumber, _pemberi) { IncludeOption = X509IncludeOption.EndCertOnly };
        pemberi.SignedAttributes.Add(new AsnEncodedData("1.2.840.113549.1.9.16.2.47", sidik.Encode()));
        cms.ComputeSignature(pemberi);
        return cms.Encode();
    }
}
