using System.Globalization;
using System.Text.RegularExpressions;

namespace Akuntabel.Dokumen.Html;

/// <summary>Labels under the categories; names too long for their slots become numbers with a key below the chart.</summary>
internal sealed partial class KunciKategori
{
    private const double Huruf = PenulisGrafikHtml.Huruf;
    private const double Baris = Huruf * 1.15;

    private readonly List<List<string>> _label;
    private readonly List<List<string>> _kunci;
    private readonly int _kolom;
    private readonly double _lebarKolom;
    private readonly int _lompat;

    private KunciKategori(List<List<string>> label, List<List<string>> kunci, int kolom, double lebarKolom, int lompat)
    {
        _label = label;
        _kunci = kunci;
        _kolom = kolom;
        _lebarKolom = lebarKolom;
        _lompat = lompat;
        TinggiLabel = (label.Select(l => l.Count).DefaultIfEmpty(1).Max() * Baris) + 4;
        TinggiKunci = kunci.Count == 0 ? 0 : Enumerable.Range(0, kolom).Max(k => Kolom(k).Sum(i => TinggiButir(i))) + 8;
    }

    public double TinggiLabel { get; }

    public double TinggiKunci { get; }

    public static KunciKategori Buat(IReadOnlyList<string> kategori, double petak, int larikTerbanyak, double lebar)
    {
        var muat = kategori.All(c => LarikTeks.Utuh(c, Huruf, petak)
            && LarikTeks.Bungkus(c, Huruf, petak).Count <= larikTerbanyak);
        if (muat)
        {
            return new([.. kategori.Select(c => LarikTeks.Bungkus(c, Huruf, petak))], [], 1, lebar, 1);
        }

        // very many categories: every second, third … number
        var (nomor, nama) = Nomori(kategori);
        var lompat = Math.Max(1, (int)Math.Ceiling(LarikTeks.Ukur(nomor[^1], Huruf) / Math.Max(1, petak + 4)));
        var kolom = kategori.Count > 3 ? 2 : 1;
        var lebarKolom = (lebar / kolom) - 10;
        return new([.. nomor.Select(n => new List<string> { n })],
            [.. nama.Select(c => LarikTeks.Bungkus(c, Huruf, lebarKolom - 26))], kolom, lebarKolom, lompat);
    }

    public void Tulis(Svg svg, Func<int, double> tengah, double yLabel, double yKunci)
    {
        for (var i = 0; i < _label.Count; i += _lompat)
        {
            svg.Teks(tengah(i), yLabel, Huruf, _label[i], "tt");
        }

        for (var k = 0; k < _kolom && _kunci.Count > 0; k++)
        {
            var (x, y) = (k * (_lebarKolom + 10), yKunci + 4);
            foreach (var i in Kolom(k))
            {
                svg.Teks(x + 18, y, Huruf, [_label[i][0] + "."], "te");
                svg.Teks(x + 24, y, Huruf, _kunci[i], "ta");
                y += TinggiButir(i);
            }
        }
    }

    // names that already bear different numbers ("3. Fasilitasi …") keep theirs
    private static (List<string> Nomor, List<string> Nama) Nomori(IReadOnlyList<string> kategori)
    {
        var pecah = kategori.Select(c => BerNomor().Match(c)).ToList();
        return pecah.TrueForAll(m => m.Success) && pecah.DistinctBy(m => m.Groups[1].Value).Count() == pecah.Count
            ? ([.. pecah.Select(m => m.Groups[1].Value)], [.. pecah.Select(m => m.Groups[2].Value)])
            : ([.. kategori.Select((_, i) => (i + 1).ToString(CultureInfo.InvariantCulture))], [.. kategori]);
    }

    [GeneratedRegex(@"^([0-9]{1,3})[.)]?\s+(\S.*)$", RegexOptions.Singleline)]
    private static partial Regex BerNomor();

    private double TinggiButir(int i) => (_kunci[i].Count * Baris) + 2;

    // entries run down the first column, then down the next
    private IEnumerable<int> Kolom(int k)
    {
        var isi = (_kunci.Count + _kolom - 1) / _kolom;
        return Enumerable.Range(k * isi, Math.Clamp(_kunci.Count - (k * isi), 0, isi));
    }
}
