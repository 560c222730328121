using Akuntabel.Core.Perencanaan;
using Akuntabel.Dokumen.Html;

namespace Akuntabel.Dokumen.Penjenjangan;

/// <summary>A node where it is drawn, in pixels.</summary>
/// <param name="Simpul">The node.</param>
/// <param name="X">Left edge.</param>
/// <param name="Y">Upper edge.</param>
/// <param name="Lebar">Width.</param>
/// <param name="Tinggi">Height.</param>
/// <param name="Judul">Lines of its words.</param>
/// <param name="Bantu">Lines below them, smaller.</param>
public sealed record KotakSimpul(
    SimpulKinerja Simpul, int X, int Y, int Lebar, int Tinggi, IReadOnlyList<string> Judul, IReadOnlyList<string> Bantu);

/// <summary>The tree laid out from left to right: a column for each level, a node in the middle of what is below it, nothing over
/// anything else. It costs as much as there are nodes.</summary>
public sealed class TataLetakPohon
{
    internal const int TinggiJudul = 15;
    internal const int TinggiBantu = 14;
    internal const int Sisip = 9;

    /// <summary>Size of the words of a node.</summary>
    internal const double HurufJudul = 12.5;

    /// <summary>Size of the lines below them.</summary>
    internal const double HurufBantu = 11;

    private const int TinggiKepala = 34;
    private const int JarakKolom = 28;
    private const int JarakDaun = 8;
    private const int JarakCabang = 16;

    // more measures than that are counted
    private const int IndikatorTampil = 3;

    private readonly List<KotakSimpul> _kotak = [];
    private readonly List<(KotakSimpul Atas, KotakSimpul Bawah)> _garis = [];
    private readonly Dictionary<SimpulKinerja, (List<string> Judul, List<string> Bantu, int Tinggi, int Jalur)> _ukuran = [];
    private readonly List<(int X, int Lebar)> _kolom = [];
    private readonly Dictionary<SimpulKinerja, List<SimpulKinerja>> _bawah = [];
    private readonly TingkatKinerja _sampai;
    private readonly int _renggang;
    private readonly double _lebarKali;
    private readonly bool _utuh;

    private TataLetakPohon(TingkatKinerja sampai, int renggang, double lebarKali, bool utuh) =>
        (_sampai, _renggang, _lebarKali, _utuh) = (sampai, renggang, lebarKali, utuh);

    /// <summary>Nodes, each before what is below it.</summary>
    public IReadOnlyList<KotakSimpul> Kotak => _kotak;

    /// <summary>Nodes that are joined.</summary>
    public IReadOnlyList<(KotakSimpul Atas, KotakSimpul Bawah)> Garis => _garis;

    /// <summary>Nodes that serve another one too, below which they do not stand.</summary>
    public IReadOnlyList<(KotakSimpul Atas, KotakSimpul Bawah)> GarisJuga { get; private set; } = [];

    /// <summary>Columns with what heads them.</summary>
    public IReadOnlyList<(int X, string Judul)> Kolom { get; private set; } = [];

    /// <summary>Width of the whole.</summary>
    public int Lebar { get; private set; }

    /// <summary>Height of the whole.</summary>
    public int Tinggi { get; private set; }

    /// <summary>Lays it out.</summary>
    /// <param name="akar">The roots to draw.</param>
    /// <param name="sampai">The lowest level drawn; what is below it is counted in the node above.</param>
    /// <param name="renggang">How many times as far apart as they must be nodes stand, from 1.</param>
    /// <param name="lebarKali">How many times as wide as on the screen nodes are.</param>
    /// <param name="utuh">Whether all words are written, however many: nobody can open a node on paper.</param>
    public static TataLetakPohon Susun(IReadOnlyList<SimpulKinerja> akar, TingkatKinerja sampai = TingkatKinerja.Keluaran,
        int renggang = 1, double lebarKali = 1, bool utuh = false)
    {
        ArgumentNullException.ThrowIfNull(akar);
        var t = new TataLetakPohon(sampai, renggang, lebarKali, utuh);
        var tampil = akar.Where(a => a.Isi.Tingkat <= sampai).ToList();
        t.Kumpulkan(tampil);
        t.SusunKolom(tampil);
        var y = TinggiKepala;
        foreach (var a in tampil)
        {
            t.Ukur(a, 0);
            _ = t.Taruh(a, y, 0);
            y += t._ukuran[a].Jalur + (JarakCabang * renggang);
        }

        (t.Lebar, t.Tinggi) = (t._kolom.Count == 0 ? 0 : t._kolom[^1].X + t._kolom[^1].Lebar, Math.Max(TinggiKepala,
            y - (JarakCabang * renggang)));
        t.SusunJuga();
        return t;
    }

    /// <summary>How many nodes below one are not drawn.</summary>
    public int Tersembunyi(SimpulKinerja s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return s.Anak.Where(a => a.Isi.Tingkat > _sampai).Sum(a => a.Semua().Count());
    }

    private List<SimpulKinerja> Anak(SimpulKinerja s) => _bawah[s];

    // what serves a node too stands below it where its own place is not in the picture; everything stands in it once
    private void Kumpulkan(List<SimpulKinerja> akar)
    {
        var ada = akar.SelectMany(a => a.Semua()).ToHashSet();
        var antre = new Queue<SimpulKinerja>(akar);
        while (antre.TryDequeue(out var s))
        {
            _bawah[s] = [.. s.Anak.Where(a => a.Isi.Tingkat <= _sampai)];
            foreach (var tamu in s.JugaDidukung.Where(t => t.Isi.Tingkat <= _sampai && !t.Semua().Any(ada.Contains)))
            {
                ada.UnionWith(tamu.Semua());
                _bawah[s].Add(tamu);
            }

            _bawah[s].ForEach(antre.Enqueue);
        }
    }

