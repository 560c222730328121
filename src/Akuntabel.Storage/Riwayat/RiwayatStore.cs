using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Umum;

namespace Akuntabel.Storage.Riwayat;

/// <summary>Which events are wanted; an empty part does not narrow.</summary>
public sealed record SaringanPeristiwa
{
    /// <summary>Of this perangkat daerah.</summary>
    public string PerangkatDaerah { get; init; } = "";

    /// <summary>To this object.</summary>
    public string Objek { get; init; } = "";

    /// <summary>Of this kind.</summary>
    public string Jenis { get; init; } = "";

    /// <summary>By a person whose name has this in it, in letters of any case.</summary>
    public string Pelaku { get; init; } = "";

    /// <summary>Not before.</summary>
    public DateTimeOffset? Dari { get; init; }

    /// <summary>Before.</summary>
    public DateTimeOffset? Sebelum { get; init; }
}

/// <summary>Head of a chain: what proves, kept elsewhere, that nothing was cut off later.</summary>
public sealed class KepalaRantai
{
    /// <summary>Number of the last event.</summary>
    public long Nomor { get; init; }

    /// <summary>When it happened.</summary>
    public string Saat { get; init; } = "";

    /// <summary>Its digest.</summary>
    public string Sidik { get; init; } = "";
}

/// <summary>Reads the log for people.</summary>
public sealed class RiwayatStore(Basisdata basisdata)
{
    /// <summary>Events, newest first.</summary>
    /// <param name="pemda">Pemerintah daerah.</param>
    /// <param name="saringan">Which.</param>
    /// <param name="sebelumNomor">Only with a smaller number; 0: from the newest.</param>
    /// <param name="banyak">At most so many.</param>
    /// <param name="batal">Cancels.</param>
    public Task<IReadOnlyList<Peristiwa>> DaftarAsync(string pemda, SaringanPeristiwa saringan, long sebelumNomor = 0, int banyak = 100, CancellationToken batal = default) => basisdata.SekaliAsync(
        s => s.DaftarAsync<Peristiwa>(
            $"SELECT {RantaiPeristiwa.Kolom} FROM peristiwa WHERE {Syarat(saringan, sebelumNomor)} ORDER BY nomor DESC LIMIT @banyak",
            Isian(pemda, saringan, sebelumNomor, banyak)),
        batal);

    /// <summary>Kinds of events that happened, by name.</summary>
    public Task<IReadOnlyList<string>> DaftarJenisAsync(string pemda, string perangkatDaerah = "", CancellationToken batal = default) => basisdata.SekaliAsync(
        s => s.DaftarAsync<string>("SELECT DISTINCT jenis FROM peristiwa WHERE pemda = @pemda AND (@perangkatDaerah = '' OR perangkat_daerah = @perangkatDaerah) ORDER BY jenis", new { pemda, perangkatDaerah }), batal);

    /// <summary>Head of the chain.</summary>
    public async Task<KepalaRantai> KepalaAsync(string pemda, CancellationToken batal = default) =>
        await basisdata.SekaliAsync(s => s.SatuAsync<KepalaRantai>("SELECT nomor, saat, sidik FROM rantai WHERE pemda = @pemda", new { pemda }), batal) ?? new KepalaRantai();

    /// <summary>Whether an object ever had a value: a digest that comes from outside is only then one of this object.</summary>
    public Task<bool> PernahAsync(string pemda, string objek, string baru, CancellationToken batal = default) => basisdata.SekaliAsync(s => PernahAsync(s, pemda, objek, baru), batal);

    /// <summary>Whether an object ever had a value, inside the caller's transaction.</summary>
    public static async Task<bool> PernahAsync(SesiBasisdata sesi, string pemda, string objek, string baru) =>
        await sesi.SatuAsync<long?>("SELECT nomor FROM peristiwa WHERE pemda = @pemda AND objek = @objek AND baru = @baru LIMIT 1", new { pemda, objek, baru }) is not null;

