using Akuntabel.Core.Register;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Isian;
using Akuntabel.Storage.Lampiran;
using Akuntabel.Storage.Pembuktian;
using Akuntabel.Storage.Register;
using static Akuntabel.Storage.Tests.Register.UjiRegister;

namespace Akuntabel.Storage.Tests.Register;

public class PemusnahanSqliteTests(ServerPostgres server) : PemusnahanTests(MesinBasisdata.Sqlite, server);

public class PemusnahanPostgresTests(ServerPostgres server) : PemusnahanTests(MesinBasisdata.Postgres, server);

/// <summary>What destruction of personal data takes with it besides the sealed text: evidence, events, frozen answers, drafts, what was computed.</summary>
public abstract class PemusnahanTests(MesinBasisdata mesin, ServerPostgres server) : IAsyncLifetime
{
    private const string Telepon = "081977665544";

    // before its field was declared personal
    private static readonly DefinisiRegister Dahulu = Ormas with
    {
        Bidang = [.. Ormas.Bidang, new BidangRegister("telepon", "Telepon ketua", JenisIsian.Teks)],
    };

    private static readonly DefinisiRegister Kini = Ormas with
    {
        Bidang = [.. Ormas.Bidang, new BidangRegister("telepon", "Telepon ketua", JenisIsian.Teks) { Kerahasiaan = KerahasiaanBidang.Pribadi }],
    };

    private UjiRegister? _uji;

    private UjiRegister Uji => _uji ?? throw new InvalidOperationException("belum siap");

    private LampiranStore Lampiran => new(Uji.Gudang.Basisdata, Uji.Gudang.Rantai, Uji.Gudang.Jam);

    public async ValueTask InitializeAsync() => _uji = await UjiRegister.BuatAsync(mesin, server);

    public ValueTask DisposeAsync() => _uji?.DisposeAsync() ?? ValueTask.CompletedTask;

    [Fact]
    public async Task Berkas_bukti_ikut_musnah_kecuali_isi_yang_juga_dipakai_di_tempat_lain()
    {
        var (id, lain) = (await TambahAsync("Yayasan Satu"), await TambahAsync("Yayasan Dua"));
        var sendiri = await LampirkanAsync(id, "KTP Budi.txt", "pindaian rahasia 77");
        var bersama = await LampirkanAsync(id, "Akta.txt", "akta bersama");
        await LampirkanAsync(lain, "Akta dua.txt", "akta bersama");
        var berita = await MusnahkanAsync(id);
        (await AdaIsiAsync(sendiri), await AdaIsiAsync(bersama)).ShouldBe((false, true));
        (await Lampiran.DaftarAsync(GudangUji.Pemda, GudangUji.PerangkatDaerah)).Single().Dokumen.ShouldBe(RegisterStore.TempatLampiran(lain));
        (await PeristiwaAsync()).ShouldNotContain("KTP Budi");
        berita.Dimusnahkan.ShouldContain("2 berkas bukti, dengan nama dan keterangannya");
        berita.Tetap.ShouldContain("isi 1 berkas: dokumen atau baris lain memuat berkas yang sama");
        await UtuhAsync();
    }

    [Fact]
    public async Task Isi_berkas_yang_disebut_sebuah_dokumen_tetap()
    {
        var id = await TambahAsync("Yayasan Satu");
        var sidik = await LampirkanAsync(id, "bukti.txt", "foto kegiatan");
        await Uji.Gudang.Basisdata.TulisAsync(s => IsiStore.SimpanAsync(s, GudangUji.Pemda, System.Text.Encoding.UTF8.GetBytes($"indikator,bukti\n1.1,{sidik}\n")));
        await MusnahkanAsync(id);
        (await AdaIsiAsync(sidik)).ShouldBeTrue();
    }

