namespace Akuntabel.Core.Evaluasi;

/// <summary>What an evaluation comes to. Scores are exact; they are rounded to two places where they are printed, and the predicate
/// follows the exact score: 80,004 is A although it prints 80,00.</summary>
public sealed record HasilEvaluasi
{
    /// <summary>The score, 0–100, exact.</summary>
    public required decimal Nilai { get; init; }

    /// <summary>Its predicate.</summary>
    public required PredikatAkip Predikat { get; init; }

    /// <summary>Its components, in order.</summary>
    public required IReadOnlyList<HasilKomponen> Komponen { get; init; }

    /// <summary>Codes of the criteria of which nobody can tell; they count as not met.</summary>
    public required IReadOnlyList<string> BelumDiketahui { get; init; }

    /// <summary>Its sub components, in order.</summary>
    public IEnumerable<HasilSub> SemuaSub => Komponen.SelectMany(k => k.Sub);

    /// <summary>A sub component by its code; <c>null</c>: there is none.</summary>
    public HasilSub? Sub(string kode) => SemuaSub.FirstOrDefault(s => s.Sub.Kode == kode);
}

/// <summary>What a component comes to.</summary>
/// <param name="Komponen">The component.</param>
/// <param name="Nilai">Points, up to its weight, exact.</param>
/// <param name="Sub">Its sub components.</param>
public sealed record HasilKomponen(KomponenEvaluasi Komponen, decimal Nilai, IReadOnlyList<HasilSub> Sub);

/// <summary>What a sub component comes to.</summary>
/// <param name="Sub">The sub component.</param>
/// <param name="Terpenuhi">How many of its criteria are met.</param>
/// <param name="Sebagian">How many are met in part.</param>
/// <param name="Belum">How many are not met.</param>
/// <param name="BelumDiketahui">How many nobody can tell of.</param>
/// <param name="Pemenuhan">Share of criteria met, 0–1.</param>
/// <param name="Usulan">The answer that follows from the share.</param>
/// <param name="Jawaban">The answer that was chosen, else that which follows.</param>
/// <param name="Nilai">Points, up to its weight, exact.</param>
public sealed record HasilSub(
    SubKomponenEvaluasi Sub, int Terpenuhi, int Sebagian, int Belum, int BelumDiketahui, decimal Pemenuhan,
    JawabanSub Usulan, JawabanSub Jawaban, decimal Nilai)
{
    /// <summary>How many of its criteria are not asked of this office.</summary>
    public int TidakBerlaku => Sub.Kriteria.Count - Terpenuhi - Sebagian - Belum - BelumDiketahui;
}
