using Akuntabel.Web.Pekerjaan;

namespace Akuntabel.Web.Penyusunan;

/// <summary>A process that does one job of a server and ends.</summary>
public static class ProsesPenyusunan
{
    /// <summary>Does the job of a folder; gives the exit code. Ends with the process that started it.</summary>
    /// <param name="folder">The job's folder.</param>
    public static int Jalankan(string folder) => ProsesAnak.Jalankan(folder, LayananPenyusunan.DaftarPengerjaan);
}
