using System.Net;
using System.Text;
using Akuntabel.Core.Alur;
using Akuntabel.Web.Tests.Dokumen;

namespace Akuntabel.Web.Tests.Nomenklatur;

/// <summary>Official codes: uploaded, looked at, applied, undone; searched for a row of the budget.</summary>
public sealed class NomenklaturTests : KantorUji
{
    private const string Alamat1 = "/nomenklatur";
    private const string Lama = "Program;Kegiatan;Sub Kegiatan;Indikator;Satuan\n1.06.02 PROGRAM SOSIAL;1.06.02.2.01 "
        + "Potensi;1.06.02.2.01.0001 Lama;Jumlah Lama;Orang\n";
    private const string Baru = "Program;Kegiatan;Sub Kegiatan;Indikator;Satuan\n1.06.02 PROGRAM SOSIAL;1.06.02.2.01 "
        + "Potensi;1.06.02.2.01.0001 Pelatihan Pekerja;Jumlah Pekerja;Orang\n"
        + "X.XX.01 PENUNJANG;X.XX.01.2.01 Rencana;X.XX.01.2.01.0002 Dokumen Rencana;Jumlah Rencana;Dokumen\n";
    private const string Anggaran = "kode_program,program,kode_kegiatan,kegiatan,kode_sub,sub_kegiatan,satuan,target_fisik,realisasi_fisik,pagu,realisasi,kelompok_sasaran\n"
        + "1.06.02,Program Sosial,1.06.02.2.01,Potensi,1.06.02.2.01.0007,Sub Lain,orang,1,,100,,\n";

