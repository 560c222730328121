using Akuntabel.Benchmarks.Korpus.Dasar;

namespace Akuntabel.Benchmarks.Korpus.Penulis;

/// <summary>Headings that span, as a plain grid.</summary>
internal static class Kisi
{
    /// <summary>
    /// Rows of headings, each as long as the table: a cell that spans columns stands in each, one that spans rows in the first.
    /// </summary>
    public static List<List<string>> Kepala(UnsurTabel t)
    {
        var hasil = t.Kepala.Select(_ => Enumerable.Repeat("", t.BanyakKolom).ToList()).ToList();
        foreach (var (r, k, s) in Letak(t))
        {
            Enumerable.Range(k, s.Kolom).ToList().ForEach(i => hasil[r][i] = s.Teks);
        }

        return hasil;
    }

    /// <summary>Where each heading cell begins.</summary>
    public static IEnumerable<(int Baris, int Kolom, SelKepala Sel)> Letak(UnsurTabel t)
    {
        var terisi = new bool[t.Kepala.Count, t.BanyakKolom];
        for (var r = 0; r < t.Kepala.Count; r++)
        {
            var k = 0;
            foreach (var s in t.Kepala[r])
            {
                while (terisi[r, k])
                {
                    k++;
                }

                for (var i = 0; i < s.Baris * s.Kolom; i++)
                {
                    terisi[r + (i / s.Kolom), k + (i % s.Kolom)] = true;
                }

                yield return (r, k, s);
            }
        }
    }

    /// <summary>Rows that a cell covers; 0 for one that is covered by the cell above.</summary>
    public static int Tinggi(UnsurTabel t, int baris, int kolom)
    {
        bool Kosong(int r) => r > 0 && kolom < t.KolomGabung && t.Isi[r].Sel[kolom].Teks.Length == 0 && !t.Isi[r].Tebal;
        if (Kosong(baris))
        {
            return 0;
        }

        var akhir = baris + 1;
        while (akhir < t.Isi.Count && Kosong(akhir))
        {
            akhir++;
        }

        return akhir - baris;
    }
}
