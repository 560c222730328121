namespace Akuntabel.Dokumen.Pertukaran.LembarAnggaran;

/// <summary>A row of a list.</summary>
/// <param name="Sel">Its cells.</param>
/// <param name="Ganda">Whether it says what an earlier one has said, its number aside.</param>
public sealed record BarisDaftar(IReadOnlyList<string> Sel, bool Ganda);

/// <summary>A list that is evidence of a count, with its rows.</summary>
/// <param name="Kepala">Its headings.</param>
/// <param name="Baris">Its rows.</param>
public sealed record DaftarTerbuka(IReadOnlyList<string> Kepala, IReadOnlyList<BarisDaftar> Baris)
{
    /// <summary>How many they are.</summary>
    public DaftarTerhitung Terhitung => new(Baris.Count, Baris.Count(b => b.Ganda));
}
