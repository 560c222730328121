using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Umum;

namespace Akuntabel.Storage.Riwayat;

/// <summary>The append-only log: one hash chain for each pemerintah daerah.</summary>
public sealed class RantaiPeristiwa(TimeProvider waktu)
{
    // clocks that are set by the network step back a little now and then
    private static readonly TimeSpan SelisihWajar = TimeSpan.FromMinutes(1);

    /// <summary>Kind of the event after which time may stand earlier than before.</summary>
    internal const string JamBenar = "JamDinyatakanBenar";

    /// <summary>What that event is about.</summary>
    internal const string ObjekJam = "jam";

    /// <summary>Condition: the event had happened at <c>@saat</c>. What was recorded while the clock stood ahead counts as of when the clock was declared right, or as of what the clock then said.</summary>
    internal const string SampaiSaat = $"""
        (saat <= @saat OR EXISTS (SELECT 1 FROM peristiwa j WHERE j.pemda = peristiwa.pemda AND j.objek = '{ObjekJam}' AND j.jenis = '{JamBenar}'
        AND j.nomor > peristiwa.nomor AND j.saat < peristiwa.saat AND (j.saat <= @saat OR (peristiwa.jam <> '' AND peristiwa.jam <= @saat))))
        """;

    internal const string Kolom =
        "pemda, nomor, saat, pelaku, pelaku_nama, proses, jenis, perangkat_daerah, objek, kelompok, alasan, bukti, lama, baru, keadaan, jam, sidik_sebelum, sidik";

    private const string SqlSisip = $"""
        INSERT INTO peristiwa ({Kolom}) VALUES (@Pemda, @Nomor, @Saat, @Pelaku, @PelakuNama, @Proses, @Jenis, @PerangkatDaerah, @Objek, @Kelompok,
        @Alasan, @Bukti, @Lama, @Baru, @Keadaan, @Jam, @SidikSebelum, @Sidik)
        """;

    private const string SqlKepala = "; UPDATE rantai SET sidik = @Sidik, saat = @Saat WHERE pemda = @Pemda";

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

    /// <summary>Adds an event to the caller's transaction. It gets its number, and the digest of what the rows have become, when that ends; until then no other writer of the same pemerintah daerah gets one.</summary>
    public Task CatatAsync(SesiBasisdata sesi, Pelaku pelaku, PeristiwaBaru baru)
    {
        ArgumentNullException.ThrowIfNull(sesi);
        ArgumentNullException.ThrowIfNull(pelaku);
        ArgumentNullException.ThrowIfNull(baru);
        Tertunda(sesi).Add(new PeristiwaTertunda(pelaku, baru, waktu.GetUtcNow()));
        if (baru.Objek.StartsWith("dokumen/", StringComparison.Ordinal))
        {
            sesi.DokumenBerubah.Add((pelaku.Pemda, baru.PerangkatDaerah));
        }

        return Task.CompletedTask;
    }

    /// <summary>Declares that the machine's clock is right now, though it stands before the last event: from here on events carry its time again, and those that were recorded in the future count as of before this one.</summary>
    public async Task<HasilTindakan> NyatakanJamBenarAsync(SesiBasisdata sesi, Pelaku pelaku, string alasan)
    {
        ArgumentNullException.ThrowIfNull(pelaku);
        if (TeksAman.Alasan(alasan, wajib: true) is { } keberatan)
        {
            return new HasilTindakan(false, keberatan);
        }

        await KunciAsync(sesi, pelaku.Pemda);
        if (await JamTertinggalAsync(sesi, pelaku.Pemda) is null)
        {
            return new HasilTindakan(false, "Jam komputer peladen tidak tertinggal dari peristiwa terakhir; tidak ada yang perlu dinyatakan.");
        }

        await CatatAsync(sesi, pelaku, new PeristiwaBaru(JamBenar) { Objek = ObjekJam, Alasan = alasan.Trim() });
        return new HasilTindakan(true, "Tercatat: jam komputer peladen sekarang benar. Peristiwa berikutnya tercatat dengan waktu yang sebenarnya.");
    }

    private static List<PeristiwaTertunda> Tertunda(SesiBasisdata sesi) => ((PenutupPeristiwa)(sesi.Penutup ??= new PenutupPeristiwa())).Daftar;

    /// <summary>Writes what the transaction noted so far: whoever reads events in it reads those too.</summary>
    internal static Task TulisTertundaAsync(SesiBasisdata sesi) => sesi.Penutup?.TutupAsync(sesi) ?? Task.CompletedTask;

    /// <summary>Gives the events of a transaction their places in the chain.</summary>
    private sealed class PenutupPeristiwa : IPenutupTransaksi
    {
        public List<PeristiwaTertunda> Daftar { get; } = [];

        public async Task TutupAsync(SesiBasisdata sesi)
        {
            foreach (var sepemda in Daftar.GroupBy(t => t.Pelaku.Pemda).ToList())
            {
                await TulisAsync(sesi, sepemda.Key, [.. sepemda]);
            }

            Daftar.Clear();
        }
    }

