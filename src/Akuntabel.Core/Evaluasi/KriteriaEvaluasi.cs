using Akuntabel.Core.Alur;

namespace Akuntabel.Core.Evaluasi;

/// <summary>A criterion: one thing that is met or not, with its evidence.</summary>
/// <param name="Kode">"1.a.1"; ours, since the regulation does not number them.</param>
/// <param name="Uraian">Its sentence.</param>
/// <param name="Bukti">Evidence asked for, in words; may be empty.</param>
/// <param name="Verifikator">Who looks at it before the evaluator: Bappeda, Organisasi, Inspektorat.</param>
/// <param name="Tanda">How sure we are of its wording.</param>
/// <param name="Tingkat">For whom it is asked.</param>
public sealed record KriteriaEvaluasi(
    string Kode, string Uraian, string Bukti, string Verifikator, KeyakinanDasar Tanda, TingkatEvaluasi Tingkat)
{
    /// <summary>Other wordings under which sheets know it.</summary>
    public IReadOnlyList<string> Padanan { get; init; } = [];

    /// <summary>Letters that answer it, where the pemda scores each criterion; empty: it is met, met in part, or not.</summary>
    public IReadOnlyList<PilihanJawaban> JenisJawaban { get; init; } = [];

    /// <summary>Its weight among the criteria of its sub component; <c>null</c>: all weigh the same. Where points are added the weights
    /// sum to that of the sub component.</summary>
    public decimal? Bobot { get; init; }
}

/// <summary>A letter that answers a criterion.</summary>
/// <param name="Kode">"A", "Ya".</param>
/// <param name="Nilai">How much of the criterion is met, 0–1.</param>
/// <param name="Uraian">When it is given; may be empty.</param>
public sealed record PilihanJawaban(string Kode, decimal Nilai, string Uraian = "");

/// <summary>The letters with which several pemda score a criterion. Source: guidelines and applications of pemda, no regulation.</summary>
public static class KatalogJawaban
{
    /// <summary>All, by what they are called.</summary>
    public static IReadOnlyList<(string Nama, IReadOnlyList<PilihanJawaban> Pilihan)> Semua { get; } =
    [
        ("Ya/Tidak", [new("Ya", 1), new("Tidak", 0)]),
        ("A–C", [new("A", 1), new("B", 0.5m), new("C", 0)]),
        ("A–D", [new("A", 1), new("B", 0.66m), new("C", 0.33m), new("D", 0)]),
        ("A–E", [new("A", 1), new("B", 0.75m), new("C", 0.5m), new("D", 0.25m), new("E", 0)]),
    ];
}

/// <summary>How far a criterion is met.</summary>
public enum PemenuhanKriteria
{
    /// <summary>Nobody can tell yet; counts as not met.</summary>
    BelumDiketahui,

    /// <summary>Not met.</summary>
    Belum,

    /// <summary>Met in part.</summary>
    Sebagian,

    /// <summary>Met.</summary>
    Terpenuhi,

    /// <summary>Not asked of this office: it is not counted at all.</summary>
    TidakBerlaku,
}

/// <summary>How far a criterion is met, in words.</summary>
public static class KataPemenuhan
{
    /// <summary>The word: "terpenuhi", "belum diketahui".</summary>
    public static string Sebut(PemenuhanKriteria pemenuhan) => pemenuhan switch
    {
        PemenuhanKriteria.Terpenuhi => "terpenuhi",
        PemenuhanKriteria.Sebagian => "sebagian",
        PemenuhanKriteria.Belum => "belum",
        PemenuhanKriteria.TidakBerlaku => "tidak berlaku",
        _ => "belum diketahui",
    };
}
