namespace Akuntabel.Storage.Riwayat;

/// <summary>The append-only log: one hash chain for each pemerintah daerah.</summary>
public sealed class RantaiPeristiwa(TimeProvider waktu)
{
    // clocks that are set by the network step back a little now and then
    private static readonly TimeSpan SelisihWajar = TimeSpan.FromMinutes(1);

    internal const string Kolom =
        "pemda, nomor, saat, pelaku, pelaku_nama, proses, jenis, perangkat_daerah, objek, kelompok, alasan, bukti, lama, baru, sidik_sebelum, sidik";

    /// <summary>Starts the chain of a new pemerintah daerah.</summary>
    public static Task MulaiAsync(SesiBasisdata sesi, string pemda) =>
        sesi.JalankanAsync("INSERT INTO rantai (pemda, nomor, saat, sidik) VALUES (@pemda, 0, '', '')", new { pemda });

    /// <summary>Makes other writers of the same pemerintah daerah wait until this transaction ends, so that what it reads stays true. SQLite has one writer anyway.</summary>
    public static async Task KunciAsync(SesiBasisdata sesi, string pemda)
    {
        if (sesi.Mesin == MesinBasisdata.Postgres)
        {
            await sesi.JalankanAsync("SELECT nomor FROM rantai WHERE pemda = @pemda FOR UPDATE", new { pemda });
        }
    }

    /// <summary>Adds an event in the caller's transaction; until that ends no other writer of the same pemerintah daerah gets a number.</summary>
    public async Task<Peristiwa> CatatAsync(SesiBasisdata sesi, Pelaku pelaku, PeristiwaBaru baru)
    {
        var kepala = await sesi.SatuAsync<Kepala>("UPDATE rantai SET nomor = nomor + 1 WHERE pemda = @Pemda RETURNING nomor, saat, sidik", new { pelaku.Pemda })
            ?? throw new InvalidOperationException($"Pemda \"{pelaku.Pemda}\" belum ada.");
        var kini = SaatUtc.Tulis(waktu.GetUtcNow());
        var p = Rangkai(pelaku, baru, kepala, string.CompareOrdinal(kini, kepala.Saat) < 0 ? kepala.Saat : kini, "");
        p = Rangkai(pelaku, baru, kepala, p.Saat, p.HitungSidik());
        // one trip: others wait for the end of this
        await sesi.JalankanAsync(
            $"""
            INSERT INTO peristiwa ({Kolom}) VALUES (@Pemda, @Nomor, @Saat, @Pelaku, @PelakuNama, @Proses, @Jenis, @PerangkatDaerah, @Objek, @Kelompok, @Alasan, @Bukti, @Lama, @Baru, @SidikSebelum, @Sidik);
            UPDATE rantai SET sidik = @Sidik, saat = @Saat WHERE pemda = @Pemda
            """,
            p);
        return p;
    }

    /// <summary>How far the machine's clock is behind the last event; <c>null</c> when it is not. Events then carry that event's time until the clock has caught up: the user should hear of it.</summary>
    public async Task<TimeSpan?> JamTertinggalAsync(SesiBasisdata sesi, string pemda)
    {
        var terakhir = SaatUtc.Baca(await sesi.SatuAsync<string>("SELECT saat FROM rantai WHERE pemda = @pemda", new { pemda }) ?? "");
        return terakhir - waktu.GetUtcNow() is { } selisih && selisih >= SelisihWajar ? selisih : null;
    }

    /// <summary>Events, newest first.</summary>
    /// <param name="sesi">Session.</param>
    /// <param name="pemda">Pemerintah daerah.</param>
    /// <param name="objek">Only of this object; empty: all.</param>
    /// <param name="perangkatDaerah">Only of this perangkat daerah; empty: all.</param>
    /// <param name="sebelum">Only with a smaller number; 0: from the newest.</param>
    /// <param name="banyak">At most so many.</param>
    public static Task<IReadOnlyList<Peristiwa>> DaftarAsync(SesiBasisdata sesi, string pemda, string objek = "", string perangkatDaerah = "", long sebelum = 0, int banyak = 100)
    {
        var syarat = "pemda = @pemda" + (objek.Length > 0 ? " AND objek = @objek" : "") + (perangkatDaerah.Length > 0 ? " AND perangkat_daerah = @perangkatDaerah" : "")
            + (sebelum > 0 ? " AND nomor < @sebelum" : "");
        return sesi.DaftarAsync<Peristiwa>($"SELECT {Kolom} FROM peristiwa WHERE {syarat} ORDER BY nomor DESC LIMIT @banyak", new { pemda, objek, perangkatDaerah, sebelum, banyak });
    }

    /// <summary>All events of one batch, oldest first.</summary>
    public static Task<IReadOnlyList<Peristiwa>> KelompokAsync(SesiBasisdata sesi, string pemda, string kelompok) =>
        sesi.DaftarAsync<Peristiwa>($"SELECT {Kolom} FROM peristiwa WHERE pemda = @pemda AND kelompok = @kelompok ORDER BY nomor", new { pemda, kelompok });

    /// <summary>All events from the first, without holding them.</summary>
    public static IAsyncEnumerable<Peristiwa> SemuaAsync(SesiBasisdata sesi, string pemda) =>
        sesi.AlirkanAsync<Peristiwa>($"SELECT {Kolom} FROM peristiwa WHERE pemda = @pemda ORDER BY nomor", new { pemda });

    // the digest is that of the texts as they are stored
    private static Peristiwa Rangkai(Pelaku pelaku, PeristiwaBaru baru, Kepala kepala, string saat, string sidik) => new()
    {
        Pemda = pelaku.Pemda,
        Nomor = kepala.Nomor,
        Saat = saat,
        Pelaku = TeksAman.Bersihkan(pelaku.Id),
        PelakuNama = TeksAman.Bersihkan(pelaku.Nama),
        Proses = pelaku.Proses,
        Jenis = baru.Jenis,
        PerangkatDaerah = TeksAman.Bersihkan(baru.PerangkatDaerah),
        Objek = TeksAman.Bersihkan(baru.Objek),
        Kelompok = TeksAman.Bersihkan(baru.Kelompok),
        Alasan = TeksAman.Bersihkan(baru.Alasan),
        Bukti = TeksAman.Bersihkan(baru.Bukti),
        Lama = TeksAman.Bersihkan(baru.Lama),
        Baru = TeksAman.Bersihkan(baru.Baru),
        SidikSebelum = kepala.Sidik,
        Sidik = sidik,
    };

    private sealed class Kepala
    {
        public long Nomor { get; init; }

        public string Saat { get; init; } = "";

        public string Sidik { get; init; } = "";
    }
}
