using Akuntabel.Storage.Dasar;

namespace Akuntabel.Storage.Pekerjaan;

/// <summary>What a process that asks for a job has room for.</summary>
/// <param name="Proses">Key of the process; a new one with each start.</param>
/// <param name="Besar">Whether a large job may be taken.</param>
/// <param name="PerPengguna">Jobs that one user may have running in it.</param>
/// <param name="DaftarJenis">Kinds that it can do: an older process beside a newer one leaves the new kinds to it.</param>
public sealed record Lowongan(string Proses, bool Besar, int PerPengguna, IReadOnlyCollection<string> DaftarJenis);

/// <summary>A job as the one who does it names it: a process that was given up for dead finds that it no longer does.</summary>
/// <param name="Kunci">The job.</param>
/// <param name="Proses">The process.</param>
/// <param name="Percobaan">For the how-manieth time it was begun.</param>
public readonly record struct PenugasanPekerja(KunciPekerjaan Kunci, string Proses, int Percobaan)
{
    /// <summary>Where its results lie.</summary>
    public LetakSementara Tempat => new(Kunci.Pemda, Kunci.Id, Percobaan);
}

/// <summary>What the processes that do the jobs tell one another.</summary>
public sealed partial class PekerjaanStore
{
    /// <summary>Times that a job is begun; one whose process died this often is given up.</summary>
    public const int PercobaanTerbanyak = 2;

    private const string Milikku = "pemda = @Pemda AND id = @Id AND pelaksana = @Proses AND percobaan = @Percobaan";

    // users in turn: who has least running, then whose last job began longest ago, then who asked first
    private const string SqlGiliran =
        $"""
        SELECT {Kolom} FROM pekerjaan p WHERE p.keadaan = 'Menunggu' AND @jenis LIKE '%,' || p.jenis || ',%' AND (p.kecil = 1 OR @besar = 1)
        AND (SELECT COUNT(*) FROM pekerjaan r WHERE r.pemda = p.pemda AND r.pemilik = p.pemilik
             AND r.keadaan = 'Berjalan' AND r.pelaksana = @Proses) < @PerPengguna
        ORDER BY (SELECT COUNT(*) FROM pekerjaan r WHERE r.pemda = p.pemda AND r.pemilik = p.pemilik AND r.keadaan = 'Berjalan'),
                 (SELECT COALESCE(MAX(r.mulai), '') FROM pekerjaan r WHERE r.pemda = p.pemda AND r.pemilik = p.pemilik), p.dibuat, p.id
        LIMIT 1
        """;

    /// <summary>Takes the job whose turn it is; <c>null</c> when none is waiting that there is room for.</summary>
    /// <param name="lowongan">The room.</param>
    /// <param name="muat">Whether the memory at hand suffices; a job that does not fit keeps its turn, and only small ones pass it.</param>
    /// <param name="batal">Cancels.</param>
    public Task<BarisPekerjaan?> AmbilAsync(Lowongan lowongan, Func<BarisPekerjaan, bool> muat, CancellationToken batal = default)
    {
        ArgumentNullException.ThrowIfNull(lowongan);
        ArgumentNullException.ThrowIfNull(muat);
        return basisdata.TulisAsync(
            async s =>
            {
                var baris = await GiliranAsync(s, lowongan);
                if (baris is { Kecil: false } && !muat(baris))
                {
                    baris = await GiliranAsync(s, lowongan with { Besar = false });
                }

                if (baris is null || !muat(baris))
                {
                    return null;
                }

                await s.JalankanAsync(
                    """
                    UPDATE pekerjaan SET keadaan = 'Berjalan', pelaksana = @Proses, percobaan = percobaan + 1, denyut = denyut + 1,
                    tahap = '', persen = -1, mulai = @saat WHERE pemda = @Pemda AND id = @Id
                    """,
                    new { baris.Pemda, baris.Id, lowongan.Proses, saat = Kini });
                return await s.SatuAsync<BarisPekerjaan>($"SELECT {Kolom} FROM pekerjaan WHERE pemda = @Pemda AND id = @Id", baris);
            },
            batal);
    }

    /// <summary>
    /// Says that a process and its jobs are alive, and how far they are; gives those that are still its own, with those that are to be
    /// stopped.
    /// </summary>
    public Task<IReadOnlyList<BarisPekerjaan>> DenyutAsync(
        string proses, IReadOnlyList<(PenugasanPekerja Tugas, string Tahap, int Persen)> daftar, CancellationToken batal = default) => basisdata.TulisAsync(
        async s =>
        {
            await s.JalankanAsync("UPDATE pekerjaan SET denyut = denyut + 1 WHERE keadaan = 'Menyiapkan' AND pelaksana = @proses", new { proses });
            foreach (var ((kunci, p, percobaan), tahap, persen) in daftar)
            {
                await s.JalankanAsync(
                    $"UPDATE pekerjaan SET denyut = denyut + 1, tahap = @tahap, persen = @persen WHERE {Milikku} AND keadaan = 'Berjalan'",
                    new { kunci.Pemda, kunci.Id, Proses = p, Percobaan = percobaan, tahap, persen });
            }

            return await s.DaftarAsync<BarisPekerjaan>($"SELECT {Kolom} FROM pekerjaan WHERE keadaan = 'Berjalan' AND pelaksana = @proses", new { proses });
        },
        batal);

