using System.Globalization;
using System.Xml.Linq;
using Akuntabel.Core.Laporan;
using Akuntabel.Core.Umum;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using static Akuntabel.Dokumen.Tests.Docx.BerkasDocx;
using static Akuntabel.Dokumen.Tests.Docx.NaskahUji;

namespace Akuntabel.Dokumen.Tests.Docx;

/// <summary>Charts, diagrams and pictures.</summary>
public class GambarDocxTests
{
    private static readonly Naskah Naskah = NaskahContoh.Buat();
    private static readonly BerkasDocx Contoh = new(Naskah);

    [Fact]
    public void Nilai_grafik_sama_dengan_faktanya()
    {
        var grafik = Naskah.DaftarBlok().OfType<Grafik>().ToList();
        grafik.Count.ShouldBe(2);
        for (var i = 0; i < grafik.Count; i++)
        {
            var seri = Contoh.Xml($"word/charts/chart{i + 1}.xml").Descendants(C + "ser").ToList();
            seri.Select(s => s.Element(C + "tx")!.Descendants(C + "v").Single().Value).ShouldBe(grafik[i].Seri.Select(s => s.Nama));
            seri.Select(s => string.Join('|', s.Element(C + "cat")!.Descendants(C + "v").Select(v => v.Value))).ShouldAllBe(k => k == "Sub A|Sub B");
            foreach (var (xml, model) in seri.Zip(grafik[i].Seri))
            {
                xml.Element(C + "val")!.Descendants(C + "v").Select(v => decimal.Parse(v.Value, CultureInfo.InvariantCulture))
                    .ShouldBe(model.Nilai.Select(f => f.Besaran.Nilai!.Value));
            }
        }
    }

    [Fact]
    public void Buku_kerja_di_balik_grafik_terbuka_dan_berisi_nilai_yang_sama()
    {
        using var s = SpreadsheetDocument.Open(new MemoryStream(Contoh.Bagian["word/embeddings/grafik1.xlsx"]), isEditable: false);
        var sel = s.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<Cell>().ToDictionary(c => c.CellReference!.Value!, c => c.InnerText);
        sel.ShouldBe(new Dictionary<string, string>
        {
            ["B1"] = "Anggaran", ["C1"] = "Realisasi", ["A2"] = "Sub A", ["B2"] = "182768200", ["C2"] = "166613200", ["A3"] = "Sub B", ["B3"] = "99193000", ["C3"] = "71407400",
        });
        s.WorkbookPart.Workbook.Descendants<Sheet>().Single().Name!.Value.ShouldBe("Data");
        Contoh.Xml("word/charts/chart1.xml").Descendants(C + "f").Select(f => f.Value).Distinct().ShouldBe(["Data!$B$1", "Data!$A$2:$A$3", "Data!$B$2:$B$3", "Data!$C$1", "Data!$C$2:$C$3"]);
    }

    [Fact]
    public void Nilai_yang_belum_ada_menjadi_celah_bukan_nol()
    {
        var kosong = new Fakta("k", "k", Besaran.Kosong("belum diukur"), Satuan.Persen, 0, new Isian(new Asal("a.csv", 1)));
        var b = new BerkasDocx(Satu(new Grafik(new("g", "Grafik", "1", 1, "x"), JenisGrafik.Garis, ["a", "b", "c"], [new("s", [Angka("1", 5), kosong, Angka("2", 7)])], "Persen", "alt")));
        var xml = b.Xml("word/charts/chart1.xml");
        xml.Descendants(C + "lineChart").ShouldNotBeEmpty();
        xml.Descendants(C + "val").Single().Descendants(C + "pt").Select(p => (p.Attribute("idx")!.Value, p.Value)).ShouldBe([("0", "5"), ("2", "7")]);
        xml.Descendants(C + "dispBlanksAs").Single().Attribute("val")!.Value.ShouldBe("gap");
    }

    [Fact]
    public void Jalur_menjadi_garis_di_atas_batang_pada_sumbu_yang_sama()
    {
        var kosong = new Fakta("k", "k", Besaran.Kosong("belum"), Satuan.Persen, 0, new Isian(new Asal("a.csv", 1)));
        var xml = new BerkasDocx(Satu(new Grafik(new("g", "Grafik", "1", 1, "x"), JenisGrafik.BatangGaris, ["2022", "2023"],
            [new("Jalur", [Angka("1", 60), Angka("2", 70)]) { Garis = true }, new("Realisasi", [Angka("3", 60), kosong])], "Persen", "alt")))
            .Xml("word/charts/chart1.xml");
        xml.Descendants(C + "plotArea").Single().Elements().Select(e => e.Name.LocalName).ShouldBe(["layout", "barChart", "lineChart", "catAx", "valAx", "spPr"]);
        string Nama(string jenis) => xml.Descendants(C + jenis).Single().Descendants(C + "tx").First().Descendants(C + "v").Single().Value;
        (Nama("barChart"), Nama("lineChart")).ShouldBe(("Realisasi", "Jalur"));
        // a year without columns shows the figure of the path itself
        xml.Descendants(C + "lineChart").Single().Descendants(C + "dLbl").Select(l => l.Element(C + "idx")!.Attribute("val")!.Value).ShouldBe(["1"]);
    }

