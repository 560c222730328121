using Akuntabel.Core.Umum;

namespace Akuntabel.Web.JalannyaSop;

/// <summary>Asks about a figure that is unlike the others: whoever typed it knows whether it is right, and says why.</summary>
public static class AngkaJanggal
{
    // a figure of another order than its target, or than the quarter before
    private const decimal JauhDariTarget = 2;

    private const decimal LainBesaran = 10;

    /// <summary>What is odd about this quarter's figure; empty: nothing, or there is none.</summary>
    public static string Cari(BarisRekapTriwulan b)
    {
        ArgumentNullException.ThrowIfNull(b);
        if (!BacaAngka.Coba(b.Kini, out var kini, out _) || kini is not { } n)
        {
            return "";
        }

        var lalu = b.Realisasi.SkipLast(1).Reverse().Select(x => BacaAngka.Coba(x, out var v, out _) ? v : null).FirstOrDefault(v => v
            is not null);
        return b.Indikator.Satuan == "%" && n > 100 ? $"{b.Kini} % lebih dari 100 %"
            : BacaAngka.Coba(b.Target, out var target, out _) && target is > 0 and { } t && n > t * JauhDariTarget
                && !b.Indikator.MakinRendah ? $"{b.Kini} jauh di atas target {b.Target}"
            : lalu is > 0 and { } p && (n > p * LainBesaran || n * LainBesaran < p) ? $"{b.Kini} berbeda jauh dari triwulan sebelumnya"
            : lalu is { } q && n < q && !b.Indikator.MakinRendah && b.Indikator.Agregasi == "sampai-dengan"
                ? $"{b.Kini} lebih rendah daripada triwulan sebelumnya, padahal dihitung sejak Januari" : "";
    }
}
