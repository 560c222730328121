using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Akuntabel.Core.Laporan;
using Akuntabel.Dokumen.Xlsx;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace Akuntabel.Dokumen.Tests.Xlsx;

/// <summary>A written workbook, read back by independent tools: the SDK's reader and validator, and LibreOffice.</summary>
internal sealed partial class BukuKerja
{
    private BukuKerja(byte[] berkas) => Berkas = berkas;

    public byte[] Berkas { get; }

    public static BukuKerja Dari(Naskah naskah)
    {
        using var m = new MemoryStream();
        XlsxPenulis.Tulis(naskah, m);
        return new BukuKerja(m.ToArray());
    }

    public static BukuKerja Dari(byte[] berkas) => new(berkas);

    public IReadOnlyList<string> Cacat()
    {
        using var d = SpreadsheetDocument.Open(new MemoryStream(Berkas), false);
        return [.. new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2021).Validate(d).Select(e => $"{e.Part?.Uri} {e.Path?.XPath} {e.Description}")];
    }

    public IReadOnlyList<string> NamaLembar()
    {
        using var d = SpreadsheetDocument.Open(new MemoryStream(Berkas), false);
        return [.. d.WorkbookPart!.Workbook.Descendants<Sheet>().Select(s => s.Name!.Value!)];
    }

    /// <summary>All cells by sheet and address.</summary>
    public IReadOnlyDictionary<(string Lembar, string Sel), (string? Rumus, string Nilai, string Jenis)> Sel()
    {
        using var d = SpreadsheetDocument.Open(new MemoryStream(Berkas), false);
        var hasil = new Dictionary<(string, string), (string?, string, string)>();
        foreach (var s in d.WorkbookPart!.Workbook.Descendants<Sheet>())
        {
            var lembar = ((WorksheetPart)d.WorkbookPart.GetPartById(s.Id!)).Worksheet;
            foreach (var c in lembar.Descendants<Cell>())
            {
                hasil[(s.Name!, c.CellReference!)] = (c.CellFormula?.Text, c.CellValue?.Text ?? c.InlineString?.InnerText ?? "", c.DataType?.InnerText ?? "n");
            }
        }

        return hasil;
    }

    /// <summary>The same workbook with one number of the Data sheet changed and every cached value of a formula removed.</summary>
    public BukuKerja Ubah(string nama, decimal? nilai) => Ganti((lembar, xml) =>
    {
        var data = lembar == "xl/worksheets/sheet2.xml";
        var baris = data ? BarisData().Matches(xml).Single(m => m.Value.Contains($">{nama}<", StringComparison.Ordinal)).Value : "";
        var baru = nilai is { } n ? $"<v>{n.ToString(CultureInfo.InvariantCulture)}</v>" : "";
        return data ? xml.Replace(baris, NilaiAngka().Replace(baris, "$1" + baru, 1), StringComparison.Ordinal) : xml;
    });

    /// <summary>The same workbook without cached values: what is then shown has been computed.</summary>
    public BukuKerja TanpaNilaiTersimpan() => Ganti((_, xml) => xml);

    /// <summary>Recomputes with LibreOffice: raw values by sheet, row and column (from 0). Skips the test when it is absent.</summary>
    public IReadOnlyDictionary<string, string[][]> HitungUlang()
    {
        var lembar = LibreOffice.Ubah("csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,true,false,false,false,-1", ("buku.xlsx", Berkas));
        return lembar.ToDictionary(
            l => Path.GetFileNameWithoutExtension(l.Key)["buku-".Length..],
            l => Encoding.UTF8.GetString(l.Value).TrimEnd('\n').Split('\n').Select(b => b.TrimEnd('\r').Split('\t')).ToArray(), StringComparer.Ordinal);
    }

    private BukuKerja Ganti(Func<string, string, string> ubah)
    {
        using var m = new MemoryStream();
        m.Write(Berkas);
        using (var zip = new ZipArchive(m, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (var nama in zip.Entries.Select(e => e.FullName).Where(n => n.StartsWith("xl/worksheets/", StringComparison.Ordinal)).ToList())
            {
                string xml;
                using (var r = new StreamReader(zip.GetEntry(nama)!.Open()))
                {
                    xml = ubah(nama, NilaiRumus().Replace(r.ReadToEnd(), "</f>"));
                }

                zip.GetEntry(nama)!.Delete();
                using var w = new StreamWriter(zip.CreateEntry(nama).Open());
                w.Write(xml);
            }
        }

        return new BukuKerja(m.ToArray());
    }

    [GeneratedRegex("</f><v>[^<]*</v>")]
    private static partial Regex NilaiRumus();

    [GeneratedRegex("<row .*?</row>")]
    private static partial Regex BarisData();

    [GeneratedRegex("(<c r=\"C\\d+\" s=\"\\d+\">)<v>[^<]*</v>")]
    private static partial Regex NilaiAngka();
}
