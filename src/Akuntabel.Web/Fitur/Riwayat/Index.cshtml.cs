using Akuntabel.Storage.Instansi;
using Akuntabel.Storage.Pembuktian;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Web.Fitur.Bersama.Riwayat;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Komponen;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Akuntabel.Web.Fitur.Riwayat;

/// <summary>What happened in the whole pemerintah daerah, and where the chain stands.</summary>
public class IndexModel(PembacaRiwayat pembaca, RiwayatStore riwayat, PerangkatDaerahStore perangkatDaerah, WaktuSetempat waktu, Pengakses pengakses, PenandaKepala penanda, JamBenar jam) : PageModel
{
    /// <summary>Which events.</summary>
    [BindProperty(SupportsGet = true)]
    public IsianSaringan Saringan { get; set; } = new();

    /// <summary>Kinds to choose from.</summary>
    public IReadOnlyList<SelectListItem> PilihanJenis { get; private set; } = [];

    /// <summary>Perangkat daerah to choose from.</summary>
    public IReadOnlyList<SelectListItem> PilihanPd { get; private set; } = [];

    /// <summary>The events.</summary>
    public TabelRiwayat? Tabel { get; private set; }

    /// <summary>Head of the chain.</summary>
    public KepalaRantai Kepala { get; private set; } = new();

    /// <summary>The head, signed; <c>null</c> when there is no key to sign with.</summary>
    public KepalaTertanda? Tertanda { get; private set; }

    /// <summary>Whether the clock stands before the last event, and this user may declare it right.</summary>
    public bool JamTertinggal { get; private set; }

    /// <summary>Times as people read them.</summary>
    public WaktuSetempat Waktu => waktu;

    /// <summary>Shows them.</summary>
    public async Task OnGetAsync(long sebelum, CancellationToken batal)
    {
        Tertanda = await penanda.TandaiAsync(pengakses.Pemda, buat: false, batal);
        Kepala = await riwayat.KepalaAsync(pengakses.Pemda, batal);
        JamTertinggal = await jam.DapatAsync(pengakses, batal);
        PilihanJenis = await pembaca.PilihanJenisAsync(pengakses.Pemda, "", batal);
        PilihanPd = [.. (await perangkatDaerah.DaftarAsync(pengakses.Pemda, batal)).Select(p => new SelectListItem(p.Nama, p.Id))];
        Tabel = await pembaca.BacaAsync(pengakses.Pemda, Saringan.Baca(ModelState, waktu), sebelum, Saringan.Alamat, denganObjek: true, batal);
    }

    /// <summary>Declares the machine's clock right.</summary>
    public async Task<IActionResult> OnPostJamAsync(string? alasan, CancellationToken batal)
    {
        var pesan = await jam.NyatakanAsync(pengakses, alasan ?? "", batal);
        this.Pesan(pesan.Pesan, pesan.Berhasil ? Ragam.Sukses : Ragam.Peringatan);
        return Redirect("/riwayat");
    }
}
