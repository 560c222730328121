using System.Net;
using System.Text;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Riwayat;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.Tests.SumberDaya;

/// <summary>The grid of a register keeps what is typed, as the editor of a document does.</summary>
public sealed class DrafRegisterTests : IAsyncLifetime
{
    private const string Alamat = "/pd/badan/sumber-daya/2022/status";

    private const string Status = "uraian,2021,2022\nPNS,10,10\n";

    private readonly PelayanUji _pelayan = new();

    public ValueTask InitializeAsync() => _pelayan.InitializeAsync();

    public ValueTask DisposeAsync() => _pelayan.DisposeAsync();

    [Theory]
    [InlineData(null, Alamat)]
    [InlineData(2, Alamat + "?triwulan=2")]
    public async Task Draf_ditawarkan_pulih_dengan_baris_barunya_dan_hilang_setelah_disimpan(int? triwulan, string alamat)
    {
        await BuatAsync(triwulan);
        using var p = await _pelayan.KlienAsync(Peran.Perencana);
        await DrafAsync(p, alamat, ("s-0-0", "PNS = \"tetap\""), ("s-2-0", "PPPK"), ("s-2-2", "4"));

        var halaman = await p.BukaAsync(alamat);
        Nilai(halaman, "s-0-0").ShouldBe("PNS", "yang tersimpan tetap tampil sebelum dipulihkan");
        var pulih = await p.BukaAsync(halaman.QuerySelector(".kotak a[href*=pulihkan]").ShouldNotBeNull().GetAttribute("href") ?? "");
        (Nilai(pulih, "s-0-0"), Nilai(pulih, "s-1-0"), Nilai(pulih, "s-1-2")).ShouldBe(("PNS = \"tetap\"", "PPPK", "4"));
        pulih.QuerySelector(".kotak a[href*=pulihkan]").ShouldBeNull();

        using var simpan = await p.KirimAsync(pulih, "form[data-simpan-draf]", alamat, ("Aksi", "simpan"));
        simpan.Headers.Location.ShouldNotBeNull().ToString().ShouldBe(alamat);
        var sesudah = await p.BukaAsync(alamat);
        Nilai(sesudah, "s-1-0").ShouldBe("PPPK");
        sesudah.QuerySelector("a[href*=pulihkan]").ShouldBeNull();
    }

    [Fact]
    public async Task Yang_pulih_tidak_menimpa_yang_disimpan_orang_lain_sementara_itu()
    {
        var dokumen = await BuatAsync(null);
        using var p = await _pelayan.KlienAsync(Peran.Perencana);
        await DrafAsync(p, Alamat, ("s-0-2", "11"));
        (await SimpanRekanAsync(dokumen, "uraian,2021,2022\nPNS,10,15\n")).ShouldBeOfType<HasilSimpan.Tersimpan>();
        var pulih = await p.BukaAsync(Alamat + "?pulihkan=true");
        using var simpan = await p.KirimAsync(pulih, "form[data-simpan-draf]", Alamat, ("Aksi", "simpan"));
        var bentrok = await simpan.HtmlAsync();
        bentrok.QuerySelectorAll("input[type=radio]").Length.ShouldBe(2);
        bentrok.QuerySelector("main").ShouldNotBeNull().TextContent.ShouldSatisfyAllConditions(t => t.ShouldContain("Rekan"), t => t.ShouldContain("11"), t => t.ShouldContain("15"));
    }

    [Fact]
    public async Task Yang_ditolak_tetap_ada_sebagai_draf()
    {
        await BuatAsync(null);
        using var p = await _pelayan.KlienAsync(Peran.Perencana);
        using var salah = await p.KirimAsync(await p.BukaAsync(Alamat), "form[data-simpan-draf]", Alamat, ("Aksi", "simpan"), ("s-0-2", "1.5"));
        (await salah.HtmlAsync()).QuerySelector("form[data-draf-belum=ya]").ShouldNotBeNull();
        var pulih = await p.BukaAsync(Alamat + "?pulihkan=true");
        Nilai(pulih, "s-0-2").ShouldBe("1.5");
        pulih.QuerySelector("form[data-draf-belum=tidak]").ShouldNotBeNull();
    }

    [Fact]
    public async Task Draf_dibuang_dan_milik_orang_lain_tidak_ditawarkan()
    {
        await BuatAsync(null);
        using var p = await _pelayan.KlienAsync(Peran.Perencana);
        await DrafAsync(p, Alamat, ("s-0-2", "11"));
        using var lain = await _pelayan.KlienAsync(Peran.Penyusun);
        (await lain.BukaAsync(Alamat)).QuerySelector("a[href*=pulihkan]").ShouldBeNull();
        using var buang = await p.KirimAsync(await p.BukaAsync(Alamat), "form[action*=Buang]", "/draf?handler=Buang");
        buang.Headers.Location.ShouldNotBeNull().ToString().ShouldBe(Alamat);
        (await p.BukaAsync(Alamat)).QuerySelector("a[href*=pulihkan]").ShouldBeNull();
        Nilai(await p.BukaAsync(Alamat + "?pulihkan=true"), "s-0-2").ShouldBe("10");
    }

    [Fact]
    public async Task Dikirim_dua_kali_adalah_satu_simpanan()
    {
        var dokumen = await BuatAsync(null);
        using var p = await _pelayan.KlienAsync(Peran.Perencana);
        var halaman = await p.BukaAsync(Alamat);
        using var satu = await p.KirimAsync(halaman, "form[data-simpan-draf]", Alamat, ("Aksi", "simpan"), ("s-0-2", "11"));
        using var dua = await p.KirimAsync(halaman, "form[data-simpan-draf]", Alamat, ("Aksi", "simpan"), ("s-0-2", "11"));
        dua.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await _pelayan.Layanan.GetRequiredService<DokumenStore>().RiwayatAsync(dokumen.Kunci)).Count.ShouldBe(2);
    }

    private static string Nilai(IHtmlDocument halaman, string id) => (halaman.QuerySelector("#" + id) as IHtmlInputElement).ShouldNotBeNull(id).Value;

    // as the script does it: the form's fields to the address that the form names
    private static async Task DrafAsync(HttpClient klien, string alamat, params (string, string)[] isian)
    {
        var halaman = await klien.BukaAsync(alamat);
        var tujuan = halaman.QuerySelector("form[data-simpan-draf]").ShouldNotBeNull().GetAttribute("data-simpan-draf") ?? "";
        halaman.QuerySelector("form[data-simpan-draf]")?.SetAttribute("action", tujuan);
        using var jawaban = await klien.KirimAsync(halaman, "form[data-simpan-draf]", tujuan, isian);
        jawaban.StatusCode.ShouldBe(HttpStatusCode.NoContent);
    }

    private Task<VersiDokumen> BuatAsync(int? triwulan) => _pelayan.DokumenAsync(JenisDokumen.SumberDaya, Periode.Tahun(2022, triwulan), Berkas(Status));

    private Task<HasilSimpan> SimpanRekanAsync(VersiDokumen dokumen, string isi) =>
        _pelayan.Layanan.GetRequiredService<DokumenStore>().SimpanAsync(new Pelaku(_pelayan.Pemda, "rekan", "Rekan", "uji"), dokumen.Kunci, dokumen.Revisi, Berkas(isi));

    private static KumpulanBerkas Berkas(string isi) => new([KeyValuePair.Create("register/status.csv", (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(isi))]);
}
