using Akuntabel.Core.Alur;
using Akuntabel.Storage.Akun;
using Akuntabel.Storage.Instansi;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.Keamanan;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Akuntabel.Web.Fitur.KelolaPengguna;

/// <summary>What administrators choose from.</summary>
public sealed class PilihanPengguna(TempatStore tempat, PejabatStore pejabat, Pengakses pengakses)
{
    /// <summary>Between a perangkat daerah and its unit in one choice.</summary>
    private const char Pemisah = '|';

    /// <summary>Officials.</summary>
    public async Task<IReadOnlyList<SelectListItem>> PejabatAsync(CancellationToken batal) =>
        [.. (await pejabat.DaftarAsync(pengakses.Pemda, batal)).Select(p => new SelectListItem(p.Nip.Length > 0 ? $"{p.Nama} ({p.Nip})" : p.Nama, p.Id))];

    /// <summary>Places that a role can be for: each perangkat daerah, and its units.</summary>
    public async Task<IReadOnlyList<SelectListItem>> TempatAsync(CancellationToken batal) =>
        [.. (await tempat.DaftarAsync(pengakses.Pemda, batal))
            .Select(t => t.Unit.Length > 0 ? new SelectListItem($"{t.Nama}: {t.NamaUnit}", $"{t.PerangkatDaerah}{Pemisah}{t.Unit}") : new SelectListItem(t.Nama, t.PerangkatDaerah))];

    /// <summary>Roles.</summary>
    public static IReadOnlyList<SelectListItem> Peran { get; } =
        [.. Enum.GetValues<Peran>().Select(p => new SelectListItem(NavigasiPengguna.Sebutan(p) + (Penugasan.SePemda(p) ? " (seluruh pemerintah daerah)" : ""), p.ToString()))];

    /// <summary>The role that was chosen.</summary>
    public static Penugasan Tugas(Peran peran, string? tempat, DateOnly mulai, DateOnly? selesai)
    {
        var bagian = Penugasan.SePemda(peran) ? [""] : (tempat ?? "").Split(Pemisah, 2);
        return new Penugasan
        {
            Peran = peran.ToString(), PerangkatDaerah = bagian[0], Unit = bagian.Length > 1 ? bagian[1] : "", Mulai = mulai.ToString("yyyy-MM-dd"), Selesai = selesai?.ToString("yyyy-MM-dd") ?? "",
        };
    }
}
