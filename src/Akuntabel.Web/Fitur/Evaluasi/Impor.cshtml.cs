using Akuntabel.Dokumen.Evaluasi;
using Akuntabel.Dokumen.Pembacaan;
using Akuntabel.Storage.Umum;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.Pengawasan;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Fitur.Evaluasi;

/// <summary>A workbook that people have comes in; nothing of it is an answer yet.</summary>
[RequestSizeLimit(UkuranTerbesar)]
[RequestFormLimits(MultipartBodyLengthLimit = UkuranTerbesar)]
public class ImporModel(KonteksPd konteks, AlatEvaluasi alat, ImporEvaluasi tertunda) : HalamanEvaluasi(konteks, alat)
{
    /// <summary>The most bytes of a workbook.</summary>
    public const int UkuranTerbesar = 25 * 1024 * 1024;

    /// <summary>The workbook.</summary>
    [BindProperty]
    public IFormFile? Berkas { get; set; }

    /// <summary>Shows the upload.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken batal) => await MuatAsync(batal) ? Page() : NotFound();

    /// <summary>Takes a workbook.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken batal)
    {
        if (!await MuatAsync(batal))
        {
            return NotFound();
        }

        if (Berkas is not { Length: > 0 })
        {
            ModelState.AddModelError(nameof(Berkas), "Pilih lembar kerjanya dahulu: Excel (XLSX, XLS) atau CSV.");
            return Page();
        }

        using var memori = new MemoryStream();
        await Berkas.CopyToAsync(memori, batal);
        var isi = memori.ToArray();
        try
        {
            if (PembacaKke.Baca(isi, [Instrumen]).Coba(out _, out var salah))
            {
                return LocalRedirect(Alamat.Evaluasi.Impor(Pd, Tahun, await tertunda.SimpanAsync(Konteks.Pemda, Konteks.Pelaku.Id, Pd, Tahun, TeksAman.Tampak(Berkas.FileName), isi, batal)));
            }

            ModelState.AddModelError(nameof(Berkas), string.Join(' ', salah.Select(s => $"{Besar(s.Pesan)} {s.Saran}")));
        }
        catch (DokumenTakTerbacaException e)
        {
            ModelState.AddModelError(nameof(Berkas), e.Message);
        }

        return Page();
    }

    private static string Besar(string teks) => teks.Length > 0 ? char.ToUpperInvariant(teks[0]) + teks[1..] : teks;

    // only whose turn it is has something to take over
    private async Task<bool> MuatAsync(CancellationToken batal) => await BukaAsync(batal) && Keadaan?.Menulis is not null;
}
