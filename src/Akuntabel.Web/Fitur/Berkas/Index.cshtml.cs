using System.ComponentModel.DataAnnotations;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pembacaan;
using Akuntabel.Dokumen.Pertukaran.LembarAnggaran;
using Akuntabel.Dokumen.Pertukaran.Unggahan;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Pembuktian;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Komponen;
using Akuntabel.Web.RegisterKantor;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Akuntabel.Web.Fitur.Berkas;

/// <summary>The agency's files of one span: list, download, upload.</summary>
[RequestSizeLimit(UkuranTerbesar)]
[RequestFormLimits(MultipartBodyLengthLimit = UkuranTerbesar)]
public class IndexModel(DokumenStore dokumen, ImporInstansi impor, UnggahanSementara unggahan, KolomLembar kolom, Pengakses pengakses,
    TabelKewenangan tabel, PenandaKepala penanda, KonteksPd konteks, PembawaRegister register) : PageModel
{
    /// <summary>The most bytes of one sending.</summary>
    public const int UkuranTerbesar = 64 * 1024 * 1024;

    /// <summary>Perangkat daerah of the address.</summary>
    [FromRoute]
    public string Pd { get; set; } = "";

    /// <summary>Span asked for.</summary>
    [FromQuery(Name = "periode")]
    public string? PeriodeDiminta { get; set; }

    /// <summary>Year of what is sent.</summary>
    [BindProperty]
    [Display(Name = "Tahun")]
    public int? Tahun { get; set; }

    /// <summary>Quarter of what is sent; none for the whole year.</summary>
    [BindProperty]
    public string? Triwulan { get; set; }

    /// <summary>What is sent.</summary>
    [BindProperty]
    public List<IFormFile> DaftarKiriman { get; set; } = [];

    /// <summary>Whether a budget sheet is the whole budget: what it does not name is taken away.</summary>
    [BindProperty]
    public bool Seluruhnya { get; set; }

    /// <summary>The span shown; none when the agency has no documents yet.</summary>
    public Periode? Periode { get; private set; }

    /// <summary>Spans that the agency has.</summary>
    public IReadOnlyList<Periode> DaftarPeriode { get; private set; } = [];

    /// <summary>The files.</summary>
    public KumpulanBerkas Berkas { get; private set; } = KumpulanBerkas.Kosong;

    /// <summary>Whether the user may send files.</summary>
    public bool BolehMengunggah => tabel.Boleh(Hak.Atas<IndexModel>(nameof(IndexModel.OnPostAsync)), pengakses, Pd);

    /// <summary>Whether the user may take a plan out of an existing document.</summary>
    public bool BolehNaskah => tabel.Boleh(Hak.Atas<NaskahModel>(nameof(NaskahModel.OnPostAsync)), pengakses, Pd);

    /// <summary>Quarters to choose.</summary>
    public IReadOnlyList<SelectListItem> DaftarTriwulan { get; } =
        [new("Triwulan I", "1"), new("Triwulan II", "2"), new("Triwulan III", "3"), new("Triwulan IV", "4")];

    /// <summary>The list.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken batal)
    {
        await MuatAsync(batal);
        return Page();
    }

    /// <summary>One file.</summary>
    public async Task<IActionResult> OnGetUnduhAsync(string? jalur, CancellationToken batal)
    {
        await MuatAsync(batal);
        return jalur is not null && Berkas.Coba(jalur, out var isi) ? File(BerkasKeluar.Satu(jalur, isi).ToArray(), "application/octet-stream", Path.GetFileName(jalur)) : NotFound();
    }

    /// <summary>All files as a ZIP.</summary>
    public async Task<IActionResult> OnGetArsipAsync(CancellationToken batal)
    {
        await MuatAsync(batal);
        if (Periode is not { } p)
        {
            return NotFound();
        }

        var (milik, _) = await register.EksporAsync(pengakses.Pemda, Pd, d => HakRegister.Dari(d, pengakses, Pd).Baca, batal);
        var semua = (await impor.EksporAsync(pengakses.Pemda, Pd, p, batal)).Gabung(milik);
        var arsip = ArsipBerkas.Tulis(BerkasKeluar.Semua(semua), await KepalaAsync(batal));
        return File(arsip, "application/zip", $"{Pd}-{PeriodeAlamat.Tulis(p)}.zip");
    }

    /// <summary>All files as a workbook.</summary>
    public async Task<IActionResult> OnGetBukuAsync(CancellationToken batal)
    {
        await MuatAsync(batal);
        return Periode is { } p ? File(BukuInstansi.Tulis(Berkas, await KepalaAsync(batal)), Xlsx, $"{Pd}-{PeriodeAlamat.Tulis(p)}.xlsx") : NotFound();
    }

    private async Task<string> KepalaAsync(CancellationToken batal) => (await penanda.TandaiAsync(pengakses.Pemda, batal: batal))?.ToString() ?? "";

    /// <summary>The empty workbook, its targets by year from the year that is looked at.</summary>
    public async Task<IActionResult> OnGetTemplatAsync(CancellationToken batal)
    {
        await MuatAsync(batal);
        return File(Periode is { } p ? BukuInstansi.Templat(p.Mulai) : BukuInstansi.Templat(), Xlsx, "templat-akuntabel.xlsx");
    }

    /// <summary>Reads what was sent and shows what it would change; nothing is saved yet.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken batal)
    {
        if (Tahun is not (>= 2000 and <= 2100) || PeriodeAlamat.Baca($"{Tahun}{(string.IsNullOrEmpty(Triwulan) ? "" : "-tw" + Triwulan)}") is not { } periode)
        {
            ModelState.AddModelError(nameof(Tahun), "Tulis tahun laporan dengan empat angka, misalnya 2024.");
            await MuatAsync(batal);
            return Page();
        }

        try
        {
            var dasar = await impor.KiniAsync(pengakses.Pemda, Pd, periode, batal);
            var pilihan = await kolom.PilihanAsync(pengakses.Pemda, Pd, batal) with { Seluruhnya = Seluruhnya, Batal = batal };
            var hasil = UnggahanBerkas.Baca(await BacaAsync(batal), dasar, periode.Laporan, pilihan);
            var id =
                await unggahan.SimpanAsync(pengakses.Pemda, new KepalaUnggahan(pengakses.Id, Pd, periode, hasil.Catatan, [.. DaftarKiriman.Select(k => k.FileName)]), dasar, hasil.Berkas, batal, hasil.Register);
            return Redirect(Alamat.Berkas.Impor(Pd, id));
        }
        catch (PilihanLembarException e) when (DaftarKiriman.Count == 1)
        {
            return Redirect(Alamat.Berkas.Kolom(Pd, await kolom.SimpanAsync(
                pengakses.Pemda, new KepalaLembar(pengakses.Id, Pd, periode, DaftarKiriman[0].FileName, Seluruhnya,
                    e.Usulan with { Salinan = [] }), e.Usulan.Salinan, batal)));
        }
        catch (PilihanLembarException e)
        {
            ModelState.AddModelError(nameof(DaftarKiriman),
                $"{e.Message} Kirim lembar itu sendiri, tanpa berkas lain, agar dapat ditanyakan kolomnya.");
            await MuatAsync(batal);
            return Page();
        }
        catch (DokumenTakTerbacaException e)
        {
            ModelState.AddModelError(nameof(DaftarKiriman), e.Message);
            await MuatAsync(batal);
            return Page();
        }
    }

    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private async Task<List<(string Nama, byte[] Isi)>> BacaAsync(CancellationToken batal)
    {
        var hasil = new List<(string, byte[])>();
        if (DaftarKiriman.Sum(k => k.Length) > UkuranTerbesar || DaftarKiriman.Count > ArsipBerkas.BerkasTerbanyak)
        {
            throw new DokumenTakTerbacaException($"kiriman lebih besar daripada {UkuranTerbesar >> 20} MB atau lebih dari {ArsipBerkas.BerkasTerbanyak} berkas. Kirim sebagian demi sebagian.");
        }

        foreach (var k in DaftarKiriman)
        {
            using var memori = new MemoryStream();
            await k.CopyToAsync(memori, batal);
            hasil.Add((k.FileName, memori.ToArray()));
        }

        return hasil;
    }

    private async Task MuatAsync(CancellationToken batal)
    {
        DaftarPeriode = [.. (await dokumen.DaftarAsync(pengakses.Pemda, Pd, batal)).Where(d => d.JenisDokumen.Lingkup != LingkupWaktu.MasaRenstra).Select(d => d.Periode).Distinct()];
        Periode = PeriodeAlamat.Baca(PeriodeDiminta) ?? DaftarPeriode.Cast<Periode?>().FirstOrDefault();
        Berkas = Periode is { } p ? await impor.KiniAsync(pengakses.Pemda, Pd, p, batal) : KumpulanBerkas.Kosong;
        Tahun ??= Periode?.Mulai
            ?? WaktuKerja.Baca(HttpContext, WaktuKerja.TahunPertama, WaktuKerja.TahunTerakhir, konteks.HariIni).Tahun;
        Triwulan ??= Periode?.Triwulan?.ToString();
        ViewData["Judul"] = "Impor dan ekspor";
        ViewData["Remah"] = new[] { new Tautan("Beranda", "/"), new Tautan("Impor dan ekspor") };
    }
}
