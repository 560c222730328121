namespace Akuntabel.Dokumen.PenulisanTemuan;

/// <summary>A file of findings that was written.</summary>
/// <param name="Jalur">Its path.</param>
/// <param name="Keterangan">Why it is another kind of file than asked for, in Indonesian; empty when it is not.</param>
public sealed record BerkasTertulis(string Jalur, string Keterangan);
