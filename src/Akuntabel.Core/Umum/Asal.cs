namespace Akuntabel.Core.Umum;

/// <summary>Where a value was typed: file, physical line (1-based) and, for tables, the column.</summary>
/// <param name="Berkas">Path relative to the agency's folder, with forward slashes.</param>
/// <param name="Baris">Physical line, counted from 1; 0 when the whole file is meant.</param>
/// <param name="Kolom">Column heading or key, when the file has them.</param>
public sealed record Asal(string Berkas, int Baris, string? Kolom = null)
{
    /// <summary>Reads, for a user: <c>anggaran.csv baris 12, kolom pagu</c>.</summary>
    public override string ToString() =>
        Berkas + (Baris > 0 ? $" baris {Baris}" : "") + (Kolom is null ? "" : $", kolom {Kolom}");
}
