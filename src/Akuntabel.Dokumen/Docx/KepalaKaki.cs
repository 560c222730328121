using Akuntabel.Core.Laporan;
using Akuntabel.Dokumen.Opc;

namespace Akuntabel.Dokumen.Docx;

/// <summary>Headers and footers; sections that look the same share the part.</summary>
internal sealed class KepalaKaki(Konteks k)
{
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
        k.Paket.Tambah(nama, $"application/vnd.openxmlformats-officedocument.wordprocessingml.{(kepala ? "header" : "footer")}+xml", Isi(kepala, teks, nomor, lebar));
        return _bagian[kunci] = k.Hubungkan(kepala ? "header" : "footer", nama);
    }

    private static ReadOnlyMemory<byte> Isi(bool kepala, string teks, bool nomor, int lebar)
    {
        var x = new PenulisXml(1024);
        var akar = kepala ? "hdr" : "ftr";
        x.Tulis($"<w:{akar} xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:p><w:pPr><w:pStyle w:val=\"{(kepala ? "Header" : "Footer")}\"/>");
        if (teks.Length > 0 || nomor)
        {
            x.Tulis($"<w:pBdr><w:{(kepala ? "bottom" : "top")} w:val=\"single\" w:sz=\"4\" w:space=\"4\" w:color=\"7F7F7F\"/></w:pBdr>");
        }

        if (nomor)
        {
            x.Tulis($"<w:tabs><w:tab w:val=\"right\" w:pos=\"{lebar}\"/></w:tabs>");
        }

        x.Mentah("</w:pPr>");
        if (teks.Length > 0)
        {
            PenulisRuas.Jalan(x, teks);
        }

        if (nomor)
        {
            PenulisRuas.Jalan(x, "\t");
            PenulisRuas.Medan(x, "PAGE", "1");
        }

        return x.Tulis($"</w:p></w:{akar}>").Isi;
    }
}
