using Akuntabel.Dokumen.Berkas.Uraian;

namespace Akuntabel.Dokumen.Pertukaran.LembarAnggaran;

/// <summary>The columns of the cash plan: months, and quarters where the months of one are not known.</summary>
internal static class KolomKas
{
    /// <summary>Rupiah by column, out of sums since January.</summary>
    /// <param name="sejak">By the number of the month; 0: zero.</param>
    public static IReadOnlyDictionary<string, decimal> Isi(decimal?[] sejak)
    {
        var hasil = new Dictionary<string, decimal>(StringComparer.Ordinal);
        for (var t = 1; t <= 4; t++)
        {
            var (awal, akhir) = (3 * (t - 1), 3 * t);
            if (Enumerable.Range(awal, 4).All(m => sejak[m] is not null))
            {
                for (var m = awal + 1; m <= akhir; m++)
                {
                    hasil[UraianPelaksanaan.Bulan[m - 1].ToLowerInvariant()] = (sejak[m] ?? 0) - (sejak[m - 1] ?? 0);
                }
            }
            else if (sejak[awal] is { } a && sejak[akhir] is { } z)
            {
                hasil[UraianPelaksanaan.Triwulan[t - 1]] = z - a;
            }
        }

        return hasil;
    }
}
