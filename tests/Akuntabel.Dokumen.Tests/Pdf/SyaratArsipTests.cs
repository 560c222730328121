using System.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Akuntabel.Dokumen.Tests.Pdf;

/// <summary>What ISO 19005-2 (PDF/A-2a) demands of a file, held against every object of ours. No validator could be had as a program.</summary>
public class SyaratArsipTests(CetakanPdf cetakan) : IClassFixture<CetakanPdf>
{
    // 14.8.4 of ISO 32000-1; others need a role of these
    private static readonly HashSet<string> Bentuk =
    [
        "Document", "Part", "Art", "Sect", "Div", "BlockQuote", "Caption", "TOC", "TOCI", "Index", "NonStruct", "Private", "P", "H", "H1", "H2", "H3", "H4", "H5", "H6",
        "L", "LI", "Lbl", "LBody", "Table", "TR", "TH", "TD", "THead", "TBody", "TFoot", "Span", "Quote", "Note", "Reference", "BibEntry", "Code", "Link", "Annot",
        "Ruby", "RB", "RT", "RP", "Warichu", "WT", "WP", "Figure", "Formula", "Form",
    ];

    // 6.5.1: what an action may be
    private static readonly HashSet<string> Tindakan = ["GoTo", "GoToR", "GoToE", "Thread", "URI", "Named", "SubmitForm"];

    [Fact]
    public void Kepala_dan_ekor_berkas_menurut_6_1()
    {
        Buka().Dispose();
        var isi = File.ReadAllBytes(cetakan.Contoh);
        Encoding.ASCII.GetString(isi, 0, 7).ShouldBe("%PDF-1.");
        var baris = isi.AsSpan(isi.AsSpan().IndexOf((byte)'\n') + 1);
        baris[0].ShouldBe((byte)'%');
        baris[1..5].ToArray().ShouldAllBe(b => b > 127);
        Encoding.Latin1.GetString(isi).TrimEnd().ShouldEndWith("%%EOF");
        var ekor = Encoding.Latin1.GetString(isi)[Encoding.Latin1.GetString(isi).LastIndexOf("trailer", StringComparison.Ordinal)..];
        ekor.ShouldContain("/ID [<");
        ekor.ShouldNotContain("/Encrypt");
    }

    [Fact]
    public void Bertanda_dan_berbahasa_menurut_6_7()
    {
        using var pdf = Buka();
        var katalog = pdf.Structure.Catalog.CatalogDictionary;
        Ambil<BooleanToken>(pdf, Ambil<DictionaryToken>(pdf, katalog.Data["MarkInfo"]).Data["Marked"]).Data.ShouldBeTrue();
        katalog.Data.ContainsKey("StructTreeRoot").ShouldBeTrue();
        katalog.Data["Lang"].ToString().ShouldNotBeNull().ShouldContain("id");
        new[] { "AA", "OCProperties", "NeedsRendering" }.ShouldAllBe(k => !katalog.Data.ContainsKey(k));
        var peran = Lihat(pdf, katalog.Data["StructTreeRoot"]) is DictionaryToken akar && Lihat(pdf, akar.Data.GetValueOrDefault("RoleMap")) is DictionaryToken p ? p.Data.Keys.ToHashSet() : [];
        var asing = Kamus(pdf).Where(d => Nama(pdf, d, "Type") == "StructElem").Select(d => Nama(pdf, d, "S")).Distinct().Where(s => !Bentuk.Contains(s) && !peran.Contains(s)).ToList();
        asing.ShouldBeEmpty();
        // 6.7.5: what is a picture has words in its place
        Kamus(pdf).Where(d => Nama(pdf, d, "S") == "Figure").ShouldAllBe(d => d.Data.ContainsKey("Alt") || d.Data.ContainsKey("ActualText"));
    }

    [Fact]
    public void Tindakan_hanya_yang_dibolehkan_6_5()
    {
        using var pdf = Buka();
        var kamus = Kamus(pdf);
        kamus.Where(d => d.Data.ContainsKey("AA") || d.Data.ContainsKey("JS") || d.Data.ContainsKey("JavaScript")).ShouldBeEmpty();
        kamus.Select(d => Lihat(pdf, d.Data.GetValueOrDefault("A"))).OfType<DictionaryToken>().Where(a => a.Data.ContainsKey("S"))
            .Select(a => Nama(pdf, a, "S")).Distinct().ShouldAllBe(s => Tindakan.Contains(s));
    }

    [Fact]
    public void Lapisan_tercetak_dan_tidak_tersembunyi_6_3()
    {
        using var pdf = Buka();
        var lapisan = Kamus(pdf).Where(d => Nama(pdf, d, "Type") == "Annot" || (d.Data.ContainsKey("Rect") && d.Data.ContainsKey("Subtype"))).ToList();
        lapisan.ShouldNotBeEmpty();
        lapisan.Select(d => Lihat(pdf, d.Data.GetValueOrDefault("F")) is NumericToken f ? f.Int : 0).Distinct().ShouldAllBe(f => (f & 4) == 4 && (f & 0b100011) == 0);
    }

