using Akuntabel.Core.Evaluasi;

namespace Akuntabel.Dokumen.Evaluasi;

/// <summary>An evaluation as a workbook holds it. All answers stand by the code of what they answer.</summary>
/// <param name="Instrumen">The instrument.</param>
public sealed record IsiLke(InstrumenEvaluasi Instrumen)
{
    private static readonly Dictionary<string, string> Kosong = [];

    /// <summary>What stands above the sheet: "LKE AKIP 2025".</summary>
    public string Judul { get; init; } = "Lembar Kerja Evaluasi AKIP";

    /// <summary>The office that is evaluated.</summary>
    public string Instansi { get; init; } = "";

    /// <summary>How far each criterion is met; those not in it are unknown.</summary>
    public IReadOnlyDictionary<string, PemenuhanKriteria> Kriteria { get; init; } = new Dictionary<string, PemenuhanKriteria>();

    /// <summary>Answers chosen for sub components; the others follow from the criteria.</summary>
    public IReadOnlyDictionary<string, string> JawabanSub { get; init; } = Kosong;

    /// <summary>Letters given to criteria, where the instrument scores by letters.</summary>
    public IReadOnlyDictionary<string, string> JawabanKriteria { get; init; } = Kosong;

    /// <summary>Notes on criteria and sub components.</summary>
    public IReadOnlyDictionary<string, string> Catatan { get; init; } = Kosong;

    /// <summary>Evidence that there is, in words.</summary>
    public IReadOnlyDictionary<string, string> Bukti { get; init; } = Kosong;

    /// <summary>Recommendations.</summary>
    public IReadOnlyList<RekomendasiLke> Rekomendasi { get; init; } = [];
}

/// <summary>A recommendation of the evaluation, with what became of it. Evaluation has no element "Sebab".</summary>
/// <param name="Kode">The sub component or criterion.</param>
/// <param name="Kondisi">What is.</param>
/// <param name="Rekomendasi">"Agar …".</param>
/// <param name="TindakLanjut">What is planned.</param>
/// <param name="PenanggungJawab">Who.</param>
/// <param name="Tenggat">Until when, as printed.</param>
/// <param name="Keadaan">Belum, proses, tuntas.</param>
/// <param name="Bukti">Evidence of what was done.</param>
public sealed record RekomendasiLke(
    string Kode, string Kondisi, string Rekomendasi, string TindakLanjut = "", string PenanggungJawab = "", string Tenggat = "", string Keadaan = "",
    string Bukti = "");

/// <summary>What was read out of a workbook.</summary>
/// <param name="Isi">The evaluation: its instrument is one that is known, or one made of the sheet.</param>
/// <param name="Baru">Whether the instrument was made of the sheet, since it is none that is known.</param>
/// <param name="Catatan">What was not understood or has to be looked at.</param>
public sealed record HasilKke(IsiLke Isi, bool Baru, IReadOnlyList<CatatanKke> Catatan)
{
    /// <summary>Codes of the known instrument by those of one made of the sheet, for the criteria whose wording is known.</summary>
    public IReadOnlyDictionary<string, string> Sepadan { get; init; } = new Dictionary<string, string>();
}

/// <summary>Something in a workbook that was not understood.</summary>
/// <param name="Tempat">Sheet and cell, as a person finds them; empty: the whole file.</param>
/// <param name="Tertulis">What stands there.</param>
/// <param name="Pesan">Why it was not understood, and what to do.</param>
public sealed record CatatanKke(string Tempat, string Tertulis, string Pesan);
