using System.Globalization;

namespace Akuntabel.Core.Pengukuran;

/// <summary>Where the measurement of a year stands, and where that of earlier years is handed over beside it: each year was measured in its
/// own document, and a later report compares with it.</summary>
public static class BerkasPengukuran
{
    /// <summary>Realisation of the reported year.</summary>
    public const string Kini = "kinerja.csv";

    /// <summary>What was measured of components in the reported year.</summary>
    public const string Komponen = "komponen.csv";

    /// <summary>Folder of those of earlier years.</summary>
    public const string Folder = "pengukuran";

    private const string Awalan = Folder + "/tahun-";
    private const string AwalanKomponen = Folder + "/komponen-";
    private const string Akhiran = ".csv";

    /// <summary>Realisation as the document of an earlier year holds it.</summary>
    /// <param name="tahun">Its year.</param>
    public static string Tahun(int tahun) => $"{Awalan}{tahun}{Akhiran}";

    /// <summary>Values of components as the document of an earlier year holds them.</summary>
    /// <param name="tahun">Its year.</param>
    public static string KomponenTahun(int tahun) => $"{AwalanKomponen}{tahun}{Akhiran}";

    /// <summary>Whether a file holds values of components of an earlier year.</summary>
    /// <param name="berkas">Path in the flat folder.</param>
    public static bool KomponenTerdahulu(string berkas)
    {
        ArgumentNullException.ThrowIfNull(berkas);
        return berkas.StartsWith(AwalanKomponen, StringComparison.Ordinal);
    }

    /// <summary>The year whose document holds a file; <c>null</c> for another file.</summary>
    /// <param name="berkas">Path in the flat folder.</param>
    public static int? TahunDari(string berkas)
    {
        ArgumentNullException.ThrowIfNull(berkas);
        return berkas.StartsWith(Awalan, StringComparison.Ordinal) && berkas.EndsWith(Akhiran, StringComparison.Ordinal)
            && int.TryParse(berkas.AsSpan(Awalan.Length, berkas.Length - Awalan.Length - Akhiran.Length), NumberStyles.None,
                CultureInfo.InvariantCulture, out var tahun) ? tahun : null;
    }
}
