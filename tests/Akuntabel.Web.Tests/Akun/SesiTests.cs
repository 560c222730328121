using System.Net;
using Akuntabel.Core.Alur;
using Akuntabel.Storage.Akun;
using Akuntabel.Web.Umum;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.Tests.Akun;

/// <summary>Sessions: seen, revoked, ended by changes and by time.</summary>
public class SesiTests(PelayanUji pelayan) : IClassFixture<PelayanUji>
{
    private const string Sandi = "payung ungu di stasiun";

    [Fact]
    public async Task Sesi_lain_terlihat_dan_dapat_diakhiri_seketika()
    {
        await pelayan.AkunAsync("sesi", Sandi);
        using var kantor = await MasukAsync("sesi", "10.20.0.1", "Mozilla/5.0 (Windows NT 10.0; rv:140.0) Gecko/20100101 Firefox/140.0");
        using var telepon = await MasukAsync("sesi", "10.20.0.2", "Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36");
        using var ketiga = await MasukAsync("sesi", "10.20.0.3", "");
        await telepon.BukaAsync("/");
        var halaman = await kantor.BukaAsync("/akun/sesi");
        var isi = halaman.QuerySelector("main")?.TextContent ?? "";
        isi.ShouldContain("Firefox di Windows");
        isi.ShouldContain("Chrome di Android");
        isi.ShouldContain("10.20.0.2");

        var baris = halaman.QuerySelectorAll("tbody tr").Single(b => b.TextContent.Contains("Android", StringComparison.Ordinal));
        var id = baris.QuerySelector("input[name=id]")?.GetAttribute("value") ?? "";
        using var akhiri = await kantor.KirimAsync(halaman, "tbody form", "/akun/sesi?handler=Akhiri", ("id", id));
        await TerkeluarAsync(telepon);
        await ketiga.BukaAsync("/");
        using var lain = await kantor.KirimAsync(await kantor.BukaAsync("/akun/sesi"), "form[action='?handler=AkhiriLain']", "/akun/sesi?handler=AkhiriLain");
        lain.StatusCode.ShouldBe(HttpStatusCode.Found);
        await TerkeluarAsync(ketiga);
        await kantor.BukaAsync("/");
    }

    [Fact]
    public async Task Sesi_orang_lain_tidak_dapat_diakhiri()
    {
        await pelayan.AkunAsync("korban", Sandi);
        await pelayan.AkunAsync("jahil", Sandi);
        using var korban = await MasukAsync("korban", "10.21.0.1", "");
        using var jahil = await MasukAsync("jahil", "10.21.0.2", "");
        var id = await pelayan.Basisdata.BacaAsync(s => s.SatuAsync<string>("SELECT id FROM sesi WHERE alamat = '10.21.0.1'")) ?? "";
        using var jawaban = await jahil.KirimAsync(await jahil.BukaAsync("/akun"), "main form", "/akun/sesi?handler=Akhiri", ("id", id));
        jawaban.StatusCode.ShouldBe(HttpStatusCode.Found);
        await korban.BukaAsync("/");
    }

    [Fact]
    public async Task Ganti_kata_sandi_mengeluarkan_yang_lain_dan_mengganti_rahasia_sesi_sendiri()
    {
        await pelayan.AkunAsync("ganti", Sandi);
        using var lain = await MasukAsync("ganti", "10.22.0.1", "");
        using var klien = await MasukAsync("ganti", "10.22.0.2", "");
        var sebelum = await SesiAsync("10.22.0.2");
        using var salah = await klien.KirimAsync(await klien.BukaAsync("/akun/kata-sandi"), "main form", "/akun/kata-sandi", ("KataSandiKini", "keliru"), ("KataSandiBaru", "lampu merah muda lima"));
        (await salah.HtmlAsync()).Body.ShouldNotBeNull().TextContent.ShouldContain("tidak cocok");
        using var lemah = await klien.KirimAsync(await klien.BukaAsync("/akun/kata-sandi"), "main form", "/akun/kata-sandi", ("KataSandiKini", Sandi), ("KataSandiBaru", "rahasia123456"));
        (await lemah.HtmlAsync()).Body.ShouldNotBeNull().TextContent.ShouldContain("mudah ditebak");
        await lain.BukaAsync("/");
        using var benar = await klien.KirimAsync(await klien.BukaAsync("/akun/kata-sandi"), "main form", "/akun/kata-sandi", ("KataSandiKini", Sandi), ("KataSandiBaru", "lampu merah muda lima"));
        benar.Tujuan().ShouldBe("/akun");
        await TerkeluarAsync(lain);
        await klien.BukaAsync("/akun");
        (await SesiAsync("10.22.0.2")).ShouldNotBe(sebelum);
        using var lama = pelayan.KlienAsli("10.22.0.3");
        (await PelayanUji.MasukAsync(lama, "ganti", Sandi)).StatusCode.ShouldBe(HttpStatusCode.OK, "sandi lama tidak berlaku");
    }

