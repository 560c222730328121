using Akuntabel.Core.Register;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pembacaan;
using Akuntabel.Dokumen.Register;
using Akuntabel.Storage.Register;
using Akuntabel.Storage.Umum;
using Akuntabel.Web.Komponen;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Akuntabel.Web.Fitur.Register;

/// <content>What becomes of rows that are there already; and taking the sheet over.</content>
public partial class ImporPeriksaModel
{
    /// <summary>What can be decided of a pair.</summary>
    public IEnumerable<SelectListItem> PilihanPutusan(bool pasti) => new[]
    {
        (PutusanGanda.Sama, pasti ? "Simpan keduanya, dihitung satu" : "Keduanya berbeda", true), (PutusanGanda.Gabung, "Gabungkan menjadi satu baris", true),
        (PutusanGanda.Beda, $"Keduanya {Definisi.Sebutan} yang berbeda", pasti), (PutusanGanda.Lewati, "Lewati baris ini", true),
    }.Where(p => p.Item3).Select(p => new SelectListItem(p.Item2, p.Item1.ToString()));

    /// <summary>What is decided of a pair when nobody chooses.</summary>
    public static PutusanGanda Bawaan(PasanganRegister p) => p is { Tersimpan: true, Pasti: true } ? PutusanGanda.Gabung : PutusanGanda.Sama;

    /// <summary>Number of a row in the sheet.</summary>
    public static string Nomor(BarisRegister b) => b is null ? "" : b.Id.Split('-')[^1];

    /// <summary>Takes the rows over, all or none.</summary>
    public async Task<IActionResult> OnPostAsync(bool tinggalkan, string? alasan, CancellationToken batal)
    {
        if (await MuatAsync(batal) is { } keluar)
        {
            return keluar;
        }

        if (Hasil is null || Kepala.Padanan is not { } padanan)
        {
            return LocalRedirect(Alamat.Register.ImporPeriksa(Pd, Kode, Id));
        }

        if (Hasil.BanyakGalat > 0 && !tinggalkan)
        {
            ModelState.AddModelError("tinggalkan", "Betulkan sel yang belum terbaca, atau centang untuk meninggalkan barisnya.");
        }

        LembarDiperiksa semua;
        try
        {
            semua = await pemeriksa.SemuaAsync(Unggahan, Dibaca.Nama, padanan, batal);
        }
        catch (DokumenTakTerbacaException e)
        {
            ModelState.AddModelError("", e.Message);
            return Page();
        }

        var putusan = semua.Pasangan.ToDictionary(p => p.Baru.Id, Putusan, StringComparer.Ordinal);
        if (TeksAman.Alasan(alasan ?? "", wajib: semua.Pasangan.Any(p => p.Pasti && putusan[p.Baru.Id] == PutusanGanda.Beda)) is { } keberatan)
        {
            ModelState.AddModelError("alasan", keberatan);
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var siap = new PenyusunImpor(semua.Pasangan.ToDictionary(p => p.Baru.Id, StringComparer.Ordinal), semua.Tersimpan, p => putusan[p.Baru.Id]).Susun(semua.Baris);
        // a sheet does what its bringer may do: states are set by moves, and what is kept already moves by them alone
        var boleh = Definisi.Keadaan.Where((k, i) => i == 0 || Definisi.Perpindahan.Any(p => p.Ke == k.Kode && Hak.Boleh(p, pengakses, Pd)))
            .Select(k => k.Kode).ToHashSet(StringComparer.Ordinal);
        if (siap.Where(s => s.Isian is { Id: "", Keadaan.Length: > 0 } && !boleh.Contains(s.Isian.Keadaan)).Select(s => s.Nomor).ToList() is { Count: > 0 } tertahan)
        {
            ModelState.AddModelError("", $"Keadaan baris {string.Join(", ", tertahan.Take(RingkasLembar.Terlihat))} hanya ditetapkan oleh yang berwenang. Jangan pakai kolom keadaannya, lalu pindahkan barisnya sesudah masuk.");
            return Page();
        }

        siap = [.. siap.Select(s => s.Isian.Id.Length > 0 ? (s.Nomor, s.Isian with { Keadaan = "" }) : s)];
        var sumber = string.IsNullOrWhiteSpace(alasan) ? Kepala.Nama : $"{Kepala.Nama}; dinyatakan berbeda: {alasan.Trim()}";
        var hasil = await store.ImporAsync(Konteks.Pelaku, Kunci, Definisi, await Register.TempoAsync(Definisi, batal), [.. siap.Select(s => s.Isian)], sumber, Id, batal);
        if (!hasil.Berhasil)
        {
            foreach (var (ke, pesan) in hasil.Salah.Take(RingkasLembar.Terlihat))
            {
                ModelState.AddModelError("", ke < siap.Count ? $"Baris {siap[ke].Nomor}: {pesan}" : pesan);
            }

            return Page();
        }

        await tertunda.BuangAsync(Konteks.Pemda, Id, CancellationToken.None);
        this.Pesan($"{AngkaIndonesia.Cetak(hasil.Id.Count, 0)} baris masuk. Bila keliru, seluruh impor dapat dibatalkan dari halaman Impor lembar.");
        return LocalRedirect(Alamat.Register.Satu(Pd, Kode));
    }

    private PutusanGanda Putusan(PasanganRegister p)
    {
        var pilih = Request.Form[$"putus.{Nomor(p.Baru)}"].ToString() is { Length: > 0 } satu ? satu
            : Request.Form[p.Pasti ? p.Tersimpan ? "semua.tersimpan" : "semua.lembar" : "semua.mirip"].ToString();
        return PilihanPutusan(p.Pasti).Any(x => x.Value == pilih) && Enum.TryParse<PutusanGanda>(pilih, out var putus) ? putus : Bawaan(p);
    }
}
