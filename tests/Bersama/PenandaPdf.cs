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

    /// <summary>A signature apart.</summary>
    public byte[] Cms(byte[] isi)
    {
        var cms = new SignedCms(new ContentInfo(isi), detached: true);
        var penanda = new CmsSigner(SubjectIdentifierType.IssuerAndSerialNumber, Sertifikat) { IncludeOption = X509IncludeOption.EndCertOnly };
        penanda.SignedAttributes.Add(new Pkcs9SigningTime(new DateTime(2023, 2, 11, 1, 0, 0, DateTimeKind.Utc)));
        cms.ComputeSignature(penanda);
        return cms.Encode();
    }

    /// <summary>The PDF with a signature at its end.</summary>
    public byte[] Pdf(byte[] pdf)
    {
        var kepala = "\n900 0 obj\n<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/adbe.pkcs7.detached/ByteRange[0 ";
        var awal = pdf.Length + kepala.Length + "AAAAAAAAAA BBBBBBBBBB CCCCCCCCCC]/Contents".Length;
        var akhir = ">>\nendobj\n%%EOF\n";
        var (dua, panjang) = (awal + Tempat + 2, akhir.Length);
        var sebelum = Encoding.ASCII.GetBytes($"{kepala}{awal,10} {dua,10} {panjang,10}]/Contents");
        byte[] dijamin = [.. pdf, .. sebelum, .. Encoding.ASCII.GetBytes(akhir)];
        var isi = Convert.ToHexString(Cms(dijamin)).PadRight(Tempat, '0');
        return [.. pdf, .. sebelum, .. Encoding.ASCII.GetBytes($"<{isi}>{akhir}")];
    }

    public void Dispose()
    {
        Induk.Dispose();
        Sertifikat.Dispose();
    }
}
