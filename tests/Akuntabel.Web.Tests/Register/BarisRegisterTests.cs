using System.Net;
using Akuntabel.Core.Alur;

namespace Akuntabel.Web.Tests.Register;

/// <summary>Two rows beside each other, what is due on the front page, and personal data whose time is over.</summary>
public class BarisRegisterTests : KantorRegister
{
    [Fact]
    public async Task Dua_baris_digabung_dengan_isi_yang_dipilih()
    {
        await PakaiAsync("ormas");
        using var p = await Pelayan.KlienAsync(Peran.SubBidang);
        var satu = await CatatAsync(p, "ormas", ("isi.nama", "Yayasan Bina Bangsa"));
        var dua = await CatatAsync(p, "ormas", ("isi.nama", "Bina Bangsa Yayasan"), ("isi.alamat", "Jalan Melati"));
        var pilih = await p.BukaAsync(satu + "/gabung?cari=bina");
        var tujuan = pilih.QuerySelector($"a[href*='dengan={dua.Split('/')[^1]}']").ShouldNotBeNull().GetAttribute("href") ?? "";
        using var gabung = await p.KirimAsync(await p.BukaAsync(tujuan), "main form[method=post]", tujuan, ("Alasan", "Tercatat dua kali"));
        gabung.Tujuan().ShouldBe(satu, Teks(await gabung.HtmlAsync()));
        (await p.GetStringAsync(satu)).ShouldContain("Jalan Melati");
        (await TeksAsync(p, dua)).ShouldContain("Dihapus dari daftar");
    }

    [Fact]
    public async Task Yang_dinyatakan_sama_dihitung_satu_dan_yang_dinyatakan_bukan_dihitung_dua()
    {
        await PakaiAsync("lembaga-pendidikan");
        using var p = await Pelayan.KlienAsync(Peran.SubBidang);
        var satu = await CatatAsync(p, "lembaga-pendidikan", ("isi.nama", "SMA Katolik Giovanni"));
        var dua = await CatatAsync(p, "lembaga-pendidikan", ("isi.nama", "Sekolah Giovanni"));
        var alamat = $"{satu}/gabung?dengan={dua.Split('/')[^1]}";
        foreach (var banyak in new long[] { 1, 2 })
        {
            var halaman = await p.BukaAsync(alamat);
            var ke = halaman.QuerySelector("button[formaction]").ShouldNotBeNull().GetAttribute("formaction") ?? "";
            using var nyata = await KirimAsync(p, ke, ("Alasan", "Menurut NPSN"), ("RevisiIni", halaman.QuerySelector("[name=RevisiIni]")?.GetAttribute("value") ?? ""));
            nyata.StatusCode.ShouldBe(HttpStatusCode.Redirect, Teks(await nyata.HtmlAsync()));
            (await Pelayan.Basisdata.SekaliAsync(s => s.SatuAsync<long>("SELECT COUNT(DISTINCT kunci_sama) FROM baris_register", new { }))).ShouldBe(banyak);
        }
    }

    [Fact]
    public async Task Yang_jatuh_tempo_tampil_di_beranda_yang_harus_bertindak()
    {
        await PakaiAsync("ormas");
        using var p = await Pelayan.KlienAsync(Peran.SubBidang);
        var baris = await CatatAsync(p, "ormas", ("isi.nama", "Yayasan Lama"), ("isi.tanggal_permohonan", "3 Mei 2025"));
        var tempo = await Pelayan.Basisdata.SekaliAsync(s => s.SatuAsync<string>("SELECT tempo FROM baris_register", new { }));
        tempo.ShouldNotBeNullOrEmpty();
        (await p.BukaAsync("/pd/badan")).QuerySelector($"main a[href='{baris}']").ShouldNotBeNull().TextContent.ShouldContain("Yayasan Lama");
        using var bappeda = await Pelayan.KlienAsync(Peran.Bappeda);
        (await bappeda.BukaAsync("/pd/badan")).QuerySelector($"main a[href='{baris}']").ShouldBeNull("ia hanya melihat");
    }

    [Fact]
    public async Task Data_pribadi_yang_masa_simpannya_habis_dimusnahkan_dengan_berita()
    {
        await PakaiAsync("kewaspadaan-dini");
        using var p = await Pelayan.KlienAsync(Peran.Perencana);
        var baris = await CatatAsync(p, "kewaspadaan-dini", ("isi.perihal", "Unjuk rasa"), ("isi.tanggal", "3 Mei 2020"), ("tersegel.pelapor", "Yohanes"));
        var id = baris.Split('/')[^1];
        await Pelayan.Basisdata.TulisAsync(s => s.JalankanAsync(
            "UPDATE baris_register SET keadaan = 'selesai', keadaan_sejak = '2020-06-01' WHERE id = @id", new { id }));
        const string Alamat = "/pd/badan/register/kewaspadaan-dini/masa-simpan";
        using var kepala = await Pelayan.KlienAsync(Peran.Kepala);
        var halaman = await kepala.BukaAsync(Alamat);
        Teks(halaman).ShouldContain("Unjuk rasa");
        using var musnah = await KirimAsync(kepala, Alamat, ("baris", id), ("alasan", "Masa simpan habis"));
        var berita = await TeksAsync(kepala, musnah.Tujuan());
        berita.ShouldSatisfyAllConditions(t => t.ShouldContain("Berita pemusnahan data pribadi"), t => t.ShouldContain("Masa simpan habis"), t => t.ShouldContain("Unjuk rasa"));
        using var buka = await KirimAsync(kepala, baris + "?handler=Buka", ("bidang", "pelapor"), ("keperluan-pelapor", "Periksa"));
        (await buka.Content.ReadAsStringAsync()).ShouldNotContain("Yohanes");
        // what is not over is not destroyed, whoever asks
        var lain = await CatatAsync(p, "kewaspadaan-dini", ("isi.perihal", "Baru"), ("isi.tanggal", "3 Mei 2026"), ("tersegel.pelapor", "Maria"));
        using var paksa = await KirimAsync(kepala, Alamat, ("baris", lain.Split('/')[^1]), ("alasan", "Paksa"));
        paksa.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await Pelayan.Basisdata.SekaliAsync(s => s.SatuAsync<long>("SELECT COUNT(*) FROM baris_register WHERE tersegel <> ''", new { }))).ShouldBe(1);
    }
}
