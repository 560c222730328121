using System.Globalization;
using System.Text.RegularExpressions;

namespace Akuntabel.Dokumen.BolakBalik;

/// <summary>Paragraphs as they were read, as the blocks that people write.</summary>
internal sealed partial class PenyusunBlok
{
    private readonly List<BlokBalik> _hasil = [];
    private readonly List<string> _butir = [];
    private readonly int[] _nomor = new int[9];
    private string _daftar = "";
    private int _awal;

    /// <summary>The blocks.</summary>
    public static IReadOnlyList<BlokBalik> Susun(IEnumerable<ParagrafBaca> isi)
    {
        var p = new PenyusunBlok();
        foreach (var i in isi)
        {
            p.Satu(i);
        }

        p.TutupDaftar();
        return p._hasil;
    }

    /// <summary>Whether it belongs to a table of contents.</summary>
    public static bool DaftarIsi(ParagrafBaca p) => Isi().IsMatch(p.Gaya);

    private void Satu(ParagrafBaca p)
    {
        if (p.Baris is { } baris)
        {
            TutupDaftar();
            _hasil.Add(new BlokBalik(JenisBalik.Tabel, Tabel(baris)));
            return;
        }

        var teks = TeksBaca.Tulis(p.Ruas);
        if (teks.Length == 0)
        {
            return;
        }

        if (p.Butir is { } b && p.Judul == 0)
        {
            Butir(b, teks);
            return;
        }

        TutupDaftar();
        _hasil.Add(Blok(p, teks));
    }

    private static BlokBalik Blok(ParagrafBaca p, string teks)
    {
        if (p.Gaya == "caption" && Label().Match(teks) is { Success: true } m)
        {
            var judul = m.Groups[2].Value.Trim();
            return m.Groups[1].Value == "Tabel" ? new BlokBalik(JenisBalik.JudulTabel, $"Tabel: {judul}") : new BlokBalik(JenisBalik.Gambar, $"{m.Groups[1].Value}: {judul}");
        }

        return p.Judul > 0 ? new BlokBalik(JenisBalik.Judul, teks.Replace("*", "", StringComparison.Ordinal))
            : p.Gaya == "anakjudul" ? new BlokBalik(JenisBalik.AnakJudul, "##### " + teks.Replace("**", "", StringComparison.Ordinal))
            : new BlokBalik(p.Gaya == "catatan" ? JenisBalik.Catatan : JenisBalik.Paragraf, teks);
    }

    private void Butir((string Daftar, int Tingkat, bool Bernomor) b, string teks)
    {
        // programs give each item a list of its own as they please: what follows at once under the same sign is the same list
        var jenis = b.Bernomor ? "angka" : "titik";
        if (_butir.Count == 0 || b.Tingkat < _awal || (b.Tingkat == _awal && jenis != _daftar))
        {
            TutupDaftar();
            (_daftar, _awal) = (jenis, b.Tingkat);
        }

        var tingkat = Math.Max(0, b.Tingkat - _awal);
        _nomor[tingkat]++;
        Array.Clear(_nomor, tingkat + 1, _nomor.Length - tingkat - 1);
        var jorok = new string(' ', 4 * tingkat);
        var tanda = b.Bernomor ? _nomor[tingkat].ToString(CultureInfo.InvariantCulture) + ". " : "- ";
        _butir.Add(jorok + tanda + teks.Replace("\n", "\n" + jorok + "  ", StringComparison.Ordinal));
    }

    private void TutupDaftar()
    {
        if (_butir.Count > 0)
        {
            _hasil.Add(new BlokBalik(JenisBalik.Daftar, string.Join('\n', _butir)));
        }

        _butir.Clear();
        Array.Clear(_nomor);
        _daftar = "";
    }

    private static string Tabel(List<List<(string Teks, char Rata)>> baris)
    {
        var lebar = baris.Max(b => b.Count);
        string Baris(IEnumerable<string> sel) => $"| {string.Join(" | ", sel)} |";
        IEnumerable<string> Sel(List<(string Teks, char Rata)> b) => Enumerable.Range(0, lebar).Select(k => k < b.Count ? b[k].Teks : "");
        var rata = Enumerable.Range(0, lebar).Select(k => (baris.Count > 1 && k < baris[1].Count ? baris[1][k].Rata : ' ') switch { 'k' => "---:", 't' => ":---:", _ => "---" });
        return string.Join('\n', [Baris(Sel(baris[0])), Baris(rata), .. baris.Skip(1).Select(b => Baris(Sel(b)))]);
    }

    [GeneratedRegex("^(?:toc|contents|daftarisi)[0-9]|^tableoffigures|^(?:figure|table)index|^indexheading|^toc")]
    private static partial Regex Isi();

    [GeneratedRegex(@"^(Tabel|Grafik|Gambar|Bagan)\s+(?:[0-9A-Z]{1,4}(?:\.[0-9]{1,4}){1,3}[.:]?[\s\\]+)?(.*)$", RegexOptions.Singleline)]
    private static partial Regex Label();
}
