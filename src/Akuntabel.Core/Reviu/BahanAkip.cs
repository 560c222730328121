using Akuntabel.Core.Alur;
using Akuntabel.Core.Laporan;
using Akuntabel.Core.Pengukuran;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Reviu;

/// <summary>Kinds of places that a reason of a proposal leads to.</summary>
public enum JenisRujukan
{
    /// <summary>A document; the key is its id.</summary>
    Dokumen,

    /// <summary>A quarter's procedure; the key is its number.</summary>
    Triwulan,

    /// <summary>The report of the year.</summary>
    Laporan,

    /// <summary>A part of the report; the key is its name.</summary>
    BagianLaporan,

    /// <summary>The board of a quarter.</summary>
    Papan,

    /// <summary>The tree.</summary>
    Pohon,

    /// <summary>Findings of the automatic check.</summary>
    Temuan,

    /// <summary>An evidence file; the key is its id.</summary>
    Bukti,

    /// <summary>The procedure of the report.</summary>
    Sop,

    /// <summary>Copies sent; the key is the id of the document.</summary>
    Distribusi,

    /// <summary>A reviu of the office; the key is its year.</summary>
    Reviu,

    /// <summary>An evaluation of the office; the key is its year.</summary>
    Evaluasi,

    /// <summary>Recommendations of APIP.</summary>
    Rekomendasi,
}

/// <summary>A place in the data.</summary>
/// <param name="Jenis">Kind.</param>
/// <param name="Kunci">Key within the kind.</param>
/// <param name="Sebutan">What the link says.</param>
public sealed record RujukanAkip(JenisRujukan Jenis, string Kunci, string Sebutan);

/// <summary>A document of the office, as the evaluation sees it.</summary>
/// <param name="Jenis">Kind.</param>
/// <param name="Periode">Span.</param>
/// <param name="Ditetapkan">Day on which it was set; <c>null</c>: a draft.</param>
/// <param name="Rujukan">Where it is.</param>
public sealed record DokumenAkip(JenisDokumen Jenis, Periode Periode, DateOnly? Ditetapkan, RujukanAkip Rujukan)
{
    /// <summary>Number of the decision or letter; may be empty.</summary>
    public string Nomor { get; init; } = "";

    /// <summary>Last day by law or by the pemda's decision; <c>null</c>: none.</summary>
    public DateOnly? Tempo { get; init; }

    /// <summary>Version; later ones are Perubahan.</summary>
    public int Versi { get; init; } = 1;
}

/// <summary>How the figures of a quarter were collected.</summary>
/// <param name="Triwulan">Quarter.</param>
/// <param name="Ditetapkan">When the head said yes; <c>null</c>: he has not.</param>
/// <param name="Tempo">Last day by law or the pemda; <c>null</c>: none.</param>
/// <param name="UnitMenyerahkan">Units that handed in.</param>
/// <param name="Unit">Units that had to.</param>
/// <param name="Rujukan">Where it is.</param>
public sealed record TriwulanAkip(int Triwulan, DateOnly? Ditetapkan, DateOnly? Tempo, int UnitMenyerahkan, int Unit, RujukanAkip Rujukan)
{
    /// <summary>How often something was given back on the way: the head or planner looked at it.</summary>
    public int Dikembalikan { get; init; }
}

/// <summary>The report of the year as made here.</summary>
/// <param name="Naskah">It as composed.</param>
/// <param name="Dokumen">Its document.</param>
public sealed record LaporanAkip(Naskah Naskah, DokumenAkip Dokumen)
{
    /// <summary>Sections that the law asks for and that are not printed, in words.</summary>
    public IReadOnlyList<string> BagianHilang { get; init; } = [];

    /// <summary>Sections of narrative that nobody has written, in words with their key.</summary>
    public IReadOnlyList<(string Kunci, string Sebutan)> NarasiKosong { get; init; } = [];

    /// <summary>Sections of narrative that are written.</summary>
    public IReadOnlySet<string> NarasiBerisi { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Sections that were checked by another than their writer.</summary>
    public int BagianDiperiksa { get; init; }

    /// <summary>Members of the team as the decree names them.</summary>
    public int AnggotaTim { get; init; }

    /// <summary>Initials put before the signature, in words: who and when.</summary>
    public IReadOnlyList<string> Paraf { get; init; } = [];

    /// <summary>Whom it was sent to, with the day.</summary>
    public IReadOnlyList<(string Penerima, DateOnly Tanggal)> Dikirim { get; init; } = [];

    /// <summary>Day on which it was issued for the public; <c>null</c>: not.</summary>
    public DateOnly? Terbit { get; init; }

    /// <summary>Findings of the automatic check: weight ("material", "minor", "editorial") and message.</summary>
    public IReadOnlyList<(string Bobot, string Pesan)> Temuan { get; init; } = [];

    /// <summary>Whether the check was run.</summary>
    public bool Diuji { get; init; }
}

/// <summary>A recommendation of APIP, as it counts.</summary>
/// <param name="Tahun">Year that was reviewed or evaluated.</param>
/// <param name="Tuntas">Whether it is settled.</param>
/// <param name="Terlambat">Whether its day has passed.</param>
public sealed record RekomendasiAkip(int Tahun, bool Tuntas, bool Terlambat);

/// <summary>An earlier reviu or evaluation.</summary>
/// <param name="Tahun">Year.</param>
/// <param name="Selesai">Day on which it ended; <c>null</c>: it runs.</param>
/// <param name="Rujukan">Where it is.</param>
public sealed record PemeriksaanAkip(int Tahun, DateOnly? Selesai, RujukanAkip Rujukan)
{
    /// <summary>Score of an evaluation; <c>null</c>: none.</summary>
    public decimal? Nilai { get; init; }
}

/// <summary>Everything that data tell of an office's SAKIP in a year: what proposals of a reviu or an evaluation are made of.</summary>
/// <param name="Tahun">The year.</param>
/// <param name="HariIni">The day on which it was read.</param>
public sealed record BahanAkip(int Tahun, DateOnly HariIni)
{
    /// <summary>The office's documents, typed; <c>null</c>: the files give none.</summary>
    public DokumenInstansi? Data { get; init; }

