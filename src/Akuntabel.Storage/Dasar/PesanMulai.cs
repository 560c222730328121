using Microsoft.Data.Sqlite;
using Npgsql;

namespace Akuntabel.Storage.Dasar;

/// <summary>Why the store can't be opened at start, for whoever starts it: names the file or the server and the next step.</summary>
internal static class PesanMulai
{
    /// <summary>The failure with a message that names the place.</summary>
    public static BasisdataException Perjelas(BasisdataException e, string? berkas, string koneksi)
    {
        var (sebab, pesan) = e.InnerException switch
        {
            SqliteException s when berkas is not null => Sqlite(s, e.Sebab, berkas),
            NpgsqlException n => (e.Sebab, Postgres(n, new NpgsqlConnectionStringBuilder(koneksi))),
            _ => (e.Sebab, null),
        };
        return pesan is null ? e : new BasisdataException(sebab, pesan, e.InnerException);
    }

    private static (SebabBasisdata Sebab, string? Pesan) Sqlite(SqliteException e, SebabBasisdata sebab, string berkas) => e.SqliteErrorCode switch
    {
        11 or 26 => (sebab, $"Berkas data \"{berkas}\" rusak atau bukan berkas data Akuntabel. Jangan dihapus: pindahkan sebagai bukti, lalu pulihkan cadangan terakhir ke folder baru dengan akuntabel pulihkan."),
        5 or 6 => (sebab, $"Berkas data \"{berkas}\" sedang dikunci proses lain; mungkin Akuntabel lain masih berjalan. Tutup dahulu, lalu jalankan lagi."),
        13 => (sebab, $"Ruang penyimpanan untuk \"{berkas}\" penuh. Kosongkan ruang, lalu jalankan lagi; data yang ada tidak berubah."),
        8 or 14 when !DapatDitulis(berkas) => (SebabBasisdata.HanyaBaca, $"Folder data \"{Path.GetDirectoryName(berkas)}\" hanya dapat dibaca. Periksa hak tulis pada folder dan berkasnya, lalu jalankan lagi; data yang ada tidak berubah."),
        _ => (sebab, $"Berkas data \"{berkas}\" tidak dapat dibuka ({e.Message.TrimEnd('.')}). Periksa hak tulis dan sambungan tempat penyimpanannya, lalu jalankan lagi."),
    };

    private static string? Postgres(NpgsqlException e, NpgsqlConnectionStringBuilder k) => e switch
    {
        PostgresException { SqlState: "3D000" } => $"Basis data \"{k.Database}\" belum ada di server PostgreSQL {k.Host}. Buat dahulu (createdb -E UTF8 {k.Database}), lalu jalankan lagi.",
        PostgresException { SqlState: ['2', '8', ..] } => $"Server PostgreSQL {k.Host} menolak pengguna \"{k.Username}\". Periksa Username dan Password pada --postgres.",
        PostgresException { SqlState: "42501" } => $"Pengguna PostgreSQL \"{k.Username}\" tidak berhak membuat tabel di basis data \"{k.Database}\". Jadikan ia pemilik basis data itu, lalu jalankan lagi.",
        PostgresException { SqlState: "25006" } => $"Basis data \"{k.Database}\" di {k.Host} hanya dapat dibaca, padahal tabelnya perlu diperbarui. Pakai server utamanya.",
        PostgresException => null,
        _ => $"Server PostgreSQL di {k.Host}:{k.Port} tidak menjawab. Periksa bahwa server itu berjalan dan alamat pada --postgres benar, lalu jalankan lagi; data tidak berubah.",
    };

    // rights say little (administrators, mounts): trying is the only proof
    private static bool DapatDitulis(string berkas)
    {
        try
        {
            var coba = $"{berkas}.{Guid.NewGuid().ToString("N")[..8]}.coba";
            File.Create(coba, 1, FileOptions.DeleteOnClose).Dispose();
            using var dibuka = File.Exists(berkas) ? File.Open(berkas, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite) : null;
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
