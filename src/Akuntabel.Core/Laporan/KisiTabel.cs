namespace Akuntabel.Core.Laporan;

/// <summary>A cell with its place in the grid of its table.</summary>
/// <param name="Baris">Row, from 0.</param>
/// <param name="Kolom">Column, from 0.</param>
/// <param name="TinggiBaris">Rows covered, cut at the end of the rows.</param>
/// <param name="LebarKolom">Columns covered, cut at the last column.</param>
/// <param name="Sel">The cell.</param>
public sealed record SelKisi(int Baris, int Kolom, int TinggiBaris, int LebarKolom, Sel Sel);

/// <summary>The grid of a table: spans resolved into rows and columns, so that a column can be asked for.</summary>
public static class KisiTabel
{
    /// <summary>Places the cells of a run of rows (the header, or the body) on a grid.</summary>
    /// <param name="baris">Rows, given as in HTML: covered positions are left out.</param>
    /// <param name="banyakKolom">Columns of the table; a cell beyond the last one is dropped.</param>
    public static IReadOnlyList<SelKisi> Susun(IReadOnlyList<Baris> baris, int banyakKolom)
    {
        var hasil = new List<SelKisi>();
        // for each column, the first row that no earlier span covers
        var bebas = new int[banyakKolom];
        for (var b = 0; b < baris.Count; b++)
        {
            SusunBaris(baris[b], b, baris.Count, bebas, hasil);
        }

        return hasil;
    }

    /// <summary>The header of each column: the texts above it, from top to bottom, joined by " / ", without the row that numbers the columns.</summary>
    public static IReadOnlyList<string> KepalaKolom(Tabel tabel)
    {
        var nama = Enumerable.Range(0, tabel.Kolom.Count).Select(_ => new List<string>()).ToList();
        foreach (var s in Susun(tabel.Kepala, tabel.Kolom.Count))
        {
            var teks = s.Sel.Isi.Gabung().Replace('\n', ' ').Trim();
            for (var k = s.Kolom; teks.Length > 0 && !IsNomorKolom(teks) && k < s.Kolom + s.LebarKolom; k++)
            {
                nama[k].Add(teks);
            }
        }

        return [.. nama.Select(n => string.Join(" / ", n))];
    }

    private static bool IsNomorKolom(string teks) => teks is ['(', .. var isi, ')'] && isi.All(char.IsAsciiDigit);

    private static void SusunBaris(Baris baris, int b, int banyakBaris, int[] bebas, List<SelKisi> hasil)
    {
        var k = 0;
        foreach (var sel in baris.Sel)
        {
            while (k < bebas.Length && bebas[k] > b)
            {
                k++;
            }

            if (k >= bebas.Length)
            {
                return;
            }

            var lebar = Math.Clamp(sel.RentangKolom, 1, bebas.Length - k);
            var tinggi = Math.Clamp(sel.RentangBaris, 1, banyakBaris - b);
            hasil.Add(new SelKisi(b, k, tinggi, lebar, sel));
            Array.Fill(bebas, b + tinggi, k, lebar);
            k += lebar;
        }
    }
}
