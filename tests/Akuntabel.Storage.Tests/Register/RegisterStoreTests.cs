using Akuntabel.Core.Register;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Lampiran;
using Akuntabel.Storage.Pembuktian;
using Akuntabel.Storage.Register;
using static Akuntabel.Storage.Tests.Register.UjiRegister;

namespace Akuntabel.Storage.Tests.Register;

public class RegisterStoreSqliteTests(ServerPostgres server) : RegisterStoreTests(MesinBasisdata.Sqlite, server);

public class RegisterStorePostgresTests(ServerPostgres server) : RegisterStoreTests(MesinBasisdata.Postgres, server);

/// <summary>Rows of registers: their life, how they are found and counted.</summary>
public abstract class RegisterStoreTests(MesinBasisdata mesin, ServerPostgres server) : IAsyncLifetime
{
    private UjiRegister? _uji;

    private UjiRegister Uji => _uji ?? throw new InvalidOperationException("belum siap");

    public async ValueTask InitializeAsync() => _uji = await UjiRegister.BuatAsync(mesin, server);

    public ValueTask DisposeAsync() => _uji?.DisposeAsync() ?? ValueTask.CompletedTask;

    [Fact]
    public async Task Baris_kembali_seperti_yang_disimpan_dengan_yang_dihitung_darinya()
    {
        var id = await Uji.TambahAsync(Ormas, ("nama", "Yayasan Kasih \"Ibu\" 🙂"), ("anggota", "12.5"), ("iuran", "10000"),
            ("skt", "2023-03-01"));
        var b = await Uji.CariAsync(Ormas, id);
        (b.Baris["nama"], b.Baris["kas"], b.Baris.Keadaan, b.Baris.Masuk,
            b.Revisi).ShouldBe(("Yayasan Kasih \"Ibu\" 🙂", "125000", "diajukan", new DateOnly(2023, 1, 10), 1));
        (b.Tempo, b.Tenggat, b.Sebutan).ShouldBe((new DateOnly(2028, 3, 1), "skt", "Yayasan Kasih \"Ibu\" 🙂"));
        (await Uji.SatuAsync<string>("SELECT baru FROM peristiwa ORDER BY nomor DESC LIMIT 1") ?? "").ShouldContain("\"Anggota\":\"12.5\"");
        (await new Verifikasi(Uji.Gudang.Basisdata, Uji.Kunci).JalankanAsync()).DaftarMasalah.ShouldBeEmpty();
    }

    [Fact]
    public async Task Dari_dua_yang_mengubah_baris_yang_sama_yang_kedua_diberi_tahu()
    {
        var id = await Uji.TambahAsync(Ormas, ("nama", "Satu"));
        (await Uji.UbahAsync(Ormas, id, 1, ("nama", "Dua"))).ShouldBeOfType<HasilSimpanBaris.Tersimpan>();
        (await Uji.UbahAsync(Ormas, id, 1, ("nama", "Tiga"))).ShouldBeOfType<HasilSimpanBaris.Bentrok>().Kini.Baris["nama"].ShouldBe("Dua");
        (await Uji.CariAsync(Ormas, id)).Baris["nama"].ShouldBe("Dua");
    }

    [Theory]
    [InlineData("nama", "", "nama")]
    [InlineData("anggota", "dua belas", "anggota")]
    [InlineData("skt", "31-12-2023", "skt")]
    public async Task Isi_yang_bukan_isi_bidangnya_tidak_disimpan(string kode, string nilai, string bidang)
    {
        var isi = Isi(("nama", "Baik"));
        isi[kode] = nilai;
        (await Uji.Store.SimpanAsync(GudangUji.Ani, Di(Ormas), Ormas, Tempo(Ormas), new BarisIsian("", 0, isi),
            "")).ShouldBeOfType<HasilSimpanBaris.Ditolak>().Bidang.ShouldBe(bidang);
        (await Uji.HalamanAsync(Ormas)).Banyak.ShouldBe(0);
    }

