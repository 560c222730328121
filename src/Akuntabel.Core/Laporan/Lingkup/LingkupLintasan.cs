using Akuntabel.Core.Pengukuran;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Laporan.Lingkup;

/// <summary>The years of an indikator as its chart draws them: what was promised and reached so far, beside the path of the Renstra to its end.</summary>
internal static class LingkupLintasan
{
    /// <summary>Years in order; none where fewer than two have a figure, for one year is no path.</summary>
    /// <param name="h">The indikator.</param>
    public static NilaiDaftar Nama(HasilIndikator h)
    {
        var kinerja = h.Riwayat.Where(n => n.Tahun != h.Kini.Tahun).Append(h.Kini).ToDictionary(n => n.Tahun);
        var renstra = h.Renstra.Tahunan.ToDictionary(t => t.Tahun, t => t.Target);
        var tahun = kinerja.Keys.Union(renstra.Keys).Order().Select(t => (Tahun: t, Kinerja: kinerja.GetValueOrDefault(t), Renstra: renstra.GetValueOrDefault(t)))
            .Where(t => new[] { t.Kinerja?.Target, t.Kinerja?.Realisasi, t.Renstra }.Any(f => f is { Besaran.Ada: true })).ToList();
        return Isi.Daftar(tahun.Count < 2 ? [] : tahun.Select(t => Isi.Peta(("tahun", Isi.Teks(t.Tahun)),
            ("target", Atau(h, t.Kinerja?.Target, t.Tahun, "target")), ("realisasi", Atau(h, t.Kinerja?.Realisasi, t.Tahun, "realisasi")),
            ("renstra", Atau(h, t.Renstra, t.Tahun, "renstra")))));
    }

    // a year of which nothing is known leaves a gap in the chart
    private static NilaiFakta Atau(HasilIndikator h, Fakta? f, int tahun, string apa) => new(f ?? new Fakta(
        $"indikator.{h.Indikator.Kode}.lintasan.{tahun}.{apa}", $"{apa} tahun {tahun} – {h.Indikator.Uraian}", Besaran.Kosong("belum ada"),
        h.Indikator.Satuan, 0, new Isian(h.Indikator.Asal)));
}
