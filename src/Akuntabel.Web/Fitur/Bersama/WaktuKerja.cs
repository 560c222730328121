using System.Globalization;
using Akuntabel.Core.Alur;
using Microsoft.AspNetCore.Http;

namespace Akuntabel.Web.Fitur.Bersama;

/// <summary>The year and quarter that somebody works in: those of the address, or else those chosen last.</summary>
/// <param name="Tahun">Year.</param>
/// <param name="Triwulan">Quarter, 1–4.</param>
/// <param name="Diminta">Whether the quarter was chosen, in the address or before.</param>
/// <param name="DaftarTahun">Years to choose from: those of the office, and the next.</param>
public sealed record WaktuKerja(int Tahun, int Triwulan, bool Diminta, IReadOnlyList<int> DaftarTahun)
{
    /// <summary>First year that an address may name.</summary>
    public const int TahunPertama = 2000;

    /// <summary>Last year that an address may name.</summary>
    public const int TahunTerakhir = 2100;

    private const string Kuki = "akuntabel-waktu";

    /// <summary>Reads it, and remembers what the address names.</summary>
    /// <param name="konteks">The request.</param>
    /// <param name="awal">First year with a document; <c>null</c>: none.</param>
    /// <param name="akhir">Last such year.</param>
    /// <param name="hari">Today.</param>
    public static WaktuKerja Baca(HttpContext konteks, int? awal, int? akhir, DateOnly hari)
    {
        ArgumentNullException.ThrowIfNull(konteks);
        var ingat = PeriodeAlamat.Baca(konteks.Request.Cookies[Kuki]);
        var (awalTahun, batas) = (Math.Min(awal ?? hari.Year, hari.Year), Math.Max(akhir ?? hari.Year, hari.Year) + 1);
        var diminta = Angka(konteks.Request.RouteValues["tahun"] ?? konteks.Request.Query["tahun"], TahunPertama, TahunTerakhir);
        var tahun = diminta ?? (ingat is not null && ingat.Mulai >= awalTahun && ingat.Mulai <= batas ? ingat.Mulai
            : awal is null ? hari.Year : Math.Clamp(hari.Year, awal.Value, akhir ?? awal.Value));
        var dipilih = Angka(konteks.Request.RouteValues["triwulan"] ?? konteks.Request.Query["triwulan"], 1, 4) ?? (ingat?.Mulai == tahun ? ingat.Triwulan : null);
        Ingat(konteks, diminta is not null || konteks.Request.Query.ContainsKey("triwulan") || konteks.Request.RouteValues.ContainsKey("triwulan"), Periode.Tahun(tahun, dipilih), ingat);
        return new WaktuKerja(tahun, dipilih ?? Berjalan(tahun, hari), dipilih is not null,
            [.. Enumerable.Range(awalTahun, batas - awalTahun + 1).Append(tahun).Distinct().OrderDescending()]);
    }

    /// <summary>The quarter that runs; of a year that is over its last, of one to come its first.</summary>
    public static int Berjalan(int tahun, DateOnly hari) => tahun < hari.Year ? 4 : tahun > hari.Year ? 1 : (hari.Month + 2) / 3;

    private static int? Angka(object? teks, int paling, int terbesar) =>
        int.TryParse(teks?.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n >= paling && n <= terbesar ? n
            : null;

    // no more than a convenience: who keeps no cookie has the year in the address
    private static void Ingat(HttpContext konteks, bool diminta, Periode pilihan, Periode? ingat)
    {
        if (diminta && pilihan != ingat && HttpMethods.IsGet(konteks.Request.Method) && !konteks.Response.HasStarted)
        {
            konteks.Response.Cookies.Append(Kuki, PeriodeAlamat.Tulis(pilihan), new CookieOptions { IsEssential = true });
        }
    }
}
