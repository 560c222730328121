using System.IO.Compression;
using Akuntabel.Core.Register;
using Akuntabel.Storage.Akun;
using Akuntabel.Storage.Cadangan;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Kunci;
using Akuntabel.Storage.KunciBerganti;
using Akuntabel.Storage.Pembuktian;
using Akuntabel.Storage.Register;
using static Akuntabel.Storage.Tests.Register.UjiRegister;

namespace Akuntabel.Storage.Tests.Register;

public class DataPribadiSqliteTests(ServerPostgres server) : DataPribadiTests(MesinBasisdata.Sqlite, server);

public class DataPribadiPostgresTests(ServerPostgres server) : DataPribadiTests(MesinBasisdata.Postgres, server);

/// <summary>Personal and secret fields: nowhere in the clear, opened only by name, gone when they are destroyed.</summary>
public abstract class DataPribadiTests(MesinBasisdata mesin, ServerPostgres server) : IAsyncLifetime
{
    private const string Paspor = "ZQX9988776";

    private const string Pelapor = "Xaverius Penelepon";

    private UjiRegister? _uji;

    private UjiRegister Uji => _uji ?? throw new InvalidOperationException("belum siap");

    private Basisdata Basisdata => Uji.Gudang.Basisdata;

    public async ValueTask InitializeAsync() => _uji = await UjiRegister.BuatAsync(mesin, server);

    public ValueTask DisposeAsync() => _uji?.DisposeAsync() ?? ValueTask.CompletedTask;

    [Fact]
    public async Task Nilai_tersegel_tidak_ada_di_berkas_peristiwa_maupun_cadangan()
    {
        var id = await TambahAsync();
        (await Uji.UbahAsync(Asing, id, 1, ("uraian", "Pengunjung"),
            ("pelapor", Pelapor + " Dua"))).ShouldBeOfType<HasilSimpanBaris.Tersimpan>();
        (await Uji.Store.ImporAsync(GudangUji.Ani, Di(Asing), Asing, Tempo(Asing),
            [new("", 0, Isi(("uraian", "Lain"), ("paspor", Paspor + "1")))], "wna.xlsx")).Berhasil.ShouldBeTrue();
        await Uji.BukaAsync(id, "paspor");
        var arsip = Path.Combine(Path.GetTempPath(), $"akuntabel-{Guid.NewGuid():N}.zip");
        await new PembuatCadangan(Basisdata, Uji.Gudang.Jam).BuatAsync(arsip);
        var cadangan = new StringWriter();
        using (var zip = await ZipFile.OpenReadAsync(arsip))
        {
            foreach (var e in zip.Entries)
            {
                using var isi = new StreamReader(e.Open());
                await cadangan.WriteAsync(await isi.ReadToEndAsync());
            }
        }

        File.Delete(arsip);
        Bersih(cadangan.ToString(), "cadangan");
        cadangan.ToString().ShouldContain("Pengunjung", Case.Sensitive, "yang terbuka ada, jadi yang dicari memang akan terlihat");
        Bersih(await BerkasAsync(), "berkas");
        Bersih(string.Join('\n', (await Uji.PeristiwaAsync()).Select(p => p.Lama + p.Baru + p.Alasan + p.Keadaan)), "peristiwa");
        (await Uji.PeristiwaAsync()).Single(p => p.Jenis == "BarisRegisterDiubah").Baru.ShouldContain("\"Pelapor\":\"diubah\"");
    }

    [Fact]
    public async Task Membuka_bidang_adalah_peristiwa_yang_menyebut_keperluannya()
    {
        var id = await TambahAsync();
        var b = await Uji.CariAsync(Asing, id);
        (b.Baris["paspor"], string.Join(',', b.Tersegel.Order())).ShouldBe(("", "paspor,pelapor"));
        (await Uji.Store.BukaAsync(GudangUji.Ani, Di(Asing), Asing, id, "paspor", " ")).Nilai.ShouldBeNull("tanpa keperluan");
        (await Uji.Store.BukaAsync(GudangUji.Ani, Di(Asing), Asing, id, "uraian",
            "ingin tahu")).Nilai.ShouldBeNull("bukan bidang tersegel");
        (await Uji.BukaAsync(id, "paspor")).ShouldBe(Paspor);
        var p = (await Uji.PeristiwaAsync()).Single(p => p.Jenis == "DataPribadiDibuka");
        (p.Objek, p.Alasan, p.Pelaku).ShouldBe(($"baris-register/{id}", "pemeriksaan", "p-ani"));
        p.Baru.ShouldContain("Nomor paspor");
    }

