using Akuntabel.Core.Alur;
using Akuntabel.Storage.Dokumen;

namespace Akuntabel.Web.Penyimpanan;

/// <summary>A kind of document in a period: the one that serves it, or none.</summary>
/// <param name="Jenis">Kind.</param>
/// <param name="Versi">The document, or <c>null</c>.</param>
/// <param name="Wajib">Whether a complete report needs it.</param>
/// <param name="Sumber">An earlier one to copy from, when there is none.</param>
public sealed record BarisPeriode(JenisDokumen Jenis, VersiDokumen? Versi, bool Wajib, VersiDokumen? Sumber);

/// <summary>The documents of one period in the order of the chain, and what a complete report still needs.</summary>
/// <param name="Periode">Year or quarter.</param>
/// <param name="Daftar">Every kind.</param>
public sealed record KelengkapanPeriode(Periode Periode, IReadOnlyList<BarisPeriode> Daftar)
{
    /// <summary>Kinds that a complete report still needs.</summary>
    public IReadOnlyList<BarisPeriode> Kurang => [.. Daftar.Where(b => b.Wajib && b.Versi is null)];

    /// <summary>
    /// The periods of an agency, newest first: those that have a report, those whose documents no report reads yet, and the one asked for.
    /// </summary>
    public static IReadOnlyList<KelengkapanPeriode> Susun(IReadOnlyList<VersiDokumen> semua, Periode? diminta)
    {
        var laporan = semua.Where(d => d.Jenis == JenisDokumen.Laporan.Kode).Select(d => d.Periode)
            .Concat(diminta is null ? [] : [diminta]).ToHashSet();
        var terbaca = laporan.SelectMany(p => DokumenStore.Yang(semua, p)).Select(d => d.Dokumen).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. semua.Where(d => d.Mulai == d.Selesai && !terbaca.Contains(d.Dokumen)).Select(d => d.Periode).Concat(laporan).Distinct()
                .OrderByDescending(p => p.Mulai).ThenByDescending(p => p.Triwulan ?? 5).Select(p => Untuk(semua, p)),
        ];
    }

    /// <summary>One period.</summary>
    public static KelengkapanPeriode Untuk(IReadOnlyList<VersiDokumen> semua, Periode p)
    {
        var dipakai = DokumenStore.Yang(semua, p).ToDictionary(d => d.Jenis);
        return new KelengkapanPeriode(p, [.. JenisDokumen.Semua.Select(j => dipakai.GetValueOrDefault(j.Kode) is { } v
            ? new BarisPeriode(j, v, Wajib(j, p), null)
            : new BarisPeriode(j, null, Wajib(j, p) && !MungkinTitipan(semua, j, dipakai), Sumber(semua, j, p)))]);
    }

    // an office that never gave its legal bases a document may still hold them in its reports, as the first version did
    private static bool MungkinTitipan(IReadOnlyList<VersiDokumen> semua, JenisDokumen j, Dictionary<string, VersiDokumen> dipakai) =>
        j == JenisDokumen.DasarHukum && dipakai.ContainsKey(JenisDokumen.Laporan.Kode) && semua.All(d => d.Jenis != j.Kode);

    // registers, SOP and targets of other documents are parts that the outline leaves out when they are not there; no report prints the
    // tree; a quarterly one prints no Perjanjian Kinerja
    private static bool Wajib(JenisDokumen j, Periode p) => j != JenisDokumen.SumberDaya && j != JenisDokumen.Sop
        && j != JenisDokumen.RencanaKinerja && j != JenisDokumen.PohonKinerja && j != JenisDokumen.PerjanjianJenjang
        && (j != JenisDokumen.PerjanjianKinerja || p.Triwulan is null);

    // of an earlier year; in stores of the first version also a copy for a quarter of this year
    private static VersiDokumen? Sumber(IReadOnlyList<VersiDokumen> semua, JenisDokumen j, Periode p) =>
        j == JenisDokumen.DasarHukum ? SumberDasarHukum.Cari(semua, p) : Sebelum(semua, j, p);

    private static VersiDokumen? Sebelum(IReadOnlyList<VersiDokumen> semua, JenisDokumen j, Periode p) => semua
        .Where(d => d.Jenis == j.Kode && (d.Selesai < p.Mulai || (d.Selesai == p.Mulai && d.Triwulan > 0 && d.Triwulan < (p.Triwulan ?? 5))))
        .OrderByDescending(d => j.Lingkup == LingkupWaktu.TahunAtauTriwulan && d.Triwulan > 0 == p.Triwulan > 0)
        .ThenByDescending(d => d.Selesai).ThenByDescending(d => d.Triwulan == 0 ? 5 : d.Triwulan).FirstOrDefault();
}
