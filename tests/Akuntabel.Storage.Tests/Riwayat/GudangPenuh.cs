using Akuntabel.Storage.Alur;
using System.Text;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.Akun;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Instansi;
using Akuntabel.Storage.Lampiran;
using Akuntabel.Storage.Pemda;
using Akuntabel.Storage.Pengujian;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Storage.Umum;

namespace Akuntabel.Storage.Tests.Riwayat;

/// <summary>A store in which every kind of row and of change occurs, each made by the store that makes it in use.</summary>
internal sealed class GudangPenuh(GudangUji g)
{
    private static Pelaku Ani => GudangUji.Ani;

    private TautanStore Tautan => new(g.Basisdata, g.Jam);

    private PeranStore Peran => new(g.Basisdata, g.Jam);

    private KelolaPenggunaStore Kelola => new(g.Basisdata, g.Rantai, Tautan, Peran, g.Jam);

    private PenggunaStore Pengguna => new(g.Basisdata, g.Rantai, g.Jam);

    public static async Task<GudangUji> BuatAsync(MesinBasisdata mesin, ServerPostgres server)
    {
        var g = await GudangUji.BuatAsync(mesin, server, kosong: true);
        // as every installation has: which key sealed what is sealed
        await g.Basisdata.TulisAsync(s => s.JalankanAsync("INSERT INTO kunci_instalasi (pemda, instalasi, sidik) VALUES ('', 'uji', 'uji')"));
        var penuh = new GudangPenuh(g);
        var pemda = new PemdaStore(g.Basisdata, g.Rantai, g.Jam);
        await pemda.BuatAsync(GudangUji.Pemda, "mulai");
        (await pemda.UbahNamaAsync(Ani, "Pemerintah Kabupaten Uji", 1)).ShouldBeTrue();
        await penuh.IndukAsync();
        await penuh.TenggatAsync();
        await penuh.WaktuKerjaAsync(pemda);
        await penuh.OrangAsync();
        await penuh.DokumenAsync();
        await penuh.PengujianAsync(GudangUji.PerangkatDaerah);
        await GudangRegister.IsiAsync(g, GudangUji.PerangkatDaerah);
        await GudangKertas.IsiAsync(g, GudangUji.PerangkatDaerah);
        await penuh.ContohAsync();
        return g;
    }

    private async Task IndukAsync()
    {
        var pd = new PerangkatDaerahStore(g.Basisdata, g.Rantai);
        Id(await pd.TambahAsync(Ani, new IsianPerangkatDaerah("8.01", "Badan Uji", "Badan"))).ShouldBe(GudangUji.PerangkatDaerah);
        Id(await pd.UbahAsync(Ani, GudangUji.PerangkatDaerah, 1, new IsianPerangkatDaerah("8.01", "Badan Pengujian", "Badan")));
        var dinas = Id(await pd.TambahAsync(Ani, new IsianPerangkatDaerah("1.02", "Dinas Lama", "Dinas")));
        Id(await pd.AktifkanAsync(Ani, dinas, 1, aktif: false));
        var unit = new UnitStore(g.Basisdata, g.Rantai);
        var (satu, dua, tiga) = (Id(await UnitAsync("Sekretariat")), Id(await UnitAsync("Bidang")), Id(await UnitAsync("Salah")));
        Id(await unit.GeserAsync(Ani, GudangUji.PerangkatDaerah, dua, 1, naik: true));
        Id(await unit.UbahAsync(Ani, GudangUji.PerangkatDaerah, satu, 2, "Sekretariat Badan", dua));
        Id(await unit.HapusAsync(Ani, GudangUji.PerangkatDaerah, tiga, 1));
        var pejabat = new PejabatStore(g.Basisdata, g.Rantai);
        var kepala = Id(await pejabat.TambahAsync(Ani, GudangUji.PerangkatDaerah, new IsianPejabat("Dr. Kepala", "", "", "")));
        Id(await pejabat.UbahAsync(Ani, GudangUji.PerangkatDaerah, kepala, 1, new IsianPejabat("Dr. Kepala, M.Si.", "", "", "IV/b")));
        var lama = Id(await pejabat.TambahAsync(Ani, GudangUji.PerangkatDaerah, new IsianPejabat("Pejabat Lama", "", "", "")));
        var masa = new MasaJabatanStore(g.Basisdata, g.Rantai, Peran);
        Id(await masa.TambahAsync(Ani, GudangUji.PerangkatDaerah, Masa(kepala, "Kepala Badan", new DateOnly(2022, 1, 3))));
        var selesai = Id(await masa.TambahAsync(Ani, GudangUji.PerangkatDaerah, Masa(lama, "Sekretaris", new DateOnly(2021, 1, 4))));
        Id(await masa.AkhiriAsync(Ani, GudangUji.PerangkatDaerah, selesai, 1, new DateOnly(2021, 12, 31)));

        Task<HasilUbah> UnitAsync(string nama) => unit.TambahAsync(Ani, GudangUji.PerangkatDaerah, nama, "");
    }

