using Akuntabel.Core.Laporan;
using Akuntabel.Core.Umum;

namespace Akuntabel.Dokumen.Html;

/// <summary>The value axis of a chart: round ticks, printed the Indonesian way.</summary>
internal sealed class SumbuNilai
{
    private static readonly (decimal Batas, string Nama)[] Besar =
        [(1_000_000_000_000m, " triliun"), (1_000_000_000m, " miliar"), (1_000_000m, " juta")];

    private SumbuNilai(decimal bawah, decimal atas, decimal langkah)
    {
        Bawah = bawah;
        Atas = atas;
        Langkah = langkah;
    }

    public decimal Bawah { get; }

    public decimal Atas { get; }

    private decimal Langkah { get; }

    /// <summary>Chooses about five steps of 1, 2 or 5 times a power of ten; zero is always on the axis.</summary>
    public static SumbuNilai Dari(Grafik g)
    {
        decimal bawah = 0, atas = 0;
        foreach (var n in g.Seri.SelectMany(s => s.Nilai).Select(f => f.Besaran.Nilai).OfType<decimal>())
        {
            bawah = Math.Min(bawah, n);
            atas = Math.Max(atas, n);
        }

        if (bawah == atas)
        {
            return new(0, 1, 1);
        }

        var langkah = Bulat((atas - bawah) / 5);
        return new(Math.Floor(bawah / langkah) * langkah, Math.Ceiling(atas / langkah) * langkah, langkah);
    }

    /// <summary>Ticks with their labels, ascending.</summary>
    public IEnumerable<(decimal Nilai, string Label)> Tanda()
    {
        var puncak = Math.Max(Atas, -Bawah);
        var (bagi, nama) = Besar.FirstOrDefault(b => puncak >= b.Batas, (Batas: 1m, Nama: ""));
        for (var n = Bawah; n <= Atas; n += Langkah)
        {
            yield return (n, n == 0 ? "0" : Ringkas(n / bagi) + nama);
        }
    }

    /// <summary>Place of a value between 0 (bottom) and 1 (top).</summary>
    public double Letak(decimal nilai) => (double)((nilai - Bawah) / (Atas - Bawah));

    // as many decimals as the tick needs: 0,5 and 1, not 1,0
    private static string Ringkas(decimal n) =>
        AngkaIndonesia.Cetak(n, Enumerable.Range(0, 8).First(d => d == 7 || AngkaIndonesia.Bulatkan(n, d) == n));

    private static decimal Bulat(decimal kasar)
    {
        decimal pangkat = 1;
        while (pangkat <= kasar / 10)
        {
            pangkat *= 10;
        }

        while (pangkat > kasar && pangkat > 0.000001m)
        {
            pangkat /= 10;
        }

        decimal[] pilihan = [1, 2, 5, 10];
        return pangkat * pilihan.First(p => pangkat * p >= kasar || p == 10);
    }
}
