using System.Net;
using Akuntabel.Core.Alur;
using AngleSharp.Html.Dom;

namespace Akuntabel.Web.Tests.Dokumen;

/// <summary>Documents as forms: nobody meets a key, and what is typed reaches its place.</summary>
public sealed class IsianTests : KantorUji
{
    private const string Renstra = """
        visi: Daerah Maju   # dari RPJMD
        periode: {mulai: "2021", selesai: "2026"}
        tujuan:
          - kode: T1
            uraian: Meningkatkan layanan
        sasaran:
          - kode: "1"
            tujuan: T1
            uraian: Meningkatnya layanan
            indikator:
              - kode: "1.1"
                uraian: Persentase warga terlayani
                satuan: "%"
                renstra: {awal: 60, "2022": 70}

        """;

    [Fact]
    public async Task Lembar_indikator_disimpan_dan_sisanya_tetap()
    {
        var v = await BuatAsync(JenisDokumen.Renstra, ("perencanaan.yaml", Renstra));
        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        var html = await k.BukaAsync($"{Alamat(v)}/isi/sasaran?butir={Uri.EscapeDataString("sasaran[1].indikator[1]")}");
        html.QuerySelector("[name='f:sasaran[1].indikator[1].uraian']").ShouldNotBeNull().TextContent.Trim()
            .ShouldBe("Persentase warga terlayani");
        html.Body.ShouldNotBeNull().TextContent.ShouldNotContain("yaml");
        using var simpan = await KirimAsync(k, html, "simpan", ("f:sasaran[1].indikator[1].polaritas", "naik"),
            ("f:sasaran[1].indikator[1].renstra.2023", "72,5"), ("f:sasaran[1].indikator[1].sumber-data", "Laporan bidang"));
        simpan.StatusCode.ShouldBe(HttpStatusCode.Found);
        var jadi = await BacaAsync(v, "perencanaan.yaml");
        jadi.ShouldContain("visi: Daerah Maju   # dari RPJMD\n");
        jadi.ShouldContain("polaritas: naik");
        jadi.ShouldContain("72,5");
        jadi.ShouldContain("sumber-data: Laporan bidang");
    }

