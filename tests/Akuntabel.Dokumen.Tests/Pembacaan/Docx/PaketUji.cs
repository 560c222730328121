using System.IO.Compression;
using System.Text;
using Akuntabel.Uji.Bacaan;
using Akuntabel.Dokumen.Pembacaan.Docx;

namespace Akuntabel.Dokumen.Tests.Pembacaan.Docx;

/// <summary>A DOCX written part by part, as small as a test needs it.</summary>
internal sealed class PaketUji
{
    private const string Ruang = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private readonly List<(string Nama, string Isi)> _bagian = [];
    private readonly StringBuilder _relasi = new();

    public PaketUji(string badan, string? awalXml = null)
    {
        Tambah("word/document.xml", $"{awalXml}<w:document {Ruang}><w:body>{badan}</w:body></w:document>", "document.main");
        _bagian.Add(("_rels/.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"{Office}/officeDocument\" Target=\"word/document.xml\"/></Relationships>"));
    }

    private readonly StringBuilder _tipe = new();

    public PaketUji Gaya(string isi) => Bagian("styles", $"<w:styles {Ruang}>{isi}</w:styles>");

    public PaketUji Nomor(string isi) => Bagian("numbering", $"<w:numbering {Ruang}>{isi}</w:numbering>");

    public PaketUji Komentar(string isi) => Bagian("comments", $"<w:comments {Ruang}>{isi}</w:comments>");

    public PaketUji CatatanKaki(string isi) => Bagian("footnotes", $"<w:footnotes {Ruang}>{isi}</w:footnotes>");

    public byte[] Bita()
    {
        using var m = new MemoryStream();
        using (var zip = new ZipArchive(m, ZipArchiveMode.Create, leaveOpen: true))
        {
            Entri(zip, "[Content_Types].xml", $"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>{_tipe}</Types>");
            foreach (var (nama, isi) in _bagian)
            {
                Entri(zip, nama, isi);
            }

            if (_relasi.Length > 0)
            {
                Entri(zip, "word/_rels/document.xml.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{_relasi}</Relationships>");
            }
        }

        return m.ToArray();
    }

    public DokumenTerbaca Baca() => PembacaDocx.Baca(Bita());

    /// <summary>A paragraph with one run.</summary>
    public static string P(string teks, string pPr = "", string rPr = "") => $"<w:p><w:pPr>{pPr}</w:pPr><w:r><w:rPr>{rPr}</w:rPr><w:t xml:space=\"preserve\">{teks}</w:t></w:r></w:p>";

    public static string Butir(string teks, int daftar = 1, int tingkat = 0) => P(teks, $"<w:numPr><w:ilvl w:val=\"{tingkat}\"/><w:numId w:val=\"{daftar}\"/></w:numPr>");

    public static string Sel(string isi, string tcPr = "") => $"<w:tc><w:tcPr>{tcPr}</w:tcPr>{(isi.StartsWith('<') ? isi : P(isi))}</w:tc>";

    public static string Tabel(params string[][] baris) => "<w:tbl>" + string.Concat(baris.Select(b => "<w:tr>" + string.Concat(b) + "</w:tr>")) + "</w:tbl>";

    /// <summary>Paragraphs as "kind: text", tables as their rows with the headers first.</summary>
    public static List<string> Ringkas(DokumenTerbaca d) => [.. d.Blok.SelectMany(b => b switch
    {
        ParagrafTerbaca p => [$"{p.Jenis}: {p.Teks}"],
        TabelTerbaca t => t.Isi.Select(r => string.Join(" | ", r.Sel.Select(s => s.Teks))).Prepend("Kepala: " + string.Join(" | ", t.Kepala)),
        _ => (IEnumerable<string>)[],
    })];

    private PaketUji Bagian(string nama, string isi)
    {
        _relasi.Append($"<Relationship Id=\"r{nama}\" Type=\"{Office}/{nama}\" Target=\"{nama}.xml\"/>");
        return Tambah($"word/{nama}.xml", isi, nama);
    }

    private PaketUji Tambah(string nama, string isi, string tipe)
    {
        _bagian.Add((nama, isi));
        _tipe.Append($"<Override PartName=\"/{nama}\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.{tipe}+xml\"/>");
        return this;
    }

    private static void Entri(ZipArchive zip, string nama, string isi)
    {
        using var s = zip.CreateEntry(nama, CompressionLevel.Fastest).Open();
        s.Write(Encoding.UTF8.GetBytes(isi));
    }
}
