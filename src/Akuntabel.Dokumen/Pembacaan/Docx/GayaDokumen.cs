using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;

namespace Akuntabel.Dokumen.Pembacaan.Docx;

/// <summary>What a style says after all it is based on.</summary>
/// <param name="Judul">A heading.</param>
/// <param name="DaftarIsi">A line of a table of contents.</param>
/// <param name="Tebal">Bold.</param>
/// <param name="Tersembunyi">Hidden text.</param>
/// <param name="Nomor">Its list; <c>null</c> when it has none.</param>
/// <param name="Tingkat">Its level in the list, from 0; <c>null</c> when the list tells it by the style.</param>
internal sealed record GayaJadi(bool Judul, bool DaftarIsi, bool Tebal, bool Tersembunyi, string? Nomor, int? Tingkat)
{
    /// <summary>Raised, as marks of notes are.</summary>
    public bool Terangkat { get; init; }

    public static GayaJadi Polos { get; } = new(false, false, false, false, null, null);
}

/// <summary>The styles of a DOCX.</summary>
internal sealed class GayaDokumen
{
    private const int PewarisanTerpanjang = 20;
    private const RegexOptions Opsi = RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
    private static readonly Regex NamaJudul = new(@"^(heading|judul) ?[1-9]$", Opsi);
    private static readonly Regex NamaDaftarIsi = new(@"^((toc|contents|daftar isi) ?[1-9]|table of figures)$", Opsi);

    private readonly Dictionary<string, Gaya> _gaya = new(StringComparer.Ordinal);
    private readonly Dictionary<string, GayaJadi> _jadi = new(StringComparer.Ordinal);
    private string _bawaan = "";

    private sealed class Gaya
    {
        public string Nama = "";
        public string Induk = "";
        public string? Nomor;
        public int? Kerangka;
        public int? Tingkat;
        public bool? Tebal;
        public bool? Tersembunyi;
        public bool? Terangkat;
    }

    /// <summary>Reads styles.xml; without one there are no styles.</summary>
    public static GayaDokumen Baca(PembacaXml? xml)
    {
        var hasil = new GayaDokumen();
        Gaya? kini = null;
        using (xml)
        {
            while (xml is not null && xml.Maju())
            {
                if (xml.Jenis == XmlNodeType.Element)
                {
                    kini = xml.Nama == "style" ? hasil.Baru(xml) : kini;
                    Isi(kini, xml);
                }
            }
        }

        return hasil;
    }

    /// <summary>A style by its id; the default paragraph style where a paragraph names none.</summary>
    public GayaJadi this[string? id]
    {
        get
        {
            var kunci = id ?? _bawaan;
            return _jadi.TryGetValue(kunci, out var ada) ? ada : _jadi[kunci] = Warisi(kunci);
        }
    }

    /// <summary>The id of a style and of those it is based on, nearest first.</summary>
    public IEnumerable<string> Silsilah(string? id)
    {
        var kini = id ?? _bawaan;
        for (var i = 0; i < PewarisanTerpanjang && _gaya.TryGetValue(kini, out var g); i++)
        {
            yield return kini;
            kini = g.Induk;
        }
    }

    /// <summary>A switch such as w:b, which is on without a value.</summary>
    public static bool Nyala(PembacaXml x) => x.Atribut("val") is null or "1" or "true" or "on";

    /// <summary>A small whole number; <c>null</c> when the attribute is not one.</summary>
    public static int? Bilangan(PembacaXml x, string atribut = "val") =>
        int.TryParse(x.Atribut(atribut), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var n) ? Math.Clamp(n, -1, 30_000) : null;

    private Gaya Baru(PembacaXml x)
    {
        var id = x.Atribut("styleId") ?? "";
        _bawaan = x.Atribut("type") == "paragraph" && x.Atribut("default") is "1" or "true" ? id : _bawaan;
        return _gaya[id] = new Gaya();
    }

    private static void Isi(Gaya? g, PembacaXml x)
    {
        if (g is null)
        {
            return;
        }

        switch (x.Nama)
        {
            case "name":
                g.Nama = x.Atribut("val") ?? "";
                break;
            case "basedOn":
                g.Induk = x.Atribut("val") ?? "";
                break;
            case "outlineLvl":
                g.Kerangka = Bilangan(x);
                break;
            case "numId":
                g.Nomor = x.Atribut("val");
                break;
            case "ilvl":
                g.Tingkat = Bilangan(x);
                break;
            case "b":
                g.Tebal = Nyala(x);
                break;
            case "vanish":
                g.Tersembunyi = Nyala(x);
                break;
            case "vertAlign":
                g.Terangkat = x.Atribut("val") == "superscript";
                break;
            case "tblStylePr" or "pPrChange" or "rPrChange":
                x.Lewati();
                break;
        }
    }

    private GayaJadi Warisi(string id)
    {
        var rantai = Silsilah(id).Select(i => _gaya[i]).ToList();
        var nomor = rantai.Find(g => g.Nomor is not null);
        return new GayaJadi(
            rantai.Find(g => g.Kerangka is not null)?.Kerangka is >= 0 and <= 8 || rantai.Exists(g => NamaJudul.IsMatch(g.Nama)),
            rantai.Exists(g => NamaDaftarIsi.IsMatch(g.Nama)),
            rantai.Find(g => g.Tebal is not null)?.Tebal ?? false,
            rantai.Find(g => g.Tersembunyi is not null)?.Tersembunyi ?? false,
            nomor?.Nomor is "0" ? null : nomor?.Nomor,
            nomor?.Tingkat)
        {
            Terangkat = rantai.Find(g => g.Terangkat is not null)?.Terangkat ?? false,
        };
    }
}
