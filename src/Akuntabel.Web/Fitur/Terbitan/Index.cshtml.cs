using Akuntabel.Core.Umum;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Pemda;
using Akuntabel.Storage.Terbitan;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.Komponen;
using Akuntabel.Web.Penerbitan;
using Akuntabel.Web.Penyusunan;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Fitur.Terbitan;

/// <summary>An issued report as it was signed: its forms byte for byte, and what proves them.</summary>
public class IndexModel(KonteksPd konteks, TerbitanStore store, WaktuSetempat waktu, PembuatBukti bukti, TandaTerbitanStore tanda) : HalamanTerbitan(konteks, store, waktu)
{
    private static readonly Dictionary<string, (string Sebutan, string Mime)> Bentuk = new(StringComparer.Ordinal)
    {
        ["pdf"] = ("PDF", "application/pdf"),
        ["docx"] = ("Word (DOCX)", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        ["html"] = ("HTML", "text/html"),
        ["xlsx"] = ("Tabel (XLSX)", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        ["json"] = ("Fakta (JSON)", "application/json"),
        ["txt"] = ("Teks", "text/plain"),
    };

    /// <summary>Forms that are there, the PDF first.</summary>
    public IReadOnlyList<(string Sebutan, BerkasTerbitan Berkas)> DaftarBerkas { get; private set; } = [];

    /// <summary>Forms that are still being made, in words.</summary>
    public IReadOnlyList<string> Belum { get; private set; } = [];

    /// <summary>Programs that composed it: more than one when a form was made later by another version.</summary>
    public IReadOnlyList<string> DaftarProgram => [.. DaftarBerkas.Select(b => b.Berkas.Program).Distinct()];

    /// <summary>Whether the page can be looked at.</summary>
    public bool AdaHtml => DaftarBerkas.Any(b => b.Berkas.Bentuk == "html");

    /// <summary>The PDF with signatures that fit, which is the official file; <c>null</c>: there is none.</summary>
    public BarisTanda? Resmi { get; private set; }

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken batal)
    {
        if (!await BukaAsync(batal))
        {
            return NotFound();
        }

        var ada = (await Store.BerkasAsync(Terbitan, batal)).ToDictionary(b => b.Bentuk);
        DaftarBerkas = [.. TerbitanStore.DaftarBentuk.Where(ada.ContainsKey).Select(b => (Bentuk[b].Sebutan, ada[b]))];
        Belum = [.. TerbitanStore.DaftarBentuk.Where(b => !ada.ContainsKey(b)).Select(b => Bentuk[b].Sebutan)];
        Resmi = (await tanda.DaftarAsync(Terbitan, batal)).FirstOrDefault(t => t is { Cara: BarisTanda.Pdf, Sah: 1 });
        return Page();
    }

    /// <summary>The report as a page of its own, as it was issued.</summary>
    public async Task<IActionResult> OnGetTampilanAsync(CancellationToken batal)
    {
        if (!await BukaAsync(batal) || await Store.BacaAsync(Terbitan, "html", batal) is not { } isi)
        {
            return NotFound();
        }

        Response.Headers.ContentSecurityPolicy = PenyajiNaskah.Kebijakan;
        return File(isi, "text/html; charset=utf-8");
    }

    /// <summary>A form, byte for byte.</summary>
    public async Task<IActionResult> OnGetUnduhAsync(string? bentuk, CancellationToken batal) =>
        await BukaAsync(batal) && Bentuk.TryGetValue(bentuk ?? "", out var b) && await Store.BacaAsync(Terbitan, bentuk ?? "", batal) is { } isi
            ? File(isi, b.Mime, Nama("." + bentuk)) : NotFound();

    /// <summary>The file that proves it without the server.</summary>
    public async Task<IActionResult> OnGetBuktiAsync(CancellationToken batal) => !await BukaAsync(batal) ? NotFound()
        : await bukti.BuatAsync(Terbitan, batal) is { } b ? File(b.Tulis(), "application/json", Nama("-bukti.json"))
        : Balas("Berkas bukti tidak dapat ditandatangani karena kunci instalasi tidak ada di peladen ini. Sampaikan kepada administrator.");

    /// <summary>Tries at once what failed.</summary>
    public async Task<IActionResult> OnPostUlangAsync(CancellationToken batal)
    {
        if (!await BukaAsync(batal))
        {
            return NotFound();
        }

        await Store.SegeraAsync(Terbitan, batal);
        this.Pesan("Yang belum ada dibuat lagi sekarang, dari isian yang sama.", Ragam.Info);
        return LocalRedirect(Pangkal);
    }

    private LocalRedirectResult Balas(string pesan)
    {
        this.Pesan(pesan, Ragam.Peringatan);
        return LocalRedirect(Pangkal);
    }

    private string Nama(string akhiran) =>
        $"laporan-{PemdaStore.Kunci(PerangkatDaerah.Singkatan.Length > 0 ? PerangkatDaerah.Singkatan : PerangkatDaerah.Nama)}-{Terbitan.Mulai}"
        + $"{(Terbitan.Triwulan > 0 ? $"-tw{Terbitan.Triwulan}" : "")}-{Kode}{akhiran}";
}
