using Akuntabel.Core.Laporan;

namespace Akuntabel.Dokumen.Perbandingan;

/// <summary>What is set against its like.</summary>
public enum JenisBlokBeda
{
    /// <summary>Heading.</summary>
    Judul,

    /// <summary>Paragraph.</summary>
    Paragraf,

    /// <summary>Item of a list.</summary>
    Butir,

    /// <summary>Table.</summary>
    Tabel,

    /// <summary>Chart, diagram or picture, by its words.</summary>
    Gambar,
}

/// <summary>A row by its cells.</summary>
internal sealed class BarisSatuan(IReadOnlyList<List<Token>> sel, bool kepala, object? asal = null)
{
    public IReadOnlyList<List<Token>> Sel { get; } = sel;

    public bool Kepala { get; } = kepala;

    public object? Asal { get; } = asal;

    public string Kanon { get; } = string.Join('\u001f', sel.Select(s => string.Concat(s.Select(t => t.Kanon))));

    public KemiripanBagian Mirip { get; } = new(sel.SelectMany(s => s));
}

/// <summary>A paragraph or a table, whatever it was read from.</summary>
internal sealed class SatuanBanding(JenisBlokBeda jenis, List<Token> isi, IReadOnlyList<BarisSatuan> baris, object? asal = null)
{
    public JenisBlokBeda Jenis { get; } = jenis;

    public List<Token> Isi { get; } = isi;

    public IReadOnlyList<BarisSatuan> Baris { get; } = baris;

    public object? Asal { get; } = asal;

    /// <summary>Names a heading's section; empty for all else.</summary>
    public string Kunci { get; init; } = "";

    public int Tingkat { get; init; }

    public string Kanon { get; } = $"{jenis}\u001e{string.Concat(isi.Select(t => t.Kanon))}\u001e{string.Join('\u001e', baris.Select(b => b.Kanon))}";

    public KemiripanBagian Mirip { get; } = new(isi.Concat(baris.SelectMany(b => b.Sel.SelectMany(s => s))));
}

/// <summary>A heading and what stands under it up to the next.</summary>
internal sealed class BagianSatuan(SatuanBanding? judul)
{
    public SatuanBanding? Judul { get; } = judul;

    public List<SatuanBanding> Isi { get; } = [];

    /// <summary>Cuts units at their headings.</summary>
    public static List<BagianSatuan> Bagi(IEnumerable<SatuanBanding> daftar)
    {
        var hasil = new List<BagianSatuan> { new(null) };
        foreach (var s in daftar)
        {
            if (s.Jenis == JenisBlokBeda.Judul)
            {
                hasil.Add(new BagianSatuan(s));
            }
            else
            {
                hasil[^1].Isi.Add(s);
            }
        }

        return hasil[0].Isi.Count == 0 ? [.. hasil.Skip(1)] : hasil;
    }
}

/// <summary>How much alike two texts are, by their words; figures are only figures, as they change from year to year.</summary>
internal sealed class KemiripanBagian
{
    private const int KataTerbanyak = 400;

    private readonly int[] _kata;

    public KemiripanBagian(IEnumerable<Token> isi)
    {
        _kata = [.. isi.Where(t => !t.Sela).Take(KataTerbanyak).Select(t => (t.Angka ? "#" : t.Kanon.ToUpperInvariant()).GetHashCode(StringComparison.Ordinal))];
        Array.Sort(_kata);
    }

    /// <summary>From 0 to 1.</summary>
    public double Dengan(KemiripanBagian lain)
    {
        var (a, b) = (_kata, lain._kata);
        if (a.Length + b.Length == 0)
        {
            return 1;
        }

        var (i, j, sama) = (0, 0, 0);
        while (i < a.Length && j < b.Length)
        {
            var c = a[i].CompareTo(b[j]);
            (i, j, sama) = (c <= 0 ? i + 1 : i, c >= 0 ? j + 1 : j, c == 0 ? sama + 1 : sama);
        }

        return 2.0 * sama / (a.Length + b.Length);
    }
}
