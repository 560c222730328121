using Akuntabel.Core.Laporan;

namespace Akuntabel.Dokumen.Docx;

/// <summary>A diagram as a group of DrawingML shapes: boxes with text and connectors, all editable.</summary>
internal sealed class PenulisBaganDocx(KonteksDocx k, decimal skala)
{
    private const string Tepi = "<a:solidFill><a:srgbClr val=\"1F4E79\"/></a:solidFill>";

    public void Tulis(Bagan b)
    {
        var (cx, cy) = (Emu(b.Lebar), Emu(b.Tinggi));
        k.X.Mentah("<a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingGroup\"><wpg:wgp><wpg:cNvGrpSpPr/>");
        k.X.Tulis($"<wpg:grpSpPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"{cx}\" cy=\"{cy}\"/><a:chOff x=\"0\" y=\"0\"/><a:chExt cx=\"{cx}\" cy=\"{cy}\"/></a:xfrm></wpg:grpSpPr>");
        foreach (var g in b.Garis)
        {
            Garis(g);
        }

        foreach (var s in b.Simpul)
        {
            Simpul(s);
        }

        // labels last: they lie over the lines
        foreach (var g in b.Garis.Where(g => g.Teks.Length > 0 && g.Titik.Count > 1))
        {
            LabelGaris(g);
        }

        k.X.Mentah("</wpg:wgp></a:graphicData>");
    }

    private static string Bentuk(BentukSimpul b) => b switch
    {
        BentukSimpul.Ujung => "roundRect",
        BentukSimpul.Keputusan => "diamond",
        _ => "rect",
    };

    private void Simpul(SimpulBagan s)
    {
        Pembuka(s.Teks.Length > 0 ? s.Teks : "Bentuk tanpa teks");
        k.X.Mentah("<wps:cNvSpPr/><wps:spPr>");
        Kotak(s.X, s.Y, s.Lebar, s.Tinggi);
        var bulat = s.Bentuk == BentukSimpul.Ujung ? "<a:avLst><a:gd name=\"adj\" fmla=\"val 50000\"/></a:avLst>" : "<a:avLst/>";
        k.X.Mentah($"<a:prstGeom prst=\"{Bentuk(s.Bentuk)}\">{bulat}</a:prstGeom><a:solidFill><a:srgbClr val=\"EAF1F8\"/></a:solidFill><a:ln w=\"9525\">{Tepi}</a:ln></wps:spPr>");
        Isi(s.Teks, Ukuran(s), 22860);
    }

    private void Garis(GarisBagan g)
    {
        if (g.Titik.Count < 2)
        {
            return;
        }

        var (x0, y0) = (g.Titik.Min(t => t.X), g.Titik.Min(t => t.Y));
        var (lebar, tinggi) = (g.Titik.Max(t => t.X) - x0, g.Titik.Max(t => t.Y) - y0);
        Pembuka(g.Teks.Length > 0 ? "Garis: " + g.Teks : "Garis penghubung");
        k.X.Mentah("<wps:cNvCnPr/><wps:spPr>");
        if (g.Titik.Count == 2 || lebar == 0 || tinggi == 0)
        {
            var (a, z) = (g.Titik[0], g.Titik[^1]);
            Kotak(x0, y0, lebar, tinggi, (a.X > z.X ? " flipH=\"1\"" : "") + (a.Y > z.Y ? " flipV=\"1\"" : ""));
            k.X.Mentah("<a:prstGeom prst=\"line\"><a:avLst/></a:prstGeom>");
        }
        else
        {
            Kotak(x0, y0, lebar, tinggi);
            Jalur(g, x0, y0, lebar, tinggi);
        }

        k.X.Mentah($"<a:noFill/><a:ln w=\"9525\">{Tepi}").Mentah(g.Putus ? "<a:prstDash val=\"dash\"/>" : "").Mentah("<a:miter lim=\"800000\"/>");
        k.X.Mentah(g.Panah ? "<a:tailEnd type=\"triangle\"/>" : "").Mentah("</a:ln></wps:spPr><wps:bodyPr/></wps:wsp>");
    }

