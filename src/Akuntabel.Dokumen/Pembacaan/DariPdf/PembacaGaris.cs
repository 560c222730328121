using System.Xml;

namespace Akuntabel.Dokumen.Pembacaan.DariPdf;

/// <summary>Reads the rulings of pages from <c>pdftocairo -svg</c>: strokes, and filled rectangles so thin that they are strokes.</summary>
internal static class PembacaGaris
{
    private const double TebalTerbesar = 2.6;
    private const double Lurus = 0.6;
    private const int GarisTerbanyak = 20_000;

    /// <summary>The rulings of each page, in the order of the pages; a document that breaks off gives the pages before.</summary>
    public static List<GarisHalaman> Baca(Stream isi)
    {
        var hasil = new List<Kumpulan> { new() };
        using var xml = XmlPoppler.Buka(isi);
        try
        {
            var gerak = new Stack<Gerak>([Gerak.Diam]);
            var halaman = 0;
            xml.Read();
            while (!xml.EOF)
            {
                Satu(xml, hasil, gerak, ref halaman);
            }
        }
        catch (XmlException)
        {
            // the tool broke off; pages without rulings are read by their words
        }

        return hasil.ConvertAll(k => k.Selesai());
    }

    private static void Satu(XmlReader xml, List<Kumpulan> hasil, Stack<Gerak> gerak, ref int halaman)
    {
        switch (xml.NodeType, xml.LocalName)
        {
            case (XmlNodeType.Element, "defs" or "mask" or "clipPath" or "symbol" or "pattern"):
                xml.Skip();
                return;
            // a document of one page has no page element
            case (XmlNodeType.Element, "page") when halaman++ > 0:
                hasil.Add(new Kumpulan());
                break;
            case (XmlNodeType.Element, "g") when !xml.IsEmptyElement:
                gerak.Push(gerak.Peek().Setelah(Gerak.Baca(xml.GetAttribute("transform"))));
                break;
            case (XmlNodeType.EndElement, "g") when gerak.Count > 1:
                gerak.Pop();
                break;
            case (XmlNodeType.Element, "path"):
                hasil[^1].Jejak(xml.GetAttribute("d") ?? "", xml.GetAttribute("style") ?? "", gerak.Peek().Setelah(Gerak.Baca(xml.GetAttribute("transform"))));
                break;
        }

        xml.Read();
    }

    private sealed class Kumpulan
    {
        private readonly List<Garis> _mendatar = [];
        private readonly List<Garis> _tegak = [];

        // a page with more is a drawing
        public GarisHalaman Selesai() => _mendatar.Count + _tegak.Count > GarisTerbanyak ? GarisHalaman.Kosong : new GarisHalaman(_mendatar, _tegak);

        public void Jejak(string jejak, string gaya, Gerak gerak)
        {
            var digores = !gaya.Contains("stroke:none", StringComparison.Ordinal);
            foreach (var titik in JejakSvg.Baca(jejak, gerak))
            {
                double x0 = titik.Min(t => t.X), x1 = titik.Max(t => t.X), y0 = titik.Min(t => t.Y), y1 = titik.Max(t => t.Y);
                if (x1 - x0 <= TebalTerbesar || y1 - y0 <= TebalTerbesar)
                {
                    Tambah(x0, y0, x1, y1);
                }
                else if (digores)
                {
                    Sisi(titik);
                }
            }
        }

        private void Sisi(List<(double X, double Y)> titik)
        {
            foreach (var (a, b) in titik.Zip(titik.Skip(1)))
            {
                if (Math.Abs(a.X - b.X) <= Lurus || Math.Abs(a.Y - b.Y) <= Lurus)
                {
                    Tambah(Math.Min(a.X, b.X), Math.Min(a.Y, b.Y), Math.Max(a.X, b.X), Math.Max(a.Y, b.Y));
                }
            }
        }

        // a dot is a piece of both: dotted rulings are made of them, and corners
        private void Tambah(double x0, double y0, double x1, double y1)
        {
            if (_mendatar.Count + _tegak.Count > GarisTerbanyak)
            {
                return;
            }

            if (y1 - y0 <= TebalTerbesar)
            {
                _mendatar.Add(new Garis((y0 + y1) / 2, x0, x1));
            }

            if (x1 - x0 <= TebalTerbesar)
            {
                _tegak.Add(new Garis((x0 + x1) / 2, y0, y1));
            }
        }
    }
}
