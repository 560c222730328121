using Akuntabel.Core.Laporan;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.Terbitan;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Penerbitan;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Akuntabel.Web.Fitur.Verifikasi;

/// <summary>Where anybody who holds a report, on paper or as a file, verifies it. It tells what the report itself tells, and keeps nothing.</summary>
[RequestSizeLimit(PemeriksaKeaslian.UkuranTerbesar + SelainBerkas)]
public class IndexModel(PemeriksaKeaslian pemeriksa, Pengakses pengakses, WaktuSetempat waktu) : PageModel
{
    private const long SelainBerkas = 64 * 1024;

    /// <summary>Code as typed, or as the QR says.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Kode { get; set; }

    /// <summary>A file to verify.</summary>
    [BindProperty]
    public IFormFile? Berkas { get; set; }

    /// <summary>What was found; <c>null</c>: nothing was asked.</summary>
    public HasilPeriksa? Hasil { get; private set; }

    /// <summary>Name of the pemerintah daerah.</summary>
    public string NamaPemda => pengakses.NamaPemda;

    /// <summary>Times as people read them.</summary>
    public WaktuSetempat Waktu => waktu;

    /// <summary>Day of setting, in words.</summary>
    public static string Ditetapkan(BarisTerbitan t)
    {
        ArgumentNullException.ThrowIfNull(t);
        return TanggalIndonesia.Panjang(DateOnly.ParseExact(t.Tanggal, "yyyy-MM-dd"));
    }

    /// <summary>Shows the form; with a code, what is known of it.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken batal)
    {
        if (!string.IsNullOrWhiteSpace(Kode) && Terbaca() is { } kode)
        {
            Hasil = await pemeriksa.KodeAsync(pengakses.Pemda, kode, batal);
        }

        return Page();
    }

    /// <summary>Verifies a code, a file, or a file against a code.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken batal)
    {
        var kode = string.IsNullOrWhiteSpace(Kode) ? null : Terbaca();
        if (Berkas is null && string.IsNullOrWhiteSpace(Kode))
        {
            ModelState.AddModelError(nameof(Kode), "Tulis kodenya, atau pilih berkasnya.");
        }

        if (Berkas is { Length: > PemeriksaKeaslian.UkuranTerbesar })
        {
            ModelState.AddModelError(nameof(Berkas), "Berkas lebih dari 64 MB, jadi bukan laporan yang terbit dari sini. Periksa pilihannya.");
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        if (Berkas is null)
        {
            Hasil = kode is { } k ? await pemeriksa.KodeAsync(pengakses.Pemda, k, batal) : null;
            return Page();
        }

        await using var aliran = Berkas.OpenReadStream();
        Hasil = await pemeriksa.BerkasAsync(pengakses.Pemda, aliran, kode, batal);
        return Page();
    }

    private KodeTerbitan? Terbaca()
    {
        if (KodeTerbitan.Coba(Kode, out var kode))
        {
            return kode;
        }

        ModelState.AddModelError(nameof(Kode), "Kode itu salah tulis: kode terdiri atas delapan huruf dan angka, misalnya 7KQ2-M9TB. Periksa lagi pada kaki halaman laporannya.");
        return null;
    }
}
