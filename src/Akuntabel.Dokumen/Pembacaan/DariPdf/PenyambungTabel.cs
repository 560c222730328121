namespace Akuntabel.Dokumen.Pembacaan.DariPdf;

/// <summary>A table that goes on from one page to the next without a word between, told by its columns.</summary>
internal sealed class PenyambungTabel
{
    private const double Dekat = 5;
    private const int KepalaTerbanyak = 5;
    private readonly List<TabelPdf> _bagian;
    private IReadOnlyList<double> _x;

    public PenyambungTabel(TabelPdf pertama)
    {
        _bagian = [pertama];
        _x = pertama.X;
    }

    /// <summary>Takes the next table when it is a part of this one.</summary>
    public bool Sambung(TabelPdf bawah)
    {
        if (_bagian[^1].Halaman + 1 != bawah.Halaman || KepalaLain(_bagian[0], bawah))
        {
            return false;
        }

        // odd and even pages may have different margins
        var x = bawah.X.Select(b => b + _x[0] - bawah.X[0]).ToList();
        if (!Memuat(_x, x) && !Memuat(x, _x))
        {
            return false;
        }

        _x = x.Count > _x.Count ? x : _x;
        _bagian.Add(bawah with { X = x, Baris = [.. bawah.Baris.Skip(KepalaUlang(bawah))] });
        return true;
    }

    /// <summary>How many rows at its top repeat the headings.</summary>
    private int KepalaUlang(TabelPdf bawah)
    {
        var n = 0;
        while (n < KepalaTerbanyak && n < bawah.Baris.Count && n < _bagian[0].Baris.Count && Kunci(bawah.Baris[n]).SequenceEqual(Kunci(_bagian[0].Baris[n])))
        {
            n++;
        }

        return n;
    }

    /// <summary>The rows of all parts on the finest of their grids.</summary>
    public List<BarisPdf> Baris()
    {
        var hasil = new List<BarisPdf>();
        foreach (var b in _bagian)
        {
            var kolom = b.X.Select(k => Enumerable.Range(0, _x.Count).MinBy(i => Math.Abs(_x[i] - k))).ToArray();
            hasil.AddRange(b.X.Count == _x.Count ? b.Baris : b.Baris.Select(r => Petakan(r, kolom, _x.Count - 1)));
        }

        return hasil;
    }

    private static bool Memuat(IReadOnlyList<double> halus, IReadOnlyList<double> kasar) =>
        Math.Abs(halus[^1] - kasar[^1]) <= Dekat && kasar.All(k => halus.Any(h => Math.Abs(h - k) <= Dekat));

    private static BarisPdf Petakan(BarisPdf b, int[] kolom, int banyak)
    {
        var sel = Enumerable.Repeat("", banyak).ToArray();
        var asal = new AsalSel[banyak];
        for (var i = 0; i < b.Sel.Count; i++)
        {
            var k = Math.Min(kolom[i], banyak - 1);
            (sel[k], asal[k]) = (b.Sel[i], b.Asal.ElementAtOrDefault(i));
        }

        return b with { Sel = sel, Asal = asal };
    }

    // "No …" begins a table; the same one only when it repeats its headings
    private static bool KepalaLain(TabelPdf atas, TabelPdf bawah) =>
        Kunci(bawah.Baris[0]) is ["no" or "nomor" or "nourut", ..] kunci && !kunci.SequenceEqual(Kunci(atas.Baris[0]));

    private static List<string> Kunci(BarisPdf b) => [.. b.Sel.Where(s => s.Length > 0).Select(s => new string([.. s.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]))];
}
