using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.LembarAnggaran;
using Akuntabel.Dokumen.Pertukaran.Unggahan;

namespace Akuntabel.Dokumen.Tests.Pertukaran.LembarAnggaran;

/// <summary>Workbooks as budget systems write them: plain sheets of rows. A number is a numeric cell, anything else a text.</summary>
internal static class LembarUji
{
    public static readonly PilihanLembar Kantor = new("8.01.0.00.0.00.01.0000", ["Badan Kesatuan Bangsa dan Politik"]);

    public static byte[] Buku(params (string Nama, IEnumerable<object?[]> Baris)[] lembar)
    {
        using var m = new MemoryStream();
        using (var zip = new ZipArchive(m, ZipArchiveMode.Create, leaveOpen: true))
        {
            Entri(zip, "[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>"""
                + string.Concat(lembar.Select((_, i) => $"""<Override PartName="/xl/worksheets/sheet{i + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>""")) + "</Types>");
            Entri(zip, "_rels/.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
            Entri(zip, "xl/workbook.xml", """<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>"""
                + string.Concat(lembar.Select((l, i) => $"""<sheet name="{SecurityElement.Escape(l.Nama)}" sheetId="{i + 1}" r:id="rId{i + 1}"/>""")) + "</sheets></workbook>");
            Entri(zip, "xl/_rels/workbook.xml.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"""
                + string.Concat(lembar.Select((_, i) => $"""<Relationship Id="rId{i + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet{i + 1}.xml"/>""")) + "</Relationships>");
            for (var i = 0; i < lembar.Length; i++)
            {
                Entri(zip, $"xl/worksheets/sheet{i + 1}.xml", """<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>"""
                    + string.Concat(lembar[i].Baris.Select((b, r) => $"""<row r="{r + 1}">{string.Concat(b.Select((s, k) => Sel(s, r + 1, k)))}</row>""")) + "</sheetData></worksheet>");
            }
        }

        return m.ToArray();
    }

    public static byte[] Csv(IEnumerable<object?[]> baris, char pemisah = ';') => Encoding.UTF8.GetBytes(string.Join('\n', baris.Select(b =>
        string.Join(pemisah, b.Select(s => $"\"{Convert.ToString(s, CultureInfo.InvariantCulture)?.Replace("\"", "\"\"")}\"")))));

    public static object?[] Judul(string judul) => [.. judul.Split('|')];

    /// <summary>A row that names its cells by column letter.</summary>
    public static object?[] Baris(params (string Kolom, object Isi)[] sel)
    {
        var hasil = new object?[sel.Max(s => Kolom(s.Kolom)) + 1];
        foreach (var (k, isi) in sel)
        {
            hasil[Kolom(k)] = isi;
        }

        return hasil;
    }

    /// <summary>A row that names its cells by heading.</summary>
    public static object?[] Menurut(string judul, params (string Judul, object? Isi)[] sel)
    {
        var semua = judul.Split('|');
        var hasil = new object?[semua.Length];
        foreach (var (j, isi) in sel)
        {
            hasil[Array.IndexOf(semua, j) is >= 0 and var i ? i : throw new InvalidOperationException(j)] = isi;
        }

        return hasil;
    }

    public static HasilUnggahan Baca(byte[] isi, KumpulanBerkas? dasar = null, int? triwulan = null, PilihanLembar? pilihan = null,
        string nama = "ekspor.xlsx", int tahun = 2026) =>
        UnggahanBerkas.Baca([(nama, isi)], dasar ?? KumpulanBerkas.Kosong,
            new PeriodeLaporan(tahun, triwulan is { } t ? new TriwulanKe(t) : null), pilihan ?? Kantor);

    /// <summary>Columns of a file of the office, row by row.</summary>
    public static IEnumerable<string> Ambil(this HasilUnggahan h, string jalur, params string[] kolom)
    {
        var baris = h.Berkas.Teks(jalur).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(b => b.Split(',')).ToList();
        return baris.Skip(1).Select(b => string.Join('|', kolom.Select(k => b[Array.IndexOf(baris[0], k)])));
    }

    private static int Kolom(string huruf) => huruf.Aggregate(0, (n, c) => (n * 26) + c - 'A' + 1) - 1;

    private static string Huruf(int k) => k < 26 ? ((char)('A' + k)).ToString() : Huruf((k / 26) - 1) + Huruf(k % 26);

    private static string Sel(object? isi, int baris, int kolom) => isi switch
    {
        null or "" => "",
        SelMentah m => $"""<c r="{Huruf(kolom)}{baris}"{m.Atribut}>{m.Isi}</c>""",
        string s => $"""<c r="{Huruf(kolom)}{baris}" t="inlineStr"><is><t xml:space="preserve">{SecurityElement.Escape(s)}</t></is></c>""",
        _ => $"""<c r="{Huruf(kolom)}{baris}"><v>{Convert.ToString(isi, CultureInfo.InvariantCulture)}</v></c>""",
    };

    private static void Entri(ZipArchive zip, string nama, string isi)
    {
        using var s = new StreamWriter(zip.CreateEntry(nama).Open(), new UTF8Encoding(false));
        s.Write(isi);
    }
}

/// <summary>A cell as XML, for what programs write badly.</summary>
internal sealed record SelMentah(string Isi, string Atribut = "");
