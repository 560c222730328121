using System.IO.Compression;
using System.Net;
using Akuntabel.Core.Alur;
using Akuntabel.Storage.Dokumen;

namespace Akuntabel.Web.Tests.Dokumen;

/// <summary>Perjanjian Kinerja below the head: suggested, checked, printed and set in the browser.</summary>
public sealed class JenjangTests : KantorUji
{
    private const string Renstra = """
        periode: {mulai: 2021, selesai: 2026}
        sasaran:
          - kode: S1
            uraian: Warga terlayani
            program: ["8.01.02"]
            indikator:
              - {kode: "1.1", uraian: Cakupan layanan, satuan: "%", penanggung-jawab: Bidang Layanan, renstra: {"2022": 85}}
        """;

    private const string Anggaran = """
        kode_program,program,kode_kegiatan,kegiatan,kode_sub,sub_kegiatan,satuan,target_fisik,realisasi_fisik,pagu,realisasi,kelompok_sasaran
        8.01.01,Program Penunjang,8.01.01.2.01,Administrasi,8.01.01.2.01.01,Penyusunan Rencana,Laporan,2,,1500000,,
        8.01.02,Program Layanan,8.01.02.2.01,Pelayanan Warga,8.01.02.2.01.01,Loket,Orang,20,,2500000,,
        """;

    private const string Profil = "nama: Badan\nnama-lengkap: Badan Contoh\nkepala: {nama: Budi Contoh, jabatan: Kepala Badan Contoh}\n"
        + "susunan: [Kepala Badan, Sekretariat, Bidang Layanan, Sub Bidang Loket]\n";

    [Fact]
    public async Task Diusulkan_dari_rencana_diperiksa_dicetak_dan_ditetapkan()
    {
        await BuatAsync(JenisDokumen.Profil, ("instansi.yaml", Profil));
        await BuatAsync(JenisDokumen.Renstra, ("perencanaan.yaml", Renstra));
        var dpa = await BuatAsync(JenisDokumen.Anggaran, ("anggaran.csv", Anggaran + "\n"));
        await BuatAsync(JenisDokumen.PerjanjianKinerja, ("perjanjian-kinerja.yaml", "tempat: Manggar\ntarget: {\"1.1\": 80}\n"));
        var v = await BuatAsync(JenisDokumen.PerjanjianJenjang, ("perjanjian-jenjang.yaml", "perjanjian: []\n"));
        using var p = await Pelayan.KlienAsync(Peran.Perencana);
        (await p.BukaAsync(Alamat(v) + "/cetak")).QuerySelector($"main a[href='{Alamat(v)}/isi']")
            .ShouldNotBeNull("belum ada yang dicetak");
        var isi = await p.BukaAsync(Alamat(v) + "/isi/jabatan");
        using var usul = await p.KirimAsync(isi, "form[action*=Usulkan]", Alamat(v) + "/isi/jabatan?handler=Usulkan");
        usul.StatusCode.ShouldBe(HttpStatusCode.Found);
        var jadi = await p.BukaAsync(Alamat(v) + "/isi/jabatan");
        jadi.QuerySelectorAll("article.lembar").Length.ShouldBe(3);
        jadi.QuerySelectorAll(".temuan-rencana li").ShouldAllBe(t => t.TextContent.Contains("Sekretaris", StringComparison.Ordinal),
            "hanya sekretaris yang tidak punya indikator kepala");
        var lembar = await p.BukaAsync($"{Alamat(v)}/isi/jabatan?butir={Uri.EscapeDataString("perjanjian[3]")}");
        lembar.QuerySelector("main").ShouldNotBeNull().TextContent.ShouldContain("Kepala Sub Bidang Loket");
        lembar.QuerySelectorAll("select[name='f:perjanjian[3].atasan'] option").Select(o => o.TextContent.Trim())
            .ShouldContain("Kepala perangkat daerah");

        var satu = System.Text.RegularExpressions.Regex.Replace(WebUtility.HtmlDecode(
            await p.GetStringAsync($"{Alamat(v)}/cetak?handler=Tampilan&jabatan=3")), "<[^>]+>", "").Replace('\u00a0', ' ');
        satu.ShouldContain("Kepala Bidang Layanan");
        satu.ShouldContain("Jumlah orang dari Loket");
        satu.ShouldNotContain("Sekretaris");
        using var word = await p.GetAsync($"{Alamat(v)}/cetak?handler=Unduh");
        word.Content.Headers.ContentDisposition.ShouldNotBeNull().FileName.ShouldNotBeNull().ShouldStartWith("perjanjian-kinerja-bawahan-");
        using var arsip = new ZipArchive(await word.Content.ReadAsStreamAsync());
        arsip.GetEntry("word/document.xml").ShouldNotBeNull();
        (await p.BukaAsync($"/pd/{v.PerangkatDaerah}/siklus/perjanjian-kinerja/2022"))
            .QuerySelectorAll("main section.kartu").Length.ShouldBe(2);

        var kini = await KiniAsync(v);
        await Store.AjukanAsync(Rekan with { Pemda = Pelayan.Pemda }, kini.Kunci, kini.Revisi);
        using var k = await Pelayan.KlienAsync(Peran.Kepala);
        var putus = await k.BukaAsync(Alamat(v) + "/tetapkan?tanggalDokumen=20+Januari+2022");
        putus.QuerySelector("iframe").ShouldNotBeNull();
        using var tetap = await k.KirimAsync(putus, "#tetapkan form", Alamat(v));
        (await KiniAsync(v)).Status.ShouldBe(VersiDokumen.Ditetapkan);
        (await p.GetStringAsync($"{Alamat(v)}/cetak?handler=Tampilan&jabatan=2")).ShouldContain("20 Januari 2022");
        // what was set and signed stays as it was, whatever becomes of what it was taken from
        await DisimpanRekanAsync(dpa, "anggaran.csv", Anggaran.Replace("Loket", "Gerai", StringComparison.Ordinal) + "\n");
        (await p.GetStringAsync($"{Alamat(v)}/cetak?handler=Tampilan&jabatan=3")).ShouldSatisfyAllConditions(t => t.ShouldContain("Loket"),
            t => t.ShouldNotContain("Gerai"));
    }

