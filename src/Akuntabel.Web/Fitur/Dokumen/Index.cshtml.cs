using Akuntabel.Core.Alur;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.FormulirDokumen;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Komponen;
using Akuntabel.Web.Penyimpanan;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Akuntabel.Web.Fitur.Dokumen;

/// <summary>The agency's documents by period, in the order of the chain; what misses is said and made.</summary>
public class IndexModel(KonteksDokumen konteks, Pengakses pengakses) : HalamanPd(konteks.Pd)
{
    private const int TahunPaling = 2100;

    private const int TahunAwal = 2000;

    /// <summary>Year to show; also one that has no document yet. Typed without a dot.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Tahun { get; set; }

    /// <summary>Quarter of a period that is to be prepared.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Triwulan { get; set; }

    /// <summary>The periods.</summary>
    public IReadOnlyList<KelengkapanPeriode> Daftar { get; private set; } = [];

    /// <summary>Years that have documents.</summary>
    public IReadOnlyList<int> DaftarTahun { get; private set; } = [];

    /// <summary>Times as people read them.</summary>
    public WaktuSetempat Waktu => konteks.Waktu;

    /// <summary>The year as a number.</summary>
    public int? TahunAngka => int.TryParse(Tahun, out var t) && t is >= TahunAwal and <= TahunPaling ? t : null;

    /// <summary>Whether the user may make a document of a kind.</summary>
    public bool BolehBuat(JenisDokumen jenis) => konteks.Boleh(Hak.Atas<IndexModel>(nameof(IndexModel.OnPostBuatAsync)), Pd, jenis.Kode);

    /// <summary>Whether the user may make any.</summary>
    public bool BolehMenyiapkan => JenisDokumen.Semua.Any(BolehBuat);

    /// <summary>Choices of the year.</summary>
    public IEnumerable<SelectListItem> PilihanTahun => DaftarTahun.Select(t => new SelectListItem($"{t}", $"{t}", t == TahunAngka));

    /// <summary>Quarters.</summary>
    public static IEnumerable<SelectListItem> PilihanTriwulan => Enumerable.Range(1, 4)
        .Select(t => new SelectListItem(Periode.Tahun(TahunAwal, t).ToString()[..^5], $"{t}"));

    /// <summary>Shows them.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken batal) => await BacaAsync(batal) ? Page() : NotFound();

    /// <summary>Makes a document: empty, or from an earlier one of its kind.</summary>
    public async Task<IActionResult> OnPostBuatAsync(string? jenis, int? mulai, int? selesai, string? dari, CancellationToken batal)
    {
        if (!await KenalAsync(batal))
        {
            return NotFound();
        }

        if (JenisDokumen.Cari(jenis ?? "") is not { } j || !Sah(mulai) || !Sah(selesai) || selesai < mulai || Triwulan is < 1 or > 4
            || (j.Lingkup != LingkupWaktu.MasaRenstra && mulai != selesai))
        {
            this.Pesan("Dokumen tidak dibuat: jenis atau tahunnya tidak dikenal. Tahun ditulis empat angka, misalnya 2023, dan tahun akhir "
                + "tidak sebelum tahun awal.", Ragam.Peringatan);
            return LocalRedirect(Alamat.Dokumen.Daftar(Pd));
        }

        if (!BolehBuat(j))
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        var periode = j.Lingkup == LingkupWaktu.MasaRenstra ? new Periode(mulai ?? 0, selesai ?? 0)
            : j.RentangBaru(Periode.Tahun(mulai ?? 0, Triwulan));
        var kalimat = "dibuat. Lengkapi isinya.";
        var isi = AwalDokumen.Baru(j, periode, PerangkatDaerah.Nama, pengakses.NamaPemda, PerangkatDaerah.Singkatan);
        if (!string.IsNullOrEmpty(dari)
            && await konteks.Store.TerakhirAsync(new KunciDokumen(Konteks.Pemda, Pd, dari), batal) is { } sumber
            && (sumber.Jenis == j.Kode || (j == JenisDokumen.DasarHukum && sumber.Jenis == JenisDokumen.Laporan.Kode)))
        {
            isi = SalinanDokumen.Salin(j, await konteks.Store.IsiAsync(sumber, batal), sumber.Periode, periode, PerangkatDaerah.Nama,
                pengakses.NamaPemda);
            kalimat = j.Lingkup == LingkupWaktu.Bertanggal ? $"dibuat dari isi {sumber.Periode} dan berlaku sejak {periode}. Isi "
                + $"{sumber.Periode} tetap seperti semula." : kalimat;
        }

        return await BuatAsync(j, periode, isi, kalimat, batal);
    }

    private async Task<IActionResult> BuatAsync(JenisDokumen jenis, Periode periode, Core.Umum.KumpulanBerkas isi, string kalimat,
        CancellationToken batal)
    {
        // rows of others are not brought in by copying a document either
        var lingkup = await konteks.Penjaga.LingkupAsync(Pd, jenis.Kode, periode, batal);
        if (lingkup?.Larangan(Core.Umum.KumpulanBerkas.Kosong, isi) is { } larangan)
        {
            this.Pesan($"{larangan} Buat dokumennya kosong, atau minta perencana menyalinnya.", Ragam.Peringatan);
            return LocalRedirect(Alamat.Dokumen.Daftar(Pd));
        }

        try
        {
            var versi = await konteks.Store.BuatAsync(Konteks.Pelaku, Pd, jenis, periode, isi, batal);
            this.Pesan($"{versi.Judul} {kalimat}");
            return LocalRedirect(Tujuan(versi));
        }
        catch (DokumenTidakDibuatException e)
        {
            // sent twice, or somebody else made it: the one that is there is what was wanted
            var ada = (await konteks.Store.DaftarAsync(Konteks.Pemda, Pd, batal)).First(d => d.Jenis == jenis.Kode && d.Periode == periode);
            this.Pesan(e.Message, Ragam.Info);
            return LocalRedirect(Tujuan(ada));
        }
    }

    // who begins a document goes on to fill it in; the tree is written on its picture, and a report where it is composed
    private string Tujuan(VersiDokumen v) => v.Jenis == JenisDokumen.PohonKinerja.Kode ? Alamat.Pohon.Satu(Pd, v.Mulai)
        : TahapSiklus.Untuk(v.JenisDokumen) is null ? Alamat.Dokumen.Satu(Pd, v.Dokumen) : Alamat.Dokumen.Isi(Pd, v.Dokumen);

    private async Task<bool> BacaAsync(CancellationToken batal)
    {
        if (!await KenalAsync(batal))
        {
            return false;
        }

        if (!string.IsNullOrWhiteSpace(Tahun) && TahunAngka is null)
        {
            ModelState.AddModelError(nameof(Tahun), "Tahun ditulis empat angka, misalnya 2023.");
        }

        var semua = await konteks.Store.DaftarAsync(Konteks.Pemda, Pd, batal);
        DaftarTahun = [.. semua.Where(d => d.Mulai == d.Selesai).Select(d => d.Mulai).Distinct().OrderDescending()];
        var diminta = TahunAngka is { } t && (Triwulan is >= 1 and <= 4 || !DaftarTahun.Contains(t))
            ? Periode.Tahun(t, Triwulan is >= 1 and <= 4 ? Triwulan : null) : null;
        Daftar = [.. KelengkapanPeriode.Susun(semua, diminta).Where(k => TahunAngka is null || k.Periode.Mulai == TahunAngka)];
        return true;
    }

    private static bool Sah(int? tahun) => tahun is >= TahunAwal and <= TahunPaling;
}