    private void Jalur(GarisBagan g, decimal x0, decimal y0, decimal lebar, decimal tinggi)
    {
        k.X.Mentah("<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l=\"0\" t=\"0\" r=\"r\" b=\"b\"/><a:pathLst>");
        k.X.Tulis($"<a:path w=\"{Emu(lebar)}\" h=\"{Emu(tinggi)}\" fill=\"none\">");
        for (var i = 0; i < g.Titik.Count; i++)
        {
            var perintah = i == 0 ? "moveTo" : "lnTo";
            k.X.Tulis($"<a:{perintah}><a:pt x=\"{Emu(g.Titik[i].X - x0)}\" y=\"{Emu(g.Titik[i].Y - y0)}\"/></a:{perintah}>");
        }

        k.X.Mentah("</a:path></a:pathLst></a:custGeom>");
    }

    private void LabelGaris(GarisBagan g)
    {
        // beside the middle of the longest stretch
        var ruas = g.Titik.Zip(g.Titik.Skip(1)).MaxBy(r => Math.Abs(r.First.X - r.Second.X) + Math.Abs(r.First.Y - r.Second.Y));
        var (x, y) = ((ruas.First.X + ruas.Second.X) / 2, (ruas.First.Y + ruas.Second.Y) / 2);
        var mendatar = ruas.First.Y == ruas.Second.Y;
        var lebar = (g.Teks.Sum(PengukurTeks.Huruf) * 8m / 1000 * 1.15m) + 6;
        Pembuka(g.Teks);
        k.X.Mentah("<wps:cNvSpPr txBox=\"1\"/><wps:spPr>");
        Kotak(mendatar ? x - (lebar / 2) : x + 1, mendatar ? y - 13 : y - 6, lebar, 12);
        k.X.Mentah("<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom><a:noFill/></wps:spPr>");
        Isi(g.Teks, 14, 0, "none");
    }

    private void Pembuka(string uraian)
    {
        var id = k.IdGambar();
        k.X.Tulis($"<wps:wsp><wps:cNvPr id=\"{id}\" name=\"Bentuk {id}\" descr=\"{uraian}\"/>");
    }

    private void Kotak(decimal x, decimal y, decimal lebar, decimal tinggi, string cermin = "")
    {
        k.X.Mentah("<a:xfrm").Mentah(cermin);
        k.X.Tulis($"><a:off x=\"{Emu(x)}\" y=\"{Emu(y)}\"/><a:ext cx=\"{Emu(lebar)}\" cy=\"{Emu(tinggi)}\"/></a:xfrm>");
    }

    private void Isi(string teks, int setengahPoin, int sela, string bungkus = "square")
    {
        k.X.Tulis($"<wps:txbx><w:txbxContent><w:p><w:pPr><w:pStyle w:val=\"Simpul\"/></w:pPr>");
        PenulisRuasDocx.Jalan(k.X, teks, setengahPoin == 16 ? "" : $"<w:sz w:val=\"{setengahPoin}\"/><w:szCs w:val=\"{setengahPoin}\"/>");
        k.X.Tulis($"</w:p></w:txbxContent></wps:txbx><wps:bodyPr wrap=\"{bungkus}\" lIns=\"{sela}\" tIns=\"0\" rIns=\"{sela}\" bIns=\"0\" anchor=\"ctr\" anchorCtr=\"0\"><a:noAutofit/></wps:bodyPr></wps:wsp>");
    }

    // 8 points, less only where the text would not fit its shape; a diamond holds text in its middle half. Arial is an eighth wider than Times.
    private int Ukuran(SimpulBagan s)
    {
        var bagian = s.Bentuk == BentukSimpul.Keputusan ? 0.5 : 1;
        var lebar = (((double)(s.Lebar * skala)) - 4) * bagian / 1.13;
        var tinggi = (double)(s.Tinggi * skala) * bagian;
        IReadOnlyList<Ruas> isi = DaftarRuas.Polos(s.Teks);
        for (var u = 16; u > 10; u--)
        {
            var kata = PengukurTeks.KataTerlebar(isi, tebal: false) * u / 2000.0;
            if (kata <= lebar && PengukurTeks.Baris(isi, lebar, u / 2.0) * u / 2.0 * GayaDocx.Baris <= tinggi)
            {
                return u;
            }
        }

        return 10;
    }

    private long Emu(decimal poin) => (long)(poin * skala * PenulisGambar.EmuPoin);
}
