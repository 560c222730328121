using Akuntabel.Storage.Akun;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Pemda;
using Akuntabel.Storage.Riwayat;

namespace Akuntabel.Storage.Tests.Akun;

public class MulaiPertamaSqliteTests(ServerPostgres server) : MulaiPertamaTests(MesinBasisdata.Sqlite, server);

public class MulaiPertamaPostgresTests(ServerPostgres server) : MulaiPertamaTests(MesinBasisdata.Postgres, server);

/// <summary>The first start of a store in which there is nothing yet, by several at once: each has stores of its own, as processes have.</summary>
public abstract class MulaiPertamaTests(MesinBasisdata mesin, ServerPostgres server)
{
    private static CancellationToken Batal => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Banyak_yang_serentak_dengan_satu_tautan_membuat_satu_pemda_dan_satu_administrator(bool namaSama)
    {
        for (var putaran = 0; putaran < 5; putaran++)
        {
            await using var tempat = await TempatUji.BuatAsync(mesin, server);
            await using var satu = await ProsesUji.MulaiAsync(tempat);
            await using var dua = await ProsesUji.MulaiAsync(tempat);
            var rahasia = (await satu.Mulai.TautanAsync(Batal)).ShouldNotBeNull();
            var hasil = await Task.WhenAll(Enumerable.Range(1, 8).Select(i => (i % 2 == 0 ? satu : dua).Mulai.BuatAdministratorAsync(
                rahasia, Pengguna.Baru("", namaSama ? "admin" : $"admin{i}", "Admin", DateTimeOffset.UtcNow), namaSama ? "Kabupaten Uji" : $"Kabupaten Uji {i}", Batal)));
            hasil.Count(h => h is { Keadaan: KeadaanTautan.Berlaku, NamaTerpakai: false }).ShouldBe(1);
            hasil.Count(h => h.Keadaan == KeadaanTautan.Terpakai).ShouldBe(7);
            (await satu.BanyakAsync("pemda")).ShouldBe(1);
            (await satu.BanyakAsync("pengguna")).ShouldBe(1);
            (await satu.BanyakAsync("penugasan WHERE peran = 'Administrator'")).ShouldBe(1);
            (await dua.Pemda.KiniAsync(Batal)).ShouldNotBeNull().Nama.ShouldBe((await satu.Pemda.KiniAsync(Batal)).ShouldNotBeNull().Nama);
            (await dua.Mulai.TautanAsync(Batal)).ShouldBeNull();
            dua.Mulai.DijagaLain.ShouldBeFalse("sudah ada administrator");
        }
    }

    [Fact]
    public async Task Dua_proses_yang_membuat_pemda_serentak_mendapat_pemda_yang_sama()
    {
        for (var putaran = 0; putaran < 5; putaran++)
        {
            await using var tempat = await TempatUji.BuatAsync(mesin, server);
            await using var satu = await ProsesUji.MulaiAsync(tempat);
            await using var dua = await ProsesUji.MulaiAsync(tempat);
            var hasil = await Task.WhenAll(satu.Pemda.BuatAsync("Pemerintah Satu", "mulai", Batal), dua.Pemda.BuatAsync("Pemerintah Dua", "mulai", Batal));
            hasil[0].Pemda.ShouldBe(hasil[1].Pemda);
            (await satu.BanyakAsync("pemda")).ShouldBe(1);
            (await satu.BanyakAsync("pemasangan")).ShouldBe(1);
        }
    }

    [Fact]
    public async Task Satu_proses_mencetak_tautan_dan_yang_lain_menggantikannya_bila_ia_berhenti()
    {
        await using var tempat = await TempatUji.BuatAsync(mesin, server);
        var satu = await ProsesUji.MulaiAsync(tempat);
        await using var dua = await ProsesUji.MulaiAsync(tempat);
        var lama = (await satu.Mulai.TautanAsync(Batal)).ShouldNotBeNull();
        (await dua.Mulai.TautanAsync(Batal)).ShouldBeNull();
        dua.Mulai.DijagaLain.ShouldBeTrue();
        (await dua.Mulai.PeriksaAsync(lama, Batal)).ShouldBe(KeadaanTautan.Berlaku, "tautan yang dicetak tetap berlaku");

        await satu.DisposeAsync();
        var baru = (await dua.Mulai.TautanAsync(Batal)).ShouldNotBeNull();
        (await dua.Mulai.PeriksaAsync(baru, Batal)).ShouldBe(KeadaanTautan.Berlaku);
        (await dua.Mulai.PeriksaAsync(lama, Batal)).ShouldBe(KeadaanTautan.Lewat);
    }

