using Akuntabel.Core.Alur;
using Akuntabel.Storage;
using Akuntabel.Storage.Akun;
using Akuntabel.Web.Keamanan;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Akuntabel.Web.Fitur.KelolaPengguna;

/// <summary>What administrators choose from.</summary>
public sealed class PilihanPengguna(Basisdata basisdata, Pengakses pengakses)
{
    /// <summary>Between a perangkat daerah and its unit in one choice.</summary>
    private const char Pemisah = '|';

    /// <summary>Officials.</summary>
    public async Task<IReadOnlyList<SelectListItem>> PejabatAsync(CancellationToken batal) =>
        [.. (await basisdata.SekaliAsync(s => s.DaftarAsync<Baris>("SELECT id, nama, nip AS lain FROM pejabat WHERE pemda = @Pemda ORDER BY nama, id", new { pengakses.Pemda }), batal))
            .Select(b => new SelectListItem(b.Lain.Length > 0 ? $"{b.Nama} ({b.Lain})" : b.Nama, b.Id))];

    /// <summary>Places that a role can be for: each perangkat daerah, and its units.</summary>
    public async Task<IReadOnlyList<SelectListItem>> TempatAsync(CancellationToken batal)
    {
        var (daftarPd, unit) = await basisdata.BacaAsync(
            async s => (
                await s.DaftarAsync<Baris>("SELECT id, nama FROM perangkat_daerah WHERE pemda = @Pemda ORDER BY nama, id", new { pengakses.Pemda }),
                (await s.DaftarAsync<Baris>("SELECT id, nama, perangkat_daerah AS lain FROM unit_kerja WHERE pemda = @Pemda AND aktif = 1 ORDER BY urutan, nama", new { pengakses.Pemda })).ToLookup(u => u.Lain)),
            batal);
        return [.. daftarPd.SelectMany(pd => unit[pd.Id].Select(u => new SelectListItem($"{pd.Nama}: {u.Nama}", $"{pd.Id}{Pemisah}{u.Id}")).Prepend(new SelectListItem(pd.Nama, pd.Id)))];
    }

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

    private sealed class Baris
    {
        public string Id { get; init; } = "";

        public string Nama { get; init; } = "";

        public string Lain { get; init; } = "";
    }
}