    [Fact]
    public async Task Diunggah_diperiksa_diterapkan_dan_dibatalkan()
    {
        using var admin = await Pelayan.KlienAsync(Peran.Administrator, "");
        using var perencana = await Pelayan.KlienAsync(Peran.Perencana);
        await TerapkanAsync(admin, Lama, "Permendagri Lama", 2020);
        var periksa = await TujuanAsync(admin, Baru, "Kepmendagri Baru", 2022);
        var halaman = await admin.BukaAsync(periksa);
        var teks = halaman.Body.ShouldNotBeNull().TextContent;
        teks.ShouldContain("Ditambah: 3 kode");
        teks.ShouldContain("Berganti nama: 1 kode");
        teks.ShouldContain("Tidak ada lagi: 0 kode");
        (await perencana.GetAsync(periksa)).StatusCode.ShouldNotBe(HttpStatusCode.OK);
        (await perencana.BukaAsync(Alamat1)).Body.ShouldNotBeNull().TextContent.ShouldContain("Lama");
        (await admin.KirimAsync(halaman, "form.baris-tombol", periksa)).StatusCode.ShouldBe(HttpStatusCode.Found);
        var cari = await perencana.BukaAsync($"{Alamat1}?cari=pekerja+pelatihan");
        cari.QuerySelectorAll("#hasil-cari tbody tr").Length.ShouldBe(1);
        cari.QuerySelector("form[enctype]").ShouldBeNull("hanya administrator dan Bappeda yang mengunggah");

        var daftar = await admin.BukaAsync(Alamat1);
        using var tanpa = await admin.KirimAsync(daftar, "form[action*='Batal']", Alamat1 + "?handler=Batal");
        (await admin.BukaAsync(Alamat1)).Body.ShouldNotBeNull().TextContent.ShouldContain("Alasan harus diisi");
        using var batal = await admin.KirimAsync(daftar, "form[action*='Batal']", Alamat1 + "?handler=Batal", ("alasan", "keliru"));
        batal.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await perencana.BukaAsync(Alamat1)).Body.ShouldNotBeNull().TextContent.ShouldContain("Permendagri Lama");
        (await perencana.BukaAsync($"{Alamat1}?cari=pekerja+pelatihan")).QuerySelectorAll("#hasil-cari tbody tr").Length.ShouldBe(0);
    }

    [Fact]
    public async Task Yang_tidak_terbaca_disebut_di_bidangnya()
    {
        using var admin = await Pelayan.KlienAsync(Peran.Administrator, "");
        var html = await UtuhAsync(await KirimAsync(admin, "Nama;Alamat\nA;B\n", "", 22));
        html.QuerySelectorAll(".pesan-galat").Length.ShouldBe(2);
        html = await UtuhAsync(await KirimAsync(admin, "Nama;Alamat\nA;B\n", "Dasar", 2022));
        html.QuerySelectorAll(".pesan-galat").ShouldHaveSingleItem().TextContent.ShouldContain("tidak ada lembar berjudul");
    }

    [Fact]
    public async Task Sub_kegiatan_dipilih_dan_mengisi_formulir()
    {
        using var admin = await Pelayan.KlienAsync(Peran.Administrator, "");
        var v = await BuatAsync(JenisDokumen.Anggaran, ("anggaran.csv", Anggaran));
        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        (await k.BukaAsync($"{Alamat(v)}/sub-kegiatan")).Body.ShouldNotBeNull().TextContent.ShouldContain("belum ada");
        await TerapkanAsync(admin, Baru, "Kepmendagri Baru", 2022);

        var isi = await k.BukaAsync($"{Alamat(v)}/isi/anggaran");
        isi.QuerySelector(".temuan-rencana").ShouldNotBeNull().TextContent.ShouldContain("1.06.02.2.01.0007 tidak ada dalam nomenklatur");
        var pilih = await k.BukaAsync(isi.QuerySelector("a[href$='/sub-kegiatan']").ShouldNotBeNull().GetAttribute("href")
            .ShouldNotBeNull());
        pilih.QuerySelectorAll("#hasil-cari tbody th small").Select(s => s.TextContent.Split(' ')[0])
            .ShouldBe(["1.06.02.2.01.0001", "1.06.01.2.01.0002"], "bidang X.XX menjadi bidang kantor");
        pilih = await k.BukaAsync($"{Alamat(v)}/sub-kegiatan?cari=rencana+dokumen");
        var formulir = await k.BukaAsync(pilih.QuerySelector("#hasil-cari a").ShouldNotBeNull().GetAttribute("href").ShouldNotBeNull());
        using var simpan = await KirimAsync(k, formulir, "simpan", ("f:[+1].pagu", "2.000"));
        simpan.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await BacaAsync(v, "anggaran.csv")).ShouldContain(
            "1.06.01,PENUNJANG,1.06.01.2.01,Rencana,1.06.01.2.01.0002,Dokumen Rencana,Dokumen,,,2000,,,Jumlah Rencana");

        // the office's own name of a kegiatan counts before the official one
        formulir = await k.BukaAsync($"{Alamat(v)}/isi/anggaran?butir=%5B%2B1%5D&kode=1.06.02.2.01");
        formulir.QuerySelector("[name='f:[+1].program']").ShouldNotBeNull().TextContent.Trim().ShouldBe("Program Sosial");
        (await k.BukaAsync($"{Alamat(v)}/sub-kegiatan?cari=tidakada")).QuerySelectorAll("#hasil-cari tbody tr").Length.ShouldBe(0);
    }

    private async Task TerapkanAsync(HttpClient klien, string isi, string dasar, int mulai)
    {
        var periksa = await TujuanAsync(klien, isi, dasar, mulai);
        (await klien.KirimAsync(await klien.BukaAsync(periksa), "form.baris-tombol", periksa)).StatusCode.ShouldBe(HttpStatusCode.Found);
    }

    private static async Task<string> TujuanAsync(HttpClient klien, string isi, string dasar, int mulai)
    {
        using var jawaban = await KirimAsync(klien, isi, dasar, mulai);
        jawaban.StatusCode.ShouldBe(HttpStatusCode.Found, await jawaban.Content.ReadAsStringAsync());
        return jawaban.Headers.Location.ShouldNotBeNull().OriginalString;
    }

    private static async Task<HttpResponseMessage> KirimAsync(HttpClient klien, string isi, string dasar, int mulai)
    {
        var halaman = await klien.BukaAsync(Alamat1);
        using var kiriman = new MultipartFormDataContent
        {
            { new StringContent(halaman.QuerySelector("form[enctype] input[name=__RequestVerificationToken]").ShouldNotBeNull()
                .GetAttribute("value") ?? ""), "__RequestVerificationToken" },
            { new StringContent(dasar), "Dasar" }, { new StringContent($"{mulai}"), "Mulai" },
            { new ByteArrayContent(Encoding.UTF8.GetBytes(isi)), "Berkas", "nomenklatur.csv" },
        };
        return await klien.PostAsync(Alamat1, kiriman);
    }
}