    [Fact]
    public async Task Nilai_yang_diketik_sebelum_bidangnya_pribadi_hilang_dari_riwayat_dan_rantainya_tetap_terbukti()
    {
        var id = await SimpanAsync(Dahulu, "", 0, "Yayasan Satu", Telepon);
        await SimpanAsync(Dahulu, id, 1, "Yayasan Satu", Telepon + "1");
        await HitungUlangAsync();
        (await PeristiwaAsync()).ShouldContain(Telepon, Case.Sensitive, "tercatat ketika masih terbuka");
        await MusnahkanAsync(id);
        var peristiwa = await PeristiwaAsync();
        peristiwa.ShouldNotContain(Telepon);
        peristiwa.ShouldContain("\"Nama\":\"Yayasan Satu\"", Case.Sensitive, "yang terbuka tetap diceritakan");
        await UtuhAsync();
        await Uji.Gudang.Basisdata.TulisAsync(s => s.JalankanAsync("UPDATE peristiwa SET baru = '{}' WHERE nomor = (SELECT MIN(nomor) FROM peristiwa_musnah)"));
        (await new Verifikasi(Uji.Gudang.Basisdata, Uji.Kunci).JalankanAsync()).DaftarMasalah.ShouldContain(m => m.Contains("isinya diubah sesudah dicatat", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Peristiwa_dan_isi_tanpa_berita_tetap_tidak_dapat_diubah_atau_dihapus()
    {
        var id = await TambahAsync("Yayasan Satu");
        await LampirkanAsync(id, "a.txt", "isi");
        foreach (var sql in (string[])["UPDATE peristiwa SET baru = ''", "DELETE FROM peristiwa", "DELETE FROM isi", "UPDATE isi SET ukuran = 0"])
        {
            await Should.ThrowAsync<Exception>(() => Uji.Gudang.Basisdata.TulisAsync(s => s.JalankanAsync(sql)), sql);
        }
    }

    [Fact]
    public async Task Yang_belum_disegel_ulang_dan_bidang_yang_sudah_tidak_ada_ikut_musnah_dan_tidak_dihitung_lagi()
    {
        var bergaji = Dahulu with { Bidang = [.. Dahulu.Bidang, new("gaji", "Gaji", JenisIsian.Angka), new("pajak", "Pajak", JenisIsian.Terhitung) { Rumus = "Gaji × 2" }] };
        var id = (await Uji.Store.SimpanAsync(GudangUji.Ani, Di(Ormas), bergaji, Tempo(bergaji),
            new BarisIsian("", 0, Isi(("nama", "Yayasan"), ("telepon", Telepon), ("gaji", "400"), ("anggota", "2"), ("iuran", "10"))), "")).ShouldBeOfType<HasilSimpanBaris.Tersimpan>().Id;
        await MusnahkanAsync(id);
        var b = await Uji.CariAsync(Kini, id);
        (b.Baris["telepon"], b.Baris["gaji"], b.Baris["pajak"], b.Baris["kas"], b.Baris.Dimusnahkan).ShouldBe(("", "", "", "20", true));
        (await Uji.TemukanAsync("0819")).ShouldBe("");
    }

    [Fact]
    public void Yang_dihitung_dari_data_pribadi_dikenal_juga_lewat_hitungan_lain_dan_tidak_dihitung_lagi()
    {
        var d = new DefinisiRegister("x", "X", "x",
        [
            new("nama", "Nama", JenisIsian.Teks), new("gaji", "Gaji", JenisIsian.Angka) { Kerahasiaan = KerahasiaanBidang.Pribadi }, new("hari", "Hari", JenisIsian.Angka),
            new("pajak", "Pajak", JenisIsian.Terhitung) { Rumus = "Gaji × 2" }, new("sisa", "Sisa", JenisIsian.Terhitung) { Rumus = "Pajak × 2" },
            new("upah", "Upah", JenisIsian.Terhitung) { Rumus = "Hari × 2" },
        ]);
        var hitung = new PenghitungBidang(d);
        d.Bidang.Where(hitung.DariTersegel).Select(b => b.Kode).ShouldBe(["pajak", "sisa"]);
    }

    [Fact]
    public async Task Yang_digabung_ke_baris_itu_dan_draf_serta_salinan_bekunya_ikut_musnah()
    {
        var id = await SimpanAsync(Dahulu, "", 0, "Yayasan Satu", Telepon);
        var kedua = await SimpanAsync(Dahulu, "", 0, "Yayasan Kedua", Telepon + "2");
        await BekukanAsync();
        await new DrafStore(Uji.Gudang.Basisdata, Uji.Gudang.Jam).SimpanAsync(GudangUji.Pemda, "u", $"/pd/badan/register/ormas/baris/{id}", $"{{\"isi.telepon\":[\"{Telepon}9\"]}}");
        (await Uji.Store.GabungAsync(GudangUji.Ani, Di(Ormas), Dahulu, Tempo(Dahulu), id, kedua, Isi(("nama", "Yayasan Satu"), ("telepon", Telepon)), "satu")).ShouldBeOfType<HasilSimpanBaris.Tersimpan>();
        var beku = (await Hitungan.BekuAsync(GudangUji.Pemda, GudangUji.PerangkatDaerah, 2023, 1)).Single();
        var berita = await MusnahkanAsync(id);
        berita.Baris.Order().ShouldBe(new[] { id, kedua }.Order());
        var sesudah = (await Hitungan.BekuAsync(GudangUji.Pemda, GudangUji.PerangkatDaerah, 2023, 1)).Single();
        var isi = (await Hitungan.IsiBekuAsync(GudangUji.Pemda, GudangUji.PerangkatDaerah, sesudah.Sidik)).ShouldNotBeNull();
        (sesudah.Nilai, isi.Baris.Count, isi.Baris[0].Isi["nama"], isi.Baris.Any(b => b.Isi.ContainsKey("telepon"))).ShouldBe(("2", 2, "Yayasan Satu", false));
        (await AdaIsiAsync(beku.Sidik)).ShouldBeFalse();
        (await Uji.SatuAsync<long>("SELECT COUNT(*) FROM draf_isian")).ShouldBe(0);
        (await PeristiwaAsync()).ShouldNotContain(Telepon);
        await UtuhAsync();
    }

    [Fact]
    public async Task Bidang_yang_disegel_tidak_tinggal_terbuka_dalam_draf()
    {
        var id = await SimpanAsync(Dahulu, "", 0, "Yayasan Satu", Telepon);
        var draf = new DrafStore(Uji.Gudang.Basisdata, Uji.Gudang.Jam);
        await draf.SimpanAsync(GudangUji.Pemda, "u", $"/pd/badan/register/ormas/baris/{id}", "{\"isi.telepon\":[\"0812\"],\"isi.nama\":[\"Baru\"]}");
        await HitungUlangAsync();
        (await draf.CariAsync(GudangUji.Pemda, "u", $"/pd/badan/register/ormas/baris/{id}"))?.Isi.ShouldBe("{\"isi.nama\":[\"Baru\"]}");
    }

    [Fact]
    public async Task Baris_yang_dimusnahkan_tidak_menahan_hitungan_dan_tidak_sama_satu_dengan_yang_lain()
    {
        var daftar = new List<string>();
        foreach (var paspor in (string[])["A1", "A1", "B1"])
        {
            daftar.Add(await Uji.TambahAsync(Asing, ("uraian", "Orang"), ("paspor", paspor)));
        }

        (await Uji.Store.HapusDataPribadiAsync(GudangUji.Ani, Di(Asing), Asing, [daftar[0], daftar[1]], "masa simpan habis")).Berita.ShouldNotBeNull();
        var kunci = (await Uji.CariAsync(Asing, daftar[0])).KunciSama;
        (kunci, (await Uji.CariAsync(Asing, daftar[1])).KunciSama).ShouldBe(($"m.{daftar[0]}", $"m.{daftar[1]}"));
        Beda(await Uji.SemuaAsync(Asing)).ShouldBe((3m, 0));
        (await Uji.UbahAsync(Asing, daftar[0], 2, ("uraian", "Diubah"))).ShouldBeOfType<HasilSimpanBaris.Tersimpan>();
        (await Uji.CariAsync(Asing, daftar[0])).KunciSama.ShouldBe(kunci, "tetap sesudah diubah");
        await UtuhAsync();
    }

    [Fact]
    public void Baris_yang_kehilangan_nilainya_karena_dimusnahkan_tidak_ikut_dan_disebut()
    {
        var d = new DefinisiRegister("x", "X", "baris", [new("nama", "Nama", JenisIsian.Teks), new("iuran", "Iuran", JenisIsian.Rupiah)]);
        BarisRegister Baris(string id, bool musnah, string iuran) => new(id, Isi(("nama", id), ("iuran", iuran)), "", null, new DateOnly(2023, 1, 1)) { Dimusnahkan = musnah };
        var hasil = new PenghitungKueri(d).Hitung(new KueriRegister("x", UkuranKueri.Jumlah) { Bidang = ["iuran"] }, new PeriodeKueri(2023, 1),
            [Baris("a", false, "10"), Baris("b", true, "")], "x", "x");
        (hasil.Angka.Besaran.Nilai, hasil.Dimusnahkan.Single(), hasil.TanpaIsi.Count).ShouldBe((10m, "b", 0));
        hasil.Angka.Cetak().ShouldNotBeEmpty();
        new PenghitungKueri(d).Hitung(new KueriRegister("x", UkuranKueri.Jumlah) { Bidang = ["iuran"] }, new PeriodeKueri(2023, 1),
            [Baris("a", false, "10"), Baris("b", false, "")], "x", "x").Angka.Besaran.Ada.ShouldBeFalse("yang belum diisi tetap menahan angkanya");
    }

    private HitunganRegisterStore Hitungan => new(Uji.Gudang.Basisdata, Uji.Gudang.Rantai, Uji.Gudang.Jam);

    private static (decimal?, int) Beda(List<BarisRegister> baris)
    {
        var hasil = new PenghitungKueri(Asing).Hitung(new KueriRegister("orang-asing", UkuranKueri.Beda), new PeriodeKueri(2023, 1), baris, "x", "x");
        return (hasil.Angka.Besaran.Nilai, hasil.TanpaIsi.Count);
    }

    private async Task BekukanAsync()
    {
        var baris = new List<BarisRegister>();
        await foreach (var b in Uji.Store.AlirkanAsync(Di(Ormas), Dahulu))
        {
            baris.Add(b);
        }

        await Uji.Gudang.Basisdata.TulisAsync(s => Hitungan.BekukanAsync(s, GudangUji.Ani, GudangUji.PerangkatDaerah, 2023, 1,
            [new BekuBaru("1.1", 0, "Ormas", "{}", "2", Dahulu, baris)]));
    }

    private Task<string> TambahAsync(string nama) => SimpanAsync(Kini, "", 0, nama, Telepon);

    private async Task<string> SimpanAsync(DefinisiRegister d, string id, int revisi, string nama, string telepon) =>
        (await Uji.Store.SimpanAsync(GudangUji.Ani, Di(Ormas), d, Tempo(d), new BarisIsian(id, revisi, Isi(("nama", nama), ("telepon", telepon))), "uji"))
            .ShouldBeOfType<HasilSimpanBaris.Tersimpan>().Id;

    private async Task HitungUlangAsync() => (await Uji.Store.HitungTempoUlangAsync(GudangUji.Ani, Di(Ormas), Kini, Tempo(Kini))).ShouldNotBeNull();

    private async Task<BeritaPemusnahan> MusnahkanAsync(string id) =>
        (await Uji.Store.HapusDataPribadiAsync(GudangUji.Ani, Di(Ormas), Kini, [id], "masa simpan habis")).Berita.ShouldNotBeNull();

    private async Task<string> LampirkanAsync(string id, string nama, string isi) =>
        (await Lampiran.TambahAsync(GudangUji.Ani, GudangUji.PerangkatDaerah,
            new LampiranBaru(nama, System.Text.Encoding.UTF8.GetBytes(isi)) { Dokumen = RegisterStore.TempatLampiran(id) })).ShouldBeOfType<HasilLampiran.Tersimpan>().Lampiran.Sidik;

    private async Task<bool> AdaIsiAsync(string sidik) => await Uji.SatuAsync<long>($"SELECT COUNT(*) FROM isi WHERE sidik = '{sidik}'") > 0;

    private async Task<string> PeristiwaAsync() => string.Join('\n', (await Uji.PeristiwaAsync()).Select(p => p.Lama + p.Baru + p.Alasan));

    private async Task UtuhAsync() => (await new Verifikasi(Uji.Gudang.Basisdata, Uji.Kunci).JalankanAsync()).DaftarMasalah.ShouldBeEmpty();
}
