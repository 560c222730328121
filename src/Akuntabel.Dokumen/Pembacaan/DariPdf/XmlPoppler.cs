using System.Text;
using System.Xml;

namespace Akuntabel.Dokumen.Pembacaan.DariPdf;

/// <summary>Opens XML that poppler writes: the document type is ignored, nothing is fetched, characters that XML does not know become spaces.</summary>
internal static class XmlPoppler
{
    private const long HurufTerbanyak = 4L * 1024 * 1024 * 1024;

    public static XmlReader Buka(Stream isi) => XmlReader.Create(
        new Penyaring(new StreamReader(isi, new UTF8Encoding(false), detectEncodingFromByteOrderMarks: false, bufferSize: 1 << 16)),
        new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, CheckCharacters = false, IgnoreComments = true, IgnoreProcessingInstructions = true, MaxCharactersInDocument = HurufTerbanyak });

    /// <summary>A text whose characters are all allowed in XML.</summary>
    private sealed class Penyaring(StreamReader dalam) : TextReader
    {
        public override int Read()
        {
            var c = dalam.Read();
            return c < 0 ? c : Saring((char)c);
        }

        public override int Peek()
        {
            var c = dalam.Peek();
            return c < 0 ? c : Saring((char)c);
        }

        public override int Read(char[] buffer, int index, int count)
        {
            var n = dalam.Read(buffer, index, count);
            for (var i = index; i < index + n; i++)
            {
                buffer[i] = Saring(buffer[i]);
            }

            return n;
        }

        private static char Saring(char c) => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c) ? c : ' ';

        protected override void Dispose(bool disposing)
        {
            dalam.Dispose();
            base.Dispose(disposing);
        }
    }
}
