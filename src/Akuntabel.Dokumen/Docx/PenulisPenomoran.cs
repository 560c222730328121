using Akuntabel.Core.Laporan;
using Akuntabel.Dokumen.Opc;

namespace Akuntabel.Dokumen.Docx;

/// <summary>numbering.xml: the headings' lists, then one definition per marker, one instance per list, each starting again.</summary>
internal static class PenulisPenomoran
{
    /// <summary>The list of chapters, "BAB III": the style Heading1.</summary>
    public const int Bab = 1;

    /// <summary>The list of annexes, "LAMPIRAN 2".</summary>
    public const int Lampiran = 2;

    /// <summary>The list below the chapters: their numbers in arabic, which nobody sees, then "3.1" and "3.1.1", the styles Heading2 to
    /// Heading4. LibreOffice does not turn a roman number above into an arabic one.</summary>
    public const int Anak = 3;

    /// <summary>The numbers of annexes as captions bear them, "L2".</summary>
    public const int KeteranganLampiran = 4;

    private const int Langkah = 425;
    private const int Khusus = 4;

    /// <summary>Number of the list that was noted last.</summary>
    public static int Terakhir(List<(PenandaDaftar Penanda, int Tingkat)> daftar) => daftar.Count + Khusus;

    /// <summary>Left indent of the text of a list at a level, in twips.</summary>
    public static int Inden(int tingkat) => Langkah * (tingkat + 1);

    public static ReadOnlyMemory<byte> Tulis(List<(PenandaDaftar Penanda, int Tingkat)> daftar)
    {
        var x = new PenulisXml(8192);
        x.Mentah("<w:numbering xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">");
        var penanda = Enum.GetValues<PenandaDaftar>();
        foreach (var p in penanda)
        {
            Definisi(x, p);
        }

        Judul(x, penanda.Length, ("Heading1", "upperRoman", "BAB %1"));
        Judul(x, penanda.Length + 1, ("", "decimal", "LAMPIRAN %1"));
        Judul(x, penanda.Length + 2, ("NomorBab", "decimal", "%1"), ("Heading2", "decimal", "%1.%2"), ("Heading3", "decimal", "%1.%2.%3"),
            ("Heading4", "decimal", "%1.%2.%3.%4"));
        Judul(x, penanda.Length + 3, ("", "decimal", "L%1"));
        for (var i = 0; i < Khusus; i++)
        {
            x.Tulis($"<w:num w:numId=\"{i + 1}\"><w:abstractNumId w:val=\"{penanda.Length + i}\"/></w:num>");
        }

        for (var i = 0; i < daftar.Count; i++)
        {
            var (jenis, tingkat) = daftar[i];
            x.Tulis($"<w:num w:numId=\"{i + 1 + Khusus}\"><w:abstractNumId w:val=\"{(int)jenis}\"/>");
            x.Tulis($"<w:lvlOverride w:ilvl=\"{Math.Min(tingkat, 8)}\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>");
        }

        return x.Mentah("</w:numbering>").Isi;
    }

    private static void Judul(PenulisXml x, int nomor, params (string Gaya, string Format, string Pola)[] daftar)
    {
        x.Tulis($"<w:abstractNum w:abstractNumId=\"{nomor}\"><w:multiLevelType w:val=\"multilevel\"/>");
        foreach (var (i, (gaya, format, pola)) in daftar.Index())
        {
            x.Tulis($"<w:lvl w:ilvl=\"{i}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/>")
                .Mentah(gaya.Length > 0 ? $"<w:pStyle w:val=\"{gaya}\"/>" : "").Mentah(i == 0 ? "<w:suff w:val=\"nothing\"/>" : "");
            x.Tulis($"<w:lvlText w:val=\"{pola}\"/><w:lvlJc w:val=\"left\"/></w:lvl>");
        }

        x.Mentah("</w:abstractNum>");
    }

    private static void Definisi(PenulisXml x, PenandaDaftar p)
    {
        x.Tulis($"<w:abstractNum w:abstractNumId=\"{(int)p}\"><w:multiLevelType w:val=\"hybridMultilevel\"/>");
        var format = p switch { PenandaDaftar.Titik => "bullet", PenandaDaftar.Angka => "decimal", _ => "lowerLetter" };
        for (var i = 0; i < 9; i++)
        {
            x.Tulis($"<w:lvl w:ilvl=\"{i}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/>");
            x.Mentah("<w:lvlText w:val=\"").Mentah(p == PenandaDaftar.Titik ? i % 2 == 0 ? "•" : "–" : $"%{i + 1}.").Mentah("\"/><w:lvlJc w:val=\"left\"/>");
            x.Tulis($"<w:pPr><w:ind w:left=\"{Inden(i)}\" w:hanging=\"{Langkah}\"/></w:pPr></w:lvl>");
        }

        x.Mentah("</w:abstractNum>");
    }
}
