namespace Akuntabel.Core.Perencanaan;

/// <summary>How the Renstra came to be what it is, handed over beside its file: <c>perencanaan/riwayat.yaml</c> lists its versions and when
/// each was set, and one file holds each earlier version. A quarter keeps the formula and the targets that were in force at its
/// end.</summary>
public static class RiwayatRenstra
{
    /// <summary>File of the latest version.</summary>
    public const string BerkasKini = "perencanaan.yaml";

    /// <summary>Folder of the history.</summary>
    public const string Folder = "perencanaan";

    /// <summary>File that lists the versions.</summary>
    public const string Berkas = Folder + "/riwayat.yaml";

    /// <summary>Name under which the list is read.</summary>
    internal const string KunciRiwayat = Folder + "-riwayat";

    /// <summary>File of an earlier version.</summary>
    /// <param name="nomor">Its number.</param>
    public static string BerkasVersi(int nomor) => $"{Folder}/versi-{nomor}.yaml";

    /// <summary>Name under which the file of an earlier version is read.</summary>
    /// <param name="nomor">Its number.</param>
    internal static string Kunci(int nomor) => $"{Folder}-versi-{nomor}";
}
