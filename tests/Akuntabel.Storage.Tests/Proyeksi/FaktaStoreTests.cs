using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Instansi;
using Akuntabel.Storage.Proyeksi;

namespace Akuntabel.Storage.Tests.Proyeksi;

public class FaktaStoreSqliteTests(ServerPostgres server) : FaktaStoreTests(MesinBasisdata.Sqlite, server);

public class FaktaStorePostgresTests(ServerPostgres server) : FaktaStoreTests(MesinBasisdata.Postgres, server)
{
    [Fact]
    public async Task Gudang_yang_hanya_dapat_dibaca_tetap_memperlihatkan_angkanya()
    {
        await BuatAsync(JenisDokumen.Pengukuran, "1.1;100;90");
        var nama = await Gudang.Basisdata.BacaAsync(s => s.SatuAsync<string>("SELECT current_database()"));
        await Gudang.Basisdata.TulisAsync(s => s.JalankanAsync($"ALTER DATABASE {nama} SET default_transaction_read_only = on"));
        Npgsql.NpgsqlConnection.ClearAllPools();
        await using var hanyaBaca = Basisdata.Postgres((await Gudang.Basisdata.BacaAsync(s => s.SatuAsync<string>("SELECT 'Host=127.0.0.1;Username=akuntabel;Port=' || current_setting('port') || ';Database=' || current_database()")))
            ?? throw new InvalidOperationException("tanpa koneksi"));
        var store = new FaktaStore(hanyaBaca, Penghitung);
        (await store.AmbilAsync(GudangUji.Pemda, GudangUji.PerangkatDaerah, Tahun)).ShouldNotBeNull().Hasil.Kinerja.Single().Capaian.ShouldBe(90);
    }
}

public abstract class FaktaStoreTests(MesinBasisdata mesin, ServerPostgres server) : IAsyncLifetime
{
    private GudangUji? _gudang;

    private FaktaStore? _fakta;

    protected static Periode Tahun { get; } = Periode.Tahun(2023);

    protected PenghitungUji Penghitung { get; } = new();

    protected GudangUji Gudang => _gudang ?? throw new InvalidOperationException("belum siap");

    private FaktaStore Fakta => _fakta ?? throw new InvalidOperationException("belum siap");

    public async ValueTask InitializeAsync()
    {
        _gudang = await GudangUji.BuatAsync(mesin, server);
        _gudang.Basisdata.Proyeksi = _fakta = new FaktaStore(_gudang.Basisdata, Penghitung);
    }

    public async ValueTask DisposeAsync()
    {
        if (_gudang is not null)
        {
            await _gudang.DisposeAsync();
        }
    }

    [Fact]
    public async Task Angka_kantor_yang_besar_dihitung_sesudah_simpanannya()
    {
        await BuatAsync(JenisDokumen.Pengukuran, "1.1;100;90\n" + new string('\n', 300_000));
        var pembaca = new FaktaStore(Gudang.Basisdata, Penghitung);
        (await pembaca.AmbilAsync(GudangUji.Pemda, GudangUji.PerangkatDaerah, Tahun)).ShouldBeNull("belum dihitung, bukan angka lama");
        // whoever waits for work is called by the saving, though nobody has read from here yet
        (await Fakta.TungguAsync(TestContext.Current.CancellationToken)).ShouldBeTrue();
        (await Fakta.SusulkanAsync(GudangUji.Pemda)).ShouldBe(1);
        (await Sekarang()).Hasil.Kinerja.ShouldHaveSingleItem().Capaian.ShouldBe(90);
    }

