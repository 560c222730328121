using System.Text;
using Akuntabel.Storage.Dasar;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Akuntabel.Storage.Pembuktian;

/// <summary>What guards and holds the rows: triggers, indexes, columns, as the migrations make them.</summary>
internal sealed partial class Pemeriksaan
{
    private const string SqlObjek = "SELECT type AS jenis, name AS nama, tbl_name AS tabel, COALESCE(sql, '') AS isi FROM sqlite_master WHERE name NOT LIKE 'sqlite!_%' ESCAPE '!'";

    private const string SqlKolom =
        """SELECT m.name AS tabel, p.name AS nama, p.type || CASE WHEN p."notnull" THEN ' NOT NULL' ELSE '' END || ' ' || COALESCE(p.dflt_value, '') || ' ' || p.pk AS isi FROM pragma_table_list m JOIN pragma_table_info(m.name) p WHERE m.schema = 'main' AND m.type = 'table' AND m.name NOT LIKE 'sqlite!_%' ESCAPE '!'""";

    // the migrations of a program make the same tables each time: made once, not for each verification
    private static Skema? _seharusnya;

    private async Task SkemaAsync()
    {
        var tercatat = await sesi.DaftarAsync<CatatanMigrasi>("SELECT nomor, nama, sidik FROM migrasi ORDER BY nomor");
        foreach (var m in PelaksanaMigrasi.Semua.Where(m => !tercatat.Any(c => c.Nomor == m.Nomor && c.Nama == m.Nama && c.Sidik == m.Sidik)))
        {
            Catat($"Tabel migrasi: baris {m.Nomor} ({m.Nama}) tidak ada, atau bukan seperti yang ditulis program.");
        }

        var (objek, kolom) = _seharusnya ??= await SeharusnyaAsync();
        if (sesi.Mesin == MesinBasisdata.Sqlite)
        {
            Banding(objek, await sesi.DaftarAsync<BagianSkema>(SqlObjek));
            BandingKolom(kolom, await sesi.DaftarAsync<BagianSkema>(SqlKolom), k => k.Isi);
        }
        else
        {
            await PostgresAsync([.. objek], [.. kolom]);
        }
    }

    // the migrations themselves say what there must be
    private static async Task<Skema> SeharusnyaAsync()
    {
        await using var koneksi = new SqliteConnection("Data Source=:memory:");
        await koneksi.OpenAsync();
        await PelaksanaMigrasi.JalankanAsync(koneksi, MesinBasisdata.Sqlite, PelaksanaMigrasi.Semua, CancellationToken.None);
        return new Skema([.. await koneksi.QueryAsync<BagianSkema>(SqlObjek)], [.. await koneksi.QueryAsync<BagianSkema>(SqlKolom)]);
    }

    private void Banding(IReadOnlyList<BagianSkema> seharusnya, IReadOnlyList<BagianSkema> nyata)
    {
        foreach (var s in seharusnya)
        {
            // columns are compared one by one: the text of a table differs with the library that altered it
            if (nyata.FirstOrDefault(n => (n.Jenis, n.Nama) == (s.Jenis, s.Nama)) is not { } n)
            {
                Catat($"{s.Sebutan} tidak ada: dihapus dari basis data.");
            }
            else if (s.Jenis != "table" && (n.Tabel, Rapat(n.Isi)) != (s.Tabel, Rapat(s.Isi)))
            {
                Catat($"{s.Sebutan} bukan seperti yang dibuat program: diubah.");
            }
        }

        foreach (var n in nyata.Where(n => n.Jenis is "trigger" or "view" && !seharusnya.Any(s => (s.Jenis, s.Nama) == (n.Jenis, n.Nama))))
        {
            Catat($"{n.Sebutan} tidak dibuat program: ditambahkan ke basis data.");
        }
    }

    private void BandingKolom(IReadOnlyList<BagianSkema> seharusnya, IReadOnlyList<BagianSkema> nyata, Func<BagianSkema, string> isi)
    {
        foreach (var s in seharusnya.Where(s => !nyata.Any(n => (n.Tabel, n.Nama, isi(n)) == (s.Tabel, s.Nama, isi(s)))))
        {
            Catat($"Kolom {s.Nama} pada tabel {s.Tabel} tidak ada, atau bukan seperti yang dibuat program.");
        }
    }

    private static string Rapat(string sql)
    {
        var hasil = new StringBuilder();
        foreach (var kata in sql.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            hasil.Append(kata).Append(' ');
        }

        return hasil.ToString();
    }

    private sealed class CatatanMigrasi
    {
        public int Nomor { get; init; }

        public string Nama { get; init; } = "";

        public string Sidik { get; init; } = "";
    }

    private sealed record Skema(IReadOnlyList<BagianSkema> Objek, IReadOnlyList<BagianSkema> Kolom);

    /// <summary>A part of the tables as the database describes it.</summary>
    private sealed class BagianSkema
    {
        public string Jenis { get; init; } = "";

        public string Nama { get; init; } = "";

        public string Tabel { get; init; } = "";

        public string Isi { get; init; } = "";

        public string Sebutan => Jenis switch
        {
            "trigger" => $"Pemicu {Nama} pada tabel {Tabel}",
            "index" => $"Indeks {Nama} pada tabel {Tabel}",
            "view" => $"Pandangan {Nama}",
            "function" => $"Fungsi {Nama}",
            _ => $"Tabel {Nama}",
        };
    }
}
