using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Umum;

namespace Akuntabel.Storage.Pekerjaan;

/// <summary>The jobs of all processes over one database. This part is what their owners see.</summary>
public sealed partial class PekerjaanStore(Basisdata basisdata, BerkasSementaraStore berkas, TimeProvider waktu)
{
    /// <summary>Jobs that one user may have waiting or running; what was sent in one go counts as one.</summary>
    public const int TerbanyakPerPengguna = 3;

    /// <summary>Jobs that may wait or run in all; what was sent in one go counts as one.</summary>
    public const int TerbanyakSeluruhnya = 100;

    /// <summary>Bytes of input that may wait or run in all: disk is for documents.</summary>
    public const long UkuranSeluruhnya = 4L * 1024 * 1024 * 1024;

    /// <summary>How long a job and its results are kept after its end.</summary>
    public static readonly TimeSpan MasaHasil = TimeSpan.FromHours(1);

    // an arbitrary number that only this program uses: whoever counts and adds does it alone
    private const long KunciTambah = 7_236_514_960;

    private const string Kolom =
        "pemda, id, pemilik, perangkat_daerah, jenis, judul, isian, kembali, bobot, kecil, keadaan, pesan, tahap, persen, batal, percobaan, denyut, kiriman, disimpan";

    private const string Hidup = "keadaan IN ('Menyiapkan', 'Menunggu', 'Berjalan')";

    // what was sent in one go counts as one, and for its own parts as none
    private const string Satuan = "CASE WHEN kiriman = '' THEN id WHEN kiriman = @Kiriman THEN NULL ELSE kiriman END";

    /// <summary>
    /// Reserves a place; the job waits for its input until <see cref="SiapAsync"/>. Gives the reason when its owner, or all, have too
    /// many.
    /// </summary>
    /// <param name="baru">What is asked for.</param>
    /// <param name="proses">The process that stores the input: when it dies, so does the reservation.</param>
    /// <param name="batal">Cancels.</param>
    public Task<(KunciPekerjaan? Kunci, string Alasan)> TambahAsync(PekerjaanBaru baru, string proses, CancellationToken batal = default)
    {
        ArgumentNullException.ThrowIfNull(baru);
        var id = Rahasia.Stempel();
        return basisdata.TulisAsync<(KunciPekerjaan?, string)>(
            async s =>
            {
                await KunciAsync(s);
                if (await AlasanAsync(s, baru) is { Length: > 0 } alasan)
                {
                    return (null, alasan);
                }

                await s.JalankanAsync(
                    """
                    INSERT INTO pekerjaan (pemda, id, pemilik, perangkat_daerah, jenis, judul, isian, kembali, bobot, kecil, ukuran, keadaan, pelaksana, dibuat, kiriman, pesan, berakhir)
                    VALUES (@Pemda, @id, @Pemilik, @PerangkatDaerah, @Jenis, @Judul, @Isian, @Kembali, @Bobot, @kecil, @Ukuran, @keadaan, @proses, @saat, @Kiriman, @Ditolak, @berakhir)
                    """,
                    new
                    {
                        baru.Pemda, id, baru.Pemilik, baru.PerangkatDaerah, baru.Jenis, baru.Judul, baru.Isian, baru.Kembali, baru.Bobot,
                        kecil = baru.Kecil ? 1 : 0, baru.Ukuran, proses, saat = Kini, baru.Kiriman, baru.Ditolak,
                        keadaan = (baru.Ditolak.Length > 0 ? KeadaanPekerjaan.Gagal : KeadaanPekerjaan.Menyiapkan).ToString(),
                        berakhir = baru.Ditolak.Length > 0 ? Kini : "",
                    });
                return (new KunciPekerjaan(baru.Pemda, id), "");
            },
            batal);
    }

