using System.Buffers.Text;
using System.Security.Cryptography;
using Akuntabel.Storage.Umum;

namespace Akuntabel.Storage.Kunci;

/// <summary>The file that holds the key of an installation, for the eyes of its owner only. On Windows it opens only for the account that made it.</summary>
public sealed class BerkasKunci(string jalur)
{
    private const string Polos = "akuntabel-kunci-1";

    private const string Terlindung = "akuntabel-kunci-akun-windows-1";

    private const string Catatan = "# Kunci instalasi Akuntabel. Simpan salinannya terpisah dari data dan cadangan; siapa yang memiliki keduanya dapat masuk.";

    // larger than any key, smaller than what would hurt
    private const int UkuranTerbesar = 4096;

    private const UnixFileMode Pribadi = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Path, absolute.</summary>
    public string Jalur { get; } = Path.GetFullPath(jalur);

    /// <summary>The file of an installation in this user's configuration.</summary>
    /// <exception cref="KunciException">This user has no folder for configuration.</exception>
    public static BerkasKunci Bawaan(string instalasi)
    {
        var (tempat, nama) = OperatingSystem.IsWindows() ? (Environment.SpecialFolder.LocalApplicationData, "Akuntabel") : (Environment.SpecialFolder.ApplicationData, "akuntabel");
        var folder = Environment.GetFolderPath(tempat, Environment.SpecialFolderOption.DoNotVerify);
        return Path.IsPathRooted(folder)
            ? new BerkasKunci(Path.Combine(folder, nama, instalasi + ".kunci"))
            : throw new KunciException("Pengguna ini tidak mempunyai folder pengaturan untuk kunci instalasi. Sebutkan tempatnya dengan --kunci BERKAS, di luar folder data.");
    }

    /// <summary>The key; <c>null</c> when there is no file.</summary>
    /// <exception cref="KunciException">The file can't be read or holds no key.</exception>
    public KunciInstalasi? Baca()
    {
        try
        {
            return File.Exists(Jalur) ? Uraikan(BacaTeks()) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new KunciException($"Berkas kunci \"{Jalur}\" tidak dapat dibaca ({e.Message.TrimEnd('.')}). Jalankan sebagai pemilik berkas itu, atau sebutkan berkas lain dengan --kunci.", e);
        }
    }

    /// <summary>The key, made when there is none. Of two that make it at the same time both get the one that was first.</summary>
    /// <exception cref="KunciException">It can't be read or written.</exception>
    public KunciInstalasi BacaAtauBuat()
    {
        if (Baca() is { } ada)
        {
            return ada;
        }

        Tulis(KunciInstalasi.Baru(), salinan: false);
        return Baca() ?? throw new KunciException($"Berkas kunci \"{Jalur}\" hilang sesaat setelah dibuat. Jalankan lagi.");
    }

    /// <summary>Writes a copy for safekeeping, readable on any machine; an existing file is not overwritten.</summary>
    /// <exception cref="KunciException">There is a file already, or it can't be written.</exception>
    public void TulisSalinan(KunciInstalasi kunci)
    {
        if (!Tulis(kunci, salinan: true))
        {
            throw new KunciException($"\"{Jalur}\" sudah ada dan tidak ditimpa. Pilih nama lain untuk salinan kunci.");
        }
    }

    /// <summary>Puts the file aside under another name, so that no key is ever lost by making another; <c>null</c> when there is none.</summary>
    public string? Sisihkan(DateTimeOffset saat)
    {
        if (!File.Exists(Jalur))
        {
            return null;
        }

        var sisih = $"{Jalur}.lama-{saat:yyyyMMdd-HHmmss}";
        IzinBerkas.Namai(Jalur, sisih);
        return sisih;
    }

    /// <summary>Puts back what was put aside, in place of the file made since.</summary>
    public void Kembalikan(string sisih) => File.Move(sisih, Jalur, overwrite: true);

    /// <summary>Closes the file to others; what was wider, or <c>null</c>.</summary>
    public string? Rapatkan() => IzinBerkas.Rapatkan(Jalur, Pribadi);

    // complete before it has its name, and never in place of another
    private bool Tulis(KunciInstalasi kunci, bool salinan)
    {
        var sementara = $"{Jalur}.{Guid.NewGuid().ToString("N")[..8]}.baru";
        try
        {
            IzinBerkas.BuatFolder(Path.GetDirectoryName(Jalur) ?? ".");
            using (var aliran = IzinBerkas.BuatBerkas(sementara))
            {
                aliran.Write(System.Text.Encoding.UTF8.GetBytes($"{Catatan}\n{Baris(kunci, salinan)}\n"));
                aliran.Flush(flushToDisk: true);
            }

            IzinBerkas.Namai(sementara, Jalur);
            return true;
        }
        catch (IOException) when (File.Exists(Jalur))
        {
            return false;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new KunciException(
                $"Berkas kunci \"{Jalur}\" tidak dapat ditulis ({e.Message.TrimEnd('.')}). Sebutkan tempat lain di luar folder data dengan --kunci BERKAS, atau isi AKUNTABEL_KUNCI.", e);
        }
        finally
        {
            IzinBerkas.Buang(sementara);
        }
    }

    private static string Baris(KunciInstalasi kunci, bool salinan)
    {
        if (salinan || !OperatingSystem.IsWindows())
        {
            return $"{Polos} {kunci.Tulis()}";
        }

        var bita = Base64Url.DecodeFromChars(kunci.Tulis());
        return $"{Terlindung} {Base64Url.EncodeToString(ProtectedData.Protect(bita, null, DataProtectionScope.CurrentUser))}";
    }

    private string BacaTeks()
    {
        using var aliran = new FileStream(Jalur, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
        if (aliran.Length > UkuranTerbesar)
        {
            throw BukanKunci();
        }

        using var pembaca = new StreamReader(aliran);
        return pembaca.ReadToEnd();
    }

    private KunciInstalasi Uraikan(string teks)
    {
        var baris = teks.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).FirstOrDefault(b => b[0] != '#') ?? "";
        return baris.Split(' ') switch
        {
            [Polos, var isi] => KunciInstalasi.Baca(isi) ?? throw BukanKunci(),
            [Terlindung, var isi] => KunciInstalasi.Dari(BukaWindows(isi)),
            // a bare key, as secret stores hand it out
            [var isi] => KunciInstalasi.Baca(isi) ?? throw BukanKunci(),
            _ => throw BukanKunci(),
        };
    }

    private byte[] BukaWindows(string isi)
    {
        try
        {
            return OperatingSystem.IsWindows()
                ? ProtectedData.Unprotect(Base64Url.DecodeFromChars(isi), null, DataProtectionScope.CurrentUser)
                : throw new KunciException($"Berkas kunci \"{Jalur}\" hanya terbuka di Windows, oleh akun yang membuatnya. Buat salinannya di sana: akuntabel kunci --salin BERKAS.");
        }
        catch (Exception e) when (e is CryptographicException or FormatException)
        {
            throw new KunciException($"Berkas kunci \"{Jalur}\" dibuat oleh akun Windows lain. Pakai salinan yang dibuat dengan akuntabel kunci --salin.", e);
        }
    }

    private KunciException BukanKunci() => new($"\"{Jalur}\" bukan berkas kunci Akuntabel, atau isinya rusak. Kembalikan dari salinannya, atau sebutkan berkas yang benar dengan --kunci.");
}
