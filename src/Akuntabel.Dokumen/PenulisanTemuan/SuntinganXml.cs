using System.Text;
using System.Xml;
using Akuntabel.Dokumen.Pembacaan;

namespace Akuntabel.Dokumen.PenulisanTemuan;

/// <summary>An XML part into which text is put at given places; every other character stays as it was.</summary>
internal sealed class SuntinganXml
{
    private readonly string _teks;
    private readonly Encoding _sandi;
    private readonly List<int> _awalBaris = [0];
    private readonly List<(int Di, int Buang, string Sisip)> _sisipan = [];

    public SuntinganXml(byte[] isi, string bagian)
    {
        try
        {
            using var r = new StreamReader(new MemoryStream(isi), new UTF8Encoding(false, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: true);
            _teks = r.ReadToEnd();
            _sandi = r.CurrentEncoding is UTF8Encoding ? new UTF8Encoding(isi.AsSpan().StartsWith(Encoding.UTF8.Preamble)) : r.CurrentEncoding;
        }
        catch (DecoderFallbackException e)
        {
            throw new DokumenTakTerbacaException($"bagian {bagian} bukan UTF-8. Buka dokumen di Word lalu simpan ulang.", e);
        }

        for (var i = 0; i < _teks.Length; i++)
        {
            if (_teks[i] == '\n' || (_teks[i] == '\r' && (i + 1 == _teks.Length || _teks[i + 1] != '\n')))
            {
                _awalBaris.Add(i + 1);
            }
        }
    }

    /// <summary>A reader of the original text, for finding places.</summary>
    public XmlReader Baca() => XmlReader.Create(new StringReader(_teks), PembacaXml.Setelan);

    /// <summary>Offset of the "&lt;" of the tag on which a reader of <see cref="Baca"/> stands.</summary>
    public int AwalTag(XmlReader x) =>
        x is IXmlLineInfo i ? _teks.LastIndexOf('<', _awalBaris[i.LineNumber - 1] + i.LinePosition - 1) : throw new InvalidOperationException();

    /// <summary>Offset behind the "&gt;" of the tag that begins at an offset.</summary>
    public int AkhirTag(int awal)
    {
        var kutip = '\0';
        for (var i = awal; i < _teks.Length; i++)
        {
            var c = _teks[i];
            if (kutip == '\0' && c == '>')
            {
                return i + 1;
            }

            kutip = kutip == '\0' ? c is '"' or '\'' ? c : '\0' : c == kutip ? '\0' : kutip;
        }

        return _teks.Length;
    }

    /// <summary>Puts text at an offset of the original.</summary>
    public void Sisip(int di, string teks) => _sisipan.Add((di, 0, teks));

    /// <summary>Puts text inside an element without content, whose tag "&lt;name/&gt;" ends at an offset.</summary>
    public void Isi(int akhirTag, string nama, string teks) => _sisipan.Add((akhirTag - 2, 2, $">{teks}</{nama}>"));

    /// <summary>Puts text at the end of the root element; what it is depends on the root's prefix and namespace.</summary>
    public void SisipDiAkhir(Func<string, string, string> teks)
    {
        using var x = Baca();
        x.MoveToContent();
        var isi = teks(x.Prefix, x.NamespaceURI);
        if (x.IsEmptyElement)
        {
            Isi(AkhirTag(AwalTag(x)), x.Name, isi);
        }
        else
        {
            x.Skip();
            Sisip(_teks.LastIndexOf("</", StringComparison.Ordinal), isi);
        }
    }

    /// <summary>The part with everything put in; encoded piece by piece, since it may be large.</summary>
    public byte[] Hasil()
    {
        using var hasil = new MemoryStream();
        hasil.Write(_sandi.Preamble);
        using (var penulis = new StreamWriter(hasil, _sandi, leaveOpen: true))
        {
            var sampai = 0;
            foreach (var (di, buang, sisip) in _sisipan.OrderBy(s => s.Di))
            {
                penulis.Write(_teks.AsSpan(sampai, di - sampai));
                penulis.Write(sisip);
                sampai = di + buang;
            }

            penulis.Write(_teks.AsSpan(sampai));
        }

        return hasil.ToArray();
    }
}
