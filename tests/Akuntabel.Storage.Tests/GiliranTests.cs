using Akuntabel.Storage.Dasar;
using Npgsql;

namespace Akuntabel.Storage.Tests;

/// <summary>Turns at the database: fair, bounded, and a full server is waited out.</summary>
public class GiliranTests(ServerPostgres server)
{
    private static readonly TimeSpan Sebentar = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan Lama = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task Pembaca_sebanyak_apa_pun_tidak_menahan_penulis_dan_sebaliknya()
    {
        using var giliran = new GiliranKoneksi(2, 1, Sebentar);
        using var a = await giliran.MembacaAsync(default);
        using var b = await giliran.MembacaAsync(default);
        await Should.ThrowAsync<BasisdataException>(async () => await giliran.MembacaAsync(default));
        using (await giliran.MenulisAsync(default))
        {
            await Should.ThrowAsync<BasisdataException>(async () => await giliran.MenulisAsync(default));
        }

        using var d = await giliran.MenulisAsync(default);
    }

    [Fact]
    public async Task Yang_dahulu_bertanya_dahulu_dilayani()
    {
        using var giliran = new GiliranKoneksi(1, 1, Lama);
        var pertama = await giliran.MembacaAsync(default);
        var urutan = new List<int>();
        var semua = Enumerable.Range(0, 20).Select(async n =>
        {
            using var g = await giliran.MembacaAsync(default);
            urutan.Add(n);
        }).ToList();
        pertama.Dispose();
        await Task.WhenAll(semua);
        urutan.ShouldBe(Enumerable.Range(0, 20));
    }

    [Fact]
    public async Task Antrean_yang_terlalu_panjang_ditolak_seketika_dan_yang_menunggu_tetap_dilayani()
    {
        using var giliran = new GiliranKoneksi(1, 1, Lama);
        var pertama = await giliran.MembacaAsync(default);
        var menunggu = Enumerable.Range(0, GiliranKoneksi.AntreanTerpanjang).Select(_ => giliran.MembacaAsync(default)).ToList();
        (await Should.ThrowAsync<BasisdataException>(async () => await giliran.MembacaAsync(default))).Sebab.ShouldBe(SebabBasisdata.TakTerjangkau);
        pertama.Dispose();
        foreach (var m in menunggu)
        {
            (await m).Dispose();
        }
    }

    [Fact]
    public async Task Yang_bergiliran_menurut_kunci_tidak_menahan_kunci_lain_dan_pintunya_hilang_sesudahnya()
    {
        var giliran = new GiliranMenurutKunci(Sebentar);
        using (await giliran.AmbilAsync("a", default))
        {
            using var lain = await giliran.AmbilAsync("b", default);
            await Should.ThrowAsync<BasisdataException>(() => giliran.AmbilAsync("a", default));
            using var batal = new CancellationTokenSource();
            var dibatalkan = giliran.AmbilAsync("a", batal.Token);
            await batal.CancelAsync();
            await Should.ThrowAsync<OperationCanceledException>(() => dibatalkan);
        }

        using var lagi = await giliran.AmbilAsync("a", default);
        giliran.Banyak.ShouldBe(1);
    }

    [Fact]
    public async Task Utas_penulis_melayani_menurut_urutan_dan_yang_tidak_sabar_tidak_dikerjakan_kemudian()
    {
        using var utas = new UtasPenulis(Sebentar);
        using var lanjut = new ManualResetEventSlim();
        var pertama = utas.JalankanAsync(() => Task.FromResult(lanjut.Wait(Lama)), default);
        var dikerjakan = 0;
        (await Should.ThrowAsync<BasisdataException>(() => utas.JalankanAsync(() => Task.FromResult(dikerjakan++), default))).Sebab.ShouldBe(SebabBasisdata.TakTerjangkau);
        using var batal = new CancellationTokenSource();
        var dibatalkan = utas.JalankanAsync(() => Task.FromResult(dikerjakan++), batal.Token);
        await batal.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => dibatalkan);
        lanjut.Set();
        // begun before its patience ended: it is not broken off
        (await pertama).ShouldBeTrue();
        var urutan = new List<int>();
        await Task.WhenAll(Enumerable.Range(0, 50).Select(n => utas.JalankanAsync(() => Task.FromResult(Tambah(urutan, n)), default)));
        urutan.ShouldBe(Enumerable.Range(0, 50));
        dikerjakan.ShouldBe(0);
        await Should.ThrowAsync<InvalidDataException>(() => utas.JalankanAsync<int>(() => throw new InvalidDataException(), default));

