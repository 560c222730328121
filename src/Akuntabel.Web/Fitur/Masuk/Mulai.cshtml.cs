using Akuntabel.Web.Komponen.Banding;
using System.ComponentModel.DataAnnotations;
using Akuntabel.Storage.Akun;
using Akuntabel.Storage.Pemda;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Keamanan.Akun;
using Akuntabel.Web.Komponen;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Akuntabel.Web.Fitur.Masuk;

/// <summary>The first start: names the pemerintah daerah and makes its first administrator.</summary>
public class MulaiModel(MulaiStore mulai, PemdaStore pemda, TimeProvider waktu, IPasswordHasher<Pengguna> penyandi, AturanSandi aturan, MasukAkun masuk) : PageModel
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

    /// <summary>Whether a filled-in form came when the link was used already.</summary>
    public bool Kalah { get; private set; }

    /// <summary>Why the link does not count.</summary>
    public string Sebab => Keadaan switch
    {
        not KeadaanTautan.TakDikenal when Kalah =>
            "Orang lain lebih cepat: administrator pertama sudah dibuat dengan tautan ini, jadi isian Anda tidak dipakai. Masuklah dengan nama pengguna dan kata sandi yang dibuat itu; bila bukan Anda yang memegangnya, mintalah akun kepada administrator itu.",
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

        var baru = Pengguna.Baru("", NamaPengguna ?? "", Nama ?? "", waktu.GetUtcNow());
        // takes long: before the transaction
        baru.Sandi = penyandi.HashPassword(baru, KataSandi ?? "");
        var hasil = await mulai.BuatAdministratorAsync(token, baru, (NamaPemda ?? "").Trim(), batal);
        if (hasil.NamaTerpakai)
        {
            ModelState.AddModelError(nameof(NamaPengguna), "Nama pengguna itu sudah dipakai. Pilih nama lain.");
            return Page();
        }

        if (hasil.Keadaan != KeadaanTautan.Berlaku)
        {
            Tandai(hasil.Keadaan);
            return Page();
        }

        await masuk.MasukkanAsync(HttpContext, baru, "tautan pertama");
        this.Pesan("Akun administrator sudah dibuat. Langkah berikutnya: tambahkan perangkat daerah dan penggunanya.");
        return Redirect("/");
    }

    private async Task PeriksaAsync(string token, CancellationToken batal) => Tandai(await mulai.PeriksaAsync(token, batal));

    private void Tandai(KeadaanTautan keadaan)
    {
        Keadaan = keadaan;
        if (keadaan != KeadaanTautan.Berlaku)
        {
            Kalah = HttpMethods.IsPost(Request.Method);
            Response.StatusCode = StatusCodes.Status410Gone;
        }
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
}
