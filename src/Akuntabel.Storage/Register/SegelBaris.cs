using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Akuntabel.Storage.Kunci;

namespace Akuntabel.Storage.Register;

/// <summary>Seals the personal and secret fields of rows: one text for each row, under a key of that row alone, which the key of the
/// installation seals. Whoever destroys a row's key destroys what lies under it, wherever copies of it are.</summary>
/// <remarks>Written as <c>r1.codes.sealed</c>: which fields are filled is open, what they hold is not. Moved to another row it opens
/// nothing.</remarks>
internal sealed class SegelBaris(KunciInstalasi kunci, KunciRegister register)
{
    private const string Awalan = "r1.";

    private const int PanjangNonce = 12;

    private const int PanjangTanda = 16;

    /// <summary>Codes of the fields that a sealed text holds.</summary>
    public static IReadOnlyCollection<string> Terisi(string tersegel) => tersegel.StartsWith(Awalan, StringComparison.Ordinal)
        && tersegel.LastIndexOf('.') is var akhir && akhir > Awalan.Length ? tersegel[Awalan.Length..akhir].Split(',') : [];

    /// <summary>A new key for a row, sealed.</summary>
    public string KunciBaru(string id) =>
        kunci.Segel(Guna(id), Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(KunciInstalasi.Panjang)));

    /// <summary>The key of a row under another key of the installation; <c>null</c>: this one does not open it.</summary>
    public string? SegelUlang(string id, string kunciData, KunciInstalasi baru) =>
        kunci.CobaBuka(Guna(id), kunciData) is { } isi ? baru.Segel(Guna(id), isi) : null;

    /// <summary>Seals fields; none is no text.</summary>
    /// <exception cref="CryptographicException">The row's key does not open.</exception>
    public string Segel(string id, string kunciData, IReadOnlyDictionary<string, string> isi)
    {
        if (isi.Count == 0)
        {
            return "";
        }

        var kode = string.Join(',', isi.Keys.Order(StringComparer.Ordinal));
        var teks = Encoding.UTF8.GetBytes(RegisterTertulis.TulisIsi(isi));
        var hasil = new byte[PanjangNonce + teks.Length + PanjangTanda];
        RandomNumberGenerator.Fill(hasil.AsSpan(0, PanjangNonce));
        using var aes = new AesGcm(KunciBaris(id, kunciData), PanjangTanda);
        aes.Encrypt(hasil.AsSpan(0, PanjangNonce), teks, hasil.AsSpan(PanjangNonce, teks.Length), hasil.AsSpan(PanjangNonce + teks.Length),
            Tempat(id, kode));
        return $"{Awalan}{kode}.{Base64Url.EncodeToString(hasil)}";
    }

    /// <summary>Opens what a row holds sealed; <c>null</c>: it can't be opened here, or was changed past the program.</summary>
    public IReadOnlyDictionary<string, string>? Buka(string id, string kunciData, string tersegel)
    {
        if (tersegel.Length == 0)
        {
            return new Dictionary<string, string>();
        }

        try
        {
            var akhir = tersegel.LastIndexOf('.');
            if (akhir < Awalan.Length || !Base64Url.IsValid(tersegel.AsSpan(akhir + 1), out var panjang)
                || panjang < PanjangNonce + PanjangTanda)
            {
                return null;
            }

            var isi = Base64Url.DecodeFromChars(tersegel.AsSpan(akhir + 1));
            var teks = new byte[isi.Length - PanjangNonce - PanjangTanda];
            using var aes = new AesGcm(KunciBaris(id, kunciData), PanjangTanda);
            aes.Decrypt(isi.AsSpan(0, PanjangNonce), isi.AsSpan(PanjangNonce, teks.Length), isi.AsSpan(PanjangNonce + teks.Length), teks,
                Tempat(id, tersegel[Awalan.Length..akhir]));
            return RegisterTertulis.BacaIsi(Encoding.UTF8.GetString(teks));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>A new key that tells sameness, sealed.</summary>
    public string KesamaanBaru() =>
        kunci.Segel(GunaKesamaan, Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(KunciInstalasi.Panjang)));

    /// <summary>Opens it; <c>null</c>: it can't be opened here.</summary>
    public byte[]? BukaKesamaan(string tersegel) => kunci.CobaBuka(GunaKesamaan, tersegel) is { } isi ? Base64Url.DecodeFromChars(isi)
        : null;

    /// <summary>The same under another key of the installation.</summary>
    public string? SegelUlangKesamaan(string tersegel, KunciInstalasi baru) =>
        kunci.CobaBuka(GunaKesamaan, tersegel) is { } isi ? baru.Segel(GunaKesamaan, isi) : null;

    private string GunaKesamaan => GunaKunci.Kesamaan(register.Pemda, register.PerangkatDaerah, register.Kode);

    private string Guna(string id) => GunaKunci.Register(register.Pemda, register.PerangkatDaerah, id);

    private byte[] KunciBaris(string id, string kunciData) => Base64Url.DecodeFromChars(kunci.Buka(Guna(id), kunciData));

    private byte[] Tempat(string id, string kode) =>
        Encoding.UTF8.GetBytes($"baris_register/{register.Pemda}/{register.PerangkatDaerah}/{id}/{kode}");
}
