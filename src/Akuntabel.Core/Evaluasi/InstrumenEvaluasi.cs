namespace Akuntabel.Core.Evaluasi;

/// <summary>An instrument of the evaluation of AKIP (lembar kerja evaluasi) as dated data: components, criteria, scales, rules. A pemda
/// changes a copy of it by its own guideline. Source: PermenPANRB 88/2021.</summary>
public sealed record InstrumenEvaluasi
{
    /// <summary>Short stable name, the same over its versions: <c>lke-88-2021</c>.</summary>
    public required string Kode { get; init; }

    /// <summary>Version, from 1.</summary>
    public int Versi { get; init; } = 1;

    /// <summary>What it is called.</summary>
    public required string Nama { get; init; }

    /// <summary>The regulation or guideline that it follows.</summary>
    public string Dasar { get; init; } = "";

    /// <summary>What has to be known before it is used: which wording could not be compared with the regulation.</summary>
    public string Catatan { get; init; } = "";

    /// <summary>First year that is evaluated by it.</summary>
    public int TahunAwal { get; init; }

    /// <summary>Last year; <c>null</c>: it is in force.</summary>
    public int? TahunAkhir { get; init; }

    /// <summary>Components, in order; their weights sum to 100.</summary>
    public IReadOnlyList<KomponenEvaluasi> Komponen { get; init; } = [];

    /// <summary>Answers of a sub component (AA–E).</summary>
    public IReadOnlyList<JawabanSub> Skala { get; init; } = [];

    /// <summary>Predicates of the total (AA–D).</summary>
    public IReadOnlyList<PredikatAkip> Predikat { get; init; } = [];

    /// <summary>What answers may not contradict.</summary>
    public IReadOnlyList<AturanLogis> Aturan { get; init; } = [];

    /// <summary>How much a criterion counts that is met in part, 0–1. The regulation does not say; half is usual.</summary>
    public decimal BobotSebagian { get; init; } = 0.5m;

    /// <summary>All criteria, in order.</summary>
    public IEnumerable<KriteriaEvaluasi> SemuaKriteria => SemuaSub.SelectMany(s => s.Kriteria);

    /// <summary>All sub components, in order.</summary>
    public IEnumerable<SubKomponenEvaluasi> SemuaSub => Komponen.SelectMany(k => k.Sub);

    /// <summary>A criterion by its code; <c>null</c>: there is none.</summary>
    public KriteriaEvaluasi? Kriteria(string kode) => SemuaKriteria.FirstOrDefault(k => k.Kode == kode);

    /// <summary>A sub component by its code; <c>null</c>: there is none.</summary>
    public SubKomponenEvaluasi? Sub(string kode) => SemuaSub.FirstOrDefault(s => s.Kode == kode);

    /// <summary>An answer of the scale; <c>null</c>: there is none.</summary>
    public JawabanSub? Jawaban(string kode) => Skala.FirstOrDefault(j => j.Kode == kode);

    /// <summary>Whether a year is evaluated by it.</summary>
    public bool Berlaku(int tahun) => tahun >= TahunAwal && (TahunAkhir is not { } akhir || tahun <= akhir);

    /// <summary>What of it is asked at a level: the criteria of other levels, and the rules that name them, are left out.</summary>
    public InstrumenEvaluasi Untuk(TingkatEvaluasi tingkat)
    {
        var hasil = this with
        {
            Komponen = [.. Komponen.Select(k => k with
            {
                Sub = [.. k.Sub.Select(s => s with { Kriteria = [.. s.Kriteria.Where(x => (x.Tingkat & tingkat) != TingkatEvaluasi.TidakAda)] })],
            })],
        };
        return hasil with { Aturan = [.. Aturan.Where(a => hasil.Dikenal(a.Sumber) && hasil.Dikenal(a.Batas))] };
    }

    /// <summary>Whether a code names a component, a sub component or a criterion.</summary>
    internal bool Dikenal(string kode) => Komponen.Any(k => k.Kode == kode) || Sub(kode) is not null || Kriteria(kode) is not null;

    /// <summary>The criteria under a code: itself, those of its sub component or component; empty when it is unknown.</summary>
    internal IEnumerable<KriteriaEvaluasi> Di(string kode) => Komponen.FirstOrDefault(k => k.Kode == kode) is { } komponen
        ? komponen.Sub.SelectMany(s => s.Kriteria)
        : Sub(kode)?.Kriteria ?? (Kriteria(kode) is { } k ? [k] : []);
}

