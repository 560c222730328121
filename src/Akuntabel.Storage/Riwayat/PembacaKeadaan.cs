using Akuntabel.Storage.Dasar;

namespace Akuntabel.Storage.Riwayat;

/// <summary>Reads the rows that the log proves.</summary>
internal static class PembacaKeadaan
{
    private const int SekaliTanya = 500;

    private static readonly int KolomTerbanyak = TabelTerbukti.Semua.Max(t => t.Kolom.Count);

    /// <summary>States of some things, in one question; those that events know but no table holds are left out.</summary>
    public static async Task<IReadOnlyList<KeadaanObjek>> BacaAsync(SesiBasisdata sesi, string pemda, IEnumerable<string> daftarObjek)
    {
        var diminta = daftarObjek.Where(o => TabelTerbukti.Semua.Any(t => Milik(t, o))).ToHashSet(StringComparer.Ordinal);
        var baris = new List<BarisTerbukti>();
        foreach (var (awalan, id) in diminta.GroupBy(o => o[..(o.IndexOf('/', StringComparison.Ordinal) + 1)]).SelectMany(g => g.Select(o => o[g.Key.Length..]).Chunk(SekaliTanya).Select(c => (g.Key, c))))
        {
            var pilih = sesi.Mesin == MesinBasisdata.Postgres ? "= ANY(@id)" : "IN @id";
            var sql = string.Join(" UNION ALL ", TabelTerbukti.Semua.Index().Where(t => t.Item.Awalan == awalan).Select(t => $"{Pilihan(t.Item, t.Index)} WHERE pemda = @pemda AND {t.Item.KolomObjek} {pilih}"));
            baris.AddRange((await sesi.DaftarAsync<dynamic>(sql, new { pemda, id })).Select(b => Baris((IDictionary<string, object?>)b)));
        }

        var menurutObjek = baris.ToLookup(b => b.Objek);
        return [.. diminta.Select(o => KeadaanObjek.Dari(o, menurutObjek[o]))];
    }

    /// <summary>All things of one kind with their rows, without holding them.</summary>
    public static async IAsyncEnumerable<(string Pemda, string Objek, IReadOnlyList<BarisTerbukti> Daftar)> SemuaAsync(SesiBasisdata sesi, string awalan)
    {
        var bytewise = sesi.Mesin == MesinBasisdata.Postgres ? " COLLATE \"C\"" : "";
        var sql = string.Join(" UNION ALL ", TabelTerbukti.Semua.Index().Where(t => t.Item.Awalan == awalan).Select(t => Pilihan(t.Item, t.Index)));
        var (pemda, objek, daftar) = ("", "", new List<BarisTerbukti>());
        await foreach (IDictionary<string, object?> b in sesi.AlirkanAsync<dynamic>($"SELECT * FROM ({sql}) semua ORDER BY pemda{bytewise}, objek{bytewise}"))
        {
            var baris = Baris(b);
            if (daftar.Count > 0 && (Teks(b["pemda"]) != pemda || baris.Objek != objek))
            {
                yield return (pemda, objek, daftar);
                daftar = [];
            }

            (pemda, objek) = (Teks(b["pemda"]), baris.Objek);
            daftar.Add(baris);
        }

        if (daftar.Count > 0)
        {
            yield return (pemda, objek, daftar);
        }
    }

    /// <summary>Names of the things that belong to a perangkat daerah, and of the users that have a role in it.</summary>
    public static async Task<IReadOnlyList<string>> MilikAsync(SesiBasisdata sesi, string pemda, string perangkatDaerah)
    {
        var sql = TabelTerbukti.Semua.Where(t => t.Kolom.Any(k => k.Nama == "perangkat_daerah"))
            .Select(t => $"SELECT '{t.Awalan}' || {t.KolomObjek} FROM {t.Nama} WHERE pemda = @pemda AND perangkat_daerah = @perangkatDaerah");
        return await sesi.DaftarAsync<string>(string.Join(" UNION ", sql), new { pemda, perangkatDaerah });
    }

    /// <summary>Whether a name in events is that of a thing with rows in a table.</summary>
    public static bool Milik(TabelTerbukti t, string objek) => objek.StartsWith(t.Awalan, StringComparison.Ordinal);

    private static string Pilihan(TabelTerbukti t, int ke)
    {
        var kolom = Enumerable.Range(0, KolomTerbanyak).Select(i => $"{(i < t.Kolom.Count ? t.Kolom[i].Sql : "''")} AS c{i}");
        return $"SELECT {ke} AS tabel, pemda, '{t.Awalan}' || {t.KolomObjek} AS objek, CAST({t.KolomKunci} AS TEXT) AS kunci, {string.Join(", ", kolom)} FROM {t.Nama}";
    }

    private static BarisTerbukti Baris(IDictionary<string, object?> b)
    {
        var tabel = Convert.ToInt32(b["tabel"]);
        return new BarisTerbukti(tabel, Teks(b["objek"]), Teks(b["kunci"]), [.. TabelTerbukti.Semua[tabel].Kolom.Select((k, i) => Nilai(k, Teks(b[$"c{i}"])))]);
    }

    private static string Nilai(KolomTerbukti k, string teks) => k.Angka && teks == "0" ? "" : teks;

    // a cell may hold anything after damage: what it is not supposed to be must not read like what it was
    private static string Teks(object? nilai) => nilai switch
    {
        string s => s,
        null => "\0tiada",
        byte[] b => "\0" + Convert.ToHexString(b),
        _ => "\0" + nilai,
    };
}
