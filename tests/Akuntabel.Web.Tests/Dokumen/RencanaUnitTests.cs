using System.Net;
using Akuntabel.Core.Alur;
using Akuntabel.Storage.Dokumen;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Akuntabel.Web.Tests.Dokumen;

/// <summary>In the plan a sub bidang edits the rows of its unit; the others it reads.</summary>
public sealed class RencanaUnitTests : KantorUji
{
    private const string Renstra = """
        periode: {mulai: "2021", selesai: "2026"}
        sasaran:
          - kode: "1"
            uraian: Satu
            indikator:
              - {kode: "1.1", uraian: Indikator politik, penanggung-jawab: Kepala Bidang Politik}
              - {kode: "1.2", uraian: Indikator waspada, penanggung-jawab: Kepala Badan, pemilik: Bidang Waspada}
              - {kode: "1.3", uraian: Indikator bersama}

        """;

    private const string Anggaran = "kode_program,program,kode_kegiatan,kegiatan,kode_sub,sub_kegiatan,satuan,target_fisik,"
        + "realisasi_fisik,pagu,realisasi,kelompok_sasaran,pemilik\n"
        + "8.01.02,Politik,8.01.02.2.01,Kegiatan,8.01.02.2.01.01,Pendidikan politik,orang,20,,1000,,,Bidang Politik\n"
        + "8.01.02,Politik,8.01.02.2.01,Kegiatan,8.01.02.2.01.02,Kewaspadaan,orang,20,,2000,,,Bidang Waspada\n"
        + "8.01.02,Politik,8.01.02.2.01,Kegiatan,8.01.02.2.01.03,Tanpa pemilik,orang,20,,3000,,,\n";

