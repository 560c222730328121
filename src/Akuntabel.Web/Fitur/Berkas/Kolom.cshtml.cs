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

    /// <summary>What the quarters of the sheet are: "sejak-januari" or "sendiri".</summary>
    [BindProperty]
    public string? Masa { get; set; }

    /// <summary>Row of the budget by row of the sheet, in the order in which they are asked.</summary>
    [BindProperty]
    public List<string?> Sub { get; set; } = [];

    /// <summary>What is to be decided.</summary>
    public KepalaLembar? Kepala { get; private set; }

    /// <summary>What the quarters of a sheet may be.</summary>
    public static IReadOnlyList<SelectListItem> DaftarMasa { get; } =
        [new("Dalam triwulan itu saja", "sendiri"), new("Sejak Januari sampai akhir triwulannya", SejakJanuari)];

    private const string SejakJanuari = "sejak-januari";

    /// <summary>Rows of the budget to choose, and what else may become of a row.</summary>
    public IReadOnlyList<SelectListItem> DaftarSub => [.. (Kepala?.Usulan.Tersimpan ?? []).Select(s => new SelectListItem(
        $"{s.Kode} {s.Nama}".Trim(), s.Kode)), new("(tambahkan ke Anggaran)", PemadanSub.Baru), new("(tidak diambil)", PemadanSub.Lewati)];

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

        if (kepala.Usulan.TanyaMasa && DaftarMasa.All(m => m.Value != Masa))
        {
            ModelState.AddModelError(nameof(Masa), "Pilih arti angka tiap triwulan dalam lembar ini.");
            return Tampil(kepala);
        }

        if (kepala.Usulan.Sub.Where((_, i) => string.IsNullOrEmpty(Sub.ElementAtOrDefault(i))).Select(s => s.Sebutan).FirstOrDefault()
            is { } belum)
        {
            ModelState.AddModelError(nameof(Sub), $"Pilih baris Anggaran untuk {belum}, atau pilih tidak diambil.");
            return Tampil(kepala);
        }

        try
        {
            return await PratinjauAsync(kepala, isi, batal);
        }
        catch (PilihanLembarException e)
        {
            // what was said stands; something else is not known yet
            var usulan = e.Usulan with { Salinan = [], TanyaKolom = kepala.Usulan.TanyaKolom, Sidik = kepala.Usulan.Sidik };
            var id = await kolom.SimpanAsync(pengakses.Pemda, kepala with { Usulan = usulan, Terjawab = Pilihan(kepala,
                await kolom.PilihanAsync(pengakses.Pemda, Pd, batal)) }, isi, batal);
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
        var semula = await kolom.PilihanAsync(pengakses.Pemda, Pd, batal);
        var pilihan = Pilihan(kepala, semula);
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

    // with what was said on an earlier page, or of an earlier sheet
    private PilihanKolom Pilihan(KepalaLembar kepala, PilihanLembar semula)
    {
        var (usulan, lalu) = (kepala.Usulan, kepala.Terjawab ?? semula.Ingatan.GetValueOrDefault(kepala.Usulan.Sidik) ?? new PilihanKolom([]));
        return new PilihanKolom(usulan.TanyaKolom ? [.. Bidang.Take(usulan.Kolom.Count)] : lalu.Kolom, Skpd ?? lalu.Skpd)
        {
            SejakJanuari = usulan.TanyaMasa ? Masa == SejakJanuari : lalu.SejakJanuari,
            Sub = new Dictionary<string, string>(usulan.Sub.Select((s, i) => KeyValuePair.Create(s.Kunci,
                Sub.ElementAtOrDefault(i) ?? PemadanSub.Lewati)).Concat(lalu.Sub).DistinctBy(s => s.Key)),
        };
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
