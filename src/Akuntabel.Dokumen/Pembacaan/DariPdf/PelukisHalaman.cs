using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;
using UglyToad.PdfPig.XObjects;

namespace Akuntabel.Dokumen.Pembacaan.DariPdf;

/// <summary>Runs the operators of a page and keeps its letters, rulings and shaded boxes; the origin becomes the upper left corner.</summary>
internal sealed class PelukisHalaman(
    int pageNumber, IResourceStore resourceStore, IPdfTokenScanner pdfScanner, IPageContentParser pageContentParser,
        ILookupFilterProvider filterProvider,
    CropBox cropBox, UserSpaceUnit userSpaceUnit, PageRotationDegrees rotation, TransformationMatrix initialMatrix,
        ParsingOptions parsingOptions)
    : BaseStreamProcessor<HalamanPdf>(
        pageNumber, resourceStore, pdfScanner, pageContentParser, filterProvider, cropBox, userSpaceUnit, rotation, initialMatrix,
            parsingOptions)
{
    private readonly TakaranPdf _takaran = ((OpsiPdf)parsingOptions).Takaran;

    // the library has turned the page and moved its corner to zero before anything is painted; the box it gives as the file has it
    private readonly PdfRectangle _bingkai = Terlihat(cropBox.Bounds, initialMatrix);
    private readonly TransformationMatrix _asal = Letak(Terlihat(cropBox.Bounds, initialMatrix)).Multiply(initialMatrix.Inverse());

    private readonly List<HurufPdf> _huruf = [];
    private readonly KumpulanGaris _garis = new();
    private int _lapis;
    private readonly List<XObjectContentRecord> _gambar = [];
    private bool _bergambar;

    public override HalamanPdf Process(int pageNumberCurrent, IReadOnlyList<IGraphicsStateOperation> operations)
    {
        _takaran.Halaman();
        if (!(Math.Max(_bingkai.Width, _bingkai.Height) <= TakaranPdf.SisiTerpanjang))
        {
            throw new InvalidDataException("kotak halaman");
        }

        ProcessOperations(operations);
        var garis = _garis.Selesai();
        var kata = PenyusunKata.Susun(_huruf, garis.Tegak).ConvertAll(k => k with { Teks = _takaran.Sekali(k.Teks) });
        _takaran.Kata(kata);
        return new HalamanPdf(pageNumberCurrent, _bingkai.Width, _bingkai.Height, kata)
        {
            Garis = _takaran.Garis(garis.Mendatar.Count + garis.Tegak.Count) ? garis : GarisHalaman.Kosong,
            Asal = _asal,
            Bergambar = _bergambar,
            Gambar = kata.Count == 0 ? [.. _gambar.Select(Gambar)] : [],
            Tersembunyi = _huruf.Count(h => h.Tersembunyi) * 2 > _huruf.Count,
        };
    }

    protected override void ProcessOperations(IReadOnlyList<IGraphicsStateOperation> operations)
    {
        _takaran.Perintah(operations.Count);
        base.ProcessOperations(operations);
    }

    // a form may name itself through another one
    protected override void ProcessFormXObject(StreamToken formStream, NameToken xObjectName)
    {
        if (_lapis < TakaranPdf.LapisTerbanyak)
        {
            _lapis++;
            base.ProcessFormXObject(formStream, xObjectName);
            _lapis--;
        }
    }

    public override void PushState()
    {
        if (StackSize > 8 * TakaranPdf.LapisTerbanyak)
        {
            throw new HalamanTerlaluPadatException();
        }

        base.PushState();
    }

    public override void RenderGlyph(
        IFont font, CurrentGraphicsState currentState, double fontSize, double pointSize, int code, string unicode, long currentOffset,
        in TransformationMatrix renderingMatrix, in TransformationMatrix textMatrix, in TransformationMatrix transformationMatrix,
        CharacterBoundingBox characterBoundingBox)
    {
        if (_huruf.Count >= TakaranPdf.HurufTerbanyak)
        {
            throw new HalamanTerlaluPadatException();
        }

        var gerak = renderingMatrix.Multiply(textMatrix).Multiply(transformationMatrix);
        var awal = gerak.Transform(new PdfPoint(0d, 0d));
        // a word that is set wide stays a word
        var renggang = fontSize == 0 ? 0 : Math.Clamp(currentState.FontState.CharacterSpacing / fontSize, 0, 1);
        var akhir = gerak.Transform(new PdfPoint(characterBoundingBox.Width + renggang, 0d));
        var atas = gerak.Transform(new PdfPoint(0d, 1d));
        var besar = Math.Sqrt(((atas.X - awal.X) * (atas.X - awal.X)) + ((atas.Y - awal.Y) * (atas.Y - awal.Y)));
        _huruf.Add(new HurufPdf(unicode, X(awal), Y(awal), X(akhir), Y(akhir), besar)
        {
            Rupa = font.Details.Name,
            Tebal = font.Details.IsBold,
            Tersembunyi = currentState.FontState.TextRenderingMode is TextRenderingMode.Neither or TextRenderingMode.NeitherClip,
        });
    }

    protected override void RenderXObjectImage(XObjectContentRecord xObjectContentRecord)
    {
        _bergambar = true;
        if (_gambar.Count < TakaranPdf.GambarTerbanyak)
        {
            _gambar.Add(xObjectContentRecord);
        }
    }

    protected override void RenderInlineImage(InlineImage inlineImage) => _bergambar = true;

    public override void MoveTo(double x, double y) => _garis.Mulai(Titik(x, y));

    public override void LineTo(double x, double y) => _garis.Lurus(Titik(x, y));

    public override void BezierCurveTo(double x2, double y2, double x3, double y3) => _garis.Lengkung(Titik(x3, y3));

    public override void BezierCurveTo(double x1, double y1, double x2, double y2, double x3, double y3) => _garis.Lengkung(Titik(x3, y3));

    public override void Rectangle(double x, double y, double width, double height)
    {
        _garis.Mulai(Titik(x, y));
        _garis.Lurus(Titik(x + width, y));
        _garis.Lurus(Titik(x + width, y + height));
        _garis.Lurus(Titik(x, y + height));
        _garis.Tutup();
    }

    public override void BeginSubpath()
    {
    }

    public override PdfPoint? CloseSubpath()
    {
        _garis.Tutup();
        return CurrentPosition;
    }

    public override void StrokePath(bool close) => Lukis(close, digores: true, diisi: false);

    public override void FillPath(FillingRule fillingRule, bool close) => Lukis(close, digores: false, diisi: true);

    public override void FillStrokePath(FillingRule fillingRule, bool close) => Lukis(close, digores: true, diisi: true);

    public override void EndPath() => _garis.Lupakan();

    public override void ClosePath() => _garis.Tutup();

    public override void ModifyClippingIntersect(FillingRule clippingRule)
    {
    }

    protected override void ClipToRectangle(PdfRectangle rectangle, FillingRule clippingRule)
    {
    }

    public override void BeginMarkedContent(NameToken name, NameToken? propertyDictionaryName, DictionaryToken? properties)
    {
    }

    public override void EndMarkedContent()
    {
    }

    public override void PaintShading(NameToken shading)
    {
    }

    private void Lukis(bool tutup, bool digores, bool diisi)
    {
        if (tutup)
        {
            _garis.Tutup();
        }

        _garis.Lukis(digores, diisi && Berwarna());
    }

    // white covers, it does not shade; a pattern has no colour to ask for
    private bool Berwarna()
    {
        var warna = GetCurrentState().CurrentNonStrokingColor;
        if (warna is null || warna.ColorSpace == UglyToad.PdfPig.Graphics.Colors.ColorSpace.Pattern)
        {
            return warna is not null;
        }

        var (r, g, b) = warna.ToRGBValues();
        return r + g + b < 2.94;
    }

    private GambarHalaman Gambar(XObjectContentRecord g)
    {
        var isi = XObjectFactory.ReadImage(g, PdfScanner, FilterProvider, ResourceStore);
        return new GambarHalaman(isi, Sudut(0, 0), Sudut(1, 0), Sudut(0, 1));

        PdfPoint Sudut(double u, double v) => g.AppliedTransformation.Transform(new PdfPoint(u, v)) is var p ? new PdfPoint(X(p), Y(p))
            : default;
    }

    private (double X, double Y) Titik(double x, double y)
    {
        var p = CurrentTransformationMatrix.Transform(new PdfPoint(x, y));
        return (X(p), Y(p));
    }

    private static PdfRectangle Terlihat(PdfRectangle kotak, TransformationMatrix awal)
    {
        var (a, b) = (awal.Transform(kotak.BottomLeft), awal.Transform(kotak.TopRight));
        return new PdfRectangle(Math.Min(a.X, b.X), Math.Min(a.Y, b.Y), Math.Max(a.X, b.X), Math.Max(a.Y, b.Y));
    }

    private static TransformationMatrix Letak(PdfRectangle bingkai) =>
        TransformationMatrix.GetTranslationMatrix(bingkai.Left, bingkai.Top);

    private double X(PdfPoint p) => p.X - _bingkai.Left;

    private double Y(PdfPoint p) => _bingkai.Top - p.Y;
}