    [Fact]
    public async Task Bidang_yang_dihapus_dari_definisi_tidak_hilang_dari_barisnya()
    {
        var id = await Uji.TambahAsync(Ormas, ("nama", "Satu"), ("kecamatan", "Gantung"));
        var tanpa = Ormas with { Bidang = [.. Ormas.Bidang.Where(b => b.Kode != "kecamatan")] };
        (await Uji.Store.SimpanAsync(GudangUji.Ani, Di(Ormas), tanpa, Tempo(tanpa), new BarisIsian(id, 1, Isi(("nama", "Dua"))),
            "ubah")).ShouldBeOfType<HasilSimpanBaris.Tersimpan>();
        (await Uji.CariAsync(Ormas, id)).Baris["kecamatan"].ShouldBe("Gantung");
    }

    [Fact]
    public async Task Perpindahan_menuntut_keadaan_bidang_alasan_dan_hari_yang_benar()
    {
        var id = await Uji.TambahAsync(Ormas, ("nama", "Satu"));
        (await PindahAsync(id, 1, "terbitkan", 9,
            "")).ShouldBeOfType<HasilSimpanBaris.Ditolak>().Pesan.ShouldContain("Tanggal SKT belum diisi");
        (await Uji.UbahAsync(Ormas, id, 1, ("nama", "Satu"), ("skt", "2023-01-09"))).ShouldBeOfType<HasilSimpanBaris.Tersimpan>();
        (await PindahAsync(id, 2, "terbitkan", 11, "")).ShouldBeOfType<HasilSimpanBaris.Ditolak>().Pesan.ShouldContain("belum tiba");
        // the first state has no day of its own but that of entry, which may be later than what is entered
        (await PindahAsync(id, 2, "terbitkan", 9, "")).ShouldBeOfType<HasilSimpanBaris.Tersimpan>();
        (await PindahAsync(id, 3, "bubarkan", 8, "keputusan rapat")).ShouldBeOfType<HasilSimpanBaris.Ditolak>().Pesan.ShouldContain("9 Januari 2023");
        (await PindahAsync(id, 3, "terbitkan", 10, "")).ShouldBeOfType<HasilSimpanBaris.Ditolak>("tidak berlaku lagi");
        (await PindahAsync(id, 3, "bubarkan", 10, " ")).ShouldBeOfType<HasilSimpanBaris.Ditolak>("tanpa alasan");
        (await Uji.CariAsync(Ormas, id)).Tempo.ShouldBe(new DateOnly(2028, 1, 9));
        (await PindahAsync(id, 3, "bubarkan", 10, "keputusan rapat")).ShouldBeOfType<HasilSimpanBaris.Tersimpan>();
        var b = await Uji.CariAsync(Ormas, id);
        (b.Baris.Keadaan, b.Tempo).ShouldBe(("bubar", null), "pada keadaan akhir tidak ada yang jatuh tempo");
    }

    [Fact]
    public async Task Baris_yang_dihapus_hilang_dari_daftar_pencarian_dan_tempo_dan_dapat_dipulihkan()
    {
        var id = await Uji.TambahAsync(Ormas, ("nama", "Karang Taruna"), ("skt", "2018-01-01"));
        (await Uji.Store.HapusAsync(GudangUji.Ani, Di(Ormas), Ormas, Tempo(Ormas), id, 1,
            "ganda")).ShouldBeOfType<HasilSimpanBaris.Tersimpan>();
        ((await Uji.HalamanAsync(Ormas)).Banyak, await Uji.TemukanAsync("karang"), (await TempoAsync()).Count,
            (await Uji.SemuaAsync(Ormas)).Count).ShouldBe((0, "", 0, 0));
        (await Uji.HalamanAsync(Ormas, new SaringBaris { Dihapus = true, Cari = "taruna" })).Baris.Single().Baris.Id.ShouldBe(id);
        (await Uji.UbahAsync(Ormas, id, 2, ("nama", "Lain"))).ShouldBeOfType<HasilSimpanBaris.Ditolak>();
        (await Uji.Store.PulihkanAsync(GudangUji.Ani, Di(Ormas), Ormas, Tempo(Ormas), id, 2,
            "ternyata bukan")).ShouldBeOfType<HasilSimpanBaris.Tersimpan>();
        (await Uji.TemukanAsync("karang"), (await TempoAsync()).Count).ShouldBe(("Karang Taruna", 1));
    }

