namespace Akuntabel.Dokumen.Pembacaan.DariPdf;

/// <summary>The rows of a table without rulings: each height at which figures stand is one; the texts beside them part where their lines do.</summary>
internal sealed class BarisSelaras
{
    private const double CelahBaris = 1.08;
    private const double Sejajar = 4;
    private readonly KolomSelaras _kolom;
    private readonly int _halaman;
    private readonly List<List<LarikKata>> _isi;
    private readonly List<double> _jangkar;
    private readonly double _dasarKepala;

    /// <param name="kata">The words of headings and rows.</param>
    /// <param name="kolom">Their columns.</param>
    /// <param name="dasarKepala">Where the line of headings ends.</param>
    /// <param name="halaman">Page.</param>
    public BarisSelaras(IEnumerable<Kata> kata, KolomSelaras kolom, double dasarKepala, int halaman)
    {
        (_kolom, _halaman) = (kolom, halaman);
        var perKolom = kata.ToLookup(k => kolom.Letak(k.X0, k.X1));
        var larik = Enumerable.Range(0, kolom.Banyak).Select(k => PenyusunLarik.Susun(perKolom[k])).ToList();
        var badan = larik.ConvertAll(l => l.FindAll(x => Tengah(x) > dasarKepala));
        var angka = Berangka(badan);
        _jangkar = Jangkar(angka);
        // a heading of several lines ends below the line that was known by its words
        _dasarKepala = _jangkar.Count == 0 ? dasarKepala
            : angka.SelectMany(l => l.TakeWhile(x => !LarikSelaras.Angka(x.Teks) && Tengah(x) < _jangkar[0]))
                .Select(x => x.Y1).Append(dasarKepala).Max();
        _isi = larik.ConvertAll(l => l.FindAll(x => Tengah(x) > _dasarKepala));
        Kepala = [.. perKolom.SelectMany(g => g).Where(k => k.TengahY <= _dasarKepala)];
    }

    /// <summary>The words of the headings.</summary>
    public IReadOnlyList<Kata> Kepala { get; }

    public int Banyak => _jangkar.Count;

    public IEnumerable<BarisPdf> Susun(Kosakata kosakata)
    {
        var bagian = _isi.ConvertAll(Bagi);
        for (var i = 0; i < _jangkar.Count; i++)
        {
            var b = i;
            var sel = bagian.Select((l, k) => new SelPdf([.. l[b]], _kolom.Batas[k + 1] - _kolom.Batas[k])).ToList();
            yield return new BarisPdf(_halaman, [.. sel.Select(s => TeksSel.Gabung(s, kosakata))])
            {
                Asal = [.. sel.Select(AsalSel.Dari)], Jangkar = _jangkar[i],
            };
        }
    }

    /// <summary>The columns of figures; of a single row all that are one, if there are several.</summary>
    private static List<List<LarikKata>> Berangka(List<List<LarikKata>> kolom)
    {
        var angka = kolom.FindAll(l => l.Count > 0 && l.Count(x => LarikSelaras.Angka(x.Teks)) * 10 >= l.Count * 6);
        return angka.Exists(l => l.Count > 1) ? angka.FindAll(l => l.Count > 1) : angka.Count > 1 ? angka : [];
    }

    private static List<double> Jangkar(List<List<LarikKata>> angka)
    {
        var hasil = new List<double>();
        var sisa = angka.SelectMany(l => l.Zip(l.Skip(1)).Where(p => Sisa(p.First.Teks, p.Second.Teks)).Select(p => p.Second)).ToHashSet();
        foreach (var y in angka.SelectMany(l => l).Where(x => LarikSelaras.Angka(x.Teks) && !sisa.Contains(x)).Select(Tengah).Order())
        {
            if (hasil.Count == 0 || y - hasil[^1] > Sejajar)
            {
                hasil.Add(y);
            }
        }

        return hasil;
    }

    /// <summary>
    /// The rest of a figure or of a code that did not fit on its line; where it is all a line holds of figures, that is no row.
    /// </summary>
    public static bool Sisa(string atas, string bawah) => TeksSel.RibuanTerbelah(atas, bawah)
        || (atas.Count(c => c == '.') > 1 && bawah.Length * 2 < atas.Length + 2 && (atas[^1] == '.' || bawah.Length * 3 < atas.Length)
            && char.IsAsciiDigit(bawah[0]) && !atas.Contains(','));

    /// <summary>The lines of a column by row.</summary>
    private ILookup<int, LarikKata> Bagi(List<LarikKata> larik)
    {
        var batas = Enumerable.Range(0, Math.Max(0, _jangkar.Count - 1)).Select(i => Batas(larik, _jangkar[i], _jangkar[i + 1])).ToList();
        return larik.ToLookup(l => batas.Count(b => Tengah(l) >= b));
    }

    /// <summary>Between two rows of a column: at the widest gap; with even gaps the texts begin beside their figures, or stand in the middle.</summary>
    private static double Batas(List<LarikKata> larik, double atas, double bawah)
    {
        var y = larik.Select(Tengah).Where(t => t > atas - Sejajar && t < bawah + Sejajar).ToList();
        var celah = y.Zip(y.Skip(1)).Select(p => (Letak: (p.First + p.Second) / 2, Jarak: p.Second - p.First)).ToList();
        if (celah.Count == 0)
        {
            return (atas + bawah) / 2;
        }

        var terlebar = celah.MaxBy(c => c.Jarak);
        if (Math.Abs(y[0] - atas) < Sejajar && !larik.Exists(l => Tengah(l) > bawah - Sejajar && Tengah(l) < bawah
            + (1.5 * terlebar.Jarak)))
        {
            // the row below has nothing in this column: all belongs to the text that began beside the figures
            return bawah - Sejajar;
        }

        var rata = terlebar.Jarak <= CelahBaris * celah.Min(c => c.Jarak);
        return !rata || celah.Count == 1 ? terlebar.Letak : y.Exists(t => Math.Abs(t - bawah) < Sejajar) ? bawah - Sejajar
            : (atas + bawah) / 2;
    }

    private static double Tengah(LarikKata l) => (l.Y0 + l.Y1) / 2;
}
