using System.Net;
using Akuntabel.Core.Alur;
using Akuntabel.Storage.Instansi;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Storage.Umum;
using Akuntabel.Web.Tests.Dokumen;
using Akuntabel.Web.Umum;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.Tests.Riwayat;

public sealed class RiwayatTests : KantorUji
{
    [Fact]
    public async Task Siapa_kapan_apa_mengapa_tampil_dan_waktunya_menyebut_zona()
    {
        var v = await BuatAsync(JenisDokumen.Renstra, ("perencanaan.yaml", "visi: A\n"));
        var rekan = Rekan with { Pemda = Pelayan.Pemda };
        await Store.TetapkanAsync(rekan, v.Kunci, v.Revisi, "12/2022", new DateOnly(2022, 1, 3));
        await Store.UbahAsync(rekan, v.Kunci, "Pergeseran sasaran");
        using var k = await Pelayan.KlienAsync(Peran.Kepala);
        foreach (var alamat in new[] { Alamat(v) + "/riwayat", "/pd/badan/riwayat" })
        {
            var html = await k.BukaAsync(alamat);
            html.QuerySelectorAll("tbody th").Select(t => t.FirstChild?.TextContent.Trim()).ShouldBe(["Perubahan dibuka", "Dokumen ditetapkan", "Dokumen dibuat"]);
            var baris = html.QuerySelector("tbody tr")?.TextContent ?? "";
            baris.ShouldSatisfyAllConditions(t => t.ShouldContain("Rekan Satu"), t => t.ShouldContain("Pergeseran sasaran"), t => t.ShouldContain("WIB"), t => t.ShouldContain("lewat uji"));
        }
    }

    [Fact]
    public async Task Yang_dikenai_disebut_namanya_dan_nilainya_terbaca()
    {
        var unit = Pelayan.Layanan.GetRequiredService<UnitStore>();
        var pelaku = Rekan with { Pemda = Pelayan.Pemda };
        var dibuat = (await unit.TambahAsync(pelaku, PelayanUji.Badan, "Bidang <b>Politik</b>", "")).ShouldBeOfType<HasilUbah.Tersimpan>();
        using var k = await Pelayan.KlienAsync(Peran.Apip);
        var baris = (await k.BukaAsync("/riwayat")).QuerySelectorAll("tbody tr").First(b => b.TextContent.Contains("Unit kerja", StringComparison.Ordinal)).TextContent;
        baris.ShouldContain("Unit kerja Bidang <b>Politik</b>");
        baris.ShouldContain("– menjadi Nama: Bidang <b>Politik</b>");
        baris.ShouldNotContain(dibuat.Id);
    }

    [Fact]
    public async Task Saat_dicetak_menurut_jam_setempat()
    {
        var waktu = Pelayan.Layanan.GetRequiredService<WaktuSetempat>();
        waktu.Cetak("2022-12-31T18:05:00.000000Z").ShouldBe("1 Januari 2023 pukul 01.05 WIB");
        var wit = new WaktuSetempat(ZonaWaktu.Wit);
        wit.Cetak("2022-12-31T18:05:00.000000Z").ShouldBe("1 Januari 2023 pukul 03.05 WIT");
        wit.Saat(new DateOnly(2023, 1, 1)).ShouldBe(new DateTimeOffset(2022, 12, 31, 15, 0, 0, TimeSpan.Zero));
        await Task.CompletedTask;
    }

    [Fact]
    public async Task Riwayat_disaring_dan_dibaca_sehalaman_demi_sehalaman()
    {
        var v = await BuatAsync(JenisDokumen.Renstra, ("perencanaan.yaml", "visi: 0\n"));
        for (var i = 1; i <= 60; i++)
        {
            await DisimpanRekanAsync(v, "perencanaan.yaml", $"visi: {i}\n");
        }

        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        var satu = await k.BukaAsync("/pd/badan/riwayat");
        satu.QuerySelectorAll("tbody tr").Length.ShouldBe(50);
        var dua = await k.BukaAsync("/pd/badan/riwayat" + satu.QuerySelector("a[rel=next]")?.GetAttribute("href"));
        dua.QuerySelectorAll("tbody tr").Length.ShouldBe(11);
        dua.QuerySelector("a[rel=next]").ShouldBeNull();
        var saring = await k.BukaAsync("/pd/badan/riwayat?Saringan.Jenis=DokumenDibuat");
        saring.QuerySelectorAll("tbody tr").Length.ShouldBe(1);
        (await k.BukaAsync("/pd/badan/riwayat?Saringan.Sampai=1+Januari+2020")).QuerySelectorAll("tbody tr").Length.ShouldBe(0);
        var salah = await k.BukaAsync("/pd/badan/riwayat?Saringan.Dari=31+Februari+2022");
        salah.QuerySelector("#Saringan_Dari-galat").ShouldNotBeNull();
        using var aneh = await k.GetAsync("/pd/badan/riwayat?sebelum=-5&Saringan.Pelaku=%00&Saringan.Sampai=31-12-9999");
        aneh.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Riwayat_pemda_menyebut_ujung_rantai_dan_hanya_untuk_administrator_dan_apip()
    {
        await BuatAsync(JenisDokumen.Renstra, ("perencanaan.yaml", "visi: A\n"));
        await Pelayan.DokumenAsync(JenisDokumen.Profil, Periode.Tahun(2022), Isi(("instansi.yaml", "nama: B\n")), PelayanUji.Dinas);
        var kepala = await Pelayan.Layanan.GetRequiredService<RiwayatStore>().KepalaAsync(Pelayan.Pemda);
        using var apip = await Pelayan.KlienAsync(Peran.Apip);
        var html = await apip.BukaAsync("/riwayat");
        html.QuerySelector("dl").ShouldNotBeNull().TextContent.ShouldSatisfyAllConditions(t => t.ShouldContain($"Nomor {kepala.Nomor}"), t => t.ShouldContain(kepala.Sidik));
        html.QuerySelectorAll("tbody tr").Length.ShouldBe((int)kepala.Nomor);
        (await apip.BukaAsync("/riwayat?Saringan.PerangkatDaerah=dinas")).QuerySelectorAll("tbody tr").Length.ShouldBe(1);
        using var perencana = await Pelayan.KlienAsync(Peran.Perencana);
        using var tolak = await perencana.GetAsync("/riwayat");
        tolak.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await perencana.BukaAsync("/pd/badan/riwayat?Saringan.PerangkatDaerah=dinas")).QuerySelector("main").ShouldNotBeNull().TextContent.ShouldNotContain("Profil");
    }
}
