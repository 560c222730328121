using System.Security.Cryptography;
using System.Text;

namespace Akuntabel.Storage.Dasar;

/// <summary>One SQL file. Lines after <c>-- hanya: sqlite</c> or <c>-- hanya: postgres</c> are for that database, until <c>-- semua</c>.</summary>
internal sealed record BerkasMigrasi(int Nomor, string Nama, string Sql)
{
    /// <summary>Digest of the statements: comments, empty lines and the ends of lines do not count, since they make no other tables.</summary>
    public string Sidik { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Inti(Sql))));

    /// <summary>The statements for one kind of database.</summary>
    public string Untuk(MesinBasisdata mesin)
    {
        var hasil = new StringBuilder();
        var pakai = true;
        foreach (var baris in Sql.Split('\n'))
        {
            pakai = baris.Trim() switch
            {
                "-- hanya: sqlite" => mesin == MesinBasisdata.Sqlite,
                "-- hanya: postgres" => mesin == MesinBasisdata.Postgres,
                "-- semua" => true,
                _ => pakai,
            };
            if (pakai)
            {
                hasil.Append(baris).Append('\n');
            }
        }

        return hasil.ToString();
    }

    private static string Inti(string sql) =>
        string.Join('\n', sql.Split('\n').Select(b => b.Trim()).Where(b => b.Length > 0 && (!b.StartsWith("--", StringComparison.Ordinal) || b is "-- semua" || b.StartsWith("-- hanya:", StringComparison.Ordinal))));
}
