using Akuntabel.Core.Pengukuran;
using Akuntabel.Core.Perencanaan;
using Akuntabel.Core.PerjanjianKinerja;

namespace Akuntabel.Core.Laporan;

/// <summary>Files that the store writes from what it knows, beside those that an office fills in: earlier versions with their dates and
/// reasons, what was promised and measured in earlier years, who heads the office, what became of
/// recommendations of APIP. A folder may have them too.</summary>
public static class BerkasDariAplikasi
{
    private static readonly string[] Folder =
    [
        RiwayatPerjanjian.Folder + "/", RiwayatRenstra.Folder + "/", BerkasPengukuran.Folder + "/",
        RegisterDalamLaporan.Folder + "/", KepalaKantorTercatat.Berkas.Split('/')[0] + "/",
    ];

    /// <summary>Whether a file is one of them.</summary>
    /// <param name="jalur">Path relative to the folder of the office.</param>
    public static bool Memuat(string jalur)
    {
        ArgumentNullException.ThrowIfNull(jalur);
        return jalur == TindakLanjutTercatat.Berkas || Folder.Any(f => jalur.StartsWith(f, StringComparison.Ordinal));
    }
}
