using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace Akuntabel.Storage.Pembuktian;

/// <summary>A form of an issued report, as its proof names it.</summary>
/// <param name="Bentuk">Form: <c>pdf</c>, <c>docx</c>, …</param>
/// <param name="Sidik">SHA-256 of its bytes, hexadecimal.</param>
/// <param name="Ukuran">Bytes.</param>
/// <param name="Program">Version of the program that composed it; empty: it was made elsewhere.</param>
public sealed record BentukBukti(string Bentuk, string Sidik, long Ukuran, string Program);

/// <summary>What a proof says of an issued report.</summary>
/// <param name="Kode">Short code, as printed.</param>
/// <param name="Judul">Title.</param>
/// <param name="PerangkatDaerah">Name of the office.</param>
/// <param name="Pemda">Name of the pemerintah daerah.</param>
/// <param name="Nomor">Number among the issues of the report, from 1.</param>
/// <param name="Ditetapkan">Day of setting, yyyy-MM-dd.</param>
/// <param name="NomorPenetapan">Number of the decision; empty: none.</param>
/// <param name="Oleh">Set by whom.</param>
/// <param name="Saat">Recorded when.</param>
/// <param name="Alasan">Why the issue before was corrected; empty for the first.</param>
/// <param name="Masukan">Digest of what it is composed of.</param>
/// <param name="DigantiOleh">Code of the issue that had replaced it when the proof was made; empty: none.</param>
/// <param name="Dibuat">The proof was made when.</param>
/// <param name="Berkas">Its forms.</param>
public sealed record IsiBukti(
    string Kode, string Judul, string PerangkatDaerah, string Pemda, int Nomor, string Ditetapkan, string NomorPenetapan, string Oleh, string Saat,
    string Alasan, string Masukan, string DigantiOleh, string Dibuat, IReadOnlyList<BentukBukti> Berkas)
{
    /// <summary>What it should say and does not, in words for the user; what may be empty may not be missing.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Kurang =>
    [
        .. new (string Nama, string? Isi, bool BolehKosong)[]
        {
            ("kode", Kode, false), ("judul", Judul, false), ("perangkat daerah", PerangkatDaerah, false), ("pemerintah daerah", Pemda, false),
            ("tanggal penetapan", Ditetapkan, false), ("nomor penetapan", NomorPenetapan, true), ("penetapnya", Oleh, false), ("saat tercatat", Saat, false),
            ("alasan perbaikan", Alasan, true), ("sidik jari isian", Masukan, false), ("penggantinya", DigantiOleh, true), ("saat bukti dibuat", Dibuat, false),
        }.Where(b => b.Isi is null || (b.Isi.Length == 0 && !b.BolehKosong)).Select(b => b.Nama),
        .. Nomor < 1 ? ["nomor terbitan"] : Array.Empty<string>(),
        .. Berkas.Any(b => b is { Bentuk: not null, Sidik: not null, Ukuran: > 0 }) && Berkas.All(b => b is { Bentuk: not null, Sidik: not null, Ukuran: > 0 })
            ? Array.Empty<string>() : ["bentuk laporan yang dibuktikannya"],
    ];
}

/// <summary>A small file that proves an issued report without the server: what it says is signed by the key that signs heads of the
/// history.</summary>
/// <param name="Isi">What is signed: <see cref="IsiBukti"/> as JSON, byte for byte.</param>
/// <param name="Kepala">Signed head of the history when the proof was made.</param>
/// <param name="Kunci">Public key (SubjectPublicKeyInfo, base64url).</param>
/// <param name="Tanda">Signature of <paramref name="Isi"/> (ECDSA P-256, SHA-256; base64url).</param>
public sealed record BuktiTerbitan(string Isi, string Kepala, string Kunci, string Tanda)
{
    /// <summary>Larger files are no proof.</summary>
    public const int UkuranTerbesar = 256 * 1024;

    /// <summary>Larger PDFs are not looked into.</summary>
    public const long PdfTerbesar = 64L << 20;

    // a signature of one kind of text is never one of another
    private const string Awalan = "akuntabel-bukti:1\n";

    private static readonly JsonSerializerOptions Pilihan = new()
    {
        WriteIndented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
    };

    /// <summary>Fingerprint of the key, as heads name it.</summary>
    public string SidikKunci => KepalaTertanda.SidikKunci(Kunci);

    /// <summary>Whether the signature is that of the key, and so the key's owner says what stands here.</summary>
    public bool Terbukti
    {
        get
        {
            try
            {
                using var ecdsa = ECDsa.Create();
                ecdsa.ImportSubjectPublicKeyInfo(Base64Url.DecodeFromChars(Kunci), out _);
                return ecdsa.VerifyData(Bita(Isi), Base64Url.DecodeFromChars(Tanda), HashAlgorithmName.SHA256);
            }
            catch (Exception e) when (e is CryptographicException or FormatException)
            {
                return false;
            }
        }
    }

    /// <summary>What it says; <c>null</c>: nothing that can be read.</summary>
    public IsiBukti? Baca()
    {
        try
        {
            return JsonSerializer.Deserialize<IsiBukti>(Isi, Pilihan) is { Kode: not null, Judul: not null, Berkas: not null } i ? i : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>As a file.</summary>
    public byte[] Tulis() => JsonSerializer.SerializeToUtf8Bytes(this, Pilihan);

    /// <summary>From a file; <c>null</c>: it is none.</summary>
    public static BuktiTerbitan? Baca(ReadOnlySpan<byte> berkas)
    {
        try
        {
            return berkas.Length <= UkuranTerbesar && JsonSerializer.Deserialize<BuktiTerbitan>(berkas, Pilihan) is
                { Isi: not null, Kepala: not null, Kunci: not null, Tanda: not null } b ? b : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Signs what is to be proven.</summary>
    internal static BuktiTerbitan Tandai(IsiBukti isi, string kepala, string publik, ECDsa rahasia)
    {
        var teks = JsonSerializer.Serialize(isi, Pilihan);
        return new BuktiTerbitan(teks, kepala, publik, Base64Url.EncodeToString(rahasia.SignData(Bita(teks), HashAlgorithmName.SHA256)));
    }

    private static byte[] Bita(string isi) => Encoding.UTF8.GetBytes(Awalan + isi);
}
