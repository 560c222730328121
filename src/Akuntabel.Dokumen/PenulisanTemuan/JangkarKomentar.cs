using System.Xml;
using Akuntabel.Dokumen.Pembacaan;
using Akuntabel.Dokumen.Pembacaan.Docx;

namespace Akuntabel.Dokumen.PenulisanTemuan;

/// <summary>Finds where in the main part of a DOCX a comment on a paragraph begins and ends.</summary>
internal sealed class JangkarKomentar
{
    private readonly Dictionary<int, Paragraf> _paragraf = [];
    private readonly Dictionary<int, int> _induk = [];

    private sealed class Paragraf
    {
        public required int Urut { get; init; }

        public required int Kedalaman { get; init; }

        public required string Nama { get; init; }

        public required string Awalan { get; init; }

        public required bool Kosong { get; init; }

        public bool Perlu { get; set; }

        public int Mulai { get; set; }

        public int Selesai { get; set; }
    }

    /// <summary>Namespace of the main part.</summary>
    public string Ruang { get; private set; } = "";

    /// <summary>Walks the main part.</summary>
    /// <param name="xml">The main part.</param>
    /// <param name="perlu">Ordinals of the paragraphs that get a comment.</param>
    public static JangkarKomentar Cari(SuntinganXml xml, HashSet<int> perlu)
    {
        var hasil = new JangkarKomentar();
        var terbuka = new List<Paragraf>();
        var kotak = new Stack<int>();
        using var x = xml.Baca();
        for (var urut = 0; x.Read();)
        {
            if (x.Depth > PembacaXml.KedalamanTerbesar)
            {
                throw new DokumenTakTerbacaException($"naskahnya bersarang lebih dari {PembacaXml.KedalamanTerbesar} tingkat; dokumen yang wajar tidak demikian. Buka lalu simpan ulang.");
            }

            if (x.NodeType == XmlNodeType.Element && RuangWord.Milik(x.NamespaceURI))
            {
                urut += hasil.Mulai(xml, x, terbuka, kotak, urut + 1, perlu) ? 1 : 0;
            }
            else if (x.NodeType == XmlNodeType.EndElement)
            {
                hasil.Akhiri(xml, x, terbuka, kotak);
            }
        }

        return hasil;
    }

    /// <summary>Puts marks around a paragraph; false when there is no such paragraph.</summary>
    /// <param name="xml">The main part.</param>
    /// <param name="urut">Its ordinal.</param>
    /// <param name="awal">Marks before its content and after it, made from the attribute that declares their prefix, which is empty where it is declared.</param>
    public bool Pasang(SuntinganXml xml, int urut, Func<string, (string Awal, string Akhir)> awal)
    {
        if (!_paragraf.TryGetValue(_induk.GetValueOrDefault(urut, urut), out var p))
        {
            return false;
        }

        var (buka, tutup) = awal(p.Awalan == "w" ? "" : $" xmlns:w=\"{Ruang}\"");
        if (p.Kosong)
        {
            xml.Isi(p.Selesai, p.Nama, buka + tutup);
        }
        else
        {
            xml.Sisip(p.Mulai, buka);
            xml.Sisip(p.Selesai, tutup);
        }

        return true;
    }

    private bool Mulai(SuntinganXml xml, XmlReader x, List<Paragraf> terbuka, Stack<int> kotak, int urut, HashSet<int> perlu)
    {
        switch (x.LocalName)
        {
            case "txbxContent" when !x.IsEmptyElement:
                kotak.Push(x.Depth);
                return false;
            case "pPr" when terbuka.Count > 0 && terbuka[^1].Kedalaman == x.Depth - 1 && x.IsEmptyElement:
                terbuka[^1].Mulai = xml.AkhirTag(xml.AwalTag(x));
                return false;
            case "p":
                Buka(xml, x, terbuka, kotak, urut, perlu);
                return true;
            default:
                return false;
        }
    }

    private void Buka(SuntinganXml xml, XmlReader x, List<Paragraf> terbuka, Stack<int> kotak, int urut, HashSet<int> perlu)
    {
        Ruang = x.NamespaceURI;
        var akhirTag = xml.AkhirTag(xml.AwalTag(x));
        var p = new Paragraf { Urut = urut, Kedalaman = x.Depth, Nama = x.Name, Awalan = x.Prefix, Kosong = x.IsEmptyElement, Mulai = akhirTag, Selesai = akhirTag };
        if (perlu.Contains(urut))
        {
            // Word takes no comment inside a text box: it goes to the paragraph that holds the box
            var pemilik = kotak.Count > 0 && terbuka.Count > 0 ? terbuka[0] : p;
            pemilik.Perlu = true;
            _induk[urut] = pemilik.Urut;
        }

        if (!p.Kosong)
        {
            terbuka.Add(p);
        }
        else if (p.Perlu)
        {
            _paragraf[urut] = p;
        }
    }

    private void Akhiri(SuntinganXml xml, XmlReader x, List<Paragraf> terbuka, Stack<int> kotak)
    {
        if (kotak.Count > 0 && kotak.Peek() == x.Depth)
        {
            kotak.Pop();
        }
        else if (terbuka.Count > 0 && terbuka[^1].Kedalaman == x.Depth)
        {
            var p = terbuka[^1];
            terbuka.RemoveAt(terbuka.Count - 1);
            p.Selesai = xml.AwalTag(x);
            if (p.Perlu)
            {
                _paragraf[p.Urut] = p;
            }
        }
        else if (terbuka.Count > 0 && terbuka[^1].Kedalaman == x.Depth - 1 && x.LocalName == "pPr")
        {
            terbuka[^1].Mulai = xml.AkhirTag(xml.AwalTag(x));
        }
    }
}
