using Npgsql;

namespace Akuntabel.Storage.Dasar;

/// <summary>What a connection string leaves open is set for many users on a server with the usual 100 connections; what it says stands.</summary>
internal static class SetelanPostgres
{
    // four processes fit into 100, with room for backups and the server's own
    private const int KoneksiBawaan = 24;

    private const int SabarBawaan = 30;

    /// <summary>Completes a connection string.</summary>
    public static NpgsqlConnectionStringBuilder Lengkapi(string koneksi)
    {
        var isian = new NpgsqlConnectionStringBuilder(koneksi);
        isian.ApplicationName ??= "Akuntabel";
        // "Maximum Pool Size" may be smaller than the smallest of before
        Bila(isian, "Maximum Pool Size", () => isian.MaxPoolSize = Math.Max(KoneksiBawaan, isian.MinPoolSize));
        // statements that come again are planned once for each connection
        Bila(isian, "Max Auto Prepare", () => isian.MaxAutoPrepare = 100);
        Bila(isian, "Auto Prepare Min Usages", () => isian.AutoPrepareMinUsages = 2);
        // nothing is ever set for a whole session, so nothing needs to be undone between two users of a connection
        Bila(isian, "No Reset On Close", () => isian.NoResetOnClose = true);
        return isian;
    }

    /// <summary>How long to wait for a connection: as long as the connection string says, or half a minute.</summary>
    public static TimeSpan Sabar(NpgsqlConnectionStringBuilder isian) =>
        TimeSpan.FromSeconds(Disebut(isian, "Timeout") && isian.Timeout > 0 ? isian.Timeout : SabarBawaan);

    /// <summary>Shares the connections out: a third for writers, who queue for the chain of events anyway; a few for readers inside readers.</summary>
    public static GiliranKoneksi Giliran(NpgsqlConnectionStringBuilder isian, TimeSpan sabar)
    {
        var penulis = Math.Max(1, isian.MaxPoolSize / 3);
        var cadangan = isian.MaxPoolSize / 10;
        return new GiliranKoneksi(Math.Max(1, isian.MaxPoolSize - penulis - cadangan), penulis, sabar);
    }

    private static void Bila(NpgsqlConnectionStringBuilder isian, string nama, Action setel)
    {
        if (!Disebut(isian, nama))
        {
            setel();
        }
    }

    private static bool Disebut(NpgsqlConnectionStringBuilder isian, string nama) => isian.Keys?.Contains(nama) == true;
}