    /// <summary>Names of the things that events are about, as they are called now; those that are gone have none.</summary>
    public async Task<IReadOnlyDictionary<string, string>> NamaObjekAsync(string pemda, IEnumerable<string> daftarObjek, CancellationToken batal = default)
    {
        var id = daftarObjek.Select(o => o[(o.IndexOf('/', StringComparison.Ordinal) + 1)..]).Distinct().ToArray();
        if (id.Length == 0)
        {
            return new Dictionary<string, string>();
        }

        return (await basisdata.SekaliAsync(
            s =>
            {
                var pilih = s.Mesin == MesinBasisdata.Postgres ? "= ANY(@id)" : "IN @id";
                return s.DaftarAsync<NamaObjek>(
                    $"""
                    SELECT 'pengguna/' || id AS objek, nama FROM pengguna WHERE pemda = @pemda AND id {pilih}
                    UNION ALL SELECT 'perangkat-daerah/' || id, nama FROM perangkat_daerah WHERE pemda = @pemda AND id {pilih}
                    UNION ALL SELECT 'unit-kerja/' || id, nama FROM unit_kerja WHERE pemda = @pemda AND id {pilih}
                    UNION ALL SELECT 'pejabat/' || id, nama FROM pejabat WHERE pemda = @pemda AND id {pilih}
                    UNION ALL SELECT 'masa-jabatan/' || id, jabatan FROM masa_jabatan WHERE pemda = @pemda AND id {pilih}
                    UNION ALL SELECT 'lampiran/' || id, nama FROM lampiran WHERE pemda = @pemda AND id {pilih}
                    UNION ALL SELECT 'pengujian/' || id, nama FROM pengujian WHERE pemda = @pemda AND id {pilih}
                    UNION ALL SELECT 'nomenklatur/' || id, dasar FROM nomenklatur WHERE pemda = @pemda AND id {pilih}
                    UNION ALL SELECT 'putusan/' || p.id, u.nama FROM putusan_temuan p JOIN pengujian u ON u.pemda = p.pemda
                        AND u.perangkat_daerah = p.perangkat_daerah AND u.id = p.pengujian WHERE p.pemda = @pemda AND p.id {pilih}
                    UNION ALL SELECT 'permintaan/' || id, uraian FROM permintaan_lintas WHERE pemda = @pemda AND id {pilih}
                    UNION ALL SELECT 'sop/' || id, judul FROM pelaksanaan_sop WHERE pemda = @pemda AND id {pilih}
                    UNION ALL SELECT 'dokumen/' || id, judul FROM dokumen WHERE pemda = @pemda AND id {pilih}
                    UNION ALL SELECT 'pemda/' || pemda, nama FROM pemda WHERE pemda = @pemda
                    """,
                    new { pemda, id });
            },
            batal)).DistinctBy(n => n.Objek).ToDictionary(n => n.Objek, n => n.Nama, StringComparer.Ordinal);
    }

    // only what narrows is asked, so that the index that serves it is used
    private static string Syarat(SaringanPeristiwa s, long sebelumNomor) => string.Join(" AND ", new[]
    {
        "pemda = @pemda",
        s.PerangkatDaerah.Length > 0 ? "perangkat_daerah = @pd" : "",
        s.Objek.Length > 0 ? "objek = @objek" : "",
        s.Jenis.Length > 0 ? "jenis = @jenis" : "",
        s.Dari is not null ? "saat >= @dari" : "",
        s.Sebelum is not null ? "saat < @sebelum" : "",
        s.Pelaku.Length > 0 ? "LOWER(pelaku_nama) LIKE @pelaku ESCAPE '!'" : "",
        sebelumNomor > 0 ? "nomor < @sebelumNomor" : "",
    }.Where(b => b.Length > 0));

    private static object Isian(string pemda, SaringanPeristiwa s, long sebelumNomor, int banyak) => new
    {
        pemda,
        pd = s.PerangkatDaerah,
        objek = s.Objek,
        jenis = s.Jenis,
        dari = s.Dari is { } d ? SaatUtc.Tulis(d) : "",
        sebelum = s.Sebelum is { } b ? SaatUtc.Tulis(b) : "",
        pelaku = $"%{s.Pelaku.ToLowerInvariant().Replace("!", "!!", StringComparison.Ordinal).Replace("%", "!%", StringComparison.Ordinal).Replace("_", "!_", StringComparison.Ordinal)}%",
        sebelumNomor,
        banyak,
    };

    private sealed class NamaObjek
    {
        public string Objek { get; init; } = "";

        public string Nama { get; init; } = "";
    }
}
