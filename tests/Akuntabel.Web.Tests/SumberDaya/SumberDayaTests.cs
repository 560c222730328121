using System.Net;
using System.Text;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Riwayat;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.Tests.SumberDaya;

public sealed class SumberDayaTests : IAsyncLifetime
{
    private const string Alamat = "/pd/badan/sumber-daya/2022";

    private const string Status = "uraian,2021,2022\nPNS,10,10\n\"Kontrak, honorer\",12,12\njumlah,22,22\n";

    private readonly PelayanUji _pelayan = new();

    public ValueTask InitializeAsync() => _pelayan.InitializeAsync();

    public ValueTask DisposeAsync() => _pelayan.DisposeAsync();

    [Fact]
    public async Task Satu_sel_diubah_hanya_baris_itu_dan_jumlahnya_yang_berubah_dalam_berkas()
    {
        await MulaiAsync(("register/status.csv", Status), ("register/lain.csv", "a,jumlah\r\nx,1\r\n"));
        using var p = await _pelayan.KlienAsync(Peran.Perencana);
        using var simpan = await SimpanAsync(p, await p.BukaAsync(Alamat + "/status"), ("s-0-2", "11"));
        simpan.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await IsiAsync("status")).ShouldBe("uraian,2021,2022\nPNS,10,11\n\"Kontrak, honorer\",12,12\njumlah,22,23\n");
        (await IsiAsync("lain")).ShouldBe("a,jumlah\r\nx,1\r\n");
    }

    [Fact]
    public async Task Jumlah_dihitung_pelayan_tanpa_menyimpan_dan_angka_salah_diberi_tahu_di_selnya()
    {
        await MulaiAsync(("register/status.csv", Status));
        using var p = await _pelayan.KlienAsync(Peran.Perencana);
        using var hitung = await SimpanAsync(p, await p.BukaAsync(Alamat + "/status"), "hitung", ("s-2-0", "PPPK"), ("s-2-2", "1.500"));
        (await hitung.HtmlAsync()).QuerySelectorAll("tfoot td.angka").Select(t => t.TextContent).ShouldBe(["22", "1.522"]);
        using var salah = await SimpanAsync(p, await p.BukaAsync(Alamat + "/status"), ("s-0-2", "1.5"), ("s-2-2", "7"));
        var html = await salah.HtmlAsync();
        html.QuerySelector("#s-0-2-galat").ShouldNotBeNull().TextContent.ShouldContain("1,5");
        html.QuerySelector("#s-2-0-galat").ShouldNotBeNull().TextContent.ShouldContain("uraian");
        (html.QuerySelector("#s-0-2") as IHtmlInputElement).ShouldNotBeNull().Value.ShouldBe("1.5");
        (await IsiAsync("status")).ShouldBe(Status);
    }

    [Fact]
    public async Task Baris_dihapus_ditempel_dan_teks_yang_mirip_rumus_tidak_menjadi_rumus()
    {
        await MulaiAsync(("register/ormas.csv", "nama,telepon,jumlah\nA,0812,1\nB,,2\n"));
        using var p = await _pelayan.KlienAsync(Peran.Perencana);
        using var tempel = await SimpanAsync(p, await p.BukaAsync(Alamat + "/ormas"), "tempel", ("h-0", "ya"), ("Tempelan", "=HYPERLINK(\"x\")\t+62812\t3\r\nC\t\t-\r\n"));
        using var simpan = await SimpanAsync(p, await tempel.HtmlAsync(), "simpan", "/ormas");
        simpan.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await IsiAsync("ormas")).ShouldBe("nama,telepon,jumlah\nB,,2\n\"'=HYPERLINK(\"\"x\"\")\",'+62812,3\nC,,-\n");
        var lagi = await p.BukaAsync(Alamat + "/ormas");
        (lagi.QuerySelector("#s-1-0") as IHtmlInputElement).ShouldNotBeNull().Value.ShouldBe("=HYPERLINK(\"x\")");
        (lagi.QuerySelector("#s-1-1") as IHtmlInputElement).ShouldNotBeNull().Value.ShouldBe("+62812");
    }

    [Fact]
    public async Task Dua_penyunting_satu_sel_yang_kalah_memilih_dan_tidak_ada_yang_hilang()
    {
        await MulaiAsync(("register/status.csv", Status));
        using var p = await _pelayan.KlienAsync(Peran.Perencana);
        var (satu, dua) = (await p.BukaAsync(Alamat + "/status"), await p.BukaAsync(Alamat + "/status"));
        using var menang = await SimpanAsync(p, satu, ("s-0-2", "11"), ("s-1-1", "13"));
        using var kalah = await SimpanAsync(p, dua, ("s-0-2", "15"), ("s-2-0", "PPPK"), ("s-2-2", "4"));
        var bentrok = await kalah.HtmlAsync();
        bentrok.QuerySelectorAll("input[type=radio]").Length.ShouldBe(2);
        bentrok.QuerySelector("main").ShouldNotBeNull().TextContent.ShouldSatisfyAllConditions(t => t.ShouldContain("11"), t => t.ShouldContain("15"), t => t.ShouldNotContain("baris jumlah"));
        (bentrok.QuerySelector("#s-0-2") as IHtmlInputElement).ShouldNotBeNull().Value.ShouldBe("15");
        (await IsiAsync("status")).ShouldContain("PNS,10,11");
        using var gabung = await SimpanAsync(p, bentrok, "gabung", ("pilih-0", "lain"));
        gabung.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await IsiAsync("status")).ShouldBe("uraian,2021,2022\nPNS,10,11\n\"Kontrak, honorer\",13,12\nPPPK,,4\njumlah,23,27\n");
    }

    [Fact]
    public async Task Yang_kalah_dapat_memakai_seluruh_isiannya()
    {
        await MulaiAsync(("register/status.csv", Status));
        using var p = await _pelayan.KlienAsync(Peran.Perencana);
        var (satu, dua) = (await p.BukaAsync(Alamat + "/status"), await p.BukaAsync(Alamat + "/status"));
        using var menang = await SimpanAsync(p, satu, ("s-0-2", "11"), ("s-1-1", "13"));
        using var kalah = await SimpanAsync(p, dua, ("s-0-2", "10,0"), ("s-1-2", "14"));
        using var milik = await SimpanAsync(p, await kalah.HtmlAsync(), "milik");
        (await IsiAsync("status")).ShouldBe("uraian,2021,2022\nPNS,10,\"10,0\"\n\"Kontrak, honorer\",13,14\njumlah,23,24\n",
            "yang tidak diperebutkan tetap milik yang menang");
    }

    [Fact]
    public async Task Dua_penyunting_di_tempat_berbeda_digabung_dan_jumlahnya_mengikuti_keduanya()
    {
        await MulaiAsync(("register/status.csv", Status));
        using var p = await _pelayan.KlienAsync(Peran.Perencana);
        var (satu, dua) = (await p.BukaAsync(Alamat + "/status"), await p.BukaAsync(Alamat + "/status"));
        using var menang = await SimpanAsync(p, satu, ("s-0-2", "11"));
        using var kedua = await SimpanAsync(p, dua, ("s-1-2", "14"));
        kedua.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await IsiAsync("status")).ShouldBe("uraian,2021,2022\nPNS,10,11\n\"Kontrak, honorer\",12,14\njumlah,22,25\n");
    }

    [Fact]
    public async Task Baris_judul_yang_ikut_ditempel_bukan_data()
    {
        await MulaiAsync(("register/ormas.csv", "nama,telepon,jumlah\nA,0812,1\n"));
        using var p = await _pelayan.KlienAsync(Peran.Perencana);
        using var simpan = await SimpanAsync(p, await p.BukaAsync(Alamat + "/ormas"), ("Tempelan", "Nama\tTelepon\tJumlah\r\nD\t\t9\r\n"));
        (await IsiAsync("ormas")).ShouldBe("nama,telepon,jumlah\nA,0812,1\nD,,9\n");
    }

    [Fact]
    public async Task Tempelan_ikut_tersimpan_dan_yang_lebih_dari_kolomnya_tidak_dipotong()
    {
        await MulaiAsync(("register/ormas.csv", "nama,telepon,jumlah\nA,0812,1\n"));
        using var p = await _pelayan.KlienAsync(Peran.Perencana);
        using var simpan = await SimpanAsync(p, await p.BukaAsync(Alamat + "/ormas"), ("Tempelan", "B\t\t2\r\n\"C \"\"baru\"\"; D\"\t\t3\r\n"));
        simpan.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await IsiAsync("ormas")).ShouldBe("nama,telepon,jumlah\nA,0812,1\nB,,2\n\"\"\"C \"\"\"\"baru\"\"\"\"; D\"\"\",,3\n");
        using var lebih = await SimpanAsync(p, await p.BukaAsync(Alamat + "/ormas"), ("Tempelan", "E\t\t4\tcatatan penting\r\n"));
        var html = await lebih.HtmlAsync();
        html.QuerySelector("#Tempelan-galat").ShouldNotBeNull().TextContent.ShouldContain("4 sel");
        (html.QuerySelector("#Tempelan") as IHtmlTextAreaElement).ShouldNotBeNull().Value.ShouldContain("catatan penting");
        html.QuerySelector("details:has(#Tempelan)[open]").ShouldNotBeNull();
        (await IsiAsync("ormas")).ShouldNotContain("E,");
        var pulih = await p.BukaAsync(Alamat + "/ormas?pulihkan=true");
        (pulih.QuerySelector("#Tempelan") as IHtmlTextAreaElement).ShouldNotBeNull().Value.ShouldContain("catatan penting");
        using var hitung = await SimpanAsync(p, await p.BukaAsync(Alamat + "/ormas"), "hitung", ("Tempelan", "F\t\t5"));
        var dihitung = await hitung.HtmlAsync();
        (dihitung.QuerySelector("#s-3-2") as IHtmlInputElement).ShouldNotBeNull().Value.ShouldBe("5");
        (dihitung.QuerySelector("#Tempelan") as IHtmlTextAreaElement).ShouldNotBeNull().Value.ShouldBe("", "jangan ditambahkan dua kali");
    }

    [Fact]
    public async Task Dua_penyunting_dua_register_tidak_saling_menghalangi()
    {
        await MulaiAsync(("register/a.csv", "nama,jumlah\nx,1\n"), ("register/b.csv", "nama,jumlah\ny,1\n"));
        using var p = await _pelayan.KlienAsync(Peran.Perencana);
        var (a, b) = (await p.BukaAsync(Alamat + "/a"), await p.BukaAsync(Alamat + "/b"));
        using var satu = await SimpanAsync(p, a, "simpan", "/a", ("s-0-1", "2"));
        using var dua = await SimpanAsync(p, b, "simpan", "/b", ("s-0-1", "3"));
        dua.StatusCode.ShouldBe(HttpStatusCode.Found);
        ((await IsiAsync("a")), (await IsiAsync("b"))).ShouldBe(("nama,jumlah\nx,2\n", "nama,jumlah\ny,3\n"));
    }

    [Fact]
    public async Task Register_yang_dihapus_orang_lain_tidak_menghilangkan_ketikan()
    {
        var dokumen = await MulaiAsync(("register/status.csv", Status), ("register/b.csv", "nama,jumlah\ny,1\n"));
        using var p = await _pelayan.KlienAsync(Peran.Perencana);
        var halaman = await p.BukaAsync(Alamat + "/status");
        await _pelayan.Layanan.GetRequiredService<DokumenStore>().SimpanAsync(new Pelaku(_pelayan.Pemda, "lain", "Orang Lain", "uji"), dokumen.Kunci, 1, Berkas(("register/b.csv", "nama,jumlah\ny,1\n")));
        using var kalah = await SimpanAsync(p, halaman, ("s-0-2", "11"));
        using var milik = await SimpanAsync(p, await kalah.HtmlAsync(), "milik");
        (await IsiAsync("status")).ShouldContain("PNS,10,11");
    }

    [Fact]
    public async Task Yang_ditetapkan_hanya_dibaca_sampai_perubahannya_dibuka_dengan_alasan()
    {
        var dokumen = await MulaiAsync(("register/status.csv", Status));
        using var p = await _pelayan.KlienAsync(Peran.Perencana);
        var terbuka = await p.BukaAsync(Alamat + "/status");
        await _pelayan.Layanan.GetRequiredService<DokumenStore>().TetapkanAsync(new Pelaku(_pelayan.Pemda, "k", "Kepala", "uji"), dokumen.Kunci, 1, "1", new DateOnly(2022, 12, 31));
        using var terlambat = await SimpanAsync(p, terbuka, ("s-0-2", "99"));
        var html = await terlambat.HtmlAsync();
        html.QuerySelector("[role=alert]").ShouldNotBeNull().TextContent.ShouldContain("ditetapkan");
        (html.QuerySelector("#s-0-2") as IHtmlInputElement).ShouldNotBeNull().Value.ShouldBe("99");
        (await p.BukaAsync(Alamat + "/status")).QuerySelector("main table input").ShouldBeNull();
        using var tanpaAlasan = await p.KirimAsync(await p.BukaAsync(Alamat), "form[action*=Perubahan]", Alamat);
        (await tanpaAlasan.HtmlAsync()).QuerySelector("#Alasan-galat").ShouldNotBeNull();
        using var buka = await p.KirimAsync(await p.BukaAsync(Alamat), "form[action*=Perubahan]", Alamat, ("Alasan", "Salah hitung"));
        using var simpan = await SimpanAsync(p, await p.BukaAsync(Alamat + "/status"), ("s-0-2", "9"));
        (await IsiAsync("status")).ShouldContain("PNS,10,9");
    }

    [Fact]
    public async Task Tahun_baru_dimulai_dari_baris_tahun_lalu_dan_kolom_tahunnya_bergeser()
    {
        await MulaiAsync(("register/status.csv", Status), ("register/ormas.csv", "nama,alamat,jumlah\nA,Manggar,3\njumlah,,3\n"), ("register/register.yaml", "samakan: [[status.jumlah.2021, ormas.jumlah.2022]]\n"));
        using var p = await _pelayan.KlienAsync(Peran.Perencana);
        var halaman = await p.BukaAsync("/pd/badan/sumber-daya");
        (halaman.QuerySelector("#Isian_Tahun") as IHtmlInputElement).ShouldNotBeNull().Value.ShouldBe("2023");
        using var mulai = await p.KirimAsync(halaman, "main form", "/pd/badan/sumber-daya");
        mulai.Headers.Location.ShouldNotBeNull().ToString().ShouldBe("/pd/badan/sumber-daya/2023");
        (await IsiAsync("status", 2023)).ShouldBe("uraian,2022,2023\nPNS,10,\n\"Kontrak, honorer\",12,\n");
        (await IsiAsync("ormas", 2023)).ShouldBe("nama,alamat,jumlah\nA,Manggar,\n");
        using var salin = await p.KirimAsync(await p.BukaAsync("/pd/badan/sumber-daya"), "main form", "/pd/badan/sumber-daya", ("Isian.Tahun", "2024"), ("Isian.SalinAngka", "true"));
        (await IsiAsync("status", 2024)).ShouldBe("uraian,2023,2024\nPNS,,\n\"Kontrak, honorer\",,\n");
        using var lagi = await p.KirimAsync(await p.BukaAsync("/pd/badan/sumber-daya"), "main form", "/pd/badan/sumber-daya", ("Isian.Tahun", "2023"));
        (await lagi.HtmlAsync()).QuerySelector("#Isian_Tahun-galat").ShouldNotBeNull().TextContent.ShouldContain("sudah ada");
    }

    [Fact]
    public async Task Register_ditambah_dari_pola_dan_dihapus()
    {
        await MulaiAsync(("register/status.csv", Status));
        using var p = await _pelayan.KlienAsync(Peran.Perencana);
        using var tambah = await p.KirimAsync(await p.BukaAsync(Alamat), "form[action*=Tambah]", Alamat, ("Pola", "pegawai-golongan"));
        tambah.Headers.Location.ShouldNotBeNull().ToString().ShouldBe(Alamat + "/pegawai-golongan");
        (await IsiAsync("pegawai-golongan")).ShouldStartWith("uraian,2021,2022\nGolongan IV,,\n");
        using var sendiri = await p.KirimAsync(await p.BukaAsync(Alamat), "form[action*=Tambah]", Alamat, ("Nama", "Ormas Aktif"), ("Kolom", "nama, =1+1"));
        (await sendiri.HtmlAsync()).QuerySelector("#Kolom-galat").ShouldNotBeNull();
        using var benar = await p.KirimAsync(await p.BukaAsync(Alamat), "form[action*=Tambah]", Alamat, ("Nama", "Ormas Aktif"), ("Kolom", "nama, jumlah"));
        benar.Headers.Location.ShouldNotBeNull().ToString().ShouldBe(Alamat + "/ormas-aktif");
        (await p.BukaAsync(Alamat + "/ormas-aktif")).QuerySelector("#s-0-1[inputmode=decimal]").ShouldNotBeNull();
        using var hapus = await p.KirimAsync(await p.BukaAsync(Alamat), "form[action*=Hapus]:has(input[value=status])", Alamat);
        using var tiada = await p.GetAsync(Alamat + "/status");
        tiada.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static KumpulanBerkas Berkas(params (string Jalur, string Isi)[] daftar) => new(daftar.Select(d => KeyValuePair.Create(d.Jalur, (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(d.Isi))));

    private static Task<HttpResponseMessage> SimpanAsync(HttpClient klien, IHtmlDocument halaman, params (string, string)[] isian) => SimpanAsync(klien, halaman, "simpan", isian);

    private static Task<HttpResponseMessage> SimpanAsync(HttpClient klien, IHtmlDocument halaman, string aksi, params (string, string)[] isian) =>
        SimpanAsync(klien, halaman, aksi, halaman.QuerySelector("h1")?.TextContent == "Ormas" ? "/ormas" : "/status", isian);

    private static Task<HttpResponseMessage> SimpanAsync(HttpClient klien, IHtmlDocument halaman, string aksi, string register, params (string, string)[] isian) =>
        klien.KirimAsync(halaman, "form[data-simpan-draf]", Alamat + register, [("Aksi", aksi), .. isian]);

    private Task<VersiDokumen> MulaiAsync(params (string, string)[] berkas) => _pelayan.DokumenAsync(JenisDokumen.SumberDaya, Periode.Tahun(2022), Berkas(berkas));

    private async Task<string> IsiAsync(string register, int tahun = 2022)
    {
        var store = _pelayan.Layanan.GetRequiredService<DokumenStore>();
        var dokumen = (await store.DaftarAsync(_pelayan.Pemda, PelayanUji.Badan)).Single(d => d.Mulai == tahun);
        return (await store.IsiAsync(dokumen)).Coba($"register/{register}.csv", out var data) ? Encoding.UTF8.GetString(data.Span) : "";
    }
}
