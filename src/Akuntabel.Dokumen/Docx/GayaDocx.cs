using Akuntabel.Core.Laporan;
using Akuntabel.Dokumen.Opc;

namespace Akuntabel.Dokumen.Docx;

/// <summary>Styles of the document and the measures that the page estimator shares with them.</summary>
internal static class GayaDocx
{
    /// <summary>Body font size, in points.</summary>
    public const double Badan = 12;

    /// <summary>Size of the lines of a letterhead, in points.</summary>
    public const double Kop = 14;

    /// <summary>Height of a single-spaced line of Times New Roman, per point of size.</summary>
    public const double Baris = 1.15;

    /// <summary>Line spacing of running text.</summary>
    public const double Spasi = 1.5;

    /// <summary>Sizes of table text, largest first; layout tables use the first.</summary>
    public static readonly int[] UkuranTabel = [11, 10, 9, 8, 7];

    private static readonly (string Id, string Nama, string Jc)[] Sel =
        [("Kiri", "Kiri", "left"), ("Tengah", "Tengah", "center"), ("Kanan", "Kanan", "right")];

    /// <summary>Style of a cell paragraph; one per size and alignment, so that cells carry no formatting of their own.</summary>
    public static string SelTabel(int ukuran, Rata rata) => SelPerUkuran[Array.IndexOf(UkuranTabel, ukuran)][(int)rata];

    private static readonly string[][] SelPerUkuran =
        [.. UkuranTabel.Select(u => Sel.Select(s => $"IsiTabel{u}{s.Id}").ToArray())];

    private const string W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>styles.xml.</summary>
    /// <param name="bahasa">Language of the text.</param>
    public static ReadOnlyMemory<byte> Tulis(string bahasa)
    {
        var x = new PenulisXml(32 * 1024);
        x.Tulis($"<w:styles xmlns:w=\"{W}\"><w:docDefaults><w:rPrDefault><w:rPr>");
        x.Mentah("<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:eastAsia=\"Times New Roman\" w:cs=\"Times New Roman\"/>");
        x.Tulis($"<w:sz w:val=\"24\"/><w:szCs w:val=\"24\"/><w:lang w:val=\"{bahasa}\" w:eastAsia=\"{bahasa}\" w:bidi=\"ar-SA\"/>");
        x.Mentah("</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>");
        x.Mentah("<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/></w:style>"
            + "<w:style w:type=\"character\" w:default=\"1\" w:styleId=\"DefaultParagraphFont\"><w:name w:val=\"Default Paragraph Font\"/><w:uiPriority w:val=\"1\"/><w:semiHidden/></w:style>"
            + "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/><w:uiPriority w:val=\"99\"/><w:semiHidden/>"
            + "<w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/><w:tblCellMar><w:top w:w=\"0\" w:type=\"dxa\"/><w:left w:w=\"80\" w:type=\"dxa\"/><w:bottom w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"80\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>"
            + "<w:style w:type=\"numbering\" w:default=\"1\" w:styleId=\"NoList\"><w:name w:val=\"No List\"/><w:uiPriority w:val=\"99\"/><w:semiHidden/></w:style>");
        foreach (var (id, nama, dasar, pPr, rPr) in Paragraf)
        {
            Gaya(x, id, nama, dasar, pPr, rPr);
        }

        foreach (var u in UkuranTabel)
        {
            foreach (var (id, nama, jc) in Sel)
            {
                x.Tulis($"<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"IsiTabel{u}{id}\"><w:name w:val=\"Isi Tabel {u} {nama}\"/><w:basedOn w:val=\"Normal\"/>");
                x.Tulis($"<w:pPr><w:spacing w:before=\"20\" w:after=\"20\"/><w:jc w:val=\"{jc}\"/></w:pPr><w:rPr><w:sz w:val=\"{u * 2}\"/><w:szCs w:val=\"{u * 2}\"/></w:rPr></w:style>");
            }
        }

        x.Mentah("<w:style w:type=\"character\" w:styleId=\"Hyperlink\"><w:name w:val=\"Hyperlink\"/><w:uiPriority w:val=\"99\"/><w:rPr><w:color w:val=\"1F4E79\"/><w:u w:val=\"single\"/></w:rPr></w:style>");
        GayaTabel(x, "TabelAkuntabel", "Tabel Akuntabel", "<w:tblBorders>" + Garis("top") + Garis("left") + Garis("bottom") + Garis("right") + Garis("insideH") + Garis("insideV") + "</w:tblBorders>");
        GayaTabel(x, "TabelPolos", "Tabel Polos", "");
        return x.Mentah("</w:styles>").Isi;
    }

