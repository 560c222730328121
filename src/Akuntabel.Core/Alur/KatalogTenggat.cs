using static Akuntabel.Core.Alur.PatokanTenggat;
using static Akuntabel.Core.Alur.PenanggungTenggat;

namespace Akuntabel.Core.Alur;

/// <summary>The deadlines of SAKIP as dated data. What the pemerintah daerah decided comes before what stands here.</summary>
public static class KatalogTenggat
{
    /// <summary>All, in the order of the cycle.</summary>
    public static IReadOnlyList<Tenggat> Semua { get; } =
    [
        new("renja", "Rencana kinerja {0} ditetapkan", JenisDokumen.RencanaKinerja, PerangkatDaerah, AkhirTahunLalu, -5, 0,
            "satu bulan setelah RKPD, lazimnya akhir Juli tahun sebelumnya", "Permendagri 86/2017", KeyakinanDasar.BelumDiperiksa)
            { Mulai = 2018 },
        new("dpa", "DPA {0} disahkan", JenisDokumen.Anggaran, PerangkatDaerah, AkhirTahunLalu, 0, 0,
            "sebelum tahun anggaran mulai", "PP 12/2019 dan Permendagri 77/2020", KeyakinanDasar.BelumDiperiksa),
        new("pk", "Perjanjian Kinerja {0} ditandatangani", JenisDokumen.PerjanjianKinerja, PerangkatDaerah, AnggaranDisahkan, 1, 0,
            "satu bulan setelah anggaran disahkan", "PermenPANRB 53/2014", KeyakinanDasar.BeberapaSumber),
        new("pengukuran", "Pengukuran {0}", JenisDokumen.Pengukuran, PerangkatDaerah, AkhirTriwulan, 0, 15,
            "pengukuran tiap triwulan; harinya lazim, tidak diatur", "PermenPANRB 53/2014", KeyakinanDasar.BelumDiperiksa),
        new("lkj", "Laporan Kinerja {0} kepada kepala daerah", JenisDokumen.Laporan, PerangkatDaerah, AkhirTahun, 2, 0,
            "dua bulan setelah tahun anggaran berakhir", "Perpres 29/2014 dan PermenPANRB 53/2014", KeyakinanDasar.BeberapaSumber),
        new("reviu", "Reviu Laporan Kinerja {0}", null, Apip, AkhirTahun, 3, 0,
            "sebelum laporan pemerintah daerah disampaikan", "PermenPANRB 53/2014", KeyakinanDasar.BeberapaSumber),
        new("lkj-pemda", "Laporan Kinerja pemerintah daerah {0} kepada Menteri PANRB", null, PemerintahDaerah, AkhirTahun, 3, 0,
            "tiga bulan setelah tahun anggaran berakhir", "Perpres 29/2014 dan PermenPANRB 53/2014", KeyakinanDasar.SatuSumber),
        new("evaluasi", "Evaluasi akuntabilitas kinerja {0}", null, Apip, AkhirTahun, 6, 0,
            "setiap tahun; harinya lazim, tidak diatur", "PermenPANRB 88/2021", KeyakinanDasar.BelumDiperiksa) { Mulai = 2021 },
    ];

    /// <summary>The deadline of a code; <c>null</c> for none.</summary>
    public static Tenggat? Cari(string kode) => Semua.FirstOrDefault(t => t.Kode == kode);

    /// <summary>The days of a year, the earliest first.</summary>
    /// <param name="tahun">Year that the documents are for.</param>
    /// <param name="ketentuan">What the pemerintah daerah decided.</param>
    /// <param name="disahkan">When the budget of the year was set, if known.</param>
    public static IReadOnlyList<JatuhTempo> Tahun(int tahun, IReadOnlyList<KetentuanTenggat> ketentuan, DateOnly? disahkan) =>
    [
        .. Semua.Where(t => t.Mulai <= tahun && (t.Akhir is null || tahun <= t.Akhir))
            .SelectMany(t => (t.PerTriwulan ? Enumerable.Range(1, 4).Select(i => (int?)i) : [null])
                .Select(i => JatuhTempo.Dari(t, tahun, i, Berlaku(t, tahun, ketentuan), disahkan)))
            .OrderBy(j => j.Tanggal),
    ];

    // the latest decision that had begun
    private static KetentuanTenggat? Berlaku(Tenggat t, int tahun, IReadOnlyList<KetentuanTenggat> ketentuan) =>
        ketentuan.Where(k => k.Tenggat == t.Kode && k.Sejak <= tahun).MaxBy(k => k.Sejak);
}
