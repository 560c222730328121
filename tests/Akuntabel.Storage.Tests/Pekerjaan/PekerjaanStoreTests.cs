using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Pekerjaan;

namespace Akuntabel.Storage.Tests.Pekerjaan;

public class PekerjaanStoreSqliteTests(ServerPostgres server) : PekerjaanStoreTests(MesinBasisdata.Sqlite, server);

public class PekerjaanStorePostgresTests(ServerPostgres server) : PekerjaanStoreTests(MesinBasisdata.Postgres, server);

/// <summary>The queue that all processes share: limits, turns, dead processes, results.</summary>
public abstract class PekerjaanStoreTests(MesinBasisdata mesin, ServerPostgres server) : IAsyncLifetime
{
    private GudangUji? _gudang;

    private GudangUji Gudang => _gudang ?? throw new InvalidOperationException("belum siap");

    private BerkasSementaraStore Berkas => new(Gudang.Basisdata);

    private PekerjaanStore Store => new(Gudang.Basisdata, Berkas, Gudang.Jam);

    public async ValueTask InitializeAsync() => _gudang = await GudangUji.BuatAsync(mesin, server);

    public async ValueTask DisposeAsync()
    {
        if (_gudang is not null)
        {
            await _gudang.DisposeAsync();
        }

        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Dua_puluh_yang_serentak_meminta_hanya_mendapat_tiga_tempat_dan_pengguna_lain_tetap_dapat()
    {
        var hasil = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Store.TambahAsync(Baru("ani"), "A")));
        hasil.Count(h => h.Kunci is not null).ShouldBe(PekerjaanStore.TerbanyakPerPengguna);
        hasil.Where(h => h.Kunci is null).ShouldAllBe(h => h.Alasan.Contains("Tunggu"));
        (await Store.TambahAsync(Baru("budi"), "A")).Kunci.ShouldNotBeNull();
    }

    [Fact]
    public async Task Antrean_penuh_pada_seratus_pekerjaan_dan_pada_ukuran_seluruhnya()
    {
        for (var i = 0; i < PekerjaanStore.TerbanyakSeluruhnya; i++)
        {
            (await Store.TambahAsync(Baru($"p{i}"), "A")).Kunci.ShouldNotBeNull();
        }

        (await Store.TambahAsync(Baru("lain"), "A")).Alasan.ShouldContain("penuh");
        await Gudang.Basisdata.TulisAsync(s => s.JalankanAsync("DELETE FROM pekerjaan"));
        (await Store.TambahAsync(Baru("ani") with { Ukuran = PekerjaanStore.UkuranSeluruhnya }, "A")).Kunci.ShouldNotBeNull();
        (await Store.TambahAsync(Baru("budi") with { Ukuran = 1 }, "A")).Alasan.ShouldContain("penuh");
    }

    [Fact]
    public async Task Yang_dikirim_sekaligus_terhitung_satu_dan_terbaca_dengan_ringkasannya_oleh_pengirimnya_saja()
    {
        for (var i = 0; i < 40; i++)
        {
            (await Store.TambahAsync(Baru("ani") with { Kiriman = "k1", Judul = $"L{i:00}" }, "A")).Kunci.ShouldNotBeNull();
        }

        await Store.TambahAsync(Baru("ani"), "A");
        (await Store.TambahAsync(Baru("ani") with { Kiriman = "k2" }, "A")).Kunci.ShouldNotBeNull("kiriman kedua, satuan ketiga");
        (await Store.TambahAsync(Baru("ani") with { Kiriman = "k2" }, "A")).Kunci.ShouldNotBeNull("bagian dari kiriman yang sudah ada");
        (await Store.TambahAsync(Baru("ani") with { Kiriman = "k3" }, "A")).Alasan.ShouldContain("Tunggu");
        await Gudang.Basisdata.TulisAsync(s => s.JalankanAsync("DELETE FROM pekerjaan"));

        (await Store.TambahAsync(Baru("ani") with { Kiriman = "k4", Judul = "b", Ditolak = "bukan laporan" }, "A")).Kunci.ShouldNotBeNull();
        var kunci = (await Store.TambahAsync(Baru("ani") with { Kiriman = "k4", Judul = "a" }, "A")).Kunci.ShouldNotBeNull();
        (await Store.KirimanAsync(GudangUji.Pemda, "ani", "k4", "r.json")).Select(b => (b.Judul, b.Keadaan, b.Pesan))
            .ShouldBe([("b", KeadaanPekerjaan.Gagal, "bukan laporan")], "yang lain masih disiapkan");
        await Store.SiapAsync(kunci);
        await Berkas.TulisAsync(new LetakSementara(kunci.Pemda, kunci.Id), "r.json", new MemoryStream([7]));
        await Store.DisimpanAsync(kunci, "/pd/x/uji/y");
        var daftar = await Store.KirimanAsync(GudangUji.Pemda, "ani", "k4", "r.json");
        daftar.Select(b => (b.Judul, b.Ringkas?.Length ?? 0, b.Disimpan)).ShouldBe([("a", 1, "/pd/x/uji/y"), ("b", 0, "")]);
        (await Store.KirimanAsync(GudangUji.Pemda, "budi", "k4", "r.json")).ShouldBeEmpty();
        (await Store.KirimanAsync(GudangUji.Pemda, "ani", "", "r.json")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Setiap_pekerjaan_diambil_satu_kali_walau_banyak_proses_serentak()
    {
        foreach (var pengguna in Enumerable.Range(0, 10))
        {
            await TambahAsync($"p{pengguna}");
            await TambahAsync($"p{pengguna}");
        }

        var diambil = (await Task.WhenAll(Enumerable.Range(0, 8).Select(async p =>
        {
            var milik = new List<string>();
            while (await AmbilAsync($"proses-{p}", perPengguna: 20) is { } b)
            {
                milik.Add(b.Id);
            }

            return milik;
        }))).SelectMany(m => m).ToList();
        // a taker that meets a locked row may find the queue empty once: nobody is forgotten for that
        while (await AmbilAsync("terakhir", perPengguna: 20) is { } b)
        {
            diambil.Add(b.Id);
        }

        diambil.Count.ShouldBe(20);
        diambil.Distinct().Count().ShouldBe(20);
    }

    [Fact]
    public async Task Giliran_berkeliling_antara_pengguna_dan_yang_besar_tidak_menahan_yang_kecil()
    {
        var besar = new List<KunciPekerjaan>();
        for (var i = 0; i < 3; i++)
        {
            besar.Add(await TambahAsync("ani", kecil: false));
        }

        var milikBudi = await TambahAsync("budi", kecil: false);
        var kecil = await TambahAsync("cici");
        (await AmbilAsync("A")).ShouldNotBeNull().Kunci.ShouldBe(besar[0]);
        // one user has at most one running in this process, and only small ones may be added to it
        (await AmbilAsync("A", besar: false)).ShouldNotBeNull().Kunci.ShouldBe(kecil);
        (await AmbilAsync("A", besar: false)).ShouldBeNull();
        await SelesaiAsync("A", besar[0]);
        (await AmbilAsync("A")).ShouldNotBeNull().Kunci.ShouldBe(milikBudi, "ani sudah mendapat giliran");
        await SelesaiAsync("A", milikBudi);
        (await AmbilAsync("A")).ShouldNotBeNull().Kunci.ShouldBe(besar[1]);
        (await Store.AmbilAsync(new Lowongan("B", true, 1, ["lain"]), _ => true)).ShouldBeNull("jenis yang tidak dikenalnya");
        (await AmbilAsync("B")).ShouldNotBeNull().Kunci.ShouldBe(besar[2], "proses lain punya tempat sendiri");
    }

    [Fact]
    public async Task Yang_tidak_muat_di_memori_tetap_pada_gilirannya_dan_hanya_dilewati_yang_kecil()
    {
        var berat = await TambahAsync("ani", kecil: false, bobot: 900);
        await TambahAsync("budi", kecil: false, bobot: 100);
        var kecil = await TambahAsync("cici", bobot: 10);
        (await Store.AmbilAsync(new Lowongan("A", true, 2, ["uji"]), b => b.Bobot <= 500)).ShouldNotBeNull().Kunci.ShouldBe(kecil);
        (await Store.AmbilAsync(new Lowongan("A", true, 2, ["uji"]), b => b.Bobot <= 500)).ShouldBeNull("yang sedang tidak menyalip yang berat");
        (await Store.AmbilAsync(new Lowongan("A", true, 2, ["uji"]), b => b.Bobot <= 1000)).ShouldNotBeNull().Kunci.ShouldBe(berat);
    }

    [Fact]
    public async Task Proses_mati_pekerjaannya_diambil_lagi_satu_kali_lalu_gagal_dengan_pesan()
    {
        var kunci = await TambahAsync("ani");
        await TulisAsync(new LetakSementara(kunci.Pemda, kunci.Id), "masukan.txt", "masukan");
        var pertama = (await AmbilAsync("A")).ShouldNotBeNull();
        await TulisAsync(Tugas("A", pertama).Tempat, "hasil.txt", "separuh");
        await Store.TelantarAsync(pertama);
        var kedua = (await AmbilAsync("B")).ShouldNotBeNull();
        kedua.Percobaan.ShouldBe(2);
        (await Berkas.DaftarAsync(Tugas("A", pertama).Tempat)).ShouldBeEmpty("hasil separuh tidak tinggal");
        (await TeksAsync(new LetakSementara(kunci.Pemda, kunci.Id), "masukan.txt")).ShouldBe("masukan");

        // the first was not dead after all: what it says and makes no longer counts
        await TulisAsync(Tugas("A", pertama).Tempat, "hasil.txt", "terlambat");
        (await Store.AkhiriAsync(Tugas("A", pertama), KeadaanPekerjaan.Selesai, "")).ShouldBeFalse();
        (await Berkas.DaftarAsync(Tugas("A", pertama).Tempat)).ShouldBeEmpty();
        (await Store.CariAsync(kunci, "ani")).ShouldNotBeNull().Keadaan.ShouldBe(KeadaanPekerjaan.Berjalan);

        await Store.TelantarAsync(kedua);
        var akhir = (await Store.CariAsync(kunci, "ani")).ShouldNotBeNull();
        akhir.Keadaan.ShouldBe(KeadaanPekerjaan.Gagal);
        akhir.Pesan.ShouldContain("dua kali");
        (await BanyakBerkasAsync()).ShouldBe(0);
        (await AmbilAsync("C")).ShouldBeNull();
    }

    [Fact]
    public async Task Yang_denyutnya_naik_tidak_dapat_diambil_orang()
    {
        var kunci = await TambahAsync("ani");
        var terlihat = (await AmbilAsync("A")).ShouldNotBeNull();
        (await Store.DenyutAsync("A", [(Tugas("A", terlihat), "Membaca", 40)])).ShouldHaveSingleItem().Kunci.ShouldBe(kunci);
        await Store.TelantarAsync(terlihat);
        var kini = (await Store.CariAsync(kunci, "ani")).ShouldNotBeNull();
        (kini.Keadaan, kini.Tahap, kini.Persen).ShouldBe((KeadaanPekerjaan.Berjalan, "Membaca", 40));
    }

    [Fact]
    public async Task Selesai_hanya_sekali_dan_jawaban_yang_hilang_dapat_ditanyakan_lagi()
    {
        var kunci = await TambahAsync("ani");
        await TulisAsync(new LetakSementara(kunci.Pemda, kunci.Id), "masukan.txt", "x");
        var b = (await AmbilAsync("A")).ShouldNotBeNull();
        await TulisAsync(Tugas("A", b).Tempat, "hasil.txt", "jadi");
        (await Store.AkhiriAsync(Tugas("A", b), KeadaanPekerjaan.Selesai, "")).ShouldBeTrue();
        (await Store.AkhiriAsync(Tugas("A", b), KeadaanPekerjaan.Selesai, "")).ShouldBeTrue();
        (await Store.AkhiriAsync(Tugas("A", b), KeadaanPekerjaan.Gagal, "x")).ShouldBeFalse();
        await Store.TelantarAsync((await Store.CariAsync(kunci, "ani")).ShouldNotBeNull());
        (await AmbilAsync("B")).ShouldBeNull("yang selesai tidak dijalankan lagi");
        (await Store.CariAsync(kunci, "ani")).ShouldNotBeNull().Keadaan.ShouldBe(KeadaanPekerjaan.Selesai);
        (await Store.CariAsync(kunci, "budi")).ShouldBeNull();
    }

    [Fact]
    public async Task Hasil_tinggal_dan_masukan_hilang_ketika_selesai()
    {
        var kunci = await TambahAsync("ani");
        await TulisAsync(new LetakSementara(kunci.Pemda, kunci.Id), "masukan.txt", "x");
        var b = (await AmbilAsync("A")).ShouldNotBeNull();
        await TulisAsync(Tugas("A", b).Tempat, "hasil.txt", "jadi");
        await Store.AkhiriAsync(Tugas("A", b), KeadaanPekerjaan.Selesai, "");
        (await Berkas.DaftarAsync(new LetakSementara(kunci.Pemda, kunci.Id))).ShouldBeEmpty();
        (await TeksAsync(Tugas("A", b).Tempat, "hasil.txt")).ShouldBe("jadi");
    }

    [Fact]
    public async Task Pembatalan_menghapus_unggahan_yang_menunggu_dan_menandai_yang_berjalan()
    {
        var menunggu = await TambahAsync("ani");
        await TulisAsync(new LetakSementara(menunggu.Pemda, menunggu.Id), "masukan.txt", "x");
        await Store.BatalkanAsync(menunggu, "Dihentikan.");
        (await Store.CariAsync(menunggu, "ani")).ShouldNotBeNull().Keadaan.ShouldBe(KeadaanPekerjaan.Dibatalkan);
        (await BanyakBerkasAsync()).ShouldBe(0);
        var berjalan = await TambahAsync("ani");
        var b = (await AmbilAsync("A")).ShouldNotBeNull();
        await Store.BatalkanAsync(berjalan, "Dihentikan.");
        (await Store.DenyutAsync("A", [(Tugas("A", b), "", -1)])).ShouldHaveSingleItem().Batal.ShouldBeTrue();
        await Store.AkhiriAsync(Tugas("A", b), KeadaanPekerjaan.Dibatalkan, "Dihentikan.");
        await Store.BatalkanAsync(berjalan, "lagi");
        (await Store.CariAsync(berjalan, "ani")).ShouldNotBeNull().Pesan.ShouldBe("Dihentikan.");
    }

    [Fact]
    public async Task Tempat_yang_belum_siap_tidak_terlihat_tidak_diambil_dan_hilang_bersama_prosesnya()
    {
        var kunci = (await Store.TambahAsync(Baru("ani"), "A")).Kunci.ShouldNotBeNull();
        await TulisAsync(new LetakSementara(kunci.Pemda, kunci.Id), "masukan.txt", "x");
        (await Store.CariAsync(kunci, "ani")).ShouldBeNull();
        (await AmbilAsync("B")).ShouldBeNull();
        await Store.TelantarAsync((await Store.HidupAsync()).ShouldHaveSingleItem());
        (await Store.HidupAsync()).ShouldBeEmpty();
        (await BanyakBerkasAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Yang_dilepas_dengan_baik_tidak_menghabiskan_percobaan()
    {
        await TambahAsync("ani");
        for (var i = 0; i < 5; i++)
        {
            var b = (await AmbilAsync("A")).ShouldNotBeNull();
            b.Percobaan.ShouldBe(1);
            await Store.LepasAsync(Tugas("A", b));
        }
    }

    [Fact]
    public async Task Yang_lama_dibersihkan_yang_baru_tinggal()
    {
        var lama = await TambahAsync("ani");
        await SelesaiAsync("A", (await AmbilAsync("A")).ShouldNotBeNull().Kunci);
        var impor = new ImporTertundaStore(Gudang.Basisdata, Berkas, Gudang.Jam);
        var tertunda = await impor.SimpanAsync(GudangUji.Pemda, "ani", "badan", "{}", [("dasar", [1, 2])]);
        Gudang.Jam.Kini += PekerjaanStore.MasaHasil + TimeSpan.FromSeconds(1);
        (await Store.CariAsync(lama, "ani")).ShouldBeNull();
        var baru = await TambahAsync("ani");
        (await Store.BersihkanAsync()).ShouldBe(1);
        (await Store.CariAsync(baru, "ani")).ShouldNotBeNull();
        (await impor.KepalaAsync(GudangUji.Pemda, tertunda, "ani", "badan")).ShouldBe("{}");
        (await impor.KepalaAsync(GudangUji.Pemda, tertunda, "budi", "badan")).ShouldBeNull();
        (await impor.KepalaAsync(GudangUji.Pemda, tertunda, "ani", "dinas")).ShouldBeNull();
        Gudang.Jam.Kini += ImporTertundaStore.Umur;
        (await impor.KepalaAsync(GudangUji.Pemda, tertunda, "ani", "badan")).ShouldBeNull();
        (await Store.BersihkanAsync()).ShouldBe(2);
        (await BanyakBerkasAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Impor_keenam_menggantikan_yang_tertua()
    {
        var impor = new ImporTertundaStore(Gudang.Basisdata, Berkas, Gudang.Jam);
        var daftar = new List<string>();
        for (var i = 0; i <= ImporTertundaStore.TerbanyakPerPengguna; i++)
        {
            Gudang.Jam.Kini += TimeSpan.FromSeconds(1);
            daftar.Add(await impor.SimpanAsync(GudangUji.Pemda, "ani", "badan", "{}", [("dasar", [1])]));
        }

        (await impor.KepalaAsync(GudangUji.Pemda, daftar[0], "ani", "badan")).ShouldBeNull();
        (await impor.KepalaAsync(GudangUji.Pemda, daftar[1], "ani", "badan")).ShouldNotBeNull();
        (await BanyakBerkasAsync()).ShouldBe(ImporTertundaStore.TerbanyakPerPengguna);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(BerkasSementaraStore.UkuranBagian)]
    [InlineData((2 * BerkasSementaraStore.UkuranBagian) + 7)]
    public async Task Berkas_sebarang_ukuran_kembali_sama_dan_dapat_dibaca_dari_tengah(int ukuran)
    {
        var isi = new byte[ukuran];
        new Random(ukuran).NextBytes(isi);
        var tempat = new LetakSementara(GudangUji.Pemda, "induk");
        await Berkas.TulisAsync(tempat, "a.bin", new MemoryStream(isi));
        (await Berkas.DaftarAsync(tempat)).ShouldHaveSingleItem().Ukuran.ShouldBe(ukuran);
        (await Berkas.IsiAsync(tempat, "a.bin")).ShouldBe(isi);
        (await Berkas.BukaAsync(tempat, "lain")).ShouldBeNull();
        await using var aliran = (await Berkas.BukaAsync(tempat, "a.bin")).ShouldNotBeNull();
        aliran.Seek(ukuran / 2, SeekOrigin.Begin);
        using var sisa = new MemoryStream();
        await aliran.CopyToAsync(sisa, TestContext.Current.CancellationToken);
        sisa.ToArray().ShouldBe(isi[(ukuran / 2)..]);
    }

    private static PekerjaanBaru Baru(string pemilik) => new(GudangUji.Pemda, pemilik, "uji", "Uji", "{}") { Kecil = true };

    private static PenugasanPekerja Tugas(string proses, BarisPekerjaan b) => new(b.Kunci, proses, b.Percobaan);

    private async Task<KunciPekerjaan> TambahAsync(string pemilik, bool kecil = true, long bobot = 0)
    {
        Gudang.Jam.Kini += TimeSpan.FromMilliseconds(1);
        var kunci = (await Store.TambahAsync(Baru(pemilik) with { Kecil = kecil, Bobot = bobot }, "A")).Kunci.ShouldNotBeNull();
        await Store.SiapAsync(kunci);
        return kunci;
    }

    private async Task<BarisPekerjaan?> AmbilAsync(string proses, bool besar = true, int perPengguna = 1)
    {
        Gudang.Jam.Kini += TimeSpan.FromMilliseconds(1);
        return await Store.AmbilAsync(new Lowongan(proses, besar, perPengguna, ["uji"]), _ => true);
    }

    private Task<bool> SelesaiAsync(string proses, KunciPekerjaan kunci) =>
        Store.AkhiriAsync(new PenugasanPekerja(kunci, proses, 1), KeadaanPekerjaan.Selesai, "");

    private async Task TulisAsync(LetakSementara tempat, string nama, string isi) =>
        await Berkas.TulisAsync(tempat, nama, new MemoryStream(System.Text.Encoding.UTF8.GetBytes(isi)));

    private async Task<string> TeksAsync(LetakSementara tempat, string nama) =>
        System.Text.Encoding.UTF8.GetString((await Berkas.IsiAsync(tempat, nama)).ShouldNotBeNull());

    private Task<long> BanyakBerkasAsync() => Gudang.Basisdata.BacaAsync(s => s.SatuAsync<long>("SELECT COUNT(*) FROM berkas_sementara"));
}
