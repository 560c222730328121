using Akuntabel.Storage.Akun;
using Akuntabel.Web.Keamanan.Akun;
using Akuntabel.Web.Komponen;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Akuntabel.Web.Fitur.KelolaPengguna;

/// <summary>What administrators do to a user.</summary>
public partial class UbahModel
{
    /// <summary>Changes names and the link to an official.</summary>
    public async Task<IActionResult> OnPostSimpanAsync(int revisi)
    {
        Wajib(Nama, nameof(Nama), "Isi nama orangnya.");
        if (AturanNamaPengguna.Tolak(NamaPengguna ?? "") is { } alasan)
        {
            ModelState.AddModelError(nameof(NamaPengguna), alasan);
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var hasil = await kelola.UbahAsync(pengakses.Pelaku, Kini.Id, revisi, new IsianPengguna((NamaPengguna ?? "").Trim(), (Nama ?? "").Trim(), Pejabat ?? ""));
        Bentrok = hasil is HasilKelola.Bentrok;
        return await SelesaiAsync(hasil, "Perubahan tersimpan.", hasil is HasilKelola.NamaTerpakai ? nameof(NamaPengguna) : "");
    }

    /// <summary>Gives a role.</summary>
    public async Task<IActionResult> OnPostBeriPeranAsync(int revisi)
    {
        TugasDitolak = true;
        Wajib(Peran?.ToString(), nameof(Peran), "Pilih perannya.");
        Wajib(Mulai?.ToString(), nameof(Mulai), "Isi tanggal mulainya.");
        if (Peran is { } p && !Penugasan.SePemda(p) && string.IsNullOrEmpty(Tempat))
        {
            ModelState.AddModelError(nameof(Tempat), "Pilih perangkat daerah atau unitnya.");
        }

        if (Selesai < Mulai)
        {
            ModelState.AddModelError(nameof(Selesai), "Hari terakhir mendahului hari mulai. Periksa kedua tanggalnya.");
        }

        if (!ModelState.IsValid || Peran is not { } diberi || Mulai is not { } mulai)
        {
            return Kembali();
        }

        var hasil = await kelola.BeriPeranAsync(pengakses.Pelaku, Kini.Id, revisi, PilihanPengguna.Tugas(diberi, Tempat, mulai, Selesai), SesiSendiri);
        return await SelesaiAsync(hasil, "Peran diberikan. Pengguna itu perlu masuk lagi.");
    }

    /// <summary>Changes the term of a role.</summary>
    public async Task<IActionResult> OnPostUbahMasaAsync(int revisi, string? tugas)
    {
        Wajib(Mulai?.ToString(), nameof(Mulai), "Isi tanggal mulainya.");
        if (Selesai < Mulai)
        {
            ModelState.AddModelError(nameof(Selesai), "Hari terakhir mendahului hari mulai. Periksa kedua tanggalnya.");
        }

        return ModelState.IsValid && Mulai is { } mulai
            ? await SelesaiAsync(await kelola.UbahMasaAsync(pengakses.Pelaku, Kini.Id, revisi, tugas ?? "", mulai, Selesai, SesiSendiri), "Masa peran tersimpan.")
            : Kembali();
    }

    /// <summary>Takes a role back.</summary>
    public async Task<IActionResult> OnPostCabutPeranAsync(int revisi, string? tugas) =>
        await SelesaiAsync(await kelola.CabutPeranAsync(pengakses.Pelaku, Kini.Id, revisi, tugas ?? "", SesiSendiri), "Peran dicabut.");

    /// <summary>Lets the user sign in or not.</summary>
    public async Task<IActionResult> OnPostAktifAsync(int revisi, bool aktif)
    {
        AktifDitolak = true;
        Wajib(AlasanAktif, nameof(AlasanAktif), "Tulis alasannya; tercatat dalam riwayat.");
        return ModelState.IsValid
            ? await SelesaiAsync(await kelola.SetelAktifAsync(pengakses.Pelaku, Kini.Id, revisi, aktif, (AlasanAktif ?? "").Trim()), aktif ? "Pengguna diaktifkan lagi." : "Pengguna dinonaktifkan.")
            : Kembali();
    }

    /// <summary>Recovers the account.</summary>
    public async Task<IActionResult> OnPostPulihkanAsync(int revisi)
    {
        PulihDitolak = true;
        Wajib(AlasanPulih, nameof(AlasanPulih), "Tulis alasannya; tercatat dalam riwayat.");
        if (Kini.Id == pengakses.Id)
        {
            ModelState.AddModelError(nameof(AlasanPulih), "Untuk akun sendiri, ganti kata sandi di Akun saya.");
        }

        return ModelState.IsValid
            ? await SelesaiAsync(await kelola.PulihkanAsync(pengakses.Pelaku, Kini.Id, revisi, (AlasanPulih ?? "").Trim(), Lepas), "Akun dipulihkan; serahkan tautannya.")
            : Kembali();
    }

    /// <summary>Makes a new link for a user without password.</summary>
    public async Task<IActionResult> OnPostTautanAsync(int revisi) => await SelesaiAsync(await kelola.TautanUlangAsync(pengakses.Pelaku, Kini.Id, revisi), "Tautan baru dibuat.");

    /// <summary>Opens the locks.</summary>
    public async Task<IActionResult> OnPostBukaKunciAsync()
    {
        await percobaan.BukaAsync(pengakses.Pelaku, Kini);
        return await SelesaiAsync(new HasilKelola.Selesai(Kini.Id), "Kunci masuk dibuka.");
    }

    /// <summary>Ends all sessions.</summary>
    public async Task<IActionResult> OnPostKeluarkanAsync(int revisi) =>
        await SelesaiAsync(await kelola.AkhiriSemuaSesiAsync(pengakses.Pelaku, Kini.Id, revisi, SesiSendiri), "Semua sesi diakhiri.");

    private void Wajib(string? isi, string bidang, string pesan)
    {
        // a field that was refused already has its reason
        if (string.IsNullOrWhiteSpace(isi) && ModelState.GetFieldValidationState(bidang) != Microsoft.AspNetCore.Mvc.ModelBinding.ModelValidationState.Invalid)
        {
            ModelState.AddModelError(bidang, pesan);
        }
    }

    // the form with the names was not sent along: it shows what is stored
    private PageResult Kembali()
    {
        (Nama, NamaPengguna, Pejabat) = (Kini.Nama, Kini.NamaPengguna, Kini.Pejabat);
        return Page();
    }

    private async Task<IActionResult> SelesaiAsync(HasilKelola hasil, string pesan, string bidang = "")
    {
        if (hasil is HasilKelola.Selesai selesai)
        {
            this.Pesan(pesan);
            TempData[KunciTautan] = selesai.Tautan;
            return Redirect($"/pengguna/{selesai.Id}");
        }

        await BacaAsync(Kini.Id);
        if (!Bentrok)
        {
            ModelState.AddModelError(bidang, Sebab(hasil));
        }

        return NamaPengguna is null ? Kembali() : Page();
    }
}
