using System.Xml.Linq;

namespace Akuntabel.Dokumen.Perbandingan;

/// <summary>A word of a paragraph with the runs that it is written in.</summary>
/// <param name="teks">As printed.</param>
/// <param name="angka">Whether it is a figure.</param>
/// <param name="ruas">Its runs as they are: one, or all those of a field.</param>
/// <param name="sifat">Look of its characters.</param>
/// <param name="tautan">The link that it stands in; <c>null</c>: none.</param>
internal sealed class AtomWord(string teks, bool angka, IReadOnlyList<XElement> ruas, XElement? sifat, XElement? tautan) : Token(teks, teks, angka)
{
    public IReadOnlyList<XElement> Ruas { get; } = ruas;

    public XElement? Sifat { get; } = sifat;

    public XElement? Tautan { get; } = tautan;

    /// <summary>What stands before it and takes no room: bookmarks, pictures.</summary>
    public List<XElement> Sebelum { get; } = [];
}

/// <summary>Takes a paragraph apart into words.</summary>
internal static class PembacaAtom
{
    /// <summary>The words; what stands after the last one and takes no room is lost.</summary>
    public static IEnumerable<AtomWord> Baca(XElement p) => Baca(p, out _);

    /// <summary>The words.</summary>
    /// <param name="p">The paragraph.</param>
    /// <param name="ekor">What stands after the last one and takes no room.</param>
    public static List<AtomWord> Baca(XElement p, out List<XElement> ekor)
    {
        var (hasil, antara) = (new List<AtomWord>(), new List<XElement>());
        var (medan, dalam) = (new List<XElement>(), 0);
        foreach (var (e, tautan) in p.Elements().SelectMany(e => e.Name == Word.W + "hyperlink" ? e.Elements().Select(x => (x, (XElement?)e)) : [(e, null)]))
        {
            var tanda = (string?)e.Element(Word.W + "fldChar")?.Attribute(Word.W + "fldCharType");
            dalam += tanda == "begin" ? 1 : 0;
            if (dalam > 0)
            {
                medan.Add(e);
                dalam -= tanda == "end" ? 1 : 0;
                if (dalam == 0)
                {
                    Tambah(new AtomWord(Hasil(medan), false, [.. medan], medan[0].Element(Word.W + "rPr"), tautan));
                    medan.Clear();
                }
            }
            else if (e.Name == Word.W + "r" && e.Elements().All(i => i.Name.LocalName is "rPr" or "t" or "br" or "tab"))
            {
                Pecah(e, tautan);
            }
            else if (e.Name != Word.W + "pPr")
            {
                antara.Add(e);
            }
        }

        antara.AddRange(medan);
        ekor = antara;
        return hasil;

        void Tambah(AtomWord a)
        {
            a.Sebelum.AddRange(antara);
            antara.Clear();
            hasil.Add(a);
        }

        void Pecah(XElement r, XElement? tautan)
        {
            var sifat = r.Element(Word.W + "rPr");
            foreach (var i in r.Elements().Where(i => i.Name.LocalName != "rPr"))
            {
                foreach (var (teks, angka) in i.Name.LocalName switch { "br" => [("\n", false)], "tab" => [("\t", false)], _ => PemotongKata.Potong(i.Value) })
                {
                    var isi = i.Name.LocalName == "t" ? new XElement(i.Name, new XAttribute(XNamespace.Xml + "space", "preserve"), teks) : new XElement(i);
                    Tambah(new AtomWord(teks, angka, [new XElement(r.Name, sifat, isi)], sifat, tautan));
                }
            }
        }
    }

    // what a field shows: the words after its last separator
    private static string Hasil(List<XElement> medan) =>
        string.Concat(medan.SkipWhile(r => (string?)r.Element(Word.W + "fldChar")?.Attribute(Word.W + "fldCharType") != "separate").Elements(Word.W + "t").Select(t => t.Value));
}
