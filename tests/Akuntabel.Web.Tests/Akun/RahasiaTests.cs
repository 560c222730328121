using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using Akuntabel.Storage.Kunci;
using Akuntabel.Web.Keamanan.Akun;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.Tests.Akun;

/// <summary>Who holds a copy of the database, but not the installation's key, signs in as nobody.</summary>
public class RahasiaTests(PelayanUji pelayan) : IClassFixture<PelayanUji>
{
    private const string Sandi = "payung ungu di stasiun";

    [Fact]
    public async Task Salinan_basis_data_tidak_memasukkan_siapa_pun()
    {
        var (id, stempel, rahasia) = await KorbanAsync("korban.salinan");
        // all that a copy has: the rows as they are
        var daftarXml = await pelayan.Basisdata.BacaAsync(s => s.DaftarAsync<string>("SELECT xml FROM kunci_perlindungan"));
        daftarXml.Count.ShouldBeGreaterThan(0);
        using var pencuri = pelayan.KlienAsli("10.66.0.1");
        (await MenyusupAsync(pencuri, daftarXml, id, stempel)).Tujuan().ShouldBe("/masuk", "kuki langkah kedua dapat dipalsukan dari salinan");
        var totp = await pelayan.Basisdata.BacaAsync(s => s.SatuAsync<string>("SELECT kunci_totp FROM pengguna WHERE id = @id", new { id })) ?? "";
        pelayan.Kunci.Buka(GunaKunci.Totp(pelayan.Pemda, id), totp).ShouldBe(rahasia);
        totp.ShouldNotContain(rahasia);

        // the same hand with the key gets past the password: what stopped it is the key and nothing else
        var dibuka = await new Storage.Akun.KunciPerlindunganStore(pelayan.Basisdata).DaftarAsync(pelayan.Kunci);
        using var pemilik = pelayan.KlienAsli("10.66.0.2");
        (await MenyusupAsync(pemilik, dibuka, id, stempel)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Rahasia_kode_yang_dipindahkan_ke_pengguna_lain_tidak_berlaku_di_sana()
    {
        var (id, _, _) = await KorbanAsync("korban.pindah");
        await pelayan.AkunAsync("penyerang", Sandi);
        var kunci = await NyalakanAsync("penyerang");
        await pelayan.Basisdata.TulisAsync(s => s.JalankanAsync(
            "UPDATE pengguna SET kunci_totp = (SELECT kunci_totp FROM pengguna WHERE nama_normal = 'penyerang'), kode_pemulihan = (SELECT kode_pemulihan FROM pengguna WHERE nama_normal = 'penyerang') WHERE id = @id", new { id }));
        pelayan.Jam.Maju(TimeSpan.FromMinutes(1));
        using var klien = pelayan.KlienAsli("10.66.0.3");
        using var langkah = await PelayanUji.MasukAsync(klien, "korban.pindah", Sandi);
        langkah.Tujuan().ShouldBe("/masuk/kode");
        using var jawaban = await klien.KirimAsync(await klien.BukaAsync("/masuk/kode"), "main form", "/masuk/kode", ("KodeTotp", Kode(kunci)));
        jawaban.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await jawaban.HtmlAsync()).Body.ShouldNotBeNull().TextContent.ShouldContain("kunci instalasi");
    }

    [Fact]
    public async Task Tanpa_kunci_server_tetap_berjalan_dan_mengatakan_bahwa_kode_tidak_dapat_diperiksa()
    {
        var (_, _, rahasia) = await KorbanAsync("korban.hilang");
        await pelayan.AkunAsync("tanpa.kode", Sandi);
        pelayan.Jam.Maju(TimeSpan.FromMinutes(1));
        var sebelum = await BarisPerlindunganAsync();
        await using (var hilang = await ServerLainAsync(kunci: null))
        {
            using var klien = PelayanUji.KlienDari(hilang);
            using var langkah = await PelayanUji.MasukAsync(klien, "korban.hilang", Sandi);
            langkah.Tujuan().ShouldBe("/masuk/kode");
            var halaman = await klien.BukaAsync("/masuk/kode");
            (halaman.Body?.TextContent ?? "").ShouldContain("kunci instalasi");
            foreach (var ketikan in new[] { Kode(rahasia), "ABCDE-FGHIJ" })
            {
                using var kode = await klien.KirimAsync(halaman, "main form", "/masuk/kode", ("KodeTotp", ketikan));
                kode.StatusCode.ShouldBe(HttpStatusCode.OK);
                (await kode.HtmlAsync()).Body.ShouldNotBeNull().TextContent.ShouldContain("Belum dapat masuk");
            }

            using var biasa = PelayanUji.KlienDari(hilang);
            using var masuk = await PelayanUji.MasukAsync(biasa, "tanpa.kode", Sandi);
            masuk.Tujuan().ShouldBe("/");
            using var nyalakan = await biasa.KirimAsync(
                await biasa.BukaAsync("/akun/kode-masuk"), "main form", "/akun/kode-masuk?handler=Nyalakan", ("KodeTotp", "123456"), ("KataSandi", Sandi));
            (await nyalakan.HtmlAsync()).Body.ShouldNotBeNull().TextContent.ShouldContain("belum dapat dinyalakan");
        }

        (await BarisPerlindunganAsync()).ShouldBe(sebelum, "tidak ada yang ditulis terbuka, tidak ada yang hilang");
        await using var kembali = await ServerLainAsync(pelayan.Kunci);
        using var lagi = PelayanUji.KlienDari(kembali);
        using var sandi = await PelayanUji.MasukAsync(lagi, "korban.hilang", Sandi);
        using var benar = await lagi.KirimAsync(await lagi.BukaAsync("/masuk/kode"), "main form", "/masuk/kode", ("KodeTotp", Kode(rahasia)));
        benar.Tujuan().ShouldBe("/");
    }

    private Task<IReadOnlyList<string>> BarisPerlindunganAsync() => pelayan.Basisdata.BacaAsync(s => s.DaftarAsync<string>("SELECT xml FROM kunci_perlindungan ORDER BY id"));

    private async Task<WebApplication> ServerLainAsync(KunciInstalasi? kunci)
    {
        var sementara = Path.Combine(AppContext.BaseDirectory, "sementara-" + Guid.NewGuid().ToString("N")[..8]);
        var aplikasi = AplikasiWeb.Bangun(new OpsiWeb(pelayan.Basisdata, "", sementara) { Waktu = pelayan.Jam, Kunci = kunci }, p => p.WebHost.UseTestServer());
        await aplikasi.StartAsync();
        return aplikasi;
    }

    private async Task<(string Id, string Stempel, string Rahasia)> KorbanAsync(string nama)
    {
        var id = await pelayan.AkunAsync(nama, Sandi);
        var rahasia = await NyalakanAsync(nama);
        return (id, await pelayan.Basisdata.BacaAsync(s => s.SatuAsync<string>("SELECT stempel FROM pengguna WHERE id = @id", new { id })) ?? "", rahasia);
    }

    // a server of the thief's own with the keys that were in the copy; writes the cookie that says: the password was right
    private static async Task<HttpResponseMessage> MenyusupAsync(HttpClient klien, IEnumerable<string> daftarXml, string id, string stempel)
    {
        var layanan = new ServiceCollection();
        layanan.AddDataProtection().SetApplicationName("Akuntabel");
        layanan.Configure<KeyManagementOptions>(o => o.XmlRepository = new Salinan([.. daftarXml.Where(x => x.StartsWith('<')).Select(x => XElement.Parse(x))]));
        await using var penyedia = layanan.BuildServiceProvider();
        var isi = JsonSerializer.Serialize(new LangkahMasuk(id, stempel, "/"));
        var kuki = penyedia.GetRequiredService<IDataProtectionProvider>().CreateProtector("Akuntabel.Kuki", MasukAkun.KukiLangkah).ToTimeLimitedDataProtector().Protect(isi, TimeSpan.FromMinutes(10));
        using var permintaan = new HttpRequestMessage(HttpMethod.Get, "/masuk/kode");
        permintaan.Headers.Add("Cookie", $"{MasukAkun.KukiLangkah}={kuki}");
        return await klien.SendAsync(permintaan);
    }

    private async Task<string> NyalakanAsync(string nama)
    {
        using var klien = pelayan.KlienAsli("10.66.1.1");
        using var masuk = await PelayanUji.MasukAsync(klien, nama, Sandi);
        masuk.StatusCode.ShouldBe(HttpStatusCode.Found);
        var halaman = await klien.BukaAsync("/akun/kode-masuk");
        var kunci = (halaman.QuerySelector("main code")?.TextContent ?? "").Replace(" ", "", StringComparison.Ordinal);
        using var jawaban = await klien.KirimAsync(halaman, "main form", "/akun/kode-masuk?handler=Nyalakan", ("KodeTotp", Kode(kunci)), ("KataSandi", Sandi));
        (await jawaban.HtmlAsync()).QuerySelectorAll("main ol code").Length.ShouldBe(10);
        return kunci;
    }

    private string Kode(string kunci) => PenyediaTotp.Kode(Base32.Baca(kunci), pelayan.Jam.GetUtcNow().ToUnixTimeSeconds() / PenyediaTotp.Detik);

    private sealed class Salinan(List<XElement> daftar) : IXmlRepository
    {
        public IReadOnlyCollection<XElement> GetAllElements() => [.. daftar];

        public void StoreElement(XElement element, string friendlyName) => daftar.Add(element);
    }
}
