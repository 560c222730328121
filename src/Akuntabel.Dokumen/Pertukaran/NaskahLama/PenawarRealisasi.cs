using Akuntabel.Core.Alur;
using Akuntabel.Uji.Usulan;

namespace Akuntabel.Dokumen.Pertukaran.NaskahLama;

/// <summary>Offers what was spent: it belongs to the measurement, so that it can be taken while the budget is set.</summary>
internal static class PenawarRealisasi
{
    /// <summary>The quarter up to whose end it was spent: of a year the last.</summary>
    public static int Triwulan(UsulanRencana u)
    {
        ArgumentNullException.ThrowIfNull(u);
        return u.Triwulan ?? 4;
    }

    /// <summary>Of the rows of the budget and of the kinds of belanja that are offered there.</summary>
    public static IEnumerable<BarisTawaran> Baris(PadananRencana p, int tahun) => Rinci(p.Usulan, tahun)
        // by kind of belanja only a year is measured
        .Concat(Triwulan(p.Usulan) < 4 ? [] : PenawarRencana.RinciBelanja(p.Usulan, tahun, BidangUsulan.RealisasiAnggaran)
            .Select(x => x.Baris))
        .Select(b => (b, Isian: b[BidangUsulan.RealisasiAnggaran, tahun])).Where(x => x.Isian is not null).Select(x => Satu(p, x.b, tahun));

    // those whose pagu is offered, and where no pagu is printed, those of which only that is known
    private static IEnumerable<BarisUsulan> Rinci(UsulanRencana u, int tahun)
    {
        var pagu = PenawarRencana.Rinci(u, tahun).ToList();
        var terkait = pagu.SelectMany(b => PenawarRencana.Atas(u, b)).Concat(pagu).Select(b => b.Nomor).ToHashSet();
        return pagu.Concat(PenawarRencana.Rinci(u, tahun, BidangUsulan.RealisasiAnggaran).Where(b => !terkait.Contains(b.Nomor)
            && !PenawarRencana.Atas(u, b).Any(a => pagu.Contains(a)))).OrderBy(b => b.Nomor);
    }

    private static BarisTawaran Satu(PadananRencana p, BarisUsulan b, int tahun)
    {
        var sel = new SelTawaran(PenawarRencana.IdSel(b, BidangUsulan.RealisasiAnggaran, tahun), "realisasi",
            $"Realisasi {PenawarRencana.Masa(p.Usulan, tahun)} (Rp)",
            b[BidangUsulan.RealisasiAnggaran, tahun]?.Pilihan ?? [], Kini(p, b));
        return PenawarRencana.Bernama(PenawarRencana.Baris(JenisDokumen.Pengukuran, b, sel.Kini.Length > 0 ? p.Ada(b) : null, [sel]), p,
            p.Kode.Nama(p.Kode.Untuk(p.Usulan, b)));
    }

    // measured, or as budgets had it before it was
    private static string Kini(PadananRencana p, BarisUsulan b) => p.Ada(b) is not { } ada ? ""
        : Terukur(p.Kantor, p.Usulan, b.Jenis, Kode(ada, b.Jenis))?["realisasi"] is { Length: > 0 } terukur ? terukur
        : Triwulan(p.Usulan) < 4 ? "" : ada["realisasi"];

    /// <summary>The row of an office's files that holds it; <c>null</c>: there is none yet.</summary>
    public static Formulir.ButirTerisi? Terukur(IsiKantor kantor, UsulanRencana usulan, JenisUsulan jenis, string kode) =>
        kantor.Daftar(Berkas(jenis)).FirstOrDefault(r => kode.Length > 0 && (jenis == JenisUsulan.Belanja ? r["kode"] == kode
            : r["kode_sub"] == kode && r["triwulan"] == $"{Triwulan(usulan)}"));

    /// <summary>The file that holds it.</summary>
    public static string Berkas(JenisUsulan jenis) =>
        jenis == JenisUsulan.Belanja ? IsiKantor.RealisasiBelanja : IsiKantor.RealisasiAnggaran;

    /// <summary>The code by which it is measured.</summary>
    public static string Kode(Formulir.ButirTerisi baris, JenisUsulan jenis) =>
        baris[jenis == JenisUsulan.Belanja ? "kode" : PadananRencana.KolomKode(jenis)];
}