    [Fact]
    public async Task Sesudah_simpan_tetapkan_perubahan_dan_pembetulan_kembali_sama_dengan_hitungan_baru()
    {
        var kinerja = await BuatAsync(JenisDokumen.Pengukuran, "1.1;100;90\n1.2;50;");
        await SamaDenganBaruAsync("90 -");
        var anggaran = await BuatAsync(JenisDokumen.Anggaran, "8.01;1000,5;250");
        await SamaDenganBaruAsync("90 -");
        (await Sekarang()).Pagu.ShouldBe(1000.5m);

        kinerja = Versi(await SimpanAsync(kinerja, "1.1;100;95\n1.2;50;50"));
        await SamaDenganBaruAsync("95 100");
        kinerja = Versi(await Gudang.Dokumen.TetapkanAsync(GudangUji.Ani, kinerja.Kunci, kinerja.Revisi, "1", new DateOnly(2024, 1, 5)));
        await SamaDenganBaruAsync("95 100");
        var perubahan = Versi(await Gudang.Dokumen.UbahAsync(GudangUji.Ani, kinerja.Kunci, "salah hitung"));
        await SamaDenganBaruAsync("95 100");
        perubahan = Versi(await SimpanAsync(perubahan, "1.1;100;80\n1.3;10;1"));
        await SamaDenganBaruAsync("80 10");
        // undone: the former contents again
        await Gudang.Dokumen.SimpanAsync(GudangUji.Ani, perubahan.Kunci, perubahan.Revisi, await Gudang.Dokumen.IsiAsync(kinerja), "dibatalkan");
        await SamaDenganBaruAsync("95 100");
        await Gudang.Dokumen.SimpanAsync(GudangUji.Ani, anggaran.Kunci, anggaran.Revisi, GudangUji.Berkas(("anggaran.csv", "")));
        (await Sekarang()).Pagu.ShouldBeNull();
    }

