using Akuntabel.Core.Alur;
using Microsoft.Playwright;

namespace Akuntabel.EndToEnd.Tests;

/// <summary>A reviu in the browser, from the order to its outcome: the inspector and the planner, each in a window of his own.</summary>
public sealed class PerjalananReviuTests(AplikasiBerjam aplikasi) : IClassFixture<AplikasiBerjam>
{
    private string _pangkal = "";

    [Fact]
    public async Task Dari_surat_tugas_sampai_hasil_terbit()
    {
        var kantor = await aplikasi.ContohAsync("belitung-timur-2022");
        _pangkal = $"/pd/{kantor}/reviu/2022";
        await aplikasi.OrangAsync("Dewi", Peran.Apip, kantor: "");
        await aplikasi.OrangAsync("Rina", Peran.Perencana, kantor: kantor);
        var (dewi, rina) = (await aplikasi.MasukAsync("Dewi"), await aplikasi.MasukAsync("Rina"));

        await dewi.GotoAsync(_pangkal);
        await TautanAsync(dewi, "Mulai reviu");
        await TekanAsync(dewi, "Mulai reviu");
        await dewi.Locator("form[action*='handler=Terima'] button").ClickAsync();
        await dewi.GetByText("diterima menurut data").WaitForAsync();
        await NilaiAsync(dewi);
        await MajuAsync(dewi, "Teruskan ke pengendali teknis");
        await MajuAsync(dewi, "Sampaikan catatan kepada kantor");

        await rina.GotoAsync(_pangkal);
        await rina.Locator("section[aria-labelledby=giliran] li a").First.ClickAsync();
        await rina.Locator("#Tanggapan").FillAsync("Sudah ditulis pada bagiannya.");
        await TekanAsync(rina, "Simpan tanggapan");
        await rina.GotoAsync(_pangkal);
        await MajuAsync(rina, "Serahkan tanggapan kepada APIP");

        await dewi.GotoAsync(_pangkal + "/pernyataan/F5");
        await dewi.GetByLabel("Cukup").CheckAsync();
        await TekanAsync(dewi, "Simpan");
        await dewi.GotoAsync(_pangkal);
        await MajuAsync(dewi, "Tutup kertas kerja");
        await TautanAsync(dewi, "Terbitkan hasil reviu");
        await dewi.GetByLabel("Nomor laporan hasil reviu").FillAsync("700/9/LHR/2023");
        await TekanAsync(dewi, "Terbitkan");
        (await dewi.Locator("main").InnerTextAsync()).ShouldContain("Hasil reviu sudah terbit");

        await rina.GotoAsync($"/pd/{kantor}/laporan/2022");
        (await rina.Locator("main").InnerTextAsync()).ShouldContain("Tanpa catatan");
    }

    // what the machine does not tell, one after the other by the button that leads on; one with a note
    private async Task NilaiAsync(IPage halaman)
    {
        for (var n = 0; n < 30; n++)
        {
            await halaman.GotoAsync(_pangkal + "?saring=belum");
            if (await halaman.Locator(".reviu-daftar a").CountAsync() == 0)
            {
                return;
            }

            await halaman.Locator(".reviu-daftar a").First.ClickAsync();
            var bercatatan = halaman.Url.EndsWith("/F5", StringComparison.Ordinal);
            await halaman.GetByLabel(bercatatan ? "Terpenuhi dengan catatan" : "Terpenuhi", new() { Exact = true }).CheckAsync();
            if (bercatatan)
            {
                await halaman.GetByText("Kondisi, akibat, dan rekomendasi").ClickAsync();
                await halaman.GetByLabel("Kondisi", new() { Exact = false }).First.FillAsync("Penanggung jawabnya belum disebut.");
                await halaman.GetByLabel("Rekomendasi", new() { Exact = false }).First.FillAsync("Sebut penanggung jawabnya.");
            }

            await TekanAsync(halaman, "Simpan");
        }
    }

    private static async Task MajuAsync(IPage halaman, string tombol)
    {
        await TekanAsync(halaman, tombol);
        await halaman.GetByText("Sekarang:").First.WaitForAsync();
    }

    private static async Task TautanAsync(IPage halaman, string nama)
    {
        await halaman.GetByRole(AriaRole.Link, new() { Name = nama }).First.ClickAsync();
        await halaman.Locator("main form").First.WaitForAsync();
    }

    private static async Task TekanAsync(IPage halaman, string nama)
    {
        var tombol = halaman.Locator("main").GetByRole(AriaRole.Button, new() { Name = nama, Exact = true }).Last;
        await halaman.RunAndWaitForResponseAsync(() => tombol.ClickAsync(), r => r.Request.Method == "POST" && r.Status == 302);
        await halaman.WaitForLoadStateAsync();
    }
}
