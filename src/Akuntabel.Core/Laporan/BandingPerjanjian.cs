using Akuntabel.Core.Anggaran;
using Akuntabel.Core.Aturan;
using Akuntabel.Core.Laporan.Lingkup;
using Akuntabel.Core.Pengukuran;
using Akuntabel.Core.Perencanaan;
using Akuntabel.Core.PerjanjianKinerja;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Laporan;

/// <summary>A target before and after a Perubahan.</summary>
/// <param name="Indikator">Whose.</param>
/// <param name="Semula">Before, in its unit; blank when nothing was promised.</param>
/// <param name="Menjadi">After, in its unit; blank when nothing is promised.</param>
/// <param name="Selisih">Difference; points for percentages.</param>
/// <param name="Realisasi">Realisation known so far, in its unit.</param>
/// <param name="CapaianSemula">Achievement under the former target, percent.</param>
/// <param name="CapaianMenjadi">Achievement under the new one, percent.</param>
public sealed record BandingTarget(
    Indikator Indikator, Fakta Semula, Fakta Menjadi, Fakta Selisih, Fakta Realisasi, Fakta CapaianSemula, Fakta CapaianMenjadi)
{
    /// <summary>Whether it changed.</summary>
    public bool Berubah => Semula.Besaran.Nilai != Menjadi.Besaran.Nilai;

    /// <summary>Whether the new one is easier to reach.</summary>
    public bool Diturunkan => Semula.Besaran.Nilai is { } a && Menjadi.Besaran.Nilai is { } b
        && (Indikator.Polaritas == Polaritas.MakinRendahMakinBaik ? b > a : b < a);
}

/// <summary>The pagu of a program before and after a Perubahan, rupiah.</summary>
/// <param name="Nama">Name of the program.</param>
/// <param name="Semula">Before.</param>
/// <param name="Menjadi">After.</param>
/// <param name="Selisih">Difference.</param>
public sealed record BandingPagu(string Nama, Fakta Semula, Fakta Menjadi, Fakta Selisih);

/// <summary>A Perjanjian Kinerja Perubahan beside the version that it replaces (PermenPANRB 53/2014).</summary>
/// <param name="DaftarTarget">All targets, in the order of the Renstra.</param>
/// <param name="DaftarPagu">All programs; empty when the former budget is not known or did not change.</param>
public sealed record BandingPerjanjian(IReadOnlyList<BandingTarget> DaftarTarget, IReadOnlyList<BandingPagu> DaftarPagu)
{
    /// <summary>Whether anything changed.</summary>
    public bool Berubah => DaftarTarget.Any(t => t.Berubah) || DaftarPagu.Count > 0;

    /// <summary>The whole budget before and after; <c>null</c> when it is not compared.</summary>
    public BandingPagu? Jumlah { get; private init; }

    /// <summary>Compares; <c>null</c> for a first version.</summary>
    /// <param name="data">The files as read, with those of the versions before.</param>
    public static BandingPerjanjian? Susun(DataInstansi data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var dokumen = DokumenInstansi.Baca(data).Nilai;
        return Dari(data, dokumen, dokumen.Hitung());
    }

    /// <summary>The same of documents that were read and computed before.</summary>
    internal static BandingPerjanjian? Dari(DataInstansi data, DokumenInstansi dokumen, HasilKinerja hasil)
    {
        if (dokumen.Perjanjian.DaftarVersi.Count < 2)
        {
            return null;
        }

        var target = hasil.DaftarIndikator.Select(h => Target(h, dokumen.Perjanjian.TargetSemula(h.Indikator.Kode) ?? h.Murni.Target));
        var pagu = Pagu(data.AnggaranSemula,
            UrutanProgram.Susun(hasil.Anggaran.DaftarProgram, data.Isi, dokumen.Renstra)).ToList();
        var beranggaran = pagu.Exists(p => p.Selisih.Besaran.Nilai != 0);
        return new BandingPerjanjian(
            [.. target.Where(t => t.Semula.Besaran.Ada || t.Menjadi.Besaran.Ada)], beranggaran ? pagu : [])
        {
            Jumlah = beranggaran ? Satu("jumlah", "Jumlah", Total("jumlah", data.AnggaranSemula), hasil.Anggaran.Seluruh.Pagu) : null,
        };
    }

