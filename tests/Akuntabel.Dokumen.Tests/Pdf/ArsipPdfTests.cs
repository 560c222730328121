using System.Buffers.Binary;
using System.Text;
using System.Xml.Linq;
using Akuntabel.Dokumen.Pdf;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace Akuntabel.Dokumen.Tests.Pdf;

/// <summary>What an archive asks of the PDF, read from the file by another program.</summary>
public class ArsipPdfTests(CetakanPdf cetakan) : IClassFixture<CetakanPdf>
{
    private static readonly XNamespace Id = "http://www.aiim.org/pdfa/ns/id/";
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";

    [Fact]
    public void Metadata_menyebut_bagian_tingkat_dan_yang_sama_dengan_sifat_berkas()
    {
        using var pdf = Buka();
        pdf.TryGetXmpMetadata(out var xmp).ShouldBeTrue();
        var akar = XElement.Parse(xmp.ShouldNotBeNull().GetXDocument().Root.ShouldNotBeNull().ToString());
        (akar.Descendants(Id + "part").Single().Value, akar.Descendants(Id + "conformance").Single().Value).ShouldBe(("2", "A"));
        akar.Descendants(Dc + "title").Single().Value.ShouldBe(pdf.Information.Title);
        akar.Descendants(Dc + "creator").Single().Value.ShouldBe(pdf.Information.Author);
        pdf.Information.Title.ShouldBe(NaskahContoh.Buat().Judul);
        pdf.Information.CreationDate.ShouldNotBeNull();
    }

    [Fact]
    public void Warna_dijelaskan_oleh_profil_yang_dimuat()
    {
        using var pdf = Buka();
        var niat = Ambil<ArrayToken>(pdf, Katalog(pdf).Data["OutputIntents"]).Data[0];
        var isi = Ambil<DictionaryToken>(pdf, niat);
        ((NameToken)isi.Data["S"]).Data.ShouldBe("GTS_PDFA1");
        Ambil<StreamToken>(pdf, isi.Data["DestOutputProfile"]).StreamDictionary.Data["N"].ToString().ShouldBe("3");
    }

    [Fact]
    public void Profil_sRGB_utuh()
    {
        var p = ProfilWarna.Srgb;
        BinaryPrimitives.ReadInt32BigEndian(p).ShouldBe(p.Length);
        Encoding.ASCII.GetString(p, 12, 12).ShouldBe("mntrRGB XYZ ");
        Encoding.ASCII.GetString(p, 36, 4).ShouldBe("acsp");
        var jumlah = new double[3];
        for (var i = 0; i < BinaryPrimitives.ReadInt32BigEndian(p.AsSpan(128)); i++)
        {
            var baris = p.AsSpan(132 + (12 * i));
            var (letak, panjang) = (BinaryPrimitives.ReadInt32BigEndian(baris[4..]), BinaryPrimitives.ReadInt32BigEndian(baris[8..]));
            (letak + panjang).ShouldBeLessThanOrEqualTo(p.Length);
            if (Encoding.ASCII.GetString(baris[..4]) is "rXYZ" or "gXYZ" or "bXYZ")
            {
                for (var k = 0; k < 3; k++)
                {
                    jumlah[k] += BinaryPrimitives.ReadInt32BigEndian(p.AsSpan(letak + 8 + (4 * k))) / 65536.0;
                }
            }
        }

        // the three primaries together are the white of D50
        jumlah[0].ShouldBe(0.9642, 0.001);
        jumlah[1].ShouldBe(1, 0.001);
        jumlah[2].ShouldBe(0.8249, 0.001);
    }

    [Fact]
    public void Nomor_halaman_penampil_sama_dengan_yang_tercetak()
    {
        using var pdf = Buka();
        var nomor = Ambil<ArrayToken>(pdf, Ambil<DictionaryToken>(pdf, Katalog(pdf).Data["PageLabels"]).Data["Nums"]).Data;
        var isi = nomor.Chunk(2).Select(n => (((NumericToken)n[0]).Int, Ambil<DictionaryToken>(pdf, n[1]).Data.Values.Single().ToString())).ToList();
        isi.Select(n => n.Item2).ShouldBe(["(Sampul)", "/r", "/D"]);
        isi[0].Item1.ShouldBe(0);
        isi[1].Item1.ShouldBe(1);
    }

    [Fact]
    public void Bertanda_berbahasa_dan_setiap_hurufnya_dimuat()
    {
        using var pdf = Buka();
        var katalog = Katalog(pdf);
        new[] { "StructTreeRoot", "MarkInfo", "Lang", "Outlines", "Metadata" }.ShouldAllBe(k => katalog.Data.ContainsKey(k));
        // poppler: name, type, encoding, then whether it is embedded
        var huruf = CetakanPdf.Poppler("pdffonts", cetakan.Contoh).ShouldNotBeNull().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2).ToList();
        huruf.ShouldNotBeEmpty();
        huruf.Select(h => h.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Select(h => h[^5]).ShouldAllBe(dimuat => dimuat == "yes");
    }

    private static DictionaryToken Katalog(PdfDocument pdf) => pdf.Structure.Catalog.CatalogDictionary;

    private static TToken Ambil<TToken>(PdfDocument pdf, IToken token)
        where TToken : class, IToken =>
        (token as TToken) ?? (TToken)pdf.Structure.GetObject(((IndirectReferenceToken)token).Data).Data;

    private PdfDocument Buka()
    {
        Assert.SkipUnless(cetakan.Ada, "Peramban (Chromium/Chrome/Edge) atau poppler tidak terpasang");
        return PdfDocument.Open(cetakan.Contoh);
    }
}
