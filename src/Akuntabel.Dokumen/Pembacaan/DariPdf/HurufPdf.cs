namespace Akuntabel.Dokumen.Pembacaan.DariPdf;

/// <summary>A letter: where it begins and ends on its base line, and the size of its font, in points.</summary>
internal readonly record struct HurufPdf(string Teks, double X0, double Y0, double X1, double Y1, double Besar)
{
    /// <summary>Name of its font.</summary>
    public required string Rupa { get; init; }

    public bool Tebal { get; init; }

    /// <summary>Not painted: the text that OCR lays under the picture of a page.</summary>
    public bool Tersembunyi { get; init; }

    public bool Kosong => string.IsNullOrWhiteSpace(Teks);

    /// <summary>Direction of the base line in quarters of a turn; 0 from left to right.</summary>
    public int Arah => Math.Abs(X1 - X0) >= Math.Abs(Y1 - Y0) ? (X1 >= X0 ? 0 : 2) : (Y1 < Y0 ? 1 : 3);
}
