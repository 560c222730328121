using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.PenulisanTemuan;
using Akuntabel.Storage.Alur;
using Akuntabel.Storage.KertasKerja;
using Akuntabel.Storage.Pengujian;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Akuntabel.Web.Fitur.Pengawasan;

/// <summary>All offices of a year: reviu, checks, evaluation, recommendations.</summary>
public class IndexModel(KonteksPd konteks, KertasKerjaStore kertas, RekomendasiStore rekomendasi, PengujianStore pengujian, PelaksanaanSopStore sop) : PageModel
{
    /// <summary>Offices on one page.</summary>
    public const int PerHalaman = 30;

    private static readonly (string Kunci, string Kata, Func<PengawasanKantor, bool> Termasuk)[] Saring =
    [
        ("", "Semua kantor", _ => true),
        ("reviu-belum", "Reviu belum dimulai", b => b.Reviu == TahapPengawasan.Belum),
        ("reviu-berjalan", "Reviu berjalan", b => b.Reviu == TahapPengawasan.Berjalan),
        ("reviu-selesai", "Reviu selesai atau dihentikan", b => b.Reviu is TahapPengawasan.Selesai or TahapPengawasan.Dihentikan),
        ("lewat", "Ada rekomendasi lewat batas waktu", b => b.Lewat > 0),
        ("diajukan", "Ada tindak lanjut menunggu APIP", b => b.Diajukan > 0),
    ];

    /// <summary>Orders, the usual one first, each with its name.</summary>
    public static IReadOnlyList<(string Kunci, string Nama)> DaftarUrut { get; } =
        [("", "yang perlu dilihat"), ("susunan", "susunan"), ("nilai", "nilai evaluasi"), ("temuan", "temuan uji")];

    /// <summary>Order; empty: what needs looking at first.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Urut { get; set; }

    /// <summary>Which are shown; empty: all.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Keadaan { get; set; }

    /// <summary>Which page of the offices, from 1.</summary>
    [BindProperty(SupportsGet = true)]
    public int Halaman { get; set; } = 1;

    /// <summary>The year.</summary>
    public int Kini { get; private set; }

    /// <summary>Today.</summary>
    public DateOnly HariIni => konteks.HariIni;

    /// <summary>All offices.</summary>
    public IReadOnlyList<PengawasanKantor> Semua { get; private set; } = [];

    /// <summary>Those that were asked for, in order.</summary>
    public IReadOnlyList<PengawasanKantor> Tersaring { get; private set; } = [];

    /// <summary>How many pages there are.</summary>
    public int BanyakHalaman => Math.Max(1, (Tersaring.Count + PerHalaman - 1) / PerHalaman);

    /// <summary>Those on the page.</summary>
    public IEnumerable<PengawasanKantor> Tampil => Tersaring.Skip((Halaman - 1) * PerHalaman).Take(PerHalaman);

    /// <summary>Names of the components that were scored; empty: none was.</summary>
    public IReadOnlyList<string> Komponen => [.. Semua.SelectMany(b => b.Skor?.Komponen ?? []).Select(k => k.Nama).Where(n => n.Length > 0).Distinct()];

    /// <summary>Filters as choices.</summary>
    public IEnumerable<SelectListItem> Pilihan => Saring.Select(s => new SelectListItem(s.Kata, s.Kunci));

    /// <summary>Whether the user may open a page.</summary>
    public bool Boleh(Hak hak, string? pd = null) => konteks.Boleh(hak, pd);

    /// <summary>Whether the user may open the reviu of an office.</summary>
    public bool BolehReviu(string pd) => Boleh(new Hak("/Reviu/Index", "OnGet"), pd);

    /// <summary>Whether the user may open the evaluation of an office.</summary>
    public bool BolehEvaluasi(string pd) => Boleh(new Hak("/Evaluasi/Index", "OnGet"), pd);

    /// <summary>The address of the page in another order or part.</summary>
    public string Ke(string? urut = null, int halaman = 0) => Alamat.Pengawasan.Semua(Kini, urut ?? Urut ?? "", Keadaan ?? "", halaman);

    /// <summary>Shows it.</summary>
    public async Task OnGetAsync(CancellationToken batal)
    {
        await BacaAsync(batal);
        Halaman = Math.Clamp(Halaman, 1, BanyakHalaman);
    }

    /// <summary>The table as a workbook.</summary>
    public async Task<IActionResult> OnGetUnduhAsync(CancellationToken batal)
    {
        await BacaAsync(batal);
        return File(BukuDaftar.Tulis("Pengawasan", $"Pengawasan akuntabilitas kinerja tahun {Kini}", $"Keadaan pada {TanggalIndonesia.Panjang(HariIni)}",
            [
                new("Perangkat daerah", 38), new("Reviu laporan", 30), new("Temuan material", 10), new("Temuan minor", 10), new("Temuan editorial", 10),
                new("Evaluasi", 16), .. Komponen.Select(k => new KolomDaftar(k, 14)), new("Nilai", 10), new("Predikat", 10), new("Perubahan", 11),
                new("Rekomendasi belum selesai", 14), new("Lewat batas waktu", 12), new("Menunggu APIP", 12),
            ],
            [.. Tersaring.Select(b => (IReadOnlyList<object?>)
            [
                b.Kantor.Nama, b.KataReviu, b.Uji?.Material, b.Uji?.Minor, b.Uji?.Editorial, PengawasanKantor.Sebutan(b.Evaluasi),
                .. Komponen.Select(k => (object?)Nilai(b, k)), b.Skor?.Nilai, b.Skor?.Predikat ?? "", b.Perubahan, b.Terbuka, b.Lewat, b.Diajukan,
            ])]), TampilanRekomendasi.MimeXlsx, $"pengawasan-{Kini}.xlsx");
    }

    /// <summary>Score of a component of an office; <c>null</c>: not known.</summary>
    public static decimal? Nilai(PengawasanKantor b, string komponen) => b?.Skor?.Komponen.FirstOrDefault(k => k.Nama == komponen).Nilai;

    private async Task BacaAsync(CancellationToken batal)
    {
        await konteks.SemuaAsync("", batal);
        Kini = konteks.Waktu(HttpContext).Tahun;
        Semua = PengawasanKantor.Susun(
            Kini, HariIni, konteks.Terlihat.Where(p => p.Aktif == 1), await kertas.SemuaKantorAsync(konteks.Pemda, Kini - 1, Kini, batal),
            await sop.DaftarAsync(konteks.Pemda, null, Kini, batal), await pengujian.RekapAsync(konteks.Pemda, batal),
            await rekomendasi.DaftarAsync(konteks.Pemda, null, batal: batal));
        var saring = Array.Find(Saring, s => s.Kunci == Keadaan).Termasuk ?? Saring[0].Termasuk;
        Tersaring = [.. Urutkan(Semua.Where(saring))];
    }

    // sorting keeps the order of the codes among equals
    private IEnumerable<PengawasanKantor> Urutkan(IEnumerable<PengawasanKantor> daftar) => Urut switch
    {
        "susunan" => daftar,
        "nilai" => daftar.OrderBy(b => b.Skor?.Nilai is null).ThenBy(b => b.Skor?.Nilai),
        "temuan" => daftar.OrderByDescending(b => b.Uji?.Material ?? -1).ThenByDescending(b => b.Uji?.Banyak ?? -1),
        _ => daftar.OrderByDescending(b => b.Diajukan > 0).ThenByDescending(b => b.Lewat).ThenBy(b => b.Reviu),
    };
}