/// <summary>A component: Perencanaan Kinerja.</summary>
/// <param name="Kode">"1".</param>
/// <param name="Nama">Its name.</param>
/// <param name="Bobot">Weight in points of 100.</param>
/// <param name="Sub">Its sub components; their weights sum to its own.</param>
public sealed record KomponenEvaluasi(string Kode, string Nama, decimal Bobot, IReadOnlyList<SubKomponenEvaluasi> Sub);

/// <summary>A sub component: what is answered with AA–E.</summary>
/// <param name="Kode">"1.a".</param>
/// <param name="Dimensi">Keberadaan, Kualitas, Pemanfaatan.</param>
/// <param name="Nama">Its sentence.</param>
/// <param name="Bobot">Weight in points of 100.</param>
/// <param name="Kriteria">Its criteria.</param>
public sealed record SubKomponenEvaluasi(
    string Kode, string Dimensi, string Nama, decimal Bobot, IReadOnlyList<KriteriaEvaluasi> Kriteria)
{
    /// <summary>How its value follows from its criteria.</summary>
    public CaraNilaiSub Cara { get; init; }
}

/// <summary>How the value of a sub component follows from its criteria.</summary>
public enum CaraNilaiSub
{
    /// <summary>The share of criteria that are met gives an answer of the scale, and the answer gives the value (PermenPANRB 88/2021).</summary>
    BagianKriteria,

    /// <summary>The points of its criteria are added, each its answer times its weight: what several pemda do.</summary>
    JumlahPoin,
}

/// <summary>For whom a criterion is asked.</summary>
[Flags]
public enum TingkatEvaluasi
{
    /// <summary>For nobody.</summary>
    TidakAda = 0,

    /// <summary>A perangkat daerah.</summary>
    PerangkatDaerah = 1,

    /// <summary>The pemerintah daerah as a whole.</summary>
    Pemda = 2,

    /// <summary>Both.</summary>
    Semua = PerangkatDaerah | Pemda,
}

/// <summary>An answer of a sub component.</summary>
/// <param name="Kode">AA–E.</param>
/// <param name="Nilai">Value, 0–100: this share of the weight is scored.</param>
/// <param name="BatasBawah">Share of criteria met from which it holds, 0–1.</param>
/// <param name="BatasBawahTermasuk">Whether exactly that share is enough.</param>
/// <param name="BatasAtas">Share up to which it holds; that share itself belongs to it unless the next answer begins with it.</param>
/// <param name="Pertimbangan">It never follows from the criteria alone: an evaluator chooses it and gives a reason (AA, A).</param>
public sealed record JawabanSub(
    string Kode, decimal Nilai, decimal BatasBawah, bool BatasBawahTermasuk, decimal BatasAtas, bool Pertimbangan = false)
{
    /// <summary>What it means: "seluruh kriteria terpenuhi".</summary>
    public string Makna { get; init; } = "";

    /// <summary>Whether a share of criteria is enough for it; more than enough is enough.</summary>
    /// <param name="bagian">Share, 0–1.</param>
    public bool Cukup(decimal bagian) => BatasBawahTermasuk ? bagian >= BatasBawah : bagian > BatasBawah;

    /// <inheritdoc/>
    public override string ToString() => Kode;
}

/// <summary>A predicate of the total.</summary>
/// <param name="Kode">AA–D.</param>
/// <param name="Sebutan">"Sangat Memuaskan".</param>
/// <param name="Makna">What it says of the office.</param>
/// <param name="BatasBawah">Score from which it holds, 0–100.</param>
/// <param name="BawahTermasuk">Whether exactly that score is enough: 80,00 is BB, 80,01 is A; exactly 0 is D.</param>
/// <param name="BatasAtas">Score up to which it holds.</param>
public sealed record PredikatAkip(string Kode, string Sebutan, string Makna, decimal BatasBawah, bool BawahTermasuk, decimal BatasAtas)
{
    /// <summary>Whether a score is enough for it; more than enough is enough.</summary>
    /// <param name="nilai">The exact score, 0–100.</param>
    public bool Cukup(decimal nilai) => BawahTermasuk ? nilai >= BatasBawah : nilai > BatasBawah;

    /// <inheritdoc/>
    public override string ToString() => Kode;
}
