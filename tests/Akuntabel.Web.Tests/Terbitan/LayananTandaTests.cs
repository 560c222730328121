using System.Text;
using Akuntabel.Core.Alur;
using Akuntabel.Dokumen.Tests.Pembacaan.Pdf;
using Akuntabel.Storage.Terbitan;
using Akuntabel.Tests.Bersama;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.Tests.Terbitan;

/// <summary>A service signs for officials when the administrator entered one; its answer is verified like any upload, and nothing of the signer stays.</summary>
public sealed class LayananTandaTests : KantorTerbit
{
    private const string Nik = "1902010101700001";

    private const string Frasa = "Frasa-Rahasia-77!";

    private static readonly byte[] Pdf = PdfKecil.Buat([PdfKecil.Teks(72, 700, "Capaian 84,42")]);

    private readonly PeladenEsign _esign = new();

    private readonly PenandaPdf _penanda = new();

    private TandaTerbitanStore Tanda => Pelayan.Layanan.GetRequiredService<TandaTerbitanStore>();

    [Fact]
    public async Task Tanpa_alamat_layanan_tidak_ditawarkan_dan_tidak_dipanggil()
    {
        var t = await AdaPdfAsync();
        using var k = await Pelayan.KlienAsync(Peran.Kepala);
        (await k.BukaAsync(Alamat(t))).QuerySelector("form[action*=Layanan]").ShouldBeNull();
    }

    [Fact]
    public async Task Ditandatangani_lewat_layanan_diperiksa_disimpan_dan_rahasia_penandatangan_tidak_tersisa()
    {
        var t = await AdaPdfAsync();
        await AturAsync();
        _esign.Jawab = pdf => PeladenEsign.Berkas(_penanda.Pdf(pdf, 1));
        var halaman = await TandaiAsync(t);
        halaman.ShouldContain("Sri Kepala");
        halaman.ShouldContain("penerbitnya belum dipercaya");
        _esign.Diminta.ShouldBe(("POST /api/v2/sign/pdf", "aplikasi:sandi-akun"));
        (_esign.Isi.GetProperty("nik").GetString(), _esign.Isi.GetProperty("passphrase").GetString()).ShouldBe((Nik, Frasa));
        _esign.Isi.GetProperty("signatureProperties")[0].GetProperty("tampilan").GetString().ShouldBe("INVISIBLE");
        (await Tanda.DaftarAsync(t, Batal)).ShouldHaveSingleItem().Cara.ShouldBe(BarisTanda.Pdf);

        // neither the passphrase, nor the NIK, nor the password of the account stands anywhere in the store
        var semua = await Pelayan.Basisdata.BacaAsync(async s => string.Concat(
            await s.DaftarAsync<string>("SELECT COALESCE(baru, '') || COALESCE(alasan, '') || objek FROM peristiwa", new { }))
            + string.Concat(await s.DaftarAsync<string>("SELECT hasil || nama FROM tanda_terbitan", new { }))
            + string.Concat(await s.DaftarAsync<string>("SELECT alamat || akun || sandi FROM layanan_tanda", new { })));
        new[] { Nik, Frasa, "sandi-akun" }.ShouldAllBe(r => !semua.Contains(r, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(400, "{\"status_code\":2031,\"error\":\"Passphrase anda salah\"}", "Frasa sandi salah")]
    [InlineData(400, "{\"error\":\"NIK tidak terdaftar\"}", "Periksa NIK-nya")]
    [InlineData(401, "", "akun dan sandinya")]
    [InlineData(302, "", "Di alamat itu tidak ada layanan")]
    [InlineData(404, "<html>", "Di alamat itu tidak ada layanan")]
    [InlineData(500, "", "sedang terganggu")]
    [InlineData(200, "<html>", "bentuk yang tidak dikenal")]
    [InlineData(200, "{\"file\":[\"%%%\"]}", "bentuk yang tidak dikenal")]
    [InlineData(200, "{\"file\":[\"JVBERi0=\"]}", "bukan PDF bertanda tangan")]
    public async Task Kegagalan_layanan_menyebut_yang_harus_dilakukan_dan_tidak_menyimpan_apa_pun(int status, string isi, string pesan)
    {
        var t = await AdaPdfAsync();
        await AturAsync();
        _esign.Jawab = _ => (status, isi);
        var halaman = await TandaiAsync(t);
        halaman.ShouldContain(pesan);
        halaman.ShouldNotContain(Nik);
        halaman.ShouldNotContain(Frasa);
        (await Tanda.DaftarAsync(t, Batal)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Yang_dikembalikan_layanan_atas_isi_lain_tidak_menjadi_berkas_resmi()
    {
        var t = await AdaPdfAsync();
        await AturAsync();
        _esign.Jawab = _ => PeladenEsign.Berkas(_penanda.Pdf(PdfKecil.Buat([PdfKecil.Teks(72, 700, "Capaian 99,99")]), 1));
        (await TandaiAsync(t)).ShouldContain("Teksnya berbeda dari yang terbit pada halaman 1");
        (await Tanda.DaftarAsync(t, Batal)).ShouldHaveSingleItem().Sah.ShouldBe(0);
    }

    [Theory]
    [InlineData("http://esign.contoh.go.id", "harus berawalan https")]
    [InlineData("ftp://192.168.1.2", "tidak dikenal")]
    [InlineData("https://a:b@contoh.go.id", "tidak dikenal")]
    public async Task Alamat_yang_membocorkan_frasa_sandi_ditolak(string alamat, string pesan)
    {
        using var admin = await Pelayan.KlienAsync(Peran.Administrator);
        using var jawaban = await admin.KirimAsync(await admin.BukaAsync(LayananAlamat), "form[action*=Simpan]", LayananAlamat,
            ("AlamatLayanan", alamat), ("Akun", "aplikasi"), ("SandiAkun", "x"));
        (await jawaban.Content.ReadAsStringAsync(Batal)).ShouldContain(pesan);
        (await Pelayan.Layanan.GetRequiredService<LayananTandaStore>().BacaAsync(Pelayan.Pemda, Batal)).ShouldBeNull();
    }

    private const string LayananAlamat = "/pemda/layanan-tanda-tangan";

    private static string Alamat(BarisTerbitan t) => $"/pd/badan/terbitan/{t.Kode}/tanda-tangan";

    private async Task<BarisTerbitan> AdaPdfAsync()
    {
        var t = await TerbitAsync();
        await Store.SimpanAsync(t, [("pdf", Pdf)], "", "uji", Batal);
        return t;
    }

    private async Task AturAsync()
    {
        using var admin = await Pelayan.KlienAsync(Peran.Administrator);
        using var jawaban = await admin.KirimAsync(await admin.BukaAsync(LayananAlamat), "form[action*=Simpan]", LayananAlamat,
            ("AlamatLayanan", _esign.Alamat), ("Akun", "aplikasi"), ("SandiAkun", "sandi-akun"));
        jawaban.StatusCode.ShouldBe(System.Net.HttpStatusCode.Found);
    }

    // the page that comes after
    private async Task<string> TandaiAsync(BarisTerbitan t)
    {
        using var k = await Pelayan.KlienAsync(Peran.Kepala);
        using var jawaban = await k.KirimAsync(await k.BukaAsync(Alamat(t)), "form[action*=Layanan]", Alamat(t), ("Nik", Nik), ("FrasaSandi", Frasa));
        return System.Net.WebUtility.HtmlDecode(jawaban.Headers.Location is { } lanjut ? await k.GetStringAsync(lanjut, Batal) : await jawaban.Content.ReadAsStringAsync(Batal));
    }
}
