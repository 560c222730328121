using System.Globalization;
using Akuntabel.Core.Laporan;
using Akuntabel.Dokumen.Opc;

namespace Akuntabel.Dokumen.Docx;

/// <summary>The worksheet behind a chart ("Edit Data" in Word): categories in column A, one column per series.</summary>
internal static class BukuKerjaGrafik
{
    /// <summary>Name of the sheet.</summary>
    public const string Lembar = "Data";

    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Tipe = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /// <summary>"A" for 0, "AA" for 26.</summary>
    public static string Kolom(int n) => n < 26 ? ((char)('A' + n)).ToString() : Kolom((n / 26) - 1) + Kolom(n % 26);

    /// <summary>Absolute range of a column from row 2, or its heading.</summary>
    public static string Rentang(int kolom, int banyak) =>
        string.Create(CultureInfo.InvariantCulture, $"{Lembar}!${Kolom(kolom)}$2:${Kolom(kolom)}${banyak + 1}");

    public static ReadOnlyMemory<byte> Tulis(Grafik g)
    {
        var paket = new PaketOpc();
        var buku = paket.Tambah("xl/workbook.xml", Tipe + "sheet.main+xml", new PenulisXml(512)
            .Mentah($"<workbook xmlns=\"{Main}\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"{Lembar}\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>").Isi);
        buku.Hubungkan(PaketOpc.Office + "worksheet", "xl/worksheets/sheet1.xml");
        paket.Tambah("xl/worksheets/sheet1.xml", Tipe + "worksheet+xml", Isi(g));
        paket.Akar.Hubungkan(PaketOpc.Office + "officeDocument", buku.Nama);
        using var s = new MemoryStream();
        paket.Tulis(s);
        return s.ToArray();
    }

    private static ReadOnlyMemory<byte> Isi(Grafik g)
    {
        var x = new PenulisXml();
        x.Mentah($"<worksheet xmlns=\"{Main}\"><cols><col min=\"1\" max=\"1\" width=\"40\" customWidth=\"1\"/></cols><sheetData><row r=\"1\">");
        for (var s = 0; s < g.Seri.Count; s++)
        {
            Teks(x, s + 1, 1, g.Seri[s].Nama);
        }

        x.Mentah("</row>");
        for (var i = 0; i < g.Kategori.Count; i++)
        {
            x.Tulis($"<row r=\"{i + 2}\">");
            Teks(x, 0, i + 2, g.Kategori[i]);
            for (var s = 0; s < g.Seri.Count; s++)
            {
                if (PenulisGrafikDocx.Nilai(g.Seri[s], i) is { } nilai)
                {
                    x.Tulis($"<c r=\"{Kolom(s + 1)}{i + 2}\"><v>{nilai}</v></c>");
                }
            }

            x.Mentah("</row>");
        }

        return x.Mentah("</sheetData></worksheet>").Isi;
    }

    private static void Teks(PenulisXml x, int kolom, int baris, string teks) =>
        x.Tulis($"<c r=\"{Kolom(kolom)}{baris}\" t=\"inlineStr\"><is><t>{teks}</t></is></c>");
}
