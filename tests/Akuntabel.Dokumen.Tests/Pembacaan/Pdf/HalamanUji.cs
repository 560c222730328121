using Akuntabel.Uji.Bacaan;
using Akuntabel.Dokumen.Pembacaan.DariPdf;

namespace Akuntabel.Dokumen.Tests.Pembacaan.Pdf;

/// <summary>Pages set by hand: text at a place, and grids of rulings.</summary>
internal sealed class HalamanUji(int nomor, double lebar = 600, double tinggi = 800)
{
    private const double Huruf = 10;
    private readonly List<Kata> _kata = [];
    private readonly List<Garis> _mendatar = [];
    private readonly List<Garis> _tegak = [];
    private readonly List<Kotak> _arsir = [];
    private bool _bergambar;
    private bool _ocr;

    /// <summary>A line whose letters are five points wide.</summary>
    public HalamanUji Teks(double x, double y, string teks, bool tebal = false)
    {
        foreach (var k in teks.Split(' '))
        {
            _kata.Add(new Kata(x, y, x + (5 * k.Length), y + Huruf, k) { Tebal = tebal });
            x += (5 * k.Length) + 3;
        }

        return this;
    }

    /// <summary>A line stretched from margin to margin, as in a justified paragraph.</summary>
    public HalamanUji Rata(double x, double y, string teks, double kanan = 540)
    {
        var kata = teks.Split(' ');
        var sela = (kanan - x - kata.Sum(k => 5 * k.Length)) / Math.Max(1, kata.Length - 1);
        foreach (var k in kata)
        {
            _kata.Add(new Kata(x, y, x + (5 * k.Length), y + Huruf, k));
            x += (5 * k.Length) + sela;
        }

        return this;
    }

    public HalamanUji Kata(double x0, double y0, double x1, double y1, string teks)
    {
        _kata.Add(new Kata(x0, y0, x1, y1, teks));
        return this;
    }

    public HalamanUji Mendatar(double y, double dari, double sampai)
    {
        _mendatar.Add(new Garis(y, dari, sampai));
        return this;
    }

    public HalamanUji Tegak(double x, double dari, double sampai)
    {
        _tegak.Add(new Garis(x, dari, sampai));
        return this;
    }

    /// <summary>A box filled with a colour.</summary>
    public HalamanUji Arsir(double x0, double y0, double x1, double y1)
    {
        _arsir.Add(new Kotak(x0, y0, x1, y1));
        return this;
    }

    public HalamanUji Gambar(bool ocr = false)
    {
        (_bergambar, _ocr) = (true, ocr);
        return this;
    }

    /// <summary>A row of texts, each at its place.</summary>
    public HalamanUji Baris(double y, double[] x, params string[] teks)
    {
        foreach (var (k, t) in x.Zip(teks).Where(p => p.Second.Length > 0))
        {
            Teks(k, y, t);
        }

        return this;
    }

    /// <summary>A grid in which every border is drawn.</summary>
    public HalamanUji Petak(double[] x, double[] y)
    {
        foreach (var b in y)
        {
            Mendatar(b, x[0], x[^1]);
        }

        foreach (var k in x)
        {
            Tegak(k, y[0], y[^1]);
        }

        return this;
    }

    public HalamanPdf Jadi() => new(nomor, lebar, tinggi, _kata) 
    {
        Garis = new GarisHalaman(_mendatar, _tegak) { Arsir = _arsir }, Bergambar = _bergambar, Tersembunyi = _ocr,
    };

    public static DokumenTerbaca Baca(params HalamanUji[] halaman)
    {
        var penyusun = new PenyusunDokumen();
        PenyusunPdf.Susun([.. halaman.Select(h => h.Jadi())], penyusun);
        return penyusun.Selesai();
    }

    public static IEnumerable<string> Isi(TabelTerbaca t) => t.Isi.Select(b => string.Join(" | ", b.Sel.Select(s => s.Teks)));
}
