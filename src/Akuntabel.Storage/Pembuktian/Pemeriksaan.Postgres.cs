using System.Text.RegularExpressions;
using Akuntabel.Storage.Dasar;

namespace Akuntabel.Storage.Pembuktian;

/// <summary>The same on PostgreSQL: triggers and functions as the migrations write them, indexes and columns by name.</summary>
internal sealed partial class Pemeriksaan
{
    private const string SqlPemicuPostgres = """
        SELECT 'trigger' AS jenis, t.tgname::text AS nama, c.relname::text AS tabel, pg_get_triggerdef(t.oid, true) || CASE WHEN t.tgenabled = 'O' THEN '' ELSE ' dimatikan' END AS isi
        FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_namespace n ON n.oid = c.relnamespace WHERE NOT t.tgisinternal AND n.nspname = current_schema()
        """;

    private const string SqlFungsiPostgres = "SELECT 'function' AS jenis, p.proname::text AS nama, '' AS tabel, p.prosrc AS isi FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE n.nspname = current_schema()";

    private const string SqlIndeksPostgres = "SELECT 'index' AS jenis, indexname::text AS nama, tablename::text AS tabel, '' AS isi FROM pg_indexes WHERE schemaname = current_schema()";

    private const string SqlKolomPostgres = "SELECT table_name::text AS tabel, column_name::text AS nama, '' AS isi FROM information_schema.columns WHERE table_schema = current_schema()";

    private async Task PostgresAsync(IReadOnlyList<BagianSkema> objek, IReadOnlyList<BagianSkema> kolom)
    {
        var tabel = objek.Where(o => o.Jenis == "table").Select(o => o.Nama).ToHashSet(StringComparer.Ordinal);
        var (pemicu, fungsi) = PenjagaPostgres();
        var nyata = (await sesi.DaftarAsync<BagianSkema>(SqlPemicuPostgres)).Where(t => tabel.Contains(t.Tabel))
            .Concat((await sesi.DaftarAsync<BagianSkema>(SqlFungsiPostgres)).Where(f => fungsi.Any(s => s.Nama == f.Nama)))
            .Concat(await sesi.DaftarAsync<BagianSkema>(SqlIndeksPostgres));
        var seharusnya = pemicu.Concat(fungsi).Concat(objek.Where(o => o.Jenis == "index").Select(o => new BagianSkema { Jenis = o.Jenis, Nama = o.Nama, Tabel = o.Tabel }));
        Banding([.. seharusnya.Select(Seragam)], [.. nyata.Select(Seragam)]);
        BandingKolom(kolom, await sesi.DaftarAsync<BagianSkema>(SqlKolomPostgres), _ => "");
    }

    // what the migrations leave in force, read from their own text
    private static (List<BagianSkema> Pemicu, List<BagianSkema> Fungsi) PenjagaPostgres()
    {
        var (pemicu, fungsi) = (new List<BagianSkema>(), new List<BagianSkema>());
        foreach (var sql in PelaksanaMigrasi.Semua.Select(m => m.Untuk(MesinBasisdata.Postgres)))
        {
            foreach (Match m in PolaPenjaga().Matches(sql))
            {
                pemicu.RemoveAll(t => (t.Nama, t.Tabel) == (m.Groups["buang"].Value, m.Groups["dari"].Value));
                if (m.Groups["pemicu"].Success)
                {
                    pemicu.Add(new BagianSkema { Jenis = "trigger", Nama = m.Groups["pemicu"].Value, Tabel = m.Groups["pada"].Value, Isi = m.Value.TrimEnd(';') });
                }
                else if (m.Groups["fungsi"].Success)
                {
                    fungsi.RemoveAll(f => f.Nama == m.Groups["fungsi"].Value);
                    fungsi.Add(new BagianSkema { Jenis = "function", Nama = m.Groups["fungsi"].Value, Isi = m.Groups["isi"].Value });
                }
            }
        }

        return (pemicu, fungsi);
    }

    // the server prints the same trigger with other brackets, casts and order of its events
    private static BagianSkema Seragam(BagianSkema b) => b.Jenis != "trigger" ? b : new BagianSkema
    {
        Jenis = b.Jenis, Nama = b.Nama, Tabel = b.Tabel,
        Isi = PolaHias().Replace(b.Isi.ToLowerInvariant(), "").Replace("updateordelete", "deleteorupdate", StringComparison.Ordinal),
    };

    [GeneratedRegex(
        @"DROP TRIGGER (?<buang>\w+) ON (?<dari>\w+);|CREATE TRIGGER (?<pemicu>\w+) [^;]*? ON (?<pada>\w+)\b[^;]*;|CREATE (?:OR REPLACE )?FUNCTION (?<fungsi>\w+)\(\)[^$]*\$\$(?<isi>.*?)\$\$;",
        RegexOptions.Singleline, 1000)]
    private static partial Regex PolaPenjaga();

    [GeneratedRegex(@"\s+|[()]|::text|\w+\.(?=\w+\s+(?:for|from)\b)", RegexOptions.None, 1000)]
    private static partial Regex PolaHias();
}
