using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pembacaan;
using Akuntabel.Dokumen.Register;
using Akuntabel.Storage.Register;
using Akuntabel.Storage.Umum;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.Komponen;
using Akuntabel.Web.RegisterKantor;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Fitur.Register;

/// <summary>A sheet that people have comes into a register; and an import that was wrong goes out as a whole.</summary>
[RequestSizeLimit(UkuranTerbesar)]
[RequestFormLimits(MultipartBodyLengthLimit = UkuranTerbesar)]
public class ImporModel(KonteksPd konteks, KonteksRegister register, RegisterStore store, ImporRegister tertunda, PemeriksaUnggahan pemeriksa, WaktuSetempat waktu) : HalamanRegister(konteks, register)
{
    /// <summary>The most bytes of a sheet.</summary>
    public const int UkuranTerbesar = 25 * 1024 * 1024;

    /// <summary>The sheet.</summary>
    [BindProperty]
    public IFormFile? Berkas { get; set; }

    /// <summary>Earlier imports whose rows are in view.</summary>
    public IReadOnlyList<KelompokImpor> Terdahulu { get; private set; } = [];

    /// <summary>When, as people read it.</summary>
    public string Saat(KelompokImpor k) => k is not null && SaatUtc.Coba(k.Diubah) is { } saat ? waktu.Cetak(saat) : "";

    /// <summary>Shows the upload.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken batal) => await MuatAsync(batal) ? Page() : NotFound();

    /// <summary>A sheet with the headings that are read without being asked.</summary>
    public async Task<IActionResult> OnGetTemplatAsync(CancellationToken batal) => await MuatAsync(batal)
        ? File(new PenulisLembarRegister(Definisi).Templat(), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", $"templat-{Kode}.xlsx") : NotFound();

    /// <summary>Takes a sheet; nothing is kept in the register yet.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken batal)
    {
        if (!await MuatAsync(batal))
        {
            return NotFound();
        }

        if (Berkas is not { Length: > 0 })
        {
            ModelState.AddModelError(nameof(Berkas), "Pilih lembarnya dahulu: Excel (XLSX, XLS) atau CSV.");
            return Page();
        }

        using var memori = new MemoryStream();
        await Berkas.CopyToAsync(memori, batal);
        try
        {
            var isi = memori.ToArray();
            if (await pemeriksa.KolomAsync(Definisi, isi, batal) is not [var lembar, ..])
            {
                ModelState.AddModelError(nameof(Berkas), "Berkas itu tidak berisi satu baris pun. Periksa berkasnya, lalu unggah lagi.");
                return Page();
            }

            var kepala = new KepalaImporRegister(ImporRegister.Jenis, Kode, TeksAman.Tampak(Berkas.FileName), lembar.Nama, null, new Dictionary<string, string>());
            var id = await tertunda.SimpanAsync(Konteks.Pemda, Konteks.Pelaku.Id, Pd, kepala, isi, batal);
            return LocalRedirect(Alamat.Register.ImporPeriksa(Pd, Kode, id));
        }
        catch (DokumenTakTerbacaException e)
        {
            ModelState.AddModelError(nameof(Berkas), e.Message);
            return Page();
        }
    }

    /// <summary>Takes an import back: all rows that it brought leave the list.</summary>
    public async Task<IActionResult> OnPostBatalAsync(string? kelompok, string? alasan, CancellationToken batal)
    {
        if (!await MuatAsync(batal))
        {
            return NotFound();
        }

        var hasil = await store.BatalImporAsync(Konteks.Pelaku, Kunci, Definisi, await Register.TempoAsync(Definisi, batal), kelompok ?? "", alasan ?? "", batal);
        this.Pesan(hasil.Pesan.Length > 0 ? hasil.Pesan : Sebut(hasil), hasil.Pesan.Length == 0 && hasil.Tinggal.Count == 0 ? Ragam.Sukses : Ragam.Peringatan);
        return LocalRedirect(Alamat.Register.Impor(Pd, Kode));
    }

    private static string Sebut(HasilBatalImpor h)
    {
        const int Disebut = 10;
        var lebih = h.Tinggal.Count > Disebut ? $"; dan {AngkaIndonesia.Cetak(h.Tinggal.Count - Disebut, 0)} lagi" : "";
        return $"{AngkaIndonesia.Cetak(h.Dihapus, 0)} baris impor itu dihapus dari daftar, {AngkaIndonesia.Cetak(h.Dikembalikan, 0)} baris yang diperbaruinya kembali seperti semula; riwayatnya tetap."
            + (h.Tinggal.Count == 0 ? "" : $" Yang ditinggalkan: {string.Join("; ", h.Tinggal.Take(Disebut))}{lebih}. Periksa dan betulkan sendiri.");
    }

    private async Task<bool> MuatAsync(CancellationToken batal)
    {
        if (!await BukaAsync(batal) || !Hak.Tulis || !Dikenal.Tersimpan.Aktif)
        {
            return false;
        }

        Bernama("Impor lembar");
        Terdahulu = await store.DaftarImporAsync(Kunci, batal);
        return true;
    }
}
