using System.Globalization;
using Akuntabel.Uji.Bacaan;

namespace Akuntabel.Dokumen.Pembacaan.Docx;

/// <summary>A table while it is being read: cells stand in columns of a grid that may be finer than what one sees.</summary>
internal sealed class TabelDibacaDocx
{
    /// <summary>The most columns; Word itself ends at 63.</summary>
    public const int KolomTerbanyak = 1_000;

    private static readonly SelTerbaca Kosong = new("");
    private readonly List<BarisDibaca> _baris = [];
    private readonly SortedSet<int> _awal = [];

    /// <summary>Places that its cells can take.</summary>
    public long Petak => (long)_baris.Count * _awal.Count;

    /// <summary>How many of its first rows the file calls headers.</summary>
    public int Kepala => _baris.TakeWhile(b => b.Kepala).Count();

    public void Tambah(BarisDibaca baris)
    {
        if (baris.Dihapus || baris.Sel.Count == 0)
        {
            return;
        }

        _baris.Add(baris);
        _awal.UnionWith(baris.Sel.Select(s => s.Kolom));
    }

    /// <summary>Its rows; a column of the grid in which no cell begins is left out, so that a wide cell is as wide as the columns one sees.</summary>
    public List<BarisTerbaca> Selesai()
    {
        var kolom = _awal.Select((k, i) => (k, i)).ToDictionary(p => p.k, p => p.i);
        // for a grid column, the first seen column at or after it
        var batas = new int[KolomTerbanyak + 2];
        for (int g = 0, i = 0; g < batas.Length; g++)
        {
            batas[g] = i;
            i += kolom.ContainsKey(g) ? 1 : 0;
        }

        return _baris.ConvertAll(b => new BarisTerbaca(0, Sel(b, kolom, batas)));
    }

    private static List<SelTerbaca> Sel(BarisDibaca baris, Dictionary<int, int> kolom, int[] batas)
    {
        var hasil = new List<SelTerbaca>(baris.Sel.Count);
        foreach (var s in baris.Sel)
        {
            Ganjal(hasil, kolom[s.Kolom]);
            hasil.Add(s.Isi);
        }

        Ganjal(hasil, batas[Math.Min(baris.Lebar, KolomTerbanyak + 1)]);
        return hasil;
    }

    private static void Ganjal(List<SelTerbaca> baris, int sampai)
    {
        while (baris.Count < sampai)
        {
            baris.Add(Kosong);
        }
    }
}

/// <summary>A row while it is being read.</summary>
internal sealed class BarisDibaca
{
    /// <summary>Cells with the grid column where each begins.</summary>
    public List<(int Kolom, SelTerbaca Isi)> Sel { get; } = [];

    /// <summary>Columns of the grid that it takes so far.</summary>
    public int Lebar { get; private set; }

    /// <summary>Removed by a tracked change.</summary>
    public bool Dihapus { get; set; }

    /// <summary>Repeated at the top of each page.</summary>
    public bool Kepala { get; set; }

    /// <summary>Leaves columns of the grid out.</summary>
    public void Lompat(int kolom) => Lebar = Math.Min(Lebar + Math.Max(0, kolom), TabelDibacaDocx.KolomTerbanyak);

    public void Tambah(SelDibacaDocx sel)
    {
        if (sel.Dihapus)
        {
            return;
        }

        if (Lebar >= TabelDibacaDocx.KolomTerbanyak)
        {
            throw new DokumenTakTerbacaException($"sebuah tabel mempunyai baris dengan lebih dari {TabelDibacaDocx.KolomTerbanyak.ToString(CultureInfo.InvariantCulture)} kolom; dokumen yang wajar tidak demikian. Hapus tabel itu lalu simpan ulang.");
        }

        Sel.Add((Lebar, sel.Selesai()));
        Lompat(Math.Max(1, sel.Rentang));
    }
}

/// <summary>A cell while it is being read.</summary>
internal sealed class SelDibacaDocx
{
    private readonly List<string> _teks = [];
    private bool _adaBiasa;
    private bool _adaTebal;
    private string? _alamat;

    /// <summary>Columns of the grid that it spans.</summary>
    public int Rentang { get; set; } = 1;

    /// <summary>Goes on a cell above: what it says is said there.</summary>
    public bool Lanjutan { get; set; }

    /// <summary>The cell that it goes on stands in the row above.</summary>
    public bool DariAtas { get; set; }

    /// <summary>Removed by a tracked change.</summary>
    public bool Dihapus { get; set; }

    public void Tambah(ParagrafDibacaDocx p, string nomor)
    {
        _alamat ??= p.Alamat;
        _teks.AddRange([nomor.Trim(), .. p.Baris()]);
        _adaTebal |= p.Berisi && p.Tebal;
        _adaBiasa |= p.Berisi && !p.Tebal;
    }

    public SelTerbaca Selesai() =>
        new(Lanjutan ? "" : string.Join(' ', _teks.Where(t => t.Length > 0)), !Lanjutan && _adaTebal && !_adaBiasa)
        {
            Alamat = _alamat, Lanjutan = DariAtas,
        };
}
