using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.Instansi;
using Akuntabel.Web.Komponen;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Http;

namespace Akuntabel.Web.Fitur.Bersama;

/// <summary>What the bar offers: offices, years and quarters, each as the page that stays as near as can be to the one that is
/// shown.</summary>
internal static class BilahNavigasi
{
    /// <summary>Offices that one may choose, the working ones first; none when there is no choice.</summary>
    public static IReadOnlyList<Tautan> Kantor(IReadOnlyList<BarisPerangkatDaerah> terlihat, WaktuKerja? waktu) => terlihat.Count < 2 ? []
        : [.. terlihat.Select(k => new Tautan(k.Nama, Alamat.PerangkatDaerah.Ringkasan(k.Id, waktu?.Tahun)))];

    /// <summary>Years and quarters of an office, or of all of them.</summary>
    public static PilihanWaktu Waktu(HttpContext konteks, WaktuKerja w, DateOnly hari, string? pd)
    {
        string Ke(int tahun, int? triwulan) => pd is null ? $"/?tahun={tahun}"
            : konteks.Request.RouteValues["kunci"]?.ToString() is { } tahap ? Alamat.Siklus.Tahap(pd, tahap, tahun, triwulan)
            : Alamat.PerangkatDaerah.Ringkasan(pd, tahun, triwulan);
        return new PilihanWaktu(
            $"{w.Tahun}", [.. w.DaftarTahun.Select(t => new Tautan($"{t}", Ke(t, null)))],
            pd is null ? [] : [.. Enumerable.Range(1, 4).Select(t => new TautanTriwulan(
                BilanganRomawi.Dari(t), Ke(w.Tahun, t), t == w.Triwulan, w.Tahun == hari.Year && t == WaktuKerja.Berjalan(w.Tahun,
                    hari)))]);
    }
}