    [Fact]
    public void Huruf_dimuat_dengan_artinya_6_2_11()
    {
        using var pdf = Buka();
        var kamus = Kamus(pdf);
        var huruf = kamus.Where(d => Nama(pdf, d, "Type") == "Font").ToList();
        huruf.ShouldNotBeEmpty();
        foreach (var h in huruf)
        {
            var jenis = Nama(pdf, h, "Subtype");
            if (jenis is "Type0" or "Type3")
            {
                h.Data.ContainsKey("ToUnicode").ShouldBeTrue(Nama(pdf, h, "BaseFont"));
                continue;
            }

            var ciri = Lihat(pdf, h.Data.GetValueOrDefault("FontDescriptor")).ShouldBeOfType<DictionaryToken>(Nama(pdf, h, "BaseFont"));
            ciri.Data.Keys.Any(k => k is "FontFile" or "FontFile2" or "FontFile3").ShouldBeTrue(Nama(pdf, h, "BaseFont"));
            if (jenis == "CIDFontType2")
            {
                h.Data.ContainsKey("CIDToGIDMap").ShouldBeTrue(Nama(pdf, h, "BaseFont"));
            }
        }
    }

    [Fact]
    public void Gambar_warna_dan_aliran_menurut_6_1_dan_6_2()
    {
        using var pdf = Buka();
        foreach (var s in Semua(pdf).OfType<StreamToken>().Select(s => s.StreamDictionary))
        {
            new[] { "F", "FFilter", "FDecodeParms" }.ShouldAllBe(k => !s.Data.ContainsKey(k));
            $"{s.Data.GetValueOrDefault("Filter")}".ShouldNotContain("LZW");
            if (Nama(pdf, s, "Subtype") == "Image")
            {
                new[] { "Alternates", "OPI" }.ShouldAllBe(k => !s.Data.ContainsKey(k));
                (Lihat(pdf, s.Data.GetValueOrDefault("Interpolate")) is BooleanToken { Data: true }).ShouldBeFalse();
            }

            new[] { "OPI", "PS", "Ref" }.ShouldAllBe(k => Nama(pdf, s, "Subtype") != "Form" || !s.Data.ContainsKey(k));
            // colours without a meaning of their own are those of the output intent, which is RGB
            (Lihat(pdf, s.Data.GetValueOrDefault("ColorSpace")) as NameToken)?.Data.ShouldNotBe("DeviceCMYK");
        }

        foreach (var g in Kamus(pdf).Where(d => Nama(pdf, d, "Type") == "ExtGState"))
        {
            new[] { "TR", "HTP" }.ShouldAllBe(k => !g.Data.ContainsKey(k));
        }
    }

    private static string Nama(PdfDocument pdf, DictionaryToken d, string kunci) => (Lihat(pdf, d.Data.GetValueOrDefault(kunci)) as NameToken)?.Data ?? "";

    private static IToken? Lihat(PdfDocument pdf, IToken? t) => t is IndirectReferenceToken r ? pdf.Structure.GetObject(r.Data)?.Data : t;

    private static T Ambil<T>(PdfDocument pdf, IToken t)
        where T : class, IToken => Lihat(pdf, t).ShouldBeAssignableTo<T>().ShouldNotBeNull();

    // every object that the catalogue or the properties lead to, once
    private static List<IToken> Semua(PdfDocument pdf)
    {
        var (hasil, dilihat) = (new List<IToken>(), new HashSet<IndirectReference>());
        var antre = new Stack<IToken>([pdf.Structure.Catalog.CatalogDictionary]);
        while (antre.TryPop(out var t))
        {
            if (t is IndirectReferenceToken r)
            {
                if (dilihat.Add(r.Data) && pdf.Structure.GetObject(r.Data)?.Data is { } isi)
                {
                    antre.Push(isi);
                }

                continue;
            }

            hasil.Add(t);
            foreach (var anak in t switch
            {
                DictionaryToken d => d.Data.Values, ArrayToken a => a.Data, StreamToken s => [s.StreamDictionary], _ => Enumerable.Empty<IToken>(),
            })
            {
                antre.Push(anak);
            }
        }

        return hasil;
    }

    private static List<DictionaryToken> Kamus(PdfDocument pdf) => [.. Semua(pdf).OfType<DictionaryToken>()];

    private PdfDocument Buka()
    {
        Assert.SkipUnless(cetakan.Ada, "Peramban (Chromium/Chrome/Edge) atau poppler tidak terpasang");
        return PdfDocument.Open(cetakan.Contoh);
    }
}
