using Akuntabel.Dokumen.PenulisanTemuan;
using Akuntabel.Storage.Instansi;
using Akuntabel.Storage.Pekerjaan;
using Akuntabel.Storage.Pengujian;
using Akuntabel.Uji.Hasil;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Komponen;
using Akuntabel.Web.Pekerjaan;
using Akuntabel.Web.Penyusunan;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Akuntabel.Web.Fitur.Uji;

/// <summary>What was found in the documents of one check.</summary>
public class TemuanModel(
    Antrean antrean, Pengakses pengakses, TabelKewenangan tabel, PengujianStore pengujian, PerangkatDaerahStore perangkatDaerah) : PageModel
{
    // the page with the document is ours, its words are a stranger's: no script, nothing fetched, nothing sent
    private const string KebijakanTampilan = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'; frame-ancestors 'self'; sandbox";

    private const int LanjutanTerbanyak = 100;

    // those for machines come last
    private static readonly (string Format, string Mime, string Sebutan, bool Lanjutan)[] Bentuk =
    [
        ("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "Word dengan komentar", false),
        ("pdf", "application/pdf", "PDF dengan catatan", false),
        ("html", "text/html", "Halaman bertanda (HTML)", false),
        ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "Lembar temuan (XLSX)", false),
        ("json", "application/json", "JSON", true),
        ("sarif", "application/sarif+json", "SARIF", true),
    ];

    private BarisPekerjaan? _pekerjaan;

    private HashSet<string> _berkas = [];

    /// <summary>Documents of the check.</summary>
    public IReadOnlyList<DokumenTeruji> Semua { get; private set; } = [];

    /// <summary>Which of them is shown, from 0.</summary>
    public int Ke { get; private set; }

    /// <summary>The one shown.</summary>
    public DokumenTeruji Kini => Semua[Ke];

    /// <summary>Findings of the level asked for, by weight and cause, each with its number in the document.</summary>
    public IReadOnlyList<KelompokTemuan<(Temuan Temuan, int Nomor)>> Kelompok { get; private set; } = [];

    /// <summary>Levels to choose from.</summary>
    public IReadOnlyList<SelectListItem> DaftarTingkat { get; private set; } = [];

    /// <summary>Whose report it is.</summary>
    [BindProperty]
    public string? PerangkatDaerah { get; set; }

    /// <summary>The kept report that it is a new version of: office and key.</summary>
    [BindProperty]
    public string? Lanjutan { get; set; }

    /// <summary>Said once more, after the page asked whether the office is right.</summary>
    [BindProperty]
    public bool Yakin { get; set; }

    /// <summary>Whether the page asks that.</summary>
    public bool Ditanya { get; private set; }

    /// <summary>Whether the user may keep the findings for a review.</summary>
    public bool BolehSimpan => tabel.Boleh(Hak.Atas<TemuanModel>(nameof(OnPostSimpanAsync)), pengakses, null);

    /// <summary>Offices whose report it may be.</summary>
    public IReadOnlyList<SelectListItem> DaftarPerangkatDaerah { get; private set; } = [];

    /// <summary>Kept reports that it may be a new version of.</summary>
    public IReadOnlyList<SelectListItem> DaftarLanjutan { get; private set; } = [];

    /// <summary>Where its findings were kept; empty: nowhere yet.</summary>
    public string Disimpan => _pekerjaan?.Disimpan ?? "";

    /// <summary>What was sent together with it; empty: nothing.</summary>
    public string Kiriman => _pekerjaan?.Kiriman ?? "";

    /// <summary>Address that keeps the findings.</summary>
    public string AlamatSimpan => $"/uji/{_pekerjaan?.Id}?handler=Simpan&ke={Ke}";

    /// <summary>Forms that this document has.</summary>
    /// <param name="lanjutan">Those for machines; otherwise those for people.</param>
    public IEnumerable<(string Format, string Sebutan)> Unduhan(bool lanjutan) =>
        Bentuk.Where(b => b.Lanjutan == lanjutan && _berkas.Contains(Kini.NamaHasil(b.Format))).Select(b => (b.Format, b.Sebutan));

    /// <summary>Tabs of the documents.</summary>
    public IReadOnlyList<Tautan> TabDokumen => [.. Semua.Select((d, i) => new Tautan(d.Nama, AlamatDokumen(i)))];

    /// <summary>Address of the document with the marks.</summary>
    public string AlamatTampilan => $"/uji/{_pekerjaan?.Id}?handler=Tampilan&ke={Ke}";

    /// <summary>Shows the findings of a document.</summary>
    public async Task<IActionResult> OnGetAsync(string id, int ke, TingkatTemuan? tingkat, CancellationToken batal)
    {
        if (!await CariAsync(id, ke, batal))
        {
            return _pekerjaan is { Berakhir: false } or { Keadaan: KeadaanPekerjaan.Gagal or KeadaanPekerjaan.Dibatalkan }
                ? Redirect($"/pekerjaan/{id}") : NotFound();
        }

        return await TampilAsync(tingkat, batal);
    }

    /// <summary>Keeps the findings for a review, as the next version of a kept report or as the first.</summary>
    public async Task<IActionResult> OnPostSimpanAsync(string id, int ke, CancellationToken batal)
    {
        if (!await CariAsync(id, ke, batal) || Kini.Hasil is not { } hasil)
        {
            return NotFound();
        }

        var (pd, lanjutan) = Lanjutan?.Split('/') is [var milik, var kunci] ? (milik, kunci) : (PerangkatDaerah ?? "", "");
        if (pd.Length == 0 || !tabel.Boleh(Hak.Atas<ReviuModel>(nameof(ReviuModel.OnPostPutusAsync)), pengakses, pd))
        {
            ModelState.AddModelError(nameof(PerangkatDaerah), "Pilih perangkat daerah pemilik laporan ini.");
            return await TampilAsync(null, batal);
        }

        if (lanjutan.Length > 0 && PerangkatDaerah is { Length: > 0 } dipilih && dipilih != pd)
        {
            ModelState.AddModelError(nameof(Lanjutan),
                "Laporan yang dipilih ini milik perangkat daerah lain. Samakan pilihannya, atau kosongkan salah satu.");
            return await TampilAsync(null, batal);
        }

        if (!Yakin && await RaguAsync(pd, batal) is { } ragu)
        {
            Ditanya = true;
            ModelState.AddModelError(nameof(PerangkatDaerah), $"{ragu} Periksa pilihannya. Bila memang benar, simpan sekali lagi.");
            return await TampilAsync(null, batal);
        }

        var baru = VersiReviu.Dari(Kini, hasil) with { Lanjutan = lanjutan };
        return await TerimaAsync(await pengujian.SimpanAsync(pengakses.Pelaku, pd, baru, batal), pd, batal);
    }

    // one report is of one office: the one it was kept for, and the one that its title page names
    private async Task<string?> RaguAsync(string pd, CancellationToken batal)
    {
        var kantor = await perangkatDaerah.DaftarAsync(pengakses.Pemda, batal);
        var lain = kantor.FirstOrDefault(p => p.Id != pd && Disimpan.StartsWith(Alamat.Uji.Daftar(p.Id) + "/", StringComparison.Ordinal));
        var muka = new PenebakKantor(kantor).Tebak("", Kini.Muka, "")?.Id;
        return lain is not null ? $"Temuan ini sudah disimpan untuk {lain.Nama}."
            : kantor.FirstOrDefault(p => p.Id == muka && p.Id != pd) is { } judul ? $"Halaman judulnya menyebut {judul.Nama}." : null;
    }

    private async Task<IActionResult> TerimaAsync(HasilUbah hasil, string pd, CancellationToken batal)
    {
        switch (hasil)
        {
            case HasilUbah.Tersimpan t:
                if (_pekerjaan is { } p && Semua.Count == 1)
                {
                    await antrean.DisimpanAsync(p, Alamat.Uji.Satu(pd, t.Id), batal);
                }

                this.Pesan(t.Keterangan.Length > 0 ? t.Keterangan : "Temuan tersimpan. Putuskan setiap temuan di bawah ini.");
                return LocalRedirect(Alamat.Uji.Satu(pd, t.Id));
            case HasilUbah.Ditolak d:
                ModelState.AddModelError(d.Bidang, d.Pesan);
                return await TampilAsync(null, batal);
            default:
                ModelState.AddModelError(nameof(Lanjutan), "Laporan yang dipilih sudah tidak ada. Pilih yang lain, atau biarkan kosong.");
                return await TampilAsync(null, batal);
        }
    }

    private async Task<IActionResult> TampilAsync(TingkatTemuan? tingkat, CancellationToken batal)
    {
        if (BolehSimpan)
        {
            var kantor = (await perangkatDaerah.DaftarAsync(pengakses.Pemda, batal)).Where(p => p.Aktif == 1).ToList();
            PerangkatDaerah ??= _pekerjaan?.PerangkatDaerah is { Length: > 0 } milik ? milik : new PenebakKantor(kantor).Tebak(Kini.Nama,
                Kini.Muka, "")?.Id;
            DaftarPerangkatDaerah = [.. kantor.Select(p => new SelectListItem(p.Nama, p.Id))];
            DaftarLanjutan = [.. (await pengujian.DaftarAsync(pengakses.Pemda, null, LanjutanTerbanyak, batal))
                .Select(u => new SelectListItem($"{u.Nama} ({u.NamaPerangkatDaerah}, versi {u.Versi})", $"{u.PerangkatDaerah}/{u.Id}"))];
        }

        var bernomor = Kini.Hasil?.Temuan.Select((t, i) => (t, i + 1)).ToList() ?? [];
        DaftarTingkat =
        [
            new SelectListItem($"Semua ({bernomor.Count})", ""),
            .. Enum.GetValues<TingkatTemuan>().Reverse()
                .Select(t => new SelectListItem($"{t} ({bernomor.Count(b => b.t.Tingkat == t)})", t.ToString(), t == tingkat)),
        ];
        Kelompok = KelompokTemuan.Susun<(Temuan Temuan, int Nomor)>(bernomor.Where(b => tingkat is null || b.t.Tingkat == tingkat),
            b => b.Temuan);
        return Page();
    }

    /// <summary>The document as read, with the marks.</summary>
    public async Task<IActionResult> OnGetTampilanAsync(string id, int ke, CancellationToken batal)
    {
        if (!await CariAsync(id, ke, batal) || _pekerjaan is null
            || await antrean.BukaAsync(_pekerjaan, Kini.NamaHasil("html"), batal) is not { } isi)
        {
            return NotFound();
        }

        Response.Headers.ContentSecurityPolicy = KebijakanTampilan;
        return File(isi, "text/html; charset=utf-8");
    }

    /// <summary>The findings as a file.</summary>
    public async Task<IActionResult> OnGetUnduhAsync(string id, int ke, string? format, CancellationToken batal)
    {
        if (!await CariAsync(id, ke, batal) || _pekerjaan is null
            || Bentuk.FirstOrDefault(b => b.Format == format) is not { Mime.Length: > 0 } bentuk
            || await antrean.BukaAsync(_pekerjaan, Kini.NamaHasil(bentuk.Format), batal) is not { } isi)
        {
            return NotFound();
        }

        return File(isi, bentuk.Mime, $"{Path.GetFileNameWithoutExtension(Kini.Nama)}.temuan.{bentuk.Format}");
    }

    /// <summary>Address of a document's findings.</summary>
    public string AlamatDokumen(int ke) => $"/uji/{_pekerjaan?.Id}?ke={ke}";

    /// <summary>Address of a file.</summary>
    public string AlamatUnduh(string format) => $"/uji/{_pekerjaan?.Id}?handler=Unduh&ke={Ke}&format={format}";

    private async Task<bool> CariAsync(string id, int ke, CancellationToken batal)
    {
        _pekerjaan = await antrean.CariAsync(pengakses.Pemda, id, pengakses.Id, batal);
        Ke = ke;
        if (_pekerjaan is not { Keadaan: KeadaanPekerjaan.Selesai, Jenis: KerjaUji.Kode } p)
        {
            return false;
        }

        HttpContext.Items[NavigasiPengguna.KunciPerangkatDaerah] = p.PerangkatDaerah;
        Semua = await antrean.HasilAsync<IReadOnlyList<DokumenTeruji>>(p, batal) ?? [];
        _berkas = [.. (await antrean.DaftarBerkasAsync(p, batal)).Select(b => b.Nama)];
        return ke >= 0 && ke < Semua.Count;
    }
}
