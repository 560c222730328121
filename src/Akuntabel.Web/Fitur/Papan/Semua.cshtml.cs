using Akuntabel.Core.Aturan;
using Akuntabel.Storage.Alur;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Proyeksi;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.TriwulanBerjalan;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Akuntabel.Web.Fitur.Papan;

/// <summary>All offices in the quarters of a year: who is done, late, given back; how far from target, how much is spent.</summary>
public class SemuaModel(KonteksPd konteks, DokumenStore dokumen, FaktaStore fakta, PelaksanaanSopStore store) : PageModel
{
    /// <summary>Offices on one page.</summary>
    public const int PerHalaman = 25;

    /// <summary>Orders, the usual one first, each with its name.</summary>
    public static IReadOnlyList<(string Kunci, string Nama)> DaftarUrut { get; } =
        [("", "yang perlu dilihat"), ("susunan", "susunan"), ("capaian", "capaian"), ("serapan", "serapan")];

    /// <summary>Order; empty: what needs looking at first.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Urut { get; set; }

    /// <summary>State that is shown alone; empty: all.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Keadaan { get; set; }

    /// <summary>Which page of the offices, from 1.</summary>
    [BindProperty(SupportsGet = true)]
    public int Halaman { get; set; } = 1;

    /// <summary>Year and quarter.</summary>
    public WaktuKerja Waktu { get; private set; } = new(0, 1, false, []);

    /// <summary>Today.</summary>
    public DateOnly HariIni => konteks.HariIni;

    /// <summary>All offices.</summary>
    public IReadOnlyList<BarisPapan> Semua { get; private set; } = [];

    /// <summary>Those of the state that was asked for, in order.</summary>
    public IReadOnlyList<BarisPapan> Tersaring { get; private set; } = [];

    /// <summary>Those on the page.</summary>
    public IEnumerable<BarisPapan> Tampil => Tersaring.Skip((Halaman - 1) * PerHalaman).Take(PerHalaman);

    /// <summary>How many pages there are.</summary>
    public int BanyakHalaman => Math.Max(1, (Tersaring.Count + PerHalaman - 1) / PerHalaman);

    /// <summary>Scale of achievement.</summary>
    public Skala SkalaCapaian => Skala("akip-aa-d");

    /// <summary>Scale of absorption.</summary>
    public Skala SkalaSerapan => Skala("pmdn86-2017-gt");

    /// <summary>The address of the page in another order, state, part.</summary>
    public string Ke(string? urut = null, string? keadaan = null, int halaman = 0, int? triwulan = null) => Alamat.Papan.Semua(
        Waktu.Tahun, triwulan ?? Waktu.Triwulan, urut ?? Urut ?? "", keadaan ?? Keadaan ?? "", halaman);

    /// <summary>Shows it.</summary>
    public async Task OnGetAsync(CancellationToken batal)
    {
        await konteks.SemuaAsync("", batal);
        Waktu = konteks.Waktu(HttpContext);
        var sumber = await dokumen.SemuaKantorAsync(konteks.Pemda, Waktu.Tahun, batal);
        Semua = BarisPapan.Susun(
            await fakta.RingkasanAsync(konteks.Pemda, Waktu.Tahun, konteks.Terlihat, sumber, Waktu.Triwulan, batal),
            await store.DaftarAsync(konteks.Pemda, null, Waktu.Tahun, batal), Waktu.Triwulan, store.Kini);
        Tersaring = [.. Urutkan(Enum.TryParse<KemajuanTriwulan>(Keadaan, true, out var k) && Enum.IsDefined(k)
            ? Semua.Where(b => b.Kini.Kemajuan == k) : Semua)];
        Halaman = Math.Clamp(Halaman, 1, BanyakHalaman);
    }

    // sorting keeps the order of the codes among equals
    private IEnumerable<BarisPapan> Urutkan(IEnumerable<BarisPapan> daftar) => Urut switch
    {
        "susunan" => daftar,
        "capaian" => daftar.OrderBy(b => b.Fakta?.RataCapaian is null).ThenBy(b => b.Fakta?.RataCapaian),
        "serapan" => daftar.OrderBy(b => b.Fakta?.Serapan is null).ThenBy(b => b.Fakta?.Serapan),
        _ => daftar.OrderBy(b => b.Kini.Kemajuan).ThenByDescending(b => b.Kini.Terlambat),
    };

    private Skala Skala(string kunci) => KatalogSkala.Cari(kunci, new DateOnly(Waktu.Tahun, 12, 31)) ?? KatalogSkala.Semua[0];
}
