using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Logging;
using UglyToad.PdfPig.Outline.Destinations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Akuntabel.Dokumen.Pembacaan.DariPdf;

/// <summary>Makes of a page's content what the reader needs of it, and nothing else; the library finds the constructor.</summary>
internal sealed class PabrikHalaman(
    IPdfTokenScanner pdfScanner, IResourceStore resourceStore, ILookupFilterProvider filterProvider, IPageContentParser pageContentParser,
        ParsingOptions parsingOptions)
    : BasePageFactory<HalamanPdf>(pdfScanner, resourceStore, filterProvider, new Pengurai(pageContentParser), parsingOptions)
{
    protected override HalamanPdf ProcessPage(
        int pageNumber, DictionaryToken dictionary, NamedDestinations namedDestinations, MediaBox mediaBox, CropBox cropBox,
            UserSpaceUnit userSpaceUnit,
        PageRotationDegrees rotation, TransformationMatrix initialMatrix, IReadOnlyList<IGraphicsStateOperation> operations)
    {
        var pelukis = new PelukisHalaman(
            pageNumber, ResourceStore, PdfScanner, PageContentParser, FilterProvider, cropBox, userSpaceUnit, rotation, initialMatrix,
                ParsingOptions);
        return pelukis.Process(pageNumber, operations);
    }

    /// <summary>Refuses contents that would take the memory of a hundred pages, before an operator is made of them.</summary>
    private sealed class Pengurai(IPageContentParser asli) : IPageContentParser
    {
        public IReadOnlyList<IGraphicsStateOperation> Parse(int pageNumber, IInputBytes inputBytes, ILog log) =>
            inputBytes.Length > TakaranPdf.IsiTerbesar ? throw new HalamanTerlaluPadatException() : asli.Parse(pageNumber, inputBytes, log);
    }
}