    private async Task TenggatAsync()
    {
        var tenggat = new TenggatStore(g.Basisdata, g.Rantai);
        Id(await tenggat.SimpanAsync(Ani, new KetentuanTenggat("pk", 2023, 1, 20, "Semua perangkat daerah", "SE 1/2023"),
            0)).ShouldBe("pk-2023");
        Id(await tenggat.SimpanAsync(Ani, new KetentuanTenggat("pk", 2023, 0, 10, "", "SE 2/2023"), 1));
        Id(await tenggat.SimpanAsync(Ani, new KetentuanTenggat("lkj", 2023, 2, 4, "", ""), 0));
        Id(await tenggat.SimpanAsync(Ani, new KetentuanTenggat("lkj", 2023, 0, 0, "", ""), 1));
    }

    private async Task WaktuKerjaAsync(PemdaStore pemda)
    {
        var waktu = new WaktuKerjaStore(g.Basisdata, g.Rantai, new PelaksanaanSopStore(g.Basisdata, g.Rantai, g.Jam), pemda, ZonaWaktu.Wib);
        Id(await waktu.AturAsync(Ani, ZonaWaktu.Wita, AturanPengingat.Bawaan, 2));
        Id(await waktu.SimpanAsync(Ani, PekanKerja.Bawaan with { Sejak = new(2023, 1, 2), Dasar = "Perbup 1/2023" }, 0)).ShouldBe("pekan-2023-01-02");
        Id(await waktu.SimpanAsync(Ani, PekanKerja.Bawaan with { Sejak = new(2023, 1, 2), Dasar = "Perbup 2/2023" }, 1));
        var libur = new KetentuanHari(JenisKetentuanHari.Libur, new(2023, 2, 1), new(2023, 2, 1), "Hari jadi", "SK 1");
        Id(await waktu.SimpanAsync(Ani, libur, 0)).ShouldBe("libur-2023-02-01");
        Id(await waktu.HapusAsync(Ani, "libur-2023-02-01", 1));
    }

    private static IsianMasaJabatan Masa(string pejabat, string jabatan, DateOnly mulai) => new(pejabat, "", jabatan, jabatan == "Kepala Badan" ? Core.Alur.Peran.Kepala : null, StatusJabatan.Definitif, mulai, null, "SK 1/2022");

    private async Task OrangAsync()
    {
        var rahasia = (await new MulaiStore(g.Basisdata, g.Rantai, Tautan, Peran, new PemdaStore(g.Basisdata, g.Rantai, g.Jam)).TautanAsync()).ShouldNotBeNull();
        var admin = Storage.Akun.Pengguna.Baru(GudangUji.Pemda, "admin", "Budi Administrator", g.Jam.Kini);
        admin.Sandi = "$argon2id$v=19$m=19456,t=2,p=1$garam$sidik";
        (await new MulaiStore(g.Basisdata, g.Rantai, Tautan, Peran, new PemdaStore(g.Basisdata, g.Rantai, g.Jam)).BuatAdministratorAsync(rahasia, admin)).Keadaan.ShouldBe(KeadaanTautan.Berlaku);
        foreach (var nama in new[] { "citra", "dodi" })
        {
            var baru = (await Kelola.BuatAsync(Ani, new IsianPengguna(nama, $"Orang {nama}", ""))).ShouldBeOfType<HasilKelola.Selesai>();
            (await Kelola.AturSandiAsync(GudangUji.Pemda, baru.Tautan, $"$argon2id$v=19$m=19456,t=2,p=1$garam{nama}$sidik")).ShouldNotBeNull();
            await LangkahKeduaAsync(baru.Id);
            await PeranAsync(baru.Id);
        }

        var nonaktif = (await Kelola.BuatAsync(Ani, new IsianPengguna("eka", "Eka", ""))).ShouldBeOfType<HasilKelola.Selesai>();
        (await Kelola.SetelAktifAsync(Ani, nonaktif.Id, 1, false, "pindah")).ShouldBeOfType<HasilKelola.Selesai>();
        (await Kelola.PulihkanAsync(Ani, (await CariAsync("dodi")).Id, (await CariAsync("dodi")).Revisi, "lupa", lepasLangkahKedua: true)).ShouldBeOfType<HasilKelola.Selesai>();
    }

