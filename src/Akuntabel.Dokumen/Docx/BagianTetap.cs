using Akuntabel.Core.Laporan;
using Akuntabel.Dokumen.Opc;

namespace Akuntabel.Dokumen.Docx;

/// <summary>The small parts of every document: settings, fonts, properties.</summary>
internal static class BagianTetap
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const string W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    /// <summary>Adds the parts and the body.</summary>
    public static void Rakit(KonteksDocx k)
    {
        var badan = k.Paket.Tambah("word/document.xml", Word + "document.main+xml", k.X.Isi);
        badan.Relasi.AddRange(k.Relasi);
        Tambah("styles", GayaDocx.Tulis(k.Naskah.Bahasa));
        Tambah("settings", Setelan(k.Naskah.Bahasa));
        Tambah("fontTable", Huruf());
        Tambah("numbering", PenulisPenomoran.Tulis(k.Penomoran));

        k.Paket.Akar.Hubungkan(PaketOpc.Office + "officeDocument", badan.Nama);
        k.Paket.Tambah("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", Inti(k.Naskah));
        k.Paket.Akar.Hubungkan("http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml");
        k.Paket.Tambah("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml", Aplikasi(k.Naskah));
        k.Paket.Akar.Hubungkan(PaketOpc.Office + "extended-properties", "docProps/app.xml");

        void Tambah(string nama, ReadOnlyMemory<byte> isi)
        {
            k.Paket.Tambah($"word/{nama}.xml", $"{Word}{nama}+xml", isi);
            badan.Hubungkan(PaketOpc.Office + nama, $"word/{nama}.xml");
        }
    }

    // no updateFields: it makes Word ask the reader a question at every opening
    private static ReadOnlyMemory<byte> Setelan(string bahasa) => new PenulisXml(2048)
        .Mentah($"<w:settings {W}><w:zoom w:percent=\"100\"/><w:defaultTabStop w:val=\"567\"/><w:characterSpacingControl w:val=\"doNotCompress\"/>"
            + "<w:compat><w:doNotExpandShiftReturn/><w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>")
        .Tulis($"<w:themeFontLang w:val=\"{bahasa}\"/><w:decimalSymbol w:val=\",\"/><w:listSeparator w:val=\";\"/></w:settings>").Isi;

    private static ReadOnlyMemory<byte> Huruf() => new PenulisXml(1024)
        .Mentah($"<w:fonts {W}><w:font w:name=\"Times New Roman\"><w:altName w:val=\"Liberation Serif\"/><w:panose1 w:val=\"02020603050405020304\"/><w:family w:val=\"roman\"/><w:pitch w:val=\"variable\"/></w:font>"
            + "<w:font w:name=\"Arial\"><w:altName w:val=\"Liberation Sans\"/><w:panose1 w:val=\"020B0604020202020204\"/><w:family w:val=\"swiss\"/><w:pitch w:val=\"variable\"/></w:font></w:fonts>").Isi;

    // no dates: the clock is no input of a report, and the same input must give the same bytes
    private static ReadOnlyMemory<byte> Inti(Naskah n) => new PenulisXml(1024)
        .Mentah("<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">")
        .Tulis($"<dc:creator>{n.Instansi}</dc:creator><dc:language>{n.Bahasa}</dc:language><dc:title>{n.Judul}</dc:title>").BilaAda("dc:description", n.Riwayat).Mentah("</cp:coreProperties>").Isi;

    private static ReadOnlyMemory<byte> Aplikasi(Naskah n) => new PenulisXml(1024)
        .Tulis($"<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"><Application>Akuntabel</Application><Company>{n.Instansi}</Company></Properties>").Isi;
}
