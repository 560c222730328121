using System.Globalization;
using Akuntabel.Benchmarks.Korpus.Dasar;

namespace Akuntabel.Benchmarks.Korpus.Penulis;

/// <summary>Formulas of sums in a made workbook: a total that somebody typed over has none.</summary>
internal sealed class RumusXlsx
{
    private readonly Dictionary<Cetakan, string> _rumus = [];

    /// <summary>Of a table whose rows begin at a row of the sheet, from 0.</summary>
    public RumusXlsx(Laporan l, UnsurTabel t, int atas)
    {
        var tempat = t.Isi.SelectMany((b, r) => b.Sel.SelectMany((s, k) => s.DaftarCetakan.Select(c => (c, k, r: atas + r))))
            .ToDictionary(x => x.c);
        foreach (var h in l.DaftarHubungan.Where(h => h.Jenis == JenisHubungan.Jumlah && h.Berlaku && h.Semua.All(tempat.ContainsKey)))
        {
            var bahan = h.Bahan.Select(c => tempat[c]).OrderBy(x => x.r).ToList();
            if (bahan.TrueForAll(x => x.k == tempat[h.Hasil].k) && bahan[^1].r - bahan[0].r == bahan.Count - 1)
            {
                _rumus[h.Hasil] = $"SUM({Alamat(bahan[0].k, bahan[0].r)}:{Alamat(bahan[0].k, bahan[^1].r)})";
            }
        }
    }

    /// <summary>The formula of a figure as XML; empty for a typed one.</summary>
    public string Untuk(Cetakan c) => _rumus.TryGetValue(c, out var rumus) ? $"<f>{rumus}</f>" : "";

    /// <summary>Name of a cell.</summary>
    public static string Alamat(int k, int r) =>
        (k >= 26 ? ((char)('A' + (k / 26) - 1)).ToString() : "") + (char)('A' + (k % 26)) + (r + 1).ToString(CultureInfo.InvariantCulture);
}
