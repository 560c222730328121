namespace Akuntabel.Uji.Aturan;

/// <summary>A rule of the consistency check.</summary>
/// <param name="Kode">Stable code, such as ANG-001.</param>
/// <param name="Tingkat">Default weight of its findings.</param>
/// <param name="Kelas">The kinds of contradiction that its findings can be.</param>
/// <param name="Kalimat">What the rule demands, in one Indonesian sentence.</param>
/// <param name="Sumber">Its legal or arithmetic source.</param>
/// <param name="Contoh">An example of what it finds.</param>
/// <param name="Periksa">Pure function: one element for each relation that was examined, <c>null</c> where it holds.</param>
public sealed record AturanUji(
    string Kode, TingkatTemuan Tingkat, IReadOnlyList<KelasTemuan> Kelas, string Kalimat, string Sumber, string Contoh,
        Func<PemahamanDokumen, IEnumerable<Temuan?>> Periksa)
{
    /// <summary>A finding of this rule at its default level.</summary>
    internal Temuan Temukan(TempatTemuan tempat, string tertulis, string seharusnya, string hitungan, string pesan) =>
        new(Kode, Tingkat, tempat, tertulis, seharusnya, hitungan, pesan, Sumber);
}