    // id, name, based on, pPr, rPr. A name of Word's own makes the style built in.
    private static readonly (string Id, string Nama, string Dasar, string PPr, string RPr)[] Paragraf =
    [
        ("BodyText", "Body Text", "Normal", "<w:widowControl/><w:spacing w:after=\"80\" w:line=\"360\" w:lineRule=\"auto\"/><w:ind w:firstLine=\"567\"/><w:jc w:val=\"both\"/>", ""),
        ("IsiLembar", "Isi Lembar", "BodyText", "<w:spacing w:after=\"80\" w:line=\"288\" w:lineRule=\"auto\"/>", ""),
        ("Heading1", "heading 1", "Normal", "<w:keepNext/><w:keepLines/><w:pageBreakBefore/><w:numPr><w:numId w:val=\"1\"/></w:numPr><w:spacing w:after=\"360\" w:line=\"360\" w:lineRule=\"auto\"/><w:jc w:val=\"center\"/><w:outlineLvl w:val=\"0\"/>", "<w:b/><w:bCs/><w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/>"),
        ("Heading2", "heading 2", "Normal", "<w:keepNext/><w:keepLines/><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"3\"/></w:numPr><w:spacing w:before=\"240\" w:after=\"120\"/><w:ind w:left=\"567\" w:hanging=\"567\"/><w:outlineLvl w:val=\"1\"/>", "<w:b/><w:bCs/><w:sz w:val=\"26\"/><w:szCs w:val=\"26\"/>"),
        ("Heading3", "heading 3", "Normal", "<w:keepNext/><w:keepLines/><w:numPr><w:ilvl w:val=\"2\"/><w:numId w:val=\"3\"/></w:numPr><w:spacing w:before=\"200\" w:after=\"100\"/><w:ind w:left=\"709\" w:hanging=\"709\"/><w:outlineLvl w:val=\"2\"/>", "<w:b/><w:bCs/>"),
        ("Heading4", "heading 4", "Normal", "<w:keepNext/><w:keepLines/><w:numPr><w:ilvl w:val=\"3\"/><w:numId w:val=\"3\"/></w:numPr><w:spacing w:before=\"160\" w:after=\"80\"/><w:ind w:left=\"851\" w:hanging=\"851\"/><w:outlineLvl w:val=\"3\"/>", "<w:b/><w:bCs/><w:i/><w:iCs/>"),
        ("JudulLepas1", "Judul Lepas 1", "Heading1", "<w:outlineLvl w:val=\"9\"/>", ""),
        ("JudulLepas2", "Judul Lepas 2", "Heading2", "<w:outlineLvl w:val=\"9\"/>", ""),
        ("JudulLepas3", "Judul Lepas 3", "Heading3", "<w:outlineLvl w:val=\"9\"/>", ""),
        ("JudulLembar", "Judul Lembar", "Heading1", "<w:spacing w:after=\"120\" w:line=\"240\" w:lineRule=\"auto\"/><w:jc w:val=\"right\"/>", "<w:b w:val=\"0\"/><w:bCs w:val=\"0\"/><w:sz w:val=\"20\"/><w:szCs w:val=\"20\"/>"),
        // unseen below the title of a chapter: where captions read its number
        ("NomorBab", "Nomor Bab", "Normal", "<w:keepNext/><w:numPr><w:numId w:val=\"3\"/></w:numPr><w:spacing w:line=\"20\" w:lineRule=\"exact\"/>", "<w:vanish/><w:sz w:val=\"2\"/><w:szCs w:val=\"2\"/>"),
        ("Title", "Title", "Normal", "<w:spacing w:before=\"240\" w:after=\"240\"/><w:jc w:val=\"center\"/>", "<w:b/><w:bCs/><w:sz w:val=\"48\"/><w:szCs w:val=\"48\"/>"),
        ("Subtitle", "Subtitle", "Normal", "<w:spacing w:before=\"120\" w:after=\"120\"/><w:jc w:val=\"center\"/>", "<w:b/><w:bCs/><w:sz w:val=\"32\"/><w:szCs w:val=\"32\"/>"),
        ("Caption", "caption", "Normal", "<w:keepLines/><w:spacing w:before=\"120\" w:after=\"120\"/><w:jc w:val=\"center\"/>", "<w:b/><w:bCs/><w:sz w:val=\"22\"/><w:szCs w:val=\"22\"/>"),
        ("TOC1", "toc 1", "Normal", "<w:spacing w:before=\"120\" w:after=\"40\"/>", "<w:b/><w:bCs/>"),
        ("TOC2", "toc 2", "Normal", "<w:spacing w:after=\"40\"/><w:ind w:left=\"851\" w:hanging=\"567\"/>", ""),
        ("TOC3", "toc 3", "Normal", "<w:spacing w:after=\"40\"/><w:ind w:left=\"1560\" w:hanging=\"709\"/>", ""),
        ("TableofFigures", "table of figures", "Normal", "<w:spacing w:after=\"60\"/><w:ind w:left=\"1474\" w:hanging=\"1474\"/>", ""),
        ("ListParagraph", "List Paragraph", "Normal", "<w:spacing w:after=\"40\" w:line=\"360\" w:lineRule=\"auto\"/><w:ind w:left=\"567\"/><w:jc w:val=\"both\"/>", ""),
        ("Header", "header", "Normal", "<w:jc w:val=\"right\"/>", "<w:color w:val=\"404040\"/><w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/>"),
        ("Footer", "footer", "Normal", "", "<w:color w:val=\"404040\"/><w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/>"),
        ("Tengah", "Tengah", "Normal", "<w:spacing w:after=\"80\"/><w:jc w:val=\"center\"/>", ""),
        ("Catatan", "Catatan", "Normal", "<w:spacing w:before=\"60\" w:after=\"200\"/>", "<w:i/><w:iCs/><w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/>"),
        ("Rumus", "Rumus", "Normal", "<w:keepLines/><w:spacing w:before=\"120\" w:after=\"160\"/><w:jc w:val=\"center\"/>", ""),
        ("AnakJudul", "Anak Judul", "Normal", "<w:keepNext/><w:spacing w:before=\"120\" w:after=\"60\"/>", "<w:b/><w:bCs/>"),
        ("Kop", "Kop", "Normal", "<w:keepNext/><w:jc w:val=\"center\"/>", "<w:b/><w:bCs/><w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/>"),
        ("KopAlamat", "Kop Alamat", "Normal",
            "<w:keepNext/><w:pBdr><w:bottom w:val=\"double\" w:sz=\"6\" w:space=\"4\" w:color=\"auto\"/></w:pBdr>"
            + "<w:spacing w:before=\"20\" w:after=\"280\"/><w:jc w:val=\"center\"/>", "<w:sz w:val=\"20\"/><w:szCs w:val=\"20\"/>"),
        ("KopAkhir", "Kop Akhir", "Kop", "<w:spacing w:after=\"280\"/>", ""),
        ("Gambar", "Gambar", "Normal", "<w:keepNext/><w:spacing w:before=\"160\"/><w:jc w:val=\"center\"/>", ""),
        ("TandaTangan", "Tanda Tangan", "Normal", "<w:keepNext/><w:keepLines/><w:jc w:val=\"center\"/>", ""),
        ("Simpul", "Simpul Bagan", "Normal", "<w:jc w:val=\"center\"/>", "<w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\" w:cs=\"Arial\"/><w:sz w:val=\"16\"/><w:szCs w:val=\"16\"/>"),
        ("Jeda", "Jeda", "Normal", "<w:spacing w:line=\"160\" w:lineRule=\"exact\"/>", "<w:sz w:val=\"8\"/><w:szCs w:val=\"8\"/>"),
        ("AkhirBagian", "Akhir Bagian", "Normal", "<w:spacing w:line=\"20\" w:lineRule=\"exact\"/>", "<w:sz w:val=\"2\"/><w:szCs w:val=\"2\"/>"),
    ];

