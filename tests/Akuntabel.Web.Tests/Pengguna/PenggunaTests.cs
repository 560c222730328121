using System.Net;
using Akuntabel.Core.Alur;
using AngleSharp.Html.Dom;

namespace Akuntabel.Web.Tests.KelolaPengguna;

/// <summary>Administration of users through the pages, by an administrator who signed in for real.</summary>
public class PenggunaTests : IAsyncLifetime
{
    private const string Sandi = "payung ungu di stasiun";

    private readonly PelayanUji _pelayan = new();

    private HttpClient? _admin;

    private HttpClient Admin => _admin ?? throw new InvalidOperationException("belum siap");

    public async ValueTask InitializeAsync()
    {
        await _pelayan.InitializeAsync();
        await _pelayan.AkunAsync("admin", Sandi, (Peran.Administrator, ""));
        _admin = _pelayan.KlienAsli("10.30.0.1");
        using var masuk = await PelayanUji.MasukAsync(_admin, "admin", Sandi);
    }

    public async ValueTask DisposeAsync()
    {
        _admin?.Dispose();
        await _pelayan.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Dibuat_diberi_peran_membuat_sandi_masuk_lalu_dinonaktifkan()
    {
        var (alamat, tautan) = await BuatAsync("citra", "Citra Dewi");
        (await Admin.BukaAsync(alamat)).QuerySelector(".tautan-sekali").ShouldBeNull("tautan diperlihatkan sekali");
        using var beri = await Admin.KirimAsync(
            await Admin.BukaAsync(alamat), "form[action='?handler=BeriPeran']", alamat + "?handler=BeriPeran", ("Peran", "Perencana"), ("Tempat", "badan"), ("Mulai", "1 Januari 2022"), ("Selesai", ""));
        beri.StatusCode.ShouldBe(HttpStatusCode.Found);

        using var citra = _pelayan.KlienAsli("10.30.0.2");
        using var lemah = await citra.KirimAsync(await citra.BukaAsync(tautan), "main form", tautan, ("KataSandi", "citradewi2024"));
        (await lemah.HtmlAsync()).Body.ShouldNotBeNull().TextContent.ShouldContain("mudah ditebak");
        using var buat = await citra.KirimAsync(await citra.BukaAsync(tautan), "main form", tautan, ("KataSandi", "lampu merah muda lima"));
        buat.Tujuan().ShouldBe("/", "yang membuat kata sandinya sudah masuk");
        using var lagi = await citra.GetAsync(tautan);
        lagi.StatusCode.ShouldBe(HttpStatusCode.Gone);
        (await citra.BukaAsync("/akun")).Body.ShouldNotBeNull().TextContent.ShouldContain("Perencana");
        using var terlarang = await citra.GetAsync("/pengguna");
        terlarang.StatusCode.ShouldBe(HttpStatusCode.Forbidden);

        using var tanpaAlasan = await Admin.KirimAsync(await Admin.BukaAsync(alamat), "form[action='?handler=Aktif']", alamat + "?handler=Aktif");
        (await tanpaAlasan.HtmlAsync()).Body.ShouldNotBeNull().TextContent.ShouldContain("Tulis alasannya");
        await citra.BukaAsync("/");
        using var nonaktif = await Admin.KirimAsync(await Admin.BukaAsync(alamat), "form[action='?handler=Aktif']", alamat + "?handler=Aktif", ("AlasanAktif", "pindah ke provinsi"));
        nonaktif.StatusCode.ShouldBe(HttpStatusCode.Found);
        using var keluar = await citra.GetAsync("/");
        keluar.Tujuan().ShouldStartWith("/masuk", customMessage: "berlaku seketika, walau sesinya baru saja dipakai");
        (await PelayanUji.MasukAsync(citra, "citra", "lampu merah muda lima")).StatusCode.ShouldBe(HttpStatusCode.OK);

        var riwayat = (await Admin.BukaAsync(alamat)).Body?.TextContent ?? "";
        riwayat.ShouldContain("pindah ke provinsi");
        riwayat.ShouldContain("Peran diberikan");
        riwayat.ShouldNotContain("lampu merah");
    }

    [Fact]
    public async Task Daftar_menyebut_peran_dengan_nama_perangkat_daerahnya()
    {
        await _pelayan.AkunAsync("gita", Sandi, (Peran.Penyusun, PelayanUji.Badan), (Peran.Penyusun, PelayanUji.Dinas), (Peran.Apip, ""));
        var daftar = await _pelayan.Basisdata.BacaAsync(s => s.DaftarAsync<string>("SELECT CASE WHEN singkatan = '' THEN nama ELSE singkatan END FROM perangkat_daerah ORDER BY 1"));
        var baris = (await Admin.BukaAsync("/pengguna?cari=gita")).QuerySelector("tbody tr")?.Children[2].Children.Select(b => b.TextContent).ToList();
        baris.ShouldBe(["APIP", $"Penyusun: {string.Join(", ", daftar)}"]);
    }

    [Fact]
    public async Task Perubahan_peran_mengeluarkan_orangnya()
    {
        var id = await _pelayan.AkunAsync("dodi", Sandi, (Peran.Penyusun, PelayanUji.Badan));
        using var dodi = _pelayan.KlienAsli("10.30.0.3");
        using var masuk = await PelayanUji.MasukAsync(dodi, "dodi", Sandi);
        await dodi.BukaAsync("/");
        using var cabut = await Admin.KirimAsync(await Admin.BukaAsync($"/pengguna/{id}"), "form[action='?handler=CabutPeran']", $"/pengguna/{id}?handler=CabutPeran");
        cabut.StatusCode.ShouldBe(HttpStatusCode.Found);
        using var sesudah = await dodi.GetAsync("/");
        sesudah.Tujuan().ShouldStartWith("/masuk");
    }

    [Fact]
    public async Task Administrator_terakhir_tidak_dapat_mencabut_dirinya_dan_tetap_masuk()
    {
        var alamat = await AlamatAsync("admin");
        using var jawaban = await Admin.KirimAsync(await Admin.BukaAsync(alamat), "form[action='?handler=CabutPeran']", alamat + "?handler=CabutPeran");
        (await jawaban.HtmlAsync()).Body.ShouldNotBeNull().TextContent.ShouldContain("tidak ada lagi administrator");
        await Admin.BukaAsync(alamat);
    }

    [Fact]
    public async Task Mengubah_peran_sendiri_tidak_mengeluarkan_diri()
    {
        var alamat = await AlamatAsync("admin");
        using var jawaban = await Admin.KirimAsync(
            await Admin.BukaAsync(alamat), "form[action='?handler=BeriPeran']", alamat + "?handler=BeriPeran", ("Peran", "Bappeda"), ("Mulai", "1 Februari 2023"), ("Selesai", "31 Desember 2030"));
        jawaban.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await Admin.BukaAsync("/akun")).Body.ShouldNotBeNull().TextContent.ShouldContain("Bappeda/Organisasi");
    }

