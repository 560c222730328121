using System.Globalization;
using System.Xml.Linq;

namespace Akuntabel.Dokumen.BolakBalik;

/// <summary>Styles and lists of a file, whatever program named them.</summary>
internal sealed class GayaWord
{
    private readonly Dictionary<string, (string Nama, string Dasar, int? Kerangka, string? Nomor, int Tingkat, string Rata)> _gaya = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _daftar = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Induk, int Tingkat), string> _format = [];
    private readonly string _baku = "";

    public GayaWord(XElement? gaya, XElement? penomoran)
    {
        foreach (var g in gaya?.Elements().Where(e => e.Name.LocalName == "style") ?? [])
        {
            var pPr = Anak(g, "pPr");
            var id = Atribut(g, "styleId");
            var num = Anak(pPr, "numPr");
            _gaya[id] = (Val(Anak(g, "name")), Val(Anak(g, "basedOn")), Bilangan(Anak(pPr, "outlineLvl")),
                Anak(num, "numId") is { } n ? Val(n) : null, Bilangan(Anak(num, "ilvl")) ?? 0, Val(Anak(pPr, "jc")));
            _baku = Atribut(g, "default") is "1" or "true" && Atribut(g, "type") == "paragraph" ? id : _baku;
        }

        foreach (var n in penomoran?.Elements() ?? [])
        {
            if (n.Name.LocalName == "num")
            {
                _daftar[Atribut(n, "numId")] = Val(Anak(n, "abstractNumId"));
            }

            foreach (var l in n.Name.LocalName == "abstractNum" ? n.Elements().Where(e => e.Name.LocalName == "lvl") : [])
            {
                _format[(Atribut(n, "abstractNumId"), Angka(Atribut(l, "ilvl")) ?? 0)] = Val(Anak(l, "numFmt"));
            }
        }
    }

    /// <summary>Name of a paragraph's style in small letters without spaces: "anakjudul", "heading2".</summary>
    public string Nama(XElement? pPr)
    {
        var id = Anak(pPr, "pStyle") is { } s ? Val(s) : _baku;
        var nama = _gaya.TryGetValue(id, out var g) && g.Nama.Length > 0 ? g.Nama : id;
        return nama.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant();
    }

    /// <summary>Level of a heading, from 1; 0: none.</summary>
    public int Judul(XElement? pPr)
    {
        if (Bilangan(Anak(pPr, "outlineLvl")) is { } sendiri and <= 8)
        {
            return sendiri + 1;
        }

        var id = Anak(pPr, "pStyle") is { } s ? Val(s) : _baku;
        for (var n = 0; n < 20 && _gaya.TryGetValue(id, out var g); n++)
        {
            var nama = g.Nama.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant();
            if (nama.StartsWith("judullepas", StringComparison.Ordinal) || nama.StartsWith("heading", StringComparison.Ordinal))
            {
                return Angka(nama[^1..]) ?? (g.Kerangka is { } k and <= 8 ? k + 1 : 0);
            }

            if (g.Kerangka is { } kerangka)
            {
                return kerangka <= 8 ? kerangka + 1 : 0;
            }

            id = g.Dasar;
        }

        return 0;
    }

    /// <summary>The list that a paragraph is an item of; <c>null</c>: none.</summary>
    public (string Daftar, int Tingkat, bool Bernomor)? Butir(XElement? pPr)
    {
        var num = Anak(pPr, "numPr");
        var (nomor, tingkat) = (Anak(num, "numId") is { } n ? Val(n) : null, Bilangan(Anak(num, "ilvl")));
        var id = Anak(pPr, "pStyle") is { } s ? Val(s) : _baku;
        for (var i = 0; nomor is null && i < 20 && _gaya.TryGetValue(id, out var g); i++)
        {
            (nomor, tingkat, id) = (g.Nomor, tingkat ?? g.Tingkat, g.Dasar);
        }

        if (nomor is null or "0" || !_daftar.TryGetValue(nomor, out var induk))
        {
            return null;
        }

        var t = Math.Clamp(tingkat ?? 0, 0, 8);
        var format = _format.GetValueOrDefault((induk, t), "bullet");
        return format == "none" ? null : (nomor, t, format is not "bullet");
    }

    /// <summary>The side that a paragraph is set to: <c>k</c> right, <c>t</c> centre, a blank otherwise.</summary>
    public char Rata(XElement? pPr)
    {
        var jc = Val(Anak(pPr, "jc"));
        var id = Anak(pPr, "pStyle") is { } s ? Val(s) : _baku;
        for (var n = 0; jc.Length == 0 && n < 20 && _gaya.TryGetValue(id, out var g); n++)
        {
            (jc, id) = (g.Rata, g.Dasar);
        }

        return jc switch { "right" or "end" => 'k', "center" => 't', _ => ' ' };
    }

    /// <summary>A child by its name.</summary>
    public static XElement? Anak(XElement? e, string nama) => e?.Elements().FirstOrDefault(x => x.Name.LocalName == nama);

    /// <summary>An attribute by its name.</summary>
    public static string Atribut(XElement? e, string nama) => e?.Attributes().FirstOrDefault(a => a.Name.LocalName == nama && !a.IsNamespaceDeclaration)?.Value ?? "";

    /// <summary>The value of an element.</summary>
    public static string Val(XElement? e) => Atribut(e, "val");

    /// <summary>Whether a property is on.</summary>
    public static bool Nyala(XElement? e) => e is not null && Val(e) is not ("0" or "false" or "off" or "none");

    private static int? Bilangan(XElement? e) => Angka(Val(e));

    private static int? Angka(string teks) => int.TryParse(teks, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : null;
}
