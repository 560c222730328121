using System.Text;
using Akuntabel.Core.Laporan;
using Akuntabel.Dokumen.Opc;

namespace Akuntabel.Dokumen.Xlsx;

/// <summary>The package around the worksheets.</summary>
internal static class PaketXlsx
{
    private const string Spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes the package.</summary>
    public static void Tulis(Naskah naskah, IReadOnlyList<Lembar> lembar, DaftarGaya gaya, Stream keluaran)
    {
        var paket = new PaketOpc();
        var buku = paket.Tambah("xl/workbook.xml", Spreadsheet + "sheet.main+xml", Bytes(Buku(lembar)));
        paket.Akar.Hubungkan(PaketOpc.Office + "officeDocument", buku.Nama);
        Sifat(paket, naskah);
        for (var i = 0; i < lembar.Count; i++)
        {
            var nama = $"xl/worksheets/sheet{Xml.Bilangan(i + 1)}.xml";
            lembar[i].BelumLengkap = naskah.BelumLengkap;
            paket.Tambah(nama, Spreadsheet + "worksheet+xml", Isi(lembar[i], terpilih: i == 0));
            buku.Hubungkan(PaketOpc.Office + "worksheet", nama);
        }

        buku.Hubungkan(PaketOpc.Office + "styles", paket.Tambah("xl/styles.xml", Spreadsheet + "styles+xml", Bytes(gaya.Xml())).Nama);
        paket.Tulis(keluaran);
    }

    private static void Sifat(PaketOpc paket, Naskah naskah)
    {
        const string Inti = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
        var inti = paket.Tambah("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", new PenulisXml()
            .Mentah($"<cp:coreProperties xmlns:cp=\"{Inti}\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">")
            .Tulis($"<dc:title>{naskah.Judul}</dc:title><dc:creator>{naskah.Instansi}</dc:creator><dc:language>{naskah.Bahasa}</dc:language>")
            .BilaAda("dc:description", naskah.Riwayat).Mentah("</cp:coreProperties>").Isi);
        paket.Akar.Hubungkan("http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", inti.Nama);
        // not named as a known program: LibreOffice then recalculates on opening instead of trusting the cached values
        var aplikasi = paket.Tambah("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml", new PenulisXml()
            .Mentah("<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"><Application>Akuntabel</Application></Properties>").Isi);
        paket.Akar.Hubungkan(PaketOpc.Office + "extended-properties", aplikasi.Nama);
    }

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
                s.Append($"<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"{Xml.Bilangan(i)}\">{Xml.Aman(AlamatSel.Kutip(lembar[i].Nama))}!${Xml.Bilangan(u.Dari)}:${Xml.Bilangan(u.Sampai)}</definedName>");
            }
        }

        // the cached values are right; the flag makes programs check them against the formulas on opening
        return s.Append("</definedNames><calcPr calcId=\"191029\" fullCalcOnLoad=\"1\"/></workbook>").ToString();
    }

    private static ReadOnlyMemory<byte> Isi(Lembar lembar, bool terpilih)
    {
        using var memori = new MemoryStream();
        using (var w = new StreamWriter(memori, Utf8, 16384, leaveOpen: true))
        {
            lembar.Tulis(w, terpilih);
        }

        return memori.GetBuffer().AsMemory(0, (int)memori.Length);
    }

    private static byte[] Bytes(string isi) => Utf8.GetBytes(isi);
}