    [Fact]
    public async Task Basis_data_sendiri_menolak_pemasangan_kedua()
    {
        await using var tempat = await TempatUji.BuatAsync(mesin, server);
        await using var satu = await ProsesUji.MulaiAsync(tempat);
        await satu.Pemda.BuatAsync("Kabupaten Uji", "mulai", Batal);
        await tempat.JalankanAsync("INSERT INTO pemda (pemda, nama, dibuat) VALUES ('lain', 'Kabupaten Lain', '2020-01-01')");
        await Should.ThrowAsync<System.Data.Common.DbException>(() => tempat.JalankanAsync("INSERT INTO pemasangan (pemda) VALUES ('lain')"));
        (await satu.Pemda.KiniAsync(Batal)).ShouldNotBeNull().Nama.ShouldBe("Kabupaten Uji", "yang lain lebih tua, tetapi bukan milik pemasangan ini");
        (await satu.Pemda.LainAsync(Batal)).ShouldBe(["Kabupaten Lain"]);
    }

    [Fact]
    public async Task Data_lama_dengan_dua_pemda_memakai_yang_punya_administrator()
    {
        await using var tempat = await TempatUji.BuatAsync(mesin, server);
        await using (var lama = tempat.Buka())
        {
            await lama.SiapkanAsync([.. PelaksanaMigrasi.Semua.Where(m => m.Nomor < 100)], Batal);
        }

        await tempat.JalankanAsync("INSERT INTO pemda (pemda, nama, dibuat) VALUES ('a', 'Kabupaten A', '2020-01-01'), ('b', 'Kabupaten B', '2020-01-02'), ('c', 'Kabupaten C', '2020-01-03')");
        await tempat.JalankanAsync("INSERT INTO rantai (pemda, nomor, saat, sidik) VALUES ('a', 0, '', ''), ('b', 0, '', ''), ('c', 0, '', '')");
        await tempat.JalankanAsync("INSERT INTO pengguna (pemda, id, nama_pengguna, nama_normal, nama, stempel, dibuat) VALUES ('b', 'u', 'ani', 'ani', 'Ani', 's', '')");
        await tempat.JalankanAsync("INSERT INTO penugasan (pemda, id, pengguna, peran, mulai) VALUES ('b', 't', 'u', 'Administrator', '2020-01-01')");
        await using var proses = await ProsesUji.MulaiAsync(tempat);
        (await proses.Pemda.KiniAsync(Batal)).ShouldNotBeNull().Nama.ShouldBe("Kabupaten B");
        (await proses.Pemda.LainAsync(Batal)).ShouldBe(["Kabupaten A", "Kabupaten C"]);
        (await proses.Mulai.TautanAsync(Batal)).ShouldBeNull("administratornya dapat masuk");
    }

    /// <summary>The stores of one process over a place.</summary>
    private sealed class ProsesUji : IAsyncDisposable
    {
        private readonly Basisdata _basisdata;

        private ProsesUji(Basisdata basisdata)
        {
            _basisdata = basisdata;
            var rantai = new RantaiPeristiwa(TimeProvider.System);
            Pemda = new PemdaStore(basisdata, rantai, TimeProvider.System);
            Mulai = new MulaiStore(basisdata, rantai, new TautanStore(basisdata, TimeProvider.System), new PeranStore(basisdata, TimeProvider.System), Pemda);
        }

        public PemdaStore Pemda { get; }

        public MulaiStore Mulai { get; }

        public static async Task<ProsesUji> MulaiAsync(TempatUji tempat)
        {
            var basisdata = tempat.Buka();
            await basisdata.SiapkanAsync(Batal);
            return new ProsesUji(basisdata);
        }

        public Task<long> BanyakAsync(string dari) => _basisdata.BacaAsync(s => s.SatuAsync<long>($"SELECT COUNT(*) FROM {dari}"), Batal);

        public async ValueTask DisposeAsync()
        {
            await Mulai.DisposeAsync();
            await _basisdata.DisposeAsync();
        }
    }
}
