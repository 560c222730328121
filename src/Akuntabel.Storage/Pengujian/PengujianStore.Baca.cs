using Akuntabel.Storage.Dasar;

namespace Akuntabel.Storage.Pengujian;

/// <summary>What is read of kept reports.</summary>
public sealed partial class PengujianStore
{
    private const string SqlDaftar = """
        SELECT u.perangkat_daerah, pd.nama AS nama_perangkat_daerah, u.id, u.nama, u.kunci, u.versi, v.banyak, v.saat,
            v.oleh_nama FROM pengujian u
        JOIN versi_pengujian v ON v.pemda = u.pemda AND v.perangkat_daerah = u.perangkat_daerah AND v.pengujian = u.id AND v.versi = u.versi
        JOIN perangkat_daerah pd ON pd.pemda = u.pemda AND pd.id = u.perangkat_daerah
        """;

    /// <summary>Kept reports, the last checked first.</summary>
    /// <param name="pemda">Pemerintah daerah.</param>
    /// <param name="perangkatDaerah">Of these; <c>null</c>: of all.</param>
    /// <param name="terbanyak">At most so many.</param>
    /// <param name="batal">Cancels.</param>
    public Task<IReadOnlyList<BarisPengujian>> DaftarAsync(string pemda, IReadOnlyList<string>? perangkatDaerah, int terbanyak,
        CancellationToken batal = default) => basisdata.SekaliAsync(
        s =>
        {
            var pilih = perangkatDaerah is null ? "" : s.Mesin == MesinBasisdata.Postgres ? "AND u.perangkat_daerah = ANY(@pd)"
                : "AND u.perangkat_daerah IN @pd";
            return s.DaftarAsync<BarisPengujian>(
                $"{SqlDaftar} WHERE u.pemda = @pemda AND u.dihapus = '' {pilih} ORDER BY v.saat DESC, u.id LIMIT @terbanyak",
                    new { pemda, pd = perangkatDaerah?.ToArray() ?? [], terbanyak });
        },
        batal);

    /// <summary>The versions of a kept report, the newest first; none when there is no such report.</summary>
    public Task<IReadOnlyList<VersiPengujian>> VersiAsync(string pemda, string perangkatDaerah, string id,
        CancellationToken batal = default) => basisdata.SekaliAsync(
        s => s.DaftarAsync<VersiPengujian>(
            """
            SELECT u.nama, v.versi, v.berkas, v.sidik, v.banyak, v.tahun, v.oleh, v.oleh_nama, v.saat FROM versi_pengujian v
            JOIN pengujian u ON u.pemda = v.pemda AND u.perangkat_daerah = v.perangkat_daerah AND u.id = v.pengujian
            WHERE v.pemda = @pemda AND v.perangkat_daerah = @perangkatDaerah AND v.pengujian = @id AND u.dihapus = '' ORDER BY v.versi DESC
            """,
            new { pemda, perangkatDaerah, id }),
        batal);

    /// <summary>What was stored of versions, by digest, in one question.</summary>
    public async Task<IReadOnlyDictionary<string, byte[]>> IsiAsync(
        string pemda, IReadOnlyList<VersiPengujian> daftar, CancellationToken batal = default)
    {
        ArgumentNullException.ThrowIfNull(daftar);
        var sidik = daftar.Select(v => v.Sidik).Distinct().ToArray();
        return (await basisdata.SekaliAsync(
            s => s.DaftarAsync<BarisIsi>(
                $"SELECT sidik, data FROM isi WHERE pemda = @pemda AND sidik {(s.Mesin == MesinBasisdata.Postgres ? "= ANY(@sidik)" : "IN @sidik")}", new { pemda, sidik }),
            batal)).ToDictionary(b => b.Sidik, b => b.Data, StringComparer.Ordinal);
    }

    /// <summary>What was decided, of findings of any version: of each finding one for each version that it was decided on.</summary>
    public Task<IReadOnlyList<BarisPutusan>> PutusanAsync(string pemda, string perangkatDaerah, string id,
        CancellationToken batal = default) => basisdata.SekaliAsync(
        s => s.DaftarAsync<BarisPutusan>(
            $"SELECT {KolomPutusan} FROM putusan_temuan WHERE {Milik} AND pengujian = @id",
                new { Pemda = pemda, PerangkatDaerah = perangkatDaerah, id }),
        batal);

    /// <summary>All kept reports with how far their review is, by office.</summary>
    public Task<IReadOnlyList<BarisRekap>> RekapAsync(string pemda, CancellationToken batal = default) => basisdata.SekaliAsync(
        s => s.DaftarAsync<BarisRekap>(
            """
            SELECT u.perangkat_daerah, u.id, u.nama, u.versi, v.tahun, v.banyak, v.material, v.minor, v.editorial, v.baru, v.masih, v.diperbaiki,
                v.saat, v.oleh_nama, COALESCE(SUM(CASE WHEN p.putusan = 'Benar' THEN 1 ELSE 0 END), 0) AS benar,
                COALESCE(SUM(CASE WHEN p.putusan = 'Bukan' THEN 1 ELSE 0 END), 0) AS bukan,
                COALESCE(SUM(CASE WHEN p.putusan = 'Diabaikan' THEN 1 ELSE 0 END), 0) AS diabaikan
            FROM pengujian u
            JOIN versi_pengujian v ON v.pemda = u.pemda AND v.perangkat_daerah = u.perangkat_daerah AND v.pengujian = u.id AND v.versi = u.versi
            LEFT JOIN putusan_temuan p ON p.pemda = u.pemda AND p.perangkat_daerah = u.perangkat_daerah AND p.pengujian = u.id
                AND p.terakhir = u.versi AND NOT EXISTS (SELECT 1 FROM putusan_temuan k WHERE k.pemda = p.pemda
                AND k.perangkat_daerah = p.perangkat_daerah AND k.pengujian = p.pengujian AND k.temuan = p.temuan
                AND k.versi > p.versi AND k.versi <= u.versi)
            WHERE u.pemda = @pemda AND u.dihapus = ''
            GROUP BY u.perangkat_daerah, u.id, u.nama, u.versi, v.tahun, v.banyak, v.material, v.minor, v.editorial, v.baru, v.masih,
                v.diperbaiki, v.saat, v.oleh_nama
            ORDER BY u.perangkat_daerah, v.saat DESC, u.id
            """,
            new { pemda }),
        batal);

    private sealed class BarisIsi
    {
        public string Sidik { get; init; } = "";

        public byte[] Data { get; init; } = [];
    }
}
