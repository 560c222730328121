namespace Akuntabel.Core.Umum;

/// <summary>Where a value was typed: file, physical line (1-based) and, for tables, the column.</summary>
/// <param name="Berkas">Path relative to the agency's folder, with forward slashes.</param>
/// <param name="Baris">Physical line, counted from 1; 0 when the whole file is meant.</param>
/// <param name="Kolom">Column heading or key, when the file has them.</param>
public sealed record Asal(string Berkas, int Baris, string? Kolom = null)
{
    /// <summary>Key of the field that is meant, where the message itself tells it in words; <c>null</c>: none, or the column.</summary>
    public string? Isian { get; init; }

    /// <summary>Reads, for a user: <c>anggaran.csv baris 12, kolom pagu</c>.</summary>
    public override string ToString() =>
        Berkas + (Baris > 0 ? $" baris {Baris}" : "") + (Kolom is null ? "" : $", kolom {Kolom}");
}
