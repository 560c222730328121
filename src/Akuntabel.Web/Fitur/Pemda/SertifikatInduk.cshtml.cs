using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Akuntabel.Storage.Terbitan;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Komponen;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Akuntabel.Web.Fitur.Pemda;

/// <summary>Certificates at which chains of signatures are trusted to end. None is built in: whom to trust, the administrator says.</summary>
public class SertifikatIndukModel(TandaTerbitanStore store, Pengakses pengakses, WaktuSetempat waktu) : PageModel
{
    private const int UkuranTerbesar = 64 * 1024;

    /// <summary>The certificate.</summary>
    [BindProperty]
    public IFormFile? Berkas { get; set; }

    /// <summary>Those that are trusted.</summary>
    public IReadOnlyList<SertifikatInduk> Daftar { get; private set; } = [];

    /// <summary>Times as people read them.</summary>
    public WaktuSetempat Waktu => waktu;

    /// <summary>Shows them.</summary>
    public async Task OnGetAsync(CancellationToken batal) => Daftar = await store.IndukAsync(pengakses.Pemda, batal);

    /// <summary>Trusts one more.</summary>
    public async Task<IActionResult> OnPostTambahAsync(CancellationToken batal)
    {
        using var sertifikat = Berkas is { Length: > 0 and <= UkuranTerbesar } ? await BacaAsync(Berkas, batal) : null;
        if (sertifikat is null || !Induk(sertifikat))
        {
            ModelState.AddModelError(nameof(Berkas), Berkas is null ? "Pilih berkas sertifikatnya dahulu."
                : sertifikat is null ? "Berkas itu bukan sertifikat. Unduh sertifikat induk (.cer, .crt, atau .pem) dari situs resmi penerbitnya."
                : "Sertifikat itu milik penandatangan, bukan sertifikat induk penerbit. Unduh sertifikat induk dari situs resmi penerbitnya.");
            await OnGetAsync(batal);
            return Page();
        }

        var nama = sertifikat.GetNameInfo(X509NameType.SimpleName, forIssuer: false);
        await store.PercayaAsync(pengakses.Pelaku, Convert.ToHexStringLower(SHA256.HashData(sertifikat.RawData)), nama, Convert.ToBase64String(sertifikat.RawData), batal);
        this.Pesan($"Sertifikat {nama} dipercaya. Unggah lagi tanda tangan yang sudah ada untuk memeriksanya ulang.");
        return LocalRedirect(Alamat.SertifikatInduk);
    }

    /// <summary>Trusts one no more.</summary>
    public async Task<IActionResult> OnPostHapusAsync(string? sertifikat, CancellationToken batal)
    {
        await store.TolakAsync(pengakses.Pelaku, sertifikat ?? "", batal);
        this.Pesan("Sertifikat itu tidak dipercaya lagi untuk tanda tangan yang diunggah sejak sekarang.");
        return LocalRedirect(Alamat.SertifikatInduk);
    }

    private static bool Induk(X509Certificate2 s) => s.Extensions.OfType<X509BasicConstraintsExtension>().Any(b => b.CertificateAuthority);

    private static async Task<X509Certificate2?> BacaAsync(IFormFile berkas, CancellationToken batal)
    {
        var data = new byte[berkas.Length];
        await using (var aliran = berkas.OpenReadStream())
        {
            await aliran.ReadExactlyAsync(data, batal);
        }

        try
        {
            return X509CertificateLoader.LoadCertificate(data);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
