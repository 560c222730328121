using System.ComponentModel.DataAnnotations;
using Akuntabel.Storage.Akun;
using Akuntabel.Storage.Pemda;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Keamanan.Akun;
using Akuntabel.Web.Komponen;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Akuntabel.Web.Fitur.Masuk;

/// <summary>The first start: names the pemerintah daerah and makes its first administrator.</summary>
public class MulaiModel(MulaiStore mulai, PemdaStore pemda, PenggunaStore pengguna, TimeProvider waktu, IPasswordHasher<Pengguna> penyandi, AturanSandi aturan, MasukAkun masuk) : PageModel
{
    /// <summary>How the link stands.</summary>
    public KeadaanTautan Keadaan { get; private set; }

    /// <summary>Name of the pemerintah daerah.</summary>
    [BindProperty]
    [Required]
    [StringLength(200)]
    public string? NamaPemda { get; set; }

    /// <summary>Name of the administrator.</summary>
    [BindProperty]
    [Required]
    [StringLength(200)]
    public string? Nama { get; set; }

    /// <summary>Name to sign in with.</summary>
    [BindProperty]
    [Required]
    public string? NamaPengguna { get; set; }

    /// <summary>Password.</summary>
    [BindProperty]
    [Required]
    public string? KataSandi { get; set; }

    /// <summary>Why the link does not count.</summary>
    public string Sebab => Keadaan switch
    {
        KeadaanTautan.Terpakai => "Tautan ini sudah dipakai. Masuklah dengan nama pengguna dan kata sandi yang dibuat waktu itu.",
        KeadaanTautan.Lewat => "Tautan ini sudah digantikan: program dijalankan lagi sesudahnya, atau administrator sudah ada. Pakai tautan terakhir yang dicetak di terminal.",
        _ => "Tautan ini tidak dikenal. Mungkin terpotong ketika disalin: salin lagi seluruhnya dari terminal tempat program dijalankan.",
    };

    /// <summary>Shows the form; opening it uses nothing up.</summary>
    public async Task OnGetAsync(string token, CancellationToken batal)
    {
        await PeriksaAsync(token, batal);
        NamaPemda = (await pemda.KiniAsync(batal))?.Nama;
    }

    /// <summary>Makes them, and signs in.</summary>
    public async Task<IActionResult> OnPostAsync(string token, CancellationToken batal)
    {
        await PeriksaAsync(token, batal);
        if (Keadaan != KeadaanTautan.Berlaku || !PeriksaIsian())
        {
            return Page();
        }

        var baris = await PemdaAsync((NamaPemda ?? "").Trim(), batal);
        var baru = Pengguna.Baru(baris.Pemda, NamaPengguna ?? "", Nama ?? "", waktu.GetUtcNow());
        if (await pengguna.CariNamaAsync(baru.Pemda, baru.NamaNormal, batal) is not null)
        {
            ModelState.AddModelError(nameof(NamaPengguna), "Nama pengguna itu sudah dipakai. Pilih nama lain.");
            return Page();
        }

        baru.Sandi = penyandi.HashPassword(baru, KataSandi ?? "");
        Keadaan = await mulai.BuatAdministratorAsync(token, baru, batal);
        if (Keadaan != KeadaanTautan.Berlaku)
        {
            return Tertolak();
        }

        await masuk.MasukkanAsync(HttpContext, baru, "tautan pertama");
        this.Pesan("Akun administrator sudah dibuat. Langkah berikutnya: tambahkan perangkat daerah dan penggunanya.");
        return Redirect("/");
    }

    private async Task PeriksaAsync(string token, CancellationToken batal)
    {
        Keadaan = await mulai.PeriksaAsync(token, batal);
        if (Keadaan != KeadaanTautan.Berlaku)
        {
            Response.StatusCode = StatusCodes.Status410Gone;
        }
    }

    private PageResult Tertolak()
    {
        Response.StatusCode = StatusCodes.Status410Gone;
        return Page();
    }

    private bool PeriksaIsian()
    {
        if (!string.IsNullOrWhiteSpace(NamaPengguna) && AturanNamaPengguna.Tolak(NamaPengguna) is { } alasanNama)
        {
            ModelState.AddModelError(nameof(NamaPengguna), alasanNama);
        }

        if (!string.IsNullOrEmpty(KataSandi) && aturan.Tolak(KataSandi, NamaPemda ?? "", Nama ?? "", NamaPengguna ?? "", "akuntabel") is { } alasanSandi)
        {
            ModelState.AddModelError(nameof(KataSandi), alasanSandi);
        }

        return ModelState.IsValid;
    }

    // the demo offices may have made it already
    private async Task<BarisPemda> PemdaAsync(string nama, CancellationToken batal)
    {
        var baris = await pemda.BuatAsync(nama, "mulai", batal);
        if (baris.Nama != nama)
        {
            await pemda.UbahNamaAsync(new Pelaku(baris.Pemda, "mulai", "Mulai pertama", "mulai"), nama, baris.Revisi, batal);
        }

        return baris;
    }
}