    [Fact]
    public async Task Bidang_tersegel_yang_tidak_dikirim_tetap_dan_yang_dikosongkan_hilang()
    {
        var id = await TambahAsync();
        (await Uji.UbahAsync(Asing, id, 1, ("uraian", "Baru"))).ShouldBeOfType<HasilSimpanBaris.Tersimpan>();
        (await Uji.BukaAsync(id, "pelapor")).ShouldBe(Pelapor);
        (await Uji.UbahAsync(Asing, id, 2, ("uraian", "Baru"),
            ("paspor", ""))).ShouldBeOfType<HasilSimpanBaris.Ditolak>().Bidang.ShouldBe("paspor");
        (await Uji.UbahAsync(Asing, id, 2, ("uraian", "Baru"), ("pelapor", ""))).ShouldBeOfType<HasilSimpanBaris.Tersimpan>();
        ((await Uji.CariAsync(Asing, id)).Tersegel.Single(), await Uji.BukaAsync(id, "paspor")).ShouldBe(("paspor", Paspor));
    }

    [Fact]
    public async Task Yang_sama_menurut_bidang_tersegel_dihitung_tanpa_membukanya()
    {
        var satu = await TambahAsync();
        await TambahAsync();
        await Uji.TambahAsync(Asing, ("uraian", "Lain"), ("paspor", "B1"));
        (await Uji.Store.KunciAdaAsync(Di(Asing),
            [new KesamaanRegister(Asing).Kunci(new BarisRegister("", Isi(("paspor", "zqx 9988776")), "", null,
            default))])).Single().Value.Count.ShouldBe(2);
        var baris = await Uji.SemuaAsync(Asing);
        baris.ShouldAllBe(b => b["paspor"] == "");
        var kueri = new KueriRegister("orang-asing", UkuranKueri.Beda);
        new PenghitungKueri(Asing).Hitung(kueri, new PeriodeKueri(2023, 1), baris, "x", "x").Terhitung.Count.ShouldBe(2);
        (await Uji.SemuaAsync(Asing, buka: true))[0]["paspor"].ShouldBe(Paspor);
        (await Uji.CariAsync(Asing, satu)).KunciSama.ShouldStartWith("h.");
        var polos = new BarisIsian("", 0, Isi(("uraian", "X"), ("paspor", "C1"))) { KunciTetap = "ZQX 9988776" };
        (await Uji.Store.SimpanAsync(GudangUji.Ani, Di(Asing), Asing, Tempo(Asing), polos,
            "")).ShouldBeOfType<HasilSimpanBaris.Ditolak>("kunci polos membocorkan isinya");
    }

    [Fact]
    public async Task Tanpa_kunci_instalasi_yang_berlaku_tidak_ada_yang_disimpan_atau_dibuka()
    {
        var id = await TambahAsync();
        foreach (var lain in new[] { null, KunciInstalasi.Baru() })
        {
            var store = new RegisterStore(Basisdata, Uji.Gudang.Rantai, Uji.Gudang.Jam, lain);
            (await store.SimpanAsync(GudangUji.Ani, Di(Asing), Asing, Tempo(Asing),
                new BarisIsian("", 0, Isi(("uraian", "A"), ("paspor", "B"))),
                "")).ShouldBeOfType<HasilSimpanBaris.Ditolak>().Pesan.ShouldContain("kunci instalasi");
            (await store.BukaAsync(GudangUji.Ani, Di(Asing), Asing, id, "paspor", "periksa")).Pesan.ShouldContain("kunci instalasi");
        }

        (await Uji.HalamanAsync(Asing)).Banyak.ShouldBe(1);
    }