    [Fact]
    public async Task Kepala_tidak_diusulkan_kata_penanggung_jawab_cukup_dan_bawahan_yang_atasannya_dihapus_naik()
    {
        await BuatAsync(JenisDokumen.Renstra, ("perencanaan.yaml", Renstra.Replace("Bidang Layanan", "kepala bidang layanan",
            StringComparison.Ordinal)));
        var v = await BuatAsync(JenisDokumen.PerjanjianJenjang, ("perjanjian-jenjang.yaml", "perjanjian: []\n"));
        using var p = await Pelayan.KlienAsync(Peran.Perencana);
        var alamat = Alamat(v) + "/isi/jabatan";
        using var tiada = await p.KirimAsync(await p.BukaAsync(alamat), "form[action*=Usulkan]", alamat + "?handler=Usulkan");
        (await p.BukaAsync(alamat)).QuerySelector(".kotak-peringatan").ShouldNotBeNull().TextContent.ShouldContain("belum dicatat");

        await BuatAsync(JenisDokumen.Profil, ("instansi.yaml", "nama: Badan\nstruktur:\n  nama: Badan\n  anak:\n"
            + "    - nama: Kepala Badan\n      anak:\n        - nama: Bidang Layanan Warga\n          anak:\n"
            + "            - nama: Kepala Sub Bidang Loket\n"));
        using var usul = await p.KirimAsync(await p.BukaAsync(alamat), "form[action*=Usulkan]", alamat + "?handler=Usulkan");
        var isi = await BacaAsync(v, "perjanjian-jenjang.yaml");
        isi.ShouldSatisfyAllConditions(
            t => t.ShouldNotContain("Kepala Kepala"), t => t.ShouldNotContain("Kepala Badan"),
            t => t.ShouldContain("Kepala Bidang Layanan Warga"),
            t => t.ShouldContain("indikator-kepala: \"1.1\""), t => t.ShouldContain("atasan: \"1\""));
        using var hapus = await p.KirimAsync(await p.BukaAsync(alamat), "form:has([value='hapus:perjanjian[1]'])", alamat);
        hapus.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await BacaAsync(v, "perjanjian-jenjang.yaml")).ShouldSatisfyAllConditions(
            t => t.ShouldNotContain("Kepala Bidang Layanan Warga"), t => t.ShouldContain("atasan: kepala"));
    }

    [Fact]
    public async Task RKT_mengambil_target_Renstra_bagi_yang_kosong_dan_dapat_dibatalkan()
    {
        await BuatAsync(JenisDokumen.Renstra, ("perencanaan.yaml", Renstra));
        const string Kosong = "indikator,tahun,triwulan,dokumen,target,sumber\n1.1,2022,,renja,80,Renja\n";
        var v = await BuatAsync(JenisDokumen.RencanaKinerja, ("target.csv", Kosong));
        using var p = await Pelayan.KlienAsync(Peran.Perencana);
        var alamat = Alamat(v) + "/isi/target";
        async Task TekanAsync(string aksi)
        {
            using var jawaban = await p.KirimAsync(await p.BukaAsync(alamat), "form.isian", alamat, ("Aksi", aksi));
            jawaban.StatusCode.ShouldBe(HttpStatusCode.Found);
        }

        await TekanAsync("renstra:rkt");
        await TekanAsync("renstra:renja");
        var isi = await BacaAsync(v, "target.csv");
        isi.ShouldContain("1.1,2022,,rkt,85,");
        isi.ShouldContain("1.1,2022,,renja,80,Renja", customMessage: "yang ditulis orang tidak ditimpa");
        var halaman = await p.BukaAsync(Alamat(v));
        using var batal = await p.KirimAsync(halaman, "form[action='?handler=Batalkan']", Alamat(v) + "?handler=Batalkan");
        (await BacaAsync(v, "target.csv")).ShouldBe(Kosong);
    }

    [Fact]
    public async Task Perubahan_ditunjukkan_semula_dan_menjadi_dan_target_Renstra_dapat_dipakai()
    {
        await BuatAsync(JenisDokumen.Renstra, ("perencanaan.yaml", Renstra));
        await BuatAsync(JenisDokumen.Pengukuran, ("kinerja.csv", "indikator,tahun,triwulan,satuan,realisasi,sumber\n1.1,2022,,%,72,\n"));
        var v = await BuatAsync(JenisDokumen.PerjanjianKinerja, ("perjanjian-kinerja.yaml", "target: {\"1.1\": 90}\n"));
        var rekan = Rekan with { Pemda = Pelayan.Pemda };
        await Store.TetapkanAsync(rekan, v.Kunci, v.Revisi, "1", new DateOnly(2022, 1, 20));
        await Store.UbahAsync(rekan, v.Kunci, "Pergantian atau mutasi pejabat");
        using var p = await Pelayan.KlienAsync(Peran.Perencana);
        var isi = await p.BukaAsync(Alamat(v) + "/isi/target");
        isi.QuerySelectorAll("thead th").Select(t => t.TextContent.Trim()).ShouldContain("Semula");
        using var kosong = await p.KirimAsync(isi, "form.isian", Alamat(v) + "/isi/target", ("Aksi", "renstra:"));
        kosong.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await BacaAsync(v, "perjanjian-kinerja.yaml")).ShouldContain("90", customMessage: "yang ditulis orang tidak ditimpa");
        isi = await p.BukaAsync(Alamat(v) + "/isi/target");
        isi.QuerySelector("main .kotak").ShouldNotBeNull().TextContent.ShouldContain("1 target yang sudah ditulis dan berbeda");
        isi.QuerySelectorAll("details li").ShouldContain(l => l.TextContent.Contains("tertulis 90, menurut Renstra 85", StringComparison.Ordinal));
        using var pakai = await p.KirimAsync(isi, "form.isian", Alamat(v) + "/isi/target", ("Aksi", "renstra-ganti:"));
        pakai.StatusCode.ShouldBe(HttpStatusCode.Found, "tersimpan sekaligus, tidak hilang bila halaman ditinggalkan");
        var baru = await p.BukaAsync(Alamat(v) + "/isi/target");
        baru.QuerySelector("main .kotak").ShouldNotBeNull().TextContent.ShouldContain("1 target diisi dari Renstra.");
        baru.QuerySelectorAll("form.isian input").ShouldContain(i => i.GetAttribute("value") == "85");
        baru.QuerySelector(".temuan-rencana").ShouldNotBeNull().TextContent.ShouldContain("diturunkan dari 90 menjadi 85");

        using var k = await Pelayan.KlienAsync(Peran.Kepala);
        var banding = (await k.BukaAsync(Alamat(v) + "/tetapkan")).QuerySelector("#banding tbody tr").ShouldNotBeNull();
        banding.QuerySelectorAll("td").Select(t => t.TextContent.Replace('\u00a0', ' ')).ShouldBe(["90 %", "85 %", "72 %", "80,00 %",
            "84,71 %"]);
        banding.TextContent.ShouldContain("diturunkan");
        (await p.GetStringAsync($"{Alamat(v)}/cetak?handler=Tampilan")).ShouldContain("PERUBAHAN PERJANJIAN KINERJA");
        using var word = await p.GetAsync($"{Alamat(v)}/cetak?handler=Unduh");
        word.Content.Headers.ContentDisposition.ShouldNotBeNull().FileName.ShouldNotBeNull().ShouldEndWith("-2022-perubahan-1.docx");
    }
}