    private async Task LangkahKeduaAsync(string id)
    {
        var p = (await Pengguna.CariAsync(GudangUji.Pemda, id)).ShouldNotBeNull();
        (p.KunciTotp, p.Stempel) = ("s1.AAAA", Rahasia.Stempel());
        (await Pengguna.SimpanAsync(Ani, p)).ShouldBeTrue("tanpa perubahan lain pun");
        (p.DuaLangkah, p.KodePemulihan) = (true, "aa bb cc");
        (await Pengguna.SimpanAsync(Ani, p)).ShouldBeTrue();
        var kunci = new KunciSandi { Pemda = p.Pemda, Pengguna = id, Kredensial = $"kredensial-{p.NamaNormal}", Nama = "Telepon", Data = "{\"Hitungan\":1}", Dibuat = p.Dibuat };
        (await Pengguna.SimpanKunciAsync(Ani, kunci)).ShouldBeTrue();
        await Pengguna.CatatMasukAsync(new Pelaku(p.Pemda, id, p.Nama, "web"), "kata sandi");
        (await Pengguna.PakaiLangkahAsync(p.Pemda, id, 7)).ShouldBeTrue();
    }

    private async Task PeranAsync(string id)
    {
        var p = (await Pengguna.CariAsync(GudangUji.Pemda, id)).ShouldNotBeNull();
        await BeriAsync(nameof(Core.Alur.Peran.Perencana), p.Revisi);
        await BeriAsync(nameof(Core.Alur.Peran.Penyusun), p.Revisi + 1);
        var daftar = await Kelola.DaftarPeranAsync(GudangUji.Pemda, id);
        (await Kelola.UbahMasaAsync(Ani, id, p.Revisi + 2, daftar[0].Id, new DateOnly(2023, 1, 2), new DateOnly(2024, 1, 2))).ShouldBeOfType<HasilKelola.Selesai>();
        (await Kelola.AkhiriSemuaSesiAsync(Ani, id, p.Revisi + 3)).ShouldBeOfType<HasilKelola.Selesai>();

        async Task BeriAsync(string peran, int revisi) => (await Kelola.BeriPeranAsync(
            Ani, id, revisi, new Penugasan { Peran = peran, PerangkatDaerah = GudangUji.PerangkatDaerah, Mulai = "2023-01-01" })).ShouldBeOfType<HasilKelola.Selesai>();
    }

    private async Task DokumenAsync()
    {
        var lampiran = new LampiranStore(g.Basisdata, g.Rantai, g.Jam);
        var v = await g.Dokumen.BuatAsync(Ani, GudangUji.PerangkatDaerah, JenisDokumen.Renstra, new Periode(2021, 2026), Berkas(0));
        g.Jam.Kini = g.Jam.Kini.AddMinutes(1);
        (await g.Dokumen.SimpanAsync(Ani, v.Kunci, 1, Berkas(1), "pertama")).ShouldBeOfType<HasilSimpan.Tersimpan>();
        var sk = await LampirAsync("sk.pdf", "%PDF-");
        (await g.Dokumen.AjukanAsync(Ani, v.Kunci, 2, "mohon diperiksa")).ShouldBeOfType<HasilSimpan.Tersimpan>();
        (await g.Dokumen.KembalikanAsync(Ani, v.Kunci, 3, "visinya belum sama")).ShouldBeOfType<HasilSimpan.Tersimpan>();
        (await g.Dokumen.AjukanAsync(Ani, v.Kunci, 4)).ShouldBeOfType<HasilSimpan.Tersimpan>();
        (await g.Dokumen.TetapkanAsync(Ani, v.Kunci, 5, new PenetapanDokumen("1", new DateOnly(2023, 1, 20), sk.Sidik)))
            .ShouldBeOfType<HasilSimpan.Tersimpan>();
        (await g.Dokumen.UbahAsync(Ani, v.Kunci, "Pergeseran")).ShouldBeOfType<HasilSimpan.Tersimpan>();
        (await g.Dokumen.AjukanAsync(Ani, v.Kunci, 1)).ShouldBeOfType<HasilSimpan.Tersimpan>();
        (await g.Dokumen.TarikAsync(Ani, v.Kunci, 2)).ShouldBeOfType<HasilSimpan.Tersimpan>();
        var dpa = await g.Dokumen.BuatAsync(Ani, GudangUji.PerangkatDaerah, JenisDokumen.Anggaran, Periode.Tahun(2023),
            GudangUji.Berkas(("anggaran.csv", "a,b\n1,2\n")));
        (await g.Dokumen.AjukanAsync(Ani, dpa.Kunci, 1, "sesuai DPA")).ShouldBeOfType<HasilSimpan.Tersimpan>();
        var salah = await LampirAsync("salah.pdf", "%PDF-1");
        await lampiran.HapusAsync(Ani, GudangUji.PerangkatDaerah, salah.Id, "salah");

        KumpulanBerkas Berkas(int i) => GudangUji.Berkas(("perencanaan.yaml", $"visi: {i}"), ("narasi/bab1.md", $"Paragraf {i}."));

        async Task<BerkasLampiran> LampirAsync(string nama, string isi) => (await lampiran.TambahAsync(
            Ani, GudangUji.PerangkatDaerah, new LampiranBaru(nama, Encoding.ASCII.GetBytes(isi)) { Dokumen = v.Dokumen, Keterangan = "pindaian" })).ShouldBeOfType<HasilLampiran.Tersimpan>().Lampiran;
    }