    /// <summary>Its input is complete: from now on it is done, whatever happens to the process that took it in.</summary>
    public Task SiapAsync(KunciPekerjaan kunci, CancellationToken batal = default) => basisdata.TulisAsync(
        s => s.JalankanAsync("UPDATE pekerjaan SET keadaan = 'Menunggu', pelaksana = '' WHERE pemda = @Pemda AND id = @Id AND keadaan = 'Menyiapkan'", kunci), batal);

    /// <summary>Gives up a reservation; nothing of it stays.</summary>
    public Task UrungAsync(KunciPekerjaan kunci, CancellationToken batal = default) => basisdata.TulisAsync(
        async s =>
        {
            if (await s.JalankanAsync("DELETE FROM pekerjaan WHERE pemda = @Pemda AND id = @Id AND keadaan = 'Menyiapkan'", kunci) > 0)
            {
                await BerkasSementaraStore.HapusAsync(s, kunci.Pemda, kunci.Id);
            }
        },
        batal);

    /// <summary>A job of that user; <c>null</c> when there is none, it is another's, or it was too long ago.</summary>
    public Task<BarisPekerjaan?> CariAsync(KunciPekerjaan kunci, string pemilik, CancellationToken batal = default) => basisdata.BacaAsync(
        s => s.SatuAsync<BarisPekerjaan>(
            $"SELECT {Kolom} FROM pekerjaan WHERE pemda = @Pemda AND id = @Id AND pemilik = @pemilik AND keadaan <> 'Menyiapkan' AND (berakhir = '' OR berakhir >= @batas)",
            new { kunci.Pemda, kunci.Id, pemilik, batas = Batas(MasaHasil) }),
        batal);

    /// <summary>The user's jobs of one kind, newest first.</summary>
    public Task<IReadOnlyList<BarisPekerjaan>> MilikAsync(string pemda, string pemilik, string jenis, CancellationToken batal = default) => basisdata.BacaAsync(
        s => s.DaftarAsync<BarisPekerjaan>(
            $"""
            SELECT {Kolom} FROM pekerjaan WHERE pemda = @pemda AND pemilik = @pemilik AND jenis = @jenis AND keadaan <> 'Menyiapkan'
            AND (berakhir = '' OR berakhir >= @batas) ORDER BY dibuat DESC, id
            """,
            new { pemda, pemilik, jenis, batas = Batas(MasaHasil) }),
        batal);

    /// <summary>What that user sent in one go, in the order of titles; each with one of its results.</summary>
    /// <param name="pemda">Pemerintah daerah.</param>
    /// <param name="pemilik">User.</param>
    /// <param name="kiriman">Its key.</param>
    /// <param name="ringkas">Name of a result that fits into one piece.</param>
    /// <param name="batal">Cancels.</param>
    public Task<IReadOnlyList<BarisPekerjaan>> KirimanAsync(
        string pemda, string pemilik, string kiriman, string ringkas, CancellationToken batal = default) => basisdata.SekaliAsync(
        s => s.DaftarAsync<BarisPekerjaan>(
            $"""
            SELECT {Kolom}, (SELECT b.data FROM berkas_sementara b WHERE b.pemda = p.pemda AND b.induk = p.id AND b.percobaan = p.percobaan
                AND b.nama = @ringkas AND b.bagian = 0) AS ringkas
            FROM pekerjaan p WHERE pemda = @pemda AND pemilik = @pemilik AND kiriman = @kiriman AND kiriman <> '' AND keadaan <> 'Menyiapkan'
            AND (berakhir = '' OR berakhir >= @batas) ORDER BY judul, id
            """,
            new { pemda, pemilik, kiriman, ringkas, batas = Batas(MasaHasil) }),
        batal);

    /// <summary>Notes where the result of a job was kept.</summary>
    public Task DisimpanAsync(KunciPekerjaan kunci, string alamat, CancellationToken batal = default) => basisdata.TulisAsync(
        s => s.JalankanAsync("UPDATE pekerjaan SET disimpan = @alamat WHERE pemda = @Pemda AND id = @Id", new { kunci.Pemda, kunci.Id,
            alamat }), batal);

