using System.Xml.Linq;
using System.Xml;
using Akuntabel.Core.Laporan;
using Akuntabel.Dokumen.Docx;
using Akuntabel.Dokumen.Opc;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml;
using FsCheck.Fluent;
using FsCheck;
using static Akuntabel.Dokumen.Tests.Docx.BerkasDocx;

namespace Akuntabel.Dokumen.Tests.Docx;

/// <summary>What must hold for any text and any table.</summary>
public class SifatDocxTests
{
    [Fact]
    public void Teks_apa_pun_menjadi_xml_yang_sah_dan_terbaca_kembali() => Prop.ForAll<string>(teks =>
    {
        var asli = teks ?? "";
        var x = new PenulisXml(16).Tulis($"<a b=\"{asli}\">{asli}</a>");
        var xml = XElement.Load(new MemoryStream(x.Isi.ToArray()), LoadOptions.PreserveWhitespace);
        var sah = string.Concat(asli.Where(c => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c)).Where(c => c != '\r').Select(c => c is '\n' or '\t' ? ' ' : c));
        if (!sah.Any(char.IsSurrogate))
        {
            xml.Value.ShouldBe(sah);
            xml.Attribute("b")!.Value.ShouldBe(sah);
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Tabel_dengan_rentang_acak_selalu_sah_dan_isinya_utuh() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), benih =>
        {
            var tabel = Acak(benih);
            var b = new BerkasDocx(NaskahUji.Satu(tabel));
            using var doc = WordprocessingDocument.Open(new MemoryStream(b.Bita), isEditable: false);
            new OpenXmlValidator(FileFormatVersions.Office2021).Validate(doc).Select(e => e.Description).ShouldBeEmpty();
            var sel = b.Badan.Descendants(W + "tc").Select(Teks).Where(t => t.Length > 0);
            sel.ShouldBe(tabel.Kepala.Concat(tabel.Baris).SelectMany(r => r.Sel).Select(s => s.Isi.Gabung()));
            foreach (var baris in b.Badan.Descendants(W + "tr"))
            {
                baris.Elements(W + "tc").Sum(c => int.Parse(Val(c.Descendants(W + "gridSpan").FirstOrDefault()) ?? "1")).ShouldBe(tabel.Kolom.Count);
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(40));

    // a grid of rectangles, given as in HTML
    private static Tabel Acak(int benih)
    {
        var acak = new Random(benih);
        int kolom = acak.Next(1, 7), baris = acak.Next(1, 9), kepala = acak.Next(0, baris);
        var terisi = new bool[baris, kolom];
        var hasil = new List<Baris>();
        for (var r = 0; r < baris; r++)
        {
            var sel = new List<Sel>();
            for (var c = 0; c < kolom; c++)
            {
                if (terisi[r, c])
                {
                    continue;
                }

                var batas = r < kepala ? kepala : baris;
                var (tinggi, lebar) = (acak.Next(1, batas - r + 1), 1);
                while (c + lebar < kolom && !terisi[r, c + lebar] && acak.Next(3) == 0)
                {
                    lebar++;
                }

                for (var i = r; i < r + tinggi; i++)
                {
                    for (var j = c; j < c + lebar; j++)
                    {
                        terisi[i, j] = true;
                    }
                }

                sel.Add(NaskahUji.Sel($"r{r}c{c}") with { RentangKolom = lebar, RentangBaris = tinggi });
            }

            hasil.Add(new((JenisBaris)acak.Next(3), sel));
        }

        return new Tabel(new("t", "Tabel", "1", 1, "acak"), [.. Enumerable.Range(0, kolom).Select(_ => new Kolom(acak.Next(1, 30), Rata.Kiri))], hasil[..kepala], hasil[kepala..]);
    }
}
