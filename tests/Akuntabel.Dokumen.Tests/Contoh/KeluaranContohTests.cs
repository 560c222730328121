using System.Globalization;
using System.Text;
using System.Text.Json;
using Akuntabel.Core.Laporan;
using Akuntabel.Dokumen.Docx;
using Akuntabel.Dokumen.Html;
using Akuntabel.Dokumen.Json;
using Akuntabel.Dokumen.Tests.Xlsx;
using Akuntabel.Dokumen.Xlsx;
using AngleSharp.Html.Parser;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using static Akuntabel.Dokumen.Tests.Contoh.ContohBelitungTimur;

namespace Akuntabel.Dokumen.Tests.Contoh;

/// <summary>The example in every format, judged by tools that had no part in the writing.</summary>
public class KeluaranContohTests
{
    [Fact]
    public void Docx_sah_menurut_OpenXmlValidator()
    {
        using var doc = WordprocessingDocument.Open(new MemoryStream(Docx(Laporan)), isEditable: false);
        new OpenXmlValidator(FileFormatVersions.Office2021).Validate(doc, TestContext.Current.CancellationToken).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}").ShouldBeEmpty();
        doc.MainDocumentPart!.ChartParts.Count().ShouldBe(9);
    }

    [Fact]
    public void Xlsx_sah_menurut_OpenXmlValidator()
    {
        using var buku = SpreadsheetDocument.Open(new MemoryStream(Xlsx(Laporan)), isEditable: false);
        new OpenXmlValidator(FileFormatVersions.Office2021).Validate(buku, TestContext.Current.CancellationToken).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}").ShouldBeEmpty();
    }

    /// <summary>Cached values are removed first: what LibreOffice then gives, it has computed from the formulas.</summary>
    [Fact]
    public void Rumus_xlsx_dihitung_ulang_LibreOffice_memberi_angka_yang_sama()
    {
        var buku = BukuKerja.Dari(Laporan);
        var rumus = buku.Sel().Where(s => s.Value.Rumus is not null && s.Value.Jenis == "n").ToList();
        rumus.Count.ShouldBeGreaterThan(200);
        var ulang = buku.TanpaNilaiTersimpan().HitungUlang().ToDictionary(l => l.Key, l => l.Value.SelectMany(b => b).Select(Angka).OfType<double>().Order().ToList());
        var kurang = rumus.Where(s => Angka(s.Value.Nilai) is { } n && !Ada(ulang[s.Key.Lembar], n)).Select(s => $"{s.Key}: {s.Value.Rumus} = {s.Value.Nilai}");
        kurang.Take(10).ShouldBeEmpty();
        var semua = ulang.Values.SelectMany(v => v).ToList();
        foreach (var harus in new[] { 4_920_098_606d, 4_016_972_430, 2_033_333_100, 1_769_523_902, 1_098_705_100, 1_095_556_100, 1_080_843_100, 1_078_044_100 })
        {
            semua.ShouldContain(harus);
        }

        static double? Angka(string teks) => double.TryParse(teks.Trim('"').Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out var n) ? n : null;
        static bool Ada(List<double> urut, double n) => urut.Any(x => Math.Abs(x - n) <= 1e-9 * Math.Max(1, Math.Abs(n)));
    }

    [Fact]
    public void Html_utuh_id_unik_dan_setiap_tautan_sampai()
    {
        var html = new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(Html(Laporan));
        var id = html.QuerySelectorAll("[id]").Select(e => e.Id!).ToList();
        id.GroupBy(i => i).Where(g => g.Count() > 1).Select(g => g.Key).ShouldBeEmpty();
        var ada = id.ToHashSet(StringComparer.Ordinal);
        var rujukan = html.QuerySelectorAll("[href^='#'],[aria-labelledby],[aria-describedby],[for],[popovertarget]")
            .SelectMany(e => new[] { e.GetAttribute("href")?.TrimStart('#'), e.GetAttribute("for"), e.GetAttribute("popovertarget") }
                .Concat((e.GetAttribute("aria-labelledby") + " " + e.GetAttribute("aria-describedby")).Split(' ')))
            .Where(r => !string.IsNullOrEmpty(r)).ToList();
        rujukan.Count.ShouldBeGreaterThan(500);
        rujukan.Where(r => !ada.Contains(Uri.UnescapeDataString(r!))).Distinct().ShouldBeEmpty();
        html.QuerySelectorAll("script,link,iframe,img[src^='http']").ShouldBeEmpty();
    }

    [Fact]
    public void Fakta_json_memuat_setiap_angka_yang_dicetak()
    {
        using var json = JsonDocument.Parse(Json(Laporan));
        json.RootElement.GetProperty("angkaTanpaSumber").GetArrayLength().ShouldBe(0);
        var fakta = json.RootElement.GetProperty("fakta").EnumerateArray().ToDictionary(f => f.GetProperty("id").GetString()!);
        foreach (var g in DaftarAngka.GroupBy(a => a.Fakta.Id))
        {
            fakta.ShouldContainKey(g.Key);
            var tercetak = fakta[g.Key].GetProperty("tercetak").EnumerateArray().Select(t => t.GetProperty("bentuk").GetString()).ToList();
            tercetak.Count.ShouldBe(g.Count(), g.Key);
            g.Select(a => a.Bentuk).Except(tercetak).ShouldBeEmpty(g.Key);
        }
    }

    [Fact]
    public void Menyusun_dua_kali_memberi_berkas_yang_persis_sama()
    {
        var lagi = Susun();
        Docx(lagi).ShouldBe(Docx(Laporan));
        Xlsx(lagi).ShouldBe(Xlsx(Laporan));
        Html(lagi).ShouldBe(Html(Laporan));
        Json(lagi).ShouldBe(Json(Laporan));
    }

    /// <summary>The text that a reader of the page sees holds each paragraph of the document.</summary>
    [Fact]
    public void Setiap_paragraf_sampai_ke_docx_dan_html()
    {
        using var doc = WordprocessingDocument.Open(new MemoryStream(Docx(Laporan)), isEditable: false);
        var word = Rapat(string.Concat(doc.MainDocumentPart!.Document.Body!.Descendants<DocumentFormat.OpenXml.Wordprocessing.Text>().Select(t => t.Text)));
        var badan = new HtmlParser().ParseDocument(Html(Laporan)).Body!;
        foreach (var lain in badan.QuerySelectorAll("style,template"))
        {
            lain.Remove();
        }

        var html = Rapat(badan.TextContent);
        var paragraf = Laporan.Telusuri().Where(r => r.Isi.Count == 1 && r.Isi[0] is Teks).Select(r => Rapat(r.Isi.Gabung())).Where(t => t.Length > 20).Distinct().ToList();
        paragraf.Count.ShouldBeGreaterThan(100);
        paragraf.Where(t => !word.Contains(t, StringComparison.OrdinalIgnoreCase)).ShouldBeEmpty();
        paragraf.Where(t => !html.Contains(t, StringComparison.OrdinalIgnoreCase)).ShouldBeEmpty();
        static string Rapat(string t) => string.Concat(t.Where(c => !char.IsWhiteSpace(c) && c is not ('\u00ad' or '\u200b')));
    }

    private static byte[] Docx(Naskah n) => Bita(a => DocxPenulis.Tulis(n, a));

    private static byte[] Xlsx(Naskah n) => Bita(a => XlsxPenulis.Tulis(n, a));

    private static string Json(Naskah n) => Encoding.UTF8.GetString(Bita(a => FaktaJsonPenulis.Tulis(n, AngkaTanpaSumber.Cari(n), a)));

    private static string Html(Naskah n)
    {
        using var w = new StringWriter();
        HtmlPenulis.Tulis(n, w);
        return w.ToString();
    }

    private static byte[] Bita(Action<Stream> tulis)
    {
        using var m = new MemoryStream();
        tulis(m);
        return m.ToArray();
    }
}
