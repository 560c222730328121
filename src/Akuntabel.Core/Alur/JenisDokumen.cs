using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Alur;

/// <summary>What span of time a kind of document covers by its nature.</summary>
public enum LingkupWaktu
{
    /// <summary>Master data with a date: from its first year until a later document of the kind begins.</summary>
    Bertanggal,

    /// <summary>The years of the Renstra.</summary>
    MasaRenstra,

    /// <summary>One year with its quarters inside.</summary>
    Tahun,

    /// <summary>One year or one quarter of it, as the report does.</summary>
    TahunAtauTriwulan,
}

/// <summary>A kind of document in the chain of SAKIP, and the agency's files that belong to it. Every file belongs to exactly one kind.</summary>
/// <param name="Kode">Code, stored: <c>perjanjian-kinerja</c>.</param>
/// <param name="Nama">Name for a reader.</param>
/// <param name="Lingkup">Span of time.</param>
/// <param name="DaftarPola">Paths of its files; a pattern that ends in <c>/</c> means the folder. Empty: whatever no other kind claims.</param>
public sealed record JenisDokumen(string Kode, string Nama, LingkupWaktu Lingkup, IReadOnlyList<string> DaftarPola)
{
    /// <summary>Profile of the agency: name, duties, structure, head, logo.</summary>
    public static JenisDokumen Profil { get; } = new("profil", "Profil perangkat daerah", LingkupWaktu.Bertanggal, ["instansi.yaml",
        "gambar/"]);

    /// <summary>Staff, assets and other registers of the year (tables of Bab I).</summary>
    public static JenisDokumen SumberDaya { get; } = new("sumber-daya", "Sumber daya dan register", LingkupWaktu.Tahun, ["register/"]);

    /// <summary>Rencana Strategis: tujuan, sasaran, indikator.</summary>
    public static JenisDokumen Renstra { get; } = new("renstra", "Rencana Strategis (Renstra)", LingkupWaktu.MasaRenstra,
        ["perencanaan.yaml"]);

    /// <summary>Pohon kinerja of the year: what the office adds to the tree that follows from plan and budget.</summary>
    public static JenisDokumen PohonKinerja { get; } = new("pohon-kinerja", "Pohon kinerja", LingkupWaktu.Tahun, ["pohon-kinerja.yaml"]);

    /// <summary>Perjanjian Kinerja.</summary>
    public static JenisDokumen PerjanjianKinerja { get; } = new("perjanjian-kinerja", "Perjanjian Kinerja", LingkupWaktu.Tahun,
        ["perjanjian-kinerja.yaml", "kerangka/pk/"]);

    /// <summary>Perjanjian Kinerja of the positions below the head.</summary>
    public static JenisDokumen PerjanjianJenjang { get; } = new("perjanjian-jenjang",
        "Perjanjian Kinerja berjenjang (eselon III, IV, fungsional)", LingkupWaktu.Tahun, ["perjanjian-jenjang.yaml"]);

    /// <summary>Targets that RKT, Renja, rencana aksi and earlier Perjanjian Kinerja promise.</summary>
    public static JenisDokumen RencanaKinerja { get; } = new("rencana-kinerja", "Rencana kinerja (RKT, Renja, rencana aksi)",
        LingkupWaktu.Tahun, ["target.csv"]);

    /// <summary>Measurement: realisation of indicators and of the budget by quarter, activities. It is filled in while the plan is
    /// locked.</summary>
    public static JenisDokumen Pengukuran { get; } = new("pengukuran", "Pengukuran kinerja", LingkupWaktu.Tahun,
        ["kinerja.csv", "komponen.csv", "kegiatan.yaml", "realisasi-anggaran.csv", "realisasi-belanja.csv",
            "realisasi-pendapatan.csv", "realisasi-apbn.csv"]);

    /// <summary>Budget (DPA).</summary>
    public static JenisDokumen Anggaran { get; } = new("anggaran", "Anggaran dan realisasinya (DPA)", LingkupWaktu.Tahun,
        ["anggaran.csv", "belanja.csv", "anggaran-kas.csv", "dukungan-sasaran.csv", "pendapatan.csv", "apbn.csv"]);

    /// <summary>Laws and budget documents that the reports of the year cite.</summary>
    public static JenisDokumen DasarHukum { get; } = new("dasar-hukum", "Dasar hukum", LingkupWaktu.Tahun, ["dasar-hukum.yaml"]);