    [Fact]
    public async Task Penyunting_kedua_melihat_kedua_versi_dan_isiannya_tetap()
    {
        var id = await _pelayan.AkunAsync("bentrok", Sandi);
        var alamat = $"/pengguna/{id}";
        var lama = await Admin.BukaAsync(alamat);
        using var satu = await Admin.KirimAsync(lama, "form[action='?handler=Simpan']", alamat + "?handler=Simpan", ("Nama", "Versi Pertama"));
        satu.StatusCode.ShouldBe(HttpStatusCode.Found);
        using var dua = await Admin.KirimAsync(lama, "form[action='?handler=Simpan']", alamat + "?handler=Simpan", ("Nama", "Versi Kedua"));
        var halaman = await dua.HtmlAsync();
        var baris = halaman.QuerySelectorAll("tbody tr").First(b => b.QuerySelector("th")?.TextContent == "Nama");
        baris.QuerySelectorAll("td").Select(s => s.TextContent).ShouldBe(["Versi Pertama", "Versi Kedua"]);
        using var lagi = await Admin.KirimAsync(halaman, "form[action='?handler=Simpan']", alamat + "?handler=Simpan");
        lagi.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await Admin.BukaAsync(alamat)).QuerySelector("h1").ShouldNotBeNull().TextContent.ShouldNotBeNull().ShouldBe("Versi Kedua");
    }

    [Fact]
    public async Task Pemulihan_memberi_tautan_dan_mematikan_sandi_lama()
    {
        var id = await _pelayan.AkunAsync("lupa", Sandi);
        var alamat = $"/pengguna/{id}";
        using var tanpa = await Admin.KirimAsync(await Admin.BukaAsync(alamat), "form[action='?handler=Pulihkan']", alamat + "?handler=Pulihkan");
        (await tanpa.HtmlAsync()).Body.ShouldNotBeNull().TextContent.ShouldContain("Tulis alasannya");
        using var pulih = await Admin.KirimAsync(await Admin.BukaAsync(alamat), "form[action='?handler=Pulihkan']", alamat + "?handler=Pulihkan", ("AlasanPulih", "lupa"));
        var tautan = Tautan(await Admin.BukaAsync(alamat));
        using var klien = _pelayan.KlienAsli("10.30.0.4");
        (await PelayanUji.MasukAsync(klien, "lupa", Sandi)).StatusCode.ShouldBe(HttpStatusCode.OK, "sandi lama tidak berlaku");
        using var buat = await klien.KirimAsync(await klien.BukaAsync(tautan), "main form", tautan, ("KataSandi", "lampu merah muda lima"));
        using var lain = _pelayan.KlienAsli("10.30.0.6");
        (await PelayanUji.MasukAsync(lain, "lupa", "lampu merah muda lima")).StatusCode.ShouldBe(HttpStatusCode.Found);
    }

    [Fact]
    public async Task Kunci_masuk_terlihat_dan_dibuka_administrator()
    {
        var id = await _pelayan.AkunAsync("kunci", Sandi);
        using var klien = _pelayan.KlienAsli("10.30.0.5");
        for (var i = 0; i < 11; i++)
        {
            using var salah = await PelayanUji.MasukAsync(klien, "kunci", "tebakan");
        }

        var halaman = await Admin.BukaAsync($"/pengguna/{id}");
        halaman.Body.ShouldNotBeNull().TextContent.ShouldContain("Terkunci dari 1 asal");
        using var buka = await Admin.KirimAsync(halaman, "form[action='?handler=BukaKunci']", $"/pengguna/{id}?handler=BukaKunci");
        (await PelayanUji.MasukAsync(klien, "kunci", Sandi)).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await Admin.BukaAsync($"/pengguna/{id}")).Body.ShouldNotBeNull().TextContent.ShouldContain("Terkunci karena percobaan yang salah");
    }

    [Fact]
    public async Task Daftar_dapat_dicari()
    {
        await _pelayan.AkunAsync("zulaikha", Sandi);
        (await Admin.BukaAsync("/pengguna?cari=ZULAI")).QuerySelectorAll("tbody tr").Length.ShouldBe(1);
        (await Admin.BukaAsync("/pengguna?cari=tidakada")).Body.ShouldNotBeNull().TextContent.ShouldContain("Tidak ada pengguna dengan nama itu");
        await Admin.BukaAsync("/pengguna?halaman=999999");
    }

    private static string Tautan(IHtmlDocument halaman) => new Uri(halaman.QuerySelector(".tautan-sekali")?.TextContent ?? "http://tidak-ada/").AbsolutePath;

    private async Task<string> AlamatAsync(string nama) =>
        "/pengguna/" + await _pelayan.Basisdata.BacaAsync(s => s.SatuAsync<string>("SELECT id FROM pengguna WHERE nama_normal = @nama", new { nama }));

    private async Task<(string Alamat, string Tautan)> BuatAsync(string namaPengguna, string nama)
    {
        using var jawaban = await Admin.KirimAsync(await Admin.BukaAsync("/pengguna/baru"), "main form", "/pengguna/baru", ("Nama", nama), ("NamaPengguna", namaPengguna));
        jawaban.StatusCode.ShouldBe(HttpStatusCode.Found);
        var alamat = jawaban.Tujuan();
        return (alamat, Tautan(await Admin.BukaAsync(alamat)));
    }
}