    private async Task PengujianAsync(string perangkatDaerah)
    {
        var store = new PengujianStore(g.Basisdata, g.Rantai, g.Jam);
        var id = Id(await store.SimpanAsync(Ani, perangkatDaerah, new VersiBaru("LKj 2022.pdf", 1, _ =>
            new IsiVersi("{\"temuan\":1}"u8.ToArray(), ["t1"]))));
        Id(await store.PutusAsync(Ani, perangkatDaerah, id, new IsianPutusan("t1", Putusan.Bukan, "salah baca", 0)));
        Id(await store.SimpanAsync(Ani, perangkatDaerah, new VersiBaru("LKj 2022 final.pdf", 1, _ =>
            new IsiVersi("{\"temuan\":2}"u8.ToArray(), ["t1"]) { Masih = 1 }))).ShouldBe(id);
        Id(await store.PutusAsync(Ani, perangkatDaerah, id, new IsianPutusan("t1", Putusan.Dicabut, "keliru", 1)));
        Id(await store.PutusAsync(Ani, perangkatDaerah, id, new IsianPutusan("t1", Putusan.Benar, "", 2)));
        Id(await store.NamaiAsync(Ani, perangkatDaerah, id, "Laporan Kinerja 2022"));
        var salah = Id(await store.SimpanAsync(Ani, perangkatDaerah, new VersiBaru("salah.pdf", 1, _ =>
            new IsiVersi("{\"temuan\":3}"u8.ToArray(), ["t1"]))));
        Id(await store.HapusAsync(Ani, perangkatDaerah, salah));
    }

    // a demo office goes with all that it has, roles of users and officials included
    private async Task ContohAsync()
    {
        const string Contoh = "contoh";
        await g.Basisdata.TulisAsync(s => new PerangkatDaerahStore(g.Basisdata, g.Rantai).TambahContohAsync(s, Ani, Contoh, new IsianPerangkatDaerah("9", "Kantor Contoh", "Contoh")));
        var pejabat = Id(await new PejabatStore(g.Basisdata, g.Rantai).TambahAsync(Ani, Contoh, new IsianPejabat("Pejabat Contoh", "", "", "")));
        Id(await new MasaJabatanStore(g.Basisdata, g.Rantai, Peran).TambahAsync(Ani, GudangUji.PerangkatDaerah, Masa(pejabat, "Kepala Bidang", new DateOnly(2022, 1, 3))));
        await PengujianAsync(Contoh);
        await GudangRegister.IsiAsync(g, Contoh);
        await g.Dokumen.BuatAsync(Ani, Contoh, JenisDokumen.Anggaran, Periode.Tahun(2023), GudangUji.Berkas(("anggaran.csv", "")));
        var citra = await CariAsync("citra");
        (await Kelola.BeriPeranAsync(Ani, citra.Id, citra.Revisi, new Penugasan { Peran = nameof(Core.Alur.Peran.Kepala), PerangkatDaerah = Contoh, Mulai = "2023-01-01" })).ShouldBeOfType<HasilKelola.Selesai>();
        (await g.Dokumen.HapusContohAsync(Ani, Contoh)).Berhasil.ShouldBeTrue();
    }

    private async Task<Pengguna> CariAsync(string nama) => (await Pengguna.CariNamaAsync(GudangUji.Pemda, nama)).ShouldNotBeNull();

    private static string Id(HasilUbah hasil) => hasil.ShouldBeOfType<HasilUbah.Tersimpan>(hasil.ToString()).Id;
}
