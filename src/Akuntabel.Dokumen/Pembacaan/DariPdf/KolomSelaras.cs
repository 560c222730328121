namespace Akuntabel.Dokumen.Pembacaan.DariPdf;

/// <summary>The columns of a table without rulings: what its lines leave free lies between them.</summary>
internal sealed class KolomSelaras
{
    private const double CelahTersempit = 3;
    private const double Tepi = 12;
    private const double Jauh = 20;
    private readonly List<(double X0, double X1)> _kolom;

    // the first column of figures
    private readonly int _angka;

    private KolomSelaras(List<(double X0, double X1)> kolom, int angka) => (_kolom, _angka) = (kolom, angka);

    private KolomSelaras(List<(double X0, double X1)> kolom, IReadOnlyList<LarikSelaras> inti)
        : this(kolom, 0) => _angka = inti.SelectMany(l => l.Ruas.Skip(1)).Where(r => LarikSelaras.Angka(r.Teks))
            .Select(r => Letak(r.X0, r.X1)).DefaultIfEmpty(0).Min();

    public int Banyak => _kolom.Count;

    /// <summary>Borders: the middle of each gap.</summary>
    public IReadOnlyList<double> Batas => [_kolom[0].X0, .. _kolom.Zip(_kolom.Skip(1))
        .Select(p => (p.First.X1 + p.Second.X0) / 2), _kolom[^1].X1];

    /// <summary>From lines with figures; a heading that stands over none of them has an empty column.</summary>
    /// <param name="kepala">The line of headings.</param>
    /// <param name="inti">The lines with figures.</param>
    /// <param name="rincian">Further lines of headings.</param>
    public static KolomSelaras Dari(LarikSelaras kepala, IReadOnlyList<LarikSelaras> inti, IReadOnlyList<LarikSelaras> rincian)
    {
        var kolom = new List<(double X0, double X1)>();
        foreach (var r in inti.SelectMany(l => l.Ruas.Where((r, i) => i > 0 || !Merentang(r, inti))).OrderBy(r => r.X0))
        {
            if (kolom is [.., var k] && r.X0 - k.X1 < CelahTersempit)
            {
                kolom[^1] = (k.X0, Math.Max(k.X1, r.X1));
            }
            else
            {
                kolom.Add((r.X0, r.X1));
            }
        }

        Satukan(kolom, [kepala, .. rincian], inti);
        if (Berpasangan(kepala.Ruas, kolom))
        {
            return new KolomSelaras([.. kolom.Zip(kepala.Ruas, (k, r) => (Math.Min(k.X0, r.X0), Math.Max(k.X1, r.X1)))], inti);
        }

        Dekatkan(kolom, kepala, rincian);
        kolom.AddRange(kepala.Ruas.Where(r => kolom.TrueForAll(k => r.X1 < k.X0 - CelahTersempit || r.X0 > k.X1 + CelahTersempit))
            .Select(r => (r.X0, r.X1)));
        return new KolomSelaras([.. kolom.OrderBy(k => k.X0)], inti);
    }

    /// <summary>One column whose texts stand here and there below its heading: no line has both, and none has two names for it.</summary>
    private static void Satukan(List<(double X0, double X1)> kolom, List<LarikSelaras> kepala, IReadOnlyList<LarikSelaras> inti)
    {
        for (var i = kolom.Count - 1; i > 0 && kolom.Count > kepala[0].Ruas.Count; i--)
        {
            var (a, b) = (kolom[i - 1], kolom[i]);
            var nama = kepala.ConvertAll(l => l.Ruas.Count(r => Bertindih(r, a) || Bertindih(r, b)));
            if (nama.Max() == 1 && !inti.Any(l => l.Ruas.Any(r => Bertindih(r, a)) && l.Ruas.Any(r => Bertindih(r, b))))
            {
                kolom[i - 1] = (a.X0, b.X1);
                kolom.RemoveAt(i);
            }
        }
    }

    /// <summary>A heading beside a column without one is its own: it is centred, or wider than what stands below.</summary>
    private static void Dekatkan(List<(double X0, double X1)> kolom, LarikSelaras kepala, IReadOnlyList<LarikSelaras> rincian)
    {
        var nama = kepala.Ruas.Concat(rincian.SelectMany(l => l.Ruas)).ToList();
        foreach (var r in kepala.Ruas.Where(r => !kolom.Exists(k => Bertindih(r, k))))
        {
            var i = kolom.FindIndex(k => k.X0 > r.X0);
            i = i < 0 ? kolom.Count : i;
            var dekat = Enumerable.Range(i - 1, 2).Where(k => k >= 0 && k < kolom.Count && !nama.Exists(n => Bertindih(n, kolom[k])))
                .OrderBy(k => Math.Max(kolom[k].X0 - r.X1, r.X0 - kolom[k].X1)).ToList();
            if (dekat is [var satu, ..])
            {
                kolom[satu] = (Math.Min(kolom[satu].X0, r.X0), Math.Max(kolom[satu].X1, r.X1));
            }
        }
    }

