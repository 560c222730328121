using System.Globalization;
using System.Text;
using System.Xml;
using Akuntabel.Dokumen.Pembacaan;

namespace Akuntabel.Dokumen.Pembacaan.DariPdf;

/// <summary>Reads the words of every page from <c>pdftotext -bbox</c>.</summary>
internal static class PembacaKata
{
    private const int HalamanTerbanyak = 10_000;
    private const int KataTerbanyak = 1_500_000;

    /// <summary>Reads what was written; a document that breaks off gives the pages before.</summary>
    public static List<HalamanPdf> Baca(Stream isi)
    {
        var hasil = new List<HalamanPdf>();
        using var xml = XmlPoppler.Buka(isi);
        try
        {
            var kata = new List<Kata>();
            var takaran = new TakaranDokumen();
            var banyak = 0;
            while (xml.Read())
            {
                if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "page")
                {
                    kata = [];
                    Pastikan(hasil.Count < HalamanTerbanyak, $"berisi lebih dari {HalamanTerbanyak} halaman");
                    hasil.Add(new HalamanPdf(hasil.Count + 1, Angka(xml, "width"), Angka(xml, "height"), kata));
                }
                else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "word" && Satu(xml) is { } k)
                {
                    takaran.Huruf(k.Teks.Length);
                    Pastikan(++banyak <= KataTerbanyak, $"berisi lebih dari {KataTerbanyak / 1000} ribu kata; laporan 500 halaman biasanya di bawah 250 ribu");
                    kata.Add(k);
                }
            }
        }
        catch (XmlException)
        {
            // the tool broke off; whoever asked sees how many pages there are
        }

        return hasil;
    }

    private static void Pastikan(bool muat, string bilaTidak)
    {
        if (!muat)
        {
            throw new DokumenTakTerbacaException($"{bilaTidak}. Pisahkan PDF menjadi beberapa berkas, lalu uji satu per satu.");
        }
    }

    private static Kata? Satu(XmlReader xml)
    {
        double x0 = Angka(xml, "xMin"), y0 = Angka(xml, "yMin"), x1 = Angka(xml, "xMax"), y1 = Angka(xml, "yMax");
        var teks = Bersih(Isi(xml));
        return teks.Length > 0 && x1 > x0 && y1 > y0 ? new Kata(x0, y0, x1, y1, teks) : null;
    }

    // characters only; whatever else should stand inside is passed over
    private static string Isi(XmlReader xml)
    {
        if (xml.IsEmptyElement)
        {
            return "";
        }

        var sb = new StringBuilder();
        while (xml.Read() && !(xml.NodeType == XmlNodeType.EndElement && xml.LocalName == "word"))
        {
            sb.Append(xml.NodeType is XmlNodeType.Text or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace or XmlNodeType.CDATA ? xml.Value : "");
        }

        return sb.ToString();
    }

    // private-use characters are the bullets of symbol fonts
    private static string Bersih(string teks)
    {
        var sb = new StringBuilder(teks.Length);
        foreach (var c in teks)
        {
            sb.Append(c switch
            {
                >= '\ue000' and <= '\uf8ff' => "•",
                '\ufb00' => "ff",
                '\ufb01' => "fi",
                '\ufb02' => "fl",
                '\ufb03' => "ffi",
                '\u00ad' or '\u200b' or '\ufeff' => "",
                _ => char.IsControl(c) ? "" : c.ToString(),
            });
        }

        return sb.ToString().Trim();
    }

    private static double Angka(XmlReader xml, string nama) =>
        double.TryParse(xml.GetAttribute(nama), NumberStyles.Float, CultureInfo.InvariantCulture, out var n) && double.IsFinite(n) ? n : 0;
}