    [Fact]
    public async Task Dua_baris_menjadi_satu_beserta_lampiran_dan_yang_tersegel()
    {
        var tetap = await Uji.TambahAsync(Asing, ("uraian", "Pengunjung"), ("paspor", "A1"));
        var hilang = await Uji.TambahAsync(Asing, ("uraian", "pengunjung"), ("paspor", "A2"), ("pelapor", "Rahmat"));
        var lampiran = new LampiranStore(Uji.Gudang.Basisdata, Uji.Gudang.Rantai, Uji.Gudang.Jam);
        (await lampiran.TambahAsync(GudangUji.Ani, GudangUji.PerangkatDaerah,
            new LampiranBaru("a.pdf",
            "%PDF-"u8.ToArray()) { Dokumen = RegisterStore.TempatLampiran(hilang) })).ShouldBeOfType<HasilLampiran.Tersimpan>();
        (await Uji.Store.GabungAsync(GudangUji.Ani, Di(Asing), Asing, Tempo(Asing), tetap, hilang, Isi(("uraian", "Pengunjung lama")),
            "orang yang sama", (1, 2)))
            .ShouldBeOfType<HasilSimpanBaris.Bentrok>("revisi yang dilihat bukan yang ada");
        (await Uji.Store.GabungAsync(GudangUji.Ani, Di(Asing), Asing, Tempo(Asing), tetap, hilang, Isi(("uraian", "Pengunjung lama")),
            "orang yang sama", (1, 1)))
            .ShouldBeOfType<HasilSimpanBaris.Tersimpan>();
        (await Uji.BukaAsync(tetap, "paspor"), await Uji.BukaAsync(tetap, "pelapor")).ShouldBe(("A1", "Rahmat"));
        ((await Uji.CariAsync(Asing, hilang)).Gabung, (await Uji.HalamanAsync(Asing)).Banyak).ShouldBe((tetap, 1));
        (await lampiran.DaftarAsync(GudangUji.Pemda, GudangUji.PerangkatDaerah, RegisterStore.TempatLampiran(tetap))).Count.ShouldBe(1);
        (await new Verifikasi(Uji.Gudang.Basisdata, Uji.Kunci).JalankanAsync()).DaftarMasalah.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("kasih", "Yayasan Kasih Ibu")]
    [InlineData("KAS yay", "Yayasan Kasih Ibu")]
    [InlineData("maarif", "LP Ma'arif, Ma’arif Center")]
    [InlineData("ma'arif lp", "LP Ma'arif")]
    [InlineData("gantung", "LP Ma'arif, Yayasan Kasih Ibu")]
    [InlineData("resume", "Résumé Ñusantara")]
    [InlineData("kasih OR maarif", "")]
    [InlineData("\"kasih\" * NEAR(", "")]
    [InlineData("nama:kasih", "")]
    [InlineData("kasih* - ^ib )(", "Yayasan Kasih Ibu")]
    [InlineData("kasih & !ibu | x:* '\\", "")]
    [InlineData("!!! \"\"", "")]
    [InlineData("'; DROP TABLE baris_register; --", "")]
    [InlineData("tiada", "")]
    public async Task Pencarian_menemukan_awal_kata_dan_tanda_tidak_berarti_apa_pun(string cari, string ketemu)
    {
        await Uji.TambahAsync(Ormas, ("nama", "Yayasan Kasih Ibu"), ("kecamatan", "Gantung"));
        await Uji.TambahAsync(Ormas, ("nama", "LP Ma'arif"), ("kecamatan", "Gantung"));
        await Uji.TambahAsync(Ormas, ("nama", "Ma’arif Center"));
        await Uji.TambahAsync(Ormas, ("nama", "Résumé Ñusantara"));
        (await Uji.TemukanAsync(cari)).ShouldBe(ketemu);
    }

