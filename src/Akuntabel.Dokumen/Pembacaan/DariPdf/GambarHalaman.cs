using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Akuntabel.Dokumen.Pembacaan.DariPdf;

/// <summary>A picture on a page.</summary>
/// <param name="Isi">Its samples.</param>
/// <param name="Bawah">Where its lower left corner is on the page as it is seen.</param>
/// <param name="Kanan">Where its lower right corner is.</param>
/// <param name="Atas">Where its upper left corner is.</param>
internal sealed record GambarHalaman(IPdfImage Isi, PdfPoint Bawah, PdfPoint Kanan, PdfPoint Atas)
{
    /// <summary>Area in square points.</summary>
    public double Luas => Panjang(Kanan) * Panjang(Atas);

    /// <summary>Samples for an inch along the line of writing.</summary>
    public int Kerapatan => (int)Math.Clamp(Isi.WidthInSamples / Math.Max(1, Panjang(Kanan)) * 72, 70, 1200);

    /// <summary>The place on the page of a sample, counted from the upper left.</summary>
    public PdfPoint Titik(double x, double y)
    {
        var (u, v) = (x / Isi.WidthInSamples, 1 - (y / Isi.HeightInSamples));
        return new PdfPoint(Bawah.X + (u * (Kanan.X - Bawah.X)) + (v * (Atas.X - Bawah.X)),
            Bawah.Y + (u * (Kanan.Y - Bawah.Y)) + (v * (Atas.Y - Bawah.Y)));
    }

    /// <summary>As a file that every program knows, with its ending; <c>null</c> where the picture cannot be unpacked.</summary>
    public (ReadOnlyMemory<byte> Isi, string Akhiran)? Berkas() => Saringan() switch
    {
        "DCTDecode" or "DCT" => (Isi.RawMemory, ".jpg"),
        "JPXDecode" => (Isi.RawMemory, ".jp2"),
        _ => Isi.TryGetPng(out var png) && png is not null ? (png, ".png") : null,
    };

    private string? Saringan() => !Isi.ImageDictionary.TryGet(NameToken.Filter, out var f) ? null
        : f is ArrayToken { Length: 1 } a ? (a.Data[0] as NameToken)?.Data : (f as NameToken)?.Data;

    private double Panjang(PdfPoint p) => Math.Sqrt(((p.X - Bawah.X) * (p.X - Bawah.X)) + ((p.Y - Bawah.Y) * (p.Y - Bawah.Y)));
}