    [Fact]
    public async Task Indikator_baru_ditambah_dari_alamatnya_dan_diberi_kode_berikutnya()
    {
        var v = await BuatAsync(JenisDokumen.Renstra, ("perencanaan.yaml", Renstra));
        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        var html = await k.BukaAsync($"{Alamat(v)}/isi/sasaran?butir={Uri.EscapeDataString("sasaran[1].indikator[+1]")}");
        using var simpan = await KirimAsync(k, html, "simpan", ("f:sasaran[1].indikator[+1].uraian", "Waktu layanan"));
        simpan.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await BacaAsync(v, "perencanaan.yaml")).ShouldContain("kode: \"1.2\"");
        var daftar = await k.BukaAsync($"{Alamat(v)}/isi/sasaran");
        daftar.QuerySelectorAll(".lembar-anak a").Select(a => a.TextContent.Trim())
            .ShouldBe(["Persentase warga terlayani", "Waktu layanan"]);
    }

    [Fact]
    public async Task Yang_tidak_terbaca_tetap_di_isiannya_dan_tidak_disimpan()
    {
        var v = await BuatAsync(JenisDokumen.Renstra, ("perencanaan.yaml", Renstra));
        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        var alamat = $"{Alamat(v)}/isi/sasaran?butir={Uri.EscapeDataString("sasaran[1].indikator[1]")}";
        using var tolak = await KirimAsync(k, await k.BukaAsync(alamat), "simpan", ("f:sasaran[1].indikator[1].renstra.2023", "tujuh"),
            ("f:sasaran[1].indikator[1].uraian", "Lain"));
        var html = await UtuhAsync(tolak);
        (html.QuerySelector("[name='f:sasaran[1].indikator[1].renstra.2023']") as IHtmlInputElement).ShouldNotBeNull()
            .Value.ShouldBe("tujuh");
        html.QuerySelector("[name='f:sasaran[1].indikator[1].uraian']").ShouldNotBeNull().TextContent.Trim().ShouldBe("Lain");
        (await BacaAsync(v, "perencanaan.yaml")).ShouldBe(Renstra);
    }

    [Fact]
    public async Task Sasaran_dihapus_dari_daftarnya()
    {
        var v = await BuatAsync(JenisDokumen.Renstra, ("perencanaan.yaml", Renstra));
        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        var html = await k.BukaAsync($"{Alamat(v)}/isi/sasaran");
        var formulir = html.QuerySelectorAll("form").OfType<IHtmlFormElement>()
            .First(f => f.QuerySelector("[name=Aksi][value='hapus:sasaran[1]']") is not null);
        formulir.Id = "hapus";
        using var hapus = await k.KirimAsync(html, "#hapus", "/");
        hapus.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await BacaAsync(v, "perencanaan.yaml")).ShouldNotContain("Meningkatnya layanan");
    }

    [Fact]
    public async Task Target_PK_tampil_menurut_nama_indikatornya()
    {
        await BuatAsync(JenisDokumen.Renstra, ("perencanaan.yaml", Renstra));
        var v = await BuatAsync(JenisDokumen.PerjanjianKinerja, ("perjanjian-kinerja.yaml", "tempat: Contoh\n"));
        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        var html = await k.BukaAsync($"{Alamat(v)}/isi/target");
        html.QuerySelector("tbody th").ShouldNotBeNull().TextContent.ShouldContain("Persentase warga terlayani");
        using var simpan = await KirimAsync(k, html, "simpan", ("f:target.\"1.1\"", "75"));
        simpan.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await BacaAsync(v, "perjanjian-kinerja.yaml")).ShouldContain("\"1.1\": 75");
    }

    [Fact]
    public async Task Dua_orang_menyunting_tempat_berbeda_keduanya_tersimpan()
    {
        var v = await BuatAsync(JenisDokumen.Renstra, ("perencanaan.yaml", Renstra));
        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        var html = await k.BukaAsync($"{Alamat(v)}/isi/visi");
        await DisimpanRekanAsync(v, "perencanaan.yaml", Renstra.Replace("terlayani", "yang terlayani", StringComparison.Ordinal));
        using var simpan = await KirimAsync(k, html, "simpan", ("f:visi", "Daerah Sejahtera"));
        simpan.StatusCode.ShouldBe(HttpStatusCode.Found);
        var jadi = await BacaAsync(v, "perencanaan.yaml");
        jadi.ShouldContain("yang terlayani");
        jadi.ShouldContain("visi: Daerah Sejahtera");
    }

    [Fact]
    public async Task Yang_hanya_boleh_membaca_melihat_isi_tanpa_isian()
    {
        var v = await BuatAsync(JenisDokumen.Renstra, ("perencanaan.yaml", Renstra));
        using var k = await Pelayan.KlienAsync(Peran.Apip);
        var html = await k.BukaAsync($"{Alamat(v)}/isi/visi");
        html.QuerySelector("form[data-simpan-draf]").ShouldBeNull();
        html.Body.ShouldNotBeNull().TextContent.ShouldContain("Daerah Maju");
        using var paksa = await k.PostAsync($"{Alamat(v)}/isi/visi",
            new FormUrlEncodedContent([new("f:visi", "X"), new("Aksi", "simpan")]));
        paksa.StatusCode.ShouldBeOneOf(HttpStatusCode.Forbidden, HttpStatusCode.BadRequest);
        (await BacaAsync(v, "perencanaan.yaml")).ShouldBe(Renstra);
    }

    [Fact]
    public async Task Realisasi_triwulan_diketik_di_tabel_indikator_dan_sel_kosong_tidak_membuat_baris()
    {
        await BuatAsync(JenisDokumen.Renstra, ("perencanaan.yaml", Renstra));
        var v = await BuatAsync(JenisDokumen.Pengukuran,
            ("kinerja.csv", "indikator,tahun,triwulan,satuan,realisasi,sumber\n1.1,2022,1,%,20,LHP\n"));
        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        var html = await k.BukaAsync($"{Alamat(v)}/isi/kinerja");
        (html.QuerySelector("input[aria-label='Triwulan I, Persentase warga terlayani']") as IHtmlInputElement).ShouldNotBeNull()
            .Value.ShouldBe("20");
        var kedua = (html.QuerySelector("input[aria-label='Triwulan II, Persentase warga terlayani']") as IHtmlInputElement)
            .ShouldNotBeNull();
        using var simpan = await KirimAsync(k, html, "simpan", (kedua.Name.ShouldNotBeNull(), "41,5"));
        simpan.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await BacaAsync(v, "kinerja.csv"))
            .ShouldBe("indikator,tahun,triwulan,satuan,realisasi,sumber\n1.1,2022,1,%,20,LHP\n1.1,2022,2,%,\"41,5\",\n");
    }

    [Fact]
    public async Task Anggaran_tampil_bertingkat_dengan_jumlah_dan_pernyataan_jumlah_tidak_ikut_dijumlah()
    {
        var v = await BuatAsync(JenisDokumen.Anggaran,
            ("anggaran.csv", "kode_program,program,kode_kegiatan,kegiatan,kode_sub,sub_kegiatan,satuan,target_fisik,realisasi_fisik,pagu,realisasi,kelompok_sasaran\n"
            + "8.01.02,Ideologi,8.01.02.2.01,Perumusan,8.01.02.2.01.01,Penyusunan,Orang,30,,1000,,\n8.01.02,Ideologi,8.01.02.2.01,Perumusan,8.01.02.2.01.02,Koordinasi,Orang,30,,2500,,\n,,,,jumlah,,,,,3500,,\n"),
            ("belanja.csv", "kode,induk,uraian,pagu,realisasi\n5,,Belanja,,\n5.1,5,Operasi,3400,\n"));
        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        var html = await k.BukaAsync($"{Alamat(v)}/isi/anggaran");
        html.QuerySelector("tr.tingkat-1 td[data-jumlah=pagu]").ShouldNotBeNull().TextContent.Trim().ShouldBe("3.500");
        html.QuerySelector("tfoot td[data-jumlah=pagu]").ShouldNotBeNull().TextContent.Trim().ShouldBe("3.500");
        html.QuerySelector("tfoot").ShouldNotBeNull().TextContent.ShouldContain("100");
    }

    [Fact]
    public async Task Baris_anggaran_yang_ditempel_masuk_sesudah_yang_ada_dan_yang_keliru_tetap_di_kisinya()
    {
        const string awal = "kode_program,program,kode_kegiatan,kegiatan,kode_sub,sub_kegiatan,satuan,target_fisik,realisasi_fisik,pagu,realisasi\n"
            + "8.01.02,Ideologi,8.01.02.2.01,Perumusan,8.01.02.2.01.01,Penyusunan,Orang,30,,1000,\n";
        var v = await BuatAsync(JenisDokumen.Anggaran, ("anggaran.csv", awal));
        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        var html = await k.BukaAsync($"{Alamat(v)}/isi/anggaran");
        html.QuerySelectorAll("details input[aria-label='Pagu, baris baru'], details template").Length.ShouldBe(2);
        (string, string)[] Baris(string pagu) => [("f:[+1].kode_program", "8.01.03"), ("f:[+1].program", "Politik"), ("f:[+1].pagu", pagu)];
        using var tolak = await KirimAsync(k, html, "simpan", Baris("banyak"));
        var kembali = await UtuhAsync(tolak);
        kembali.QuerySelectorAll("[name='f:[+1].pagu']").ShouldHaveSingleItem().GetAttribute("value").ShouldBe("banyak");
        kembali.QuerySelectorAll("details[open] [name='f:[+2].pagu']").Length.ShouldBe(1, "baris kosong berikutnya bernama sendiri");
        using var simpan = await KirimAsync(k, kembali, "simpan", Baris("2.000"));
        simpan.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await BacaAsync(v, "anggaran.csv")).ShouldStartWith(awal + "8.01.03,Politik,");
    }
}
