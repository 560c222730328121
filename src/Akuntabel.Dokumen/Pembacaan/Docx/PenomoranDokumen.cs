using System.Text;
using System.Xml;

namespace Akuntabel.Dokumen.Pembacaan.Docx;

/// <summary>The automatic numbers of a DOCX, given out in the order in which its paragraphs are read.</summary>
internal sealed class PenomoranDokumen
{
    private const int TingkatTerbanyak = 9;
    private const int PolaTerpanjang = 60;

    private readonly Dictionary<string, Induk> _induk = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Daftar> _daftar = new(StringComparer.Ordinal);
    private readonly GayaDokumen _gaya;

    private PenomoranDokumen(GayaDokumen gaya) => _gaya = gaya;

    private sealed class Tingkat
    {
        public int Awal = 1;
        public string Format = "decimal";
        public string Pola = "";
        public string Gaya = "";
        public int? Ulang;
        public bool Rapat;
        public bool Angka;
    }

    /// <summary>A definition; the lists that share it share its counters.</summary>
    private sealed class Induk
    {
        public Tingkat?[] Tingkat { get; } = new Tingkat?[TingkatTerbanyak];

        public int?[] Hitung { get; } = new int?[TingkatTerbanyak];

        public string? GayaAsal { get; set; }
    }

    private sealed class Daftar
    {
        public string Induk { get; set; } = "";

        public Tingkat?[] Ganti { get; } = new Tingkat?[TingkatTerbanyak];

        public int?[] MulaiLagi { get; } = new int?[TingkatTerbanyak];
    }

    /// <summary>Reads numbering.xml; without one there are no automatic numbers.</summary>
    public static PenomoranDokumen Baca(PembacaXml? xml, GayaDokumen gaya)
    {
        var hasil = new PenomoranDokumen(gaya);
        using (xml)
        {
            if (xml is not null)
            {
                hasil.Isi(xml);
            }
        }

        return hasil;
    }

    /// <summary>The level of a paragraph whose style names the list but no level.</summary>
    public int TingkatGaya(string nomor, string? gaya)
    {
        var tingkat = Sumber(nomor)?.Induk.Tingkat ?? [];
        return _gaya.Silsilah(gaya).Select(g => Array.FindIndex(tingkat, t => t?.Gaya == g)).FirstOrDefault(i => i >= 0);
    }

    /// <summary>The next number of a list, as it is printed, with the space behind it; "" for a bullet; <c>null</c> when there is no such list.</summary>
    /// <param name="nomor">Id of the list.</param>
    /// <param name="tingkat">Level, from 0.</param>
    public string? Berikut(string nomor, int tingkat)
    {
        if (Sumber(nomor) is not var (daftar, induk) || tingkat is < 0 or >= TingkatTerbanyak)
        {
            return null;
        }

        Maju(daftar, induk, tingkat);
        var t = Sifat(daftar, induk, tingkat);
        if (t.Format is "bullet" or "none")
        {
            return t.Format == "none" && t.Pola.Length > 0 && !t.Pola.Contains('%') ? t.Pola + " " : "";
        }

        var teks = Cetak(daftar, induk, t);
        return teks.Length == 0 || t.Rapat ? teks : teks + " ";
    }

    private (Daftar Daftar, Induk Induk)? Sumber(string nomor)
    {
        if (!_daftar.TryGetValue(nomor, out var daftar) || !_induk.TryGetValue(daftar.Induk, out var induk))
        {
            return null;
        }

        // a definition may say only which style holds it
        return induk.GayaAsal is { } asal && _gaya[asal].Nomor is { } lain && _daftar.TryGetValue(lain, out var d) && _induk.TryGetValue(d.Induk, out var i)
            ? (daftar, i) : (daftar, induk);
    }

    private static Tingkat Sifat(Daftar daftar, Induk induk, int tingkat) => daftar.Ganti[tingkat] ?? induk.Tingkat[tingkat] ?? new Tingkat();