    [Fact]
    public async Task Dihitung_oleh_yang_menyimpan_dan_tidak_oleh_yang_membaca()
    {
        var kinerja = await BuatAsync(JenisDokumen.Pengukuran, "1.1;100;90");
        Penghitung.Banyak.ShouldBe(1);
        var h = Gudang.Basisdata.Hitungan.MulaiAlur();
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Sekarang()));
        await RingkasanAsync(2023);
        (Penghitung.Banyak, h.Tulisan).ShouldBe((1, 0));
        await SimpanAsync(kinerja, "1.1;100;91");
        Penghitung.Banyak.ShouldBe(2);
        await SimpanAsync(Versi(await SimpanAsync(await KiniAsync(kinerja), "1.1;100;92")), "1.1;100;92");
        Penghitung.Banyak.ShouldBe(3, "simpanan yang sama bukan perubahan");
        await Gudang.Dokumen.TetapkanAsync(GudangUji.Ani, kinerja.Kunci, (await KiniAsync(kinerja)).Revisi, "1", new DateOnly(2024, 1, 5));
        Penghitung.Banyak.ShouldBe(3, "penetapan tidak mengubah angka");
        (await Sekarang()).Hasil.Kinerja.Single().Capaian.ShouldBe(92);
    }

    [Fact]
    public async Task Triwulan_tahun_yang_terukur_dihitung_sesudah_simpanan_bukan_selama_menyimpan()
    {
        var kinerja = await BuatAsync(JenisDokumen.Pengukuran, "1.1;100;90");
        (await TriwulanAsync()).ShouldBeNull();
        await Fakta.SusulkanAsync(GudangUji.Pemda);
        (await TriwulanAsync()).ShouldNotBeNull().Hasil.Kinerja.Single().Capaian.ShouldBe(90);
        await SimpanAsync(kinerja, "1.1;100;95");
        (await TriwulanAsync()).ShouldBeNull("angka lama tidak ditunjukkan");

        Task<FaktaInstansi?> TriwulanAsync() => Fakta.AmbilAsync(GudangUji.Pemda, GudangUji.PerangkatDaerah, Periode.Tahun(2023, 2));
    }

    [Fact]
    public async Task Simpanan_yang_gagal_tidak_meninggalkan_angkanya()
    {
        var kinerja = await BuatAsync(JenisDokumen.Pengukuran, "1.1;100;90");
        await Should.ThrowAsync<InvalidOperationException>(() => Gudang.Basisdata.TulisAsync(async s =>
        {
            await Gudang.Dokumen.SimpanAsync(s, GudangUji.Ani, kinerja.Kunci, kinerja.Revisi, GudangUji.Berkas(("kinerja.csv", "1.1;100;50")), "", "");
            throw new InvalidOperationException("batal");
        }));
        (await Sekarang()).Hasil.Kinerja.Single().Capaian.ShouldBe(90);
    }

    [Fact]
    public async Task Rilis_lain_menghitung_ulang_sekali_dan_pembaca_hanya_memanggilnya()
    {
        await BuatAsync(JenisDokumen.Pengukuran, "1.1;100;90");
        Penghitung.Versi = "baru";
        var h = Gudang.Basisdata.Hitungan.MulaiAlur();
        (await Fakta.AmbilAsync(GudangUji.Pemda, GudangUji.PerangkatDaerah, Tahun)).ShouldBeNull();
        (await RingkasanAsync(2023)).DaftarBaris.Single().ShouldSatisfyAllConditions(b => b.Tertunda.ShouldBeTrue(), b =>
            b.Fakta.ShouldBeNull());
        (Penghitung.Banyak, h.Tulisan).ShouldBe((1, 0));
        await Fakta.TungguAsync(TestContext.Current.CancellationToken);
        (await Fakta.SusulkanAsync(GudangUji.Pemda)).ShouldBe(1);
        (await Fakta.SusulkanAsync(GudangUji.Pemda)).ShouldBe(0);
        Penghitung.Banyak.ShouldBe(6, "tahunnya sekali lagi, dan keempat triwulannya");
        (await Sekarang()).Hasil.Kinerja.Single().Capaian.ShouldBe(90);
    }

    [Fact]
    public async Task Yang_disimpan_program_lain_tanpa_proyeksi_disusulkan()
    {
        var kinerja = await BuatAsync(JenisDokumen.Pengukuran, "1.1;100;90");
        Gudang.Basisdata.Proyeksi = null;
        await SimpanAsync(kinerja, "1.1;100;70");
        (await Fakta.AmbilAsync(GudangUji.Pemda, GudangUji.PerangkatDaerah, Tahun)).ShouldBeNull("angka lama bukan angka dokumen ini");
        (await Fakta.SusulkanAsync(GudangUji.Pemda)).ShouldBe(1);
        (await Sekarang()).Hasil.Kinerja.Single().Capaian.ShouldBe(70);
    }

    [Fact]
    public async Task Yang_salah_menjadi_alasan_dan_sembuh_sesudah_dibetulkan()
    {
        var kinerja = await BuatAsync(JenisDokumen.Pengukuran, "1.1;100;90");
        await Sekarang();
        kinerja = Versi(await SimpanAsync(kinerja, "salah"));
        (await Sekarang()).Hasil.ShouldSatisfyAllConditions(h => h.Kinerja.ShouldBeEmpty(), h => h.Kesalahan.ShouldBe("kinerja.csv salah"));
        (await Sekarang()).Hasil.Kesalahan.ShouldBe("kinerja.csv salah");
        await SimpanAsync(kinerja, "1.1;100;92");
        await SamaDenganBaruAsync("92");
    }

    [Fact]
    public async Task Bangun_ulang_mengganti_isi_tabel_yang_menyimpang()
    {
        await BuatAsync(JenisDokumen.Pengukuran, "1.1;100;90");
        await BuatAsync(JenisDokumen.Pengukuran, "1.1;100;30", Periode.Tahun(2023, 2));
        await Sekarang();
        await Gudang.Basisdata.TulisAsync(s => s.JalankanAsync("UPDATE fakta_kinerja SET capaian = '12'"));
        (await Sekarang()).Hasil.Kinerja.Single().Capaian.ShouldBe(12);
        (await Fakta.BandingkanAsync(GudangUji.Pemda)).Select(b => b.Periode).ShouldBe([Periode.Tahun(2023, 2), Periode.Tahun(2023)], ignoreOrder: true);
        (await Fakta.BangunUlangAsync(GudangUji.Pemda)).ShouldBe(1);
        await SamaDenganBaruAsync("90");
        (await Fakta.BandingkanAsync(GudangUji.Pemda)).ShouldBeEmpty();
        (await Gudang.Basisdata.BacaAsync(s => s.DaftarAsync<string>("SELECT capaian FROM fakta_kinerja ORDER BY triwulan"))).ShouldBe(
            ["90", "90", "30", "90", "90"], "triwulan II punya isinya sendiri; yang lain menurut isi setahun");
    }

    [Fact]
    public async Task Ringkasan_memuat_setiap_perangkat_daerah_pada_periode_yang_paling_lengkap()
    {
        await Gudang.Basisdata.TulisAsync(s => s.JalankanAsync(
            "INSERT INTO perangkat_daerah (pemda, id, kode, nama, singkatan, aktif) VALUES ('uji', 'dinas', '1.01', 'Dinas Uji', 'Dinas', 1), ('uji', 'kantor', '9.01', 'Kantor Uji', 'Kantor', 1), ('uji', 'lama', '9.02', 'Badan Lama', 'Lama', 0)"));
        await BuatAsync(JenisDokumen.Renstra, "", new Periode(2021, 2026));
        await BuatAsync(JenisDokumen.Pengukuran, "1.1;100;90\n1.2;100;110\n2.1;10;8");
        await BuatAsync(JenisDokumen.Anggaran, "8.01;1000;250\n8.02;1000;450");
        await BuatAsync(JenisDokumen.Pengukuran, "1.1;100;20", Periode.Tahun(2023, 1));
        await BuatAsync(JenisDokumen.Pengukuran, "1.1;100;20", Periode.Tahun(2023, 1), "dinas");
        await BuatAsync(JenisDokumen.Pengukuran, "1.1;100;40", Periode.Tahun(2023, 2), "dinas");
        await BuatAsync(JenisDokumen.Anggaran, "1.01;500;500", Periode.Tahun(2023, 2), "dinas");
        await BuatAsync(JenisDokumen.Anggaran, "1.01;500;500", Periode.Tahun(2022), "kantor");
        await BuatAsync(JenisDokumen.Profil, "nama: Kantor", Periode.Tahun(2022), "kantor");

        var r = await RingkasanAsync(2023);
        r.DaftarBaris.Select(b => $"{b.Id} {b.Fakta?.Periode}").ShouldBe(["dinas Triwulan II 2023", "badan 2023", "kantor "]);
        // (90 + 110) / 2 and 80, then their mean
        r.DaftarBaris[1].Fakta.ShouldNotBeNull().ShouldSatisfyAllConditions(
            f => f.RataCapaian.ShouldBe(90), f => f.BanyakTercapai.ShouldBe(1), f => f.Serapan.ShouldBe(35), f => f.BanyakIndikator.ShouldBe(3));
        r.ShouldSatisfyAllConditions(
            () => r.BanyakTerhitung.ShouldBe(2), () => r.BanyakIndikator.ShouldBe(4), () => r.Pagu.ShouldBe(2500), () => r.RealisasiAnggaran.ShouldBe(1200), () => r.Serapan.ShouldBe(48));
    }

    [Fact]
    public async Task Pengukuran_setahun_tampil_pada_laporan_yang_dibuat_darinya()
    {
        await BuatAsync(JenisDokumen.Profil, "nama: Badan", Periode.Tahun(2022));
        await BuatAsync(JenisDokumen.Pengukuran, "1.1;100;90");
        (await PeriodeAsync()).ShouldBe("2023", "belum ada laporan");
        foreach (var t in new[] { 1, 2 })
        {
            await LaporanAsync(Periode.Tahun(2023, t));
        }

        (await PeriodeAsync()).ShouldBe("Triwulan II 2023");
        await LaporanAsync(Tahun);
        (await PeriodeAsync()).ShouldBe("2023");
        (await Fakta.AmbilAsync(GudangUji.Pemda, GudangUji.PerangkatDaerah, Periode.Tahun(2023, 1))).ShouldNotBeNull().Hasil.Kinerja.Single().Capaian.ShouldBe(90);

        async Task<string> PeriodeAsync() =>
            $"{(await RingkasanAsync(2023)).DaftarBaris.Single().Fakta.ShouldNotBeNull("profil tahun lalu ikut dihitung").Periode}";
        Task LaporanAsync(Periode p) => Gudang.Dokumen.BuatAsync(GudangUji.Ani, GudangUji.PerangkatDaerah, JenisDokumen.Laporan, p, GudangUji.Berkas(("laporan.yaml", $"tahun: {p.Mulai}")));
    }

    protected Task<VersiDokumen> BuatAsync(JenisDokumen jenis, string teks, Periode? periode = null, string perangkatDaerah = GudangUji.PerangkatDaerah) =>
        Gudang.Dokumen.BuatAsync(GudangUji.Ani, perangkatDaerah, jenis, periode ?? Tahun, GudangUji.Berkas((jenis.DaftarPola[0], teks)));

    private static VersiDokumen Versi(HasilSimpan hasil) => hasil.ShouldBeOfType<HasilSimpan.Tersimpan>().Versi;

    private async Task<RingkasanPemda> RingkasanAsync(int tahun) => await Fakta.RingkasanAsync(
        GudangUji.Pemda, tahun, await new PerangkatDaerahStore(Gudang.Basisdata, Gudang.Rantai).DenganTahunAsync(GudangUji.Pemda, ""),
        await Gudang.Dokumen.SemuaKantorAsync(GudangUji.Pemda, tahun));

    private async Task<FaktaInstansi> Sekarang() => (await Fakta.AmbilAsync(GudangUji.Pemda, GudangUji.PerangkatDaerah, Tahun)).ShouldNotBeNull("dihitung dalam transaksi yang menyimpan");

    private async Task<VersiDokumen> KiniAsync(VersiDokumen v) => (await Gudang.Dokumen.TerakhirAsync(v.Kunci)).ShouldNotBeNull();

    private Task<HasilSimpan> SimpanAsync(VersiDokumen v, string teks) => Gudang.Dokumen.SimpanAsync(GudangUji.Ani, v.Kunci, v.Revisi, GudangUji.Berkas((v.JenisDokumen.DaftarPola[0], teks)));

    private async Task SamaDenganBaruAsync(string capaian)
    {
        await Sekarang();
        var tersimpan = (await Sekarang()).Hasil;
        var baru = new PenghitungUji().Hitung(await Gudang.Dokumen.BerkasAsync(GudangUji.Pemda, GudangUji.PerangkatDaerah, Tahun, PilihanVersi.Terbaru), Tahun);
        tersimpan.Kinerja.ShouldBe(baru.Kinerja);
        tersimpan.Anggaran.ShouldBe(baru.Anggaran);
        string.Join(' ', tersimpan.Kinerja.Select(k => k.Capaian?.ToString() ?? "-")).ShouldBe(capaian);
    }

    /// <summary>Reads rows of code, target and realisation; the sasaran is what stands before the first point.</summary>
    protected sealed class PenghitungUji : IPenghitungFakta
    {
        private int _banyak;

        public int Banyak => _banyak;

        public string Versi { get; set; } = "1";

        public HasilFakta Hitung(KumpulanBerkas berkas, Periode periode)
        {
            Interlocked.Increment(ref _banyak);
            var kinerja = Baris(berkas, "kinerja.csv");
            return kinerja.Any(b => b.Length < 3)
                ? new HasilFakta([], [], "kinerja.csv salah")
                : new HasilFakta(
                    [.. kinerja.Select(b => new FaktaKinerja(b[0].Split('.')[0], b[0], "Uraian " + b[0], "%", Angka(b[1]), Angka(b[2]), Angka(b[2]) / Angka(b[1]) * 100, b[2].Length > 0 ? "" : "belum diukur"))],
                    [.. Baris(berkas, "anggaran.csv").Select(b => new FaktaAnggaran(b[0], "Program " + b[0], Angka(b[1]), Angka(b[2])))]);
        }

        private static List<string[]> Baris(KumpulanBerkas berkas, string jalur) =>
            [.. GudangUji.Teks(berkas, jalur).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(b => b.Split(';'))];

        private static decimal? Angka(string teks) => BacaAngka.Coba(teks, out var n, out _) ? n : null;
    }
}
