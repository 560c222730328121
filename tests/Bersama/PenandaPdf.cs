using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace Akuntabel.Tests.Bersama;

/// <summary>Signs as a program elsewhere would: certificates of its own, and a PDF by an update at its end.</summary>
internal sealed class PenandaPdf : IDisposable
{
    private const int Tempat = 16_000;

    private static readonly DateTimeOffset Mulai = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public PenandaPdf(string nama = "Sri Kepala", DateTimeOffset? berakhir = null)
    {
        using var kunciInduk = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var induk = new CertificateRequest("CN=Penerbit Uji", kunciInduk, HashAlgorithmName.SHA256);
        induk.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        Induk = induk.CreateSelfSigned(Mulai, Mulai.AddYears(30));
        using var kunci = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var permintaan = new CertificateRequest($"CN={nama}", kunci, HashAlgorithmName.SHA256);
        using var terbit = permintaan.Create(Induk, Mulai, berakhir ?? Mulai.AddYears(20), [1, 2, 3, 4]);
        Sertifikat = terbit.CopyWithPrivateKey(kunci);
    }

    public X509Certificate2 Induk { get; }

    public X509Certificate2 Sertifikat { get; }

    /// <summary>What the signature brings along about withdrawn certificates, as Adobe defined it; empty: nothing.</summary>
    public byte[] CrlDalam { get; set; } = [];

    /// <summary>The issuer's list of withdrawn certificates.</summary>
    /// <param name="sejak">Made when.</param>
    /// <param name="sampai">Holds until.</param>
    /// <param name="dicabut">When the signer's was withdrawn; <c>null</c>: it was not.</param>
    public byte[] Crl(DateTimeOffset sejak, DateTimeOffset sampai, DateTimeOffset? dicabut = null)
    {
        var daftar = new CertificateRevocationListBuilder();
        daftar.AddEntry([9, 9, 9], sejak);
        if (dicabut is { } saat)
        {
            daftar.AddEntry(Sertifikat, saat);
        }

        return daftar.Build(Induk, 1, sampai, HashAlgorithmName.SHA256, thisUpdate: sejak);
    }

    /// <summary>The issuer's answer about the signer's certificate (OCSP).</summary>
    public byte[] Ocsp(DateTimeOffset sejak, DateTimeOffset sampai, DateTimeOffset? dicabut = null)
    {
        Asn1Tag Tag(int n, bool isi = true) => new(TagClass.ContextSpecific, n, isi);
        var t = new AsnWriter(AsnEncodingRules.DER);
        using (t.PushSequence())
        {
            using (t.PushSequence(Tag(1)))
            {
                t.WriteEncodedValue(Induk.SubjectName.RawData);
            }

            t.WriteGeneralizedTime(sejak, omitFractionalSeconds: true);
            using (t.PushSequence())
            using (t.PushSequence())
            {
                using (t.PushSequence())
                {
                    using (t.PushSequence())
                    {
                        t.WriteObjectIdentifier("2.16.840.1.101.3.4.2.1");
                    }

                    t.WriteOctetString(SHA256.HashData(Induk.SubjectName.RawData));
                    t.WriteOctetString(SHA256.HashData(Induk.PublicKey.EncodedKeyValue.RawData));
                    t.WriteInteger(Sertifikat.SerialNumberBytes.Span);
                }

                if (dicabut is { } saat)
                {
                    using (t.PushSequence(Tag(1)))
                    {
                        t.WriteGeneralizedTime(saat, omitFractionalSeconds: true);
                    }
                }
                else
                {
                    t.WriteNull(Tag(0, isi: false));
                }

                t.WriteGeneralizedTime(sejak, omitFractionalSeconds: true);
                using (t.PushSequence(Tag(0)))
                {
                    t.WriteGeneralizedTime(sampai, omitFractionalSeconds: true);
                }
            }
        }

        using var kunci = Induk.GetECDsaPrivateKey() ?? throw new InvalidOperationException();
        var tbs = t.Encode();
        var dasar = new AsnWriter(AsnEncodingRules.DER);
        using (dasar.PushSequence())
        {
            dasar.WriteEncodedValue(tbs);
            using (dasar.PushSequence())
            {
                dasar.WriteObjectIdentifier("1.2.840.10045.4.3.2");
            }

            dasar.WriteBitString(kunci.SignData(tbs, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence));
        }

        var luar = new AsnWriter(AsnEncodingRules.DER);
        using (luar.PushSequence())
        {
            luar.WriteEncodedValue([0x0A, 1, 0]);
            using (luar.PushSequence(Tag(0)))
            using (luar.PushSequence())
            {
                luar.WriteObjectIdentifier("1.3.6.1.5.5.7.48.1.1");
                luar.WriteOctetString(dasar.Encode());
            }
        }

        return luar.Encode();
    }

