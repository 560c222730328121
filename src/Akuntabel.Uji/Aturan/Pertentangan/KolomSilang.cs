using Akuntabel.Uji.Pemahaman.Hal;
using Letak = (int Tabel, int Kolom);

namespace Akuntabel.Uji.Aturan.Pertentangan;

/// <summary>How far the columns of several tables agree that claim to hold one figure of the same indikator.</summary>
internal sealed class KolomSilang
{
    private const int BarisTersedikit = 5;
    private const int Penjamin = 3;
    private const int SelTerbanyak = 12;

    private readonly Dictionary<Letak, int> _tahun = [];
    private readonly Dictionary<(Letak, Letak), (int Sama, int Beda)> _pasangan = [];
    private readonly Dictionary<(Letak Kolom, BesaranHal Besaran), (int Sama, int Beda)> _besaran = [];

    private readonly Dictionary<(Letak Kolom, BesaranHal Besaran), BesaranHal?> _isi = [];

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

    /// <summary>The year whose figures a column holds, where it is not the one that it claims: for a column that claims none, only last
    /// year's, and only beside another column of the year of the report.</summary>
    public BesaranHal? Sebenarnya(SelHal s) => Isi(s) is { } lain
        && (!s.Tersirat || (lain.Tahun == s.Besaran.Tahun - 1 && Setahun(s))) ? lain : null;

    /// <summary>A column whose year nothing tells, and which holds the figures of another: it says nothing of the year of the report.</summary>
    public bool Asing(SelHal s) => s.Tersirat && Isi(s) is not null && Sebenarnya(s) is null;

    private BesaranHal? Isi(SelHal s)
    {
        var kunci = (s.Letak, s.Besaran);
        if (!_isi.TryGetValue(kunci, out var hasil))
        {
            var sendiri = _besaran.GetValueOrDefault(kunci);
            var lain = _besaran.Where(b => b.Key.Kolom == s.Letak && b.Key.Besaran != s.Besaran && b.Key.Besaran.Ukuran == s.Besaran.Ukuran
                && b.Value.Sama >= BarisTersedikit && b.Value.Sama >= b.Value.Beda * 4 && b.Value.Sama > sendiri.Sama
                && sendiri.Beda > sendiri.Sama).OrderByDescending(b => b.Value.Sama).ToList();
            _isi[kunci] = hasil = lain.Count == 0 ? null : lain[0].Key.Besaran;
        }

        return hasil;
    }

    /// <summary>Whether another column of the table agrees with the year of the report.</summary>
    private bool Setahun(SelHal s) => _pasangan.Any(p => p.Key.Item1.Tabel == s.Letak.Tabel && p.Key.Item1.Kolom != s.Letak.Kolom
        && _tahun[p.Key.Item1] == s.Besaran.Tahun && p.Value.Sama >= Penjamin && p.Value.Sama >= p.Value.Beda * 2);

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
            _tahun[a.Letak] = a.Besaran.Tahun;
            _pasangan[(a.Letak, b.Letak)] = Tambah(_pasangan.GetValueOrDefault((a.Letak, b.Letak)), sama);
        }

        _besaran[(a.Letak, b.Besaran)] = Tambah(_besaran.GetValueOrDefault((a.Letak, b.Besaran)), sama);
    }

    private static (int Sama, int Beda) Tambah((int Sama, int Beda) n, bool sama) => sama ? (n.Sama + 1, n.Beda) : (n.Sama, n.Beda + 1);
}
