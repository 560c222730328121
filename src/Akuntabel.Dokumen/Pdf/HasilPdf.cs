namespace Akuntabel.Dokumen.Pdf;

/// <summary>What became of a request to print.</summary>
/// <param name="Alasan">Why there is no PDF, in Indonesian, with what to do; null when it was written.</param>
/// <param name="BanyakHalaman">Number of pages; 0 when there is no PDF.</param>
/// <param name="Halaman">Page label ("iii", "12") of each anchor.</param>
public sealed record HasilPdf(string? Alasan, int BanyakHalaman, IReadOnlyDictionary<string, string> Halaman)
{
    /// <summary>Whether the file was written.</summary>
    public bool Berhasil => Alasan is null;

    internal static HasilPdf Gagal(string alasan) => new(alasan, 0, new Dictionary<string, string>());
}
