using Akuntabel.Dokumen.Berkas.Uraian;
using Akuntabel.Dokumen.Pertukaran.Buku;
using Akuntabel.Dokumen.Xlsx;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Akuntabel.Dokumen.Tests.Pertukaran;

/// <summary>Fills cells of a workbook as a person does in a spreadsheet.</summary>
internal static class PengisiBuku
{
    /// <summary>The workbook after an edit.</summary>
    public static byte[] Ubah(byte[] isi, Action<SpreadsheetDocument> ubah)
    {
        using var m = new MemoryStream();
        m.Write(isi);
        using (var d = SpreadsheetDocument.Open(m, true))
        {
            ubah(d);
        }

        return m.ToArray();
    }

    public static Worksheet Lembar(SpreadsheetDocument d, string nama) =>
        ((WorksheetPart)d.WorkbookPart!.GetPartById(d.WorkbookPart.Workbook.Descendants<Sheet>().Single(s => s.Name == nama).Id!)).Worksheet;

    /// <summary>Types a text.</summary>
    public static void Teks(SpreadsheetDocument d, string lembar, int baris, int kolom, string nilai)
    {
        var c = Sel(Lembar(d, lembar), baris, kolom);
        c.DataType = CellValues.InlineString;
        c.AppendChild(new InlineString(new Text(nilai) { Space = SpaceProcessingModeValues.Preserve }));
    }

    /// <summary>Types a number; with a format when the program gave it one.</summary>
    public static void Angka(SpreadsheetDocument d, string lembar, int baris, int kolom, string nilai, string? format = null)
    {
        var c = Sel(Lembar(d, lembar), baris, kolom);
        c.AppendChild(new CellValue(nilai));
        if (format is not null)
        {
            c.StyleIndex = Gaya(d, format);
        }
    }

    /// <summary>The column of a heading; one that stands there not yet is written.</summary>
    public static int Kolom(SpreadsheetDocument d, string lembar, string kepala)
    {
        var baris = Lembar(d, lembar).Descendants<Row>().First();
        var ada = baris.Elements<Cell>().ToList().FindIndex(c => c.InnerText == kepala);
        if (ada >= 0)
        {
            return ada + 1;
        }

        var n = baris.Elements<Cell>().Count() + 1;
        Teks(d, lembar, 1, n, kepala);
        return n;
    }

    /// <summary>The row of a label in a form.</summary>
    public static int Baris(SpreadsheetDocument d, string lembar, string label)
    {
        var semua = Lembar(d, lembar).Descendants<Row>().ToList();
        var ada = semua.FindIndex(r => r.Elements<Cell>().FirstOrDefault()?.InnerText == label);
        if (ada >= 0)
        {
            return (int)(semua[ada].RowIndex?.Value ?? 0);
        }

        Teks(d, lembar, semua.Count + 1, 1, label);
        return semua.Count + 1;
    }

    /// <summary>What a person would type for a field in the n-th row.</summary>
    public static string Contoh(UraianBidang b, int n, Func<string, int, string> kode) => b.Jenis switch
    {
        _ when b.Rujukan.Length > 0 && b.Jenis == JenisBidang.DaftarTeks => $"{kode(b.Rujukan, 1)}\n{kode(b.Rujukan, 2)}",
        _ when b.Rujukan.Length > 0 => kode(b.Rujukan, n),
        JenisBidang.Angka or JenisBidang.Persen => $"{n + 10},25",
        JenisBidang.Rupiah => $"{n}000000",
        JenisBidang.Tanggal => $"{n} Oktober 2025",
        JenisBidang.Tahun => $"{2020 + n}",
        JenisBidang.Pilihan => b.Pilihan[n % b.Pilihan.Count].Kata,
        JenisBidang.DaftarTeks => $"{b.Label} satu {n}\n{b.Label} dua {n}",
        JenisBidang.Kode => $"0{n}.{b.Label.Length}.{n}0",
        _ => $"{b.Label} ke-{n}: \"uji\"",
    };

    private static Cell Sel(Worksheet l, int baris, int kolom)
    {
        var data = l.GetFirstChild<SheetData>()!;
        var r = data.Elements<Row>().FirstOrDefault(x => x.RowIndex! == (uint)baris) ?? data.AppendChild(new Row { RowIndex = (uint)baris });
        var alamat = new AlamatSel("", baris, kolom).Sel;
        var c = r.Elements<Cell>().FirstOrDefault(x => x.CellReference == alamat) ?? r.AppendChild(new Cell { CellReference = alamat });
        c.RemoveAllChildren();
        c.DataType = null;
        return c;
    }

    private static uint Gaya(SpreadsheetDocument d, string format)
    {
        var s = d.WorkbookPart!.WorkbookStylesPart!.Stylesheet;
        s.NumberingFormats ??= new NumberingFormats();
        var id = 900u + (uint)s.NumberingFormats.ChildElements.Count;
        s.NumberingFormats.AppendChild(new NumberingFormat { NumberFormatId = id, FormatCode = format });
        s.CellFormats!.AppendChild(new CellFormat { NumberFormatId = id, ApplyNumberFormat = true });
        return (uint)s.CellFormats.ChildElements.Count - 1;
    }
}
