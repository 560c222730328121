using Akuntabel.Uji.Bacaan;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;

namespace Akuntabel.Dokumen.Pembacaan.DariPdf;

/// <summary>Four corners in the coordinates of the file: upper left, upper right, lower left, lower right as one reads.</summary>
internal sealed record SegiEmpat(IReadOnlyList<PdfPoint> Sudut)
{
    public double Kiri => Sudut.Min(s => s.X);

    public double Bawah => Sudut.Min(s => s.Y);

    public double Kanan => Sudut.Max(s => s.X);

    public double Atas => Sudut.Max(s => s.Y);
}

/// <summary>Finds words again on the pages of a file that was read before; only the pages that are asked for are painted.</summary>
internal sealed class PelacakPdf : IDisposable
{
    private const double Longgar = 0.5;
    private static readonly TimeSpan Terlama = TimeSpan.FromMinutes(5);
    private readonly PdfDocument _dokumen;
    private readonly Dictionary<int, HalamanPdf> _halaman = [];

    public PelacakPdf(byte[] isi) => _dokumen = BerkasPdf.Buka(isi, new OpsiPdf(new TakaranPdf(Terlama)));

    public void Dispose() => _dokumen.Dispose();

    /// <summary>The lines of a cell: those that hold the text where they do, else all.</summary>
    public IReadOnlyList<SegiEmpat> Sel(int halaman, KotakTerbaca kotak, string teks)
    {
        var h = Halaman(halaman);
        var larik = Larik(h, kotak);
        if (larik.Count == 0)
        {
            return Kotak(h, kotak);
        }

        var pas = larik.Select(l => (Larik: l, Letak: teks.Length > 0 ? l.Teks.IndexOf(teks, StringComparison.Ordinal) : -1))
            .FirstOrDefault(l => l.Letak >= 0);
        return pas.Larik is { } satu ? [.. Ruas(h, satu, pas.Letak, pas.Letak + teks.Length)]
            : [.. larik.Select(l => Segi(h, l.X0, l.Y0, l.X1, l.Y1))];
    }

    /// <summary>The words of a printed line that stand between two offsets of its text.</summary>
    public IEnumerable<SegiEmpat> Ruas(LarikTerbaca larik, int awal, int akhir)
    {
        var h = Halaman(larik.Halaman);
        var kata = Larik(h, larik.Kotak);
        return kata.Count == 0 ? Kotak(h, larik.Kotak) : kata.Take(1).SelectMany(l => Ruas(h, l, awal, akhir));
    }

    /// <summary>A square at the upper edge, so many from the left.</summary>
    public SegiEmpat Tepi(int halaman, int ke)
    {
        const double Sisi = 20;
        const double Jarak = 22;
        const int Sebaris = 24;
        var (x, y) = (Sisi + (Jarak * (ke % Sebaris)), Sisi + (Jarak * (ke / Sebaris % Sebaris)));
        return Segi(Halaman(halaman), x, y, x + Sisi, y + Sisi);
    }

    // a scanned page has no words of its own
    private static List<SegiEmpat> Kotak(HalamanPdf h, KotakTerbaca k)
    {
        var (x0, y0, x1, y1) = k.Titik;
        return k.Kosong ? [] : [Segi(h, x0, y0, x1, y1)];
    }

    private HalamanPdf Halaman(int nomor)
    {
        if (!_halaman.TryGetValue(nomor, out var h))
        {
            _halaman[nomor] = h = BerkasPdf.Satu(_dokumen, nomor);
        }

        return h;
    }

    private static List<LarikKata> Larik(HalamanPdf h, KotakTerbaca kotak) =>
        PenyusunLarik.Susun(h.Kata.Where(k => kotak.Memuat(k.TengahX, k.TengahY)));

    private static IEnumerable<SegiEmpat> Ruas(HalamanPdf h, LarikKata larik, int awal, int akhir)
    {
        var kata = larik.Kata.Where((_, i) => PenyusunLarik.Letak(larik.Kata, i) is var (dari, sampai) && dari < akhir && sampai > awal)
            .ToList();
        if (kata.Count > 0)
        {
            yield return Segi(h, kata.Min(k => k.X0), kata.Min(k => k.Y0), kata.Max(k => k.X1), kata.Max(k => k.Y1));
        }
    }

    private static SegiEmpat Segi(HalamanPdf h, double x0, double y0, double x1, double y1)
    {
        PdfPoint[] sudut = [new(x0 - Longgar, -y0), new(x1 + Longgar, -y0), new(x0 - Longgar, -y1), new(x1 + Longgar, -y1)];
        return new SegiEmpat([.. sudut.Select(s => h.Asal is { } a ? a.Transform(s) : new PdfPoint(s.X, h.Tinggi + s.Y))]);
    }
}
