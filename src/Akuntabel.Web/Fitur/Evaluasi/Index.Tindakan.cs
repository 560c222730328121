using Akuntabel.Storage.Alur;
using Akuntabel.Storage.Instansi;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Fitur.Evaluasi;

/// <summary>What is done with an evaluation as a whole.</summary>
public partial class IndexModel
{
    private const string Bentrokan = "Evaluasi ini baru saja diubah orang lain. Periksa keadaannya di bawah ini, lalu ulangi bila masih perlu.";

    /// <summary>Ends the step.</summary>
    public async Task<IActionResult> OnPostMajuAsync(CancellationToken batal) => !await BukaAsync(batal) || Keadaan is not { } k ? NotFound()
        : Jawab(await Alat.Evaluasi.MajuAsync(k, Isian.Dituju, (Isian.Catatan ?? "").Trim(), batal));

    /// <summary>Gives it back.</summary>
    public async Task<IActionResult> OnPostKembalikanAsync(CancellationToken batal) => !await BukaAsync(batal) || Keadaan is not { } k ? NotFound()
        : Jawab(await Alat.Evaluasi.KembalikanAsync(k, Isian.Dituju, Isian.Ke, (Isian.Catatan ?? "").Trim(), batal));

    /// <summary>Opens it again.</summary>
    public async Task<IActionResult> OnPostBukaAsync(CancellationToken batal) => !await BukaAsync(batal) || Keadaan is not { } k ? NotFound()
        : await Alat.Evaluasi.BukaKembaliAsync(k, (Isian.Catatan ?? "").Trim(), batal) switch
        {
            HasilUbah.Tersimpan => Kabar(Pangkal, "Evaluasi dibuka kembali. Hasil yang pernah terbit tetap ada dalam riwayat.", true),
            HasilUbah.Ditolak d => Kabar(Pangkal, d.Pesan, false),
            _ => Kabar(Pangkal, Bentrokan, false),
        };

    /// <summary>Begins its procedure where the beginning was cut off.</summary>
    public async Task<IActionResult> OnPostLanjutkanAsync(CancellationToken batal) => !await BukaAsync(batal) || Keadaan is not { Jalan: null, Peran: not null } k ? NotFound()
        : Jawab(await Alat.Evaluasi.JalankanAsync(Pd, Tahun, k.Kertas.Tugas.Nomor, batal));

    private LocalRedirectResult Jawab(HasilGerak hasil) => hasil switch
    {
        HasilGerak.Bergerak { Jadi.Pelaksanaan: var p } => Kabar(Pangkal, p.Terbuka.FirstOrDefault() is { } t ? $"Sekarang: {p.Langkah(t.Langkah).Sebutan}." : "Evaluasi selesai.", true),
        HasilGerak.Ditolak d => Kabar(Pangkal, d.Pesan, false),
        _ => Kabar(Pangkal, Bentrokan, false),
    };
}
