namespace Akuntabel.Dokumen.Pembacaan.DariPdf;

/// <summary>Page numbers as people write them: "3, 7-9".</summary>
internal static class DaftarHalaman
{
    public static string Tulis(IEnumerable<int> halaman)
    {
        var rentang = new List<(int Awal, int Akhir)>();
        foreach (var n in halaman.Order())
        {
            if (rentang is [.., var r] && r.Akhir + 1 == n)
            {
                rentang[^1] = (r.Awal, n);
            }
            else
            {
                rentang.Add((n, n));
            }
        }

        return string.Join(", ", rentang.Select(r => r.Awal == r.Akhir ? $"{r.Awal}" : $"{r.Awal}-{r.Akhir}"));
    }
}
