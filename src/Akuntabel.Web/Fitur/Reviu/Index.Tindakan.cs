using Akuntabel.Core.Reviu;
using Akuntabel.Storage.Alur;
using Akuntabel.Storage.Instansi;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Fitur.Reviu;

/// <summary>What is done with a reviu as a whole.</summary>
public partial class IndexModel
{
    private const string Bentrokan = "Kertas kerja ini baru saja diubah orang lain. Periksa keadaannya di bawah ini, lalu ulangi bila masih perlu.";

    /// <summary>Takes all proposals that data alone tell and that say "met".</summary>
    public async Task<IActionResult> OnPostTerimaAsync(CancellationToken batal)
    {
        if (!await BukaAsync(batal) || Keadaan is not { } k)
        {
            return NotFound();
        }

        await KumpulkanAsync(batal);
        var kode = DapatDiterima;
        return kode.Count == 0 ? Kabar(Pangkal, "Tidak ada usulan yang dapat diterima sekaligus. Yang tersisa dinilai satu per satu.", false)
            : Jawab(await Alat.Reviu.NilaiAsync(k, [.. kode.Select(c => (new JawabanReviu(c, StatusPernyataan.Terpenuhi)
            {
                Bukti = string.Join(" ", Usulan[c].Alasan.Select(a => a.Uraian)),
            }, k.Revisi(c, Storage.KertasKerja.PihakKertas.Apip)))], batal), $"{kode.Count} pernyataan diterima menurut data: {string.Join(", ", kode)}. Masing-masing masih dapat diubah.");
    }

    /// <summary>Ends the step.</summary>
    public async Task<IActionResult> OnPostMajuAsync(CancellationToken batal)
    {
        if (!await BukaAsync(batal) || Keadaan is not { } k)
        {
            return NotFound();
        }

        var hasil = await Alat.Reviu.MajuAsync(k, Isian.Dituju, (Isian.Catatan ?? "").Trim(), await SidikAsync(batal), batal);
        var catatan = hasil is HasilGerak.Bergerak && Isian.Langkah == LangkahReviu.MemeriksaKertas ? await penyampai.SampaikanAsync(k, batal) : 0;
        return Jawab(hasil, catatan > 0 ? $"{catatan} catatan disampaikan pada tempatnya di ruang tulis." : "");
    }

    /// <summary>Gives it back.</summary>
    public async Task<IActionResult> OnPostKembalikanAsync(CancellationToken batal) => !await BukaAsync(batal) || Keadaan is not { } k ? NotFound()
        : Jawab(await Alat.Reviu.KembalikanAsync(k, Isian.Dituju, Isian.Ke, (Isian.Catatan ?? "").Trim(), batal), "");

    /// <summary>Stops it: others examine what was seen.</summary>
    public async Task<IActionResult> OnPostHentikanAsync(CancellationToken batal) => !await BukaAsync(batal) || Keadaan is not { } k ? NotFound()
        : Jawab(await Alat.Reviu.HentikanAsync(k, (Isian.Catatan ?? "").Trim(), batal), "Reviu dihentikan. Teruskan yang ditemukan ke pemeriksaan.");

    /// <summary>Opens it again.</summary>
    public async Task<IActionResult> OnPostBukaAsync(CancellationToken batal) => !await BukaAsync(batal) || Keadaan is not { } k ? NotFound()
        : Jawab(await Alat.Reviu.BukaKembaliAsync(k, (Isian.Catatan ?? "").Trim(), batal), "Reviu dibuka kembali. Hasil yang pernah terbit tetap ada dalam riwayat.");

    /// <summary>Begins its procedure where the beginning was cut off.</summary>
    public async Task<IActionResult> OnPostLanjutkanAsync(CancellationToken batal) => !await BukaAsync(batal) || Keadaan is not { Jalan: null, Peran: not null } k ? NotFound()
        : Jawab(await Alat.Reviu.JalankanAsync(Pd, Tahun, k.Kertas.Tugas.Nomor, batal), "");

    private LocalRedirectResult Jawab(HasilUbah hasil, string pesan) => hasil switch
    {
        HasilUbah.Tersimpan => Kabar(Pangkal, pesan, true),
        HasilUbah.Ditolak d => Kabar(Pangkal, d.Pesan, false),
        _ => Kabar(Pangkal, Bentrokan, false),
    };

    private LocalRedirectResult Jawab(HasilGerak hasil, string tambahan) => hasil switch
    {
        HasilGerak.Bergerak { Jadi.Pelaksanaan: var p } => Kabar(Pangkal, $"{(p.Terbuka.FirstOrDefault() is { } t
            ? $"Sekarang: {p.Langkah(t.Langkah).Sebutan}." : "Reviu selesai.")} {tambahan}".Trim(), true),
        HasilGerak.Ditolak d => Kabar(Pangkal, d.Pesan, false),
        _ => Kabar(Pangkal, Bentrokan, false),
    };
}
