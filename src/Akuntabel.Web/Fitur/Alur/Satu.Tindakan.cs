using Akuntabel.Core.Alur;
using Akuntabel.Storage.Alur;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Web.JalannyaSop;
using Akuntabel.Web.Komponen;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Fitur.Alur;

/// <summary>What is done with a procedure: begun, a task ended or given back, opened again.</summary>
public partial class SatuModel
{
    /// <summary>Begins it.</summary>
    public async Task<IActionResult> OnPostMulaiAsync(CancellationToken batal)
    {
        if (!await BukaAsync(batal))
        {
            return NotFound();
        }

        if (Tertahan())
        {
            return Page();
        }

        var jenis = Pengumpulan ? JenisPelaksanaan.Pengukuran : JenisPelaksanaan.Laporan;
        var mulai = await store.MulaiAsync(Pelaku(1), (Pd, jenis, Periode), Keadaan.Sop, Keadaan.Pengisi, Kalender,
            alur.Memerintah(Pd, Keadaan.Sop) ? "" : "atas perintah kepala", batal);
        if (mulai is HasilGerak.Bergerak && Pengumpulan && Keadaan.Dokumen is null)
        {
            // the forms that it hands out have to be there
            await alur.SiapkanPengukuranAsync(Konteks.Pelaku, PerangkatDaerah, Tahun, batal);
        }

        return Jawab(mulai, $"{Besar(Judul)} dimulai.");
    }

    /// <summary>Ends a task.</summary>
    public async Task<IActionResult> OnPostSelesaiAsync(CancellationToken batal)
    {
        if (await TugasAsync(batal) is not { } t)
        {
            return NotFound();
        }

        if (PenyerahTugas.Halangan(Keadaan, t, Isian.Catatan) is var (perluCatatan, pesan))
        {
            ModelState.AddModelError(perluCatatan ? "Isian.Catatan" : "", pesan);
            return Page();
        }

        if (PerluSebab(t) && !SebabAngka.Berarti(Isian.Catatan))
        {
            ModelState.AddModelError("Isian.Catatan", $"{BelumSiap.Count} hal belum siap ditandatangani. Selesaikan dahulu, atau tulis di sini mengapa tetap diparaf.");
            return Page();
        }

        return Jawab(
            await penyerah.SelesaikanAsync(Pd, Keadaan, Isian.Tugas, Isian.Catatan, Isian.Sidik, batal),
            Keadaan.Sop.DaftarLangkah[t.Langkah - 1].Tindakan == TindakanLangkah.MenetapkanTriwulan
                ? "Disetujui; angka triwulan ini terkunci." : "Langkah selesai.");
    }

    /// <summary>Gives a matter back.</summary>
    public async Task<IActionResult> OnPostKembalikanAsync(CancellationToken batal)
    {
        if (await TugasAsync(batal) is not { } t)
        {
            return NotFound();
        }

        if (Tertahan())
        {
            return Page();
        }

        if (!BolehKembalikan(t) || !TujuanKembali(t.Langkah).Contains(Isian.Ke))
        {
            return Forbid();
        }

        if (Isian.KeUnit.Count > 0 && Isian.Ke >= 1 && Isian.Ke <= Keadaan.Sop.DaftarLangkah.Count
            && !Keadaan.Sop.DaftarLangkah[Isian.Ke - 1].PerUnit)
        {
            ModelState.AddModelError("", $"Anda menandai unit, tetapi langkah {Isian.Ke} dikerjakan kantor sebagai satu. Pilih langkah yang dikerjakan masing-masing unit, atau hapus tandanya.");
            return Page();
        }

        return Jawab(
            await store.KembalikanAsync(
                Pelaku(t.Langkah), Pd, Keadaan.Jalan?.Id ?? "", Isian.Tugas, (Isian.Ke, [.. Isian.KeUnit]), Isian.Catatan ?? "", Kalender,
                    batal),
            "Dikembalikan dengan alasannya.");
    }

    /// <summary>Gives back what is ticked in the recapitulation, each with its note.</summary>
    public async Task<IActionResult> OnPostKembalikanHalAsync(CancellationToken batal)
    {
        if (!await BukaAsync(batal) || Keadaan.Jalan is not { } j || !MemegangPemeriksaan)
        {
            return NotFound();
        }

        if (Tertahan())
        {
            return Page();
        }

        var pemeriksaan = Pemeriksaan;
        var hasil = pemeriksaan.Susun(out var salah);
        if (salah is not null)
        {
            ModelState.AddModelError("", salah);
            return Page();
        }

        return Jawab(
            await store.KembalikanHalAsync(Konteks.Sebagai(Peran.Kepala, Pd), Pd, j.Id, pemeriksaan.Langkah, hasil, Kalender, batal),
            $"Dikembalikan kepada {string.Join(" dan ", hasil.Select(h => h.Unit.Length > 0 ? Keadaan.Nama(h.Unit) : PerangkatDaerah.Nama))}, dengan catatannya.");
    }

    /// <summary>Opens an ended procedure again.</summary>
    public async Task<IActionResult> OnPostBukaAsync(CancellationToken batal) =>
        !await BukaAsync(batal) || Keadaan.Jalan is not { } j ? NotFound()
        : Tertahan() ? Page()
        : Jawab(
            await store.BukaKembaliAsync(Konteks.Sebagai(Peran.Kepala, Pd), Pd, j.Id, (Isian.Ke, [.. Isian.KeUnit]), Isian.Catatan ?? "", Kalender, batal),
            "Dibuka kembali; angkanya dapat diubah sampai disetujui lagi.");

    // what was locked together with a later quarter is opened there: here it would only seem so
    private bool Tertahan()
    {
        if (SebabPengunci.Length > 0)
        {
            ModelState.AddModelError("", SebabPengunci);
        }

        return SebabPengunci.Length > 0;
    }

    // the task that a form means, if the user may do it: whose it is, the address does not say
    private async Task<TugasSop?> TugasAsync(CancellationToken batal)
    {
        if (!await BukaAsync(batal) || Keadaan.Jalan is not { Pelaksanaan: var p } || Isian.Langkah < 1
            || Isian.Langkah > p.Sop.DaftarLangkah.Count)
        {
            return null;
        }

        return alur.Memegang(Pd, p.Sop, p.Langkah(Isian.Langkah), Atas(Isian.Unit ?? "")) ? p.Terakhir(Isian.Langkah, Isian.Unit ?? "")
            : null;
    }

    // who acts for the head is known as such, in what is the head's only
    private Pelaku Pelaku(int langkah) => Konteks.Sebagai(KonteksAlur.PeranLangkah(Keadaan.Sop, Keadaan.Sop.DaftarLangkah[langkah - 1]), Pd);

    private static string Kecil(string teks) => char.ToLowerInvariant(teks[0]) + teks[1..];

    private IActionResult Jawab(HasilGerak hasil, string kabar)
    {
        if (hasil is HasilGerak.Ditolak d)
        {
            // the words stay in their field
            ModelState.AddModelError("", d.Pesan);
            return Page();
        }

        this.Pesan(kabar);
        return LocalRedirect(Ke());
    }
}
