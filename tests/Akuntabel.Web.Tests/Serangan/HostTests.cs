using System.Net;
using Akuntabel.Web.Keamanan;

namespace Akuntabel.Web.Tests.Serangan;

/// <summary>Names under which the application answers, proxies that are believed, https that stays https.</summary>
public class HostTests
{
    private const string Jahat = "jahat.example";

    [Fact]
    public async Task Nama_yang_diarahkan_orang_lain_ke_komputer_ini_ditolak()
    {
        await using var pelayan = await PelayanNyata.MulaiAsync();
        foreach (var host in new[] { Jahat, $"{Jahat}:{pelayan.Alamat.Port}", "localhost.jahat.example", "127.0.0.1.jahat.example", "10.0.0.9", "0.0.0.0", "" })
        {
            var jawaban = await pelayan.MentahAsync($"GET /masuk HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
            jawaban.ShouldStartWith(host.Length == 0 ? "HTTP/1.1 4" : "HTTP/1.1 421", Case.Sensitive, host);
        }

        foreach (var host in new[] { "localhost", "LOCALHOST:99", "127.0.0.1", "[::1]:5080", "localhost." })
        {
            (await pelayan.MentahAsync($"GET /masuk HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n")).ShouldStartWith("HTTP/1.1 503", Case.Sensitive, host);
        }

        var pesan = await pelayan.MentahAsync($"GET /masuk HTTP/1.1\r\nHost: {Jahat}\r\nConnection: close\r\n\r\n");
        pesan.ShouldContain("Nama alamat ini tidak dilayani");
        pesan.ShouldContain("--nama-host");
        pesan.ShouldNotContain(Jahat);
    }

    [Theory]
    [InlineData("http://127.0.0.1:5080", "", "127.0.0.1", true)]
    [InlineData("http://127.0.0.1:5080", "", "192.168.1.5", false)]
    [InlineData("http://0.0.0.0:5080", "", "192.168.1.5", true)]
    [InlineData("http://0.0.0.0:5080", "", "jahat.example", false)]
    [InlineData("http://[::]:5080", "", "fe80::1", true)]
    [InlineData("http://*:5080", "", "jahat.example", false)]
    [InlineData("http://*:5080;http://0.0.0.0:99", "akuntabel.go.id", "192.168.1.5", false)]
    [InlineData("http://0.0.0.0:5080", "akuntabel.go.id", "akuntabel.go.id", true)]
    [InlineData("http://0.0.0.0:5080", "akuntabel.go.id", "Akuntabel.GO.id.", true)]
    [InlineData("http://0.0.0.0:5080", "akuntabel.go.id", "sub.akuntabel.go.id", false)]
    [InlineData("http://akuntabel.lokal:5080/", "", "akuntabel.lokal", true)]
    [InlineData("http://[fe80::1]:5080", "", "[fe80::1]", true)]
    [InlineData("http://127.0.0.1:5080", "akuntabel.go.id", "localhost", true)]
    public void Nama_menurut_alamat_dan_pilihan(string alamat, string bernama, string host, bool boleh) =>
        new NamaHost(alamat, bernama.Length > 0 ? [bernama] : []).Boleh(host).ShouldBe(boleh);

    [Fact]
    public void Nama_komputer_sendiri_dilayani_bila_mendengarkan_ke_seluruh_jaringan()
    {
        var nama = new NamaHost("http://0.0.0.0:5080", []);
        nama.Terbuka.ShouldBeTrue();
        nama.Boleh(Dns.GetHostName()).ShouldBeTrue();
        // anybody can have a domain with a name in it that is this machine's
        nama.Boleh(Dns.GetHostName() + ".jahat.example").ShouldBeFalse();
        new NamaHost("http://0.0.0.0:5080", ["akuntabel.go.id"]).Terbuka.ShouldBeFalse();
    }

    [Theory]
    [InlineData("akuntabel.go.id", true)]
    [InlineData("https://akuntabel.go.id", false)]
    [InlineData("akuntabel.go.id:5080", false)]
    [InlineData("10.0.0.5", true)]
    [InlineData("", false)]
    public void Nama_yang_bukan_nama_dikenali(string nama, bool sah) => NamaHost.Sah(nama).ShouldBe(sah);

    [Fact]
    public async Task Kata_proksi_dipercaya_hanya_dari_proksi_yang_disebut()
    {
        await using var percaya = await PelayanNyata.MulaiAsync(o => o with { Proksi = ["127.0.0.0/8"], NamaHost = ["akuntabel.go.id"] });
        var https = await MintaAsync(percaya, "akuntabel.go.id", "https");
        https.ShouldStartWith("HTTP/1.1 503");
        https.ShouldContain("Strict-Transport-Security: max-age=31536000");
        (await MintaAsync(percaya, "akuntabel.go.id", "http")).ShouldNotContain("Strict-Transport-Security");
        (await MintaAsync(percaya, Jahat, "https")).ShouldStartWith("HTTP/1.1 421");

        await using var asing = await PelayanNyata.MulaiAsync(o => o with { Proksi = ["10.9.9.9"], NamaHost = ["akuntabel.go.id"] });
        var palsu = await MintaAsync(asing, Jahat, "https");
        palsu.ShouldStartWith("HTTP/1.1 503", Case.Sensitive, "nama dari yang tidak dikenal tidak dibaca");
        palsu.ShouldNotContain("Strict-Transport-Security");
    }

    [Theory]
    [InlineData("10.0.0.5", true)]
    [InlineData("10.0.0.0/24", true)]
    [InlineData("fd00::/8", true)]
    [InlineData("proksi.kantor", false)]
    [InlineData("10.0.0.0/99", false)]
    public void Proksi_adalah_alamat_atau_jaringan(string teks, bool sah) => PenjagaHost.ProksiSah(teks).ShouldBe(sah);

    private static Task<string> MintaAsync(PelayanNyata pelayan, string host, string skema) => pelayan.MentahAsync(
        $"GET /masuk HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Forwarded-For: 203.0.113.7\r\nX-Forwarded-Proto: {skema}\r\nX-Forwarded-Host: {host}\r\nConnection: close\r\n\r\n");
}
