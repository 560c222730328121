using System.Runtime.InteropServices;
using System.Text;

namespace Akuntabel.Dokumen.Sementara;

/// <summary>The two questions to the system that the library does not ask. Linux only; elsewhere the answer is the cautious one.</summary>
internal static class Posix
{
    private const int RelatifFolderKini = -100;

    private const int JanganIkutiTautan = 0x100;

    private const uint JenisDanPemilik = 0x1 | 0x8;

    private const int JenisBerkas = 0xf000;

    private const int JenisFolder = 0x4000;

    /// <summary>Whether a path is a folder itself, no link to one, of the user that this process runs as. On Windows temporary files are in the user's profile.</summary>
    public static bool Milikku(string folder)
    {
        if (!OperatingSystem.IsLinux())
        {
            return OperatingSystem.IsWindows();
        }

        // struct statx: the same on every processor; owner at byte 20, mode at byte 28
        var keadaan = new byte[256];
        return statx(RelatifFolderKini, Encoding.UTF8.GetBytes(folder + '\0'), JanganIkutiTautan, JenisDanPemilik, keadaan) == 0
            && BitConverter.ToUInt32(keadaan, 20) == geteuid() && (BitConverter.ToUInt16(keadaan, 28) & JenisBerkas) == JenisFolder;
    }

    /// <summary>Files made from now on are for their owner alone.</summary>
    public static void TutupUmask()
    {
        if (!OperatingSystem.IsWindows())
        {
            _ = umask(0x3f);
        }
    }

#pragma warning disable IDE1006, SYSLIB1054, CA5392 // named as the system names them; plain numbers and bytes need no generated code; libc is the process's own
    [DllImport("libc")]
    private static extern int statx(int folder, byte[] jalur, int cara, uint apa, byte[] hasil);

    [DllImport("libc")]
    private static extern uint geteuid();

    [DllImport("libc")]
    private static extern uint umask(uint mode);
#pragma warning restore IDE1006, SYSLIB1054, CA5392
}
