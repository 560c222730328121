using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Akuntabel.Dokumen.Opc;

/// <summary>
/// XML as UTF-8 in memory. Literals of an interpolated string are markup, its holes are text: they are always escaped and
/// freed of characters that XML forbids, so no text of an agency can break a part.
/// </summary>
internal sealed class PenulisXml
{
    private static readonly SearchValues<char> Khusus = SearchValues.Create(
        string.Concat(Enumerable.Range(0, 0x20).Select(c => (char)c)) + "<>&\"\uFFFE\uFFFF");

    private byte[] _isi;
    private int _panjang;

    public PenulisXml(int kapasitas = 4096, bool deklarasi = true)
    {
        _isi = new byte[kapasitas];
        if (deklarasi)
        {
            Mentah("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        }
    }

    /// <summary>What was written so far.</summary>
    public ReadOnlyMemory<byte> Isi => _isi.AsMemory(0, _panjang);

    /// <summary>Writes markup with text in its holes.</summary>
    public PenulisXml Tulis([InterpolatedStringHandlerArgument("")] ref Sisipan sisipan)
    {
        _ = sisipan;
        return this;
    }

    /// <summary>Writes markup as it is; never text of a user.</summary>
    public PenulisXml Mentah(string markup)
    {
        var tempat = Tempat(Encoding.UTF8.GetMaxByteCount(markup.Length));
        _panjang += Encoding.UTF8.GetBytes(markup, tempat);
        return this;
    }

    /// <summary>Writes an element of text, unless the text is empty.</summary>
    /// <param name="nama">Name of the element; never text of a user.</param>
    /// <param name="teks">Its text.</param>
    public PenulisXml BilaAda(string nama, string teks)
    {
        if (teks.Length > 0)
        {
            Mentah($"<{nama}>").Teks(teks);
            Mentah($"</{nama}>");
        }

        return this;
    }

    /// <summary>Writes text: escaped, without forbidden characters; line ends and tabs become spaces.</summary>
    public void Teks(ReadOnlySpan<char> teks)
    {
        while (!teks.IsEmpty)
        {
            var i = teks.IndexOfAny(Khusus);
            var aman = i < 0 ? teks : teks[..i];
            _panjang += Encoding.UTF8.GetBytes(aman, Tempat(Encoding.UTF8.GetMaxByteCount(aman.Length)));
            if (i < 0)
            {
                return;
            }

            Mentah(teks[i] switch
            {
                '<' => "&lt;",
                '>' => "&gt;",
                '&' => "&amp;",
                '"' => "&quot;",
                '\t' or '\n' => " ",
                _ => "",
            });
            teks = teks[(i + 1)..];
        }
    }

    /// <summary>Writes a whole number.</summary>
    public void Bilangan(long nilai)
    {
        nilai.TryFormat(Tempat(24), out var n, default, CultureInfo.InvariantCulture);
        _panjang += n;
    }

    /// <summary>Writes a decimal number with a point.</summary>
    public void Bilangan(decimal nilai)
    {
        nilai.TryFormat(Tempat(40), out var n, default, CultureInfo.InvariantCulture);
        _panjang += n;
    }

    private Span<byte> Tempat(int butuh)
    {
        if (_isi.Length - _panjang < butuh)
        {
            Array.Resize(ref _isi, Math.Max(_isi.Length * 2, _panjang + butuh));
        }

        return _isi.AsSpan(_panjang);
    }

    /// <summary>Interpolated string that goes straight into the buffer.</summary>
    [InterpolatedStringHandler]
    internal readonly ref struct Sisipan
    {
        private readonly PenulisXml _x;

        [System.Diagnostics.CodeAnalysis.SuppressMessage("Style", "IDE0060", Justification = "The compiler's contract.")]
        public Sisipan(int literalLength, int formattedCount, PenulisXml x) => _x = x;

        public void AppendLiteral(string s) => _x.Mentah(s);

        public void AppendFormatted(string? s) => _x.Teks(s);

        public void AppendFormatted(ReadOnlySpan<char> s) => _x.Teks(s);

        public void AppendFormatted(int n) => _x.Bilangan(n);

        public void AppendFormatted(long n) => _x.Bilangan(n);

        public void AppendFormatted(decimal n) => _x.Bilangan(n);
    }
}
