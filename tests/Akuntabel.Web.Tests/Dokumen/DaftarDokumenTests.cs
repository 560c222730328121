using System.Net;
using Akuntabel.Core.Alur;

namespace Akuntabel.Web.Tests.Dokumen;

public sealed class DaftarDokumenTests : KantorUji
{
    private const string Daftar = "/pd/badan/dokumen";

    [Fact]
    public async Task Dokumen_satu_periode_tampil_menurut_urutan_rantai_dan_yang_kurang_disebut()
    {
        await BuatAsync(JenisDokumen.Pengukuran, ("kinerja.csv", Kinerja));
        await BuatAsync(JenisDokumen.Renstra, ("perencanaan.yaml", "visi: A\n"));
        await BuatAsync(JenisDokumen.Profil, ("instansi.yaml", "nama: A\n"));
        using var k = await Pelayan.KlienAsync(Peran.Apip);
        var html = await k.BukaAsync(Daftar);
        html.QuerySelectorAll("tbody th[scope=row]").Select(t => t.TextContent.Trim()).ShouldBe([
            "Profil perangkat daerah", "Sumber daya dan register", "Rencana Strategis (Renstra) 2021–2026", "Pohon kinerja",
            "Rencana kinerja (RKT, Renja, rencana aksi)", "Perjanjian Kinerja",
                "Perjanjian Kinerja berjenjang (eselon III, IV, fungsional)",
            "Anggaran dan realisasinya (DPA)", "Pengukuran kinerja",
            "Dasar hukum", "Standar operasional prosedur", "Laporan kinerja"]);
        html.QuerySelectorAll(".status").Select(s => s.TextContent).Count(s => s == "Draf").ShouldBe(3);
        html.QuerySelector(".kotak-peringatan").ShouldNotBeNull().TextContent.ShouldContain("Belum ada: Perjanjian Kinerja, Anggaran dan realisasinya (DPA), Dasar hukum, Laporan kinerja.");
        html.QuerySelector("main").ShouldNotBeNull().TextContent.ShouldContain("WIB");
        html.QuerySelectorAll("main form[method=post]").Length.ShouldBe(0, "APIP membaca saja");
    }

    [Fact]
    public async Task Yang_kurang_dibuat_sekali_tekan_dan_tekanan_kedua_membuka_yang_sama()
    {
        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        var html = await k.BukaAsync(Daftar + "?tahun=2024");
        using var satu = await k.KirimAsync(html, "form:has([value=anggaran])", Daftar);
        using var dua = await k.KirimAsync(html, "form:has([value=anggaran])", Daftar);
        satu.StatusCode.ShouldBe(HttpStatusCode.Found);
        dua.Headers.Location.ShouldBe(satu.Headers.Location);
        var d = (await Store.DaftarAsync(Pelayan.Pemda, "badan")).ShouldHaveSingleItem();
        (d.Jenis, d.Periode).ShouldBe(("anggaran", Periode.Tahun(2024)));
        (await BacaAsync(d, "anggaran.csv")).ShouldStartWith("kode_program,program,");
    }