    /// <summary>What was computed of them; <c>null</c>: nothing.</summary>
    public HasilKinerja? Hasil { get; init; }

    /// <summary>Documents with their newest version, also of the years beside.</summary>
    public IReadOnlyList<DokumenAkip> Daftar { get; init; } = [];

    /// <summary>Quarters of the year.</summary>
    public IReadOnlyList<TriwulanAkip> Triwulan { get; init; } = [];

    /// <summary>The annual report of the year; <c>null</c>: there is none.</summary>
    public LaporanAkip? Laporan { get; init; }

    /// <summary>Evidence files by indikator (code), of all quarters of the year.</summary>
    public IReadOnlyDictionary<string, int> Bukti { get; init; } = new Dictionary<string, int>(StringComparer.Ordinal);

    /// <summary>Codes of sasaran for which an effort of mending is recorded beside its cause.</summary>
    public IReadOnlySet<string> Upaya { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Units that own an indikator, by its code; empty: nobody does.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Pemilik { get; init; } = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);

    /// <summary>Definition and source of data of an indikator as the Renstra states them, by code; absent: not stated.</summary>
    public IReadOnlyDictionary<string, (string Definisi, string SumberData)> Manual { get; init; } =
        new Dictionary<string, (string, string)>(StringComparer.Ordinal);

    /// <summary>Active units of the office.</summary>
    public int Unit { get; init; }

    /// <summary>Titles of the procedures that run or that the office wrote.</summary>
    public IReadOnlyList<string> Sop { get; init; } = [];

    /// <summary>Recommendations of all years.</summary>
    public IReadOnlyList<RekomendasiAkip> Rekomendasi { get; init; } = [];

    /// <summary>Reviu of all years.</summary>
    public IReadOnlyList<PemeriksaanAkip> Reviu { get; init; } = [];

    /// <summary>Evaluations of all years.</summary>
    public IReadOnlyList<PemeriksaanAkip> Evaluasi { get; init; } = [];

    /// <summary>Nodes of the tree without a parent or without what they serve.</summary>
    public int SimpulTerputus { get; init; }

    /// <summary>Nodes of the tree.</summary>
    public int Simpul { get; init; }

    /// <summary>Requests to other offices (crosscutting), and how many are agreed.</summary>
    public (int Semua, int Disetujui) Lintas { get; init; }

    /// <summary>The newest documents of a kind whose span holds a year.</summary>
    /// <param name="jenis">Kind.</param>
    /// <param name="tahun">Year.</param>
    public IEnumerable<DokumenAkip> Yang(JenisDokumen jenis, int tahun) =>
        Daftar.Where(d => d.Jenis == jenis && d.Periode.Mulai <= tahun
            && (jenis.Lingkup == LingkupWaktu.Bertanggal || tahun <= d.Periode.Selesai));
}

/// <summary>What data say of a statement or a criterion.</summary>
public enum KetetapanMesin
{
    /// <summary>Data cannot tell.</summary>
    TidakDapatDinilai,

    /// <summary>Not met.</summary>
    Belum,

    /// <summary>Partly met.</summary>
    Sebagian,

    /// <summary>Met.</summary>
    Terpenuhi,
}

/// <summary>A reason of a proposal.</summary>
/// <param name="Mendukung">Whether it speaks for "met".</param>
/// <param name="Uraian">What the data say.</param>
/// <param name="Rujukan">Where it is seen; <c>null</c>: nowhere in particular.</param>
public sealed record AlasanUsulan(bool Mendukung, string Uraian, RujukanAkip? Rujukan = null);

/// <summary>What data say of a statement or a criterion, with reasons: a proposal, never an answer.</summary>
/// <param name="Kode">Code of the statement or criterion.</param>
/// <param name="Ketetapan">What follows from the reasons.</param>
/// <param name="Alasan">Reasons.</param>
/// <param name="PerluOrang">What a person has to judge; empty: nothing.</param>
public sealed record UsulanMesin(string Kode, KetetapanMesin Ketetapan, IReadOnlyList<AlasanUsulan> Alasan, string PerluOrang = "")
{
    /// <summary>Of reasons alone: all for it, all against it, or some of each; no reason tells nothing.</summary>
    /// <param name="kode">Code.</param>
    /// <param name="alasan">Reasons.</param>
    /// <param name="perluOrang">What a person has to judge.</param>
    public static UsulanMesin Dari(string kode, IReadOnlyList<AlasanUsulan> alasan, string perluOrang = "")
    {
        ArgumentNullException.ThrowIfNull(alasan);
        var (ya, tidak) = (alasan.Count(a => a.Mendukung), alasan.Count(a => !a.Mendukung));
        return new UsulanMesin(kode, (ya, tidak) switch
        {
            (0, 0) => KetetapanMesin.TidakDapatDinilai,
            (0, _) => KetetapanMesin.Belum,
            (_, 0) => KetetapanMesin.Terpenuhi,
            _ => KetetapanMesin.Sebagian,
        }, alasan, perluOrang);
    }

    /// <summary>Nothing in the data tells it.</summary>
    /// <param name="kode">Code.</param>
    /// <param name="perluOrang">What a person has to judge.</param>
    public static UsulanMesin Orang(string kode, string perluOrang) => new(kode, KetetapanMesin.TidakDapatDinilai, [], perluOrang);
}
