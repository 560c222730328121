using System.Globalization;
using System.Xml;

namespace Akuntabel.Dokumen.Pembacaan.Xlsx;

/// <summary>A cell that shows something, with the formula that gave it, if one did.</summary>
internal readonly record struct SelLembar(int Kolom, string Teks, bool Tebal, string? Rumus = null);

/// <summary>A rectangle of joined cells.</summary>
internal sealed record GabunganSel(int Baris, int Kolom, int SampaiBaris, int SampaiKolom);

/// <summary>The cells of a worksheet that show something, row by row; blank ones take no room, however far apart the others stand.</summary>
internal sealed class LembarXlsx
{
    private const int BarisTerbanyak = 1_048_576;
    private const int KolomTerbanyak = 16_384;
    private const int GabunganTerbanyak = 100_000;
    private readonly bool[] _kolomTersembunyi = new bool[KolomTerbanyak + 1];
    private readonly HashSet<int> _barisTersembunyi = [];
    private readonly RumusBersama _rumus = new();
    private bool _tersaring;

    private LembarXlsx()
    {
    }

    /// <summary>A sheet that another reader has read.</summary>
    public static LembarXlsx Dari(SortedDictionary<int, List<SelLembar>> baris, IEnumerable<GabunganSel> gabung)
    {
        var lembar = new LembarXlsx();
        lembar.Gabung.AddRange(gabung);
        foreach (var (nomor, sel) in baris)
        {
            lembar.Baris[nomor] = sel;
        }

        return lembar;
    }

    /// <summary>Rows by their number, cells from left to right.</summary>
    public SortedDictionary<int, List<SelLembar>> Baris { get; } = [];

    public List<GabunganSel> Gabung { get; } = [];

    /// <summary>Cells in hidden columns and rows that a filter hides.</summary>
    public int BanyakTersembunyi { get; private set; }

    /// <summary>Reads a sheet.</summary>
    /// <remarks>
    /// Hidden columns and filtered rows are not read. Rows hidden by hand are: they are the folded detail of the totals below them.
    /// </remarks>
    public static LembarXlsx Baca(BukuXlsx buku, PembacaXml xml, Action<long> hitung)
    {
        var lembar = new LembarXlsx();
        var baris = 0;
        while (xml.Maju())
        {
            if (xml.Jenis != XmlNodeType.Element)
            {
                continue;
            }

            switch (xml.Nama)
            {
                case "col" when xml.Atribut("hidden") is "1" or "true":
                    lembar.Sembunyikan(Bilangan(xml.Atribut("min")) ?? 1, Bilangan(xml.Atribut("max")) ?? 0);
                    break;
                case "row":
                    baris = Math.Clamp(Bilangan(xml.Atribut("r")) ?? baris + 1, 1, BarisTerbanyak);
                    lembar.SatuBaris(buku, xml, baris, hitung);
                    break;
                case "filterColumn":
                    lembar._tersaring = true;
                    break;
                case "mergeCell":
                    lembar.Gabungkan(xml.Atribut("ref") ?? "");
                    break;
                default:
                    break;
            }
        }

        lembar.BuangTersaring();
        return lembar;
    }

    private void SatuBaris(BukuXlsx buku, PembacaXml xml, int baris, Action<long> hitung)
    {
        if (xml.Atribut("hidden") is "1" or "true")
        {
            _barisTersembunyi.Add(baris);
        }

        if (xml.Kosong)
        {
            return;
        }

        var sel = new SortedDictionary<int, SelLembar>();
        var kolom = 0;
        var dalam = xml.Kedalaman;
        while (xml.Maju() && !(xml.Jenis == XmlNodeType.EndElement && xml.Kedalaman == dalam))
        {
            if (xml.Jenis == XmlNodeType.Element && xml.Nama == "c")
            {
                kolom = Math.Clamp(NomorKolom(xml.Atribut("r")) ?? kolom + 1, 1, KolomTerbanyak);
                var gaya = buku.GayaKe(Bilangan(xml.Atribut("s")) ?? 0);
                var (mentah, rumus) = Teks(buku, xml, gaya, baris, kolom);
                var teks = buku.Hitung(Rapi(mentah));
                if (teks.Length > 0 && Terlihat(kolom))
                {
                    sel[kolom] = new SelLembar(kolom, teks, gaya.Tebal, rumus is null ? null : buku.Hitung(rumus));
                }
            }
        }

        if (sel.Count > 0 && Baris.TryAdd(baris, [.. sel.Values]))
        {
            hitung(sel.Count);
        }
    }

