using System.IO.Compression;
using System.Text;

namespace Akuntabel.Ketahanan.Serangan;

/// <summary>Small files that want to become large, and large ones.</summary>
internal static partial class Bom
{
    private const string W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private const string S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /// <summary>A DOCX with much text; some hundred kilobytes for a hundred megabytes.</summary>
    public static byte[] DocxTeks(int megabita, bool satuParagraf = false) => Docx(t =>
    {
        const string Kalimat = "Realisasi kinerja 10 dari target 20 dokumen. ";
        t.Write(satuParagraf ? "<w:p><w:r><w:t>" : "");
        for (var i = 0L; i < megabita * 1024L * 1024 / Kalimat.Length; i++)
        {
            t.Write(satuParagraf ? Kalimat : i % 40 == 0 ? (i > 0 ? "</w:t></w:r></w:p><w:p><w:r><w:t>" : "<w:p><w:r><w:t>")
                + Kalimat : Kalimat);
        }

        t.Write("</w:t></w:r></w:p>");
    });

    /// <summary>A DOCX with tables in tables.</summary>
    public static byte[] DocxDalam(int tingkat) => Docx(t =>
    {
        t.Write(string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", tingkat)));
        t.Write("<w:p><w:r><w:t>dalam</w:t></w:r></w:p>");
        t.Write(string.Concat(Enumerable.Repeat("</w:tc></w:tr></w:tbl>", tingkat)));
    });

    /// <summary>A DOCX with an entity that doubles.</summary>
    public static byte[] DocxEntitas(bool luar) => Zip(
        ("[Content_Types].xml", t => t.Write(JenisDocx)), ("_rels/.rels", t => t.Write(RelDocx)), ("word/document.xml", t =>
        {
            t.Write("<?xml version=\"1.0\"?><!DOCTYPE x [");
            t.Write(luar ? "<!ENTITY a SYSTEM \"file:///etc/passwd\">" : "<!ENTITY a \"aaaaaaaaaa\">"
                + string.Concat(Enumerable.Range(0, 12)
                .Select(i => $"<!ENTITY {(char)('b' + i)} \"{string.Concat(Enumerable.Repeat($"&{(char)('a' + i)};", 10))}\">")));
            t.Write($"]><w:document xmlns:w=\"{W}\"><w:body><w:p><w:r><w:t>&{(luar ? 'a' : 'm')};</w:t></w:r></w:p></w:body></w:document>");
        }));

    /// <summary>An XLSX with this many cells.</summary>
    public static byte[] XlsxSel(int baris, int kolom) => Xlsx(
        t =>
        {
            for (var i = 1; i <= baris; i++)
            {
                t.Write($"<row r=\"{i}\">");
                t.Write(string.Concat(Enumerable.Repeat("<c><v>1234567</v></c>", kolom)));
                t.Write("</row>");
            }
        },
        t => t.Write("<si><t>a</t></si>"));

    /// <summary>An XLSX whose cells all name one long text.</summary>
    public static byte[] XlsxTeksBersama(int sel, int panjang) => Xlsx(
        t =>
        {
            for (var i = 1; i <= sel / 10; i++)
            {
                t.Write($"<row r=\"{i}\">{string.Concat(Enumerable.Repeat("<c t=\"s\"><v>0</v></c>", 10))}</row>");
            }
        },
        t => t.Write($"<si><t>{new string('a', panjang)}</t></si>"));

    /// <summary>An XLSX with one cell in the last row and column.</summary>
    public static byte[] XlsxJauh() =>
        Xlsx(t => t.Write("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"1048576\"><c r=\"XFD1048576\"><v>2</v></c></row>"), t =>
        t.Write("<si><t>a</t></si>"));

    /// <summary>A ZIP of ZIPs.</summary>
    public static byte[] ZipBersarang(int tingkat)
    {
        var dalam = Zip(("kinerja.csv", t => Ulang(t, "a,b,c\n", 10)));
        for (var i = 0; i < tingkat; i++)
        {
            var isi = dalam;
            dalam = ZipBita(Enumerable.Range(0, 8).Select(n => ($"{n}.zip", isi)));
        }

        return dalam;
    }

    /// <summary>A ZIP with one file that inflates to this many megabytes.</summary>
    public static byte[] ZipBesar(string nama, int megabita) => Zip((nama, t => Ulang(t, "indikator,tahun,target\n", megabita)));

    /// <summary>A page with elements in elements.</summary>
    public static byte[] HtmlDalam(int tingkat) =>
        Encoding.UTF8.GetBytes($"<html><body>{string.Concat(Enumerable.Repeat("<div><b>", tingkat))}dalam");

    /// <summary>Text of this many bytes, with figures to be read.</summary>
    public static byte[] Teks(long bita, string kepala = "", string satuan = "Realisasi 10 dari target 20 dokumen atau 60%.\n")
    {
        using var m = new MemoryStream();
        using (var t = new StreamWriter(m, new UTF8Encoding(false), leaveOpen: true))
        {
            t.Write(kepala);
            for (var n = 0L; n < bita; n += satuan.Length)
            {
                t.Write(satuan);
            }
        }

        return m.ToArray();
    }

    /// <summary>A DOCX with a body.</summary>
    public static byte[] Docx(Action<TextWriter> badan) => Zip(
        ("[Content_Types].xml", t => t.Write(JenisDocx)), ("_rels/.rels", t => t.Write(RelDocx)), ("word/document.xml", t =>
        {
            t.Write($"<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"{W}\"><w:body>");
            badan(t);
            t.Write("</w:body></w:document>");
        }));

    private const string JenisDocx = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default "
        + "Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" "
        + "ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\" "
        + "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";

    private const string RelDocx = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" "
        + "Target=\"word/document.xml\"/></Relationships>";

    private static byte[] Xlsx(Action<TextWriter> baris, Action<TextWriter> teks) => Zip(
        ("[Content_Types].xml", t => t.Write("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default "
            + "Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" "
            + "ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" "
            + "ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override "
            + "PartName=\"/xl/worksheets/sheet1.xml\" "
            + "ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/><Override "
            + "PartName=\"/xl/sharedStrings.xml\" "
            + "ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml\"/>"
            + "</Types>")),
        ("_rels/.rels", t => t.Write("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" "
            + "Target=\"xl/workbook.xml\"/></Relationships>")),
        ("xl/workbook.xml", t => t.Write($"<workbook xmlns=\"{S}\" "
            + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"Lembar\" "
            + "sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>")),
        ("xl/_rels/workbook.xml.rels", t =>
            t.Write("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" "
                + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" "
                + "Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" "
                + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings\" "
                + "Target=\"sharedStrings.xml\"/></Relationships>")),
        ("xl/worksheets/sheet1.xml", t =>
        {
            t.Write($"<worksheet xmlns=\"{S}\"><sheetData>");
            baris(t);
            t.Write("</sheetData></worksheet>");
        }),
        ("xl/sharedStrings.xml", t =>
        {
            t.Write($"<sst xmlns=\"{S}\">");
            teks(t);
            t.Write("</sst>");
        }));

    private static void Ulang(TextWriter t, string satuan, int megabita)
    {
        for (var n = 0L; n < megabita * 1024L * 1024; n += satuan.Length)
        {
            t.Write(satuan);
        }
    }

    /// <summary>A ZIP of parts that are written as text.</summary>
    public static byte[] Zip(params (string Nama, Action<TextWriter> Isi)[] daftar)
    {
        using var m = new MemoryStream();
        using (var zip = new ZipArchive(m, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (nama, isi) in daftar)
            {
                using var t = new StreamWriter(zip.CreateEntry(nama, CompressionLevel.SmallestSize).Open(), new UTF8Encoding(false),
                    1 << 16);
                isi(t);
            }
        }

        return m.ToArray();
    }

    private static byte[] ZipBita(IEnumerable<(string Nama, byte[] Isi)> daftar)
    {
        using var m = new MemoryStream();
        using (var zip = new ZipArchive(m, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (nama, isi) in daftar)
            {
                using var s = zip.CreateEntry(nama, CompressionLevel.SmallestSize).Open();
                s.Write(isi);
            }
        }

        return m.ToArray();
    }
}
