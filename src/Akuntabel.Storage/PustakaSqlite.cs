using System.Reflection;
using System.Runtime.InteropServices;
using SQLitePCL;

namespace Akuntabel.Storage;

/// <summary>Chooses the SQLite library: the system's where there is one (kept up to date by it), otherwise the bundled one.</summary>
internal static class PustakaSqlite
{
    private static readonly Lazy<bool> Siap = new(Pasang);

    public static void Siapkan() => _ = Siap.Value;

    private static bool Pasang()
    {
        NativeLibrary.SetDllImportResolver(typeof(SQLite3Provider_e_sqlite3).Assembly, CariPustaka);
        Batteries_V2.Init();
        return true;
    }

    private static IntPtr CariPustaka(string nama, Assembly rakitan, DllImportSearchPath? tempat) =>
        nama == "e_sqlite3" && OperatingSystem.IsLinux() && NativeLibrary.TryLoad("libsqlite3.so.0", out var pustaka) ? pustaka : IntPtr.Zero;
}