    private static void Maju(Daftar daftar, Induk induk, int tingkat)
    {
        if (daftar.MulaiLagi[tingkat] is { } awal)
        {
            // a list of its own begins where it is first used
            daftar.MulaiLagi[tingkat] = null;
            induk.Hitung[tingkat] = awal;
        }
        else
        {
            induk.Hitung[tingkat] = induk.Hitung[tingkat] is { } n ? n + 1 : Sifat(daftar, induk, tingkat).Awal;
        }

        for (var i = tingkat + 1; i < TingkatTerbanyak; i++)
        {
            var ulang = Sifat(daftar, induk, i).Ulang;
            induk.Hitung[i] = ulang is null || (ulang > 0 && tingkat < ulang) ? null : induk.Hitung[i];
        }
    }

    private static string Cetak(Daftar daftar, Induk induk, Tingkat t)
    {
        var sb = new StringBuilder();
        for (var i = 0; i < t.Pola.Length; i++)
        {
            if (t.Pola[i] == '%' && i + 1 < t.Pola.Length && t.Pola[i + 1] is >= '1' and <= '9')
            {
                var k = t.Pola[++i] - '1';
                var s = Sifat(daftar, induk, k);
                sb.Append(BilanganDaftar.Tulis(induk.Hitung[k] ?? s.Awal, t.Angka ? "decimal" : s.Format));
            }
            else
            {
                sb.Append(t.Pola[i]);
            }
        }

        return sb.ToString().Trim();
    }

    private void Isi(PembacaXml x)
    {
        Induk? induk = null;
        Daftar? daftar = null;
        Tingkat? tingkat = null;
        var ganti = 0;
        while (x.Maju())
        {
            if (x.Jenis != XmlNodeType.Element)
            {
                continue;
            }

            switch (x.Nama)
            {
                case "abstractNum":
                    (induk, daftar, tingkat) = (_induk[x.Atribut("abstractNumId") ?? ""] = new Induk(), null, null);
                    break;
                case "num":
                    (induk, daftar, tingkat) = (null, _daftar[x.Atribut("numId") ?? ""] = new Daftar(), null);
                    break;
                case "abstractNumId" when daftar is not null:
                    daftar.Induk = x.Atribut("val") ?? "";
                    break;
                case "numStyleLink" when induk is not null:
                    induk.GayaAsal = x.Atribut("val");
                    break;
                case "lvlOverride":
                    ganti = Indeks(x);
                    break;
                case "startOverride" when daftar is not null:
                    daftar.MulaiLagi[ganti] = GayaDokumen.Bilangan(x);
                    break;
                case "lvl":
                    tingkat = new Tingkat();
                    (induk?.Tingkat ?? daftar?.Ganti ?? new Tingkat?[TingkatTerbanyak])[Indeks(x)] = tingkat;
                    break;
                default:
                    IsiTingkat(tingkat, x);
                    break;
            }
        }
    }

    private static int Indeks(PembacaXml x) => Math.Clamp(GayaDokumen.Bilangan(x, "ilvl") ?? 0, 0, TingkatTerbanyak - 1);

    private static void IsiTingkat(Tingkat? t, PembacaXml x)
    {
        if (t is null)
        {
            return;
        }

        switch (x.Nama)
        {
            case "start":
                t.Awal = GayaDokumen.Bilangan(x) ?? 1;
                break;
            case "numFmt":
                t.Format = x.Atribut("val") ?? "decimal";
                break;
            case "lvlText":
                var pola = x.Atribut("val") ?? "";
                t.Pola = pola.Length <= PolaTerpanjang ? pola : pola[..PolaTerpanjang];
                break;
            case "pStyle":
                t.Gaya = x.Atribut("val") ?? "";
                break;
            case "lvlRestart":
                t.Ulang = GayaDokumen.Bilangan(x);
                break;
            case "suff":
                t.Rapat = x.Atribut("val") == "nothing";
                break;
            case "isLgl":
                t.Angka = GayaDokumen.Nyala(x);
                break;
        }
    }
}
