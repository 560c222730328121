using Akuntabel.Core.Laporan;
using Akuntabel.Dokumen.Opc;

namespace Akuntabel.Dokumen.Docx;

/// <summary>Headers and footers; sections that look the same share the part.</summary>
internal sealed class KepalaKaki(KonteksDocx k, bool belumLengkap = false)
{
    // across the page, behind the text, as word processors make it
    private const string Cap =
        "<w:r><w:rPr><w:noProof/></w:rPr><w:pict><v:shapetype id=\"_x0000_t136\" coordsize=\"21600,21600\" o:spt=\"136\" adj=\"10800\" path=\"m@7,l@8,m@5,21600l@6,21600e\">"
        + "<v:formulas><v:f eqn=\"sum #0 0 10800\"/><v:f eqn=\"prod #0 2 1\"/><v:f eqn=\"sum 21600 0 @1\"/><v:f eqn=\"sum 0 0 @2\"/><v:f eqn=\"sum 21600 0 @3\"/>"
        + "<v:f eqn=\"if @0 @3 0\"/><v:f eqn=\"if @0 21600 @1\"/><v:f eqn=\"if @0 0 @2\"/><v:f eqn=\"if @0 @4 21600\"/></v:formulas>"
        + "<v:path textpathok=\"t\" o:connecttype=\"rect\"/><v:textpath on=\"t\" fitshape=\"t\"/></v:shapetype>"
        + "<v:shape id=\"CapBelumLengkap\" type=\"#_x0000_t136\" alt=\"BELUM LENGKAP\" style=\"position:absolute;margin-left:0;margin-top:0;width:430pt;height:78pt;rotation:315;"
        + "z-index:-251658752;mso-position-horizontal:center;mso-position-horizontal-relative:margin;mso-position-vertical:center;mso-position-vertical-relative:margin\" "
        + "o:allowincell=\"f\" fillcolor=\"#c00000\" stroked=\"f\"><v:fill opacity=\".22\"/><v:textpath style=\"font-family:&quot;Arial&quot;;font-size:1pt\" string=\"BELUM LENGKAP\"/>"
        + "</v:shape></w:pict></w:r>";

    private readonly Dictionary<(string Akar, string Teks, bool Nomor, int Lebar), string> _bagian = [];

    /// <summary>Relationship ids of the section's header and footer. Empty ones too, or Word would inherit the previous section's.</summary>
    public (string Kepala, string Kaki) Untuk(Bagian b)
    {
        var nomor = b.Penomoran != PenomoranHalaman.Tanpa;
        return (Ambil("hdr", b.KepalaHalaman, false, 0), Ambil("ftr", b.KakiHalaman, nomor, nomor ? k.Geometri.LebarTeks : 0));
    }

    private string Ambil(string akar, string teks, bool nomor, int lebar)
    {
        var kunci = (akar, teks, nomor, lebar);
        if (_bagian.TryGetValue(kunci, out var id))
        {
            return id;
        }

        var kepala = akar == "hdr";
        var nama = $"word/{(kepala ? "header" : "footer")}{_bagian.Count + 1}.xml";
        var tanda = kepala ? null : TandaDocx.Isi(k);
        var bagian = k.Paket.Tambah(nama, $"application/vnd.openxmlformats-officedocument.wordprocessingml.{(kepala ? "header" : "footer")}+xml",
            Isi(kepala, tanda, teks, (nomor, lebar)));
        if (tanda is not null)
        {
            bagian.Hubungkan(PaketOpc.Office + "image", TandaDocx.Berkas);
        }

        return _bagian[kunci] = k.Hubungkan(kepala ? "header" : "footer", nama);
    }

    private ReadOnlyMemory<byte> Isi(bool kepala, string? tanda, string teks, (bool Nomor, int Lebar) halaman)
    {
        var (nomor, lebar) = halaman;
        var x = new PenulisXml(1024);
        var akar = kepala ? "hdr" : "ftr";
        x.Tulis($"<w:{akar} xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\"><w:p><w:pPr><w:pStyle w:val=\"{(kepala ? "Header" : "Footer")}\"/>");
        if (teks.Length > 0 || nomor)
        {
            x.Tulis($"<w:pBdr><w:{(kepala ? "bottom" : "top")} w:val=\"single\" w:sz=\"4\" w:space=\"4\" w:color=\"7F7F7F\"/></w:pBdr>");
        }

        if (nomor)
        {
            x.Tulis($"<w:tabs><w:tab w:val=\"right\" w:pos=\"{lebar}\"/></w:tabs>");
        }

        x.Mentah("</w:pPr>");
        x.Mentah(tanda ?? "");
        if (teks.Length > 0)
        {
            PenulisRuasDocx.Jalan(x, teks);
        }

        if (kepala && belumLengkap)
        {
            x.Mentah(Cap);
        }

        if (nomor)
        {
            PenulisRuasDocx.Jalan(x, "\t");
            PenulisRuasDocx.Medan(x, "PAGE", "1");
        }

        return x.Tulis($"</w:p></w:{akar}>").Isi;
    }
}
