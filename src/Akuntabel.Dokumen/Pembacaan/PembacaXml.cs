using System.Text;
using System.Xml;

namespace Akuntabel.Dokumen.Pembacaan;

/// <summary>
/// Streams an XML part of unknown origin: no DTD, no other files, bounded depth. Names are given without their namespace's prefix.
/// It fails with <see cref="DokumenTakTerbacaException"/> only.
/// </summary>
internal sealed class PembacaXml : IDisposable
{
    /// <summary>The deepest nesting of elements; a reader that recurses must not, one that stacks may.</summary>
    public const int KedalamanTerbesar = 2_000;

    public static readonly XmlReaderSettings Setelan = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CheckCharacters = false,
        CloseInput = true,
    };

    private readonly XmlReader _xml;
    private readonly string _bagian;

    public PembacaXml(Stream isi, string bagian)
    {
        _bagian = bagian;
        _xml = XmlReader.Create(isi, Setelan);
    }

    /// <summary>Kind of the node.</summary>
    public XmlNodeType Jenis => _xml.NodeType;

    /// <summary>Name of the element without prefix.</summary>
    public string Nama => _xml.LocalName;

    /// <summary>Namespace of the element.</summary>
    public string Ruang => _xml.NamespaceURI;

    /// <summary>Whether the element has no end tag.</summary>
    public bool Kosong => _xml.IsEmptyElement;

    /// <summary>Nesting of the node, from 0.</summary>
    public int Kedalaman => _xml.Depth;

    /// <summary>The text of a text node.</summary>
    public string Teks => Jaga(x => x.Value);

    /// <summary>The text inside the element; the reader then stands on its end. Blanks count where the element preserves them.</summary>
    public string IsiTeks()
    {
        if (_xml.IsEmptyElement)
        {
            return "";
        }

        var dalam = _xml.Depth;
        var hasil = new StringBuilder();
        while (Maju() && !(_xml.NodeType == XmlNodeType.EndElement && _xml.Depth == dalam))
        {
            hasil.Append(_xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace ? Teks : "");
        }

        return hasil.ToString();
    }

    /// <summary>Goes to the next node; false at the end.</summary>
    public bool Maju()
    {
        var ada = Jaga(x => x.Read());
        return ada && _xml.Depth > KedalamanTerbesar
            ? throw new DokumenTakTerbacaException($"bagian {_bagian} bersarang lebih dari {KedalamanTerbesar} tingkat; dokumen yang wajar tidak demikian. Buka lalu simpan ulang.")
            : ada;
    }

    /// <summary>Passes over the element with all it holds; the reader then stands on its end (or on it, when it is empty).</summary>
    public void Lewati()
    {
        if (_xml.IsEmptyElement)
        {
            return;
        }

        var dalam = _xml.Depth;
        while (Maju() && !(_xml.NodeType == XmlNodeType.EndElement && _xml.Depth == dalam))
        {
        }
    }

    /// <summary>An attribute by its name without prefix; <c>null</c> when there is none.</summary>
    public string? Atribut(string nama)
    {
        string? hasil = null;
        for (var ada = _xml.MoveToFirstAttribute(); ada && hasil is null; ada = hasil is null && _xml.MoveToNextAttribute())
        {
            hasil = _xml.LocalName == nama && _xml.Prefix != "xmlns" ? _xml.Value : null;
        }

        _xml.MoveToElement();
        return hasil;
    }

    public void Dispose() => _xml.Dispose();

    private T Jaga<T>(Func<XmlReader, T> baca)
    {
        try
        {
            return baca(_xml);
        }
        catch (XmlException e)
        {
            throw new DokumenTakTerbacaException($"bagian {_bagian} bukan XML yang utuh (baris {e.LineNumber}, kolom {e.LinePosition}). Salin ulang berkasnya, atau buka dan simpan ulang.", e);
        }
        catch (Exception e) when (WadahZip.Rusak(e))
        {
            throw AliranTerjaga.BagianRusak(_bagian, e);
        }
    }
}