    [Fact]
    public async Task Nilai_tersegel_yang_dipindahkan_ke_baris_lain_tidak_terbuka_dan_ketahuan()
    {
        var korban = await TambahAsync();
        var lain = await Uji.TambahAsync(Asing, ("uraian", "Lain"), ("paspor", "B1"), ("pelapor", "C"));
        await Basisdata.TulisAsync(s => s.JalankanAsync(
            "UPDATE baris_register SET tersegel = (SELECT tersegel FROM baris_register WHERE id = @korban), "
                + "kunci_data = (SELECT kunci_data FROM baris_register WHERE id = @korban) WHERE id = @lain",
            new { korban, lain }));
        (await Uji.Store.BukaAsync(GudangUji.Ani, Di(Asing), Asing, lain, "paspor", "periksa")).Nilai.ShouldBeNull();
        var masalah = (await new Verifikasi(Basisdata, Uji.Kunci).JalankanAsync()).DaftarMasalah;
        masalah.ShouldContain(m => m.Contains("tersegel diubah", StringComparison.Ordinal));
        masalah.ShouldContain(m => m.Contains("tidak dapat dibuka lagi", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("UPDATE baris_register SET isi = '{\"uraian\":\"Palsu\"}'", "isi diubah")]
    [InlineData("UPDATE baris_register SET keadaan = 'terbit', keadaan_sejak = '2020-01-01'", "keadaan, keadaan_sejak diubah")]
    [InlineData("UPDATE baris_register SET kunci_data = ''", "kunci_data diubah")]
    [InlineData("DELETE FROM baris_register", "barisnya tidak ada lagi")]
    public async Task Baris_yang_diubah_di_luar_aplikasi_disebut_kolomnya(string perusakan, string tempat)
    {
        await TambahAsync();
        (await new Verifikasi(Basisdata, Uji.Kunci).JalankanAsync()).DaftarMasalah.ShouldBeEmpty();
        await Basisdata.TulisAsync(s => s.JalankanAsync(perusakan));
        (await new Verifikasi(Basisdata).JalankanAsync()).DaftarMasalah.ShouldContain(m =>
            m.Contains("baris register", StringComparison.OrdinalIgnoreCase) && m.Contains(tempat, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Yang_lewat_masa_simpan_dimusnahkan_dengan_berita_dan_tidak_terbaca_lagi()
    {
        var id = await TambahAsync(("pergi", "2021-01-10"));
        var masih = await TambahAsync(("pergi", "2021-01-11"));
        var habis = await Uji.Store.RetensiAsync(Di(Asing), Asing, new DateOnly(2023, 1, 10));
        (habis.Single().Id, habis[0].Habis).ShouldBe((id, new DateOnly(2023, 1, 10)));
        var tersegel = await Uji.SatuAsync<string>($"SELECT tersegel FROM baris_register WHERE id = '{id}'") ?? "";
        var kunciData = await Uji.SatuAsync<string>($"SELECT kunci_data FROM baris_register WHERE id = '{id}'") ?? "";
        (await Uji.Store.HapusDataPribadiAsync(GudangUji.Ani, Di(Asing), Asing, [id], "")).Berita.ShouldBeNull("tanpa alasan");
        var berita = (await Uji.Store.HapusDataPribadiAsync(GudangUji.Ani, Di(Asing), Asing, [id, "tiada"],
            "masa simpan habis")).Berita.ShouldNotBeNull();
        (berita.Nomor, berita.Aturan, berita.Baris.Single(), berita.OlehNama).ShouldBe((1, "Peraturan uji", id, "Ani Perencana"));
        var b = await Uji.CariAsync(Asing, id);
        (b.Tersegel.Count, b.Musnah, b.KunciSama, b.Baris["uraian"]).ShouldBe((0, berita.Id, $"m.{id}", "Pengunjung"));
        (await Uji.BukaAsync(id, "paspor"), await Uji.BukaAsync(masih, "paspor")).ShouldBe(("", Paspor));
        var berkas = await BerkasAsync();
        (berkas.Contains(tersegel, StringComparison.Ordinal),
            berkas.Contains(kunciData, StringComparison.Ordinal)).ShouldBe((false, false));
        new SegelBaris(Uji.Kunci, Di(Asing)).Buka(id,
            (await Uji.SatuAsync<string>($"SELECT kunci_data FROM baris_register WHERE id = '{masih}'")) ?? "", tersegel)
            .ShouldBeNull("salinan lama isinya pun tidak terbuka dengan kunci yang tersisa");
        (await Uji.Store.RetensiAsync(Di(Asing), Asing, new DateOnly(2023, 1, 10))).ShouldBeEmpty();
        (await Uji.Store.HapusDataPribadiAsync(GudangUji.Ani, Di(Asing), Asing, [id], "sekali lagi")).Berita.ShouldBeNull();
        (await Uji.Store.DaftarPemusnahanAsync(GudangUji.Pemda, GudangUji.PerangkatDaerah)).Single().Id.ShouldBe(berita.Id);
        (await Uji.UbahAsync(Asing, id, b.Revisi,
            ("uraian", "Diperbaiki"))).ShouldBeOfType<HasilSimpanBaris.Tersimpan>("bidang wajib yang dimusnahkan tidak menahan perubahan");
        (await new Verifikasi(Basisdata, Uji.Kunci).JalankanAsync()).DaftarMasalah.ShouldBeEmpty();
    }

    [Fact]
    public async Task Kunci_instalasi_yang_baru_membuka_data_pribadi_dan_yang_lama_tidak_lagi()
    {
        var id = await TambahAsync();
        var (lama, baru, terakhir) = (Uji.Kunci, KunciInstalasi.Baru(), KunciInstalasi.Baru());
        (await GantiAsync(baru, lama)).Register.ShouldBe(1);
        (await Uji.BukaAsync(id, "paspor")).ShouldBeNull("dengan kunci yang lama");
        Uji.Pakai(baru);
        (await Uji.BukaAsync(id, "paspor")).ShouldBe(Paspor);
        await TambahAsync();
        (await Uji.SemuaAsync(Asing)).Select(b => b.KunciTetap).Distinct().Count().ShouldBe(1, "penanda kesamaan tetap");
        (await GantiAsync(terakhir)).Tertutup.ShouldBe(2, "tanpa kunci lama tidak terbuka, tetapi tidak hilang");
        Uji.Pakai(terakhir);
        (await Uji.BukaAsync(id, "paspor")).ShouldBeNull();
        var penolong = KunciInstalasi.Baru();
        (await GantiAsync(penolong, terakhir, baru)).Register.ShouldBe(2);
        Uji.Pakai(penolong);
        (await Uji.BukaAsync(id, "paspor")).ShouldBe(Paspor);
        (await new Verifikasi(Basisdata, penolong).JalankanAsync()).DaftarMasalah.ShouldBeEmpty();
    }

    [Fact]
    public async Task Cadangan_membawa_baris_dan_kata_carinya_ke_basis_data_jenis_lain()
    {
        var id = await TambahAsync();
        await Uji.TambahAsync(Ormas, ("nama", "Yayasan Kasih"), ("skt", "2018-02-01"));
        var arsip = Path.Combine(Path.GetTempPath(), $"akuntabel-{Guid.NewGuid():N}.zip");
        await new PembuatCadangan(Basisdata, Uji.Gudang.Jam).BuatAsync(arsip);
        await using var tempat = await TempatUji.BuatAsync(mesin == MesinBasisdata.Sqlite ? MesinBasisdata.Postgres : MesinBasisdata.Sqlite,
            server);
        await using var b = tempat.Buka();
        // the office of the test was made past the log
        await new PemulihCadangan(b, Uji.Gudang.Rantai).PulihkanAsync(arsip, "uji", meskiBermasalah: true);
        File.Delete(arsip);
        var store = new RegisterStore(b, Uji.Gudang.Rantai, Uji.Gudang.Jam, Uji.Kunci);
        (await store.HalamanAsync(Di(Ormas), Ormas, new SaringBaris { Cari = "kas" })).Baris.Single().Sebutan.ShouldBe("Yayasan Kasih");
        (await store.BukaAsync(GudangUji.Ani, Di(Asing), Asing, id, "paspor", "periksa")).Nilai.ShouldBe(Paspor);
        (await store.TempoAsync(GudangUji.Pemda, null, new DateOnly(2024, 1, 1), 10)).Count.ShouldBe(1);
        (await store.SimpanAsync(GudangUji.Ani, Di(Ormas), Ormas, Tempo(Ormas), new BarisIsian("", 0, Isi(("nama", "Sesudah"))),
            "")).ShouldBeOfType<HasilSimpanBaris.Tersimpan>();
        (await new Verifikasi(b, Uji.Kunci).JalankanAsync()).DaftarMasalah.ShouldBeEmpty();
    }

    private Task<string> TambahAsync(params (string Kode, string Nilai)[] lain) =>
        Uji.TambahAsync(Asing, [("uraian", "Pengunjung"), ("paspor", Paspor), ("pelapor", Pelapor), .. lain]);

    private Task<HasilGantiKunci> GantiAsync(KunciInstalasi baru, params KunciInstalasi[] lama) =>
        new KunciStore(Basisdata).GantiAsync(Uji.Gudang.Rantai, baru, "Admin", "uji", lama: lama);

    // everything that the database keeps: the files, or all rows of all tables
    private async Task<string> BerkasAsync()
    {
        var hasil = new StringWriter();
        if (mesin == MesinBasisdata.Sqlite)
        {
            foreach (var berkas in Directory.GetFiles(Path.GetDirectoryName(Uji.Gudang.Alamat) ?? ""))
            {
                using var isi = new StreamReader(new FileStream(berkas, FileMode.Open, FileAccess.Read, FileShare.ReadWrite),
                    System.Text.Encoding.Latin1);
                await hasil.WriteAsync(await isi.ReadToEndAsync());
            }

            return hasil.ToString();
        }

        foreach (var t in await Basisdata.BacaAsync(SkemaTabel.SemuaAsync))
        {
            foreach (var baris in await Basisdata.BacaAsync(s => s.DaftarAsync<string>($"SELECT CAST(t AS TEXT) FROM {t.Nama} t")))
            {
                await hasil.WriteAsync(baris);
            }
        }

        return hasil.ToString();
    }

    private static void Bersih(string teks, string di)
    {
        foreach (var rahasia in new[] { Paspor, "9988776", Pelapor, "Xaverius", "xaverius" })
        {
            teks.Contains(rahasia, StringComparison.Ordinal).ShouldBeFalse($"{rahasia} di {di}");
        }
    }
}
