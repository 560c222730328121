using System.Net;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Reviu;
using Akuntabel.Storage.Akun;
using Akuntabel.Storage.KertasKerja;
using Akuntabel.Storage.Pemda;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Pengawasan;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.Tests.Pengawasan;

/// <summary>The pemda words the statements of the reviu itself: what begins after it uses them, what runs keeps its own.</summary>
public class InstrumenTests : PengawasanUji
{
    private const string Baru = "/pengawasan/instrumen/sunting?jenis=Reviu";

    private const string Formulir = "form[data-simpan-draf]";

    private static readonly (string, string)[] Kepala =
        [("Isian.Nama", "Reviu menurut pedoman Inspektorat"), ("Isian.Dasar", "Peraturan Bupati 12/2022"), ("Isian.Sejak", "2022"), ("Isian.Alasan", "Bunyi resmi sudah dibaca")];

    [Fact]
    public async Task Reviu_baru_memakai_bunyi_pemda_dan_yang_berjalan_tetap()
    {
        var berjalan = await ReviuAsync(2022);
        using var apip = await Pelayan.KlienAsync(Peran.Apip);
        using var jawaban = await apip.KirimAsync(await apip.BukaAsync(Baru), Formulir, Baru, [.. Kepala, ("Baris[0].Uraian", "Bunyi <b>pemda</b> sendiri")]);
        jawaban.StatusCode.ShouldBe(HttpStatusCode.Found, await jawaban.Content.ReadAsStringAsync());
        (await BerlakuAsync(2022)).ShouldSatisfyAllConditions(i => i.Butir[0].Uraian.ShouldBe("Bunyi <b>pemda</b> sendiri"), i => i.Butir.Count.ShouldBe(23), i => i.Nama.ShouldBe("Reviu menurut pedoman Inspektorat"));
        (await BerlakuAsync(2021)).ShouldBe(KatalogReviu.Pusat, "berlaku sejak tahunnya");
        var tetap = KonteksReviu.BacaInstrumen((await Kertas.CariAsync(Pelayan.Pemda, PelayanUji.Badan, JenisKertas.Reviu, 2022)).ShouldNotBeNull().Instrumen).ShouldNotBeNull();
        tetap.Butir[0].Uraian.ShouldBe(KatalogReviu.Pusat.Butir[0].Uraian);
        berjalan.Instrumen.ShouldNotContain("pemda");

        var daftar = await apip.BukaAsync("/pengawasan/instrumen");
        (await apip.GetStringAsync("/pengawasan/instrumen")).ShouldNotContain("<b>pemda</b>");
        using var tanpa = await apip.KirimAsync(daftar, "form[action*=Aktifkan]", "/pengawasan/instrumen");
        (await UtuhAsync(tanpa)).QuerySelector("main")?.TextContent.ShouldContain("Alasan harus diisi");
        var id = daftar.QuerySelector<IHtmlInputElement>("form[action*=Aktifkan] [name=id]")?.Value;
        (await apip.KirimAsync(daftar, "form[action*=Aktifkan]", "/pengawasan/instrumen", ($"{id}.Alasan", "Salah ketik"))).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await BerlakuAsync(2022)).ShouldBe(KatalogReviu.Pusat);
    }

    [Fact]
    public async Task Kesalahan_disebut_di_barisnya_dan_yang_diketik_tetap_ada()
    {
        using var apip = await Pelayan.KlienAsync(Peran.Apip);
        using var jawaban = await apip.KirimAsync(await apip.BukaAsync(Baru), Formulir, Baru,
            [.. Kepala, ("Baris[1].Kode", "F1"), ("Baris[2].Kode", "a/../b"), ("Baris[3].BilaTidak", "S10"), ("Baris[4].Uraian", ""), ("Baris[5].Kode", ""), ("Baris[5].Uraian", ""), ("Baris[5].Kriteria", "")]);
        var halaman = await UtuhAsync(jawaban);
        (int Baris, string Kata)[] salah = [(1, "kode F1 dipakai dua kali"), (2, "tidak dapat dipakai"), (3, "bergantung pada S10"), (4, "belum lengkap")];
        foreach (var (baris, kata) in salah)
        {
            (halaman.QuerySelector($"#galat-{baris}")?.TextContent ?? "").ShouldContain(kata, Case.Insensitive);
        }

        halaman.QuerySelector<IHtmlInputElement>("[name='Baris[2].Kode']")?.Value.ShouldBe("a/../b");
        halaman.QuerySelectorAll("fieldset[id^=baris-]").Length.ShouldBe(22, "baris yang kosong tidak disimpan");
        (await BerlakuAsync(2022)).ShouldBe(KatalogReviu.Pusat);
        (await apip.BukaAsync(Baru + "&pulihkan=true")).QuerySelector<IHtmlInputElement>("[name='Baris[2].Kode']")?.Value.ShouldBe("a/../b");
    }

    [Fact]
    public async Task Baris_disisipkan_dan_dihapus_tanpa_menyimpan()
    {
        using var apip = await Pelayan.KlienAsync(Peran.Apip);
        using var sisip = await apip.KirimAsync(await apip.BukaAsync(Baru), Formulir, Baru, ("Aksi", "sisip-1"));
        var halaman = await UtuhAsync(sisip);
        Kode(halaman).Take(3).ShouldBe(["F1", "", "F2"]);
        using var hapus = await apip.KirimAsync(halaman, Formulir, Baru, ("Aksi", "hapus-0"));
        Kode(await UtuhAsync(hapus)).Take(2).ShouldBe(["", "F2"]);
        (await BerlakuAsync(2022)).ShouldBe(KatalogReviu.Pusat);
    }

    [Fact]
    public async Task Versi_orang_lain_di_antaranya_diperlihatkan_dahulu()
    {
        using var apip = await Pelayan.KlienAsync(Peran.Apip);
        using var admin = await Pelayan.KlienAsync(Peran.Administrator);
        var lama = await apip.BukaAsync(Baru);
        (await admin.KirimAsync(await admin.BukaAsync(Baru), Formulir, Baru, [.. Kepala, ("Baris[0].Uraian", "versi admin")])).StatusCode.ShouldBe(HttpStatusCode.Found);
        using var bentrok = await apip.KirimAsync(lama, Formulir, Baru, [.. Kepala, ("Baris[0].Uraian", "versi apip")]);
        var halaman = await UtuhAsync(bentrok);
        halaman.QuerySelector("main .kotak")?.TextContent.ShouldContain("menyimpan versi 1");
        (await BerlakuAsync(2022)).Butir[0].Uraian.ShouldBe("versi admin");
        (await apip.KirimAsync(halaman, Formulir, Baru)).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await BerlakuAsync(2022)).Butir[0].Uraian.ShouldBe("versi apip");
    }

    [Fact]
    public async Task Formulirnya_ringan_dan_keyakinan_bunyi_bawaan_tampak()
    {
        using var admin = await Pelayan.KlienAsync(Peran.Administrator);
        (await admin.GetStringAsync(Baru)).Length.ShouldBeLessThan(100 * 1024);
        (await admin.BukaAsync("/pengawasan/instrumen")).QuerySelector("main .kotak")?.TextContent.ShouldContain(KatalogReviu.Pusat.Butir[0].Keyakinan);
        using var bappeda = await Pelayan.KlienAsync(Peran.Bappeda);
        (await bappeda.BukaAsync("/pengawasan/instrumen")).QuerySelector("main a[href*=sunting]").ShouldBeNull();
        (await bappeda.GetAsync(Baru)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await PalsuAsync(bappeda, Baru, ("Isian.Nama", "x"))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    private static IEnumerable<string> Kode(IHtmlDocument halaman) => halaman.QuerySelectorAll("[name$='.Kode']").OfType<IHtmlInputElement>().Select(i => i.Value);

    private async Task<InstrumenReviu> BerlakuAsync(int tahun)
    {
        using var lingkup = Pelayan.Layanan.CreateScope();
        lingkup.ServiceProvider.GetRequiredService<Pengakses>().Isi(
            await Pelayan.Layanan.GetRequiredService<PemdaStore>().KiniAsync(), new PenggunaAktif(Pelayan.Pemda, "apip-", "Apip", "", [new PeranAktif(Peran.Apip, "", "")]));
        return await lingkup.ServiceProvider.GetRequiredService<KonteksReviu>().BerlakuAsync(tahun, CancellationToken.None);
    }
}
