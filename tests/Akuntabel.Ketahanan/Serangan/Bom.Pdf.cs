using System.IO.Compression;
using System.Text;

namespace Akuntabel.Ketahanan.Serangan;

/// <summary>PDF files.</summary>
internal static partial class Bom
{
    /// <summary>A PDF whose page is a small stream that inflates.</summary>
    public static byte[] PdfMengembang(int megabita)
    {
        using var padat = new MemoryStream();
        using (var z = new ZLibStream(padat, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            using var t = new StreamWriter(z);
            t.Write("BT /F1 12 Tf ");
            Ulang(t, "(Realisasi 10 dari 20) Tj ", megabita);
            t.Write(" ET");
        }

        return Pdf(("<< /Type /Catalog /Pages 2 0 R >>", null), ("<< /Type /Pages /Kids [3 0 R] /Count 1 >>", null),
            ("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>", null),
            ($"<< /Length {padat.Length} /Filter /FlateDecode >>", padat.ToArray()),
                ("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>", null));
    }

    /// <summary>A PDF with arrays in arrays, and a page tree that names itself.</summary>
    public static byte[] PdfDalam(int tingkat) => Pdf(
        ("<< /Type /Catalog /Pages 2 0 R /Dalam 4 0 R >>", null), ("<< /Type /Pages /Kids [3 0 R 2 0 R] /Count 2 >>", null),
            ("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>", null),
        (new string('[', tingkat) + new string(']', tingkat), null));

    private static byte[] Pdf(params (string Kamus, byte[]? Aliran)[] objek)
    {
        using var m = new MemoryStream();
        void Tulis(string s) => m.Write(Encoding.Latin1.GetBytes(s));
        Tulis("%PDF-1.7\n");
        var letak = new List<long>();
        for (var i = 0; i < objek.Length; i++)
        {
            letak.Add(m.Position);
            Tulis($"{i + 1} 0 obj\n{objek[i].Kamus}\n");
            if (objek[i].Aliran is { } a)
            {
                Tulis("stream\n");
                m.Write(a);
                Tulis("\nendstream\n");
            }

            Tulis("endobj\n");
        }

        var xref = m.Position;
        Tulis($"xref\n0 {objek.Length + 1}\n0000000000 65535 f \n{string.Concat(letak.Select(l => $"{l:D10} 00000 n \n"))}trailer\n<< "
            + $"/Size {objek.Length + 1} /Root 1 0 R >>\nstartxref\n{xref}\n%%EOF\n");
        return m.ToArray();
    }
}
