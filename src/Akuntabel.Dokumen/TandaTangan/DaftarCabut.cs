using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace Akuntabel.Dokumen.TandaTangan;

/// <summary>A list of withdrawn certificates (X.509 CRL), as a file brings it.</summary>
/// <param name="Penerbit">Whose list it says to be; proven when it is used.</param>
/// <param name="Sejak">Made when.</param>
/// <param name="Sampai">The next one is due when; <c>null</c>: not said.</param>
/// <param name="Isi">The list (DER).</param>
public sealed record DaftarCabut(string Penerbit, DateTimeOffset Sejak, DateTimeOffset? Sampai, byte[] Isi)
{
    /// <summary>From a file, DER or PEM; <c>null</c>: it is none.</summary>
    public static DaftarCabut? Baca(byte[] berkas)
    {
        ArgumentNullException.ThrowIfNull(berkas);
        try
        {
            var der = PemEncoding.TryFind(Encoding.ASCII.GetString(berkas), out var bidang)
                ? Convert.FromBase64String(Encoding.ASCII.GetString(berkas)[bidang.Base64Data]) : berkas;
            var isi = new AsnReader(der, AsnEncodingRules.DER).ReadSequence().ReadSequence();
            if (isi.PeekTag().HasSameClassAndValue(Asn1Tag.Integer))
            {
                isi.ReadInteger();
            }

            isi.ReadSequence();
            var nama = new X500DistinguishedName(isi.ReadEncodedValue().Span);
            var sejak = KeteranganCabut.Saat(isi);
            return new DaftarCabut(Sebutan(nama), sejak, KeteranganCabut.SaatBilaAda(isi), der);
        }
        catch (Exception e) when (e is AsnContentException or CryptographicException or FormatException or InvalidOperationException)
        {
            return null;
        }
    }

    private static string Sebutan(X500DistinguishedName nama) => PeriksaCms.Bersih(
        nama.EnumerateRelativeDistinguishedNames().FirstOrDefault(r => !r.HasMultipleElements && r.GetSingleElementType().Value == "2.5.4.3")?.GetSingleElementValue() ?? nama.Name);
}
