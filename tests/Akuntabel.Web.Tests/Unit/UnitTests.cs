using System.Net;
using Akuntabel.Core.Alur;
using AngleSharp.Html.Dom;

namespace Akuntabel.Web.Tests.Unit;

public sealed class UnitTests : IAsyncLifetime
{
    private readonly PelayanUji _pelayan = new();

    private const string Alamat = "/pd/badan/unit";

    public ValueTask InitializeAsync() => _pelayan.InitializeAsync();

    public ValueTask DisposeAsync() => _pelayan.DisposeAsync();

    [Fact]
    public async Task Unit_ditambah_digeser_dipindahkan_dan_dihapus_tanpa_skrip()
    {
        using var p = await _pelayan.KlienAsync(Peran.Perencana);
        await TambahAsync(p, "Kepala Badan", "");
        var kepala = await KunciAsync(p, "Kepala Badan");
        await TambahAsync(p, "Tata Usaha", kepala);
        await TambahAsync(p, "Bidang Politik", kepala);
        using (var geser = await p.KirimAsync(await p.BukaAsync(Alamat), $"form:has(input[value='{await KunciAsync(p, "Bidang Politik")}']):has(input[name=naik][value=true])", Alamat))
        {
            geser.StatusCode.ShouldBe(HttpStatusCode.Found);
        }

        (await NamaAsync(p)).ShouldBe(["Kepala Badan", "Bidang Politik", "Tata Usaha"]);
        var ubah = $"{Alamat}/{kepala}";
        var halaman = await p.BukaAsync(ubah);
        (halaman.QuerySelector("[name=Induk]") as IHtmlSelectElement).ShouldNotBeNull().Options.Length.ShouldBe(1);
        using var bawah = await p.KirimAsync(halaman, "main form", ubah, ("Induk", await KunciAsync(p, "Tata Usaha")));
        (await bawah.HtmlAsync()).QuerySelector("#Induk-galat").ShouldNotBeNull().TextContent.ShouldContain("dirinya sendiri");
        var hapus = $"{Alamat}/{await KunciAsync(p, "Tata Usaha")}";
        using var hilang = await p.KirimAsync(await p.BukaAsync(hapus), "form[action*=Hapus]", hapus);
        (await NamaAsync(p)).ShouldBe(["Kepala Badan", "Bidang Politik"]);
    }

    [Fact]
    public async Task Tombol_geser_hanya_ada_bila_ada_tempat_bergeser()
    {
        using var p = await _pelayan.KlienAsync(Peran.Perencana);
        await TambahAsync(p, "Kepala Badan", "");
        var kepala = await KunciAsync(p, "Kepala Badan");
        foreach (var nama in new[] { "Tata Usaha", "Bidang Politik", "Bidang Bina" })
        {
            await TambahAsync(p, nama, kepala);
        }

        var halaman = await p.BukaAsync(Alamat);
        halaman.QuerySelectorAll("tbody tr").Select(b => string.Join(" ", b.QuerySelectorAll("input[name=naik]").Select(i => i.GetAttribute("value"))))
            .ShouldBe(["", "false", "true false", "true"]);
    }

    [Fact]
    public async Task Isian_formulir_tidak_dapat_mengalihkan_ke_perangkat_daerah_lain()
    {
        using var p = await _pelayan.KlienAsync(Peran.Perencana);
        using var jawaban = await p.KirimAsync(await p.BukaAsync(Alamat), "form[action='?handler=Tambah']", Alamat, ("Nama", "Unit Sisipan"), ("pd", PelayanUji.Dinas), ("Pd", PelayanUji.Dinas));
        (await _pelayan.Basisdata.BacaAsync(s => s.DaftarAsync<string>("SELECT perangkat_daerah FROM unit_kerja WHERE nama = 'Unit Sisipan'"))).ShouldBe([PelayanUji.Badan]);
    }

    [Fact]
    public async Task Yang_hanya_membaca_tidak_melihat_tombol()
    {
        using var k = await _pelayan.KlienAsync(Peran.Kepala, PelayanUji.Dinas);
        var halaman = await k.BukaAsync("/pd/dinas/unit");
        halaman.QuerySelector("main form").ShouldBeNull();
        halaman.QuerySelector("main").ShouldNotBeNull().TextContent.ShouldContain("Belum ada unit kerja");
    }

    private static async Task TambahAsync(HttpClient klien, string nama, string induk)
    {
        using var jawaban = await klien.KirimAsync(await klien.BukaAsync(Alamat), "form[action='?handler=Tambah']", Alamat, ("Nama", nama), ("Induk", induk));
        jawaban.StatusCode.ShouldBe(HttpStatusCode.Found);
    }

    private static async Task<string> KunciAsync(HttpClient klien, string nama) =>
        (await klien.BukaAsync(Alamat)).QuerySelectorAll("tbody tr").First(b => b.Children[0].TextContent.Trim() == nama).QuerySelector("a")?.GetAttribute("href")?.Split('/')[^1] ?? "";

    private static async Task<List<string>> NamaAsync(HttpClient klien) => [.. (await klien.BukaAsync(Alamat)).QuerySelectorAll("tbody tr").Select(b => b.Children[0].TextContent.Trim())];
}
