using System.Runtime.InteropServices;
using UglyToad.PdfPig.Core;

namespace Akuntabel.Dokumen.Pembacaan.DariPdf;

/// <summary>A word and its box; the origin is the upper left corner of the page, in points.</summary>
internal readonly record struct Kata(double X0, double Y0, double X1, double Y1, string Teks)
{
    public double TengahX => (X0 + X1) / 2;

    public double TengahY => (Y0 + Y1) / 2;

    public double Tinggi => Y1 - Y0;

    /// <summary>Set in a bold font.</summary>
    public bool Tebal { get; init; }

    /// <summary>Set from bottom to top or from top to bottom.</summary>
    public bool Tegak => Teks.Length > 2 && Tinggi > 1.8 * (X1 - X0);
}

/// <summary>A ruling: its position across, and from where to where it goes along.</summary>
internal sealed record Garis(double Posisi, double Awal, double Akhir);

/// <summary>A box that is filled with a colour.</summary>
internal sealed record Kotak(double X0, double Y0, double X1, double Y1);

/// <summary>The rulings of a page.</summary>
internal sealed record GarisHalaman(IReadOnlyList<Garis> Mendatar, IReadOnlyList<Garis> Tegak)
{
    public IReadOnlyList<Kotak> Arsir { get; init; } = [];

    public static GarisHalaman Kosong { get; } = new([], []);
}

/// <summary>A page as it is painted.</summary>
internal sealed record HalamanPdf(int Nomor, double Lebar, double Tinggi, IReadOnlyList<Kata> Kata)
{
    private const int KataTerbanyak = 20_000;
    private IReadOnlyList<PetakTergaris>? _petak;

    public GarisHalaman Garis { get; init; } = GarisHalaman.Kosong;

    /// <summary>The grids that its rulings draw.</summary>
    public IReadOnlyList<PetakTergaris> Petak => _petak ??= Kata.Count > KataTerbanyak ? []
        : PetakGaris.Cari(GarisTersirat.Lengkapi(Garis, Kata));

    /// <summary>The same page; of its rulings only the grids are kept.</summary>
    public HalamanPdf Ringkas() => new(Nomor, Lebar, Tinggi, Kata)
    {
        _petak = Petak, Garis = GarisHalaman.Kosong with { Arsir = Garis.Arsir }, Bergambar = Bergambar, Tersembunyi = Tersembunyi,
            TakTerbaca = TakTerbaca, Asal = Asal, Pindaian = Pindaian,
    };

    /// <summary>The same page; words that are alike are one text.</summary>
    public HalamanPdf Berbagi(Dictionary<string, string> kosakata) => this with
    {
        Kata = [.. Kata.Select(k =>
        {
            ref var sama = ref CollectionsMarshal.GetValueRefOrAddDefault(kosakata, k.Teks, out _);
            return k with { Teks = sama ??= k.Teks };
        })],
    };

    /// <summary>Leads from the page as it is seen, heights counted downwards from zero as negative, back to the coordinates of the file.</summary>
    public TransformationMatrix? Asal { get; init; }

    /// <summary>The page without what it holds.</summary>
    public HalamanPdf Kosongkan() => new(Nomor, Lebar, Tinggi, []);

    /// <summary>It shows a picture.</summary>
    public bool Bergambar { get; init; }

    /// <summary>Most of its text is not painted: OCR has laid it under the picture.</summary>
    public bool Tersembunyi { get; init; }

    /// <summary>What it shows where it has no text: for whoever recognises letters.</summary>
    public IReadOnlyList<GambarHalaman> Gambar { get; init; } = [];

    /// <summary>Its words were recognised in its pictures.</summary>
    public bool Pindaian { get; init; }

    /// <summary>Its letters were recognised, here or before: some may be wrong.</summary>
    public bool KurangPasti => Kata.Count > 0 && (Pindaian || (Tersembunyi && Bergambar));

    /// <summary>It could not be painted; a note says why.</summary>
    public bool TakTerbaca { get; init; }
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

    /// <summary>The same line with its first and last word only: the others have gone into its text.</summary>
    public LarikKata Ringkas() => Kata.Count <= 2 ? this : this with { Kata = [Kata[0], Kata[^1]] };
}
