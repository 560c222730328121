using System.IO.Compression;
using System.Xml.Linq;
using Akuntabel.Core.Laporan;
using Akuntabel.Dokumen.Docx;

namespace Akuntabel.Dokumen.Tests.Docx;

/// <summary>A written DOCX, opened again as what it is: a zip of XML.</summary>
internal sealed class BerkasDocx
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public static readonly XNamespace Wp = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    public static readonly XNamespace C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    public static readonly XNamespace Wps = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape";

    public BerkasDocx(Naskah naskah, IReadOnlyDictionary<string, string>? halaman = null)
    {
        using var s = new MemoryStream();
        DocxPenulis.Tulis(naskah, s, halaman);
        Bita = s.ToArray();
        using var zip = new ZipArchive(new MemoryStream(Bita));
        Bagian = zip.Entries.ToDictionary(e => e.FullName, Baca);
        Badan = Xml("word/document.xml");
    }

    public byte[] Bita { get; }

    public Dictionary<string, byte[]> Bagian { get; }

    public XElement Badan { get; }

    public XElement Xml(string nama) => XElement.Load(new MemoryStream(Bagian[nama]));

    public IEnumerable<XElement> Paragraf(string gaya) => Badan.Descendants(W + "p").Where(p => Gaya(p) == gaya);

    public static string? Gaya(XElement p) => p.Element(W + "pPr")?.Element(W + "pStyle")?.Attribute(W + "val")?.Value;

    public static string Teks(XElement e) => string.Concat(e.Descendants().Select(d =>
        d.Name == W + "t" ? d.Value : d.Name == W + "tab" && d.Parent?.Name == W + "r" ? "\t" : d.Name == W + "br" ? "\n" : ""));

    public static string? Val(XElement? e, string atribut = "val") => e?.Attribute(W + atribut)?.Value;

    /// <summary>Fields of an element: instruction and cached result.</summary>
    public static List<(string Perintah, string Hasil)> Medan(XElement e)
    {
        var hasil = new List<(string, string)>();
        var tumpukan = new Stack<(string Perintah, string Hasil, bool Isi)>();
        foreach (var d in e.Descendants())
        {
            if (d.Name == W + "fldChar")
            {
                switch (Val(d, "fldCharType"))
                {
                    case "begin":
                        tumpukan.Push(("", "", false));
                        break;
                    case "separate":
                        tumpukan.Push(tumpukan.Pop() with { Isi = true });
                        break;
                    case "end" when tumpukan.Count > 0:
                        var m = tumpukan.Pop();
                        hasil.Add((m.Perintah.Trim(), m.Hasil));
                        break;
                }
            }
            else if (tumpukan.Count > 0 && d.Name == W + "instrText")
            {
                var m = tumpukan.Pop();
                tumpukan.Push(m with { Perintah = m.Perintah + d.Value });
            }
            else if (tumpukan.Count > 0 && d.Name == W + "t" && tumpukan.Peek().Isi)
            {
                var m = tumpukan.Pop();
                tumpukan.Push(m with { Hasil = m.Hasil + d.Value });
            }
        }

        return hasil;
    }

    private static byte[] Baca(ZipArchiveEntry e)
    {
        using var s = e.Open();
        using var m = new MemoryStream();
        s.CopyTo(m);
        return m.ToArray();
    }
}