    [Fact]
    public async Task Sesi_yang_diam_setengah_jam_berakhir_dan_waktu_pakai_dicatat_paling_sering_semenit()
    {
        await pelayan.AkunAsync("diam", Sandi);
        using var klien = await MasukAsync("diam", "10.23.0.1", "");
        var awal = await TerakhirAsync();
        pelayan.Jam.Maju(TimeSpan.FromSeconds(30));
        await klien.BukaAsync("/");
        (await TerakhirAsync()).ShouldBe(awal);
        pelayan.Jam.Maju(TimeSpan.FromSeconds(40));
        await klien.BukaAsync("/");
        (await TerakhirAsync()).ShouldNotBe(awal);
        pelayan.Jam.Maju(MasaSesi.Ketat.Diam - TimeSpan.FromMinutes(1));
        await klien.BukaAsync("/");
        pelayan.Jam.Maju(MasaSesi.Ketat.Diam + TimeSpan.FromMinutes(2));
        await TerkeluarAsync(klien);

        async Task<string> TerakhirAsync() => await pelayan.Basisdata.BacaAsync(s => s.SatuAsync<string>("SELECT terakhir FROM sesi WHERE alamat = '10.23.0.1'")) ?? "";
    }

    [Fact]
    public async Task Kemajuan_yang_ditanyakan_skrip_bukan_pemakaian_tetapi_draf_yang_diketik_pemakaian()
    {
        await pelayan.AkunAsync("tunggu", Sandi, (Peran.Perencana, PelayanUji.Badan));
        using var klien = await MasukAsync("tunggu", "10.26.0.1", "");
        using var mengetik = await MasukAsync("tunggu", "10.26.0.2", "");
        var halaman = await mengetik.BukaAsync("/akun");
        var penanda = halaman.QuerySelector("main form input[name=__RequestVerificationToken]")?.GetAttribute("value") ?? "";
        for (var i = 0; i < 4; i++)
        {
            pelayan.Jam.Maju(TimeSpan.FromMinutes(10));
            using var tanya = await klien.GetAsync("/pekerjaan/tidak-ada?handler=Kemajuan");
            using var draf = await mengetik.PostAsync("/draf?kunci=/pd/badan/pejabat/masa", new FormUrlEncodedContent([KeyValuePair.Create("Nama", "Ani " + i), KeyValuePair.Create("__RequestVerificationToken", penanda)]));
            draf.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        }

        await TerkeluarAsync(klien);
        (await mengetik.BukaAsync("/akun")).Body.ShouldNotBeNull().TextContent.ShouldContain("30 menit tidak dipakai");
        for (var i = 0; i < 27; i++)
        {
            pelayan.Jam.Maju(TimeSpan.FromMinutes(28));
            using var jawaban = await mengetik.GetAsync("/akun");
        }

        await TerkeluarAsync(mengetik);
    }

    [Fact]
    public async Task Isian_yang_dikirim_sesudah_setengah_jam_diam_kembali_sesudah_masuk_lagi()
    {
        await pelayan.AkunAsync("diam2", Sandi);
        using var klien = await MasukAsync("diam2", "10.28.0.1", "");
        var halaman = await klien.BukaAsync("/akun");
        pelayan.Jam.Maju(TimeSpan.FromMinutes(31));
        using var dikirim = await klien.KirimAsync(halaman, "main form", "/akun", ("Nama", "Nama panjang yang baru diketik"));
        var tujuan = Uri.UnescapeDataString(dikirim.Tujuan().Split("kembali=")[^1]);
        tujuan.ShouldStartWith("/titipan/");
        using var masuk = await PelayanUji.MasukAsync(klien, "diam2", Sandi, "/masuk?kembali=" + Uri.EscapeDataString(tujuan));
        masuk.Tujuan().ShouldBe(tujuan);
        (await klien.BukaAsync(tujuan)).QuerySelector("input[name=Nama]").ShouldNotBeNull().GetAttribute("value").ShouldBe("Nama panjang yang baru diketik");
    }

    [Theory]
    [InlineData("http://127.0.0.1:5080", "", true)]
    [InlineData("http://localhost:5080;http://[::1]:5081", "", true)]
    [InlineData("http://127.0.0.1:5080;http://0.0.0.0:80", "", false)]
    [InlineData("http://*:5080", "", false)]
    [InlineData("http://192.168.1.4:5080", "", false)]
    [InlineData("http://127.0.0.1:5080", "127.0.0.1", false)]
    [InlineData("", "", false)]
    public void Hanya_laptop_yang_boleh_bersesi_panjang_dan_bawaannya_ketat(string alamat, string proksi, bool laptop)
    {
        var opsi = new OpsiWeb(pelayan.Basisdata, alamat, "") { Proksi = proksi.Length > 0 ? [proksi] : [] };
        opsi.HanyaMesinIni.ShouldBe(laptop);
        opsi.MasaSesi.ShouldBe(MasaSesi.Ketat);
        (opsi with { Sesi = LamaSesi.Panjang }).MasaSesi.ShouldBe(MasaSesi.Panjang);
    }

