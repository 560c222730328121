using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Microsoft.Playwright;

namespace Akuntabel.EndToEnd.Tests;

/// <summary>The report by the office's other SOP: ordered, written in Word, sent back once, initialled, signed, issued, handed out.</summary>
public sealed partial class TahunBelitungTimurTests
{
    private const string Sop = $"{Pangkal}/alur/2022";

    private const string DariWord = "Guru sekolah dasar ikut dibina bersama pemuda.";

    private const string Palsu = "98,76 %";

    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private async Task LaporanAsync(IPage kasubbag)
    {
        var (kepala, tim) = (await aplikasi.MasukAsync("Yusmawandi"), await aplikasi.MasukAsync("Tim"));
        await KeAsync(kepala, Sop);
        await TekanAsync(kepala, kepala.GetByRole(AriaRole.Button, new() { Name = "Mulai penyusunan laporan 2022" }));
        await SelesaiAsync(kasubbag, Sop, 2);
        await SelesaiAsync(tim, Sop, 3);
        await ImporAsync(tim, BahanLaporan());
        await SelesaiAsync(tim, Sop, 4);
        await SelesaiAsync(kasubbag, Sop, 5);
        await KembalikanAsync(kasubbag, dari: 6, ke: 5, "Pembinaan guru belum disebut pada sasaran pertama");
        await WordAsync(tim);
        await SelesaiAsync(kasubbag, Sop, 5);
        await SelesaiAsync(kasubbag, Sop, 6);
        await ParafAsync(kasubbag);
        // setting the report in its turn ends the step
        await TetapkanAsync(kepala);
        await SelesaiAsync(kasubbag, Sop, 9);
        await SebarAsync(kasubbag);
        await SelesaiAsync(kasubbag, Sop, 10);
        (await UtamaAsync(kasubbag)).ShouldContain("selesai");
    }

    // who checks does not agree: the step before is open again, with what is to be mended
    private static async Task KembalikanAsync(IPage halaman, int dari, int ke, string alasan)
    {
        await KeAsync(halaman, Sop);
        var form = halaman.Locator($"form[action*='handler=Kembalikan']:has(input[name='Isian.Langkah'][value='{dari}'])");
        await halaman.Locator("summary", new() { HasText = "Kembalikan untuk diperbaiki" }).ClickAsync();
        await form.GetByLabel("Kembali ke langkah").SelectOptionAsync($"{ke}");
        await form.GetByLabel("Apa yang harus diperbaiki").FillAsync(alasan);
        await TekanAsync(halaman, form.GetByRole(AriaRole.Button));
        await KeAsync(halaman, Sop);
        (await UtamaAsync(halaman)).ShouldSatisfyAllConditions(
            t => t.ShouldContain($"Sekarang: {ke}. "), t => t.ShouldContain("Dikembalikan untuk diperbaiki"), t => t.ShouldContain(alasan));
    }

    // the team's copy comes back: what was written is seen with its author and taken; a bound figure keeps its true value
    private static async Task WordAsync(IPage tim)
    {
        await KeAsync(tim, $"{Pangkal}/tulis/2022/0");
        await TekanAsync(tim, tim.GetByRole(AriaRole.Link, new() { Name = "Bolak-balik dengan Word" }));
        var salinan = await TerunduhAsync(tim, tim.GetByRole(AriaRole.Link, new() { Name = "Unduh salinan tim" }));
        var sebenarnya = "";
        var kiriman = Sunting(salinan, akar =>
        {
            var bagian = Bingkai(akar, "sasaran-1.1.1/penjelasan");
            bagian.Descendants(W + "p").First().Add(new XElement(W + "ins",
                new XAttribute(W + "id", "900"), new XAttribute(W + "author", "Budi"), new XAttribute(W + "date", "2023-02-10T08:30:00Z"),
                new XElement(W + "r", new XElement(W + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), " " + DariWord))));
            var angka = Bingkai(bagian, "sasaran.[1.1.1].fisik").Descendants(W + "t").First();
            (sebenarnya, angka.Value) = (Polos(angka.Value), Palsu);
        });
        sebenarnya.ShouldEndWith(" %");
        await tim.GetByLabel("Berkas Word").SetInputFilesAsync(new FilePayload { Name = "salinan tim.docx", MimeType = "application/octet-stream", Buffer = kiriman });
        await TekanAsync(tim, tim.GetByRole(AriaRole.Button, new() { Name = "Kirim", Exact = true }));
        (await UtamaAsync(tim)).ShouldSatisfyAllConditions(t => t.ShouldContain("1 bagian menunggu keputusan"),
            t => t.ShouldContain("Penjelasan, sasaran 1.1.1: berubah di Word, 1 angka terikat diubah, 1 perubahan terlacak oleh Budi"));

