using Akuntabel.Core.Alur;

namespace Akuntabel.Web.Tests.PerangkatDaerah;

public class PerangkatDaerahTests(PelayanUji pelayan) : IClassFixture<PelayanUji>
{
    [Fact]
    public async Task Ditambah_lalu_diubah_dua_orang_yang_kalah_melihat_keduanya()
    {
        using var a = await pelayan.KlienAsync(Peran.Administrator);
        var baru = await a.BukaAsync("/perangkat-daerah/baru");
        using var tambah = await a.KirimAsync(baru, "main form", "/perangkat-daerah/baru", ("Isian.Nama", "Dinas Sosial"), ("Isian.Singkatan", "Dinsos"), ("Isian.Kode", "1.06"));
        tambah.Headers.Location.ShouldNotBeNull().ToString().ShouldBe("/pd/dinsos");
        var pertama = await a.BukaAsync("/perangkat-daerah/dinsos");
        var kedua = await a.BukaAsync("/perangkat-daerah/dinsos");
        using var menang = await a.KirimAsync(pertama, "main form", "/perangkat-daerah/dinsos", ("Isian.Nama", "Dinas Sosial dan Pemberdayaan"));
        menang.StatusCode.ShouldBe(System.Net.HttpStatusCode.Found);
        using var kalah = await a.KirimAsync(kedua, "main form", "/perangkat-daerah/dinsos", ("Isian.Nama", "Dinas Sosial Kabupaten"));
        var bentrok = await kalah.HtmlAsync();
        var teks = bentrok.QuerySelector("main")?.TextContent ?? "";
        teks.ShouldContain("Dinas Sosial dan Pemberdayaan");
        bentrok.QuerySelector("[name='Isian.Nama']").ShouldNotBeNull().GetAttribute("value").ShouldBe("Dinas Sosial Kabupaten");
        using var lagi = await a.KirimAsync(bentrok, "main form", "/perangkat-daerah/dinsos");
        lagi.StatusCode.ShouldBe(System.Net.HttpStatusCode.Found);
        (await a.BukaAsync("/perangkat-daerah")).QuerySelector("main").ShouldNotBeNull().TextContent.ShouldContain("Dinas Sosial Kabupaten");
    }

    [Fact]
    public async Task Kode_yang_sudah_dipakai_ditolak_di_bidangnya()
    {
        using var a = await pelayan.KlienAsync(Peran.Administrator);
        var baru = await a.BukaAsync("/perangkat-daerah/baru");
        using var jawaban = await a.KirimAsync(baru, "main form", "/perangkat-daerah/baru", ("Isian.Nama", "Dinas Lain"), ("Isian.Kode", "8.01"));
        (await jawaban.HtmlAsync()).QuerySelector("#Isian_Kode-galat").ShouldNotBeNull().TextContent.ShouldContain("Badan Kesatuan Bangsa dan Politik");
    }

    [Fact]
    public async Task Halaman_depan_menyebut_yang_perlu_dikerjakan_sesuai_haknya()
    {
        using var perencana = await pelayan.KlienAsync(Peran.Perencana);
        var halaman = await perencana.BukaAsync("/pd/badan");
        halaman.QuerySelector(".daftar-tugas a[href='/pd/badan/unit']").ShouldNotBeNull();
        using var apip = await pelayan.KlienAsync(Peran.Apip);
        var dibaca = await apip.BukaAsync("/pd/badan");
        dibaca.QuerySelector(".daftar-tugas a").ShouldBeNull();
        dibaca.QuerySelector(".daftar-tugas")?.TextContent.ShouldContain("Dikerjakan perencana perangkat daerah ini.");
        halaman.QuerySelector(".daftar-tugas")?.TextContent.ShouldNotContain("Dikerjakan perencana");
        using var tidakAda = await apip.GetAsync("/pd/entah");
        tidakAda.StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Nama_pemda_diubah_administrator()
    {
        using var a = await pelayan.KlienAsync(Peran.Administrator);
        var halaman = await a.BukaAsync("/pemda");
        var lama = await a.BukaAsync("/pemda");
        using var kosong = await a.KirimAsync(halaman, "main form", "/pemda", ("Nama", "  "));
        (await kosong.HtmlAsync()).QuerySelector("#Nama-galat").ShouldNotBeNull();
        using var ubah = await a.KirimAsync(halaman, "main form", "/pemda", ("Nama", "Pemerintah  Kabupaten Uji"));
        ubah.StatusCode.ShouldBe(System.Net.HttpStatusCode.Found);
        using var kalah = await a.KirimAsync(lama, "main form", "/pemda", ("Nama", "Pemkab"));
        (await kalah.HtmlAsync()).QuerySelector("main").ShouldNotBeNull().TextContent.ShouldContain("Pemerintah Kabupaten Uji");
    }

    [Fact]
    public async Task Kantor_baru_sekaligus_dengan_perencananya()
    {
        using var k = await pelayan.KlienAsync(Peran.Administrator);
        var html = await k.BukaAsync("/perangkat-daerah/baru");
        using var kurang = await k.KirimAsync(html, "main form", "/perangkat-daerah/baru", ("Isian.Nama", "Dinas Perikanan"),
            ("NamaPerencana", "Rina"));
        kurang.StatusCode.ShouldBe(System.Net.HttpStatusCode.OK);
        using var jadi = await k.KirimAsync(html, "main form", "/perangkat-daerah/baru", ("Isian.Nama", "Dinas Perikanan"),
            ("Isian.Singkatan", "Dinkan"), ("NamaPerencana", "Rina"), ("AkunPerencana", "rina.dinkan"));
        var pengguna = await k.BukaAsync(jadi.Headers.Location.ShouldNotBeNull().ToString());
        pengguna.Body.ShouldNotBeNull().TextContent.ShouldContain("/tautan/");
        pengguna.Body.ShouldNotBeNull().TextContent.ShouldContain("Perencana");
        (await k.BukaAsync("/pd/dinkan")).Body.ShouldNotBeNull().TextContent.ShouldNotContain("Di sini belum ada perencana");
    }
}
