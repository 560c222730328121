using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Akuntabel.Core.Alur;
using AngleSharp.Html.Dom;

namespace Akuntabel.Web.Tests.Dokumen;

public sealed class KelolaTests : KantorUji
{
    [Fact]
    public async Task Berkas_ditambah_diganti_namanya_dan_dihapus()
    {
        var v = await BuatAsync(JenisDokumen.Laporan, ("laporan.yaml", "tahun: 2022\n"));
        using var k = await Pelayan.KlienAsync(Peran.Penyusun);
        using var tambah = await KirimAsync(k, v, "Tambah", ("Nama", "narasi/pengantar.md"));
        tambah.Headers.Location.ShouldNotBeNull().OriginalString.ShouldContain("ubah?berkas=narasi%2Fpengantar.md");
        using var nama = await k.KirimAsync(await k.BukaAsync(Alamat(v) + "/kelola"), "form:has([value='narasi/pengantar.md'])", Alamat(v) + "/kelola", ("Nama", "narasi/penutup.md"));
        (await BacaAsync(v, "narasi/penutup.md")).ShouldBe("");
        (await BacaAsync(v, "narasi/pengantar.md")).ShouldBe("(tidak ada)");
        using var hapus = await k.KirimAsync(await k.BukaAsync(Alamat(v) + "/kelola"), "form[action*=Hapus]:has([value='narasi/penutup.md'])", Alamat(v) + "/kelola");
        (await BacaAsync(v, "narasi/penutup.md")).ShouldBe("(tidak ada)");
    }

    [Theory]
    [InlineData("")]
    [InlineData("../luar.yaml")]
    [InlineData("a/b/c/d.yaml")]
    [InlineData(".tersembunyi.yaml")]
    [InlineData("program.exe")]
    [InlineData("gambar.svg")]
    [InlineData("LAPORAN.yaml")]
    [InlineData("anggaran.csv")]
    [InlineData("kendali\u0007.yaml")]
    [InlineData("kanan\u202Elmay.yaml")]
    [InlineData("lebar\u200Bnol.yaml")]
    [InlineData("gabung\u0301.yaml")]
    [InlineData("<script>.yaml")]
    public async Task Nama_yang_tidak_dapat_dipakai_ditolak_dengan_alasan(string nama)
    {
        var v = await BuatAsync(JenisDokumen.Laporan, ("laporan.yaml", "tahun: 2022\n"));
        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        using var tambah = await KirimAsync(k, v, "Tambah", ("Nama", nama));
        var html = await UtuhAsync(tambah);
        html.QuerySelector("#nama-baru-galat").ShouldNotBeNull();
        html.QuerySelectorAll("script:not([src])").Length.ShouldBe(0);
        (await KiniAsync(v)).Sidik.ShouldBe(v.Sidik);
        using var panjang = await KirimAsync(k, v, "Tambah", ("Nama", new string('a', 130) + ".yaml"));
        (await UtuhAsync(panjang)).QuerySelector("#nama-baru-galat").ShouldNotBeNull();
    }

    [Fact]
    public async Task Yang_diubah_orang_lain_tidak_ikut_terhapus_dan_perubahan_lain_tetap()
    {
        var v = await BuatAsync(JenisDokumen.Laporan, ("laporan.yaml", "tahun: 2022\n"), ("sk-tim.yaml", "a: 1\n"));
        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        var html = await k.BukaAsync(Alamat(v) + "/kelola");
        await DisimpanRekanAsync(v, "sk-tim.yaml", "a: 2\n");
        using var hapus = await k.KirimAsync(html, "form[action*=Hapus]:has([value='sk-tim.yaml'])", Alamat(v) + "/kelola");
        (await BacaAsync(v, "sk-tim.yaml")).ShouldBe("a: 2\n");
        (await UtuhAsync(hapus)).QuerySelector("main .kotak").ShouldNotBeNull().TextContent.ShouldSatisfyAllConditions(t => t.ShouldContain("Rekan Satu"), t => t.ShouldContain("a: 2"));
        using var tambah = await k.KirimAsync(html, "form[action*=Tambah]", Alamat(v) + "/kelola", ("Nama", "baru.yaml"));
        (await BacaAsync(v, "sk-tim.yaml")).ShouldBe("a: 2\n");
        (await BacaAsync(v, "baru.yaml")).ShouldNotBe("(tidak ada)");
    }

