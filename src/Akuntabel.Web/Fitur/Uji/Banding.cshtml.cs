using Akuntabel.Storage.Pengujian;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Akuntabel.Web.Fitur.Uji;

/// <summary>The findings of two versions of a report beside each other.</summary>
public class BandingModel(KonteksPd konteks, PengujianStore store, WaktuSetempat waktu) : HalamanReviu(konteks, store, waktu)
{
    /// <summary>The three parts in the order of what is left to do: what is new, what is still there, what is solved.</summary>
    public IReadOnlyList<(string Judul, string Kosong, IReadOnlyList<KelompokTemuan<ButirReviu>> Kelompok, int Banyak)> Bagian =>
        Dulu is null ? [] :
    [
        Satu("Baru", "Tidak ada temuan baru.", KeadaanTemuan.Baru),
        Satu("Muncul kembali", "Tidak ada temuan yang pernah diperbaiki lalu muncul kembali.", KeadaanTemuan.Kembali),
        Satu("Masih ada", "Tidak ada temuan yang tersisa dari versi sebelumnya.", KeadaanTemuan.MasihAda),
        Satu("Sudah diperbaiki", "Belum ada yang diperbaiki.", KeadaanTemuan.Diperbaiki),
    ];

    /// <summary>Whether the two were chosen the wrong way round.</summary>
    public bool Terbalik { get; private set; }

    /// <summary>Versions to choose from.</summary>
    public IReadOnlyList<SelectListItem> Pilihan(VersiPengujian? kini) =>
        [.. DaftarVersi.Select(v => new SelectListItem(Sebutan(v), $"{v.Versi}", v.Versi == kini?.Versi))];

    /// <summary>How many there are of a kind.</summary>
    public int Banyak(KeadaanTemuan keadaan) => Semua.Count(b => b.Keadaan == keadaan);

    /// <summary>Shows them.</summary>
    public async Task<IActionResult> OnGetAsync(int dari, int ke, CancellationToken batal)
    {
        // chosen the wrong way round: what is older is compared with what is newer
        Terbalik = dari > 0 && ke > 0 && dari > ke;
        var (awal, akhir) = dari > 0 && ke > 0 && dari > ke ? (ke, dari) : (dari, ke);
        return await BacaAsync(akhir, awal, batal) ? Page() : NotFound();
    }

    private (string, string, IReadOnlyList<KelompokTemuan<ButirReviu>>, int) Satu(string judul, string kosong, KeadaanTemuan keadaan) =>
        (judul, kosong, KelompokTemuan.Susun(Semua.Where(b => b.Keadaan == keadaan), b => b.Temuan), Banyak(keadaan));
}