    /// <summary>All that wait, are being prepared or run, in whatever process.</summary>
    public Task<IReadOnlyList<BarisPekerjaan>> HidupAsync(CancellationToken batal = default) =>
        basisdata.BacaAsync(s => s.DaftarAsync<BarisPekerjaan>($"SELECT {Kolom} FROM pekerjaan WHERE {Hidup}"), batal);

    /// <summary>
    /// Takes a job from a process that is dead: it waits again, or is given up. Nothing happens when its beat has risen meanwhile.
    /// </summary>
    /// <param name="terlantar">As last seen.</param>
    /// <param name="batal">Cancels.</param>
    public Task TelantarAsync(BarisPekerjaan terlantar, CancellationToken batal = default)
    {
        ArgumentNullException.ThrowIfNull(terlantar);
        const string sama = "pemda = @Pemda AND id = @Id AND percobaan = @Percobaan AND denyut = @Denyut";
        var isian = new
        {
            terlantar.Pemda, terlantar.Id, terlantar.Percobaan, terlantar.Denyut, saat = Kini, PercobaanTerbanyak,
            pesan = "Proses yang mengerjakannya terhenti dua kali. Bila dokumennya besar, pisahkan; bila tidak, sampaikan kepada administrator.",
        };
        return basisdata.TulisAsync(
            async s =>
            {
                if (await s.JalankanAsync($"DELETE FROM pekerjaan WHERE {sama} AND keadaan = 'Menyiapkan'", isian) > 0)
                {
                    await BerkasSementaraStore.HapusAsync(s, terlantar.Pemda, terlantar.Id);
                    return;
                }

                var lepas = $"WHERE {sama} AND keadaan = 'Berjalan'";
                var gagal =
                    await s.JalankanAsync($"UPDATE pekerjaan SET keadaan = 'Gagal', pesan = @pesan, berakhir = @saat {lepas} AND percobaan >= @PercobaanTerbanyak", isian);
                var ulang =
                    gagal > 0 ? 0 : await s.JalankanAsync($"UPDATE pekerjaan SET keadaan = 'Menunggu', pelaksana = '' {lepas}", isian);
                if (gagal + ulang > 0)
                {
                    // of what the dead one made nothing counts; the input is needed once more, or never
                    await BerkasSementaraStore.HapusAsync(s, terlantar.Pemda, terlantar.Id, kecuali: ulang > 0 ? 0 : -1);
                }
            },
            batal);
    }

    /// <summary>Puts back what a process that ends in good order has not finished; the attempt does not count.</summary>
    public Task LepasAsync(PenugasanPekerja tugas, CancellationToken batal = default) => basisdata.TulisAsync(
        async s =>
        {
            const string sql =
                $"UPDATE pekerjaan SET keadaan = 'Menunggu', pelaksana = '', percobaan = percobaan - 1, denyut = denyut + 1 WHERE {Milikku} AND keadaan = 'Berjalan'";
            if (await s.JalankanAsync(sql, Isian(tugas)) > 0)
            {
                await BerkasSementaraStore.HapusAsync(s, tugas.Kunci.Pemda, tugas.Kunci.Id, kecuali: 0);
            }
        },
        batal);

    /// <summary>Ends a job, once; <c>false</c> when it was taken from this process meanwhile: then nothing of what it made stays.</summary>
    /// <param name="tugas">Which.</param>
    /// <param name="keadaan">How it ended.</param>
    /// <param name="pesan">Why it failed or was stopped.</param>
    /// <param name="batal">Cancels.</param>
    public async Task<bool> AkhiriAsync(PenugasanPekerja tugas, KeadaanPekerjaan keadaan, string pesan, CancellationToken batal = default)
    {
        var isian =
            new { tugas.Kunci.Pemda, tugas.Kunci.Id, tugas.Proses, tugas.Percobaan, keadaan = keadaan.ToString(), pesan, saat = Kini };
        var milik = await basisdata.TulisAsync(
            async s =>
            {
                const string sql = $"UPDATE pekerjaan SET keadaan = @keadaan, pesan = @pesan, persen = 100, berakhir = @saat WHERE {Milikku} AND keadaan = 'Berjalan'";
                if (await s.JalankanAsync(sql, isian) > 0)
                {
                    await BerkasSementaraStore.HapusAsync(s, tugas.Kunci.Pemda, tugas.Kunci.Id, kecuali: keadaan == KeadaanPekerjaan.Selesai ? tugas.Percobaan : -1);
                    return true;
                }

                // an answer that got lost: it was ended by this very call before
                return await s.SatuAsync<string>($"SELECT keadaan FROM pekerjaan WHERE {Milikku}", isian) == isian.keadaan;
            },
            batal);
        if (!milik)
        {
            await berkas.HapusAsync(tugas.Tempat, batal);
        }

        return milik;
    }

    private static object Isian(PenugasanPekerja t) => new { t.Kunci.Pemda, t.Kunci.Id, t.Proses, t.Percobaan };

    private static Task<BarisPekerjaan?> GiliranAsync(SesiBasisdata s, Lowongan l) => s.SatuAsync<BarisPekerjaan>(
        s.Mesin == MesinBasisdata.Postgres ? SqlGiliran + " FOR UPDATE OF p SKIP LOCKED" : SqlGiliran,
        new { l.Proses, l.PerPengguna, jenis = $",{string.Join(',', l.DaftarJenis)},", besar = l.Besar ? 1 : 0 });
}
