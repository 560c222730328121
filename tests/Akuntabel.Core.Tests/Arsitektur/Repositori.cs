namespace Akuntabel.Core.Tests.Arsitektur;

/// <summary>The files of the repository, as the tests of its layout read them.</summary>
internal static class Repositori
{
    public static string Akar { get; } = Cari();

    public static string Baca(string jalur) => File.ReadAllText(Path.Combine(Akar, jalur));

    public static IEnumerable<string> Berkas(string map, string pola) =>
        Directory.EnumerateFiles(Path.Combine(Akar, map), pola, SearchOption.AllDirectories)
            .Select(b => Path.GetRelativePath(Akar, b).Replace('\\', '/'))
            .Where(b => !b.Contains("/bin/", StringComparison.Ordinal) && !b.Contains("/obj/", StringComparison.Ordinal) && !b.Contains("/node_modules/", StringComparison.Ordinal));

    private static string Cari()
    {
        for (var m = new DirectoryInfo(AppContext.BaseDirectory); m is not null; m = m.Parent)
        {
            if (File.Exists(Path.Combine(m.FullName, "Akuntabel.slnx")))
            {
                return m.FullName;
            }
        }

        throw new InvalidOperationException("akar repositori tidak ditemukan");
    }
}
