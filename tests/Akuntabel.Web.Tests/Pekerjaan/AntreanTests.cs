using System.Collections.Concurrent;
using Akuntabel.Core.Alur;
using Akuntabel.Storage.Pekerjaan;
using Akuntabel.Web.Pekerjaan;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.Tests.Pekerjaan;

/// <summary>Jobs from asking to result, by the application that does them.</summary>
public sealed class AntreanTests : IClassFixture<PelayanUji>, IAsyncLifetime
{
    private readonly PelayanUji _pelayan;

    private readonly KerjaUjian _kerja = new();

    private readonly string _folder = Directory.CreateTempSubdirectory("akuntabel-antrean-").FullName;

    private readonly List<WebApplication> _daftar = [];

    private readonly string _ani = Guid.NewGuid().ToString("N");

    public AntreanTests(PelayanUji pelayan) => _pelayan = pelayan;

    private Antrean Antrean => _daftar[0].Services.GetRequiredService<Antrean>();

    // a second application over the store of the first: the jobs of this test are of a kind that only it can do
    public async ValueTask InitializeAsync()
    {
        await _pelayan.Basisdata.TulisAsync(s => s.JalankanAsync("DELETE FROM pekerjaan"));
        await MulaiAsync();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var a in _daftar)
        {
            await a.StopAsync(TestContext.Current.CancellationToken);
            await a.DisposeAsync();
        }

        if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    [Fact]
    public async Task Pembatalan_menghentikan_kerja_dan_menghapus_unggahan_dan_foldernya()
    {
        var p = await TambahAsync("jalan");
        await TungguAsync(() => _kerja.Folder.Count == 1);
        Directory.Exists(_kerja.Folder.Single()).ShouldBeTrue();
        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(_kerja.Folder.Single()).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        await Antrean.BatalkanAsync((await CariAsync(p)).ShouldNotBeNull(), TestContext.Current.CancellationToken);
        (await AkhirAsync(p)).Keadaan.ShouldBe(KeadaanPekerjaan.Dibatalkan);
        await TungguAsync(() => !Directory.Exists(_kerja.Folder.Single()));
        (await BanyakBerkasAsync(p)).ShouldBe(0);
    }

