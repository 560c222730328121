using Akuntabel.Dokumen.Terbitan;

namespace Akuntabel.Dokumen.Docx;

/// <summary>Code and QR of an issued report in the footers of Word: a picture in the corner of the paper, beside the text of the foot.</summary>
internal static class TandaDocx
{
    /// <summary>Where the picture lies in the package, once for all footers.</summary>
    public const string Berkas = "word/media/tanda-terbitan.png";

    private const int PikselModul = 8;

    // English Metric Units: 17 mm wide, 7 mm from the left edge of the paper
    private const long EmuMilimeter = 36_000;

    private const long Lebar = 17 * EmuMilimeter;

    private const long Kiri = 7 * EmuMilimeter;

    // so that the picture ends above the lower edge, whatever the paper
    private const long NaikDariKaki = 10 * EmuMilimeter;

    /// <summary>A run with the picture, which is the first relationship of its footer; <c>null</c> for what is not issued.</summary>
    public static string? Isi(KonteksDocx k)
    {
        if (k.Naskah.Terbitan is not { } t)
        {
            return null;
        }

        if (!k.Paket.Memuat(Berkas))
        {
            k.Paket.Tambah(Berkas, "image/png", new KodeQr(t.IsiQr).Png(PikselModul));
        }

        var id = k.IdGambar();
        return "<w:r><w:rPr><w:noProof/></w:rPr><w:drawing xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" "
            + "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\" "
            + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
            + "<wp:anchor distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\" simplePos=\"0\" relativeHeight=\"3\" behindDoc=\"1\" locked=\"0\" "
            + "layoutInCell=\"1\" allowOverlap=\"1\"><wp:simplePos x=\"0\" y=\"0\"/>"
            + $"<wp:positionH relativeFrom=\"page\"><wp:posOffset>{Kiri}</wp:posOffset></wp:positionH>"
            + $"<wp:positionV relativeFrom=\"paragraph\"><wp:posOffset>-{NaikDariKaki}</wp:posOffset></wp:positionV>"
            + $"<wp:extent cx=\"{Lebar}\" cy=\"{Lebar}\"/><wp:effectExtent l=\"0\" t=\"0\" r=\"0\" b=\"0\"/><wp:wrapNone/>"
            + $"<wp:docPr id=\"{id}\" name=\"Kode QR\" descr=\"Kode QR untuk memeriksa keaslian laporan, kode {t.Kode}\"/><wp:cNvGraphicFramePr/>"
            + "<a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:nvPicPr>"
            + $"<pic:cNvPr id=\"{id}\" name=\"Kode QR\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"rId1\"/><a:stretch><a:fillRect/>"
            + $"</a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"{Lebar}\" cy=\"{Lebar}\"/></a:xfrm>"
            + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>";
    }
}