    [Fact]
    public void Batang_mendatar_menaruh_kategori_pertama_di_atas_dan_meninggi_menurut_banyaknya()
    {
        var xml = Contoh.Xml("word/charts/chart2.xml");
        xml.Descendants(C + "barDir").Single().Attribute("val")!.Value.ShouldBe("bar");
        xml.Descendants(C + "catAx").Single().Descendants(C + "orientation").Single().Attribute("val")!.Value.ShouldBe("maxMin");
        long Tinggi(int n)
        {
            var g = new Grafik(new("g", "Grafik", "1", 1, "x"), JenisGrafik.BatangMendatar, [.. Enumerable.Range(1, n).Select(i => "k" + i)],
                [new("a", [.. Enumerable.Range(1, n).Select(i => Angka("a" + i, i))]), new("b", [.. Enumerable.Range(1, n).Select(i => Angka("b" + i, i))])], "Persen", "alt");
            return long.Parse(new BerkasDocx(Satu(g)).Badan.Descendants(Wp + "extent").Single().Attribute("cy")!.Value) / 12700;
        }

        Tinggi(35).ShouldBeGreaterThan(Tinggi(10) * 3 / 2);
        Tinggi(35).ShouldBeInRange(500, 660);
        Tinggi(300).ShouldBeLessThan((16838 - 2834) / 20);
    }

    [Fact]
    public void Setiap_gambar_punya_teks_alternatif_dan_id_unik()
    {
        var b = new BerkasDocx(Besar(4));
        var docPr = b.Badan.Descendants().Where(e => e.Name.LocalName is "docPr" or "cNvPr").ToList();
        docPr.Count.ShouldBeGreaterThan(20);
        docPr.ShouldAllBe(e => !string.IsNullOrWhiteSpace((string?)e.Attribute("descr")));
        docPr.Select(e => e.Attribute("id")!.Value).ShouldBeUnique();
        Contoh.Badan.Descendants(Wp + "docPr").Select(e => e.Attribute("descr")!.Value).ShouldBe(
            ["Kepala Badan membawahi Sub Bagian Tata Usaha", "Anggaran dan realisasi dua sub kegiatan", "Serapan dua sub kegiatan"]);
    }

    [Fact]
    public void Gambar_tidak_melewati_lebar_teks()
    {
        foreach (var b in new[] { Contoh, new BerkasDocx(Besar(4)) })
        {
            foreach (var e in b.Badan.Descendants(Wp + "extent"))
            {
                var bagian = e.Ancestors(W + "p").Last().ElementsAfterSelf().SelectMany(x => x.DescendantsAndSelf(W + "sectPr")).First();
                var teks = int.Parse(Val(bagian.Element(W + "pgSz"), "w")!) - 1701 - 1417;
                (long.Parse(e.Attribute("cx")!.Value) / 635).ShouldBeLessThanOrEqualTo(teks);
            }
        }
    }

    [Fact]
    public void Bagan_berupa_bentuk_yang_dapat_disunting()
    {
        var bentuk = Contoh.Badan.Descendants(Wps + "wsp").ToList();
        bentuk.Select(Teks).Where(t => t.Length > 0).ShouldBe(["Kepala Badan", "Sub Bagian Tata Usaha", "Setuju?", "ya"]);
        string? Geometri(string teks) => bentuk.Single(b => Teks(b) == teks).Descendants().First(e => e.Name.LocalName == "prstGeom").Attribute("prst")!.Value;
        (Geometri("Kepala Badan"), Geometri("Sub Bagian Tata Usaha"), Geometri("Setuju?")).ShouldBe(("rect", "roundRect", "diamond"));
        var garis = bentuk.Where(b => b.Element(Wps + "cNvCnPr") is not null).ToList();
        garis.Select(g => (g.Descendants().Any(e => e.Name.LocalName == "tailEnd"), g.Descendants().Any(e => e.Name.LocalName == "prstDash"))).ShouldBe([(false, false), (true, true)]);
        garis[0].Descendants().Count(e => e.Name.LocalName == "pt").ShouldBe(4);
    }

    [Fact]
    public void Logo_berukuran_seperti_diminta_dan_berkasnya_disimpan_sekali()
    {
        var logo = Logo();
        var b = new BerkasDocx(Satu(logo, logo with { LebarCm = 5 }));
        b.Badan.Descendants(Wp + "extent").Select(e => (long)e.Attribute("cx")!).ShouldBe([900_000, 1_800_000]);
        b.Bagian.Keys.Count(k => k.StartsWith("word/media/", StringComparison.Ordinal)).ShouldBe(1);
        b.Bagian["word/media/gambar1.png"].ShouldBe(logo.Data.ToArray());
        Should.Throw<ArgumentException>(() => new BerkasDocx(Satu(logo with { Mime = "image/bmp" }))).Message.ShouldContain("Lambang daerah");
    }
}
