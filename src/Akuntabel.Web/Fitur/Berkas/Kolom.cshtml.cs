using Akuntabel.Dokumen.Pembacaan;
using Akuntabel.Dokumen.Pertukaran.LembarAnggaran;
using Akuntabel.Dokumen.Pertukaran.Unggahan;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Komponen;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Akuntabel.Web.Fitur.Berkas;

/// <summary>What the columns of a budget sheet hold, and which SKPD in it is this office.</summary>
public class KolomModel(ImporInstansi impor, UnggahanSementara unggahan, KolomLembar kolom, Pengakses pengakses) : PageModel
{
    /// <summary>Perangkat daerah of the address.</summary>
    [FromRoute]
    public string Pd { get; set; } = "";

    /// <summary>The sheet.</summary>
    [FromRoute]
    public string Id { get; set; } = "";

    /// <summary>Field by column.</summary>
    [BindProperty]
    public List<BidangLembar> Bidang { get; set; } = [];

    /// <summary>The SKPD that is this office.</summary>
    [BindProperty]
    public string? Skpd { get; set; }

    /// <summary>What is to be decided.</summary>
    public KepalaLembar? Kepala { get; private set; }

    /// <summary>Fields to choose.</summary>
    public static IReadOnlyList<SelectListItem> DaftarBidang { get; } =
        [.. Enum.GetValues<BidangLembar>()
            .Select(b => new SelectListItem(KamusLembar.Label.GetValueOrDefault(b, b.ToString()), b.ToString()))];

    /// <summary>SKPD to choose.</summary>
    public IReadOnlyList<SelectListItem> DaftarSkpd =>
        [.. (Kepala?.Usulan.Skpd ?? []).Select(s => new SelectListItem($"{s.Kode} {s.Nama}".Trim(), s.Kunci))];

    /// <summary>Shows the headings.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken batal)
    {
        if (await kolom.AmbilAsync(pengakses.Pemda, Id, pengakses.Id, Pd, batal) is not var (kepala, _))
        {
            return Hilang();
        }

        Bidang = [.. kepala.Usulan.Kolom.Select(k => k.Bidang)];
        return Tampil(kepala);
    }

    /// <summary>Reads the sheet as decided, remembers it, and shows what it would change.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken batal)
    {
        if (await kolom.AmbilAsync(pengakses.Pemda, Id, pengakses.Id, Pd, batal) is not var (kepala, isi))
        {
            return Hilang();
        }

        if (kepala.Usulan.Skpd.Count > 0 && kepala.Usulan.Skpd.All(s => s.Kunci != Skpd))
        {
            ModelState.AddModelError(nameof(Skpd), "Pilih SKPD yang merupakan perangkat daerah ini.");
            return Tampil(kepala);
        }

        try
        {
            return await PratinjauAsync(kepala, isi, batal);
        }
        catch (PilihanLembarException e)
        {
            // the columns are known now, but the SKPD is not
            var usulan = e.Usulan with { Salinan = [], TanyaKolom = kepala.Usulan.TanyaKolom, Sidik = kepala.Usulan.Sidik };
            var id = await kolom.SimpanAsync(pengakses.Pemda, kepala with { Usulan = usulan }, isi, batal);
            await kolom.BuangAsync(pengakses.Pemda, Id, CancellationToken.None);
            this.Pesan(e.Message, Ragam.Peringatan);
            return Redirect(Alamat.Berkas.Kolom(Pd, id));
        }
        catch (DokumenTakTerbacaException e)
        {
            ModelState.AddModelError("", e.Message);
            return Tampil(kepala);
        }
    }

    private async Task<IActionResult> PratinjauAsync(KepalaLembar kepala, byte[] isi, CancellationToken batal)
    {
        var pilihan = new PilihanKolom(kepala.Usulan.TanyaKolom ? [.. Bidang.Take(kepala.Usulan.Kolom.Count)] : [], Skpd ?? "");
        var semula = await kolom.PilihanAsync(pengakses.Pemda, Pd, batal);
        var lembar = semula with
        {
            Ingatan = new Dictionary<string, PilihanKolom>(semula.Ingatan) { [kepala.Usulan.Sidik] = pilihan },
            Seluruhnya = kepala.Seluruhnya, Batal = batal,
        };
        var dasar = await impor.KiniAsync(pengakses.Pemda, Pd, kepala.Periode, batal);
        var hasil = UnggahanBerkas.Baca([(Path.ChangeExtension(kepala.Nama, ".csv"), isi)], dasar, kepala.Periode.Laporan, lembar);
        await kolom.IngatAsync(pengakses.Pemda, Pd, kepala.Usulan.Sidik, pilihan, batal);
        var baru = new KepalaUnggahan(pengakses.Id, Pd, kepala.Periode, hasil.Catatan, [kepala.Nama]);
        var id = await unggahan.SimpanAsync(pengakses.Pemda, baru, dasar, hasil.Berkas, batal);
        await kolom.BuangAsync(pengakses.Pemda, Id, CancellationToken.None);
        return Redirect(Alamat.Berkas.Impor(Pd, id));
    }

    private PageResult Tampil(KepalaLembar kepala)
    {
        Kepala = kepala;
        ViewData["Judul"] = "Cocokkan lembar anggaran";
        ViewData["Remah"] = new[]
        {
            new Tautan("Beranda", "/"), new Tautan("Impor dan ekspor", Alamat.Berkas.Daftar(Pd)), new Tautan("Cocokkan lembar anggaran"),
        };
        return Page();
    }

    private RedirectResult Hilang()
    {
        this.Pesan("Lembar itu sudah dipakai, lewat satu hari, digantikan lima unggahan yang lebih baru, atau dikirim oleh pengguna lain. "
            + "Unggah lagi bila perlu.", Ragam.Peringatan);
        return Redirect(Alamat.Berkas.Daftar(Pd));
    }
}
