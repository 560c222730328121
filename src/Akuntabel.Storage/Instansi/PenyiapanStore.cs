using Akuntabel.Core.Alur;
using Akuntabel.Storage.Akun;
using Akuntabel.Storage.Dasar;

namespace Akuntabel.Storage.Instansi;

/// <summary>What is ready in a perangkat daerah before any document is.</summary>
public sealed class BarisPenyiapan
{
    /// <summary>The perangkat daerah.</summary>
    public string Id { get; init; } = "";

    /// <summary>Units that work.</summary>
    public long Unit { get; init; }

    /// <summary>Name of its head today; empty: nobody is recorded.</summary>
    public string Kepala { get; init; } = "";

    /// <summary>His position as it is printed, with Plt., Plh. or Pj.; empty: nobody is recorded.</summary>
    public string JabatanKepala => Kepala.Length == 0 ? "" : new BarisMasaJabatan { Jabatan = Jabatan, Status = Status }.Sebutan;

    /// <summary>His position as it is recorded.</summary>
    public string Jabatan { get; init; } = "";

    /// <summary>How he holds it.</summary>
    public string Status { get; init; } = "";

    /// <summary>People who may sign in as its planner today.</summary>
    public long Perencana { get; init; }

    /// <summary>People who may sign in for one of its units today.</summary>
    public long SubBidang { get; init; }

    /// <summary>People who may sign in and decide as its head today.</summary>
    public long Pemutus { get; init; }

    /// <summary>Name of one of them whom the role was given, while nobody is recorded as its head; empty: none.</summary>
    public string NamaPemutus { get; init; } = "";

    /// <summary>Terms of office that wait for an administrator.</summary>
    public long Menunggu { get; init; }

    /// <summary>What other perangkat daerah ask of it and it has not answered.</summary>
    public long Permintaan { get; init; }
}

/// <summary>A user who decides as head of a perangkat daerah and is not recorded as its head.</summary>
public sealed class CalonKepala
{
    /// <summary>The user.</summary>
    public string Id { get; init; } = "";

    /// <summary>Name.</summary>
    public string Nama { get; init; } = "";

    /// <summary>The official whom the user is; empty: none yet.</summary>
    public string Pejabat { get; init; } = "";

    /// <summary>First day of the role, yyyy-MM-dd.</summary>
    public string Mulai { get; init; } = "";
}

/// <summary>Reads how far the set-up of perangkat daerah is.</summary>
public sealed class PenyiapanStore(Basisdata basisdata, PeranStore peran)
{
    /// <summary>Of one perangkat daerah, or of all.</summary>
    /// <param name="pemda">Pemerintah daerah.</param>
    /// <param name="perangkatDaerah">Which; empty: all.</param>
    /// <param name="batal">Cancels.</param>
    public Task<IReadOnlyList<BarisPenyiapan>> DaftarAsync(string pemda, string perangkatDaerah, CancellationToken batal = default) =>
        basisdata.SekaliAsync(
            s => s.DaftarAsync<BarisPenyiapan>(
                $"""
                SELECT d.id, {Orang(Peran.Perencana)} AS perencana, {Orang(Peran.SubBidang)} AS sub_bidang,
                    {Orang(Peran.Kepala)} AS pemutus,
                    (SELECT COUNT(*) FROM unit_kerja u WHERE u.pemda = d.pemda AND u.perangkat_daerah = d.id AND u.aktif = 1) AS unit,
                    (SELECT COUNT(*) FROM konfirmasi_jabatan k WHERE k.pemda = d.pemda AND k.perangkat_daerah = d.id) AS menunggu,
                    (SELECT COUNT(*) FROM permintaan_lintas l WHERE l.pemda = d.pemda AND l.kepada = d.id AND l.keadaan = 'Menunggu') AS permintaan,
                    {KepalaKini("j.nama")} AS kepala, {KepalaKini("m.jabatan")} AS jabatan, {KepalaKini("m.status")} AS status,
                    COALESCE((SELECT MIN(o.nama) {DiberiPeran(Peran.Kepala)} AND NOT EXISTS (SELECT 1 FROM masa_jabatan m
                        WHERE m.pemda = d.pemda AND m.perangkat_daerah = d.id AND m.peran = '{nameof(Peran.Kepala)}' AND {Berlaku("m")})), '')
                        AS nama_pemutus
                FROM perangkat_daerah d WHERE d.pemda = @pemda AND (@pd = '' OR d.id = @pd)
                """,
                new { pemda, pd = perangkatDaerah, hari = peran.HariIni.ToString("yyyy-MM-dd") }),
            batal);

    /// <summary>Whom the role of the head was given today, while nobody is recorded as head of the perangkat daerah; oldest first.</summary>
    /// <param name="pemda">Pemerintah daerah.</param>
    /// <param name="perangkatDaerah">Which.</param>
    /// <param name="batal">Cancels.</param>
    public Task<IReadOnlyList<CalonKepala>> CalonKepalaAsync(string pemda, string perangkatDaerah, CancellationToken batal = default) =>
        basisdata.SekaliAsync(
            s => s.DaftarAsync<CalonKepala>(
                $"""
                SELECT o.id, o.nama, o.pejabat, MIN(t.mulai) AS mulai
                FROM perangkat_daerah d JOIN penugasan t ON t.pemda = d.pemda AND t.perangkat_daerah = d.id AND t.peran = '{nameof(Peran.Kepala)}'
                    AND {Berlaku("t")}
                JOIN pengguna o ON o.pemda = t.pemda AND o.id = t.pengguna AND o.aktif = 1
                WHERE d.pemda = @pemda AND d.id = @perangkatDaerah AND NOT EXISTS (SELECT 1 FROM masa_jabatan m
                    WHERE m.pemda = d.pemda AND m.perangkat_daerah = d.id AND m.peran = '{nameof(Peran.Kepala)}' AND {Berlaku("m")})
                GROUP BY o.id, o.nama, o.pejabat ORDER BY MIN(t.mulai), o.nama
                """,
                new { pemda, perangkatDaerah, hari = peran.HariIni.ToString("yyyy-MM-dd") }),
            batal);

    private static string Berlaku(string t) => $"{t}.mulai <= @hari AND ({t}.selesai = '' OR {t}.selesai >= @hari)";

    private static string KepalaKini(string kolom) => $"""
        COALESCE((SELECT {kolom} FROM masa_jabatan m JOIN pejabat j ON j.pemda = m.pemda AND j.id = m.pejabat
            WHERE m.pemda = d.pemda AND m.perangkat_daerah = d.id AND m.peran = '{nameof(Peran.Kepala)}' AND {Berlaku("m")}
            ORDER BY CASE m.status WHEN 'Plh' THEN 1 ELSE 0 END, m.mulai DESC LIMIT 1), '')
        """;

    private static string DiberiPeran(Peran p) => $"""
        FROM penugasan t JOIN pengguna o ON o.pemda = t.pemda AND o.id = t.pengguna AND o.aktif = 1
            WHERE t.pemda = d.pemda AND t.perangkat_daerah = d.id AND t.peran = '{p}' AND {Berlaku("t")}
        """;

    // by a role that was given, or by a position that carries it
    private static string Orang(Peran p) => $"""
        ((SELECT COUNT(*) {DiberiPeran(p)})
        + (SELECT COUNT(*) FROM hak_jabatan h JOIN pengguna o ON o.pemda = h.pemda AND o.pejabat = h.pejabat AND o.aktif = 1
            WHERE h.pemda = d.pemda AND h.perangkat_daerah = d.id AND h.peran = '{p}' AND {Berlaku("h")}))
        """;
}
