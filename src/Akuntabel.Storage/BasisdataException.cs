using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Akuntabel.Storage;

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
}

/// <summary>The database could not do its work through no fault of the user; the message is for the user. Nothing was written.</summary>
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
        PostgresException { SqlState: "53100" or "53200" } => Buat(SebabBasisdata.Penuh, e),
        PostgresException { SqlState: "25006" or "42501" } => Buat(SebabBasisdata.HanyaBaca, e),
        PostgresException p when p.SqlState.StartsWith("57P", StringComparison.Ordinal) || p.SqlState.StartsWith("08", StringComparison.Ordinal)
            || p.SqlState.StartsWith("28", StringComparison.Ordinal) || p.SqlState is "3D000" or "53300" => Buat(SebabBasisdata.TakTerjangkau, e),
        PostgresException => null,
        NpgsqlException or SocketException => Buat(SebabBasisdata.TakTerjangkau, e),
        _ => null,
    };

    private static BasisdataException? Sqlite(SqliteException e) => e.SqliteErrorCode switch
    {
        13 => Buat(SebabBasisdata.Penuh, e),
        8 => Buat(SebabBasisdata.HanyaBaca, e),
        // an I/O error of SQLite at writing is, in practice, a full or failing disk
        5 or 6 or 10 or 14 or 3 => Buat(SebabBasisdata.TakTerjangkau, e),
        11 or 26 => Buat(SebabBasisdata.Rusak, e),
        _ => null,
    };

    private static BasisdataException Buat(SebabBasisdata sebab, Exception asal) => new(sebab, Pesan(sebab), asal);

    private static string Pesan(SebabBasisdata sebab) => sebab switch
    {
        SebabBasisdata.Penuh => "Ruang penyimpanan data penuh; perubahan terakhir tidak disimpan. Kosongkan ruang, lalu simpan lagi.",
        SebabBasisdata.HanyaBaca => "Penyimpanan data hanya dapat dibaca; perubahan terakhir tidak disimpan. Periksa hak tulis pada folder data, lalu simpan lagi.",
        SebabBasisdata.TakTerjangkau => "Penyimpanan data sedang tidak dapat dijangkau; perubahan terakhir tidak disimpan. Tunggu sebentar, lalu coba lagi.",
        SebabBasisdata.Rusak => "Berkas data rusak atau bukan berkas data Akuntabel. Pulihkan dari cadangan: akuntabel pulihkan.",
        _ => "Data ini dibuat oleh Akuntabel yang lebih baru. Pakai versi terbaru.",
    };
}