    /// <summary>A signature apart.</summary>
    public byte[] Cms(byte[] isi)
    {
        var cms = new SignedCms(new ContentInfo(isi), detached: true);
        var penanda = new CmsSigner(SubjectIdentifierType.IssuerAndSerialNumber, Sertifikat) { IncludeOption = X509IncludeOption.EndCertOnly };
        penanda.SignedAttributes.Add(new Pkcs9SigningTime(new DateTime(2023, 2, 11, 1, 0, 0, DateTimeKind.Utc)));
        if (CrlDalam.Length > 0)
        {
            var t = new AsnWriter(AsnEncodingRules.DER);
            using (t.PushSequence())
            using (t.PushSequence(new Asn1Tag(TagClass.ContextSpecific, 0, isConstructed: true)))
            using (t.PushSequence())
            {
                t.WriteEncodedValue(CrlDalam);
            }

            penanda.SignedAttributes.Add(new AsnEncodedData("1.2.840.113583.1.1.8", t.Encode()));
        }

        cms.ComputeSignature(penanda);
        return cms.Encode();
    }

    /// <summary>The PDF with a signature at its end: a field, on a page where it is to be seen, and an update as programs write it.</summary>
    /// <param name="pdf">The file.</param>
    /// <param name="halaman">Page that shows it, from 1; 0: none does, and the catalogue stays as it is.</param>
    /// <param name="letak">Its box there.</param>
    public byte[] Pdf(byte[] pdf, int halaman = 0, string letak = "0 0 0 0")
    {
        const string Penuh = "AAAAAAAAAA BBBBBBBBBB CCCCCCCCCC";
        var tanda = $"<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/adbe.pkcs7.detached/ByteRange[0 {Penuh}]/Contents<{new string('0', Tempat)}>>>";
        var teks = Encoding.Latin1.GetString(halaman == 0 ? [.. pdf, .. Encoding.ASCII.GetBytes($"\n900 0 obj\n{tanda}\nendobj\n%%EOF\n")] : Berkolom(pdf, tanda, halaman, letak));
        var awal = teks.IndexOf($"/Contents<{new string('0', Tempat)}", StringComparison.Ordinal) + "/Contents".Length;
        var dua = awal + Tempat + 2;
        var semua = Encoding.Latin1.GetBytes(teks.Replace(Penuh, $"{awal,10} {dua,10} {teks.Length - dua,10}", StringComparison.Ordinal));
        Encoding.ASCII.GetBytes(Convert.ToHexString(Cms([.. semua[..awal], .. semua[dua..]])).PadRight(Tempat, '0')).CopyTo(semua, awal + 1);
        return semua;
    }

    private static byte[] Berkolom(byte[] pdf, string tanda, int halaman, string letak)
    {
        var baru = new PembaruanPdf(pdf);
        var isi = baru.Baru(tanda);
        var rupa = baru.Aliran("/Type/XObject/Subtype/Form/BBox[0 0 100 50]", "1 0 0 rg 0 0 100 50 re f"u8.ToArray());
        var nomor = baru.Halaman(halaman);
        var kolom = baru.Baru($"<</Type/Annot/Subtype/Widget/FT/Sig/T(Tanda{isi})/V {isi} 0 R/Rect[{letak}]/F 132/P {nomor} 0 R/AP<</N {rupa} 0 R>>>>");
        return baru.Tambah(nomor, $"/Annots[{kolom} 0 R]").Tambah(baru.Akar, $"/AcroForm<</Fields[{kolom} 0 R]/SigFlags 3>>").Selesai();
    }

    public void Dispose()
    {
        Induk.Dispose();
        Sertifikat.Dispose();
    }
}
