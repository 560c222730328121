namespace Akuntabel.Dokumen.Pembacaan.DariPdf;

/// <summary>Collects the straight parts of the paths of a page: strokes, filled rectangles so thin that they are strokes, and shaded boxes.</summary>
internal sealed class KumpulanGaris
{
    private const double TebalTerbesar = 2.6;
    private const double SelisihLurus = 0.6;
    private const int GarisTerbanyak = 20_000;
    private readonly List<Garis> _mendatar = [];
    private readonly List<Garis> _tegak = [];
    private readonly List<Kotak> _arsir = [];
    private readonly List<List<(double X, double Y)>> _jejak = [];
    private bool _lurus = true;

    public void Mulai((double X, double Y) titik)
    {
        Buang();
        _jejak.Add([titik]);
        _lurus = true;
    }

    public void Lurus((double X, double Y) titik)
    {
        if (_jejak is [.., var kini])
        {
            kini.Add(titik);
        }
    }

    public void Lengkung((double X, double Y) titik)
    {
        _lurus = false;
        Lurus(titik);
    }

    public void Tutup()
    {
        if (_jejak is [.., { Count: > 1 } kini] && kini[^1] != kini[0])
        {
            kini.Add(kini[0]);
        }
    }

    public void Lupakan()
    {
        _jejak.Clear();
        _lurus = true;
    }

    public void Lukis(bool digores, bool berwarna)
    {
        Buang();
        foreach (var titik in _jejak.Where(j => j.Count > 1 && _mendatar.Count + _tegak.Count <= GarisTerbanyak))
        {
            Satu(titik, digores, berwarna);
        }

        Lupakan();
    }

    // a page with more is a drawing
    public GarisHalaman Selesai() =>
        _mendatar.Count + _tegak.Count > GarisTerbanyak ? GarisHalaman.Kosong : new GarisHalaman(_mendatar, _tegak) { Arsir = _arsir };

    // of a path with a curve nothing is a ruling
    private void Buang()
    {
        if (!_lurus && _jejak.Count > 0)
        {
            _jejak.RemoveAt(_jejak.Count - 1);
            _lurus = true;
        }
    }

    private void Satu(List<(double X, double Y)> titik, bool digores, bool berwarna)
    {
        double x0 = titik.Min(t => t.X), x1 = titik.Max(t => t.X), y0 = titik.Min(t => t.Y), y1 = titik.Max(t => t.Y);
        if (x1 - x0 <= TebalTerbesar || y1 - y0 <= TebalTerbesar)
        {
            Tambah(x0, y0, x1, y1);
            return;
        }

        if (digores)
        {
            Sisi(titik);
        }

        if (berwarna && titik.Count is 4 or 5 && _arsir.Count < GarisTerbanyak)
        {
            _arsir.Add(new Kotak(x0, y0, x1, y1));
        }
    }

    private void Sisi(List<(double X, double Y)> titik)
    {
        foreach (var (a, b) in titik.Zip(titik.Skip(1)))
        {
            if (Math.Abs(a.X - b.X) <= SelisihLurus || Math.Abs(a.Y - b.Y) <= SelisihLurus)
            {
                Tambah(Math.Min(a.X, b.X), Math.Min(a.Y, b.Y), Math.Max(a.X, b.X), Math.Max(a.Y, b.Y));
            }
        }
    }

    // a dot is a piece of both: dotted rulings are made of them, and corners
    private void Tambah(double x0, double y0, double x1, double y1)
    {
        if (y1 - y0 <= TebalTerbesar)
        {
            _mendatar.Add(new Garis((y0 + y1) / 2, x0, x1));
        }

        if (x1 - x0 <= TebalTerbesar)
        {
            _tegak.Add(new Garis((x0 + x1) / 2, y0, y1));
        }
    }
}
