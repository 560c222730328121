using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Akuntabel.Web.Komponen;

/// <summary>What the layout shows around a page, for the user and the route of a request.</summary>
public interface INavigasi
{
    /// <summary>The surroundings of the page that is being answered.</summary>
    ValueTask<Sekeliling> BacaAsync(HttpContext konteks);
}

/// <summary>Around a page.</summary>
public sealed record Sekeliling
{
    /// <summary>Name of the pemerintah daerah.</summary>
    public string? Pemda { get; init; }

    /// <summary>The perangkat daerah that the page belongs to; its address is where another can be chosen.</summary>
    public Tautan? PerangkatDaerah { get; init; }

    /// <summary>The signed-in user; <c>null</c> when nobody is.</summary>
    public string? NamaPengguna { get; init; }

    /// <summary>What the user is here: "Perencana".</summary>
    public string? PeranPengguna { get; init; }

    /// <summary>Links of the user's menu.</summary>
    public IReadOnlyList<Tautan> MenuPengguna { get; init; } = [];

    /// <summary>Address that signs out (POST).</summary>
    public string? AlamatKeluar { get; init; }

    /// <summary>Offices to choose from; empty: there is no choice.</summary>
    public IReadOnlyList<Tautan> DaftarKantor { get; init; } = [];

    /// <summary>Key of the office at hand, for the search; <c>null</c>: none.</summary>
    public string? KunciKantor { get; init; }

    /// <summary>Years and quarters to choose from; <c>null</c>: the page is of no year.</summary>
    public PilihanWaktu? Waktu { get; init; }

    /// <summary>Where one searches; <c>null</c>: nowhere.</summary>
    public string? AlamatCari { get; init; }

    /// <summary>Sections of the main navigation, in order.</summary>
    public IReadOnlyList<BagianNavigasi> Bagian { get; init; } = [];
}

/// <summary>Years and quarters of the bar.</summary>
/// <param name="Tahun">The year that is shown.</param>
/// <param name="DaftarTahun">Years to choose from.</param>
/// <param name="DaftarTriwulan">Quarters of the year; none where they make no difference.</param>
public sealed record PilihanWaktu(string Tahun, IReadOnlyList<Tautan> DaftarTahun, IReadOnlyList<TautanTriwulan> DaftarTriwulan);

/// <summary>A quarter of the bar.</summary>
/// <param name="Teks">"III".</param>
/// <param name="Alamat">Address.</param>
/// <param name="Dipilih">Whether it is the one that is shown.</param>
/// <param name="Berjalan">Whether it runs today.</param>
public sealed record TautanTriwulan(string Teks, string Alamat, bool Dipilih, bool Berjalan);

/// <summary>A section of the main navigation.</summary>
/// <param name="Judul">Heading; <c>null</c> for the links before all sections.</param>
/// <param name="Daftar">Links.</param>
public sealed record BagianNavigasi(string? Judul, IReadOnlyList<Tautan> Daftar);

/// <summary>Navigation before anything is known of the user: the first page.</summary>
internal sealed class NavigasiDasar : INavigasi
{
    public ValueTask<Sekeliling> BacaAsync(HttpContext konteks) =>
        ValueTask.FromResult(new Sekeliling { Bagian = [new BagianNavigasi(null, [new Tautan("Beranda", "/", "beranda")])] });
}

/// <summary>What a page tells the next one.</summary>
public static class PesanHalaman
{
    internal const string Kunci = "pesan";
    internal const string KunciRagam = "pesan-ragam";

    /// <summary>Shown at the top of the page that is redirected to: <c>this.Pesan("Perubahan tersimpan.")</c>.</summary>
    public static void Pesan(this PageModel halaman, string teks, Ragam ragam = Ragam.Sukses)
    {
        ArgumentNullException.ThrowIfNull(halaman);
        ArgumentNullException.ThrowIfNull(teks);
        // a title ends with a full stop of its own
        halaman.TempData[Kunci] = teks.Replace("...", "…", StringComparison.Ordinal).Replace("..", ".", StringComparison.Ordinal);
        halaman.TempData[KunciRagam] = ragam.ToString();
    }

    /// <summary>The link that matches a path best, so that exactly one is marked as the current one.</summary>
    public static string? Kini(this Sekeliling sekeliling, PathString jalur)
    {
        ArgumentNullException.ThrowIfNull(sekeliling);
        return sekeliling.Bagian.SelectMany(b => b.Daftar).Select(t => t.Alamat).OfType<string>()
            .Where(a => a == "/" ? jalur == "/" : jalur.StartsWithSegments(a)).MaxBy(a => a.Length);
    }
}