        static bool Tambah(List<int> daftar, int n)
        {
            daftar.Add(n);
            return true;
        }
    }

    [Fact]
    public void Yang_tidak_disebut_dalam_alamat_disetel_untuk_banyak_pengguna_dan_yang_disebut_tetap()
    {
        var bawaan = SetelanPostgres.Lengkapi("Host=server;Database=akuntabel");
        (bawaan.MaxPoolSize, bawaan.MaxAutoPrepare, bawaan.NoResetOnClose).ShouldBe((24, 100, true));
        var disebut = SetelanPostgres.Lengkapi("Host=server;MaxPoolSize=7;Max Auto Prepare=0;No Reset On Close=false;Timeout=3");
        (disebut.MaxPoolSize, disebut.MaxAutoPrepare, disebut.NoResetOnClose).ShouldBe((7, 0, false));
        SetelanPostgres.Sabar(disebut).ShouldBe(TimeSpan.FromSeconds(3));
        SetelanPostgres.Sabar(bawaan).ShouldBe(TimeSpan.FromSeconds(30));
        SetelanPostgres.Lengkapi("Host=server;Minimum Pool Size=40").MaxPoolSize.ShouldBe(40);
    }

    [Fact]
    public async Task Server_yang_kehabisan_koneksi_ditunggu_bukan_dijawab_galat()
    {
        Assert.SkipWhen(server.Alasan is not null, server.Alasan ?? "");
        var alamat = new NpgsqlConnectionStringBuilder(await server.BasisdataBaruAsync());
        await using (var pengelola = NpgsqlDataSource.Create(alamat))
        await using (var perintah = pengelola.CreateCommand("CREATE ROLE sempit LOGIN CONNECTION LIMIT 2"))
        {
            await perintah.ExecuteNonQueryAsync();
        }

        // as with other programs at the server: there are fewer connections than the pool would like
        await using var basisdata = Basisdata.Postgres($"Host={alamat.Host};Port={alamat.Port};Username=sempit;Database={alamat.Database}");
        var hasil = await Task.WhenAll(Enumerable.Range(0, 60).Select(n => basisdata.SekaliAsync(s => s.SatuAsync<int>("SELECT @n FROM pg_sleep(0.01)", new { n }))));
        hasil.ShouldBe(Enumerable.Range(0, 60));
    }

    [Fact]
    public async Task Server_yang_tetap_penuh_dijawab_sesudah_kesabaran_habis()
    {
        Assert.SkipWhen(server.Alasan is not null, server.Alasan ?? "");
        var alamat = new NpgsqlConnectionStringBuilder(await server.BasisdataBaruAsync());
        await using var pengelola = NpgsqlDataSource.Create(alamat);
        await using (var perintah = pengelola.CreateCommand("CREATE ROLE penuh LOGIN CONNECTION LIMIT 0"))
        {
            await perintah.ExecuteNonQueryAsync();
        }

        await using var basisdata = Basisdata.Postgres($"Host={alamat.Host};Port={alamat.Port};Username=penuh;Database={alamat.Database};Timeout=1");
        (await Should.ThrowAsync<BasisdataException>(() => basisdata.SekaliAsync(s => s.SatuAsync<int>("SELECT 1")))).Sebab.ShouldBe(SebabBasisdata.TakTerjangkau);
    }
}
