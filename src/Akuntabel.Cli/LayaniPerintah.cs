using System.CommandLine;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Akuntabel.Cli;

/// <summary><c>akuntabel layani</c>: shows composed reports in the browser, on this machine only unless told otherwise.</summary>
internal static class LayaniPerintah
{
    /// <summary>The command.</summary>
    public static Command Buat()
    {
        var urls = new Option<string>("--urls") { Description = "alamat layanan", DefaultValueFactory = _ => "http://127.0.0.1:5080" };
        var keluaran = new Option<string>("--keluaran") { Description = "folder berisi laporan yang sudah disusun", DefaultValueFactory = _ => "keluaran" };
        var perintah = new Command("layani", "Menampilkan laporan yang sudah disusun pada alamat setempat.") { urls, keluaran };
        perintah.SetAction((h, batal) => Jalankan(h.GetValue(urls) ?? "", Path.GetFullPath(h.GetValue(keluaran) ?? ""), batal));
        return perintah;
    }

    /// <summary>Serves a folder of reports until stopped.</summary>
    /// <param name="urls">Address.</param>
    /// <param name="folder">Folder with composed reports.</param>
    /// <param name="batal">Stops.</param>
    /// <param name="siap">Called when the address answers.</param>
    public static async Task<int> Jalankan(string urls, string folder, CancellationToken batal, Action<string>? siap = null)
    {
        if (!Directory.Exists(folder))
        {
            await Console.Error.WriteLineAsync($"Folder \"{folder}\" tidak ada. Susun laporan dahulu: akuntabel susun FOLDER.");
            return 2;
        }

        var pembangun = WebApplication.CreateSlimBuilder();
        pembangun.Logging.ClearProviders();
        pembangun.WebHost.UseUrls(urls);
        var aplikasi = pembangun.Build();
        var jenis = new FileExtensionContentTypeProvider();
        aplikasi.Use(async (konteks, lanjut) =>
        {
            var kepala = konteks.Response.Headers;
            kepala.XContentTypeOptions = "nosniff";
            kepala.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";
            kepala["Referrer-Policy"] = "no-referrer";
            await lanjut(konteks);
        });
        aplikasi.MapGet("/", () => Results.Content(Beranda(folder), "text/html; charset=utf-8"));
        aplikasi.UseStaticFiles(new StaticFileOptions { FileProvider = new PhysicalFileProvider(folder), ContentTypeProvider = jenis });
        try
        {
            await aplikasi.StartAsync(batal);
        }
        catch (IOException)
        {
            await Console.Error.WriteLineAsync($"Alamat {urls} sedang dipakai. Pilih alamat lain, misalnya --urls http://127.0.0.1:5081.");
            return 2;
        }

        Console.WriteLine($"Laporan dapat dilihat di {urls} (Ctrl+C untuk berhenti)");
        siap?.Invoke(urls);
        await aplikasi.WaitForShutdownAsync(batal);
        return 0;
    }

    private static string Beranda(string folder)
    {
        var isi = new StringBuilder("""
            <!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Akuntabel</title>
            <style>:root{color-scheme:light dark;--aksen:light-dark(#1f4e79,#8fbce6)}body{font:1rem/1.6 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem}
            h1{font-size:1.5rem;color:var(--aksen)}section{border:1px solid #8886;border-radius:.5rem;padding:1rem 1.25rem;margin:1rem 0}h2{font-size:1.05rem;line-height:1.4;margin:0 0 .2rem}
            p{margin:0 0 .7rem;opacity:.75;font-size:.9rem}a{display:inline-flex;align-items:center;min-height:2.75rem;box-sizing:border-box;padding:0 1rem;margin:.2rem .3rem .2rem 0;
            border:1px solid var(--aksen);border-radius:.4rem;color:var(--aksen);text-decoration:none}a.utama{background:var(--aksen);color:light-dark(#fff,#111)}</style></head>
            <body><main><h1>Laporan yang sudah disusun</h1>
            """);
        var laporan = Directory.GetDirectories(folder).Prepend(folder).Where(d => UrutanBerkas.Any(b => File.Exists(Path.Combine(d, b.Nama)))).Order(StringComparer.Ordinal);
        foreach (var d in laporan)
        {
            var awalan = d == folder ? "/" : $"/{Uri.EscapeDataString(Path.GetFileName(d))}/";
            isi.Append("<section><h2>").Append(Judul(d)).Append("</h2><p>").Append(WebUtility.HtmlEncode(Path.GetFileName(d))).Append("</p>");
            foreach (var (nama, sebutan) in UrutanBerkas.Where(b => File.Exists(Path.Combine(d, b.Nama))))
            {
                isi.Append(nama == "laporan.html" ? "<a class=\"utama\" href=\"" : "<a href=\"").Append(awalan).Append(nama).Append("\">").Append(sebutan).Append("</a>");
            }

            isi.Append("</section>");
        }

        return isi.Append("</main></body></html>").ToString();
    }

    // the report's own title says more than its folder
    private static string Judul(string folder)
    {
        var berkas = Path.Combine(folder, "laporan.html");
        var baris = File.Exists(berkas) ? File.ReadLines(berkas).Take(20).FirstOrDefault(b => b.Contains("<title>", StringComparison.Ordinal)) : null;
        var mulai = (baris?.IndexOf("<title>", StringComparison.Ordinal) ?? -1) + 7;
        var akhir = baris?.IndexOf("</title>", StringComparison.Ordinal) ?? -1;
        return baris is not null && akhir > mulai ? WebUtility.HtmlEncode(WebUtility.HtmlDecode(baris[mulai..akhir])) : WebUtility.HtmlEncode(Path.GetFileName(folder));
    }

    private static readonly (string Nama, string Sebutan)[] UrutanBerkas =
    [
        ("laporan.html", "Baca di layar"), ("laporan.docx", "Word (DOCX)"), ("laporan.pdf", "PDF"), ("laporan.xlsx", "Tabel (XLSX)"), ("fakta.json", "Fakta (JSON)"),
    ];
}