    /// <summary>Stops a job: one that waits at once, one that runs as soon as its process hears of it.</summary>
    public Task BatalkanAsync(KunciPekerjaan kunci, string pesan, CancellationToken batal = default) => basisdata.TulisAsync(
        async s =>
        {
            var isian = new { kunci.Pemda, kunci.Id, pesan, saat = Kini };
            await s.JalankanAsync("UPDATE pekerjaan SET batal = 1 WHERE pemda = @Pemda AND id = @Id AND keadaan = 'Berjalan'", isian);
            const string sql = "UPDATE pekerjaan SET keadaan = 'Dibatalkan', pesan = @pesan, berakhir = @saat WHERE pemda = @Pemda AND id = @Id AND keadaan = 'Menunggu'";
            if (await s.JalankanAsync(sql, isian) > 0)
            {
                await BerkasSementaraStore.HapusAsync(s, kunci.Pemda, kunci.Id);
            }
        },
        batal);

    /// <summary>Removes what is older than it may be; returns how many rows went.</summary>
    public Task<int> BersihkanAsync(CancellationToken batal = default) => basisdata.TulisAsync(
        async s =>
        {
            var isian = new { hasil = Batas(MasaHasil), impor = Batas(ImporTertundaStore.Umur) };
            var banyak = await s.JalankanAsync("DELETE FROM pekerjaan WHERE berakhir <> '' AND berakhir < @hasil", isian);
            banyak += await s.JalankanAsync("DELETE FROM impor_tertunda WHERE dibuat < @impor", isian);
            return banyak + await s.JalankanAsync(
                """
                DELETE FROM berkas_sementara WHERE NOT EXISTS (SELECT 1 FROM pekerjaan p WHERE p.pemda = berkas_sementara.pemda AND p.id = berkas_sementara.induk)
                AND NOT EXISTS (SELECT 1 FROM impor_tertunda i WHERE i.pemda = berkas_sementara.pemda AND i.id = berkas_sementara.induk)
                """);
        },
        batal);

    private string Kini => SaatUtc.Tulis(waktu.GetUtcNow());

    private string Batas(TimeSpan umur) => SaatUtc.Tulis(waktu.GetUtcNow() - umur);

    private static async Task KunciAsync(SesiBasisdata s)
    {
        // on SQLite the transaction itself is alone
        if (s.Mesin == MesinBasisdata.Postgres)
        {
            await s.JalankanAsync("SELECT pg_advisory_xact_lock(@KunciTambah)", new { KunciTambah });
        }
    }

    private static async Task<string> AlasanAsync(SesiBasisdata s, PekerjaanBaru baru)
    {
        var hitung = await s.SatuAsync<Hitungan>(
            $"""
            SELECT COUNT(DISTINCT {Satuan}) AS semua, COUNT(DISTINCT CASE WHEN pemda = @Pemda AND pemilik = @Pemilik THEN {Satuan} END) AS sendiri,
            CAST(COALESCE(SUM(ukuran), 0) AS BIGINT) AS ukuran FROM pekerjaan WHERE {Hidup}
            """,
            new { baru.Pemda, baru.Pemilik, baru.Kiriman }) ?? new Hitungan();
        return hitung.Sendiri >= TerbanyakPerPengguna
            ? $"Anda masih punya {TerbanyakPerPengguna} pekerjaan yang berjalan. Tunggu salah satunya selesai, atau batalkan."
            : hitung.Semua >= TerbanyakSeluruhnya || hitung.Ukuran + baru.Ukuran > UkuranSeluruhnya ? "Antrean sedang penuh. Coba lagi beberapa menit lagi." : "";
    }

    private sealed class Hitungan
    {
        public long Semua { get; init; }

        public long Sendiri { get; init; }

        public long Ukuran { get; init; }
    }
}
