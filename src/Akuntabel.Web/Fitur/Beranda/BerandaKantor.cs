using Akuntabel.Core.Alur;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Instansi;
using Akuntabel.Storage.KertasKerja;
using Akuntabel.Storage.Pengujian;
using Akuntabel.Storage.Proyeksi;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.FormulirDokumen;
using Akuntabel.Web.Penyusunan;

namespace Akuntabel.Web.Fitur.Beranda;

/// <summary>What comes next, and how things stand: the head of a front page.</summary>
/// <param name="Judul">The situation, as the title of the page.</param>
/// <param name="Uraian">What it is about, in a sentence.</param>
/// <param name="Tombol">The one thing to do; empty: nothing now.</param>
/// <param name="Alamat">Where.</param>
public sealed record LangkahBerikut(string Judul, string Uraian, string Tombol = "", string Alamat = "");

/// <summary>Something that waits for somebody.</summary>
/// <param name="Teks">What.</param>
/// <param name="Alamat">Where; <c>null</c>: nothing to do there.</param>
/// <param name="Status">How it stands.</param>
/// <param name="Petunjuk">Who has it, since when, why.</param>
public sealed record TugasPd(string Teks, string? Alamat, string Status, string? Petunjuk);

/// <summary>A deadline that is not met, with the stage where it is.</summary>
/// <param name="Tempo">The deadline.</param>
/// <param name="Alamat">The stage; <c>null</c>: none of ours.</param>
public sealed record TempoKantor(JatuhTempo Tempo, string? Alamat);

/// <summary>Deadlines of another year than the one that is shown.</summary>
/// <param name="Tahun">The year.</param>
/// <param name="Daftar">Those that are late or come soon, the earliest first.</param>
/// <param name="Alamat">The front page of that year.</param>
public sealed record TempoTahun(int Tahun, IReadOnlyList<JatuhTempo> Daftar, string Alamat);

/// <summary>The front page of an office, as one user sees it today.</summary>
public sealed record BerandaKantor
{
    /// <summary>The office.</summary>
    public required BarisPerangkatDaerah Kantor { get; init; }

    /// <summary>Year and quarter that are shown.</summary>
    public required WaktuKerja Waktu { get; init; }

    /// <summary>Today.</summary>
    public required DateOnly HariIni { get; init; }

    /// <summary>All documents of the office with their newest versions.</summary>
    public required IReadOnlyList<VersiDokumen> Dokumen { get; init; }

    /// <summary>The situation and the next step.</summary>
    public LangkahBerikut Langkah { get; init; } = new("", "");

    /// <summary>The cycle of the year.</summary>
    public SiklusTahun Siklus { get; init; } = new(0, []);

    /// <summary>What is missing and the user may fill in, what holds up most first.</summary>
    public IReadOnlyList<HalKurangIsian> Kurang { get; init; } = [];

    /// <summary>Whether the whole list of what is missing is shown.</summary>
    public bool SemuaKurang { get; init; }

    /// <summary>What waits for the user, or for others.</summary>
    public IReadOnlyList<TugasPd> Tugas { get; init; } = [];

    /// <summary>What of a running procedure the user himself has to do, what came back first.</summary>
    public IReadOnlyList<TugasPd> Giliran { get; init; } = [];

    /// <summary>Recommendations of APIP that wait for the user, those overdue longest first.</summary>
    public IReadOnlyList<RekomendasiTersimpan> Rekomendasi { get; init; } = [];

    /// <summary>Parts of the year's reports that wait for the user as a writer or checker, the most pressing first.</summary>
    public IReadOnlyList<TulisanMenunggu> Tulisan { get; init; } = [];

    /// <summary>Deadlines that are not met, the most pressing first.</summary>
    public IReadOnlyList<TempoKantor> Tempo { get; init; } = [];

    /// <summary>The Perjanjian Kinerja that may have to follow a changed budget; <c>null</c>: none.</summary>
    public PerluPerubahan? Perubahan { get; init; }

    /// <summary>What is late or comes soon in other years, the newest year first.</summary>
    public IReadOnlyList<TempoTahun> TempoLain { get; init; } = [];

    /// <summary>Its registers: what the user fills, and what of them falls due for him.</summary>
    public RegisterKantor.RegisterBeranda Register { get; init; } = new([], []);

    /// <summary>Quarters up to which something was measured; 4 where the year is.</summary>
    public int Terukur { get; init; } = 4;

    /// <summary>Figures of the year; <c>null</c>: none yet.</summary>
    public FaktaInstansi? Fakta { get; init; }

    /// <summary>Why there are none, when the documents contradict each other; empty: they do not.</summary>
    public IReadOnlyList<HalKurangIsian> Sebab { get; init; } = [];

    /// <summary>Codes of indikator that are computed of components.</summary>
    public IReadOnlySet<string> Berkomponen { get; init; } = new HashSet<string>();

    /// <summary>Kinds of documents that the user fills in.</summary>
    public IReadOnlySet<JenisDokumen> Ditulis { get; init; } = new HashSet<JenisDokumen>();

    /// <summary>Name of the user's unit, when only its rows are shown; empty: all.</summary>
    public string Unit { get; init; } = "";

    /// <summary>How far the set-up is; empty: not the user's concern, or done.</summary>
    public IReadOnlyList<TugasPd> Penyiapan { get; init; } = [];

    /// <summary>Whether the three ways to begin are offered.</summary>
    public bool Baru { get; init; }

    /// <summary>Kept reports of the office with undecided findings, for who decides.</summary>
    public IReadOnlyList<BarisRekap> Reviu { get; init; } = [];

    /// <summary>Fields that hold up.</summary>
    public int BanyakKurang => Kurang.Where(k => k.Bobot == BobotKurang.Menahan).Sum(k => k.Banyak);

    /// <summary>Of which documents they are, where of more than one: "Renstra 13, Anggaran 2".</summary>
    public string KurangPerDokumen => Kurang.Where(k => k.Bobot == BobotKurang.Menahan).GroupBy(k => k.Jenis).ToList() is { Count: > 1 } g
        ? string.Join(", ", g.Select(x => $"{Sebut(x.Key)} {x.Sum(k => k.Banyak)}")) : "";

    private static string Sebut(string jenis) => JenisDokumen.Cari(jenis) is { } j ? PenentuLangkah.Pendek(j) : jenis;
}
