using Akuntabel.Benchmarks.Korpus.Dasar;

namespace Akuntabel.Benchmarks.Korpus.Penulis;

/// <summary>Headings that span, as a plain grid.</summary>
internal static class Kisi
{
    /// <summary>Rows of headings, each as long as the table: a cell that spans columns stands in each, one that spans rows in the first.</summary>
    public static List<List<string>> Kepala(UnsurTabel t)
    {
        var hasil = t.Kepala.Select(_ => Enumerable.Repeat<string?>(null, t.BanyakKolom).ToList()).ToList();
        for (var r = 0; r < t.Kepala.Count; r++)
        {
            foreach (var s in t.Kepala[r])
            {
                var k = hasil[r].IndexOf(null);
                for (var i = 0; i < s.Baris * s.Kolom && k >= 0; i++)
                {
                    hasil[r + (i / s.Kolom)][k + (i % s.Kolom)] = i < s.Kolom ? s.Teks : "";
                }
            }
        }

        return [.. hasil.Select(b => b.ConvertAll(s => s ?? ""))];
    }
}
