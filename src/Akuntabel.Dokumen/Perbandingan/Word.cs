using System.Globalization;
using System.Xml.Linq;

namespace Akuntabel.Dokumen.Perbandingan;

/// <summary>Names of what is in a Word document.</summary>
internal static class Word
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>Style of a paragraph.</summary>
    public static string Gaya(XElement p) => (string?)p.Element(W + "pPr")?.Element(W + "pStyle")?.Attribute(W + "val") ?? "";
}

/// <summary>Makes the marks of changes, each with a number of its own.</summary>
internal sealed class TandaLacak(DateTimeOffset saat)
{
    private const string Penulis = "Akuntabel";

    // bookmarks count from 1
    private int _nomor = 1_000_000;

    /// <summary><c>w:ins</c>, <c>w:del</c>.</summary>
    public XElement Buat(bool tambah, params object[] isi) => new(
        Word.W + (tambah ? "ins" : "del"), new XAttribute(Word.W + "id", ++_nomor), new XAttribute(Word.W + "author", Penulis),
        new XAttribute(Word.W + "date", saat.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture)), isi);
}