    private bool Terlihat(int kolom)
    {
        BanyakTersembunyi += _kolomTersembunyi[kolom] ? 1 : 0;
        return !_kolomTersembunyi[kolom];
    }

    private void Sembunyikan(int dari, int sampai)
    {
        if (dari > 0 && dari <= sampai && dari <= KolomTerbanyak)
        {
            Array.Fill(_kolomTersembunyi, true, dari, Math.Min(sampai, KolomTerbanyak) - dari + 1);
        }
    }

    private (string Teks, string? Rumus) Teks(BukuXlsx buku, PembacaXml xml, GayaSel gaya, int baris, int kolom)
    {
        var jenis = xml.Atribut("t") ?? "n";
        var (nilai, dalam) = ("", xml.Kedalaman);
        string? rumus = null;
        if (xml.Kosong)
        {
            return ("", null);
        }

        var diNilai = false;
        while (xml.Maju() && !(xml.Jenis == XmlNodeType.EndElement && xml.Kedalaman == dalam))
        {
            if (xml.Jenis == XmlNodeType.Element && xml.Nama == "is")
            {
                nilai = BukuXlsx.Gabung(xml);
            }
            else if (xml.Jenis == XmlNodeType.Element && xml.Nama == "f")
            {
                rumus = _rumus.Baca(xml, baris, kolom);
                diNilai = false;
            }
            else if (xml.Jenis is XmlNodeType.Element or XmlNodeType.EndElement)
            {
                diNilai = xml.Jenis == XmlNodeType.Element && xml.Nama == "v" && !xml.Kosong;
            }
            else if (diNilai)
            {
                nilai += xml.Teks;
            }
        }

        return (jenis switch
        {
            "s" => buku.TeksKe(nilai),
            "b" => nilai == "1" ? "TRUE" : "FALSE",
            "n" => nilai.Length == 0 ? "" : FormatSel.Tampil(nilai, gaya.Format, buku.Sejak1904),
            _ => nilai,
        }, rumus);
    }

    /// <summary>The joined cells of a sheet alone; a sheet of more than any person joins has none.</summary>
    public static IReadOnlyList<GabunganSel> Gabungan(BukuXlsx buku, string bagian)
    {
        var lembar = new LembarXlsx();
        using var xml = buku.Xml(bagian);
        while (xml is not null && lembar.Gabung.Count <= GabunganTerbanyak && xml.Maju())
        {
            if (xml.Jenis == XmlNodeType.Element && xml.Nama == "mergeCell")
            {
                lembar.Gabungkan(xml.Atribut("ref") ?? "");
            }
        }

        return lembar.Gabung.Count <= GabunganTerbanyak ? lembar.Gabung : [];
    }

    private void Gabungkan(string rujukan)
    {
        var ujung = rujukan.Split(':');
        if (ujung.Length == 2 && NomorKolom(ujung[0]) is { } k1 && NomorKolom(ujung[1]) is { } k2 && NomorBaris(ujung[0]) is { } b1
            && NomorBaris(ujung[1]) is { } b2 && b1 <= b2 && k1 <= k2)
        {
            Gabung.Add(new GabunganSel(b1, k1, b2, k2));
        }
    }

    private void BuangTersaring()
    {
        foreach (var b in _tersaring ? _barisTersembunyi : [])
        {
            BanyakTersembunyi += Baris.Remove(b) ? 1 : 0;
        }
    }

    // "_x000D_" is how the format spells characters that XML does not carry
    private static string Rapi(string teks) =>
        string.Join(' ', teks.Replace("_x000D_", " ", StringComparison.Ordinal).Split((char[]?)null,
            StringSplitOptions.RemoveEmptyEntries));

    private static int? NomorKolom(string? rujukan)
    {
        var n = 0;
        foreach (var c in (rujukan ?? "").TakeWhile(char.IsAsciiLetter).Take(3))
        {
            n = (n * 26) + char.ToUpperInvariant(c) - 'A' + 1;
        }

        return n is > 0 and <= KolomTerbanyak ? n : null;
    }

    private static int? NomorBaris(string rujukan) =>
        Bilangan(rujukan.TrimStart([.. "ABCDEFGHIJKLMNOPQRSTUVWXYZ"])) is { } n and > 0 and <= BarisTerbanyak ? n : null;

    private static int? Bilangan(string? teks) => int.TryParse(teks, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : null;
}
