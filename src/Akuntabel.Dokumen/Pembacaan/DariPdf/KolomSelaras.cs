namespace Akuntabel.Dokumen.Pembacaan.DariPdf;

/// <summary>The columns of a table without rulings: what its lines leave free lies between them.</summary>
internal sealed class KolomSelaras
{
    private const double CelahTersempit = 3;
    private readonly List<(double X0, double X1)> _kolom;

    private KolomSelaras(List<(double X0, double X1)> kolom) => _kolom = kolom;

    public int Banyak => _kolom.Count;

    /// <summary>Borders: the middle of each gap.</summary>
    public IReadOnlyList<double> Batas => [_kolom[0].X0, .. _kolom.Zip(_kolom.Skip(1))
        .Select(p => (p.First.X1 + p.Second.X0) / 2), _kolom[^1].X1];

    /// <summary>From lines with figures; a heading that stands over none of them has an empty column.</summary>
    public static KolomSelaras Dari(LarikSelaras kepala, IReadOnlyList<LarikSelaras> inti)
    {
        var kolom = new List<(double X0, double X1)>();
        foreach (var r in inti.SelectMany(l => l.Ruas).OrderBy(r => r.X0))
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

        kolom.AddRange(kepala.Ruas.Where(r => kolom.TrueForAll(k => r.X1 < k.X0 - CelahTersempit || r.X0 > k.X1 + CelahTersempit))
            .Select(r => (r.X0, r.X1)));
        return new KolomSelaras([.. kolom.OrderBy(k => k.X0)]);
    }

    /// <summary>From borders that are known.</summary>
    public static KolomSelaras Dari(IReadOnlyList<double> batas) => new([.. batas.Zip(batas.Skip(1))]);

    public double Tengah(int k) => (_kolom[k].X0 + _kolom[k].X1) / 2;

    /// <summary>The column of a part: the one it overlaps most, or else the nearest.</summary>
    public int Letak(double x0, double x1) =>
        Enumerable.Range(0, Banyak).MaxBy(k => Math.Min(x1, _kolom[k].X1) - Math.Max(x0, _kolom[k].X0));

    /// <summary>No part of a line lies across a gap between columns; running text does.</summary>
    public bool Muat(LarikSelaras l) => l.Ruas.All(Dalam);

    /// <summary>A heading stands over columns, not beside the table.</summary>
    public bool Dekat(RuasLarik r) => r.X1 > _kolom[0].X0 - 20 && r.X0 < _kolom[^1].X1 + 20;

    private bool Dalam(RuasLarik r) => r.X1 > _kolom[0].X0 - CelahTersempit && r.X0 < _kolom[^1].X1 + CelahTersempit
        && Enumerable.Range(0, Banyak).Count(k => Math.Min(r.X1, _kolom[k].X1) - Math.Max(r.X0, _kolom[k].X0) > CelahTersempit) <= 1;
}
