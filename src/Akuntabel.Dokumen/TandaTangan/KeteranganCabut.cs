using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Akuntabel.Dokumen.TandaTangan;

/// <summary>What an issuer said of one certificate.</summary>
/// <param name="Sejak">Said when.</param>
/// <param name="Sampai">Until when it holds; <c>null</c>: not said.</param>
/// <param name="Dicabut">Withdrawn when; <c>null</c>: it was not.</param>
internal sealed record KeteranganCabut(DateTimeOffset Sejak, DateTimeOffset? Sampai, DateTimeOffset? Dicabut)
{
    private const string OidOcspDasar = "1.3.6.1.5.5.7.48.1.1";

    private const string OidPenjawab = "1.3.6.1.5.5.7.3.9";

    private const string OidDelta = "2.5.29.27";

    private const string OidLingkup = "2.5.29.28";

    private static readonly Asn1Tag Nol = new(TagClass.ContextSpecific, 0, isConstructed: true);

    /// <summary>What a list of withdrawn certificates says; <c>null</c>: it is of another issuer, not signed by it, or of a part only.</summary>
    public static KeteranganCabut? DariCrl(byte[] crl, X509Certificate2 sertifikat, X509Certificate2 penerbit)
    {
        try
        {
            var luar = new AsnReader(crl, AsnEncodingRules.DER).ReadSequence();
            var tbs = luar.ReadEncodedValue();
            var (algoritma, tanda) = (luar.ReadEncodedValue(), luar.ReadBitString(out _));
            var isi = new AsnReader(tbs, AsnEncodingRules.DER).ReadSequence();
            if (isi.PeekTag().HasSameClassAndValue(Asn1Tag.Integer))
            {
                isi.ReadInteger();
            }

            isi.ReadEncodedValue();
            if (!isi.ReadEncodedValue().Span.SequenceEqual(penerbit.SubjectName.RawData) || !TandaPenerbit.Cocok(tbs.Span, algoritma, tanda, penerbit))
            {
                return null;
            }

            var sejak = Saat(isi);
            var sampai = SaatBilaAda(isi);
            var dicabut = (DateTimeOffset?)null;
            if (isi.HasData && isi.PeekTag().HasSameClassAndValue(Asn1Tag.Sequence))
            {
                var daftar = isi.ReadSequence();
                while (daftar.HasData)
                {
                    var satu = daftar.ReadSequence();
                    var nomor = satu.ReadIntegerBytes();
                    var saat = Saat(satu);
                    dicabut = nomor.Span.SequenceEqual(sertifikat.SerialNumberBytes.Span) ? saat : dicabut;
                }
            }

            // one that withdrew it is believed; one of a part only cannot say that it was not
            return dicabut is null && isi.HasData && Sebagian(isi.ReadSequence(Nol)) ? null : new KeteranganCabut(sejak, sampai, dicabut);
        }
        catch (Exception e) when (e is AsnContentException or CryptographicException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>What an answer of an issuer says; <c>null</c>: it is about another certificate, or not signed by the issuer or whom it lets answer.</summary>
    public static KeteranganCabut? DariOcsp(byte[] ocsp, X509Certificate2 sertifikat, X509Certificate2 penerbit)
    {
        try
        {
            var dasar = Dasar(ocsp);
            var tbs = dasar.ReadEncodedValue();
            var (algoritma, tanda) = (dasar.ReadEncodedValue(), dasar.ReadBitString(out _));
            if (!Penjawab(dasar, penerbit).Any(p => TandaPenerbit.Cocok(tbs.Span, algoritma, tanda, p)))
            {
                return null;
            }

            var isi = new AsnReader(tbs, AsnEncodingRules.DER).ReadSequence();
            if (isi.PeekTag().HasSameClassAndValue(Nol))
            {
                isi.ReadEncodedValue();
            }

            isi.ReadEncodedValue();
            isi.ReadGeneralizedTime();
            var jawaban = isi.ReadSequence();
            while (jawaban.HasData)
            {
                if (Satu(jawaban.ReadSequence(), sertifikat, penerbit) is { } k)
                {
                    return k;
                }
            }
        }
        catch (Exception e) when (e is AsnContentException or CryptographicException or InvalidOperationException)
        {
            // not an answer that can be read
        }

        return null;
    }

    // an OCSPResponse, or the basic response alone as some put it into a signature
    private static AsnReader Dasar(byte[] ocsp)
    {
        var luar = new AsnReader(ocsp, AsnEncodingRules.DER).ReadSequence();
        if (!luar.PeekTag().HasSameClassAndValue(Asn1Tag.Enumerated))
        {
            return luar;
        }

        if (luar.ReadEnumeratedBytes().Span is not [0])
        {
            throw new CryptographicException("OCSP");
        }

        var bita = luar.ReadSequence(Nol).ReadSequence();
        return bita.ReadObjectIdentifier() == OidOcspDasar ? new AsnReader(bita.ReadOctetString(), AsnEncodingRules.DER).ReadSequence() : throw new CryptographicException("OCSP");
    }

    private static List<X509Certificate2> Penjawab(AsnReader dasar, X509Certificate2 penerbit)
    {
        var hasil = new List<X509Certificate2> { penerbit };
        if (!dasar.HasData)
        {
            return hasil;
        }

        var daftar = dasar.ReadSequence(Nol).ReadSequence();
        while (daftar.HasData && hasil.Count < BahanPencabutan.Terbanyak)
        {
            var s = X509CertificateLoader.LoadCertificate(daftar.ReadEncodedValue().Span);
            if (s.Extensions.OfType<X509EnhancedKeyUsageExtension>().Any(x => x.EnhancedKeyUsages.Cast<Oid>().Any(o => o.Value == OidPenjawab)) && DiterbitkanOleh(s, penerbit))
            {
                hasil.Add(s);
            }
        }

        return hasil;
    }

    private static bool DiterbitkanOleh(X509Certificate2 s, X509Certificate2 penerbit)
    {
        var luar = new AsnReader(s.RawData, AsnEncodingRules.DER).ReadSequence();
        var tbs = luar.ReadEncodedValue();
        return s.IssuerName.RawData.AsSpan().SequenceEqual(penerbit.SubjectName.RawData)
            && TandaPenerbit.Cocok(tbs.Span, luar.ReadEncodedValue(), luar.ReadBitString(out _), penerbit);
    }

    private static KeteranganCabut? Satu(AsnReader satu, X509Certificate2 sertifikat, X509Certificate2 penerbit)
    {
        var id = satu.ReadSequence();
        var oid = id.ReadSequence().ReadObjectIdentifier();
        var (nama, kunci, nomor) = (id.ReadOctetString(), id.ReadOctetString(), id.ReadIntegerBytes());
        var status = satu.PeekTag();
        var isi = satu.ReadEncodedValue();
        var sejak = satu.ReadGeneralizedTime();
        var sampai = satu.HasData && satu.PeekTag().HasSameClassAndValue(Nol) ? satu.ReadSequence(Nol).ReadGeneralizedTime() : (DateTimeOffset?)null;
        if (!nomor.Span.SequenceEqual(sertifikat.SerialNumberBytes.Span) || !Sidik(oid, penerbit.SubjectName.RawData).AsSpan().SequenceEqual(nama)
            || !Sidik(oid, penerbit.PublicKey.EncodedKeyValue.RawData).AsSpan().SequenceEqual(kunci))
        {
            return null;
        }

        return status.TagValue switch
        {
            0 => new KeteranganCabut(sejak, sampai, null),
            1 => new KeteranganCabut(sejak, sampai, new AsnReader(isi, AsnEncodingRules.DER).ReadSequence(status).ReadGeneralizedTime()),
            _ => null,
        };
    }

    // names which certificate is meant; nothing rests on its strength
#pragma warning disable CA5350
    private static byte[] Sidik(string oid, byte[] isi) => oid switch
    {
        "1.3.14.3.2.26" => SHA1.HashData(isi), "2.16.840.1.101.3.4.2.1" => SHA256.HashData(isi), "2.16.840.1.101.3.4.2.2" => SHA384.HashData(isi),
        "2.16.840.1.101.3.4.2.3" => SHA512.HashData(isi), _ => [],
    };
#pragma warning restore CA5350

    private static bool Sebagian(AsnReader perluasan)
    {
        var daftar = perluasan.ReadSequence();
        while (daftar.HasData)
        {
            if (daftar.ReadSequence().ReadObjectIdentifier() is OidDelta or OidLingkup)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A time that may be missing.</summary>
    internal static DateTimeOffset? SaatBilaAda(AsnReader a) => a.HasData
        && a.PeekTag() is { TagClass: TagClass.Universal, TagValue: (int)UniversalTagNumber.UtcTime or (int)UniversalTagNumber.GeneralizedTime } ? Saat(a) : null;

    /// <summary>A time in either form.</summary>
    internal static DateTimeOffset Saat(AsnReader a) =>
        a.PeekTag().TagValue == (int)UniversalTagNumber.UtcTime ? a.ReadUtcTime() : a.ReadGeneralizedTime();
}
