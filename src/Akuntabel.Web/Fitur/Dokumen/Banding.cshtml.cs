using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.Muatan;
using Akuntabel.Dokumen.Pertukaran.Pembandingan;
using Akuntabel.Storage.Riwayat;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Akuntabel.Web.Fitur.Dokumen;

/// <summary>What differs between two versions or savings of a document.</summary>
public class BandingModel(KonteksDokumen konteks) : HalamanDokumen(konteks)
{
    /// <summary>Differences of one file that are listed; the rest is counted.</summary>
    public const int PerbedaanPaling = 300;

    private const int SimpananPaling = 100;

    /// <summary>The older side, see <see cref="AcuanIsi"/>; empty: what stood before the newer one.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Dari { get; set; }

    /// <summary>The newer side; empty: the newest.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Ke { get; set; }

    /// <summary>Names of both sides.</summary>
    public (string Lama, string Baru) Sebutan { get; private set; }

    /// <summary>Files of the older side.</summary>
    public KumpulanBerkas Lama { get; private set; } = KumpulanBerkas.Kosong;

    /// <summary>Files of the newer side.</summary>
    public KumpulanBerkas Baru { get; private set; } = KumpulanBerkas.Kosong;

    /// <summary>The differences.</summary>
    public HasilBanding? Hasil { get; private set; }

    /// <summary>What can be compared.</summary>
    public IReadOnlyList<SelectListItem> Pilihan { get; private set; } = [];

    /// <summary>Text of a file on one side; empty when it has none.</summary>
    public static string Teks(KumpulanBerkas berkas, string jalur) => berkas.Coba(jalur, out var data) ? TeksBerkas.Baca(data) ?? "" : "";

    /// <summary>Compares.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken batal)
    {
        if (await BukaAsync(batal) is { } tolak)
        {
            return tolak;
        }

        var peristiwa = await Dokumen.Riwayat.DaftarAsync(Versi.Pemda, new SaringanPeristiwa { Objek = $"dokumen/{Id}" }, banyak: SimpananPaling, batal: batal);
        var versi = await Dokumen.Store.DaftarVersiAsync(Versi.Kunci, batal);
        Pilihan = [.. versi.Select(AcuanIsi.Dari).Concat(peristiwa.Where(p => p.Baru.Length > 0).Select(p => AcuanIsi.Dari(p, Waktu))).Select(a => new SelectListItem(a.Sebutan, a.Kode))];
        Ke = string.IsNullOrEmpty(Ke) ? $"v{Versi.Versi}" : Ke;
        if (await AcuanIsi.CariAsync(Dokumen, Versi.Kunci, Ke, batal) is not { } baru || await SebelumAsync(baru, batal) is not { } lama)
        {
            return NotFound();
        }

        Sebutan = (lama.Sebutan, baru.Sebutan);
        Baru = await baru.IsiAsync(Dokumen, Versi.Pemda, batal);
        Lama = lama.Sidik.Length > 0 ? await lama.IsiAsync(Dokumen, Versi.Pemda, batal) : KumpulanBerkas.Kosong;
        Hasil = BandingBerkas.Banding(Lama, Baru);
        return Page();
    }

    // a saving is compared with what stood before it, a version with the one it replaces
    private async Task<AcuanIsi?> SebelumAsync(AcuanIsi baru, CancellationToken batal)
    {
        if (!string.IsNullOrEmpty(Dari))
        {
            return await AcuanIsi.CariAsync(Dokumen, Versi.Kunci, Dari, batal);
        }

        var kosong = new AcuanIsi("", "Belum ada isi", "");
        if (baru.Kode[0] == 'p')
        {
            return await AcuanIsi.PeristiwaAsync(Dokumen, Versi.Kunci, long.Parse(baru.Kode.AsSpan(1)), batal) is { Lama.Length: > 0 } p ? new AcuanIsi("", "Sebelum simpanan itu", p.Lama) : kosong;
        }

        Dari = $"v{int.Parse(baru.Kode.AsSpan(1)) - 1}";
        return await AcuanIsi.CariAsync(Dokumen, Versi.Kunci, Dari, batal) ?? kosong;
    }
}