    [Fact]
    public async Task Indikator_unitnya_disunting_yang_lain_hanya_dibaca_dan_kiriman_palsu_ditolak()
    {
        var v = await SiapkanRenstraAsync();
        using var k = await SubBidangAsync("politik");
        var daftar = await k.BukaAsync(Alamat(v) + "/isi/sasaran");
        daftar.QuerySelectorAll("[value^='hapus:'], a[href*='%2B']").Length.ShouldBe(0);
        daftar.QuerySelectorAll(".lembar-anak .status").Select(s => s.TextContent.Trim()).ShouldContain("bagian Anda");
        var sendiri = await k.BukaAsync(Lembar(daftar, "Indikator politik"));
        var asing = await k.BukaAsync(Lembar(daftar, "Indikator waspada"));
        asing.QuerySelector("form[data-simpan-draf]").ShouldBeNull();
        asing.QuerySelector("main").ShouldNotBeNull().TextContent.ShouldContain("Indikator waspada");
        sendiri.QuerySelector("[name$='.penanggung-jawab'], [name$='.pemilik'], [name$='.kode']").ShouldBeNull();

        using var simpan = await KirimAsync(k, sendiri, "simpan", (Nama(sendiri, "uraian"), "Indikator politik baru"));
        simpan.StatusCode.ShouldBe(HttpStatusCode.Found);
        var jadi = await BacaAsync(v, "perencanaan.yaml");
        jadi.ShouldContain("Indikator politik baru");
        jadi.ShouldContain("Kepala Bidang Politik");

        sendiri = await k.BukaAsync(Lembar(daftar, "Indikator politik"));
        var milik = Nama(sendiri, "uraian")[..^"uraian".Length];
        await DitolakAsync(k, v, sendiri, "milik Kepala Badan dan Bidang Waspada",
            (milik.Replace(Butir(daftar, "Indikator politik"), Butir(daftar, "Indikator waspada"), StringComparison.Ordinal) + "uraian",
                "Direbut"));
        await DitolakAsync(k, v, sendiri, "unit pemiliknya", (milik + "pemilik", "Bidang Waspada"));
        string Isian(string nama) => sendiri.QuerySelector($"form[data-simpan-draf] [name={nama}]")?.GetAttribute("value") ?? "";
        using var hapus = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["__RequestVerificationToken"] = Isian("__RequestVerificationToken"), ["Dasar"] = Isian("Dasar"), ["langsung"] = "ya",
            ["Aksi"] = "hapus:" + Butir(daftar, "Indikator politik"),
        });
        using var dihapus = await k.PostAsync(Alamat(v) + "/isi/sasaran", hapus);
        (await UtuhAsync(dihapus)).QuerySelector("[role=alert]").ShouldNotBeNull().TextContent.ShouldContain("di luar lembar indikator");
        (await BacaAsync(v, "perencanaan.yaml")).ShouldBe(jadi);
    }

    [Fact]
    public async Task Dua_unit_menyunting_satu_dokumen_dan_keduanya_tersimpan()
    {
        var (renstra, v) = (await SiapkanRenstraAsync(), await BuatAsync(JenisDokumen.Anggaran, ("anggaran.csv", Anggaran)));
        using var politik = await SubBidangAsync("politik");
        using var waspada = await SubBidangAsync("waspada");
        var (a, b) = (await politik.BukaAsync(Alamat(v) + "/isi/anggaran"), await waspada.BukaAsync(Alamat(v) + "/isi/anggaran"));
        a.QuerySelectorAll("tr.anggaran-rinci").Select(r => r.QuerySelectorAll("input").Length > 0).ShouldBe([true, false, false]);
        a.QuerySelectorAll("input[type=checkbox], a[href*='pilih']").Length.ShouldBe(0);
        using var satu = await KirimAsync(politik, a, "simpan", (Nama(a, "pagu"), "1111"));
        using var dua = await KirimAsync(waspada, b, "simpan", (Nama(b, "pagu"), "2222"));
        (satu.StatusCode, dua.StatusCode).ShouldBe((HttpStatusCode.Found, HttpStatusCode.Found));
        var jadi = Anggaran.Replace("1000", "1111", StringComparison.Ordinal).Replace("2000", "2222", StringComparison.Ordinal);
        (await BacaAsync(v, "anggaran.csv")).ShouldBe(jadi);

        var (c, d) = (await LembarAsync(politik, renstra, "Indikator politik"), await LembarAsync(waspada, renstra, "Indikator waspada"));
        using var tiga = await KirimAsync(politik, c, "simpan", (Nama(c, "uraian"), "Politik dua"));
        using var empat = await KirimAsync(waspada, d, "simpan", (Nama(d, "uraian"), "Waspada dua"));
        (tiga.StatusCode, empat.StatusCode).ShouldBe((HttpStatusCode.Found, HttpStatusCode.Found));
        var isi = await BacaAsync(renstra, "perencanaan.yaml");
        isi.ShouldContain("Politik dua");
        isi.ShouldContain("Waspada dua");

        // rows of others and of nobody, and what says whose a row is
        a = await politik.BukaAsync(Alamat(v) + "/isi/anggaran");
        var pagu = Nama(a, "pagu");
        foreach (var (dari, ke, nilai) in new[]
        {
            ("[1]", "[2]", "9"), ("[1]", "[3]", "9"), ("pagu", "pemilik", "Bidang Waspada"), ("pagu", "kode_sub", "8.01.02.2.01.09"),
        })
        {
            var nama = pagu.Replace(dari, ke, StringComparison.Ordinal);
            nama.ShouldNotBe(pagu);
            await DitolakAsync(politik, v, a, "Yang boleh mengubahnya unit pemiliknya atau perencana", (nama, nilai));
        }

        (await BacaAsync(v, "anggaran.csv")).ShouldBe(jadi);
    }

    [Fact]
    public async Task Realisasi_anggaran_diisi_unitnya_dan_target_PK_yang_berlaku_tampil_di_pengukuran()
    {
        await SiapkanRenstraAsync();
        await BuatAsync(JenisDokumen.Anggaran, ("anggaran.csv", Anggaran));
        var pk = await BuatAsync(JenisDokumen.PerjanjianKinerja, ("perjanjian-kinerja.yaml", "target: {\"1.1\": 75}\n"));
        var v = await BuatAsync(JenisDokumen.Pengukuran, ("kinerja.csv", "indikator,tahun,triwulan,satuan,realisasi,sumber\n"));
        using var k = await SubBidangAsync("politik");
        var html = await k.BukaAsync(Alamat(v) + "/isi/realisasi-anggaran");
        html.QuerySelectorAll("table tbody tr").Select(r => r.QuerySelectorAll("input:not([type=hidden])").Length).ShouldBe([8, 0, 0]);
        var sel = html.QuerySelector("table input:not([type=hidden])").ShouldBeAssignableTo<IHtmlInputElement>().ShouldNotBeNull();
        using var simpan = await KirimAsync(k, html, "simpan", (sel.Name ?? "", "500"));
        simpan.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await BacaAsync(v, "realisasi-anggaran.csv")).ShouldContain("8.01.02.2.01.01,1,500");
        await DitolakAsync(k, v, await k.BukaAsync(Alamat(v) + "/isi/realisasi-anggaran"),
            "sub kegiatan 8.01.02.2.01.02 (milik Bidang Waspada)",
            ("f:[+9].kode_sub", "8.01.02.2.01.02"), ("f:[+9].triwulan", "1"), ("f:[+9].realisasi", "9"));

        var rekan = Rekan with { Pemda = Pelayan.Pemda };
        (await Store.TetapkanAsync(rekan, pk.Kunci, pk.Revisi, "", new DateOnly(2022, 1, 20))).ShouldBeOfType<HasilSimpan.Tersimpan>();
        await Store.UbahAsync(rekan, pk.Kunci, "pagu berkurang");
        await DisimpanRekanAsync(pk, "perjanjian-kinerja.yaml", "target: {\"1.1\": 60}\n");
        var ukur = await k.BukaAsync(Alamat(v) + "/isi/kinerja");
        ukur.QuerySelector("table.tabel-silang thead").ShouldNotBeNull().TextContent.ShouldContain("Target PK 2022");
        ukur.QuerySelectorAll("table.tabel-silang tbody tr").Select(r => r.QuerySelectorAll("td")[1].TextContent.Trim()).First()
            .ShouldBe("75", "Perubahan yang masih disusun belum berlaku");
    }

    [Fact]
    public async Task Anggaran_yang_terbagi_dijaga_walau_indikatornya_belum_terbagi()
    {
        await SiapkanRenstraAsync(Renstra.Replace(", penanggung-jawab: Kepala Bidang Politik", "", StringComparison.Ordinal)
            .Replace(", penanggung-jawab: Kepala Badan, pemilik: Bidang Waspada", "", StringComparison.Ordinal));
        await BuatAsync(JenisDokumen.Anggaran, ("anggaran.csv", Anggaran));
        var v = await BuatAsync(JenisDokumen.Pengukuran, ("kinerja.csv", "indikator,tahun,triwulan,satuan,realisasi,sumber\n"));
        using var k = await SubBidangAsync("politik");
        var html = await k.BukaAsync(Alamat(v) + "/isi/realisasi-anggaran");
        html.QuerySelectorAll("table tbody tr").Select(r => r.QuerySelectorAll("input:not([type=hidden])").Length).ShouldBe([8, 0, 0]);
        await DitolakAsync(k, v, html, "sub kegiatan 8.01.02.2.01.02 (milik Bidang Waspada)",
            ("f:[+9].kode_sub", "8.01.02.2.01.02"), ("f:[+9].triwulan", "1"), ("f:[+9].realisasi", "9"));
        var ukur = await k.BukaAsync(Alamat(v) + "/isi/kinerja");
        ukur.QuerySelectorAll("table.tabel-silang tbody tr").ShouldAllBe(r => r.QuerySelectorAll("input:not([type=hidden])").Length > 0);
    }

    [Fact]
    public async Task Target_triwulan_indikatornya_diisi_dan_yang_lain_tanpa_isian()
    {
        await SiapkanRenstraAsync();
        var v = await BuatAsync(JenisDokumen.RencanaKinerja,
            ("target.csv", "indikator,tahun,triwulan,dokumen,target,sumber\n1.2,2022,,rkt,5,\n"));
        using var k = await SubBidangAsync("politik");
        var html = await k.BukaAsync(Alamat(v) + "/isi/target");
        var baris = html.QuerySelectorAll("table.tabel-silang tbody tr")
            .Select(r => r.QuerySelectorAll("input:not([type=hidden])").Length > 0).ToList();
        baris.ShouldBe([true, false, false]);
        var sel = html.QuerySelector("table.tabel-silang input:not([type=hidden])")
            .ShouldBeAssignableTo<IHtmlInputElement>().ShouldNotBeNull();
        using var simpan = await KirimAsync(k, html, "simpan", (sel.Name ?? "", "40"));
        simpan.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await BacaAsync(v, "target.csv")).ShouldBe(
            "indikator,tahun,triwulan,dokumen,target,sumber\n1.2,2022,,rkt,5,\n1.1,2022,,rkt,40,\n");
        await DitolakAsync(k, v, await k.BukaAsync(Alamat(v) + "/isi/target"), "target \"7\" pada 1.1, yang ditentukan perencana",
            ("f:[+9].indikator", "1.1"), ("f:[+9].tahun", "2021"), ("f:[+9].dokumen", "pk"), ("f:[+9].target", "7"));
    }

    [Fact]
    public async Task Membuat_mengajukan_dan_berkasnya_bukan_hak_unit_dan_tanpa_unit_tidak_ada_haknya()
    {
        var v = await SiapkanRenstraAsync();
        using var k = await SubBidangAsync("politik");
        var lihat = await k.BukaAsync(Alamat(v));
        lihat.QuerySelectorAll("a[href$='/ajukan'], a[href$='/kelola'], form[action*=Batalkan]").Length.ShouldBe(0);
        foreach (var alamat in new[] { "/ajukan", "/kelola", "/ubah?berkas=perencanaan.yaml", "/perubahan" })
        {
            using var tolak = await k.GetAsync(Alamat(v) + alamat);
            tolak.StatusCode.ShouldBe(HttpStatusCode.Forbidden, alamat);
        }

        var penanda = (await k.BukaAsync("/pd/badan/dokumen"))
            .QuerySelector("input[name=__RequestVerificationToken]")?.GetAttribute("value") ?? "";
        using var buat = await k.PostAsync("/pd/badan/dokumen?handler=Buat", new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["__RequestVerificationToken"] = penanda, ["jenis"] = "anggaran", ["mulai"] = "2023", ["selesai"] = "2023",
        }));
        (await Store.DaftarAsync(Pelayan.Pemda, "badan")).Count.ShouldBe(1);
        using var seluruh = await SubBidangAsync("");
        (await LembarAsync(seluruh, v, "Indikator politik")).QuerySelector("form[data-simpan-draf]").ShouldBeNull();
    }

    [Fact]
    public async Task Perencana_memilih_unit_dan_melihat_baris_tanpa_pemilik_di_halaman_tahap()
    {
        await SiapkanRenstraAsync();
        var v = await BuatAsync(JenisDokumen.Anggaran, ("anggaran.csv", Anggaran));
        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        (await k.BukaAsync("/pd/badan/siklus/perencanaan/2022")).QuerySelectorAll("details.kotak-lipat a").Select(a => a.TextContent)
            .ShouldContain("Unit pemilik Indikator bersama belum dipilih.");
        var tautan = (await k.BukaAsync("/pd/badan/siklus/anggaran/2022")).QuerySelectorAll("details.kotak-lipat a")
            .Single(a => a.TextContent.Contains("Unit pemilik", StringComparison.Ordinal));
        tautan.TextContent.ShouldBe("Unit pemilik Tanpa pemilik belum dipilih.");
        var alamat = tautan.GetAttribute("href").ShouldNotBeNull();
        var lembar = await k.BukaAsync(alamat.Split('#')[0]);
        var pilihan = lembar.GetElementById(alamat.Split('#')[1]).ShouldBeAssignableTo<IHtmlSelectElement>().ShouldNotBeNull();
        pilihan.Options.Select(o => o.Value).ShouldBe(["", "Bidang Politik", "Bidang Waspada"]);
        using var simpan = await KirimAsync(k, lembar, "simpan", (pilihan.Name ?? "", "Bidang Politik"));
        simpan.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await BacaAsync(v, "anggaran.csv")).ShouldContain("3000,,,Bidang Politik");
        (await k.BukaAsync("/pd/badan/siklus/anggaran/2022")).QuerySelectorAll("details.kotak-lipat a")
            .ShouldAllBe(a => !a.TextContent.Contains("Unit pemilik", StringComparison.Ordinal));
        using var unit = await SubBidangAsync("politik");
        (await unit.BukaAsync("/pd/badan/siklus/perencanaan/2022")).Body
            .ShouldNotBeNull().TextContent.ShouldNotContain("Unit pemilik Tanpa pemilik");
    }

    [Fact]
    public async Task Unit_diberikan_kepada_banyak_baris_sekaligus_dan_terlihat_di_sebelah_namanya()
    {
        await SiapkanRenstraAsync();
        var v = await BuatAsync(JenisDokumen.Anggaran, ("anggaran.csv", Anggaran));
        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        var html = await k.BukaAsync(Alamat(v) + "/isi/anggaran");
        html.QuerySelectorAll("tr.anggaran-rinci th small").Select(s => s.TextContent).ShouldContain("Bidang Waspada");
        html.QuerySelector(".tabel-anggaran [name$='.pemilik']").ShouldBeNull("unit tidak diketik tiap baris");
        using var tanpaCentang = await KirimAsync(k, html, "pemilik:", ("Unit", "Bidang Waspada"));
        (await UtuhAsync(tanpaCentang)).QuerySelector("[role=alert]").ShouldNotBeNull().TextContent.ShouldContain("Belum ada baris yang dicentang");
        (await BacaAsync(v, "anggaran.csv")).ShouldBe(Anggaran);
        using var semua = await KirimAsync(k, html, "pemilik:", ("Unit", "Bidang Waspada"), ("Baris", "kode_program|8.01.02"));
        semua.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await BacaAsync(v, "anggaran.csv")).Split('\n').Count(b => b.EndsWith(",Bidang Waspada", StringComparison.Ordinal)).ShouldBe(3);
        html = await k.BukaAsync(Alamat(v) + "/isi/anggaran");
        html.QuerySelector("main .kotak").ShouldNotBeNull().TextContent.ShouldContain("2 baris kini milik Bidang Waspada, 1 di antaranya semula");
        using var satu = await KirimAsync(k, html, "pemilik:", ("Unit", "-"), ("Baris", "[3]"));
        (await BacaAsync(v, "anggaran.csv")).ShouldContain("3000,,,\n");
    }

    [Fact]
    public async Task Penanggung_jawab_diusulkan_dari_unit_pemilik_dan_yang_diketik_tetap()
    {
        var v = await SiapkanRenstraAsync();
        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        async Task SimpanAsync(string indikator, params (string Bidang, string Isi)[] isian)
        {
            var lembar = await k.BukaAsync(Lembar(await k.BukaAsync(Alamat(v) + "/isi/sasaran"), indikator));
            using var simpan = await KirimAsync(k, lembar, "simpan", [.. isian.Select(i => (Nama(lembar, i.Bidang), i.Isi))]);
            simpan.StatusCode.ShouldBe(HttpStatusCode.Found);
        }

        await SimpanAsync("Indikator bersama", ("pemilik", "Bidang Politik"));
        (await BacaAsync(v, "perencanaan.yaml")).ShouldContain("pemilik: Bidang Politik");
        (await BacaAsync(v, "perencanaan.yaml")).Split("Indikator bersama")[1].ShouldContain("penanggung-jawab: Kepala Bidang Politik");
        await SimpanAsync("Indikator bersama", ("pemilik", "Bidang Waspada"));
        (await BacaAsync(v, "perencanaan.yaml")).Split("Indikator bersama")[1].ShouldContain("penanggung-jawab: Kepala Bidang Waspada");
        await SimpanAsync("Indikator waspada", ("pemilik", "Bidang Politik"));
        (await BacaAsync(v, "perencanaan.yaml")).ShouldContain("penanggung-jawab: Kepala Badan");
    }

    private async Task<VersiDokumen> SiapkanRenstraAsync(string renstra = Renstra)
    {
        await UnitAsync(("politik", "", "Bidang Politik"), ("waspada", "", "Bidang Waspada"));
        return await BuatAsync(JenisDokumen.Renstra, ("perencanaan.yaml", renstra));
    }

    private static async Task DitolakAsync(
        HttpClient k, VersiDokumen v, IHtmlDocument halaman, string sebab, params (string Nama, string Isi)[] isian)
    {
        using var jawaban = await k.KirimAsync(halaman, "form[data-simpan-draf]", Alamat(v), [("Aksi", "simpan"), .. isian]);
        (await UtuhAsync(jawaban)).QuerySelector("[role=alert]").ShouldNotBeNull().TextContent.ShouldContain(sebab);
    }

    private static string Lembar(IHtmlDocument daftar, string kata) => daftar.QuerySelectorAll(".lembar-anak a")
        .Single(a => a.TextContent == kata).GetAttribute("href").ShouldNotBeNull();

    private static string Butir(IHtmlDocument daftar, string kata) => Uri.UnescapeDataString(Lembar(daftar, kata).Split("butir=")[1]);

    private static async Task<IHtmlDocument> LembarAsync(HttpClient k, VersiDokumen v, string kata) =>
        await k.BukaAsync(Lembar(await k.BukaAsync(Alamat(v) + "/isi/sasaran"), kata));

    private static string Nama(IHtmlDocument halaman, string kunci) =>
        halaman.QuerySelector($"[name$='.{kunci}']").ShouldNotBeNull().GetAttribute("name").ShouldNotBeNull();
}