    [Fact]
    public async Task Gambar_dikenali_dari_isinya()
    {
        var v = await BuatAsync(JenisDokumen.Profil, ("instansi.yaml", "nama: A\n"));
        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        using var baik = await UnggahAsync(k, v, LihatTests.Png, "Logo <b>Kantor.JPG");
        baik.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await Store.IsiAsync(await KiniAsync(v))).DaftarJalur.ShouldContain(j => j.StartsWith("gambar/logo-", StringComparison.Ordinal) && j.EndsWith(".png", StringComparison.Ordinal));
        var sidik = (await KiniAsync(v)).Sidik;
        foreach (var (isi, nama) in new[] { ("<svg onload=alert(1)>", "a.svg"), ("<svg onload=alert(1)>", "a.png"), ("MZ", "a.jpg"), ("", "a.png") })
        {
            using var tolak = await UnggahAsync(k, v, Encoding.UTF8.GetBytes(isi), nama);
            (await UtuhAsync(tolak)).QuerySelector("#Gambar-galat").ShouldNotBeNull();
        }

        var bom = LihatTests.Png.ToArray();
        (bom[16], bom[20]) = (0x7F, 0x7F);
        using var besar = await UnggahAsync(k, v, bom, "bom.png");
        (await UtuhAsync(besar)).QuerySelector("#Gambar-galat").ShouldNotBeNull().TextContent.ShouldContain("titik");
        using var berat = await UnggahAsync(k, v, [.. LihatTests.Png, .. new byte[5 * 1024 * 1024]], "berat.png");
        (await UtuhAsync(berat)).QuerySelector("#Gambar-galat").ShouldNotBeNull().TextContent.ShouldContain("5 MB");
        (await KiniAsync(v)).Sidik.ShouldBe(sidik);
    }

    [Fact]
    public async Task Foto_sampul_milik_laporannya()
    {
        var v = await BuatAsync(JenisDokumen.Laporan, ("laporan.yaml", "tahun: 2022\n"));
        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        using var baik = await UnggahAsync(k, v, LihatTests.Png, "Kantor.png");
        baik.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await Store.IsiAsync(await KiniAsync(v))).DaftarJalur.ShouldContain("sampul/kantor.png");
    }

    private static async Task<HttpResponseMessage> KirimAsync(HttpClient k, Akuntabel.Storage.Dokumen.VersiDokumen v, string aksi, params (string, string)[] isian) =>
        await k.KirimAsync(await k.BukaAsync(Alamat(v) + "/kelola"), $"form[action*={aksi}]", Alamat(v) + "/kelola", isian);

    private static async Task<HttpResponseMessage> UnggahAsync(HttpClient k, Akuntabel.Storage.Dokumen.VersiDokumen v, byte[] data, string nama)
    {
        var html = await k.BukaAsync(Alamat(v) + "/kelola");
        using var isi = new MultipartFormDataContent();
        foreach (var u in html.QuerySelectorAll("form[action*=Gambar] input[type=hidden]").OfType<IHtmlInputElement>())
        {
            isi.Add(new StringContent(u.Value), u.Name ?? "");
        }

        var berkas = new ByteArrayContent(data);
        berkas.Headers.ContentType = new MediaTypeHeaderValue("image/png");
        isi.Add(berkas, "Gambar", nama);
        return await k.PostAsync(Alamat(v) + "/kelola?handler=Gambar", isi);
    }
}