    private static async Task TulisAsync(SesiBasisdata sesi, string pemda, IReadOnlyList<PeristiwaTertunda> daftar)
    {
        // the row is the lock of writers: taken before the rows are read that the events tell of
        var kepala = await sesi.SatuAsync<KepalaRantai>("UPDATE rantai SET nomor = nomor + @banyak WHERE pemda = @pemda RETURNING nomor - @banyak AS nomor, saat, sidik", new { pemda, banyak = daftar.Count })
            ?? throw new InvalidOperationException($"Pemda \"{pemda}\" belum ada.");
        var keadaan = await KeadaanObjek.UntukAsync(sesi, pemda, [.. daftar.Select(d => d.Baru)]);
        foreach (var (i, t) in daftar.Index())
        {
            var p = Rangkai(t, kepala, keadaan[i], "");
            p = Rangkai(t, kepala, keadaan[i], p.HitungSidik());
            // the last one brings the head along: others wait for the end of this
            await sesi.JalankanAsync(i < daftar.Count - 1 ? SqlSisip : SqlSisip + SqlKepala, p);
            kepala = new KepalaRantai { Nomor = p.Nomor, Saat = p.Saat, Sidik = p.Sidik };
        }
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
    public static async Task<IReadOnlyList<Peristiwa>> DaftarAsync(SesiBasisdata sesi, string pemda, string objek = "", string perangkatDaerah = "", long sebelum = 0, int banyak = 100)
    {
        await TulisTertundaAsync(sesi);
        var syarat = "pemda = @pemda" + (objek.Length > 0 ? " AND objek = @objek" : "") + (perangkatDaerah.Length > 0 ? " AND perangkat_daerah = @perangkatDaerah" : "")
            + (sebelum > 0 ? " AND nomor < @sebelum" : "");
        return await sesi.DaftarAsync<Peristiwa>($"SELECT {Kolom} FROM peristiwa WHERE {syarat} ORDER BY nomor DESC LIMIT @banyak", new { pemda, objek, perangkatDaerah, sebelum, banyak });
    }

    /// <summary>All events of one batch, oldest first.</summary>
    public static async Task<IReadOnlyList<Peristiwa>> KelompokAsync(SesiBasisdata sesi, string pemda, string kelompok)
    {
        await TulisTertundaAsync(sesi);
        return await sesi.DaftarAsync<Peristiwa>($"SELECT {Kolom} FROM peristiwa WHERE pemda = @pemda AND kelompok = @kelompok ORDER BY nomor", new { pemda, kelompok });
    }

    /// <summary>All events from the first, without holding them.</summary>
    public static IAsyncEnumerable<Peristiwa> SemuaAsync(SesiBasisdata sesi, string pemda) =>
        sesi.AlirkanAsync<Peristiwa>($"SELECT {Kolom} FROM peristiwa WHERE pemda = @pemda ORDER BY nomor", new { pemda });

    // the digest is that of the texts as they are stored
    private static Peristiwa Rangkai(PeristiwaTertunda t, KepalaRantai kepala, string keadaan, string sidik) => new()
    {
        Pemda = t.Pelaku.Pemda,
        Nomor = kepala.Nomor + 1,
        Saat = t.Mundur(kepala) && t.Baru.Jenis != JamBenar ? kepala.Saat : t.SaatJam,
        Pelaku = TeksAman.Bersihkan(t.Pelaku.Id),
        PelakuNama = TeksAman.Bersihkan(t.Pelaku.Nama),
        Proses = t.Pelaku.Proses,
        Jenis = t.Baru.Jenis,
        PerangkatDaerah = TeksAman.Bersihkan(t.Baru.PerangkatDaerah),
        Objek = TeksAman.Bersihkan(t.Baru.Objek),
        Kelompok = TeksAman.Bersihkan(t.Baru.Kelompok),
        Alasan = TeksAman.Bersihkan(t.Baru.Alasan),
        Bukti = TeksAman.Bersihkan(t.Baru.Bukti),
        Lama = TeksAman.Bersihkan(t.Baru.Lama),
        Baru = TeksAman.Bersihkan(t.Baru.Baru),
        Keadaan = keadaan,
        Jam = t.Tertinggal(kepala) >= SelisihWajar ? t.SaatJam : "",
        SidikSebelum = kepala.Sidik,
        Sidik = sidik,
    };
}

/// <summary>An event that waits for the end of its transaction.</summary>
internal sealed record PeristiwaTertunda(Pelaku Pelaku, PeristiwaBaru Baru, DateTimeOffset Saat)
{
    /// <summary>What the machine's clock said.</summary>
    public string SaatJam { get; } = SaatUtc.Tulis(Saat);

    /// <summary>Whether the clock stands before the head.</summary>
    public bool Mundur(KepalaRantai kepala) => string.CompareOrdinal(SaatJam, kepala.Saat) < 0;

    /// <summary>By how much; <c>null</c> for the first event.</summary>
    public TimeSpan? Tertinggal(KepalaRantai kepala) => SaatUtc.Coba(kepala.Saat) - Saat;
}
