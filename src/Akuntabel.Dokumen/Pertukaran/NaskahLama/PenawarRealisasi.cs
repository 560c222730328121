using Akuntabel.Core.Alur;
using Akuntabel.Uji.Usulan;

namespace Akuntabel.Dokumen.Pertukaran.NaskahLama;

/// <summary>Offers what was spent: it belongs to the measurement, so that it can be taken while the budget is set.</summary>
internal static class PenawarRealisasi
{
    /// <summary>The quarter up to whose end it was spent: of a year the last.</summary>
    public static int Triwulan(UsulanRencana u, IsianUsulan isian) => u.TriwulanDari(isian) ?? 4;

    /// <summary>Of the rows of the budget and of the kinds of belanja that are offered there.</summary>
    public static IEnumerable<BarisTawaran> Baris(PadananRencana p, int tahun) => Rinci(p.Usulan, tahun)
        .Concat(PenawarRencana.RinciBelanja(p.Usulan, tahun, BidangUsulan.RealisasiAnggaran).Select(x => x.Baris))
        .Select(b => (b, Isian: b.Isian.Where(i => i.Bidang == BidangUsulan.RealisasiAnggaran && i.Tahun == tahun
            // by kind of belanja only a year is measured
            && (b.Jenis != JenisUsulan.Belanja || Triwulan(p.Usulan, i) == 4)).ToList()))
        .Where(x => x.Isian.Count > 0).Select(x => Satu(p, x.b, x.Isian));

    // those whose pagu is offered, and where no pagu is printed, those of which only that is known
    private static IEnumerable<BarisUsulan> Rinci(UsulanRencana u, int tahun)
    {
        var pagu = PenawarRencana.Rinci(u, tahun).ToList();
        var terkait = pagu.SelectMany(b => PenawarRencana.Atas(u, b)).Concat(pagu).Select(b => b.Nomor).ToHashSet();
        return pagu.Concat(PenawarRencana.Rinci(u, tahun, BidangUsulan.RealisasiAnggaran).Where(b => !terkait.Contains(b.Nomor)
            && !PenawarRencana.Atas(u, b).Any(a => pagu.Contains(a)))).OrderBy(b => b.Nomor);
    }

    private static BarisTawaran Satu(PadananRencana p, BarisUsulan b, List<IsianUsulan> isian)
    {
        var sel = isian.ConvertAll(i => new SelTawaran(PenawarRencana.IdSel(b, i), "realisasi",
            $"Realisasi {PenawarRencana.Masa(p.Usulan, i)} (Rp)", i.Pilihan, Kini(p, b, Triwulan(p.Usulan, i))));
        return PenawarRencana.Bernama(PenawarRencana.Baris(JenisDokumen.Pengukuran, b,
            sel.Exists(s => s.Kini.Length > 0) ? p.Ada(b) : null, sel), p, p.Kode.Nama(p.Kode.Untuk(p.Usulan, b)));
    }

    // measured, or as budgets had it before it was
    private static string Kini(PadananRencana p, BarisUsulan b, int triwulan) => p.Ada(b) is not { } ada ? ""
        : Terukur(p.Kantor, triwulan, b.Jenis, Kode(ada, b.Jenis))?["realisasi"] is { Length: > 0 } terukur ? terukur
        : triwulan < 4 ? "" : ada["realisasi"];

    /// <summary>The row of an office's files that holds it; <c>null</c>: there is none yet.</summary>
    public static Formulir.ButirTerisi? Terukur(IsiKantor kantor, int triwulan, JenisUsulan jenis, string kode) =>
        kantor.Daftar(Berkas(jenis)).FirstOrDefault(r => kode.Length > 0 && (jenis == JenisUsulan.Belanja ? r["kode"] == kode
            : r["kode_sub"] == kode && r["triwulan"] == $"{triwulan}"));

    /// <summary>The file that holds it.</summary>
    public static string Berkas(JenisUsulan jenis) =>
        jenis == JenisUsulan.Belanja ? IsiKantor.RealisasiBelanja : IsiKantor.RealisasiAnggaran;

    /// <summary>The code by which it is measured.</summary>
    public static string Kode(Formulir.ButirTerisi baris, JenisUsulan jenis) =>
        baris[jenis == JenisUsulan.Belanja ? "kode" : PadananRencana.KolomKode(jenis)];
}
