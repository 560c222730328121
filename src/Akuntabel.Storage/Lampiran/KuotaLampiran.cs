using Akuntabel.Storage.Dasar;

namespace Akuntabel.Storage.Lampiran;

/// <summary>How much may be attached. Contents are kept for good, so what was taken off a list counts on.</summary>
/// <param name="Kantor">Bytes of one perangkat daerah, each content once.</param>
/// <param name="PenggunaSehari">Bytes that one user may attach in 24 hours.</param>
public sealed record KuotaLampiran(long Kantor = KuotaLampiran.KantorBawaan, long PenggunaSehari = KuotaLampiran.PenggunaSehariBawaan)
{
    /// <summary>What an office has unless told otherwise (2 GB): some 400 scanned documents of 5 MB a year for a span of five years fill half of it.</summary>
    public const long KantorBawaan = 2048L * 1024 * 1024;

    /// <summary>What a user has a day unless told otherwise (500 MB).</summary>
    public const long PenggunaSehariBawaan = 500L * 1024 * 1024;

    private const string Milik = "pemda = @pemda AND perangkat_daerah = @perangkatDaerah";

    /// <summary>Bytes of the contents that an office has attached, each once, also of those taken off its lists.</summary>
    internal static async Task<long> TerpakaiAsync(SesiBasisdata s, string pemda, string perangkatDaerah) => await s.SatuAsync<long>(
        $"SELECT CAST(COALESCE(SUM(ukuran), 0) AS BIGINT) FROM (SELECT DISTINCT sidik, ukuran FROM lampiran WHERE {Milik}) AS isi_kantor",
        new { pemda, perangkatDaerah });

    /// <summary>Why no more may be attached now, for the user; <c>null</c>: it may. Asked in the transaction that writes, after it has the chain.</summary>
    internal async Task<string?> KeberatanAsync(
        SesiBasisdata s, string pemda, string perangkatDaerah, string pengguna, string sidik, long ukuran, string sejak)
    {
        var isian = new { pemda, perangkatDaerah, pengguna, sidik, sejak };
        if (await s.SatuAsync<long>($"SELECT COUNT(*) FROM lampiran WHERE {Milik} AND sidik = @sidik", isian) > 0)
        {
            return null;
        }

        var kantor = await TerpakaiAsync(s, pemda, perangkatDaerah);
        if (kantor + ukuran > Kantor)
        {
            return $"Kuota lampiran kantor ini {Mb(Kantor)} MB, sudah terpakai {Mb(kantor)} MB, dan berkas ini {Mb(ukuran)} MB. "
                + "Kecilkan berkasnya (misalnya pindai pada 150 dpi), atau mintalah administrator menambah kuotanya. "
                + "Menghapus lampiran tidak mengosongkan kuota: isinya tetap disimpan sebagai bukti.";
        }

        var sehari = await s.SatuAsync<long>(
            """
            SELECT CAST(COALESCE(SUM(l.ukuran), 0) AS BIGINT) FROM lampiran l
            JOIN peristiwa p ON p.pemda = l.pemda AND p.objek = 'lampiran/' || l.id AND p.jenis = 'LampiranDitambah'
            WHERE l.pemda = @pemda AND l.saat >= @sejak AND p.pelaku = @pengguna
            """,
            isian);
        return sehari + ukuran > PenggunaSehari
            ? $"Dalam 24 jam terakhir Anda sudah melampirkan {Mb(sehari)} MB; batasnya {Mb(PenggunaSehari)} MB sehari, dan berkas ini {Mb(ukuran)} MB. "
                + "Lanjutkan besok, atau kecilkan berkasnya."
            : null;
    }

    private static long Mb(long bita) => (bita + (1 << 20) - 1) >> 20;
}
