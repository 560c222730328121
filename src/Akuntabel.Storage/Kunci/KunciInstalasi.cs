using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Akuntabel.Storage.Kunci;

/// <summary>The key of an installation: lies outside the database and its backups, so that a read copy of either opens nothing. Every use derives a key of its own from it.</summary>
public sealed class KunciInstalasi
{
    /// <summary>Length of the key, bytes.</summary>
    public const int Panjang = 32;

    private const string Awalan = "s1.";

    private const int PanjangNonce = 12;

    private const int PanjangTanda = 16;

    private readonly byte[] _utama;

    private KunciInstalasi(byte[] utama) => _utama = utama;

    /// <summary>A new, random key.</summary>
    public static KunciInstalasi Baru() => new(RandomNumberGenerator.GetBytes(Panjang));

    /// <summary>A known key.</summary>
    /// <param name="utama">Its <see cref="Panjang"/> bytes.</param>
    /// <exception cref="ArgumentException">Another length.</exception>
    public static KunciInstalasi Dari(ReadOnlySpan<byte> utama) =>
        utama.Length == Panjang ? new KunciInstalasi(utama.ToArray()) : throw new ArgumentException($"Kunci instalasi harus {Panjang} bita, bukan {utama.Length}.", nameof(utama));

    /// <summary>A key as it was written down; <c>null</c> when the text is none.</summary>
    public static KunciInstalasi? Baca(string teks)
    {
        var bersih = teks.Trim();
        return Base64Url.IsValid(bersih, out var panjang) && panjang == Panjang ? new KunciInstalasi(Base64Url.DecodeFromChars(bersih)) : null;
    }

    /// <summary>The key as it is written down.</summary>
    public string Tulis() => Base64Url.EncodeToString(_utama);

    /// <summary>Fingerprint: tells keys apart and tells nothing else of them.</summary>
    public string Sidik => Convert.ToHexStringLower(Turunkan("sidik-kunci", 8));

    /// <summary>Key for one use; another use gets another one.</summary>
    /// <param name="guna">The use, in words that never change.</param>
    /// <param name="panjang">Bytes.</param>
    public byte[] Turunkan(string guna, int panjang = Panjang) => HKDF.DeriveKey(HashAlgorithmName.SHA256, _utama, panjang, info: Encoding.UTF8.GetBytes("akuntabel/" + guna));

    /// <summary>Seals a text (AES-256-GCM); only this key with the same use opens it.</summary>
    public string Segel(string guna, string teks)
    {
        var isi = Encoding.UTF8.GetBytes(teks);
        var hasil = new byte[PanjangNonce + isi.Length + PanjangTanda];
        var nonce = hasil.AsSpan(0, PanjangNonce);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(Turunkan(guna), PanjangTanda);
        aes.Encrypt(nonce, isi, hasil.AsSpan(PanjangNonce, isi.Length), hasil.AsSpan(PanjangNonce + isi.Length));
        return Awalan + Base64Url.EncodeToString(hasil);
    }

    /// <summary>Opens what <see cref="Segel"/> sealed.</summary>
    /// <exception cref="CryptographicException">Sealed by another key or for another use, or changed since.</exception>
    public string Buka(string guna, string tersegel)
    {
        if (!Tersegel(tersegel) || !Base64Url.IsValid(tersegel.AsSpan(Awalan.Length), out var panjang) || panjang < PanjangNonce + PanjangTanda)
        {
            throw new CryptographicException("Bukan isi yang tersegel.");
        }

        var hasil = Base64Url.DecodeFromChars(tersegel.AsSpan(Awalan.Length));
        var isi = new byte[hasil.Length - PanjangNonce - PanjangTanda];
        using var aes = new AesGcm(Turunkan(guna), PanjangTanda);
        aes.Decrypt(hasil.AsSpan(0, PanjangNonce), hasil.AsSpan(PanjangNonce, isi.Length), hasil.AsSpan(PanjangNonce + isi.Length), isi);
        return Encoding.UTF8.GetString(isi);
    }

    /// <summary>Opens what was sealed for the use; <c>null</c> when this key does not open it.</summary>
    public string? CobaBuka(string guna, string tersegel)
    {
        try
        {
            return Buka(guna, tersegel);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>Whether a text has the form of a sealed one.</summary>
    public static bool Tersegel(string teks) => teks.StartsWith(Awalan, StringComparison.Ordinal);
}
