using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Akuntabel.Storage.Terbitan;
using Akuntabel.Storage.Umum;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Komponen;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using BerkasCabut = Akuntabel.Dokumen.TandaTangan.DaftarCabut;

namespace Akuntabel.Web.Fitur.Pemda;

/// <summary>Certificates at which chains of signatures are trusted to end. None is built in: whom to trust, the administrator says.</summary>
public class SertifikatIndukModel(TandaTerbitanStore store, Pengakses pengakses, WaktuSetempat waktu) : PageModel
{
    private const int UkuranTerbesar = 8 << 20;

    /// <summary>The certificate.</summary>
    [BindProperty]
    public IFormFile? Berkas { get; set; }

    /// <summary>Those that are trusted.</summary>
    public IReadOnlyList<SertifikatInduk> Daftar { get; private set; } = [];

    /// <summary>Lists of withdrawn certificates.</summary>
    public IReadOnlyList<BarisDaftarCabut> DaftarCabut { get; private set; } = [];

    /// <summary>Times as people read them.</summary>
    public WaktuSetempat Waktu => waktu;

    /// <summary>Shows them.</summary>
    public async Task OnGetAsync(CancellationToken batal) =>
        (Daftar, DaftarCabut) = (await store.IndukAsync(pengakses.Pemda, batal), await store.DaftarCabutAsync(pengakses.Pemda, batal));

    /// <summary>Trusts one more, or takes a list of withdrawn ones.</summary>
    public async Task<IActionResult> OnPostTambahAsync(CancellationToken batal)
    {
        var data = Berkas is { Length: > 0 and <= UkuranTerbesar } ? await IsiAsync(Berkas, batal) : [];
        if (BerkasCabut.Baca(data) is { } daftar)
        {
            await store.TambahCabutAsync(pengakses.Pelaku, new BarisDaftarCabut
            {
                Id = Convert.ToHexStringLower(SHA256.HashData(daftar.Isi)), Nama = daftar.Penerbit, Sejak = SaatUtc.Tulis(daftar.Sejak),
                Sampai = daftar.Sampai is { } sampai ? SaatUtc.Tulis(sampai) : "", Isi = Convert.ToBase64String(daftar.Isi),
            }, batal);
            this.Pesan($"Daftar sertifikat yang dicabut {daftar.Penerbit} disimpan. Unggah lagi tanda tangan yang sudah ada untuk memeriksanya ulang.");
            return LocalRedirect(Alamat.SertifikatInduk);
        }

        using var sertifikat = Baca(data);
        if (sertifikat is null || !Induk(sertifikat))
        {
            ModelState.AddModelError(nameof(Berkas), Berkas is null ? "Pilih berkas sertifikatnya dahulu."
                : sertifikat is null ? "Berkas itu bukan sertifikat dan bukan daftar cabut. Unduh sertifikat induk (.cer, .crt, .pem) atau daftar cabutnya (.crl) dari situs resmi penerbitnya."
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

    /// <summary>Uses a list of withdrawn ones no more.</summary>
    public async Task<IActionResult> OnPostHapusCabutAsync(string? daftar, CancellationToken batal)
    {
        await store.HapusCabutAsync(pengakses.Pelaku, daftar ?? "", batal);
        this.Pesan("Daftar itu tidak dipakai lagi untuk tanda tangan yang diunggah sejak sekarang.");
        return LocalRedirect(Alamat.SertifikatInduk);
    }

    private static bool Induk(X509Certificate2 s) => s.Extensions.OfType<X509BasicConstraintsExtension>().Any(b => b.CertificateAuthority);

    private static async Task<byte[]> IsiAsync(IFormFile berkas, CancellationToken batal)
    {
        var data = new byte[berkas.Length];
        await using var aliran = berkas.OpenReadStream();
        await aliran.ReadExactlyAsync(data, batal);
        return data;
    }

    private static X509Certificate2? Baca(byte[] data)
    {
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
