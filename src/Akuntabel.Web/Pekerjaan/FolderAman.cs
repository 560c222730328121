namespace Akuntabel.Web.Pekerjaan;

/// <summary>Temporary folders that only this user can enter.</summary>
internal static class FolderAman
{
    /// <summary>Makes a folder, and those above it.</summary>
    public static void Buat(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
            return;
        }

        // the mode is given to the last folder only
        if (Path.GetDirectoryName(folder) is { Length: > 0 } atas && !Directory.Exists(atas))
        {
            Buat(atas);
        }

        Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    /// <summary>Removes a folder; what is still open goes with the folder above, at the end.</summary>
    public static void Hapus(string folder)
    {
        try
        {
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder, recursive: true);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // on Windows a virus scanner may hold a file for a moment
        }
    }
}
