namespace Akuntabel.Storage.Dasar;

/// <summary>A table as the database itself describes it, so that one added later needs no word here.</summary>
/// <param name="Nama">Name.</param>
/// <param name="Kolom">Columns in order.</param>
/// <param name="Kunci">Columns of the primary key in order.</param>
/// <param name="Induk">Tables that its rows point to.</param>
internal sealed record SkemaTabel(string Nama, IReadOnlyList<KolomTabel> Kolom, IReadOnlyList<string> Kunci, IReadOnlyList<string> Induk)
{
    // caches made again from the documents; what must not outlive the store (sessions, one-time links, counts of wrong attempts, jobs and what is pending); what the restoring program writes itself
    private static readonly HashSet<string> TidakDicadangkan =
        new(StringComparer.Ordinal)
        {
            "fakta_kinerja", "fakta_anggaran", "fakta_sumber", "sesi", "tautan_sekali", "percobaan_masuk", "takaran", "pekerjaan", "impor_tertunda", "berkas_sementara", "migrasi",
        };

    // what indexes of words are kept in is no table of ours: it follows from the rows
    private const string SqlKolomSqlite =
        "SELECT m.name AS tabel, i.name AS nama, lower(i.type) AS tipe, i.pk AS kunci FROM pragma_table_list m JOIN pragma_table_info(m.name) i WHERE m.schema = 'main' AND m.type = 'table' AND substr(m.name, 1, 7) <> 'sqlite_' ORDER BY m.name, i.cid";

    private const string SqlIndukSqlite =
        """SELECT DISTINCT m.name AS tabel, f."table" AS nama FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) f WHERE m.type = 'table' ORDER BY 1, 2""";

    private const string SqlKolomPostgres = """
        SELECT c.relname::text AS tabel, a.attname::text AS nama, format_type(a.atttypid, a.atttypmod) AS tipe, COALESCE(array_position(i.indkey::int2[], a.attnum) + 1, 0) AS kunci
        FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
        LEFT JOIN pg_index i ON i.indrelid = c.oid AND i.indisprimary
        WHERE c.relkind = 'r' AND n.nspname = current_schema() ORDER BY c.relname COLLATE "C", a.attnum
        """;

    private const string SqlIndukPostgres = """
        SELECT DISTINCT c.relname::text AS tabel, p.relname::text AS nama FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_class p ON p.oid = k.confrelid
        JOIN pg_namespace n ON n.oid = c.relnamespace WHERE k.contype = 'f' AND n.nspname = current_schema() ORDER BY 1, 2
        """;

    /// <summary>Whether its rows belong in an archive.</summary>
    public bool Dicadangkan => !TidakDicadangkan.Contains(Nama);

    /// <summary>All tables, each after those that it points to.</summary>
    public static async Task<IReadOnlyList<SkemaTabel>> SemuaAsync(SesiBasisdata sesi)
    {
        var postgres = sesi.Mesin == MesinBasisdata.Postgres;
        var kolom = await sesi.DaftarAsync<BarisKolom>(postgres ? SqlKolomPostgres : SqlKolomSqlite);
        var induk = (await sesi.DaftarAsync<BarisKolom>(postgres ? SqlIndukPostgres : SqlIndukSqlite)).Where(i => i.Tabel != i.Nama).ToLookup(i => i.Tabel, i => i.Nama);
        return Urutkan([.. kolom.GroupBy(k => k.Tabel).Select(g => new SkemaTabel(
            g.Key, [.. g.Select(k => new KolomTabel(k.Nama, k.Tipe))], [.. g.Where(k => k.Kunci > 0).OrderBy(k => k.Kunci).Select(k => k.Nama)], [.. induk[g.Key]]))]);
    }

    /// <summary>All rows in the order of the key: the same rows give the same bytes on either database.</summary>
    public string SqlSemuaBaris(MesinBasisdata mesin)
    {
        var bytewise = mesin == MesinBasisdata.Postgres ? " COLLATE \"C\"" : "";
        var urutan = Kunci.Select(k => $"\"{k}\"" + (Kolom.First(x => x.Nama == k).Tipe == "text" ? bytewise : ""));
        return $"SELECT {NamaKolom(Kolom.Select(k => k.Nama))} FROM \"{Nama}\"" + (Kunci.Count > 0 ? $" ORDER BY {string.Join(", ", urutan)}" : "");
    }

    /// <summary>Statement that adds a row of these columns, as parameters <c>p0</c>, <c>p1</c>, ….</summary>
    public string SqlSisip(IReadOnlyList<string> kolom) =>
        $"INSERT INTO \"{Nama}\" ({NamaKolom(kolom)}) VALUES ({string.Join(", ", kolom.Select((_, i) => $"@p{i}"))})";

    private static string NamaKolom(IEnumerable<string> kolom) => string.Join(", ", kolom.Select(k => $"\"{k}\""));

    private static List<SkemaTabel> Urutkan(List<SkemaTabel> sisa)
    {
        var hasil = new List<SkemaTabel>();
        while (sisa.Count > 0)
        {
            var siap = sisa.Where(t => t.Induk.All(i => sisa.TrueForAll(s => s.Nama != i))).ToList();
            if (siap.Count == 0)
            {
                throw new InvalidOperationException("Tabel saling menunjuk: " + string.Join(", ", sisa.Select(s => s.Nama)));
            }

            hasil.AddRange(siap);
            sisa = [.. sisa.Except(siap)];
        }

        return hasil;
    }

    private sealed class BarisKolom
    {
        public string Tabel { get; init; } = "";

        public string Nama { get; init; } = "";

        public string Tipe { get; init; } = "";

        public int Kunci { get; init; }
    }
}

/// <summary>A column.</summary>
/// <param name="Nama">Name.</param>
/// <param name="Tipe">Type as the database calls it, lower case.</param>
internal sealed record KolomTabel(string Nama, string Tipe);