    [Fact]
    public async Task Renstra_dibuat_untuk_masanya()
    {
        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        var html = await k.BukaAsync(Daftar + "?tahun=2024");
        using var buat = await k.KirimAsync(html, "form:has([value=renstra])", Daftar, ("mulai", "2021"), ("selesai", "2026"));
        buat.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await Store.DaftarAsync(Pelayan.Pemda, "badan")).ShouldHaveSingleItem().Periode.ShouldBe(new Periode(2021, 2026));
        using var salah = await k.KirimAsync(html, "form:has([value=renstra])", Daftar, ("mulai", "2026"), ("selesai", "2021"));
        (await Store.DaftarAsync(Pelayan.Pemda, "badan")).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Disalin_dari_tahun_lalu_tanpa_realisasi_dan_tanggalnya()
    {
        await BuatAsync(JenisDokumen.Anggaran, ("anggaran.csv", "kode_program,program,pagu,realisasi\n8.01,Program A,1000,900\n"), ("belanja.csv", "kode,induk,uraian,pagu,realisasi\n5,,Belanja,1000,900\n"));
        await BuatAsync(JenisDokumen.Laporan, ("laporan.yaml", "jenis: lkj\ntahun: 2022   # tahun laporan\ntanggal: 2023-01-27\ntempat: Manggar\n"));
        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        foreach (var jenis in new[] { "anggaran", "laporan" })
        {
            var html = await k.BukaAsync(Daftar + "?tahun=2023");
            using var salin = await k.KirimAsync(html, $"form:has([value={jenis}])", Daftar, ("dari", html.QuerySelector($"form:has([value={jenis}]) button[name=dari]")?.GetAttribute("value") ?? ""));
            salin.StatusCode.ShouldBe(HttpStatusCode.Found);
        }

        var baru = (await Store.DaftarAsync(Pelayan.Pemda, "badan")).Where(d => d.Mulai == 2023).ToDictionary(d => d.Jenis);
        (await BacaAsync(baru["anggaran"], "anggaran.csv")).ShouldBe("kode_program,program,pagu,realisasi\n8.01,Program A,1000,\n");
        (await BacaAsync(baru["anggaran"], "belanja.csv")).ShouldBe("kode,induk,uraian,pagu,realisasi\n5,,Belanja,1000,\n");
        (await BacaAsync(baru["laporan"], "laporan.yaml")).ShouldBe("jenis: lkj\ntahun: 2023   # tahun laporan\ntanggal:\ntempat: Manggar\n");
    }

    [Theory]
    [InlineData(Peran.SubBidang, "pengukuran", true)]
    [InlineData(Peran.SubBidang, "anggaran", false)]
    [InlineData(Peran.Penyusun, "laporan", true)]
    [InlineData(Peran.Penyusun, "sumber-daya", true)]
    [InlineData(Peran.Penyusun, "pengukuran", false)]
    [InlineData(Peran.Kepala, "laporan", false)]
    [InlineData(Peran.Administrator, "laporan", false)]
    public async Task Setiap_peran_hanya_membuat_jenis_yang_ditulisnya(Peran peran, string jenis, bool boleh)
    {
        using var k = await Pelayan.KlienAsync(peran);
        var html = await k.BukaAsync(Daftar + "?tahun=2024");
        (html.QuerySelector($"form:has([value={jenis}])") is not null).ShouldBe(boleh);
        // also when the form is made up
        var (kepala, kuki) = Pelayan.Penanda(k);
        using var permintaan = new HttpRequestMessage(HttpMethod.Post, Daftar + "?handler=Buat")
        {
            Content = new FormUrlEncodedContent([KeyValuePair.Create("jenis", jenis), KeyValuePair.Create("mulai", "2024"), KeyValuePair.Create("selesai", "2024")]),
        };
        permintaan.Headers.Add("RequestVerificationToken", kepala);
        permintaan.Headers.Add("Cookie", kuki);
        using var jawaban = await k.SendAsync(permintaan);
        jawaban.StatusCode.ShouldBe(boleh ? HttpStatusCode.Found : HttpStatusCode.Forbidden);
        var ada = await Store.DaftarAsync(Pelayan.Pemda, "badan");
        ada.Count.ShouldBe(boleh ? 1 : 0);
        jawaban.Tujuan().ShouldBe(!boleh ? "" : Alamat(ada[0]) + (jenis == "pengukuran" ? "/isi" : ""), "yang mengisi formulir langsung di sana");
    }

    [Theory]
    [InlineData("?tahun=20x4")]
    [InlineData("?tahun=99999999999999999999")]
    [InlineData("?tahun=2024&triwulan=abc")]
    [InlineData("?tahun=2024&triwulan=9")]
    public async Task Alamat_yang_tidak_masuk_akal_tidak_menjatuhkan_halaman(string akhiran)
    {
        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        using var jawaban = await k.GetAsync(Daftar + akhiran);
        jawaban.StatusCode.ShouldBe(HttpStatusCode.OK);
    }
}