    [Fact]
    public async Task Kata_yang_diganti_tidak_lagi_menemukan_barisnya()
    {
        var id = await Uji.TambahAsync(Ormas, ("nama", "Pemuda Lama"));
        (await Uji.UbahAsync(Ormas, id, 1, ("nama", "Pemuda Baru"))).ShouldBeOfType<HasilSimpanBaris.Tersimpan>();
        (await Uji.TemukanAsync("lama"), await Uji.TemukanAsync("baru")).ShouldBe(("", "Pemuda Baru"));
    }

    [Fact]
    public async Task Daftar_disaring_diurutkan_dihitung_dan_dijumlahkan_tanpa_pembulatan()
    {
        await Uji.TambahAsync(Ormas, ("nama", "C"), ("kecamatan", "Gantung"), ("anggota", "0.1"), ("iuran", "9007199254740993"));
        await Uji.TambahAsync(Ormas, ("nama", "A"), ("kecamatan", "Gantung"), ("anggota", "0.2"), ("iuran", "9007199254740993"));
        var terbit = await Uji.TambahAsync(Ormas, ("nama", "B"), ("kecamatan", "Manggar"), ("anggota", "10"), ("skt", "2023-01-02"));
        await PindahAsync(terbit, 1, "terbitkan", 10, "");
        var semua = await Uji.HalamanAsync(Ormas, new SaringBaris { Urut = "-anggota", Banyak = 2 });
        (Nama(semua), semua.Banyak, semua.PerKeadaan["diajukan"], semua.PerKeadaan["terbit"]).ShouldBe(("BA", 3, 2, 1));
        (semua.Jumlah["anggota"], semua.Jumlah["iuran"]).ShouldBe((10.3m, 18014398509481986m));
        Nama(await Uji.HalamanAsync(Ormas, new SaringBaris { Urut = "-anggota", Banyak = 2, Halaman = 2 })).ShouldBe("C");
        var saring = new SaringBaris { Bidang = Isi(("kecamatan", "Gantung")), Urut = "nama" };
        (Nama(await Uji.HalamanAsync(Ormas, saring)), (await Uji.HalamanAsync(Ormas, saring)).Jumlah["anggota"]).ShouldBe(("AC", 0.3m));
        var keadaan = await Uji.HalamanAsync(Ormas, new SaringBaris { Keadaan = ["terbit"] });
        (Nama(keadaan), keadaan.Banyak, keadaan.PerKeadaan["diajukan"]).ShouldBe(("B", 1, 2), "banyak tiap keadaan tetap terlihat");
        Nama(await Uji.HalamanAsync(Ormas, new SaringBaris { Bidang = Isi(("skt", "")), Urut = "nama" })).ShouldBe("AC", "yang kosong");
    }

    [Theory]
    [InlineData("nama\" || (SELECT 1) --", "x")]
    [InlineData("' OR 1=1 --", "' OR 1=1 --")]
    [InlineData("kecamatan", "' OR '1'='1")]
    public async Task Saringan_dan_urutan_yang_jahat_tidak_menjadi_perintah(string kode, string nilai)
    {
        await Uji.TambahAsync(Ormas, ("nama", "A"), ("kecamatan", "Gantung"));
        var h = await Uji.HalamanAsync(Ormas,
            new SaringBaris { Bidang = Isi((kode, nilai)), Urut = kode, Keadaan = kode == "kecamatan" ? [] : ["' OR 1=1"],
            Halaman = int.MaxValue, Banyak = int.MaxValue });
        h.Banyak.ShouldBe(0);
        (await Uji.Store.CariAsync(Di(Ormas), Ormas, "' OR '1'='1")).ShouldBeNull();
        (await Uji.HalamanAsync(Ormas)).Banyak.ShouldBe(1);
    }