    [Fact]
    public async Task Sandi_yang_pernah_dipakai_ditolak_juga_lewat_tautan()
    {
        var id = await pelayan.AkunAsync("ulang", Sandi);
        using var klien = await MasukAsync("ulang", "10.27.0.1", "");
        (await GantiAsync(Sandi, Sandi)).ShouldContain("pernah Anda pakai");
        (await GantiAsync(Sandi, "lampu merah muda lima")).ShouldBe("/akun");
        (await GantiAsync("lampu merah muda lima", Sandi)).ShouldContain("pernah Anda pakai");
        var kelola = pelayan.Layanan.GetRequiredService<KelolaPenggunaStore>();
        var pengguna = (await pelayan.Layanan.GetRequiredService<PenggunaStore>().CariAsync(pelayan.Pemda, id)).ShouldNotBeNull();
        var hasil = (await kelola.PulihkanAsync(new Storage.Riwayat.Pelaku(pelayan.Pemda, "uji", "Uji", "uji"), id, pengguna.Revisi, "lupa", false)).ShouldBeOfType<HasilKelola.Selesai>();
        using var tamu = pelayan.KlienAsli("10.27.0.2");
        foreach (var (sandi, diterima) in new[] { (Sandi, false), ("lampu merah muda lima", false), ("sepeda hijau di bukit", true) })
        {
            using var jawaban = await tamu.KirimAsync(await tamu.BukaAsync("/tautan/" + hasil.Tautan), "main form", "/tautan/" + hasil.Tautan, ("KataSandi", sandi));
            jawaban.StatusCode.ShouldBe(diterima ? HttpStatusCode.Found : HttpStatusCode.OK, sandi);
        }

        await tamu.BukaAsync("/akun");

        async Task<string> GantiAsync(string kini, string baru)
        {
            using var jawaban = await klien.KirimAsync(await klien.BukaAsync("/akun/kata-sandi"), "main form", "/akun/kata-sandi", ("KataSandiKini", kini), ("KataSandiBaru", baru));
            return jawaban.Tujuan().Length > 0 ? jawaban.Tujuan() : (await jawaban.HtmlAsync()).QuerySelector("[role=alert]")?.TextContent ?? "";
        }
    }

    [Fact]
    public async Task Kunci_penyegel_ada_di_penyimpanan_sehingga_menyalakan_lagi_tidak_membatalkan_formulir()
    {
        await pelayan.AkunAsync("penyegel", Sandi);
        using var klien = pelayan.KlienAsli("10.24.0.1");
        await klien.BukaAsync("/masuk");
        (await pelayan.Basisdata.BacaAsync(s => s.SatuAsync<long>("SELECT COUNT(*) FROM kunci_perlindungan"))).ShouldBe(1);
    }

    [Fact]
    public async Task Nama_yang_diubah_di_tab_lain_diperlihatkan_berdampingan()
    {
        await pelayan.AkunAsync("tab", Sandi);
        using var klien = await MasukAsync("tab", "10.25.0.1", "");
        var lama = await klien.BukaAsync("/akun");
        using var satu = await klien.KirimAsync(lama, "main form", "/akun", ("Nama", "Nama Pertama"));
        satu.StatusCode.ShouldBe(HttpStatusCode.Found);
        using var dua = await klien.KirimAsync(lama, "main form", "/akun", ("Nama", "Nama Kedua"));
        var halaman = await dua.HtmlAsync();
        halaman.QuerySelector(".kotak-peringatan").ShouldNotBeNull().TextContent.ShouldNotBeNull().ShouldContain("Nama Pertama");
        halaman.QuerySelector("input[name=Nama]").ShouldNotBeNull().GetAttribute("value").ShouldNotBeNull().ShouldBe("Nama Kedua");
        using var lagi = await klien.KirimAsync(halaman, "main form", "/akun");
        lagi.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await klien.BukaAsync("/akun")).QuerySelector("input[name=Nama]").ShouldNotBeNull().GetAttribute("value").ShouldNotBeNull().ShouldBe("Nama Kedua");
    }

    private static async Task TerkeluarAsync(HttpClient klien)
    {
        using var jawaban = await klien.GetAsync("/");
        jawaban.Tujuan().ShouldStartWith("/masuk");
    }

    private async Task<string> SesiAsync(string alamat) => await pelayan.Basisdata.BacaAsync(s => s.SatuAsync<string>("SELECT id FROM sesi WHERE alamat = @alamat", new { alamat })) ?? "";

    private async Task<HttpClient> MasukAsync(string nama, string alamat, string peramban)
    {
        var klien = pelayan.KlienAsli(alamat);
        klien.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", peramban);
        using var jawaban = await PelayanUji.MasukAsync(klien, nama, Sandi);
        jawaban.StatusCode.ShouldBe(HttpStatusCode.Found);
        return klien;
    }
}
