namespace Akuntabel.Web.Penerbitan;

/// <summary>What the signing service is asked. Lives for one request: what proves the signer is never stored or logged.</summary>
/// <param name="Pdf">What is signed.</param>
/// <param name="Nik">Number of the signer's identity card, by which the service knows the certificate.</param>
/// <param name="FrasaSandi">The signer's own passphrase.</param>
/// <param name="Alasan">Why, as the signature says.</param>
internal sealed record PermintaanTanda(byte[] Pdf, string Nik, string FrasaSandi, string Alasan)
{
    /// <summary>Says nothing of the signer.</summary>
    public override string ToString() => $"PermintaanTanda ({Pdf.Length} byte)";
}

/// <summary>Where the service is, and as whom it is asked.</summary>
/// <param name="Alamat">Address, without a slash at its end.</param>
/// <param name="Akun">Account of the application.</param>
/// <param name="Sandi">Its password.</param>
internal sealed record SambunganTanda(Uri Alamat, string Akun, string Sandi)
{
    /// <summary>Says no password.</summary>
    public override string ToString() => $"SambunganTanda ({Alamat})";
}

/// <summary>A service elsewhere that signs a PDF with the certificate it keeps for an official.</summary>
internal interface ILayananTanda
{
    /// <summary>Has it signed.</summary>
    /// <returns>The signed PDF, which is verified like any other; or what went wrong and what to do, for the user.</returns>
    Task<(byte[]? Pdf, string Galat)> TandaiAsync(SambunganTanda sambungan, PermintaanTanda permintaan, CancellationToken batal);
}