    private static readonly HashSet<string> GayaWord = new(StringComparer.Ordinal)
    {
        "BodyText", "Heading1", "Heading2", "Heading3", "Heading4", "Title", "Subtitle", "Caption", "TOC1", "TOC2", "TOC3", "TableofFigures",
        "ListParagraph", "Header", "Footer",
    };

    private static void Gaya(PenulisXml x, string id, string nama, string dasar, string pPr, string rPr)
    {
        x.Mentah(GayaWord.Contains(id) ? "<w:style w:type=\"paragraph\" " : "<w:style w:type=\"paragraph\" w:customStyle=\"1\" ");
        x.Tulis($"w:styleId=\"{id}\"><w:name w:val=\"{nama}\"/><w:basedOn w:val=\"{dasar}\"/>");
        x.Mentah(id.StartsWith("Heading", StringComparison.Ordinal) ? "<w:next w:val=\"BodyText\"/><w:qFormat/>" : "<w:qFormat/>");
        x.Mentah(pPr.Length > 0 ? $"<w:pPr>{pPr}</w:pPr>" : "").Mentah(rPr.Length > 0 ? $"<w:rPr>{rPr}</w:rPr>" : "").Mentah("</w:style>");
    }

    private static string Garis(string sisi) => $"<w:{sisi} w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"404040\"/>";

    private static void GayaTabel(PenulisXml x, string id, string nama, string garis)
    {
        x.Tulis($"<w:style w:type=\"table\" w:customStyle=\"1\" w:styleId=\"{id}\"><w:name w:val=\"{nama}\"/><w:basedOn w:val=\"TableNormal\"/><w:tblPr>");
        x.Mentah(garis).Mentah("</w:tblPr></w:style>");
    }
}