    /// <summary>SOP of the agency.</summary>
    public static JenisDokumen Sop { get; } = new("sop", "Standar operasional prosedur", LingkupWaktu.Bertanggal, ["sop/"]);

    /// <summary>The report: its settings, narratives, outline, and every other file.</summary>
    public static JenisDokumen Laporan { get; } = new("laporan", "Laporan kinerja", LingkupWaktu.TahunAtauTriwulan, []);

    // what happened in a year is known after it
    private static JenisDokumen[] Sesudahnya => [SumberDaya, Pengukuran, DasarHukum, Laporan];

    /// <summary>All kinds in the order of the chain.</summary>
    public static IReadOnlyList<JenisDokumen> Semua { get; } =
    [
        Profil, SumberDaya, Renstra, PohonKinerja, RencanaKinerja, PerjanjianKinerja, PerjanjianJenjang, Anggaran, Pengukuran, DasarHukum,
            Sop, Laporan,
    ];

    /// <summary>Whether it is printed and signed alone, and changed only for a reason that PermenPANRB 53/2014 allows.</summary>
    public bool Perjanjian => this == PerjanjianKinerja || this == PerjanjianJenjang;

    /// <summary>The kind with that code, or <c>null</c>.</summary>
    public static JenisDokumen? Cari(string kode) => Semua.FirstOrDefault(j => j.Kode == kode);

    /// <summary>The kind that a file belongs to.</summary>
    /// <param name="jalur">Path relative to the agency's folder.</param>
    public static JenisDokumen Untuk(string jalur) => Semua.FirstOrDefault(j => j.Memuat(jalur)) ?? Laporan;

    /// <summary>Splits an agency's files by kind; kinds without a file are absent.</summary>
    public static IReadOnlyDictionary<JenisDokumen, KumpulanBerkas> Pilah(KumpulanBerkas berkas)
    {
        ArgumentNullException.ThrowIfNull(berkas);
        return berkas.Isi.GroupBy(b => Untuk(b.Key)).ToDictionary(g => g.Key, g => new KumpulanBerkas(g));
    }

    /// <summary>One set out of documents. A file counts where it belongs; a copy in a document of another kind, as the first version made
    /// them, counts only where that has none.</summary>
    /// <param name="dokumen">Documents, at most one of each kind.</param>
    public static KumpulanBerkas Satukan(IEnumerable<(JenisDokumen Jenis, KumpulanBerkas Berkas)> dokumen)
    {
        ArgumentNullException.ThrowIfNull(dokumen);
        var semua = dokumen.SelectMany(d => d.Berkas.Isi.Select(b => (Sendiri: Untuk(b.Key) == d.Jenis, Berkas: b))).ToList();
        return new KumpulanBerkas(semua.OrderBy(b => b.Sendiri).Select(b => b.Berkas));
    }

    /// <summary>Of a document's files those that belong to another kind, as the first version filed them.</summary>
    /// <param name="berkas">Files of a document of this kind.</param>
    public KumpulanBerkas Titipan(KumpulanBerkas berkas)
    {
        ArgumentNullException.ThrowIfNull(berkas);
        return new KumpulanBerkas(berkas.Isi.Where(b => Untuk(b.Key) != this));
    }

    /// <summary>The span of a new document of this kind that is made for a report: a quarter only of what belongs to a quarter.</summary>
    /// <param name="laporan">Span of the report. The years of a Renstra are not known from it: its first year stands for them.</param>
    public Periode RentangBaru(Periode laporan)
    {
        ArgumentNullException.ThrowIfNull(laporan);
        return Lingkup == LingkupWaktu.TahunAtauTriwulan ? laporan : Periode.Tahun(laporan.Mulai);
    }

    /// <summary>The days on which a document of this kind is set as a rule: a plan from the year before until its last year ends,
    /// what tells of a year also in the year after it, master data any time.</summary>
    /// <param name="periode">Its span.</param>
    public (DateOnly Awal, DateOnly Akhir) MasaPenetapan(Periode periode)
    {
        ArgumentNullException.ThrowIfNull(periode);
        var tahunAkhir = Sesudahnya.Contains(this) ? periode.Selesai + 1 : periode.Selesai;
        return (new DateOnly(periode.Mulai - 1, 1, 1),
            Lingkup == LingkupWaktu.Bertanggal ? DateOnly.MaxValue : new DateOnly(tahunAkhir, 12, 31));
    }

    private bool Memuat(string jalur) => DaftarPola.Any(p => p.EndsWith('/') ? jalur.StartsWith(p, StringComparison.Ordinal) : jalur == p);
}
