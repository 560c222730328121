using Akuntabel.Core.Laporan;
using Akuntabel.Dokumen.Opc;

namespace Akuntabel.Dokumen.Docx;

/// <summary>numbering.xml: one definition per marker, one instance per list, each starting again.</summary>
internal static class PenulisPenomoran
{
    private const int Langkah = 425;

    /// <summary>Left indent of the text of a list at a level, in twips.</summary>
    public static int Inden(int tingkat) => Langkah * (tingkat + 1);

    public static ReadOnlyMemory<byte> Tulis(List<(PenandaDaftar Penanda, int Tingkat)> daftar)
    {
        var x = new PenulisXml(8192);
        x.Mentah("<w:numbering xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">");
        foreach (var p in Enum.GetValues<PenandaDaftar>())
        {
            Definisi(x, p);
        }

        for (var i = 0; i < daftar.Count; i++)
        {
            var (penanda, tingkat) = daftar[i];
            x.Tulis($"<w:num w:numId=\"{i + 1}\"><w:abstractNumId w:val=\"{(int)penanda}\"/>");
            x.Tulis($"<w:lvlOverride w:ilvl=\"{Math.Min(tingkat, 8)}\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>");
        }

        return x.Mentah("</w:numbering>").Isi;
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
