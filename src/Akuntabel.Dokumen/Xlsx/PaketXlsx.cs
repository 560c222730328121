using System.IO.Compression;
using System.Text;
using Akuntabel.Core.Laporan;

namespace Akuntabel.Dokumen.Xlsx;

/// <summary>The package around the worksheets. No clock and no random names: the same document gives the same bytes.</summary>
internal static class PaketXlsx
{
    private const string Spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private const string PaketRelasi = "http://schemas.openxmlformats.org/package/2006/relationships";

    // the earliest date that a zip entry can hold
    private static readonly DateTimeOffset Waktu = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes the package.</summary>
    public static void Tulis(Naskah naskah, IReadOnlyList<Lembar> lembar, DaftarGaya gaya, Stream keluaran)
    {
        using var zip = new ZipArchive(keluaran, ZipArchiveMode.Create, leaveOpen: true);
        Bagian(zip, "[Content_Types].xml", JenisIsi(lembar.Count));
        Bagian(zip, "_rels/.rels", Relasi(
        [
            ("rId1", Xml.Relasi + "/officeDocument", "xl/workbook.xml"),
            ("rId2", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml"),
            ("rId3", Xml.Relasi + "/extended-properties", "docProps/app.xml"),
        ]));
        Bagian(zip, "docProps/core.xml", Sifat(naskah));
        // not named as a known program: LibreOffice then recalculates on opening instead of trusting the cached values
        Bagian(zip, "docProps/app.xml", Xml.Kepala + "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"><Application>Akuntabel</Application></Properties>");
        Bagian(zip, "xl/workbook.xml", Buku(lembar));
        Bagian(zip, "xl/_rels/workbook.xml.rels", Relasi(
        [
            .. lembar.Select((_, i) => ($"rId{Xml.Bilangan(i + 1)}", Xml.Relasi + "/worksheet", $"worksheets/sheet{Xml.Bilangan(i + 1)}.xml")),
            ($"rId{Xml.Bilangan(lembar.Count + 1)}", Xml.Relasi + "/styles", "styles.xml"),
        ]));
        Bagian(zip, "xl/styles.xml", gaya.Xml());
        for (var i = 0; i < lembar.Count; i++)
        {
            using var w = Buka(zip, $"xl/worksheets/sheet{Xml.Bilangan(i + 1)}.xml");
            lembar[i].Tulis(w, terpilih: i == 0);
        }
    }

    private static string JenisIsi(int banyakLembar)
    {
        var s = new StringBuilder(Xml.Kepala)
            .Append("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">")
            .Append("<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>")
            .Append("<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>")
            .Append("<Override PartName=\"/docProps/app.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.extended-properties+xml\"/>")
            .Append($"<Override PartName=\"/xl/workbook.xml\" ContentType=\"{Spreadsheet}sheet.main+xml\"/>")
            .Append($"<Override PartName=\"/xl/styles.xml\" ContentType=\"{Spreadsheet}styles+xml\"/>");
        for (var i = 1; i <= banyakLembar; i++)
        {
            s.Append($"<Override PartName=\"/xl/worksheets/sheet{Xml.Bilangan(i)}.xml\" ContentType=\"{Spreadsheet}worksheet+xml\"/>");
        }

        return s.Append("</Types>").ToString();
    }

    private static string Relasi(IEnumerable<(string Id, string Jenis, string Tujuan)> daftar) =>
        $"{Xml.Kepala}<Relationships xmlns=\"{PaketRelasi}\">"
        + string.Concat(daftar.Select(r => $"<Relationship Id=\"{r.Id}\" Type=\"{r.Jenis}\" Target=\"{r.Tujuan}\"/>")) + "</Relationships>";

    private static string Sifat(Naskah naskah) =>
        Xml.Kepala + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
        + $"<dc:title>{Xml.Aman(naskah.Judul)}</dc:title><dc:creator>{Xml.Aman(naskah.Instansi)}</dc:creator><dc:language>{Xml.Aman(naskah.Bahasa)}</dc:language></cp:coreProperties>";

    private static string Buku(IReadOnlyList<Lembar> lembar)
    {
        var s = new StringBuilder(Xml.Kepala)
            .Append($"<workbook xmlns=\"{Xml.Utama}\" xmlns:r=\"{Xml.Relasi}\"><bookViews><workbookView activeTab=\"0\"/></bookViews><sheets>");
        for (var i = 0; i < lembar.Count; i++)
        {
            s.Append($"<sheet name=\"{Xml.Aman(lembar[i].Nama)}\" sheetId=\"{Xml.Bilangan(i + 1)}\" r:id=\"rId{Xml.Bilangan(i + 1)}\"/>");
        }

        s.Append("</sheets><definedNames>");
        for (var i = 0; i < lembar.Count; i++)
        {
            if (lembar[i].BarisUlang is { } u)
            {
                s.Append($"<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"{Xml.Bilangan(i)}\">{Xml.Aman(Alamat.Kutip(lembar[i].Nama))}!${Xml.Bilangan(u.Dari)}:${Xml.Bilangan(u.Sampai)}</definedName>");
            }
        }

        // the cached values are right; the flag makes programs check them against the formulas on opening
        return s.Append("</definedNames><calcPr calcId=\"191029\" fullCalcOnLoad=\"1\"/></workbook>").ToString();
    }

    private static void Bagian(ZipArchive zip, string nama, string isi)
    {
        using var w = Buka(zip, nama);
        w.Write(isi);
    }

    private static StreamWriter Buka(ZipArchive zip, string nama)
    {
        var entri = zip.CreateEntry(nama, CompressionLevel.Fastest);
        entri.LastWriteTime = Waktu;
        return new StreamWriter(entri.Open(), Utf8, 16384);
    }
}
