using System.Net;
using Akuntabel.Core.Alur;
using Akuntabel.Dokumen.Register;
using AngleSharp.Html.Dom;

namespace Akuntabel.Web.Tests.Register;

/// <summary>An office makes its own register in a form that keeps what is typed and asks before anything is lost.</summary>
public class DefinisiTests : KantorRegister
{
    private const string Baru = "/pd/dinas/register-baru";
    private const string Ubah = "/pd/dinas/register/perpustakaan_sekolah/definisi";

    [Fact]
    public async Task Nama_sebutan_dan_dua_bidang_sudah_menjadi_register()
    {
        using var p = await BuatAsync();
        (await TeksAsync(p, "/pd/dinas/register")).ShouldContain("Perpustakaan sekolah");
        var alamat = "/pd/dinas/register/perpustakaan_sekolah/baris/baru";
        var formulir = await p.BukaAsync(alamat);
        formulir.QuerySelectorAll("form.isian label").Select(l => l.TextContent.Trim()).ShouldContain(l => l.StartsWith("Jumlah buku", StringComparison.Ordinal));
        using var simpan = await p.KirimAsync(formulir, "form.isian", alamat, ("isi.nama", "Perpustakaan SDN 1"), ("isi.jumlah_buku", "1.250"));
        simpan.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await TeksAsync(p, "/pd/dinas/register/perpustakaan_sekolah")).ShouldSatisfyAllConditions(t => t.ShouldContain("Perpustakaan SDN 1"), t => t.ShouldContain("1.250"));
        // the first field tells things apart unless another is chosen
        using var sama = await p.KirimAsync(formulir, "form.isian", alamat, ("isi.nama", "PERPUSTAKAAN  SDN-1"), ("isi.jumlah_buku", "3"));
        Teks(await sama.HtmlAsync()).ShouldContain("Mungkin perpustakaan ini sudah ada");
    }

    [Fact]
    public void Urutan_penanda_kesamaan_tetap_walau_kotaknya_datang_menurut_urutan_bidang()
    {
        var semula = RegisterBawaan.Cari("ormas").ShouldNotBeNull() with { KunciSama = ["kecamatan", "nama"] };
        var isian = Akuntabel.Web.Fitur.Register.PembacaIsianDefinisi.Dari(semula);
        isian.Umum["kunci"] = "nama\nkecamatan";
        isian.Umum["kunci-ada"] = "ya";
        new Akuntabel.Web.Fitur.Register.PembacaIsianDefinisi(isian, semula).Susun("ormas").KunciSama.ShouldBe(["kecamatan", "nama"]);
        isian.Umum["kunci"] = "nama\nkecamatan\nalamat";
        new Akuntabel.Web.Fitur.Register.PembacaIsianDefinisi(isian, semula).Susun("ormas").KunciSama.ShouldBe(["kecamatan", "nama", "alamat"], "yang baru di belakang");
    }

    [Theory]
    [InlineData("tersegel.paspor")]
    [InlineData("Tersegel.paspor")]
    [InlineData("TERSEGEL.PASPOR")]
    public async Task Bidang_tersegel_tidak_masuk_draf_bagaimanapun_ditulis(string nama)
    {
        await PakaiAsync("orang-asing");
        using var p = await Pelayan.KlienAsync(Peran.Perencana);
        using var jawaban = await KirimAsync(p, "/draf?kunci=" + Uri.EscapeDataString("/pd/badan/register/orang-asing/baris/baru"), (nama, "X99887766"), ("isi.nama", "John"));
        jawaban.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        var isi = await Pelayan.Basisdata.SekaliAsync(s => s.SatuAsync<string>("SELECT isi FROM draf_isian", new { }));
        isi.ShouldNotBeNull().ShouldSatisfyAllConditions(i => i.ShouldContain("John"), i => i.ShouldNotContain("X99887766"));
    }

    [Fact]
    public async Task Tombol_formulir_mengembalikan_yang_diketik()
    {
        using var p = await Pelayan.KlienAsync(Peran.Perencana, PelayanUji.Dinas);
        using var tambah = await p.KirimAsync(await p.BukaAsync(Baru), "form.isian", Baru,
            ("umum.nama", "Perpustakaan \"inti\""), ("bidang.0.nama", "Nama"), ("bidang.1.nama", "Jumlah buku"), ("bidang.1.jenis", "Angka"), ("aksi", "tambah-bidang"));
        var halaman = await tambah.HtmlAsync();
        (Nilai(halaman, "umum.nama"), Nilai(halaman, "bidang.1.nama"), Nilai(halaman, "bidang.1.jenis")).ShouldBe(("Perpustakaan \"inti\"", "Jumlah buku", "Angka"));
        halaman.QuerySelector("[name='bidang.3.nama']").ShouldNotBeNull().HasAttribute("autofocus").ShouldBeTrue("isian baru yang diketik berikutnya");
        using var naik = await p.KirimAsync(halaman, "form.isian", Baru, ("aksi", "naik-bidang-1"));
        (Nilai(await naik.HtmlAsync(), "bidang.0.nama"), Nilai(await naik.HtmlAsync(), "bidang.1.nama")).ShouldBe(("Jumlah buku", "Nama"));
    }

    [Fact]
    public async Task Kode_tetap_ketika_nama_bidang_berganti()
    {
        using var p = await BuatAsync();
        await CatatDinasAsync(p);
        using var simpan = await SimpanAsync(p, ["ubah-bidang-1"], ("bidang.1.nama", "Banyaknya buku"));
        simpan.StatusCode.ShouldBe(HttpStatusCode.Redirect, Teks(await simpan.HtmlAsync()));
        (await TeksAsync(p, "/pd/dinas/register/perpustakaan_sekolah")).ShouldSatisfyAllConditions(t => t.ShouldContain("Banyaknya buku"), t => t.ShouldContain("1.250"));
        (await TeksAsync(p, Ubah)).ShouldContain("Nama dari \"Jumlah buku\" menjadi \"Banyaknya buku\"", Case.Insensitive);
    }

    [Fact]
    public async Task Bidang_terisi_yang_dihapus_ditanyakan_dan_isinya_kembali_bersama_bidangnya()
    {
        using var p = await BuatAsync();
        await CatatDinasAsync(p);
        using var tanya = await SimpanAsync(p, ["hapus-bidang-1"]);
        tanya.StatusCode.ShouldBe(HttpStatusCode.OK);
        var halaman = await tanya.HtmlAsync();
        Teks(halaman).ShouldContain("Jumlah buku: terisi pada 1 baris");
        using var ya = await p.KirimAsync(halaman, "form.isian", Ubah, ("umum.lepas", "true"));
        ya.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await TeksAsync(p, "/pd/dinas/register/perpustakaan_sekolah")).ShouldNotContain("1.250");
        using var kembali = await SimpanAsync(p, ["tambah-bidang"], ("bidang.1.nama", "Jumlah buku"), ("bidang.1.jenis", "Angka"), ("bidang.1.didaftar", "true"));
        kembali.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await TeksAsync(p, "/pd/dinas/register/perpustakaan_sekolah")).ShouldContain("1.250");
    }

    [Fact]
    public async Task Yang_keliru_disebut_pada_bidangnya_dan_tidak_ada_yang_hilang()
    {
        using var p = await Pelayan.KlienAsync(Peran.Perencana, PelayanUji.Dinas);
        using var jawaban = await p.KirimAsync(await p.BukaAsync(Baru), "form.isian", Baru,
            ("umum.nama", "Perpustakaan"), ("umum.sebutan", "perpustakaan"), ("bidang.0.nama", "Nama"), ("bidang.1.nama", "Jenis"), ("bidang.1.jenis", "Pilihan"));
        jawaban.StatusCode.ShouldBe(HttpStatusCode.OK);
        var halaman = await jawaban.HtmlAsync();
        halaman.QuerySelector("#bidang_1_nama-galat").ShouldNotBeNull().TextContent.ShouldContain("Daftar pilihannya belum diisi");
        Nilai(halaman, "bidang.1.nama").ShouldBe("Jenis");
        (await p.BukaAsync(Baru)).QuerySelector("[data-tawaran-draf]").ShouldNotBeNull("isiannya tersimpan sebagai draf");
    }

    [Fact]
    public async Task Tabel_tanpa_judul_tidak_hilang_diam_diam()
    {
        using var p = await BuatAsync();
        using var jawaban = await SimpanAsync(p, ["tambah-tabel"], ("tabel.0.kolom", "nama"));
        jawaban.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await jawaban.HtmlAsync()).QuerySelector("#tabel_0_judul-galat").ShouldNotBeNull().TextContent.ShouldContain("Beri nama, atau hapus");
    }

    [Fact]
    public async Task Yang_disimpan_orang_lain_sementara_itu_ditunjukkan()
    {
        using var p = await BuatAsync();
        var milikku = await p.BukaAsync(Ubah);
        using var rekan = await SimpanAsync(p, [], ("umum.sebutan", "pustaka"));
        rekan.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        using var bentrok = await p.KirimAsync(milikku, "form.isian", Ubah, ("umum.dasar", "Perda 3/2024"), ("umum.alasan", "Dasar"));
        Teks(await bentrok.HtmlAsync()).ShouldSatisfyAllConditions(t => t.ShouldContain("menyimpan register ini sesudah halaman Anda dibuka"), t => t.ShouldContain("\"pustaka\""));
        using var lagi = await p.KirimAsync(await bentrok.HtmlAsync(), "form.isian", Ubah);
        lagi.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Theory]
    [InlineData("kewaspadaan-dini")]
    [InlineData("ormas")]
    [InlineData("bantuan-parpol")]
    public async Task Register_bawaan_yang_disimpan_tanpa_perubahan_tetap_sama(string kode)
    {
        await PakaiAsync(kode);
        using var p = await Pelayan.KlienAsync(Peran.Perencana);
        var alamat = $"/pd/badan/register/{kode}/definisi";
        using var simpan = await p.KirimAsync(await p.BukaAsync(alamat), "form.isian", alamat, ("umum.alasan", "Tidak ada"));
        simpan.StatusCode.ShouldBe(HttpStatusCode.Redirect, Teks(await simpan.HtmlAsync()));
        var isi = await Pelayan.Basisdata.SekaliAsync(s => s.DaftarAsync<string>("SELECT isi FROM definisi_register WHERE kode = @kode", new { kode }));
        isi.ShouldHaveSingleItem().ShouldBe(TulisanDefinisi.Tulis(RegisterBawaan.Cari(kode).ShouldNotBeNull()), "tidak ada versi baru");
    }

    [Fact]
    public async Task Segel_hanya_dibuka_yang_boleh_membukanya()
    {
        await PakaiAsync("kewaspadaan-dini");
        using var p = await Pelayan.KlienAsync(Peran.Perencana);
        const string Alamat = "/pd/badan/register/kewaspadaan-dini/definisi";
        using var jawaban = await p.KirimAsync(await p.BukaAsync(Alamat), "form.isian", Alamat, ("umum.rahasia", "Perencana"), ("umum.alasan", "Supaya mudah"));
        jawaban.StatusCode.ShouldBe(HttpStatusCode.OK);
        Teks(await jawaban.HtmlAsync()).ShouldContain("Hanya yang boleh membuka data pribadi");
    }

    [Fact]
    public async Task Register_baru_yang_dibuat_bertahap_tetap_mengenali_yang_sama()
    {
        using var p = await Pelayan.KlienAsync(Peran.Perencana);
        const string Alamat = "/pd/badan/register-baru";
        using var tambah = await p.KirimAsync(await p.BukaAsync(Alamat), "form.isian", Alamat, ("umum.nama", "Perpustakaan"), ("umum.sebutan", "perpustakaan"),
            ("bidang.0.nama", "Nama"), ("bidang.1.nama", "Kecamatan"), ("aksi", "tambah-bidang"));
        var kunci = (await tambah.HtmlAsync()).QuerySelectorAll("input[name='umum.kunci']");
        kunci.Where(k => k.HasAttribute("checked")).Select(k => k.GetAttribute("value")).ShouldBe(["nama"]);
    }

    private static string Nilai(IHtmlDocument halaman, string nama) => halaman.QuerySelector($"[name='{nama}']") switch
    {
        IHtmlInputElement i => i.Value, IHtmlSelectElement s => s.Value ?? "", _ => "",
    };

    private async Task<HttpClient> BuatAsync()
    {
        var p = await Pelayan.KlienAsync(Peran.Perencana, PelayanUji.Dinas);
        using var buat = await p.KirimAsync(await p.BukaAsync(Baru), "form.isian", Baru, ("umum.nama", "Perpustakaan sekolah"), ("umum.sebutan", "perpustakaan"),
            ("bidang.0.nama", "Nama"), ("bidang.1.nama", "Jumlah buku"), ("bidang.1.jenis", "Angka"));
        buat.Tujuan().ShouldBe("/pd/dinas/register/perpustakaan_sekolah", Teks(await buat.HtmlAsync()));
        return p;
    }

    private static async Task CatatDinasAsync(HttpClient p)
    {
        const string Alamat = "/pd/dinas/register/perpustakaan_sekolah/baris/baru";
        using var simpan = await p.KirimAsync(await p.BukaAsync(Alamat), "form.isian", Alamat, ("isi.nama", "Perpustakaan SDN 1"), ("isi.jumlah_buku", "1.250"));
        simpan.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    private static async Task<HttpResponseMessage> SimpanAsync(HttpClient p, string[] tombol, params (string Nama, string Isi)[] isian)
    {
        var halaman = await p.BukaAsync(Ubah);
        foreach (var t in tombol)
        {
            using var jawaban = await p.KirimAsync(halaman, "form.isian", Ubah, ("aksi", t));
            halaman = await jawaban.HtmlAsync();
        }

        return await p.KirimAsync(halaman, "form.isian", Ubah, [.. isian, ("umum.alasan", "Uji")]);
    }
}
