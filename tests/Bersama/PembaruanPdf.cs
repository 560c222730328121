using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Akuntabel.Tests.Bersama;

/// <summary>Adds to the end of a PDF as programs do: objects, a table that finds them, a trailer. Knows files whose objects stand plainly.</summary>
internal sealed partial class PembaruanPdf
{
    private readonly byte[] _pdf;
    private readonly StringBuilder _isi = new("\n");
    private readonly SortedDictionary<int, int> _letak = [];
    private int _berikut;

    public PembaruanPdf(byte[] pdf)
    {
        _pdf = pdf;
        _berikut = int.Parse(Banyak().Matches(Encoding.Latin1.GetString(pdf))[^1].Groups[1].Value, CultureInfo.InvariantCulture);
    }

    /// <summary>Object with the catalogue.</summary>
    public int Akar => int.Parse(PolaAkar().Matches(Encoding.Latin1.GetString(_pdf))[^1].Groups[1].Value, CultureInfo.InvariantCulture);

    /// <summary>What an object says now, as far as it stands in the file before.</summary>
    public string Semula(int nomor)
    {
        var teks = Encoding.Latin1.GetString(_pdf);
        var mulai = teks.LastIndexOf($"\n{nomor} 0 obj", StringComparison.Ordinal) + $"\n{nomor} 0 obj".Length;
        return teks[mulai..teks.IndexOf("endobj", mulai, StringComparison.Ordinal)].Trim();
    }

    /// <summary>Number of the object that is the page, counted from 1.</summary>
    public int Halaman(int ke) => int.Parse(PolaHalaman().Matches(Encoding.Latin1.GetString(_pdf)).Select(m => m.Groups[1].Value).Distinct().ElementAt(ke - 1), CultureInfo.InvariantCulture);

    /// <summary>A new object; gives its number.</summary>
    public int Baru(string isi)
    {
        Ganti(_berikut, isi);
        return _berikut++;
    }

    /// <summary>A new stream.</summary>
    public int Aliran(string sifat, byte[] isi) => Baru($"<<{sifat} /Length {isi.Length}>>\nstream\n{Encoding.Latin1.GetString(isi)}\nendstream");

    /// <summary>An object in the place of one that is there.</summary>
    public PembaruanPdf Ganti(int nomor, string isi)
    {
        _letak[nomor] = _pdf.Length + _isi.Length;
        _isi.Append(CultureInfo.InvariantCulture, $"{nomor} 0 obj\n{isi}\nendobj\n");
        return this;
    }

    /// <summary>A dictionary with more in it.</summary>
    public PembaruanPdf Tambah(int nomor, string isi) => Ganti(nomor, Semula(nomor)[..^2] + isi + ">>");

    public byte[] Selesai()
    {
        var tabel = _pdf.Length + _isi.Length;
        var semula = Letak().Matches(Encoding.Latin1.GetString(_pdf))[^1].Groups[1].Value;
        _isi.Append("xref\n");
        foreach (var (nomor, letak) in _letak)
        {
            _isi.Append(CultureInfo.InvariantCulture, $"{nomor} 1\n{letak:0000000000} 00000 n \n");
        }

        _isi.Append(CultureInfo.InvariantCulture, $"trailer\n<</Size {_berikut} /Root {Akar} 0 R /Prev {semula}>>\nstartxref\n{tabel}\n%%EOF\n");
        return [.. _pdf, .. Encoding.Latin1.GetBytes(_isi.ToString())];
    }

    [GeneratedRegex(@"/Size\s+(\d+)")]
    private static partial Regex Banyak();

    [GeneratedRegex(@"/Root\s+(\d+)\s+0\s+R")]
    private static partial Regex PolaAkar();

    [GeneratedRegex(@"startxref\s+(\d+)")]
    private static partial Regex Letak();

    [GeneratedRegex(@"(\d+) 0 obj\s*<<\s*/Type\s*/Page\b")]
    private static partial Regex PolaHalaman();
}
