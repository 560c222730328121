using Akuntabel.Core.Alur;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Pembuktian;
using Akuntabel.Storage.Riwayat;

namespace Akuntabel.Storage.Tests.Ketahanan;

/// <summary>What can happen to a PostgreSQL server: each is told, loses nothing, writes nothing twice, and is over when its cause is.</summary>
public class ServerTests(ServerPostgres server)
{
    [Fact]
    public async Task Server_mati_ketika_mulai_dan_ketika_dipakai_lalu_kembali()
    {
        await using var sendiri = new ServerPostgres();
        await sendiri.InitializeAsync();
        await using var g = await GudangUji.BuatAsync(MesinBasisdata.Postgres, sendiri);
        var v = await BuatAsync(g);
        // many open connections, all of which the stop kills
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => g.Basisdata.BacaAsync(s => s.SatuAsync<string>("SELECT pg_sleep(0.2)::text"))));

        sendiri.Matikan();
        (await GagalAsync(() => g.Dokumen.TerakhirAsync(v.Kunci), SebabBasisdata.TakTerjangkau)).Message.ShouldContain("tidak dapat dijangkau");
        await GagalAsync(() => SimpanAsync(g, v.Kunci, 1), SebabBasisdata.TakTerjangkau);
        await using (var baru = Basisdata.Postgres(g.Alamat))
        {
            (await GagalAsync(() => baru.SiapkanAsync(), SebabBasisdata.TakTerjangkau)).Message.ShouldContain("127.0.0.1");
            sendiri.Nyalakan();
            (await baru.SiapkanAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty();
        }

        (await g.Dokumen.TerakhirAsync(v.Kunci)).ShouldNotBeNull().Revisi.ShouldBe(1);
        (await SimpanAsync(g, v.Kunci, 1)).ShouldBeOfType<HasilSimpan.Tersimpan>();

        // stopped and back between two requests: nobody notices
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => g.Basisdata.BacaAsync(s => s.SatuAsync<string>("SELECT pg_sleep(0.2)::text"))));
        sendiri.Matikan();
        sendiri.Nyalakan();
        (await SimpanAsync(g, v.Kunci, 2)).ShouldBeOfType<HasilSimpan.Tersimpan>();
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => g.Dokumen.TerakhirAsync(v.Kunci)));
        await UtuhAsync(g, 3);
    }

    [Fact]
    public async Task Server_mati_mendadak_di_tengah_banyak_penulis_yang_diakui_ada_dan_tidak_ganda()
    {
        await using var sendiri = new ServerPostgres();
        await sendiri.InitializeAsync();
        await using var g = await GudangUji.BuatAsync(MesinBasisdata.Postgres, sendiri);
        var v = await BuatAsync(g);
        using var berhenti = new CancellationTokenSource();
        var diakui = new System.Collections.Concurrent.ConcurrentBag<string>();
        var penulis = Enumerable.Range(0, 4).Select(n => Task.Run(() => TulisTerusAsync(g, n, diakui, berhenti.Token))).ToList();
        for (var ke = 0; ke < 3; ke++)
        {
            await Task.Delay(300, TestContext.Current.CancellationToken);
            sendiri.Matikan();
            sendiri.Nyalakan();
        }

        await Task.Delay(300, TestContext.Current.CancellationToken);
        await berhenti.CancelAsync();
        await Task.WhenAll(penulis);
        var tercatat = await g.Basisdata.BacaAsync(s => s.DaftarAsync<string>("SELECT alasan FROM peristiwa WHERE jenis = 'Dicoba' ORDER BY nomor"));
        tercatat.GroupBy(t => t).Where(k => k.Count() > 1).ShouldBeEmpty("tercatat dua kali");
        diakui.Except(tercatat).ShouldBeEmpty("diakui tetapi hilang");
        diakui.Count.ShouldBeGreaterThan(20);
        (await SimpanAsync(g, v.Kunci, 1)).ShouldBeOfType<HasilSimpan.Tersimpan>();
        (await new Verifikasi(g.Basisdata).JalankanAsync()).DaftarMasalah.ShouldBeEmpty();
    }

    [Fact]
    public async Task Sambungan_putus_sebelum_menyimpan_diulang_tepat_sekali_tercatat()
    {
        await using var g = await GudangUji.BuatAsync(MesinBasisdata.Postgres, server);
        var kali = 0;
        await g.Basisdata.TulisAsync(async s =>
        {
            await g.Rantai.CatatAsync(s, GudangUji.Ani, new PeristiwaBaru("Dicoba"));
            if (++kali < 3)
            {
                await s.JalankanAsync("SELECT pg_terminate_backend(pg_backend_pid())");
            }
        });
        kali.ShouldBe(3);
        await UtuhAsync(g, 1);
    }

    [Fact]
    public async Task Sambungan_putus_tepat_ketika_menyimpan_tidak_diulang_dan_dikatakan_belum_pasti()
    {
        await using var g = await GudangUji.BuatAsync(MesinBasisdata.Postgres, server);
        await g.Basisdata.TulisAsync(s => s.JalankanAsync("""
            CREATE FUNCTION putus() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); PERFORM pg_sleep(5); RETURN NULL; END $$;
            CREATE CONSTRAINT TRIGGER putus AFTER INSERT ON peristiwa DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION putus()
            """));
        var kali = 0;
        await GagalAsync(
            () => g.Basisdata.TulisAsync(async s =>
            {
                kali++;
                await g.Rantai.CatatAsync(s, GudangUji.Ani, new PeristiwaBaru("Dicoba"));
            }),
            SebabBasisdata.TakPasti);
        kali.ShouldBe(1);
        await g.Basisdata.TulisAsync(s => s.JalankanAsync("DROP TRIGGER putus ON peristiwa"));
        await g.Basisdata.TulisAsync(s => g.Rantai.CatatAsync(s, GudangUji.Ani, new PeristiwaBaru("Dicoba")));
        await UtuhAsync(g, 1);
    }

    [Fact]
    public async Task Pembaca_yang_sudah_mendapat_jawaban_tidak_diulang_diam_diam()
    {
        await using var g = await GudangUji.BuatAsync(MesinBasisdata.Postgres, server);
        var kali = 0;
        await GagalAsync(
            () => g.Basisdata.BacaAsync(async s =>
            {
                kali++;
                await s.SatuAsync<int>("SELECT 1");
                return await s.SatuAsync<bool>("SELECT pg_terminate_backend(pg_backend_pid())");
            }),
            SebabBasisdata.TakTerjangkau);
        kali.ShouldBe(1);
        (await g.Basisdata.BacaAsync(s => s.SatuAsync<int>("SELECT 1"))).ShouldBe(1);
    }

    [Fact]
    public async Task Dua_transaksi_yang_saling_menunggu_diulang_dan_keduanya_selesai()
    {
        await using var g = await GudangUji.BuatAsync(MesinBasisdata.Postgres, server);
        await g.Basisdata.TulisAsync(s => s.JalankanAsync("CREATE TABLE uji_silang (pemda TEXT PRIMARY KEY, n INTEGER NOT NULL); INSERT INTO uji_silang VALUES ('a', 0), ('b', 0)"));
        using var berdua = new Barrier(2);
        var pertama = new[] { true, true };
        await Task.WhenAll(Task.Run(() => NaikkanAsync(0, "a", "b")), Task.Run(() => NaikkanAsync(1, "b", "a")));
        (await g.Basisdata.BacaAsync(s => s.DaftarAsync<int>("SELECT n FROM uji_silang"))).ShouldBe([2, 2]);

        Task NaikkanAsync(int siapa, string satu, string dua) => g.Basisdata.TulisAsync(async s =>
        {
            await s.JalankanAsync("UPDATE uji_silang SET n = n + 1 WHERE pemda = @satu", new { satu });
            if (pertama[siapa])
            {
                pertama[siapa] = false;
                berdua.SignalAndWait(TimeSpan.FromSeconds(20));
            }

            await s.JalankanAsync("UPDATE uji_silang SET n = n + 1 WHERE pemda = @dua", new { dua });
        });
    }

    [Fact]
    public async Task Hanya_baca_disebut_dan_pembaca_jalan_terus()
    {
        await using var g = await GudangUji.BuatAsync(MesinBasisdata.Postgres, server);
        var v = await BuatAsync(g);
        var nama = new Npgsql.NpgsqlConnectionStringBuilder(g.Alamat).Database;
        await g.Basisdata.TulisAsync(s => s.JalankanAsync($"ALTER DATABASE {nama} SET default_transaction_read_only = on"));
        await using (var b = Basisdata.Postgres(g.Alamat + ";Pooling=false"))
        {
            (await b.SiapkanAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty("tidak menulis bila tidak perlu");
            var dokumen = new DokumenStore(b, g.Rantai, g.Jam);
            (await dokumen.TerakhirAsync(v.Kunci)).ShouldNotBeNull();
            await GagalAsync(() => dokumen.SimpanAsync(GudangUji.Ani, v.Kunci, 1, GudangUji.Berkas()), SebabBasisdata.HanyaBaca);
        }

        await UtuhAsync(g, 1);
    }

    [Theory]
    [InlineData("Host=127.0.0.1;Port=@;Username=akuntabel;Database=tidak_ada", "createdb")]
    [InlineData("Host=127.0.0.1;Port=@;Username=orang_lain;Database=postgres", "orang_lain")]
    [InlineData("Host=127.0.0.1;Port=1;Username=akuntabel;Database=postgres;Timeout=2", "127.0.0.1:1")]
    [InlineData("postgresql://akuntabel@127.0.0.1/akuntabel", "Host=server")]
    [InlineData("Host=127.0.0.1;Port=banyak", "Host=server")]
    public async Task Alamat_yang_salah_disebut_apanya(string alamat, string sebutan)
    {
        Assert.SkipWhen(server.Alasan is not null, server.Alasan ?? "");
        var port = new Npgsql.NpgsqlConnectionStringBuilder(await server.BasisdataBaruAsync()).Port;
        var e = await GagalAsync(
            async () =>
            {
                await using var b = Basisdata.Postgres(alamat.Replace("@;", $"{port};", StringComparison.Ordinal));
                await b.SiapkanAsync();
            },
            SebabBasisdata.TakTerjangkau);
        e.Message.ShouldContain(sebutan);
    }

    private static async Task TulisTerusAsync(GudangUji g, int n, System.Collections.Concurrent.ConcurrentBag<string> diakui, CancellationToken berhenti)
    {
        for (var i = 0; !berhenti.IsCancellationRequested; i++)
        {
            var tanda = $"{n}-{i}";
            try
            {
                await g.Basisdata.TulisAsync(s => g.Rantai.CatatAsync(s, GudangUji.Ani, new PeristiwaBaru("Dicoba") { Alasan = tanda }), CancellationToken.None);
                diakui.Add(tanda);
            }
            catch (BasisdataException e) when (e.Sebab is SebabBasisdata.TakTerjangkau or SebabBasisdata.TakPasti)
            {
                await Task.Delay(20, CancellationToken.None);
            }
        }
    }

    private static async Task<BasisdataException> GagalAsync(Func<Task> kerja, SebabBasisdata sebab)
    {
        var e = await Should.ThrowAsync<BasisdataException>(kerja);
        e.Sebab.ShouldBe(sebab, e.Message);
        return e;
    }

    private static Task<VersiDokumen> BuatAsync(GudangUji g) =>
        g.Dokumen.BuatAsync(GudangUji.Ani, GudangUji.PerangkatDaerah, JenisDokumen.Renstra, new Periode(2021, 2026), GudangUji.Berkas(("perencanaan.yaml", "visi: 0")));

    private static Task<HasilSimpan> SimpanAsync(GudangUji g, KunciDokumen kunci, int revisi) =>
        g.Dokumen.SimpanAsync(GudangUji.Ani, kunci, revisi, GudangUji.Berkas(("perencanaan.yaml", $"visi: {revisi}")));

    private static async Task UtuhAsync(GudangUji g, long peristiwa)
    {
        var hasil = await new Verifikasi(g.Basisdata).JalankanAsync();
        hasil.DaftarMasalah.ShouldBeEmpty();
        hasil.Peristiwa.ShouldBe(peristiwa);
    }
}