    [Fact]
    public async Task Impor_menyimpan_semuanya_atau_tidak_satu_pun()
    {
        var ada = await Uji.TambahAsync(Ormas, ("nama", "Lama"));
        BarisIsian[] daftar = [new("", 0, Isi(("nama", "Satu"))), new(ada, 1, Isi(("nama", "Lama"), ("kecamatan", "Gantung"))),
            new("", 0, Isi(("nama", "")))];
        var gagal = await ImporAsync(daftar);
        (gagal.Berhasil, gagal.Salah.Single().Ke).ShouldBe((false, 2));
        ((await Uji.HalamanAsync(Ormas)).Banyak, (await Uji.CariAsync(Ormas, ada)).Revisi).ShouldBe((1, 1));
        (await ImporAsync([daftar[1], daftar[1]])).Salah.Single().Ke.ShouldBe(1, "baris yang sama dua kali");
        (await ImporAsync([daftar[1] with { Revisi = 7 }])).Salah.Single().Pesan.ShouldContain("diubah orang lain");
        var hasil = await ImporAsync([.. daftar[..2],
            daftar[0] with { Keadaan = "terbit", KeadaanSejak = new DateOnly(2020, 2, 3), Masuk = new DateOnly(2019, 1, 1) }]);
        (hasil.Berhasil, hasil.Id.Count, hasil.Id[1]).ShouldBe((true, 3, ada));
        var terbit = await Uji.CariAsync(Ormas, hasil.Id[2]);
        (terbit.Baris.Keadaan, terbit.Baris.KeadaanSejak, terbit.Baris.Masuk,
            terbit.Kelompok).ShouldBe(("terbit", new DateOnly(2020, 2, 3), new DateOnly(2019, 1, 1), hasil.Kelompok));
        (await Uji.CariAsync(Ormas, ada)).Baris["kecamatan"].ShouldBe("Gantung");
        (await new Verifikasi(Uji.Gudang.Basisdata, Uji.Kunci).JalankanAsync()).DaftarMasalah.ShouldBeEmpty();
    }