    [Fact]
    public async Task Yang_dibatalkan_ketika_menunggu_tidak_pernah_jalan_dan_unggahannya_hilang_seketika()
    {
        var jalan = await TambahAsync("jalan", besar: true);
        await TungguAsync(() => _kerja.Folder.Count == 1);
        var antre = await TambahAsync("jalan", besar: true);
        (await BanyakBerkasAsync(antre)).ShouldBeGreaterThan(0);
        await Antrean.BatalkanAsync((await CariAsync(antre)).ShouldNotBeNull(), TestContext.Current.CancellationToken);
        (await CariAsync(antre)).ShouldNotBeNull().Keadaan.ShouldBe(KeadaanPekerjaan.Dibatalkan);
        (await BanyakBerkasAsync(antre)).ShouldBe(0);
        _kerja.Lepas.Set();
        await AkhirAsync(jalan);
        _kerja.Folder.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Kegagalan_menjadi_pesan_tanpa_isi_dalam_program_dan_tanpa_sisa_unggahan()
    {
        var rusak = await TambahAsync("rusak");
        var gagal = await TambahAsync("gagal");
        var memori = await TambahAsync("memori");
        (await AkhirAsync(rusak)).Pesan.ShouldNotContain("rahasia");
        (await AkhirAsync(gagal)).Pesan.ShouldBe("Peramban tidak ada.");
        var m = await AkhirAsync(memori);
        m.Keadaan.ShouldBe(KeadaanPekerjaan.Gagal);
        m.Pesan.ShouldContain("memerlukan memori lebih dari jatahnya");
        foreach (var p in new[] { rusak, gagal, memori })
        {
            (await BanyakBerkasAsync(p)).ShouldBe(0);
        }
    }

    [Fact]
    public async Task Hasil_yang_sudah_cukup_tidak_hilang_karena_sisanya_gagal()
    {
        foreach (var isian in new[] { "cukup lalu memori", "cukup lalu rusak" })
        {
            var akhir = await AkhirAsync(await TambahAsync(isian));
            akhir.Keadaan.ShouldBe(KeadaanPekerjaan.Selesai, isian);
            (await Antrean.DaftarBerkasAsync(akhir, TestContext.Current.CancellationToken))
                .ShouldHaveSingleItem().Nama.ShouldBe("awal.txt");
        }
    }

    [Fact]
    public async Task Pekerja_yang_tumpukannya_habis_menyebut_dokumennya_bersusun_terlalu_dalam()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "memakai sh");
        var pekerja = new PekerjaAnak(["sh", "-c", "echo 'Stack overflow.' >&2; exit 134"]);
        var hasil = await pekerja.KerjakanAsync(new TugasKerja(_folder, "uji", "{}", TempatKerja.JatahTerkecil, (_, _) => { }),
            TestContext.Current.CancellationToken);
        (hasil.Keadaan, hasil.Pesan).ShouldBe((KeadaanPekerjaan.Gagal, HasilKerja.TerlaluDalam.Pesan));
        hasil.Pesan.ShouldContain("simpan ulang");
    }

    [Fact]
    public async Task Pekerjaan_kecil_pengguna_lain_tidak_menunggu_tiga_yang_besar()
    {
        var besar = new List<KunciPekerjaan>();
        for (var i = 0; i < 3; i++)
        {
            besar.Add(await TambahAsync("jalan", besar: true));
        }

        await TungguAsync(() => !_kerja.Folder.IsEmpty);
        var kecil = await TambahAsync("beres", pemilik: "budi" + _ani);
        var akhir = await AkhirAsync(kecil, "budi" + _ani);
        akhir.Keadaan.ShouldBe(KeadaanPekerjaan.Selesai);
        foreach (var b in besar)
        {
            (await CariAsync(b)).ShouldNotBeNull().Berakhir.ShouldBeFalse("yang besar masih ada semua");
        }

        _kerja.Lepas.Set();
        foreach (var b in besar)
        {
            (await AkhirAsync(b)).Keadaan.ShouldBe(KeadaanPekerjaan.Selesai);
        }
    }

    [Fact]
    public async Task Kemajuan_dan_hasil_terlihat_dari_proses_lain_dan_pembatalan_dari_sana_sampai()
    {
        // the fixture's application does not do jobs of this kind, but it knows them
        var lain = _pelayan.Layanan.GetRequiredService<Antrean>();
        var p = await TambahAsync("jalan");
        await TungguAsync(async () => (await lain.CariAsync(p.Pemda, p.Id, _ani, TestContext.Current.CancellationToken))?.Tahap == "bekerja");
        await lain.BatalkanAsync((await CariAsync(p)).ShouldNotBeNull(), TestContext.Current.CancellationToken);
        (await AkhirAsync(p)).Keadaan.ShouldBe(KeadaanPekerjaan.Dibatalkan);
        var q = await TambahAsync("beres");
        var akhir = await AkhirAsync(q);
        (await lain.DaftarBerkasAsync(akhir, TestContext.Current.CancellationToken)).ShouldHaveSingleItem().Nama.ShouldBe("hasil.txt");
        await using var isi = (await lain.BukaAsync(akhir, "hasil.txt", TestContext.Current.CancellationToken)).ShouldNotBeNull();
        using var pembaca = new StreamReader(isi);
        (await pembaca.ReadToEndAsync(TestContext.Current.CancellationToken)).ShouldBe("isi masukan");
        (await lain.BukaAsync(akhir, "../hasil.txt", TestContext.Current.CancellationToken)).ShouldBeNull();
    }

    [Fact]
    public async Task Halaman_pekerjaan_memakai_menu_kantor_yang_memintanya_juga_bagi_pemegang_peran_di_dua_kantor()
    {
        var pemilik = await _pelayan.AkunAsync($"dua{_ani[..8]}", "kapal layar biru 7", (Peran.Perencana, PelayanUji.Badan), (Peran.Perencana, PelayanUji.Dinas));
        var (kunci, _) = await Antrean.TambahAsync(
            new PekerjaanBaru(_pelayan.Pemda, pemilik, KerjaUjian.Kode, "Uji", "\"jalan\"") { PerangkatDaerah = PelayanUji.Dinas, Kecil = true }, [], TestContext.Current.CancellationToken);
        using var klien = await _pelayan.KlienAsync();
        klien.DefaultRequestHeaders.Add("X-Uji-Pengguna", pemilik);
        var halaman = await klien.BukaAsync($"/pekerjaan/{kunci.ShouldNotBeNull().Id}");
        halaman.QuerySelectorAll($"nav a[href='/pd/{PelayanUji.Dinas}/laporan']").ShouldNotBeEmpty();
        halaman.QuerySelectorAll($"nav a[href='/pd/{PelayanUji.Badan}/laporan']").ShouldBeEmpty();
    }

    [Fact]
    public async Task Proses_yang_berhenti_baik_baik_menyerahkan_pekerjaannya_kepada_yang_berikut()
    {
        var p = await TambahAsync("jalan");
        await TungguAsync(() => _kerja.Folder.Count == 1);
        await _daftar[0].StopAsync(TestContext.Current.CancellationToken);
        var kini = (await CariAsync(p)).ShouldNotBeNull();
        (kini.Keadaan, kini.Percobaan).ShouldBe((KeadaanPekerjaan.Menunggu, 0));
        _kerja.Lepas.Set();
        await MulaiAsync();
        (await AkhirAsync(p)).Keadaan.ShouldBe(KeadaanPekerjaan.Selesai);
    }

    [Fact]
    public void Denyut_yang_diam_dinyatakan_mati_sesudah_beberapa_pengamatan_dan_tidak_sesudah_basis_data_hilang()
    {
        var pengamat = new PengamatDenyut();
        BarisPekerjaan Diam(long denyut) => new() { Pemda = "uji", Id = "a", Percobaan = 1, Denyut = denyut, Keadaan = KeadaanPekerjaan.Berjalan };
        for (var i = 0; i < PengamatDenyut.PengamatanTerbanyak; i++)
        {
            pengamat.Amati([Diam(7)]).ShouldBeEmpty();
        }

        pengamat.Amati([Diam(8)]).ShouldBeEmpty("baru saja berdenyut");
        for (var i = 1; i < PengamatDenyut.PengamatanTerbanyak; i++)
        {
            pengamat.Amati([Diam(8)]).ShouldBeEmpty();
        }

        pengamat.Lupakan();
        pengamat.Amati([Diam(8)]).ShouldBeEmpty();
        for (var i = 1; i < PengamatDenyut.PengamatanTerbanyak; i++)
        {
            pengamat.Amati([Diam(8)]).ShouldBeEmpty();
        }

        pengamat.Amati([Diam(8)]).ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(8)]
    public void Satu_tempat_selalu_tersisa_untuk_pekerjaan_kecil_orang_lain(int inti)
    {
        var tempat = new TempatKerja(inti, 1L << 30, ["uji"]);
        var banyak = Math.Max(2, inti);
        var jalan = new List<Dijalankan>();
        while (tempat.Lowongan("A", jalan) is { Besar: true })
        {
            jalan.Add(Jalan("ani", kecil: false, bobot: 1));
        }

        jalan.Count.ShouldBe(banyak - 1);
        var sisa = tempat.Lowongan("A", jalan).ShouldNotBeNull();
        (sisa.Besar, sisa.PerPengguna).ShouldBe((false, banyak - 1));
        tempat.Muat(Baris("budi", kecil: true, bobot: 400L << 20), jalan).ShouldBeTrue("yang kecil pertama tidak menunggu memori");
        jalan.ForEach(d => d.Dispose());
    }

    [Fact]
    public void Memori_dibagi_dan_yang_lebih_berat_dari_seluruhnya_tetap_mendapat_giliran_sendirian()
    {
        var tempat = new TempatKerja(8, 1L << 30, ["uji"]);
        var raksasa = Baris("ani", kecil: false, bobot: 10L << 30);
        tempat.Jatah(raksasa).ShouldBe(1L << 30);
        tempat.Muat(raksasa, []).ShouldBeTrue();
        using var sedang = Jalan("budi", kecil: false, bobot: 600L << 20);
        tempat.Muat(raksasa, [sedang]).ShouldBeFalse();
        tempat.Muat(Baris("ani", kecil: false, bobot: 400L << 20), [sedang]).ShouldBeTrue();
        tempat.Muat(Baris("ani", kecil: false, bobot: 500L << 20), [sedang]).ShouldBeFalse();
    }

    private static BarisPekerjaan Baris(string pemilik, bool kecil, long bobot) =>
        new() { Pemda = "uji", Id = "x", Pemilik = pemilik, Kecil = kecil, Bobot = bobot };

    private static Dijalankan Jalan(string pemilik, bool kecil, long bobot)
    {
        var b = Baris(pemilik, kecil, bobot);
        return new Dijalankan(b, "A", Math.Max(bobot, TempatKerja.JatahTerkecil / 8), TimeSpan.FromMinutes(1));
    }

    private async Task MulaiAsync()
    {
        var aplikasi =
            AplikasiWeb.Bangun(new OpsiWeb(_pelayan.Basisdata, "", Path.Combine(_folder, Guid.NewGuid().ToString("N"))) { Waktu = _pelayan.Jam }, b =>
        {
            b.WebHost.UseTestServer();
            b.Services.AddSingleton<IPengerjaan>(_kerja);
        });
        _daftar.Insert(0, aplikasi);
        await aplikasi.StartAsync();
    }

    private async Task<KunciPekerjaan> TambahAsync(string isian, bool besar = false, string? pemilik = null)
    {
        var (kunci, alasan) = await Antrean.TambahAsync(
            new PekerjaanBaru(_pelayan.Pemda, pemilik ?? _ani, KerjaUjian.Kode, "Uji", $"\"{isian}\"") { Kecil = !besar, Bobot = 1 },
            [new BerkasMasukan("masukan.txt", () => new MemoryStream("isi masukan"u8.ToArray()))], TestContext.Current.CancellationToken);
        return kunci.ShouldNotBeNull(alasan);
    }

    private Task<BarisPekerjaan?> CariAsync(KunciPekerjaan p, string? pemilik = null) => Antrean.CariAsync(p.Pemda, p.Id, pemilik ?? _ani, TestContext.Current.CancellationToken);

    private async Task<BarisPekerjaan> AkhirAsync(KunciPekerjaan p, string? pemilik = null)
    {
        await TungguAsync(async () => (await CariAsync(p, pemilik)).ShouldNotBeNull().Berakhir);
        return (await CariAsync(p, pemilik)).ShouldNotBeNull();
    }

    private Task<long> BanyakBerkasAsync(KunciPekerjaan p) =>
        _pelayan.Basisdata.BacaAsync(s => s.SatuAsync<long>("SELECT COUNT(*) FROM berkas_sementara WHERE induk = @Id", p));

    private static Task TungguAsync(Func<bool> syarat) => TungguAsync(() => Task.FromResult(syarat()));

    private static async Task TungguAsync(Func<Task<bool>> syarat)
    {
        for (var i = 0; i < 3000 && !await syarat(); i++)
        {
            await Task.Delay(20);
        }

        (await syarat()).ShouldBeTrue();
    }

    private sealed class KerjaUjian : IPengerjaan
    {
        public const string Kode = "ujian";

        public ConcurrentQueue<string> Folder { get; } = new();

        public ManualResetEventSlim Lepas { get; } = new();

        public string Jenis => Kode;

        public void Kerjakan(RuangKerja ruang)
        {
            switch (ruang.Isian<string>())
            {
                case "gagal":
                    throw new PekerjaanGagalException("Peramban tidak ada.");
                case "rusak":
                    throw new InvalidOperationException("rahasia");
                case "cukup lalu memori" or "cukup lalu rusak":
                    File.WriteAllText(Path.Combine(ruang.Keluaran, "awal.txt"), "sudah");
                    ruang.Cukup(true);
                    _ = ruang.Isian<string>() == "cukup lalu memori" ? new byte[int.MaxValue] : throw new InvalidOperationException();
                    break;
                case "memori":
                    _ = new byte[int.MaxValue];
                    break;
                case "jalan":
                    Folder.Enqueue(Path.GetDirectoryName(ruang.Masukan) ?? "");
                    while (!Lepas.IsSet)
                    {
                        ruang.Maju("bekerja", 10);
                        Thread.Sleep(20);
                    }

                    break;
            }

            File.Copy(Path.Combine(ruang.Masukan, "masukan.txt"), Path.Combine(ruang.Keluaran, "hasil.txt"));
        }
    }
}
