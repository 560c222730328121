namespace Akuntabel.Storage.Dasar;

/// <summary>Memory for pages of a SQLite file. What is usual (2 MB) makes a transaction of a hundred thousand rows write and read its own pages
/// over and over.</summary>
internal static class IngatanHalaman
{
    /// <summary>More of it, until the end of the work: 256 MB, of which only what is needed is taken.</summary>
    public static Task LapangkanAsync(SesiBasisdata s) => AturAsync(s, "PRAGMA cache_size = -262144");

    /// <summary>As usual, and gives back what was taken.</summary>
    public static Task KembalikanAsync(SesiBasisdata s) => AturAsync(s, "PRAGMA cache_size = -2000; PRAGMA shrink_memory");

    private static Task AturAsync(SesiBasisdata s, string sql) => s.Mesin == MesinBasisdata.Sqlite ? s.JalankanAsync(sql) : Task.CompletedTask;
}
