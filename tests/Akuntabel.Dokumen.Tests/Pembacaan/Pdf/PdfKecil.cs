using System.Globalization;
using System.Text;

namespace Akuntabel.Dokumen.Tests.Pembacaan.Pdf;

/// <summary>Writes the smallest PDF that holds given page contents.</summary>
internal static class PdfKecil
{
    /// <summary>A text operator; the origin is the lower left corner.</summary>
    public static string Teks(int x, int y, string isi) => $"BT /F1 10 Tf {x} {y} Td ({isi}) Tj ET\n";

    /// <summary>A ruling as Word draws it, a filled rectangle.</summary>
    public static string Garis(int x, int y, int lebar, int tinggi) => string.Create(CultureInfo.InvariantCulture, $"{x} {y} {Math.Max(lebar, 0.48)} {Math.Max(tinggi, 0.48)} re f\n");

    public static byte[] Buat(IReadOnlyList<string> halaman, string ukuran = "595 842", string tambahanTrailer = "",
        string tambahanHalaman = "",
        string tambahanKatalog = "", (int Lebar, int Tinggi)? gambar = null)
    {
        var sb = new StringBuilder("%PDF-1.4\n");
        var letak = new List<int>();
        void Objek(string isi)
        {
            letak.Add(sb.Length);
            sb.Append(CultureInfo.InvariantCulture, $"{letak.Count} 0 obj\n{isi}\nendobj\n");
        }

        Objek($"<< /Type /Catalog /Pages 2 0 R {tambahanKatalog} >>");
        Objek($"<< /Type /Pages /Count {halaman.Count} /Kids [{string.Join(' ', halaman.Select((_, i) => $"{4 + (2 * i)} 0 R"))}] /MediaBox [0 0 {ukuran}] >>");
        Objek("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
        // a white picture, one bit for a sample
        var rujukan = gambar is null ? "" : $"/XObject << /G {4 + (2 * halaman.Count)} 0 R >>";
        foreach (var h in halaman)
        {
            Objek($"<< /Type /Page /Parent 2 0 R /Contents {letak.Count + 2} 0 R /Resources << /Font << /F1 3 0 R >> {rujukan} >> {tambahanHalaman} >>");
            Objek($"<< /Length {h.Length} >>\nstream\n{h}endstream");
        }

        if (gambar is var (lebar, tinggi))
        {
            var isi = string.Concat(Enumerable.Repeat("FF", (lebar + 7) / 8 * tinggi)) + ">";
            Objek($"<< /Type /XObject /Subtype /Image /Width {lebar} /Height {tinggi} /BitsPerComponent 1 /ColorSpace /DeviceGray "
                + $"/Filter /ASCIIHexDecode /Length {isi.Length} >>\nstream\n{isi}\nendstream");
        }

        var xref = sb.Length;
        sb.Append(CultureInfo.InvariantCulture, $"xref\n0 {letak.Count + 1}\n0000000000 65535 f \n");
        letak.ForEach(l => sb.Append(CultureInfo.InvariantCulture, $"{l:D10} 00000 n \n"));
        sb.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {letak.Count + 1} /Root 1 0 R {tambahanTrailer} >>\nstartxref\n{xref}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(sb.ToString());
    }
}
