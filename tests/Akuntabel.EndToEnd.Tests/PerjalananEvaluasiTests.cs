using Akuntabel.Core.Alur;
using Microsoft.Playwright;

namespace Akuntabel.EndToEnd.Tests;

/// <summary>An evaluation in the browser: the office answers, Bappeda looks, the evaluator recommends, and the outcome is issued.</summary>
public sealed class PerjalananEvaluasiTests(AplikasiBerjam aplikasi) : IClassFixture<AplikasiBerjam>
{
    private static readonly string[] SemuaSub = ["1.a", "1.b", "1.c", "2.a", "2.b", "2.c", "3.a", "3.b", "3.c", "4.a", "4.b", "4.c"];

    [Fact]
    public async Task Dari_penilaian_mandiri_sampai_hasil_terbit()
    {
        var kantor = await aplikasi.ContohAsync("belitung-timur-2022");
        var pangkal = $"/pd/{kantor}/evaluasi/2023";
        await aplikasi.OrangAsync("Dewi", Peran.Apip, kantor: "");
        await aplikasi.OrangAsync("Bima", Peran.Bappeda, kantor: "");
        await aplikasi.OrangAsync("Rina", Peran.Perencana, kantor: kantor);
        var (dewi, bima, rina) = (await aplikasi.MasukAsync("Dewi"), await aplikasi.MasukAsync("Bima"), await aplikasi.MasukAsync("Rina"));

        await rina.GotoAsync(pangkal);
        (await rina.Locator("main").InnerTextAsync()).ShouldContain("Bukan nilai resmi");
        await dewi.GotoAsync(pangkal + "/tugas");
        await TekanAsync(dewi, "Mulai evaluasi");

        foreach (var s in SemuaSub)
        {
            await rina.GotoAsync($"{pangkal}/sub/{s}");
            foreach (var pilihan in await rina.Locator(".isian-lke select[name^='Isian.Kriteria']").AllAsync())
            {
                await pilihan.SelectOptionAsync("Terpenuhi");
            }

            foreach (var alasan in await rina.Locator(".isian-lke textarea[name^='Isian.Kriteria'][name$='.Alasan']").AllAsync())
            {
                await alasan.FillAsync("Ada buktinya.");
            }

            await TekanAsync(rina, "Simpan");
        }

        await MajuAsync(rina, pangkal, "Serahkan penilaian mandiri");
        await bima.GotoAsync("/");
        await bima.GetByRole(AriaRole.Link, new() { Name = "Evaluasi 2023" }).First.ClickAsync();
        await MajuAsync(bima, pangkal, "Serahkan kepada evaluator");

        // by keyboard: from the answer to the findings of the first criterion, and Enter in none of them sends too early
        await dewi.GotoAsync($"{pangkal}/sub/4.c");
        await dewi.Locator("[name='Isian.Kriteria[0].Jawaban']").SelectOptionAsync("Belum");
        await dewi.Locator("[name='Isian.Kriteria[0].Alasan']").FillAsync("Satu belum tuntas.");
        await dewi.Locator("#k-4\\.c\\.1 summary").Last.FocusAsync();
        await dewi.Keyboard.PressAsync("Enter");
        await dewi.Locator("[name='Isian.Kriteria[0].Kondisi']").FillAsync("Satu rekomendasi belum tuntas.");
        await dewi.Locator("[name='Isian.Kriteria[0].Rekomendasi']").FillAsync("Agar menuntaskannya.");
        await TekanAsync(dewi, "Simpan");
        await MajuAsync(dewi, pangkal, "Teruskan ke penjaminan mutu");
        await MajuAsync(dewi, pangkal, "Mutunya dijamin: teruskan");
        await dewi.GotoAsync(pangkal + "/terbitkan");
        await TekanAsync(dewi, "Terbitkan");

        await rina.GotoAsync(pangkal);
        var isi = await rina.Locator("main").InnerTextAsync();
        // 80 by criteria all met; 4.c (12,5) has 4 of 5, so B, 70, instead of BB
        isi.ShouldContain("Nilai 78,75, predikat BB");
        isi.ShouldContain("Agar menuntaskannya.");
        var unduhan = await rina.RunAndWaitForDownloadAsync(() => rina.GetByRole(AriaRole.Link, new() { Name = "Laporan hasil, Word" }).ClickAsync());
        unduhan.SuggestedFilename.ShouldEndWith(".docx");
    }

    private static async Task MajuAsync(IPage halaman, string pangkal, string tombol)
    {
        await halaman.GotoAsync(pangkal);
        await TekanAsync(halaman, tombol);
    }

    private static async Task TekanAsync(IPage halaman, string nama)
    {
        var tombol = halaman.Locator("main").GetByRole(AriaRole.Button, new() { Name = nama, Exact = true }).Last;
        await halaman.RunAndWaitForResponseAsync(() => tombol.ClickAsync(), r => r.Request.Method == "POST" && r.Status == 302);
        await halaman.WaitForLoadStateAsync();
    }
}
