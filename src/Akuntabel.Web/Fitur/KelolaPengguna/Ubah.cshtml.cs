using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.Akun;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Keamanan.Akun;
using Akuntabel.Web.Komponen;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Akuntabel.Web.Fitur.KelolaPengguna;

/// <summary>One user: names, roles, ways to sign in, history.</summary>
public partial class UbahModel(
    KelolaPenggunaStore kelola, PenggunaStore store, PercobaanStore percobaan, SesiStore sesi, PeranStore peran, PilihanPengguna pilihan, Pengakses pengakses) : PageModel
{
    internal const string KunciTautan = "tautan-sekali";

    internal const int BanyakRiwayat = 50;

    private Pengguna? _kini;

    /// <summary>The user as stored.</summary>
    public Pengguna Kini => _kini ?? throw new InvalidOperationException("Pengguna belum dibaca.");

    /// <summary>Name of the person.</summary>
    [BindProperty]
    public string? Nama { get; set; }

    /// <summary>Name to sign in with.</summary>
    [BindProperty]
    public string? NamaPengguna { get; set; }

    /// <summary>The official that the user is.</summary>
    [BindProperty]
    public string? Pejabat { get; set; }

    /// <summary>Role to give.</summary>
    [BindProperty]
    public Peran? Peran { get; set; }

    /// <summary>For where.</summary>
    [BindProperty]
    public string? Tempat { get; set; }

    /// <summary>First day.</summary>
    [BindProperty]
    public DateOnly? Mulai { get; set; }

    /// <summary>Last day.</summary>
    [BindProperty]
    public DateOnly? Selesai { get; set; }

    /// <summary>Why the account is recovered.</summary>
    [BindProperty]
    public string? AlasanPulih { get; set; }

    /// <summary>Why the user is made inactive, or active.</summary>
    [BindProperty]
    public string? AlasanAktif { get; set; }

    /// <summary>Whether codes and passkeys are taken off.</summary>
    [BindProperty]
    public bool Lepas { get; set; }

    /// <summary>Whether somebody changed the user in between.</summary>
    public bool Bentrok { get; private set; }

    /// <summary>Whether giving a role was refused.</summary>
    public bool TugasDitolak { get; private set; }

    /// <summary>Whether recovering was refused.</summary>
    public bool PulihDitolak { get; private set; }

    /// <summary>Whether making inactive was refused.</summary>
    public bool AktifDitolak { get; private set; }

    /// <summary>The one-time link that was just made; shown once.</summary>
    public string? AlamatTautan { get; private set; }

    /// <summary>Roles given.</summary>
    public IReadOnlyList<Penugasan> DaftarPeran { get; private set; } = [];

    /// <summary>Officials to choose from.</summary>
    public IReadOnlyList<SelectListItem> DaftarPejabat { get; private set; } = [];

    /// <summary>Places to choose from.</summary>
    public IReadOnlyList<SelectListItem> DaftarTempat { get; private set; } = [];

    /// <summary>History.</summary>
    public IReadOnlyList<Peristiwa> Riwayat { get; private set; } = [];

    /// <summary>Origins that are locked.</summary>
    public int BanyakKunci { get; private set; }

    /// <summary>Until when the longest lock holds.</summary>
    public DateTimeOffset? KunciSampai { get; private set; }

    /// <summary>Passkeys there are.</summary>
    public int BanyakKunciSandi { get; private set; }

    /// <summary>Sessions there are.</summary>
    public int BanyakSesi { get; private set; }

    private string SesiSendiri => User.FindFirst(SkemaSesi.KlaimSesi)?.Value ?? "";

    /// <summary>A stored day as it is typed.</summary>
    public static string Hari(string hari) => DateOnly.TryParseExact(hari, "yyyy-MM-dd", out var d) ? TanggalIndonesia.Panjang(d) : "";

    /// <summary>An official in words.</summary>
    public string SebutanPejabat(string? id) => DaftarPejabat.FirstOrDefault(p => p.Value == id)?.Text ?? (string.IsNullOrEmpty(id) ? "Bukan pejabat" : id);

    /// <summary>Where a role is for, in words.</summary>
    public string SebutanTempat(Penugasan tugas)
    {
        ArgumentNullException.ThrowIfNull(tugas);
        var nilai = tugas.Unit.Length > 0 ? $"{tugas.PerangkatDaerah}|{tugas.Unit}" : tugas.PerangkatDaerah;
        return nilai.Length == 0 ? "Seluruh pemerintah daerah" : DaftarTempat.FirstOrDefault(t => t.Value == nilai)?.Text ?? nilai;
    }

    /// <inheritdoc/>
    [NonHandler]
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        Response.Headers.CacheControl = "no-store";
        if (!await BacaAsync(RouteData.Values["id"]?.ToString() ?? ""))
        {
            context.Result = NotFound();
            return;
        }

        await next();
    }

    /// <summary>Shows the user.</summary>
    public void OnGet()
    {
        (Nama, NamaPengguna, Pejabat, Mulai) = (Kini.Nama, Kini.NamaPengguna, Kini.Pejabat, peran.HariIni);
        AlamatTautan = TempData[KunciTautan] is string { Length: > 0 } rahasia ? $"{Request.Scheme}://{Request.Host}/tautan/{rahasia}" : null;
    }

    internal static string Sebab(HasilKelola hasil) => hasil switch
    {
        HasilKelola.NamaTerpakai => "Nama pengguna itu sudah dipakai orang lain. Pilih nama lain.",
        HasilKelola.AdministratorTerakhir =>
            "Tidak dapat: sesudahnya tidak ada lagi administrator yang tetap. Beri peran administrator tanpa tanggal selesai kepada orang lain yang sudah dapat masuk, lalu ulangi.",
        HasilKelola.Bentrok => "Pengguna ini baru saja diubah orang lain; yang tersimpan sekarang terlihat di halaman ini. Periksa, lalu ulangi.",
        _ => "Pilihan itu sudah tidak ada atau tidak cocok. Pilih lagi.",
    };

    private async Task<bool> BacaAsync(string id)
    {
        var batal = HttpContext.RequestAborted;
        if (await store.CariAsync(pengakses.Pemda, id, batal) is not { } p)
        {
            return false;
        }

        _kini = p;
        DaftarPeran = await kelola.DaftarPeranAsync(p.Pemda, id, batal);
        DaftarPejabat = await pilihan.PejabatAsync(batal);
        DaftarTempat = await pilihan.TempatAsync(batal);
        Riwayat = await kelola.RiwayatAsync(p.Pemda, id, long.TryParse(Request.Query["sebelum"], out var sebelum) ? sebelum : 0, BanyakRiwayat, batal);
        (BanyakKunci, KunciSampai) = await percobaan.KunciAsync(p.Pemda, p.NamaNormal, batal);
        BanyakKunciSandi = (await store.DaftarKunciAsync(p.Pemda, id, batal)).Count;
        BanyakSesi = (await sesi.DaftarAsync(p.Pemda, id, batal)).Count;
        return true;
    }
}
