namespace Akuntabel.Dokumen.Sementara;

/// <summary>
/// The one folder for all temporary work of this process: random name, made exclusively, closed to others. It goes when the process ends; what a
/// killed process left goes when the next one starts. A lock that the system takes from the dead tells those that are still at work.
/// </summary>
public static class TempatSementara
{
    private const string Awalan = "akuntabel-";

    private const string NamaGembok = ".dipakai";

    private static readonly Lock Pintu = new();

    private static readonly string[] Peubah = OperatingSystem.IsWindows() ? ["TMP", "TEMP"] : ["TMPDIR"];

    private static readonly string?[] Semula = [.. Peubah.Select(Environment.GetEnvironmentVariable)];

    private static FileStream? _gembok;

    private static string? _akar;

    /// <summary>The folder; made when first asked for.</summary>
    /// <exception cref="IOException">The system has no room for temporary files.</exception>
    public static string Akar
    {
        get
        {
            lock (Pintu)
            {
                return _akar ??= Mulai();
            }
        }
    }

    /// <summary>A new folder in it.</summary>
    /// <param name="guna">What for, in letters that fit a name.</param>
    public static string FolderBaru(string guna)
    {
        var folder = Path.Combine(Akar, $"{guna}-{Guid.NewGuid().ToString("N")[..8]}");
        if (OperatingSystem.IsWindows())
        {
            return Directory.CreateDirectory(folder).FullName;
        }

        return Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute).FullName;
    }

    /// <summary>A new file, for its owner's eyes.</summary>
    public static FileStream BerkasBaru(string jalur)
    {
        var opsi = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite };
        if (!OperatingSystem.IsWindows())
        {
            opsi.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return new FileStream(jalur, opsi);
    }

    /// <summary>
    /// For servers: every file that this process or a child of it makes from now on is its owner's alone, and what libraries make for themselves
    /// (uploads put aside, a browser's work) lies in this folder too.
    /// </summary>
    public static void UntukServer()
    {
        Posix.TutupUmask();
        Arahkan(Akar);
    }

    /// <summary>Removes the folder of this process; another is made when asked for.</summary>
    public static void Buang()
    {
        lock (Pintu)
        {
            var akar = _akar;
            _akar = null;
            _gembok?.Dispose();
            _gembok = null;
            if (akar is not null)
            {
                Hapus(akar);
                Arahkan(null);
            }
        }
    }

    /// <summary>Removes what processes left that were killed; gives how many.</summary>
    /// <param name="tempat">Folder of temporary files.</param>
    internal static int BuangSisa(string tempat) => Calon(tempat).Count(f =>
    {
        if (!Posix.Milikku(f) || !File.Exists(Path.Combine(f, NamaGembok)))
        {
            return false;
        }

        using var gembok = Gembok(f, FileMode.Open);
        return gembok is not null && Hapus(f);
    });

    private static void Arahkan(string? folder)
    {
        foreach (var (i, nama) in Peubah.Index())
        {
            Environment.SetEnvironmentVariable(nama, folder ?? Semula[i]);
        }
    }

    private static string Mulai()
    {
        BuangSisa(Path.GetTempPath());
        while (true)
        {
            var akar = Directory.CreateTempSubdirectory(Awalan).FullName;
            // another that starts now may have taken it for one that was left
            _gembok = Gembok(akar, FileMode.CreateNew);
            if (_gembok is not null)
            {
                AppDomain.CurrentDomain.ProcessExit += (_, _) => Buang();
                return akar;
            }
        }
    }

    private static FileStream? Gembok(string folder, FileMode cara)
    {
        try
        {
            var opsi = new FileStreamOptions { Mode = cara, Access = FileAccess.ReadWrite, Share = FileShare.None };
            if (cara == FileMode.CreateNew && !OperatingSystem.IsWindows())
            {
                opsi.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            }

            return new FileStream(Path.Combine(folder, NamaGembok), opsi);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static string[] Calon(string tempat)
    {
        try
        {
            return Directory.GetDirectories(tempat, Awalan + "*");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    // children (a browser) may still be closing files for a moment
    private static bool Hapus(string folder)
    {
        for (var i = 0; i < 20; i++)
        {
            try
            {
                Directory.Delete(folder, recursive: true);
                return true;
            }
            catch (DirectoryNotFoundException)
            {
                return true;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                Thread.Sleep(25);
            }
        }

        return false;
    }
}
