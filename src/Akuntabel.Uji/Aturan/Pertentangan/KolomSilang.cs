using Akuntabel.Uji.Pemahaman.Hal;
using Letak = (int Tabel, int Kolom);

namespace Akuntabel.Uji.Aturan.Pertentangan;

/// <summary>How far the columns of several tables agree that claim to hold one figure of the same indikator.</summary>
internal sealed class KolomSilang
{
    private const int BarisTersedikit = 5;
    private const int SelTerbanyak = 12;

    private readonly Dictionary<(Letak, Letak), (int Sama, int Beda)> _pasangan = [];
    private readonly Dictionary<(Letak Kolom, BesaranHal Besaran), (int Sama, int Beda)> _besaran = [];

    public KolomSilang(IEnumerable<HalIndikator> semua)
    {
        foreach (var sel in semua.Select(h => h.Sel.Where(s => !s.Nilai.Nihil).ToList()))
        {
            foreach (var (a, b) in Berdua(sel))
            {
                Catat(a, b);
            }
        }
    }

    /// <summary>In how many rows two columns state the same, and in how many not.</summary>
    public (int Sama, int Beda) Antara(SelHal a, SelHal b) => _pasangan.GetValueOrDefault((a.Letak, b.Letak));

    /// <summary>The year whose figures a column holds, where it is not the one that it claims.</summary>
    public BesaranHal? Sebenarnya(SelHal s)
    {
        var sendiri = _besaran.GetValueOrDefault((s.Letak, s.Besaran));
        var lain = _besaran.Where(b => b.Key.Kolom == s.Letak && b.Key.Besaran != s.Besaran && b.Key.Besaran.Ukuran == s.Besaran.Ukuran
            && b.Value.Sama >= BarisTersedikit && b.Value.Sama >= b.Value.Beda * 4 && b.Value.Sama > sendiri.Sama
            && sendiri.Beda > sendiri.Sama).OrderByDescending(b => b.Value.Sama).ToList();
        return lain.Count == 0 ? null : lain[0].Key.Besaran;
    }

    /// <summary>Pairs of cells of different tables, the same measure of the same version.</summary>
    public static IEnumerable<(SelHal A, SelHal B)> Berdua(List<SelHal> sel) =>
        from g in sel.GroupBy(s => (s.Besaran.Ukuran, s.Besaran.Lingkup))
        from a in g.Take(SelTerbanyak * 3)
        from b in g.Take(SelTerbanyak * 3)
        where a.Letak.Tabel != b.Letak.Tabel
        select (a, b);

    private void Catat(SelHal a, SelHal b)
    {
        if (a.Nilai.Sama(b.Nilai) is not { } sama)
        {
            return;
        }

        if (a.Besaran == b.Besaran)
        {
            _pasangan[(a.Letak, b.Letak)] = Tambah(_pasangan.GetValueOrDefault((a.Letak, b.Letak)), sama);
        }

        _besaran[(a.Letak, b.Besaran)] = Tambah(_besaran.GetValueOrDefault((a.Letak, b.Besaran)), sama);
    }

    private static (int Sama, int Beda) Tambah((int Sama, int Beda) n, bool sama) => sama ? (n.Sama + 1, n.Beda) : (n.Sama, n.Beda + 1);
}