    /// <summary>A Perubahan that shows nothing before and after, though its reason is not that another official holds the position;
    /// <c>null</c>: it need not, or it does.</summary>
    /// <param name="banding">Both sides.</param>
    /// <param name="kini">The version that was compared.</param>
    internal static Kesalahan? TanpaBeda(BandingPerjanjian banding, VersiPerjanjian kini) =>
        banding.Berubah || KataAlasan.Baca(kini.Alasan) == AlasanPerubahan.MutasiPejabat ? null
            : new Kesalahan(kini.AsalTarget,
                "Perjanjian Kinerja Perubahan ini tidak memuat semula dan menjadi: target dan pagunya sama dengan versi sebelumnya.",
                "Isi target yang berubah, atau buka perubahan Anggaran (DPA) dan isi pagunya; bila hanya pejabatnya yang berganti, pilih "
                    + "itu sebagai alasan perubahannya.") { Bobot = BobotKesalahan.Celah };

    private static BandingTarget Target(HasilIndikator h, Fakta semula)
    {
        var id = $"banding.target.{h.Indikator.Kode}";
        Fakta Capai(string akhiran, Fakta target) => Capaian.Hitung($"{id}.{akhiran}", $"Capaian terhadap target {akhiran}", target,
            h.Kini.Realisasi, h.Indikator.RumusCapaian, h.Kini.Capaian.Batas).Dilaporkan;
        return new BandingTarget(h.Indikator, semula, h.Perjanjian,
            Perbandingan.Selisih($"{id}.selisih", $"Perubahan target – {h.Indikator.Uraian}", h.Perjanjian, semula),
            h.Kini.Realisasi, Capai("semula", semula), Capai("menjadi", h.Perjanjian));
    }

    private static IEnumerable<BandingPagu> Pagu(IReadOnlyList<SubKegiatanIsian> semula, IReadOnlyList<SimpulAnggaran> kini)
    {
        var dulu = semula.ToLookup(s => s.KodeProgram, StringComparer.Ordinal);
        var hilang = dulu.Where(g => kini.All(p => p.Kode != g.Key));
        return semula.Count == 0 ? []
            : [.. kini.Select(p => Satu(p.Kode, p.Nama, Total(p.Kode, dulu[p.Kode]), p.Pagu)),
                .. hilang.Select(g => Satu(g.Key, g.First().Program, Total(g.Key, g), Nol(g.Key, g.First().Program)))];
    }

    private static BandingPagu Satu(string kode, string nama, Fakta semula, Fakta menjadi) => new(nama, semula, menjadi,
        FaktaHitung.Dari($"banding.pagu.{kode}.selisih", $"Perubahan pagu {nama}", Satuan.Rupiah, 0, KatalogAturan.SelisihPeriode,
            new Selisih(new Ambil(menjadi), new Ambil(semula))));

    private static Fakta Total(string kode, IEnumerable<SubKegiatanIsian> baris) => FaktaHitung.Dari($"banding.pagu.{kode}.semula",
        "Pagu sebelum perubahan", Satuan.Rupiah, 0, KatalogAturan.JumlahAnggaran, new Jumlah([.. baris.Select(b => new Ambil(b.Pagu))]));

    private static Fakta Nol(string kode, string nama) => new($"banding.pagu.{kode}.menjadi", $"Pagu {nama}", Besaran.Dari(0),
        Satuan.Rupiah, 0,
        new Penetapan(KatalogAturan.JumlahAnggaran, [], "program tidak ada lagi dalam anggaran"));
}
