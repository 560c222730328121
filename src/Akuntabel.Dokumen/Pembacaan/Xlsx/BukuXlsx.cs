using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace Akuntabel.Dokumen.Pembacaan.Xlsx;

/// <summary>A style of cells: its number format and whether it is bold.</summary>
internal readonly record struct GayaSel(string Format, bool Tebal);

/// <summary>What the sheets of a workbook share: their names, texts and styles.</summary>
internal sealed class BukuXlsx
{
    // a workbook need not have styles, and a cell may name one that is not there
    private static readonly GayaSel Polos = new("", false);

    private static readonly Regex PolaUlang = new(@"\$([0-9]{1,7}):\$([0-9]{1,7})$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
    private readonly WadahZip _wadah;
    private readonly Dictionary<string, string> _bagian;
    private readonly List<string> _teks = [];
    private readonly List<GayaSel> _gaya = [];
    private readonly TakaranDokumen _takaran;
    private readonly bool _panjang;

    /// <summary>Opens one.</summary>
    /// <param name="wadah">Its container.</param>
    /// <param name="takaran">Counts the texts of cells; <c>null</c>: as of a report.</param>
    /// <param name="panjang">Whether sheets are streamed and may be longer than what is kept.</param>
    public BukuXlsx(WadahZip wadah, TakaranDokumen? takaran = null, bool panjang = false)
    {
        (_wadah, _takaran, _panjang) = (wadah, takaran ?? new TakaranDokumen(), panjang);
        var nama = Relasi("", "_rels/.rels").FirstOrDefault(r => r.Jenis.EndsWith("/officeDocument", StringComparison.Ordinal)).Sasaran ?? "xl/workbook.xml";
        var garis = nama.LastIndexOf('/') + 1;
        var relasi = Relasi(nama[..garis], $"{nama[..garis]}_rels/{nama[garis..]}.rels");
        _bagian = relasi.GroupBy(r => r.Id).ToDictionary(g => g.Key, g => g.First().Sasaran, StringComparer.Ordinal);
        using (var xml = wadah.Xml(nama) ?? throw new DokumenTakTerbacaException("di dalamnya tidak ada buku kerja. Buka dengan Excel atau LibreOffice, lalu simpan ulang sebagai .xlsx."))
        {
            Buku(xml);
        }

        Baca(relasi.FirstOrDefault(r => r.Jenis.EndsWith("/styles", StringComparison.Ordinal)).Sasaran, Gaya);
        Baca(relasi.FirstOrDefault(r => r.Jenis.EndsWith("/sharedStrings", StringComparison.Ordinal)).Sasaran, Teks);
    }

    /// <summary>The sheets in their order; hidden ones too.</summary>
    public List<(string Nama, bool Tersembunyi, string Bagian)> Lembar { get; } = [];

    public bool Sejak1904 { get; private set; }

    /// <summary>Rows that a sheet repeats on each page, by the sheet's index: its headers.</summary>
    public Dictionary<int, (int Dari, int Sampai)> BarisUlang { get; } = [];

    public GayaSel GayaKe(int nomor) => nomor >= 0 && nomor < _gaya.Count ? _gaya[nomor] : Polos;

    /// <summary>Whether the workbook holds the text that a cell names by number.</summary>
    public bool AdaTeks(string nomor) => int.TryParse(nomor, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n < _teks.Count;

    public string TeksKe(string nomor) =>
        int.TryParse(nomor, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n < _teks.Count ? _teks[n] : "";

    public PembacaXml? Xml(string bagian) => !_panjang ? _wadah.Xml(bagian) : _wadah.Alir(bagian) is { } a ? new PembacaXml(a, bagian)
        : null;

    /// <summary>A text of which many cells may hold the same is counted each time: what is read later counts them so too.</summary>
    public string Hitung(string teks)
    {
        _takaran.Huruf(teks.Length);
        return teks;
    }

    /// <summary>The text of an element with runs, without the reading aids of other scripts; the reader then stands on its end.</summary>
    public static string Gabung(PembacaXml xml)
    {
        if (xml.Kosong)
        {
            return "";
        }

        var sb = new StringBuilder();
        var dalam = xml.Kedalaman;
        var (teks, terangkat) = (false, false);
        while (xml.Maju() && !(xml.Jenis == XmlNodeType.EndElement && xml.Kedalaman == dalam))
        {
            if (xml.Jenis == XmlNodeType.Element && xml.Nama == "rPh")
            {
                xml.Lewati();
            }
            else if (xml.Jenis is XmlNodeType.Element or XmlNodeType.EndElement)
            {
                teks = xml.Jenis == XmlNodeType.Element && xml.Nama == "t" && !xml.Kosong;
                terangkat = xml.Nama != "r" && (terangkat || (xml.Nama == "vertAlign" && xml.Atribut("val") == "superscript"));
            }
            else if (teks && terangkat)
            {
                HurufTerangkat.Tulis(sb, xml.Teks);
            }
            else if (teks)
            {
                sb.Append(xml.Teks);
            }
        }

        return sb.ToString();
    }

    private List<(string Id, string Jenis, string Sasaran)> Relasi(string folder, string nama)
    {
        var hasil = new List<(string, string, string)>();
        Baca(nama, xml =>
        {
            if (xml.Nama == "Relationship" && xml.Atribut("Target") is { } sasaran)
            {
                // a path from the root, or from the folder of the part; ".." leads nowhere else than to the root's folders
                var jalur = sasaran.StartsWith('/') ? sasaran[1..] : sasaran.StartsWith("../", StringComparison.Ordinal) ? sasaran[3..] : folder + sasaran;
                hasil.Add((xml.Atribut("Id") ?? "", xml.Atribut("Type") ?? "", jalur));
            }
        });
        return hasil;
    }

    private void Baca(string? nama, Action<PembacaXml> unsur)
    {
        using var xml = nama is null ? null : _wadah.Xml(nama);
        while (xml is not null && xml.Maju())
        {
            if (xml.Jenis == XmlNodeType.Element)
            {
                unsur(xml);
            }
        }
    }

    private void Buku(PembacaXml xml)
    {
        while (xml.Maju())
        {
            if (xml.Jenis != XmlNodeType.Element)
            {
                continue;
            }

            Sejak1904 |= xml.Nama == "workbookPr" && xml.Atribut("date1904") is "1" or "true";
            if (xml.Nama == "sheet" && _bagian.TryGetValue(xml.Atribut("id") ?? "", out var bagian))
            {
                Lembar.Add((xml.Atribut("name") ?? "Lembar", xml.Atribut("state") is "hidden" or "veryHidden", bagian));
            }
            else if (xml.Nama == "definedName" && xml.Atribut("name") == "_xlnm.Print_Titles" && PolaUlang.Match(Nilai(xml, out var lembar)) is { Success: true } m)
            {
                BarisUlang[lembar] = (Bilangan(m.Groups[1].Value), Bilangan(m.Groups[2].Value));
            }
        }
    }

    private static string Nilai(PembacaXml xml, out int lembar)
    {
        lembar = Bilangan(xml.Atribut("localSheetId"));
        return !xml.Kosong && xml.Maju() && xml.Jenis == XmlNodeType.Text ? xml.Teks : "";
    }

    private void Teks(PembacaXml xml)
    {
        if (xml.Nama == "si")
        {
            _teks.Add(Gabung(xml));
        }
    }

    // the order of the part: formats, fonts, then the styles that use them
    private readonly Dictionary<int, string> _format = [];
    private readonly List<bool> _tebal = [];
    private string _di = "";

    private void Gaya(PembacaXml xml)
    {
        switch (xml.Nama)
        {
            case "fonts" or "cellXfs" or "cellStyleXfs" or "dxfs":
                _di = xml.Nama;
                break;
            case "numFmt":
                _format[Bilangan(xml.Atribut("numFmtId"))] = xml.Atribut("formatCode") ?? "";
                break;
            case "font" when _di == "fonts":
                _tebal.Add(false);
                break;
            case "b" when _di == "fonts" && _tebal.Count > 0:
                _tebal[^1] = xml.Atribut("val") is not ("0" or "false");
                break;
            case "xf" when _di == "cellXfs":
                var huruf = Bilangan(xml.Atribut("fontId"));
                var format = Bilangan(xml.Atribut("numFmtId"));
                _gaya.Add(new GayaSel(_format.GetValueOrDefault(format) ?? FormatSel.Kode(format), huruf >= 0 && huruf < _tebal.Count && _tebal[huruf]));
                break;
            default:
                break;
        }
    }

    private static int Bilangan(string? teks) => int.TryParse(teks, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : -1;
}
