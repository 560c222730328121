using Akuntabel.Core.Alur;
using Akuntabel.Storage.Akun;
using Akuntabel.Storage.Instansi;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.Keamanan;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Akuntabel.Web.Fitur.KelolaPengguna;

/// <summary>Users of the pemerintah daerah.</summary>
public class IndexModel(KelolaPenggunaStore kelola, PerangkatDaerahStore perangkatDaerah, MasaJabatanStore masa, Pengakses pengakses) : PageModel
{
    private const int PerHalaman = 50;

    private Dictionary<string, string> _sebutanPd = [];

    /// <summary>Part of a name.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Cari { get; set; }

    /// <summary>Page of the list, from 1.</summary>
    [BindProperty(SupportsGet = true)]
    public int Halaman { get; set; } = 1;

    /// <summary>Pages of the list.</summary>
    public int BanyakHalaman { get; private set; }

    /// <summary>Terms that wait for confirmation.</summary>
    public long BanyakMenunggu { get; private set; }

    /// <summary>The users shown.</summary>
    public IReadOnlyList<BarisPengguna> Daftar { get; private set; } = [];

    /// <summary>How many there are, in words.</summary>
    public string Ringkasan { get; private set; } = "";

    /// <summary>Address of a page of the list.</summary>
    public string AlamatHalaman => $"?cari={Uri.EscapeDataString(Cari ?? "")}&halaman={{0}}";

    /// <summary>Shows them.</summary>
    public async Task OnGetAsync(CancellationToken batal)
    {
        Halaman = Math.Clamp(Halaman, 1, 100_000);
        BanyakMenunggu = await masa.BanyakMenungguAsync(pengakses.Pemda, batal);
        (Daftar, var jumlah) = await kelola.DaftarAsync(pengakses.Pemda, Cari ?? "", (Halaman - 1) * PerHalaman, PerHalaman, batal);
        _sebutanPd = (await perangkatDaerah.DaftarAsync(pengakses.Pemda, batal)).ToDictionary(p => p.Id, p => p.Sebutan);
        BanyakHalaman = (jumlah + PerHalaman - 1) / PerHalaman;
        Ringkasan = string.IsNullOrWhiteSpace(Cari) ? $"{jumlah} pengguna" : $"{jumlah} pengguna dengan \"{Cari.Trim()}\"";
    }

    /// <summary>The roles of a user, one line each, with the places where they hold: "Perencana: Badan Kesbangpol, Dinas Kesehatan".</summary>
    public IEnumerable<string> DaftarPeran(BarisPengguna pengguna)
    {
        ArgumentNullException.ThrowIfNull(pengguna);
        foreach (var g in pengguna.DaftarPeran.GroupBy(t => t.Peran).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var tempat = g.Select(t => _sebutanPd.GetValueOrDefault(t.PerangkatDaerah, t.PerangkatDaerah)).Where(t => t.Length > 0).Distinct().Order(StringComparer.Ordinal);
            var nama = Enum.TryParse<Peran>(g.Key, out var p) ? NavigasiPengguna.Sebutan(p) : g.Key;
            yield return string.Join(": ", new[] { nama, string.Join(", ", tempat) }.Where(t => t.Length > 0));
        }
    }

    /// <summary>A role in few words.</summary>
    public static string Sebutan(Penugasan tugas)
    {
        ArgumentNullException.ThrowIfNull(tugas);
        return (Enum.TryParse<Peran>(tugas.Peran, out var p) ? NavigasiPengguna.Sebutan(p) : tugas.Peran) + (tugas.PerangkatDaerah.Length > 0 ? $" {tugas.PerangkatDaerah}" : "");
    }
}
