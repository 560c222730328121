namespace Akuntabel.Dokumen.Pembacaan.DariPdf;

/// <summary>A word and its box; the origin is the upper left corner of the page, in points.</summary>
internal readonly record struct Kata(double X0, double Y0, double X1, double Y1, string Teks)
{
    public double TengahX => (X0 + X1) / 2;

    public double TengahY => (Y0 + Y1) / 2;

    public double Tinggi => Y1 - Y0;

    /// <summary>Set from bottom to top or from top to bottom.</summary>
    public bool Tegak => Teks.Length > 2 && Tinggi > 1.8 * (X1 - X0);
}

/// <summary>A ruling: its position across, and from where to where it goes along.</summary>
internal sealed record Garis(double Posisi, double Awal, double Akhir);

/// <summary>The rulings of a page.</summary>
internal sealed record GarisHalaman(IReadOnlyList<Garis> Mendatar, IReadOnlyList<Garis> Tegak)
{
    public static GarisHalaman Kosong { get; } = new([], []);
}

/// <summary>A page as the tools give it.</summary>
internal sealed record HalamanPdf(int Nomor, double Lebar, double Tinggi, IReadOnlyList<Kata> Kata)
{
    public GarisHalaman Garis { get; init; } = GarisHalaman.Kosong;
}

/// <summary>Words on one line.</summary>
internal sealed record LarikKata(IReadOnlyList<Kata> Kata)
{
    public double X0 { get; } = Kata.Min(k => k.X0);

    public double X1 { get; } = Kata.Max(k => k.X1);

    public double Y0 { get; } = Kata.Min(k => k.Y0);

    public double Y1 { get; } = Kata.Max(k => k.Y1);

    /// <summary>The height of most of its letters.</summary>
    public double Huruf { get; } = Kata.Select(k => k.Tinggi).Order().ElementAt(Kata.Count / 2);

    public string Teks { get; } = PenyusunLarik.Gabung(Kata);
}