    // only to the right: a line back would run through boxes
    private void SusunJuga()
    {
        var kotak = _kotak.ToDictionary(k => k.Simpul);
        GarisJuga = [.. _kotak.SelectMany(k => k.Simpul.JugaDidukung.Where(kotak.ContainsKey).Select(s => (Atas: k, Bawah: kotak[s])))
            .Where(g => g.Atas.X + g.Atas.Lebar < g.Bawah.X)];
    }

    private void SusunKolom(List<SimpulKinerja> baris)
    {
        var judul = new List<(int, string)>();
        for (var x = 0; baris.Count > 0; baris = [.. baris.SelectMany(Anak)])
        {
            var lebar = (int)(_lebarKali * (baris.Any(s => s.Isi.Tingkat == TingkatKinerja.Keluaran) ? 236
                : baris.All(s => s.Isi.Tingkat == TingkatKinerja.Daerah) ? 150 : 190));
            _kolom.Add((x, lebar));
            judul.Add((x, KataSimpul.Kolom(baris.Select(s => s.Isi))));
            x += lebar + JarakKolom;
        }

        Kolom = judul;
    }

    private int Ukur(SimpulKinerja s, int dalam)
    {
        var lebar = _kolom[dalam].Lebar - (2 * Sisip);
        var judul = Potong(KataSimpul.Nama(s.Isi), HurufJudul, lebar, s.Isi.Tingkat <= TingkatKinerja.HasilAkhir ? 5 : 3);
        List<string> bantu = [.. Bantu(s).Where(t => t.Teks.Length > 0).SelectMany(t => Potong(t.Teks, HurufBantu, lebar, t.Paling))];
        var tinggi = (2 * Sisip) + (judul.Count * TinggiJudul) + (bantu.Count * TinggiBantu);
        var anak = Anak(s);
        var jalur = anak.Sum(a => Ukur(a, dalam + 1)) + anak.Skip(1).Sum(Jarak);
        _ukuran[s] = (judul, bantu, tinggi, Math.Max(tinggi, jalur));
        return _ukuran[s].Jalur;
    }

    // outputs are many: how many and who are one line
    private IEnumerable<(string Teks, int Paling)> Bantu(SimpulKinerja s) => s.Isi.Tingkat == TingkatKinerja.Keluaran
        ? [(string.Join(" · ", s.Isi.Indikator.Take(1).Select(KataSimpul.Singkat).Append(s.Isi.Jabatan).Where(t => t.Length > 0)), 1),
            (KataSimpul.Dukungan(s), 2), (Lebih(s), 1)]
        : [.. Indikator(s.Isi), (KataSimpul.Penjawab(s.Isi), s.Isi.Tingkat <= TingkatKinerja.HasilAkhir ? 2 : 1),
            (KataSimpul.Dukungan(s), 2), (Lebih(s), 1)];

    private IEnumerable<(string Teks, int Paling)> Indikator(IsianSimpul i)
    {
        var tampil = _utuh ? i.Indikator.Count : IndikatorTampil;
        return i.Indikator.Take(tampil).Select(x => (KataSimpul.Singkat(x), 5)).Prepend((i.Indikator.Count < 2 ? ""
            : $"{i.Indikator.Count} indikator{(i.Indikator.Count <= tampil ? "" : $", {tampil} yang pertama")}:", 1));
    }

    private string Lebih(SimpulKinerja s) => Tersembunyi(s) is > 0 and var n ? $"+ {n} kotak di bawahnya" : "";

    // leaves stand close, branches apart
    private int Jarak(SimpulKinerja s) => (Anak(s).Count > 0 ? JarakCabang : JarakDaun) * _renggang;

    private KotakSimpul Taruh(SimpulKinerja s, int y, int dalam)
    {
        var u = _ukuran[s];
        var tempat = _kotak.Count;
        _kotak.Add(new KotakSimpul(s, _kolom[dalam].X, y + ((u.Jalur - u.Tinggi) / 2), _kolom[dalam].Lebar, u.Tinggi, u.Judul, u.Bantu));
        var anak = Anak(s);
        var mulai = y + ((u.Jalur - anak.Sum(a => _ukuran[a].Jalur) - anak.Skip(1).Sum(Jarak)) / 2);
        var bawah = new List<KotakSimpul>();
        foreach (var a in anak)
        {
            mulai += bawah.Count > 0 ? Jarak(a) : 0;
            bawah.Add(Taruh(a, mulai, dalam + 1));
            mulai += _ukuran[a].Jalur;
        }

        if (bawah.Count > 0)
        {
            var tengah = (bawah[0].Y + bawah[^1].Y + bawah[^1].Tinggi - u.Tinggi) / 2;
            _kotak[tempat] = _kotak[tempat] with { Y = Math.Clamp(tengah, y, y + u.Jalur - u.Tinggi) };
            _garis.AddRange(bawah.Where(b => b.Simpul.Induk == s).Select(b => (_kotak[tempat], b)));
        }

        return _kotak[tempat];
    }

    // a little narrower than measured: nothing can be measured while writing
    private List<string> Potong(string teks, double huruf, int lebar, int paling)
    {
        var larik = LarikTeks.Bungkus(teks, huruf, lebar);
        if (_utuh || larik.Count <= paling)
        {
            return larik;
        }

        var akhir = larik[paling - 1];
        while (akhir.Length > 1 && LarikTeks.Ukur(akhir + "…", huruf) > lebar)
        {
            akhir = akhir[..^1];
        }

        return [.. larik.Take(paling - 1), akhir.TrimEnd(' ', ',', ';', '·') + "…"];
    }
}
