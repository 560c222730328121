using System.Diagnostics;
using System.Globalization;
using Akuntabel.Core.Laporan;
using Akuntabel.Dokumen;
using Akuntabel.Dokumen.Docx;
using Akuntabel.Dokumen.Html;
using Akuntabel.Dokumen.Pdf;

namespace Akuntabel.Benchmarks;

/// <summary>Whole processes beside each other in one run; prints a Markdown table of medians and ratios.</summary>
internal sealed class UkurProses : IDisposable
{
    private static readonly string[] OpsiPeramban =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync", "--no-pdf-header-footer",
    ];

    private readonly int _ulang;
    private readonly string _kerja = Directory.CreateTempSubdirectory("akuntabel-tolok-ukur-").FullName;
    private readonly List<(string Nama, string Ukuran, string Keterangan)> _baris = [];

    private UkurProses(int ulang) => _ulang = ulang;

    /// <summary>Measures.</summary>
    /// <param name="argumen">Repetitions (7), then programs already published; without any, one is published here.</param>
    public static async Task<int> JalankanAsync(string[] argumen)
    {
        var ulang = argumen.Length > 0 && int.TryParse(argumen[0], CultureInfo.InvariantCulture, out var n) ? n : 7;
        using var ukur = new UkurProses(ulang);
        var program = argumen.Where(File.Exists).ToList();
        if (program.Count == 0)
        {
            program.Add(await ukur.TerbitkanAsync());
        }

        foreach (var p in program)
        {
            await ukur.SusunAsync(p);
        }

        await ukur.PdfAsync();
        await ukur.PembandingAsync(program[0]);
        ukur.Cetak();
        return 0;
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(_kerja, recursive: true);

    private async Task<string> TerbitkanAsync()
    {
        var tujuan = Path.Combine(_kerja, "terbit");
        await Pengukur.SekaliAsync(
            "dotnet", "publish", Path.Combine(Contoh.Akar, "src", "Akuntabel.Cli"), "-c", "Release", "-r", "linux-x64", "--self-contained", "false",
            "-p:PublishReadyToRun=true", "-v", "q", "-o", tujuan);
        return Path.Combine(tujuan, "akuntabel");
    }

    // (2) the whole process without PDF, on all cores and on one
    private async Task SusunAsync(string program)
    {
        string[] argumen = ["susun", Contoh.Folder, "--keluaran", Path.Combine(_kerja, "hasil"), "--format", "docx,html,xlsx,json"];
        var nama = $"susun tanpa PDF, {Path.GetFileName(Path.GetDirectoryName(program))}";
        var semua = await UlangAsync(() => Pengukur.SekaliAsync(program, argumen));
        Catat(nama, semua, $"sasaran < 0,8 s dan < 150 MB: {Hasil(semua.Detik < 0.8 && semua.PuncakMb < 150)}");
        if (Pengukur.Cari("taskset") is { } taskset)
        {
            var satu = await UlangAsync(() => Pengukur.SekaliAsync(taskset, ["-c", "0", program, .. argumen]));
            Catat(nama + ", satu inti", satu, $"sasaran < 0,8 s: {Hasil(satu.Detik < 0.8)}");
        }
    }

    // (3) our printer, which starts a browser, loads once and prints as often as the page numbers need, beside the bare browser
    private async Task PdfAsync()
    {
        if (Pengukur.Cari("chromium") is not { } chromium || PenyusunLaporan.Naskah(Contoh.Folder).Naskah is not { } naskah)
        {
            _baris.Add(("PDF", "–", "chromium tidak ada"));
            return;
        }

        var html = Path.Combine(_kerja, "cetak.html");
        await using (var penulis = new StreamWriter(html))
        {
            HtmlPenulis.Tulis(naskah, penulis, new OpsiHtml { Cetak = true });
        }

        List<Ukuran> kami = [], polos = [];
        for (var i = 0; i <= _ulang; i++)
        {
            // side by side, so that what else the machine does meets both alike; the first round only warms up
            var (a, b) = (CetakKami(naskah), await PolosAsync(chromium, html));
            if (i > 0)
            {
                kami.Add(a);
                polos.Add(b);
            }
        }

        var rasio = Pengukur.Median(kami).Detik / Pengukur.Median(polos).Detik;
        Catat("PDF: Akuntabel (peramban, dua cetakan, nomor halaman)", Pengukur.Median(kami), "");
        Catat("PDF: chromium --print-to-pdf HTML yang sama", Pengukur.Median(polos), $"rasio {Angka(rasio)}; sasaran ≤ 1,2: {Hasil(rasio <= 1.2)}");
    }

    private Ukuran CetakKami(Naskah naskah)
    {
        var jam = Stopwatch.StartNew();
        var hasil = PdfPencetak.Cetak(naskah, Path.Combine(_kerja, "kami.pdf"));
        return hasil.Alasan is null ? new Ukuran(jam.Elapsed.TotalSeconds, 0) : throw new InvalidOperationException(hasil.Alasan);
    }

    private async Task<Ukuran> PolosAsync(string chromium, string html)
    {
        var profil = Path.Combine(_kerja, Path.GetRandomFileName());
        return await Pengukur.SekaliAsync(
            chromium, [.. OpsiPeramban, "--user-data-dir=" + profil, "--print-to-pdf=" + Path.Combine(_kerja, "polos.pdf"), "file://" + html]) with { PuncakMb = 0 };
    }

    // (5) what others need for one of our formats
    private async Task PembandingAsync(string program)
    {
        await Pengukur.SekaliAsync(program, "susun", Contoh.Folder, "--keluaran", Path.Combine(_kerja, "hasil"), "--format", "docx,html");
        var html = Path.Combine(_kerja, "hasil", "laporan.html");
        var docx = Path.Combine(_kerja, "hasil", "laporan.docx");
        await BandingkanAsync(program, "docx", "pandoc", "HTML menjadi DOCX", () => ["-f", "html", "-o", Path.Combine(_kerja, "pandoc.docx"), html]);
        await BandingkanAsync(program, "pdf", "soffice", "DOCX menjadi PDF", () =>
            ["--headless", "-env:UserInstallation=file://" + Path.Combine(_kerja, "soffice"), "--convert-to", "pdf", "--outdir", _kerja, docx]);
    }

    private async Task BandingkanAsync(string program, string format, string lain, string sebutan, Func<string[]> argumen)
    {
        if (Pengukur.Cari(lain) is not { } berkas)
        {
            _baris.Add(($"{lain}: {sebutan}", "–", $"{lain} tidak ada"));
            return;
        }

        var kami = await UlangAsync(() => Pengukur.SekaliAsync(program, "susun", Contoh.Folder, "--keluaran", Path.Combine(_kerja, "satu"), "--format", format));
        // soffice is a starter of another process, so its own memory would say nothing
        var diukur = await UlangAsync(() => Pengukur.SekaliAsync(berkas, argumen()));
        var mereka = lain == "soffice" ? diukur with { PuncakMb = 0 } : diukur;
        Catat($"susun --format {format} (membaca data sampai berkas jadi)", kami, "");
        Catat($"{lain}: {sebutan} yang sama", mereka, $"{Angka(mereka.Detik / kami.Detik)} kali waktu kami");
    }

    private async Task<Ukuran> UlangAsync(Func<Task<Ukuran>> sekali)
    {
        await sekali();
        var hasil = new List<Ukuran>();
        for (var i = 0; i < _ulang; i++)
        {
            hasil.Add(await sekali());
        }

        return Pengukur.Median(hasil);
    }

    private void Catat(string nama, Ukuran u, string keterangan) =>
        _baris.Add((nama, $"{Angka(u.Detik)} s{(u.PuncakMb > 0 ? $", {u.PuncakMb.ToString("0", CultureInfo.InvariantCulture)} MB" : "")}", keterangan));

    private void Cetak()
    {
        Console.WriteLine($"Median {_ulang} kali sesudah satu pemanasan; {Environment.ProcessorCount} inti; {DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}.\n");
        Console.WriteLine("| Yang diukur | Waktu, puncak memori | Keterangan |\n| --- | --- | --- |");
        foreach (var (nama, ukuran, keterangan) in _baris)
        {
            Console.WriteLine($"| {nama} | {ukuran} | {keterangan} |");
        }
    }

    private static string Hasil(bool tercapai) => tercapai ? "tercapai" : "belum";

    private static string Angka(double n) => n.ToString("0.00", CultureInfo.InvariantCulture).Replace('.', ',');
}
