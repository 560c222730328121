using Akuntabel.Core.Alur;
using Akuntabel.Core.Register;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Register;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Instansi;
using Akuntabel.Storage.Register;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.FormulirDokumen;
using Akuntabel.Web.Komponen;
using Akuntabel.Web.Proyeksi;
using Akuntabel.Web.RegisterKantor;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Akuntabel.Web.Fitur.Register;

/// <summary>Why a figure is what it is: a question to a register is made in words, and answered while one makes it.</summary>
public class HitunganSatuModel(
    KonteksPd konteks, KonteksHitungan hitungan, KonteksRegister register, HitunganRegisterStore kueriTersimpan, RegisterStore baris, DokumenStore dokumen)
    : HalamanPd(konteks)
{
    /// <summary>Rows that the page names of each kind.</summary>
    public const int Terbanyak = 50;

    private const string Baru = "baru";

    private readonly Dictionary<string, string> _bagian = new(StringComparer.Ordinal);

    private RegisterDikenal? _register;

    /// <summary>Key of the address; empty: a new question.</summary>
    public string Id => RouteData.Values["id"]?.ToString() is { } id && id != Baru ? id : "";

    /// <summary>What is typed; from the question kept, until something is sent.</summary>
    [BindProperty]
    public IsianHitungan Isian { get; set; } = new();

    /// <summary>Code of the register asked; in the address for a new question.</summary>
    [BindProperty(SupportsGet = true, Name = "register")]
    public string? KodeRegister { get; set; }

    /// <summary>Year of the answers.</summary>
    [BindProperty(SupportsGet = true)]
    public int Tahun { get; set; }

    /// <summary>Quarter of which the rows are named.</summary>
    [BindProperty(SupportsGet = true)]
    public int Triwulan { get; set; }

    /// <summary>Registers that the user may ask.</summary>
    public IReadOnlyList<RegisterDikenal> Pilihan { get; private set; } = [];

    /// <summary>The register asked; <c>null</c>: none is chosen yet.</summary>
    public DefinisiRegister? Definisi => _register?.Definisi;

    /// <summary>Indikator and their parts.</summary>
    public IReadOnlyList<SelectListItem> DaftarIndikator { get; private set; } = [];

    /// <summary>The question; <c>null</c>: it cannot be asked yet.</summary>
    public KueriRegister? Kueri { get; private set; }

    /// <summary>Its answers, by quarter; none: it cannot be asked.</summary>
    public IReadOnlyList<HasilKueri> Hasil { get; private set; } = [];

    /// <summary>Rows that the page names, by key.</summary>
    public IReadOnlyDictionary<string, BarisTersimpan> Baris { get; private set; } = new Dictionary<string, BarisTersimpan>();

    /// <summary>Whether the user writes it.</summary>
    public bool BolehUbah => Boleh(Keamanan.Hak.Atas<HitunganSatuModel>(nameof(OnPostAsync)));

    /// <summary>The answer of the quarter shown.</summary>
    public HasilKueri? Kini => Hasil.Count == 4 ? Hasil[Triwulan - 1] : null;

    /// <summary>Fields that may be counted by.</summary>
    public IEnumerable<BidangRegister> Terbuka => Definisi?.Bidang.Where(b => !b.Tersegel) ?? [];

    /// <summary>Address of this form, or of an act on it.</summary>
    public string Ke(string? handler = null) => Alamat.Register.HitunganSatu(
        Pd, Id.Length > 0 ? Id : null, handler, Tahun, Triwulan, Id.Length > 0 ? null : KodeRegister);

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(string? untuk, CancellationToken batal)
    {
        if (!await MuatAsync(batal) || (Id.Length == 0 && !BolehUbah))
        {
            return NotFound();
        }

        if (Id.Length == 0)
        {
            Isian.Untuk = untuk ?? "";
            Isian.Lengkapi();
            return Page();
        }

        await JawabAsync(batal);
        return Page();
    }

    /// <summary>Answers what is typed; nothing is kept.</summary>
    public async Task<IActionResult> OnPostHitungAsync(CancellationToken batal)
    {
        if (!await MuatAsync(batal) || Definisi is null)
        {
            return NotFound();
        }

        Terapkan();
        await JawabAsync(batal);
        return Page();
    }

    /// <summary>Keeps it.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken batal)
    {
        if (!await MuatAsync(batal) || Definisi is not { } d)
        {
            return NotFound();
        }

        Terapkan();
        if (ModelState.IsValid && Kueri is { } kueri)
        {
            var (indikator, komponen) = Isian.Bagian;
            var nama = string.IsNullOrWhiteSpace(Isian.Nama) ? Singkat(new KataKueri(d).Sebut(kueri)) : Isian.Nama;
            if (DaftarIndikator.All(i => i.Value != Isian.Untuk))
            {
                ModelState.AddModelError("Isian.Untuk", "Pilih indikator atau komponen yang dihitung.");
            }
            else if (Terima(
                await kueriTersimpan.SimpanAsync(Konteks.Pelaku, Pd, new HitunganTersimpan(Id, indikator, komponen, TulisanKueri.Tulis(kueri), nama, Isian.Revisi) { Bagian = _bagian.GetValueOrDefault(Isian.Untuk, "") }, batal),
                Alamat.Register.Hitungan(Pd), $"Hitungan indikator {indikator} tersimpan.") is { } selesai)
            {
                return selesai;
            }

            if (Bentrok)
            {
                ModelState.AddModelError("", "Hitungan ini baru saja diubah orang lain. Buka lagi halamannya; yang Anda isi masih di bawah.");
            }
        }

        await JawabAsync(batal);
        return Page();
    }

    /// <summary>Takes it away; what quarters kept stays.</summary>
    public async Task<IActionResult> OnPostHapusAsync(int revisi, CancellationToken batal) => await MuatAsync(batal) && Id.Length > 0
        ? TerimaDiDaftar(await kueriTersimpan.HapusAsync(Konteks.Pelaku, Pd, Id, revisi, batal), Alamat.Register.Hitungan(Pd), "Hitungan dihapus. Yang sudah disimpan bersama triwulan tetap ada.")
        : NotFound();

    // what the database takes as a name
    private static string Singkat(string teks) => teks.Length <= 300 ? teks : teks[..299] + "…";

    private void Terapkan()
    {
        Isian.Lengkapi();
        if (Definisi is { } d)
        {
            (Kueri, var galat) = Isian.Baca(d);
            foreach (var (bidang, pesan) in galat)
            {
                ModelState.AddModelError(bidang, pesan);
            }
        }
    }

    private async Task<bool> MuatAsync(CancellationToken batal)
    {
        if (!await KenalAsync(batal))
        {
            return false;
        }

        var waktu = Konteks.Waktu(HttpContext);
        Tahun = Tahun is >= WaktuKerja.TahunPertama and <= WaktuKerja.TahunTerakhir ? Tahun : waktu.Tahun;
        Triwulan = Triwulan is >= 1 and <= 4 ? Triwulan : waktu.Triwulan;
        Pilihan = [.. (await register.DaftarAsync(Pd, batal)).Where(r => r.Tersimpan.Aktif)];
        var milik = Id.Length > 0 ? (await hitungan.DaftarAsync(Pd, batal)).FirstOrDefault(h => h.Tersimpan.Id == Id) : null;
        // one whose register is gone can still be taken away
        if (Id.Length > 0 && (milik is null || milik is { Terlihat: false, Register: not null }))
        {
            return false;
        }

        KodeRegister = milik?.Kueri?.Register ?? KodeRegister;
        _register = Pilihan.FirstOrDefault(p => p.Definisi.Kode == KodeRegister)
            ?? (milik?.Register is null || KodeRegister is null ? null : await register.CariAsync(Pd, KodeRegister, batal));
        await IndikatorAsync(batal);
        if (milik is { } h && !HttpMethods.IsPost(Request.Method))
        {
            Isian = IsiHitungan(h);
            // a part is known by its name, wherever it stands now; one that is gone has to be chosen anew
            if (h.Tersimpan.Bagian.Length > 0)
            {
                Isian.Untuk = _bagian.FirstOrDefault(b => IsianHitungan.Milik(b.Key, h.Tersimpan.Indikator) && b.Value.Equals(h.Tersimpan.Bagian, StringComparison.OrdinalIgnoreCase)).Key ?? "";
            }

            Kueri = h.Keberatan is null ? h.Kueri : null;
        }

        ViewData["Judul"] = Id.Length == 0 ? "Hitung indikator dari register" : $"Hitungan indikator {milik?.Tersimpan.Indikator}";
        ViewData["Menu"] = Alamat.Register.Daftar(Pd);
        ViewData["Remah"] = new[]
        {
            new Tautan("Register", Alamat.Register.Daftar(Pd)), new Tautan("Indikator dari register", Alamat.Register.Hitungan(Pd)),
            new Tautan(ViewData["Judul"]?.ToString() ?? ""),
        };
        return true;
    }

    private static IsianHitungan IsiHitungan(HitunganKantor h)
    {
        var isian = h is { Kueri: { } k, Register: { } d } ? IsianHitungan.Dari(k, d) : new IsianHitungan();
        isian.Untuk = IsianHitungan.Tulis(h.Tersimpan.Indikator, h.Tersimpan.Komponen);
        (isian.Nama, isian.Revisi) = (h.Tersimpan.Nama, h.Tersimpan.Revisi);
        isian.Lengkapi();
        return isian;
    }

    private async Task IndikatorAsync(CancellationToken batal)
    {
        var berkas = await dokumen.BerkasLaporanAsync(Konteks.Pemda, Pd, Periode.Tahun(Tahun), PilihanVersi.Terbaru, batal);
        var terhitung = HitunganTriwulan.Baca(berkas, Tahun, Triwulan);
        foreach (var i in TabelSilang.Indikator(berkas, Tahun))
        {
            foreach (var (ke, k) in (terhitung.Rumus(i.Kode)?.Baca().DaftarKomponen ?? []).Index())
            {
                _bagian[IsianHitungan.Tulis(i.Kode, ke + 1)] = string.Join(' ', k.Nama.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            }
        }

        DaftarIndikator = [.. TabelSilang.Indikator(berkas, Tahun).SelectMany(i => terhitung.Rumus(i.Kode)?.Baca().DaftarKomponen is { Count: > 0 } komponen
            ? komponen.Select((k, ke) => new SelectListItem($"{i.Kode} {i.Uraian}: {k.Nama}", IsianHitungan.Tulis(i.Kode, ke + 1)))
            : [new SelectListItem($"{i.Kode} {i.Uraian}", IsianHitungan.Tulis(i.Kode, 0))])];
    }

    private async Task JawabAsync(CancellationToken batal)
    {
        if (Kueri is not { } kueri || Definisi is not { } d)
        {
            return;
        }

        Hasil = await hitungan.HitungAsync(Pd, d, kueri, [.. Enumerable.Range(1, 4).Select(t => new PeriodeKueri(Tahun, t))], batal);
        if (Kini is { } k)
        {
            var id = k.Terhitung.Take(Terbanyak).Concat(k.Ganda.Take(Terbanyak).SelectMany(g => new[] { g.Key, g.Value }))
                .Concat(k.TanpaHari.Take(Terbanyak)).Concat(k.TanpaIsi.Take(Terbanyak)).Distinct().ToList();
            Baris = (await baris.BeberapaAsync(register.Kunci(Pd, d.Kode), d, id, batal)).ToDictionary(b => b.Baris.Id, StringComparer.Ordinal);
        }
    }
}