    [Fact]
    public async Task Lembar_yang_menunggu_masuk_sekali_dan_baris_yang_sama_dicatat_sekali_walau_serentak()
    {
        BarisIsian[] lembar = [new("", 0, Isi(("nama", "Satu"))), new("", 0, Isi(("nama", "Dua")))];
        var impor = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ =>
            Uji.Store.ImporAsync(GudangUji.Ani, Di(Ormas), Ormas, Tempo(Ormas), lembar, "ormas.xlsx", "lembar-7")));
        impor.Count(h => h.Berhasil).ShouldBe(1);
        impor.First(h => !h.Berhasil).Salah.Single().Pesan.ShouldContain("sudah masuk");
        var catat = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Uji.Store.SimpanAsync(
            GudangUji.Ani, Di(Ormas), Ormas, Tempo(Ormas), new BarisIsian("", 0, Isi(("nama", "Tiga"))) { Tunggal = true }, "")));
        catat.OfType<HasilSimpanBaris.Tersimpan>().Count().ShouldBe(1);
        (await Uji.HalamanAsync(Ormas)).Banyak.ShouldBe(3);
    }

    [Fact]
    public async Task Yang_sama_ditemukan_dari_kuncinya_dan_keputusan_orang_mendahului()
    {
        var satu = await Uji.TambahAsync(Ormas, ("nama", "Yayasan A-1"));
        var kunci = new KesamaanRegister(Ormas).Kunci((await Uji.CariAsync(Ormas, satu)).Baris);
        (await Uji.Store.KunciAdaAsync(Di(Ormas), [kunci, "tiada"])).Single().Value.ShouldBe([satu]);
        var lain = await SimpanAsync(Ormas, new BarisIsian("", 0, Isi(("nama", "yayasan a 1"))) { KunciTetap = BarisIsian.Sendiri });
        (await Uji.CariAsync(Ormas, lain)).Baris.KunciTetap.ShouldBe(lain);
        (await Uji.Store.KunciAdaAsync(Di(Ormas), [kunci]))[kunci].ShouldBe([satu], "yang dipisahkan bukan yang sama");
        var sama = await SimpanAsync(Ormas, new BarisIsian("", 0, Isi(("nama", "Beda sama sekali"))) { KunciTetap = kunci });
        (await Uji.Store.KunciAdaAsync(Di(Ormas), [kunci]))[kunci].ShouldBe([satu, sama]);
    }

    [Fact]
    public async Task Yang_jatuh_tempo_terurut_menurut_hari_dari_semua_register_kantor()
    {
        await Uji.TambahAsync(Ormas, ("nama", "Kedua"), ("skt", "2018-06-01"));
        await Uji.TambahAsync(Ormas, ("nama", "Pertama"), ("skt", "2018-02-01"));
        await Uji.TambahAsync(Ormas, ("nama", "Kelak"), ("skt", "2023-01-01"));
        await Uji.TambahAsync(Ormas, ("nama", "Tanpa"));
        (await TempoAsync()).Select(t => (t.Sebutan, t.Hari, t.Tenggat, t.Register)).ShouldBe(
            [("Pertama", new DateOnly(2023, 2, 1), "skt", "ormas"), ("Kedua", new DateOnly(2023, 6, 1), "skt", "ormas")]);
        (await Uji.Store.TempoAsync(GudangUji.Pemda, ["lain"], new DateOnly(2030, 1, 1), 10)).ShouldBeEmpty();
        (await Uji.Store.TempoAsync(GudangUji.Pemda, [GudangUji.PerangkatDaerah], new DateOnly(2030, 1, 1), 1)).Count.ShouldBe(1);
        // what is due elsewhere takes no place in the list of one register
        await Uji.TambahAsync(Ormas with { Kode = "lain" }, ("nama", "Di register lain"), ("skt", "2019-01-01"));
        (await Uji.Store.TempoAsync(GudangUji.Pemda, null, new DateOnly(2030, 1, 1), 3, ["lain"])).ShouldHaveSingleItem().Sebutan.ShouldBe("Di register lain");
    }

    [Fact]
    public async Task Definisi_baru_menghitung_ulang_tempo_dan_menyegel_yang_kini_rahasia()
    {
        var id = await Uji.TambahAsync(Ormas, ("nama", "Satu"), ("kecamatan", "Gantung"), ("skt", "2023-01-01"));
        var baru = Ormas with
        {
            Bidang = [.. Ormas.Bidang.Select(b => b.Kode == "kecamatan" ? b with { Kerahasiaan = KerahasiaanBidang.Pribadi } : b)],
            Tenggat = [Ormas.Tenggat[0] with { Banyak = 1 }],
        };
        (await Uji.Store.HitungTempoUlangAsync(GudangUji.Ani, Di(Ormas), baru, Tempo(baru))).ShouldBe(1);
        var b = await Uji.CariAsync(baru, id);
        (b.Tempo, b.Baris["kecamatan"], b.Tersegel.Single(), b.Revisi).ShouldBe((new DateOnly(2024, 1, 1), "", "kecamatan", 2));
        (await Uji.SatuAsync<string>("SELECT isi || cari FROM baris_register") ?? "").ShouldNotContain("antung");
        (await Uji.Store.HitungTempoUlangAsync(GudangUji.Ani, Di(Ormas), baru, Tempo(baru))).ShouldBe(0, "tidak ada lagi yang berubah");
        (await new Verifikasi(Uji.Gudang.Basisdata, Uji.Kunci).JalankanAsync()).DaftarMasalah.ShouldBeEmpty();
    }

    private static string Nama(HalamanBaris h) => string.Concat(h.Baris.Select(b => b.Baris["nama"]));

    private Task<HasilSimpanBaris> PindahAsync(string id, int revisi, string kode, int hari, string alasan) =>
        Uji.Store.PindahAsync(GudangUji.Ani, Di(Ormas), Ormas, Tempo(Ormas), id, revisi, kode, new DateOnly(2023, 1, hari), alasan);

    private Task<HasilImporBaris> ImporAsync(IReadOnlyList<BarisIsian> daftar) =>
        Uji.Store.ImporAsync(GudangUji.Ani, Di(Ormas), Ormas, Tempo(Ormas), daftar, "ormas.xlsx");

    private async Task<string> SimpanAsync(DefinisiRegister d, BarisIsian baris) =>
        (await Uji.Store.SimpanAsync(GudangUji.Ani, Di(d), d, Tempo(d), baris, "")).ShouldBeOfType<HasilSimpanBaris.Tersimpan>().Id;

    private Task<IReadOnlyList<BarisTempo>> TempoAsync() => Uji.Store.TempoAsync(GudangUji.Pemda, null, new DateOnly(2023, 12, 31), 100);
}
