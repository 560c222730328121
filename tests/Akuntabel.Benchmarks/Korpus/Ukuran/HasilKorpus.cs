using Akuntabel.Benchmarks.Korpus.Dasar;
using Akuntabel.Uji.Hasil;

namespace Akuntabel.Benchmarks.Korpus.Ukuran;

/// <summary>One report in one format: its errors with whether they were found, and its findings with the errors that they name.</summary>
/// <param name="Laporan">The report.</param>
/// <param name="Format">Its format.</param>
/// <param name="Jalur">Its file, when it was kept.</param>
/// <param name="Kena">Errors that some finding names.</param>
/// <param name="Temuan">Findings, each with whether it is true.</param>
internal sealed record HasilKorpus(
    Laporan Laporan, string Format, string? Jalur, IReadOnlyList<Kesalahan> Kena, IReadOnlyList<(Temuan Temuan, bool Benar)> Temuan)
{
    /// <summary>Errors that none names.</summary>
    public IEnumerable<Kesalahan> Luput => Laporan.DaftarKesalahan.Except(Kena);

    /// <summary>Marks of style, the format among them.</summary>
    public IEnumerable<string> Ciri => Laporan.Ciri.Append($"format={Format}")
        .Concat(Format.StartsWith("pdf", StringComparison.Ordinal) ? [$"garis tabel pdf={(Laporan.Benih % 6 != 0 ? "ada" : "tanpa")}"]
            : []);
}

/// <summary>So many of so many.</summary>
internal sealed record Bagian(int Kena, int Semua)
{
    /// <summary>In percent.</summary>
    public decimal Persen => Semua == 0 ? 100 : 100m * Kena / Semua;

    /// <inheritdoc/>
    public override string ToString() => Semua == 0 ? "      -          " : $"{Kena,5}/{Semua,-5} {Persen,5:0.0}";
}