        await TekanAsync(tim, tim.GetByRole(AriaRole.Link, new() { Name = "Penjelasan, sasaran 1.1.1" }));
        Polos(string.Join(' ', await tim.Locator(".ruang-beda ins").AllInnerTextsAsync())).ShouldBe(DariWord);
        (await UtamaAsync(tim)).ShouldContain($"di Word {Palsu}, yang benar {sebenarnya}");
        await TekanAsync(tim, tim.GetByRole(AriaRole.Button, new() { Name = "Ambil yang dari Word" }));
        (await UtamaAsync(tim)).ShouldContain("Tidak ada bagian yang menunggu keputusan");
        var laporan = Polos(Encoding.UTF8.GetString(await UnduhAsync(tim, $"{Laporan}?handler=Unduh&format=html")));
        laporan.ShouldContain(DariWord);
        laporan.ShouldContain(sebenarnya);
        laporan.ShouldNotContain(Palsu);
    }

    // who puts initials to what is not ready says why
    private static async Task ParafAsync(IPage kasubbag)
    {
        await KeAsync(kasubbag, Sop);
        (await UtamaAsync(kasubbag)).ShouldContain("Belum siap ditandatangani");
        await kasubbag.Locator("input[name='Isian.Langkah'][value='7']").First.WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await kasubbag.GetByRole(AriaRole.Button, new() { Name = "Paraf", Exact = true }).ClickAsync();
        (await UtamaAsync(kasubbag)).ShouldContain("tulis di sini mengapa tetap diparaf");
        await kasubbag.Locator("#catatan-7-").FillAsync("Bagian lain diperiksa bersama di rapat tim");
        await TekanAsync(kasubbag, kasubbag.GetByRole(AriaRole.Button, new() { Name = "Paraf", Exact = true }));
    }

    // the head reads the report, then sets it
    private static async Task TetapkanAsync(IPage kepala)
    {
        await KeAsync(kepala, Laporan);
        var dokumen = await kepala.Locator("a[href*='/dokumen/']", new() { HasText = "Laporan" }).First.GetAttributeAsync("href") ?? "";
        await KeAsync(kepala, dokumen.Split('?', '#')[0].Replace("/isi", "", StringComparison.Ordinal) + "/tetapkan");
        await kepala.GetByLabel("Tanggal penetapan").FillAsync("28 Februari 2023");
        await kepala.GetByLabel("Mengapa tetap ditandatangani").FillAsync("Tenggat penyampaian kepada Bupati 28 Februari");
        await kepala.Locator("summary", new() { HasText = "Tetapkan…" }).ClickAsync();
        await TekanAsync(kepala, kepala.GetByRole(AriaRole.Button, new() { Name = "Ya, tetapkan" }));
        (await UtamaAsync(kepala)).ShouldContain("ditetapkan pada 28 Februari 2023");
    }

    // the last step of the SOP leads to those who get the report; what they get is the file that was issued
    private static async Task SebarAsync(IPage kasubbag)
    {
        var tandaTerima = Encoding.ASCII.GetBytes("%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n");
        await KeAsync(kasubbag, Sop);
        await TekanAsync(kasubbag, kasubbag.Locator("main a[href*='handler=Distribusi']").First);
        var terbitan = kasubbag.Url.Replace("/distribusi", "", StringComparison.Ordinal);
        await TekanAsync(kasubbag, kasubbag.GetByRole(AriaRole.Button, new() { Name = "Masukkan ke daftar" }));
        var kartu = kasubbag.Locator("section.kartu:has(h2 bdi:text-is('Inspektorat'))");
        await kartu.Locator("summary", new() { HasText = "Catat penyerahan" }).ClickAsync();
        await kartu.GetByLabel("Tanggal diserahkan").FillAsync("1 Maret 2023");
        await kartu.GetByLabel("Diterima oleh").FillAsync("Rina");
        await kartu.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "tanda terima.pdf", MimeType = "application/pdf", Buffer = tandaTerima });
        await TekanAsync(kasubbag, kartu.GetByRole(AriaRole.Button, new() { Name = "Simpan" }));
        (await UtamaAsync(kasubbag)).ShouldSatisfyAllConditions(t => t.ShouldContain("1 Maret 2023, diterima Rina"), t => t.ShouldContain("1 berbukti"));
        (await TerunduhAsync(kasubbag, kartu.GetByRole(AriaRole.Link, new() { Name = "tanda terima.pdf" }))).ShouldBe(tandaTerima);

        // the report opens as it was signed
        await KeAsync(kasubbag, Laporan);
        kasubbag.Url.ShouldBe(terbitan);
        var pdf = await CetakanAsync(kasubbag);
        (await UtamaAsync(kasubbag)).ShouldContain("Sebagaimana ditandatangani 28 Februari 2023");
        await TekanAsync(kasubbag, kasubbag.GetByRole(AriaRole.Link, new() { Name = "Paket ESR dan PPID" }));
        foreach (var tujuan in new[] { "esr", "ppid" })
        {
            using var paket = new ZipArchive(new MemoryStream(await TerunduhAsync(kasubbag, kasubbag.Locator($"a[href*='tujuan={tujuan}']"))));
            paket.GetEntry("daftar-isi.csv").ShouldNotBeNull();
            paket.Entries.Where(e => e.Name.EndsWith(".pdf", StringComparison.Ordinal)).Select(Bita).ShouldContain(b => b.SequenceEqual(pdf), tujuan);
        }
    }

    // it is printed behind the page, which looks again by itself; where the machine was too busy for that, one has it tried again
    private static async Task<byte[]> CetakanAsync(IPage halaman)
    {
        var cetakan = halaman.Locator("main a[href*='bentuk=pdf']");
        var ulangi = halaman.GetByRole(AriaRole.Button, new() { Name = "Coba lagi sekarang" });
        for (var i = 0; i < 5; i++)
        {
            await cetakan.Or(ulangi).First.WaitForAsync(new() { Timeout = 180_000 });
            if (await cetakan.CountAsync() > 0)
            {
                return await TerunduhAsync(halaman, cetakan);
            }

            await TekanAsync(halaman, ulangi);
        }

        throw new InvalidOperationException(await UtamaAsync(halaman));
    }

    private static XElement Bingkai(XElement akar, string tanda) =>
        akar.Descendants(W + "sdt").First(s => s.Element(W + "sdtPr")?.Element(W + "tag")?.Attribute(W + "val")?.Value == tanda);

    private static byte[] Sunting(byte[] asal, Action<XElement> ubah)
    {
        const string Badan = "word/document.xml";
        using var memori = new MemoryStream();
        memori.Write(asal);
        using (var zip = new ZipArchive(memori, ZipArchiveMode.Update, leaveOpen: true))
        {
            var lama = zip.GetEntry(Badan).ShouldNotBeNull();
            var akar = XElement.Parse(Encoding.UTF8.GetString(Bita(lama)), LoadOptions.PreserveWhitespace);
            ubah(akar);
            lama.Delete();
            using var baru = zip.CreateEntry(Badan).Open();
            akar.Save(baru, SaveOptions.DisableFormatting);
        }

        return memori.ToArray();
    }

    private static byte[] Bita(ZipArchiveEntry bagian)
    {
        using var aliran = bagian.Open();
        using var isi = new MemoryStream();
        aliran.CopyTo(isi);
        return isi.ToArray();
    }

    private static async Task<byte[]> TerunduhAsync(IPage halaman, ILocator tautan)
    {
        var unduhan = await halaman.RunAndWaitForDownloadAsync(() => tautan.ClickAsync());
        return await File.ReadAllBytesAsync(await unduhan.PathAsync());
    }

    private static string Polos(string teks) => string.Join(' ', teks.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
