namespace Akuntabel.Dokumen.TandaTangan;

/// <summary>Whether the certificates of a signature were withdrawn by who issued them.</summary>
public enum StatusPencabutan
{
    /// <summary>Nothing here says so for all of them: without the network it cannot be asked.</summary>
    TidakDiketahui,

    /// <summary>Who issued them says that none was.</summary>
    Berlaku,

    /// <summary>One was.</summary>
    Dicabut,
}

/// <summary>What tells, without the network, whether certificates were withdrawn, and the certificates to build chains of.</summary>
/// <param name="Crl">Lists of withdrawn certificates (X.509 CRL, DER).</param>
/// <param name="Ocsp">Answers about single ones (OCSP response, DER).</param>
/// <param name="Sertifikat">Certificates (DER).</param>
public sealed record BahanPencabutan(IReadOnlyList<byte[]> Crl, IReadOnlyList<byte[]> Ocsp, IReadOnlyList<byte[]> Sertifikat)
{
    /// <summary>Of each kind not more are looked at.</summary>
    public const int Terbanyak = 40;

    /// <summary>Bytes that one may have.</summary>
    public const int Terbesar = 8 << 20;

    /// <summary>Nothing.</summary>
    public static BahanPencabutan Kosong { get; } = new([], [], []);

    /// <summary>Both together.</summary>
    public BahanPencabutan Dengan(BahanPencabutan lain)
    {
        ArgumentNullException.ThrowIfNull(lain);
        return new BahanPencabutan([.. Crl, .. lain.Crl], [.. Ocsp, .. lain.Ocsp], [.. Sertifikat, .. lain.Sertifikat]);
    }
}
