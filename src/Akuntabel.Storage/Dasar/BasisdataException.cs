using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Akuntabel.Storage.Dasar;

/// <summary>Why the database could not do its work.</summary>
public enum SebabBasisdata
{
    /// <summary>No space left.</summary>
    Penuh,

    /// <summary>May be read, not written.</summary>
    HanyaBaca,

    /// <summary>Can't be opened or reached now.</summary>
    TakTerjangkau,

    /// <summary>The file is damaged or no database.</summary>
    Rusak,

    /// <summary>Made by a newer program.</summary>
    TerlaluBaru,

    /// <summary>The connection broke while the last change was being kept: whether it was is not known.</summary>
    TakPasti,

    /// <summary>Its tables are not those of this program.</summary>
    TakCocok,
}

/// <summary>The database could not do its work through no fault of the user; the message is for the user. Nothing was written, unless the cause says otherwise.</summary>
public sealed class BasisdataException : Exception
{
    /// <summary>Makes one.</summary>
    public BasisdataException(SebabBasisdata sebab, string pesan, Exception? asal = null)
        : base(pesan, asal) => Sebab = sebab;

    /// <summary>Why.</summary>
    public SebabBasisdata Sebab { get; }

    /// <summary>The failure in the user's words; <c>null</c> when the exception is not one of the database's surroundings (then it is a fault of ours).</summary>
    internal static BasisdataException? Kenali(Exception e) => e switch
    {
        SqliteException s => Sqlite(s),
        PostgresException { SqlState: "53100" } => Buat(SebabBasisdata.Penuh, e),
        PostgresException { SqlState: "25006" or "42501" } => Buat(SebabBasisdata.HanyaBaca, e),
        PostgresException { SqlState: ['5', '7', 'P', ..] or ['0', '8', ..] or ['2', '8', ..] or ['5', '3', ..] or ['5', '8', ..] or "3D000" } => Buat(SebabBasisdata.TakTerjangkau, e),
        PostgresException { SqlState: "40001" or "40P01" or "55P03" } => Sibuk(e),
        PostgresException { SqlState: ['X', 'X', ..] } => Buat(SebabBasisdata.Rusak, e),
        PostgresException => null,
        NpgsqlException or SocketException => Buat(SebabBasisdata.TakTerjangkau, e),
        _ => null,
    };

    /// <summary>Whether the connection is gone, and with it the transaction: a new one may do.</summary>
    internal static bool Terputus(Exception e) => e switch
    {
        PostgresException { SqlState: ['5', '7', 'P', '0', '1' or '2'] or ['0', '8', ..] } => true,
        PostgresException => false,
        // one that took too long would only take long again
        NpgsqlException n => n.InnerException is IOException or SocketException,
        SocketException => true,
        _ => false,
    };

    /// <summary>Whether the server has no room at this moment (connections, memory) or is just starting: it will have soon.</summary>
    internal static bool Sesak(Exception e) => e is PostgresException { SqlState: "53000" or "53200" or "53300" or "53400" or "57P03" };

    /// <summary>Whether the database asks to begin again, because two transactions met.</summary>
    internal static bool MintaUlang(Exception e) => e is PostgresException { SqlState: "40001" or "40P01" or "55P03" };

    /// <summary>Others hold the database too long.</summary>
    internal static BasisdataException Sibuk(Exception? asal) =>
        new(SebabBasisdata.TakTerjangkau, "Penyimpanan data sedang dipakai proses lain lebih lama dari biasanya; perubahan terakhir tidak disimpan. Tunggu sebentar, lalu simpan lagi.", asal);

    /// <summary>The connection broke at the very end.</summary>
    internal static BasisdataException TakPasti(Exception asal) => new(
        SebabBasisdata.TakPasti, "Sambungan ke penyimpanan data terputus tepat ketika menyimpan; belum pasti perubahan terakhir tersimpan. Buka lagi halamannya untuk memeriksa; bila belum ada, simpan lagi.", asal);

    private static BasisdataException? Sqlite(SqliteException e) => (e.SqliteErrorCode, e.SqliteExtendedErrorCode) switch
    {
        // 4874: no room for the file that readers and writer share
        (13, _) or (10, 4874) => Buat(SebabBasisdata.Penuh, e),
        (8, _) => Buat(SebabBasisdata.HanyaBaca, e),
        (5 or 6, _) => Sibuk(e),
        (3 or 10 or 14, _) => Buat(SebabBasisdata.TakTerjangkau, e),
        (11 or 26, _) => Buat(SebabBasisdata.Rusak, e),
        _ => null,
    };

    private static BasisdataException Buat(SebabBasisdata sebab, Exception asal) => new(sebab, Pesan(sebab), asal);

    private static string Pesan(SebabBasisdata sebab) => sebab switch
    {
        SebabBasisdata.Penuh => "Ruang penyimpanan data penuh; perubahan terakhir tidak disimpan. Kosongkan ruang, lalu simpan lagi.",
        SebabBasisdata.HanyaBaca => "Penyimpanan data hanya dapat dibaca; perubahan terakhir tidak disimpan. Periksa hak tulis pada folder data, lalu simpan lagi.",
        SebabBasisdata.Rusak => "Berkas data rusak atau bukan berkas data Akuntabel; perubahan terakhir tidak disimpan. Hentikan program, lalu pulihkan dari cadangan: akuntabel pulihkan.",
        _ => "Penyimpanan data sedang tidak dapat dijangkau; perubahan terakhir tidak disimpan. Tunggu sebentar, lalu coba lagi.",
    };
}
