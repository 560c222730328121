namespace Akuntabel.Core.Laporan;

/// <summary>What every page of an issued report carries: its short code, and the QR beside it.</summary>
/// <param name="Kode">Short code as printed, see <see cref="KodeTerbitan"/>.</param>
/// <param name="IsiQr">What the QR says: the address of the page that verifies, or the code and the digest of what it is composed
/// of.</param>
/// <param name="Ditetapkan">When and by whom it was set, in words.</param>
public sealed record TandaTerbitan(string Kode, string IsiQr, string Ditetapkan)
{
    /// <summary>What a draft says at the foot of its pages.</summary>
    public const string Konsep = "KONSEP";

    /// <summary>By what the code is found in a file of text.</summary>
    public const string Penanda = "akuntabel-terbitan:";

    /// <summary>Of a correction: which one it is, of what, and why, in sentences; empty for the first issue.</summary>
    public string Perubahan { get; init; } = "";

    /// <summary>What the foot of each numbered page says.</summary>
    public string Kaki => $"Kode {Kode}";

    /// <summary>How the address of the page that verifies, or the text without one, is put into the QR.</summary>
    /// <param name="alamatLuar">Address under which the application is opened, without a slash at its end; empty, or one that only this machine
    /// knows: none.</param>
    /// <param name="kode">Code.</param>
    /// <param name="masukan">Digest of what it is composed of.</param>
    public static string Qr(string alamatLuar, KodeTerbitan kode, string masukan)
    {
        ArgumentNullException.ThrowIfNull(alamatLuar);
        ArgumentNullException.ThrowIfNull(masukan);
        return Umum(alamatLuar) ? $"{alamatLuar}/verifikasi?kode={kode.Teks}"
            : $"AKUNTABEL {kode.Tercetak} SHA-256 {masukan[..Math.Min(PanjangSidik, masukan.Length)]}";
    }

    private const int PanjangSidik = 16;

    // what is printed is read by telephones elsewhere
    private static bool Umum(string alamat) => Uri.TryCreate(alamat, UriKind.Absolute, out var a) && !a.IsLoopback && a.Host is not ("0.0.0.0" or "[::]");
}
