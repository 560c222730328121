using System.Runtime.InteropServices;
using System.Text;

namespace Akuntabel.Storage.Umum;

/// <summary>Files and folders for their owner's eyes only, whatever the umask. On Windows the user's profile guards them, and nothing is done here.</summary>
public static class IzinBerkas
{
    private const UnixFileMode Berkas = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private const UnixFileMode Folder = Berkas | UnixFileMode.UserExecute;

    /// <summary>Makes a folder (0700) when absent; those above it as usual.</summary>
    public static void BuatFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, Folder);
        }
    }

    /// <summary>Makes a new file (0600); fails when something has that name, be it a link.</summary>
    public static FileStream BuatBerkas(string berkas)
    {
        var opsi = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite };
        if (!OperatingSystem.IsWindows())
        {
            opsi.UnixCreateMode = Berkas;
        }

        return new FileStream(berkas, opsi);
    }

    /// <summary>
    /// Gives a complete file its name unless something has that name; of several that do so at once one does. On Unix the library asks first
    /// and then renames over whatever came in between, so the file is linked instead, where the file system knows links.
    /// </summary>
    /// <exception cref="IOException">Something has that name, or it can't be written.</exception>
    internal static void Namai(string sementara, string tujuan)
    {
        if (OperatingSystem.IsWindows() || link(Bita(sementara), Bita(tujuan)) != 0)
        {
            // refuses what exists: what link refused for that reason is refused here as well
            File.Move(sementara, tujuan, overwrite: false);
        }
        else
        {
            Buang(sementara);
        }
    }

    private static byte[] Bita(string jalur) => Encoding.UTF8.GetBytes(jalur + '\0');

#pragma warning disable IDE1006, SYSLIB1054, CA5392 // named as the system names it; bytes need no generated code; libc is the process's own
    [DllImport("libc")]
    private static extern int link(byte[] ada, byte[] baru);
#pragma warning restore IDE1006, SYSLIB1054, CA5392

    /// <summary>Closes a store's files to others, and their folder when all in it is ours; what was mended or could not be, for the one who starts the program.</summary>
    /// <param name="berkas">The SQLite file.</param>
    public static IReadOnlyList<string> RapatkanData(string berkas)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(berkas)) ?? "";
        if (OperatingSystem.IsWindows() || !Directory.Exists(folder))
        {
            return [];
        }

        try
        {
            var isi = new DirectoryInfo(folder).GetFileSystemInfos();
            // a link is followed only for the database itself: where it leads is where the data are
            var daftar = isi.OfType<FileInfo>().Where(f => Milik(f) && f.LinkTarget is null).Select(f => f.FullName).Append(berkas);
            return [.. daftar.Distinct(StringComparer.Ordinal).Select(f => Rapatkan(f, Berkas)).Append(RapatkanFolder(folder, isi)).OfType<string>()];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [$"Izin folder data \"{folder}\" tidak dapat diperiksa ({e.Message.TrimEnd('.')}). Mintalah pemiliknya memeriksa."];
        }
    }

    // a folder with things of others in it (a home, a root, a share) is not ours to close
    private static string? RapatkanFolder(string folder, FileSystemInfo[] isi)
    {
        if (isi.FirstOrDefault(f => !Milik(f)) is not { } asing)
        {
            return Rapatkan(folder, Folder);
        }

        var kini = OperatingSystem.IsWindows() ? Folder : File.GetUnixFileMode(folder);
        return (kini & ~Folder) == UnixFileMode.None ? null
            : $"Folder data \"{folder}\" ({Oktal(kini)}) juga berisi yang bukan milik Akuntabel (\"{asing.Name}\"), jadi izinnya dibiarkan; berkas datanya sendiri tertutup. Sebaiknya pakai folder tersendiri.";
    }

    private static bool Milik(FileSystemInfo f) => f is FileInfo
        ? f.Name.StartsWith("akuntabel", StringComparison.Ordinal) || f.Name.EndsWith(".cadangan", StringComparison.Ordinal)
        : f.Name == "lost+found";

    /// <summary>Removes a file if it can be.</summary>
    internal static void Buang(string berkas)
    {
        try
        {
            File.Delete(berkas);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // its folder is gone or closed: then there is nothing of ours in it
        }
    }

    /// <summary>Closes a file or folder to others; what to say of it, <c>null</c> when it was closed already.</summary>
    internal static string? Rapatkan(string jalur, UnixFileMode paling)
    {
        if (OperatingSystem.IsWindows() || !Path.Exists(jalur))
        {
            return null;
        }

        try
        {
            var kini = File.GetUnixFileMode(jalur);
            if ((kini & ~paling) == UnixFileMode.None)
            {
                return null;
            }

            File.SetUnixFileMode(jalur, kini & paling);
            return $"Izin \"{jalur}\" terlalu longgar ({Oktal(kini)}); dirapatkan menjadi {Oktal(kini & paling)}.";
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return $"Izin \"{jalur}\" terlalu longgar dan tidak dapat dirapatkan oleh pengguna ini. Mintalah pemiliknya: chmod {Oktal(paling)}.";
        }
    }

    private static string Oktal(UnixFileMode mode) => "0" + Convert.ToString((int)mode & 0x1ff, 8).PadLeft(3, '0');
}
