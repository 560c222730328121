using System.Net;
using Akuntabel.Core.Alur;
using Akuntabel.Storage.Akun;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.Tests.Pejabat;

public class PejabatTests(PelayanUji pelayan) : IClassFixture<PelayanUji>
{
    [Fact]
    public async Task Pejabat_dicatat_menjabat_lalu_diganti_dan_riwayatnya_terbaca()
    {
        using var p = await pelayan.KlienAsync(Peran.Perencana);
        var ani = await OrangAsync(p, "Ani, S.E.", "20990101 212403 1 000");
        var budi = await OrangAsync(p, "Budi, S.H.", "");
        (await MasaAsync(p, ani, "1 Januari 2021", "31 Desember 2021")).StatusCode.ShouldBe(HttpStatusCode.Found);
        var tindih = await MasaAsync(p, budi, "1 Desember 2021", "");
        var galat = (await tindih.HtmlAsync()).QuerySelector("#Isian_Mulai-galat")?.TextContent ?? "";
        galat.ShouldSatisfyAllConditions(g => g.ShouldContain("Ani, S.E."), g => g.ShouldContain("Budi, S.H."));
        (await MasaAsync(p, budi, "1 Januari 2022", "")).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await YangMenjabatAsync(p, "31 Desember 2021")).ShouldBe(["Kepala Badan Ani, S.E."]);
        (await YangMenjabatAsync(p, "2022-01-01")).ShouldBe(["Kepala Badan Budi, S.H."]);
        (await YangMenjabatAsync(p, "31 Desember 2020")).ShouldBeEmpty();
        (await p.BukaAsync("/pd/badan")).QuerySelector(".daftar-tugas").ShouldNotBeNull().TextContent.ShouldContain("Kepala: Budi, S.H.");
        (await p.BukaAsync("/pd/badan/pejabat?tanggal=kemarin")).QuerySelector("[role=alert]").ShouldNotBeNull().TextContent.ShouldContain("kemarin");
    }

    [Fact]
    public async Task NIP_yang_keliru_ditolak_di_bidangnya_dan_isian_lain_tetap()
    {
        using var p = await pelayan.KlienAsync(Peran.Perencana, PelayanUji.Dinas);
        var halaman = await p.BukaAsync("/pd/dinas/pejabat/orang");
        using var jawaban = await p.KirimAsync(halaman, "main form", "/pd/dinas/pejabat/orang", ("Isian.Nama", "Cici"), ("Isian.Nip", "20991301 212403 1 000"));
        var html = await jawaban.HtmlAsync();
        html.QuerySelector("#Isian_Nip-galat").ShouldNotBeNull().TextContent.ShouldContain("tanggal lahir");
        html.QuerySelector("[name='Isian.Nama']").ShouldNotBeNull().GetAttribute("value").ShouldBe("Cici");
    }

    [Fact]
    public async Task Masa_jabatan_tanpa_tanggal_mulai_meminta_tanggalnya()
    {
        using var p = await pelayan.KlienAsync(Peran.Perencana, PelayanUji.Dinas);
        var halaman = await p.BukaAsync("/pd/dinas/pejabat/masa");
        using var jawaban = await p.KirimAsync(halaman, "main form", "/pd/dinas/pejabat/masa", ("Isian.Jabatan", "Sekretaris"));
        (await jawaban.HtmlAsync()).QuerySelector("#Isian_Mulai-galat").ShouldNotBeNull();
    }

    [Fact]
    public async Task Pengguna_berperan_kepala_ditawarkan_menjadi_pejabat_dengan_satu_tekan()
    {
        await using var sendiri = new PelayanUji();
        await sendiri.InitializeAsync();
        await sendiri.Basisdata.TulisAsync(async s =>
        {
            await s.JalankanAsync("INSERT INTO pengguna (pemda, id, nama_pengguna, nama_normal, nama, stempel, dibuat) "
                + "VALUES (@Pemda, 'u-kep', 'u-kep', 'u-kep', 'Dra. Kartika', 's', '')", new { sendiri.Pemda });
            await s.JalankanAsync("INSERT INTO penugasan (pemda, id, pengguna, peran, perangkat_daerah, unit, mulai) "
                + "VALUES (@Pemda, 't-kep', 'u-kep', 'Kepala', 'badan', '', '2021-02-03')", new { sendiri.Pemda });
        });
        using var a = await sendiri.KlienAsync(Peran.Administrator);
        (await a.BukaAsync("/pd/badan")).QuerySelector(".daftar-tugas").ShouldNotBeNull().TextContent.ShouldContain("Dra. Kartika");
        var halaman = await a.BukaAsync("/pd/badan/pejabat/masa");
        Isi(halaman, "Isian.Jabatan").ShouldStartWith("Kepala Badan");
        Isi(halaman, "Isian.Mulai").ShouldBe("3 Februari 2021");
        (await JumlahAsync()).ShouldBe(0, "tidak ada yang disalin diam-diam");
        using var simpan = await a.KirimAsync(halaman, "main form", "/pd/badan/pejabat/masa");
        simpan.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await YangMenjabatAsync(a, "2021-02-03")).Single().ShouldEndWith("Dra. Kartika");
        (await a.BukaAsync("/pd/badan")).QuerySelector(".daftar-tugas").ShouldNotBeNull().TextContent.ShouldContain("Kepala: Dra. Kartika");
        (await a.BukaAsync("/pd/badan/pejabat/masa")).QuerySelectorAll("option[value^='pengguna:']").ShouldBeEmpty("sudah tercatat");
        using var lagi = await a.KirimAsync(halaman, "main form", "/pd/badan/pejabat/masa");
        (await lagi.HtmlAsync()).QuerySelector("#Isian_Pejabat-galat").ShouldNotBeNull("dikirim dua kali tidak menjadi dua pejabat");
        (await JumlahAsync()).ShouldBe(1);

        Task<long> JumlahAsync() => sendiri.Basisdata.BacaAsync(s => s.SatuAsync<long>("SELECT COUNT(*) FROM pejabat WHERE perangkat_daerah = 'badan'"));
        static string Isi(AngleSharp.Html.Dom.IHtmlDocument h, string nama) =>
            h.QuerySelector($"[name='{nama}']").ShouldNotBeNull().GetAttribute("value") ?? "";
    }

    [Fact]
    public async Task Perencana_tidak_mengangkat_kepala_sendirian()
    {
        // what waits elsewhere would stand on the same page
        await using var sendiri = new PelayanUji();
        await sendiri.InitializeAsync();
        using var p = await sendiri.KlienAsync(Peran.Perencana);
        using var a = await sendiri.KlienAsync(Peran.Administrator);
        var kaki = await OrangAsync(p, "Kaki Tangan", "");
        const string Akun = "u-kaki";
        await sendiri.Basisdata.TulisAsync(s => s.JalankanAsync(
            "INSERT INTO pengguna (pemda, id, nama_pengguna, nama_normal, nama, pejabat, stempel, dibuat) VALUES (@Pemda, @Akun, @Akun, @Akun, 'Kaki Tangan', @kaki, 's', '')", new { sendiri.Pemda, Akun, kaki }));
        var halaman = await p.BukaAsync("/pd/badan/pejabat/masa");
        using (var simpan = await p.KirimAsync(
            halaman, "main form", "/pd/badan/pejabat/masa", ("Isian.Pejabat", kaki), ("Isian.Jabatan", "Kepala Badan Bayangan"), ("Isian.Status", "Plh"), ("Isian.Dasar", "SP 1"), ("Isian.Mulai", "1 Januari 2022"), ("Isian.Peran", "Kepala")))
        {
            simpan.StatusCode.ShouldBe(HttpStatusCode.Found);
        }

        var peran = sendiri.Layanan.GetRequiredService<PeranStore>();
        (await peran.CariAsync(sendiri.Pemda, Akun)).ShouldNotBeNull().DaftarPeran.ShouldBeEmpty();
        (await p.BukaAsync("/pd/badan/pejabat")).Body.ShouldNotBeNull().TextContent.ShouldContain("menunggu konfirmasi administrator", Case.Insensitive);
        (await a.BukaAsync("/")).QuerySelector("a[href='/pejabat/konfirmasi']").ShouldNotBeNull();
        (await a.BukaAsync("/pengguna")).QuerySelector("a[href='/pejabat/konfirmasi']").ShouldNotBeNull();
        var tunggu = await a.BukaAsync("/pejabat/konfirmasi");
        tunggu.Body.ShouldNotBeNull().TextContent.ShouldContain(Akun);
        using (var tolak = await a.KirimAsync(tunggu, "form.tolak", "/pejabat/konfirmasi", ("alasan", "Tidak ada SK")))
        {
            tolak.StatusCode.ShouldBe(HttpStatusCode.Found);
        }

        (await a.BukaAsync("/pejabat/konfirmasi")).QuerySelector("form.tolak").ShouldBeNull();
        (await p.BukaAsync("/pd/badan/pejabat?tanggal=2022-01-02")).Body.ShouldNotBeNull().TextContent.ShouldNotContain("Kepala Badan Bayangan");
        (await p.BukaAsync("/pd/badan/riwayat")).Body.ShouldNotBeNull().TextContent.ShouldContain("Tidak ada SK");
    }

    private static async Task<string> OrangAsync(HttpClient klien, string nama, string nip)
    {
        var halaman = await klien.BukaAsync("/pd/badan/pejabat/orang");
        using var jawaban = await klien.KirimAsync(halaman, "main form", "/pd/badan/pejabat/orang", ("Isian.Nama", nama), ("Isian.Nip", nip));
        var tujuan = jawaban.Headers.Location?.ToString() ?? "";
        tujuan.ShouldStartWith("/pd/badan/pejabat/masa?pejabat=");
        return tujuan.Split('=')[1];
    }

    private static async Task<HttpResponseMessage> MasaAsync(HttpClient klien, string pejabat, string mulai, string selesai)
    {
        var halaman = await klien.BukaAsync("/pd/badan/pejabat/masa");
        return await klien.KirimAsync(
            halaman, "main form", "/pd/badan/pejabat/masa", ("Isian.Pejabat", pejabat), ("Isian.Jabatan", "Kepala Badan"), ("Isian.Mulai", mulai), ("Isian.Selesai", selesai), ("Isian.Peran", "Kepala"));
    }

    private static async Task<List<string>> YangMenjabatAsync(HttpClient klien, string tanggal) =>
        [.. ((await klien.BukaAsync("/pd/badan/pejabat?tanggal=" + Uri.EscapeDataString(tanggal))).QuerySelectorAll("table").FirstOrDefault(t => (t.QuerySelector("caption")?.TextContent ?? "").StartsWith("Yang menjabat", StringComparison.Ordinal))
            ?.QuerySelectorAll("tbody tr").Select(b => $"{b.Children[0].TextContent} {b.Children[1].TextContent}") ?? [])];
}