    private static bool Bertindih(RuasLarik r, (double X0, double X1) k) => r.X0 < k.X1 && r.X1 > k.X0;

    /// <summary>
    /// As many headings as columns, none of them beyond a neighbour: each names its own, even where it is centred and the figures are not.
    /// </summary>
    private static bool Berpasangan(IReadOnlyList<RuasLarik> kepala, List<(double X0, double X1)> kolom) =>
        kepala.Count == kolom.Count && kepala.Select((r, i) => (i == 0 || r.X0 > kolom[i - 1].X1)
            && (i == kolom.Count - 1 || r.X1 < kolom[i + 1].X0)).All(x => x);

    /// <summary>The name of a total goes over columns that most other rows part.</summary>
    private static bool Merentang(RuasLarik r, IReadOnlyList<LarikSelaras> inti) =>
        (LarikSelaras.Jumlah(r.Teks) && inti.Any(l => l.Ruas[0].X0 <= r.X1 && !LarikSelaras.Jumlah(l.Ruas[0].Teks)))
        || inti.Count(l => l.Ruas.Count(x => x.X0 < r.X1 && x.X1 > r.X0) > 1) * 2 > inti.Count;

    /// <summary>From borders that are known.</summary>
    public static KolomSelaras Dari(IReadOnlyList<double> batas) => new([.. batas.Zip(batas.Skip(1))], 0);

    public double Tengah(int k) => (_kolom[k].X0 + _kolom[k].X1) / 2;

    /// <summary>The column of a part: the one it overlaps most, or else the nearest.</summary>
    public int Letak(double x0, double x1) =>
        Enumerable.Range(0, Banyak).MaxBy(k => Math.Min(x1, _kolom[k].X1) - Math.Max(x0, _kolom[k].X0));

    /// <summary>No part of a line lies across a gap between columns; running text does.</summary>
    public bool Muat(LarikSelaras l) => l.Ruas.Skip(Berjudul(l) ? 1 : 0).All(Dalam);

    /// <summary>A row of a total, or below one, whose name may go over the first columns: far behind it stand figures only.</summary>
    private bool Berjudul(LarikSelaras l) => l.Ruas.Count > 1 && (LarikSelaras.Jumlah(l.Ruas[0].Teks)
        ? l.Ruas.Skip(1).Any(r => LarikSelaras.Angka(r.Teks))
        : l.Ruas.Skip(1).All(r => LarikSelaras.Angka(r.Teks)) && Math.Abs(l.Ruas[0].X0 - _kolom[0].X0) < Tepi
            && l.Ruas[1].X0 - l.Ruas[0].X1 > Jauh);

    /// <summary>Each part of a row has a column for itself.</summary>
    public bool Terpisah(LarikSelaras l) => l.Ruas.Select(r => Letak(r.X0, r.X1)).Distinct().Count() == l.Ruas.Count;

    /// <summary>The same columns where a total on the next page has its figures: one for each column of figures.</summary>
    public KolomSelaras? Menurut(LarikSelaras l)
    {
        var awal = Banyak - (l.Ruas.Count - 1);
        var (kiri, kanan) = (l.Ruas[0].X0, l.Ruas[0].X1);
        return awal != _angka || awal < 1 || !LarikSelaras.Jumlah(l.Ruas[0].Teks) || !l.Ruas.Skip(1).All(r => LarikSelaras.Angka(r.Teks))
            ? null : new KolomSelaras([.. Enumerable.Range(0, awal).Select(k => (kiri + ((kanan - kiri) * k / awal),
                kiri + ((kanan - kiri) * (k + 1) / awal))), .. l.Ruas.Skip(1).Select(r => (r.X0, r.X1))], _angka);
    }

    /// <summary>A heading stands over columns, not beside the table.</summary>
    public bool Dekat(RuasLarik r) => r.X1 > _kolom[0].X0 - 20 && r.X0 < _kolom[^1].X1 + 20;

    private bool Dalam(RuasLarik r) => r.X1 > _kolom[0].X0 - CelahTersempit && r.X0 < _kolom[^1].X1 + CelahTersempit
        && Enumerable.Range(0, Banyak).Count(k => Math.Min(r.X1, _kolom[k].X1) - Math.Max(r.X0, _kolom[k].X0) > CelahTersempit) <= 1;
}
