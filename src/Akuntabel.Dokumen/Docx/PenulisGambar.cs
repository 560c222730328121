using Akuntabel.Core.Laporan;
using Akuntabel.Dokumen.Opc;

namespace Akuntabel.Dokumen.Docx;

/// <summary>Everything that Word calls a drawing: charts, diagrams, pictures, each inline with alternative text.</summary>
internal sealed class PenulisGambar(KonteksDocx k)
{
    /// <summary>English Metric Units in a point and in a twip.</summary>
    public const long EmuPoin = 12700;
    public const long EmuTwip = 635;

    private readonly Dictionary<ReadOnlyMemory<byte>, string> _berkas = [];
    private int _grafik;

    public void Tulis(Grafik g)
    {
        var n = ++_grafik;
        var bagian = k.Paket.Tambah($"word/charts/chart{n}.xml", "application/vnd.openxmlformats-officedocument.drawingml.chart+xml", PenulisGrafikDocx.Tulis(g, TataGrafik.Huruf(g, k.Geometri)));
        var buku = k.Paket.Tambah($"word/embeddings/grafik{n}.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", BukuKerjaGrafik.Tulis(g));
        bagian.Hubungkan(PaketOpc.Office + "package", buku.Nama);
        var id = k.Hubungkan("chart", bagian.Nama);
        Bingkai((k.Geometri.LebarTeks - 40) * EmuTwip, TataGrafik.Tinggi(g, k.Geometri) * EmuPoin, g.Keterangan.Sebutan, g.TeksAlternatif, g.Keterangan, () =>
            k.X.Tulis($"<a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"><c:chart r:id=\"{id}\"/></a:graphicData>"));
    }

    public void Tulis(Bagan b)
    {
        var skala = Math.Min(1, k.Geometri.LebarTeks / 20m / Math.Max(1, b.Lebar));
        Bingkai((long)(b.Lebar * skala * EmuPoin), (long)(b.Tinggi * skala * EmuPoin), b.Keterangan.Sebutan, b.TeksAlternatif, b.Keterangan, () => new PenulisBaganDocx(k, skala).Tulis(b), bentuk: true);
    }

    public void Tulis(Gambar g)
    {
        var rasio = (decimal)g.TinggiPiksel / Math.Max(1, g.LebarPiksel);
        var lebar = Math.Min(g.LebarCm * 360_000, k.Geometri.LebarTeks * EmuTwip);
        lebar = Math.Min(lebar, (k.Geometri.TinggiTeks - 1400) * EmuTwip / Math.Max(rasio, 0.01m));
        var (cx, cy) = ((long)lebar, (long)(lebar * rasio));
        var berkas = Berkas(g);
        Bingkai(cx, cy, g.Keterangan?.Sebutan ?? "Gambar", g.TeksAlternatif, g.Keterangan, () =>
        {
            var id = k.IdGambar();
            k.X.Tulis($"<a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:nvPicPr><pic:cNvPr id=\"{id}\" name=\"Berkas {id}\" descr=\"{(g.TeksAlternatif.Length > 0 ? g.TeksAlternatif : "Gambar")}\"/><pic:cNvPicPr/></pic:nvPicPr>");
            k.X.Tulis($"<pic:blipFill><a:blip r:embed=\"{berkas}\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"{cx}\" cy=\"{cy}\"/></a:xfrm>");
            k.X.Mentah("<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData>");
        });
    }

    /// <summary>A picture that fills a cell, inside the paragraph that is open: laid behind the text from the cell's corner, so that no line of
    /// text makes the row higher.</summary>
    public void TulisPetak(Bagan b)
    {
        var (cx, cy) = ((long)(b.Lebar * EmuPoin), (long)(b.Tinggi * EmuPoin));
        k.X.Mentah("<w:r><mc:AlternateContent><mc:Choice Requires=\"wpg\"><w:drawing><wp:anchor distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\" "
            + "simplePos=\"0\" relativeHeight=\"2\" behindDoc=\"0\" locked=\"0\" layoutInCell=\"1\" allowOverlap=\"1\"><wp:simplePos x=\"0\" y=\"0\"/>"
            + "<wp:positionH relativeFrom=\"column\"><wp:posOffset>0</wp:posOffset></wp:positionH>"
            + "<wp:positionV relativeFrom=\"paragraph\"><wp:posOffset>0</wp:posOffset></wp:positionV>");
        k.X.Tulis($"<wp:extent cx=\"{cx}\" cy=\"{cy}\"/><wp:effectExtent l=\"0\" t=\"0\" r=\"0\" b=\"0\"/><wp:wrapNone/>");
        k.X.Tulis($"<wp:docPr id=\"{k.IdGambar()}\" name=\"Alur\" descr=\"{(b.TeksAlternatif.Length > 0 ? b.TeksAlternatif : "Garis alur")}\"/><wp:cNvGraphicFramePr/><a:graphic>");
        new PenulisBaganDocx(k, 1).Tulis(b);
        k.X.Mentah("</a:graphic></wp:anchor></w:drawing></mc:Choice></mc:AlternateContent></w:r>");
    }

    private string Berkas(Gambar g)
    {
        if (_berkas.TryGetValue(g.Data, out var ada))
        {
            return ada;
        }

        var akhiran = g.Mime switch
        {
            "image/png" => "png",
            "image/jpeg" => "jpeg",
            _ => throw new ArgumentException($"Gambar \"{g.TeksAlternatif}\" berjenis {g.Mime}; yang dapat dimuat hanya PNG dan JPEG.", nameof(g)),
        };
        var nama = $"word/media/gambar{_berkas.Count + 1}.{akhiran}";
        k.Paket.Tambah(nama, g.Mime, g.Data);
        return _berkas[g.Data] = k.Hubungkan("image", nama);
    }

    private void Bingkai(long cx, long cy, string nama, string uraian, Keterangan? ket, Action isi, bool bentuk = false)
    {
        k.Buka(ket is null ? "Tengah" : "Gambar");
        // shapes are younger than the format: written as Word writes them, for programs that know them
        k.X.Mentah(bentuk ? "<w:r><mc:AlternateContent><mc:Choice Requires=\"wpg\">" : "<w:r>");
        k.X.Tulis($"<w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"{Math.Max(1, cx)}\" cy=\"{Math.Max(1, cy)}\"/><wp:effectExtent l=\"0\" t=\"0\" r=\"0\" b=\"0\"/>");
        k.X.Tulis($"<wp:docPr id=\"{k.IdGambar()}\" name=\"{nama}\" descr=\"{(uraian.Length > 0 ? uraian : ket?.Teks ?? nama)}\"/><wp:cNvGraphicFramePr/><a:graphic>");
        isi();
        k.X.Mentah("</a:graphic></wp:inline></w:drawing>").Mentah(bentuk ? "</mc:Choice></mc:AlternateContent></w:r>" : "</w:r>");
        k.Tutup();
        if (ket is not null)
        {
            PenulisKeterangan.Tulis(k, ket, gambar: true);
        }
    }
}
