namespace Akuntabel.Uji.Usulan;

/// <summary>A row with the pieces that a page or a cell has cut from it.</summary>
/// <param name="Indeks">Its first row in the table.</param>
/// <param name="Sel">Its cells.</param>
internal sealed record BarisUtuh(int Indeks, IReadOnlyList<string> Sel)
{
    /// <summary>A cell; empty where the table has no such column.</summary>
    public string this[int kolom] => kolom >= 0 && kolom < Sel.Count ? Sel[kolom] : "";

    /// <summary>The rows of a table without totals and means.</summary>
    public static IReadOnlyList<BarisUtuh> Semua(TabelRencana t)
    {
        var hasil = new List<BarisUtuh>();
        for (var i = 0; i < t.Tabel.Isi.Count; i++)
        {
            if (t.Lewati(i))
            {
                continue;
            }

            var sel = Enumerable.Range(0, t.Tabel.Kepala.Count).Select(k => t.Tabel.Isi[i][k].Trim()).ToList();
            if (hasil.Count > 0 && Potongan(sel, hasil[^1].Sel))
            {
                hasil[^1] = hasil[^1] with { Sel = [.. hasil[^1].Sel.Zip(sel, (a, b) => $"{a} {b}".Trim())] };
            }
            else if (sel.Exists(s => s.Length > 0))
            {
                hasil.Add(new BarisUtuh(i, sel));
            }
        }

        return hasil;
    }

    /// <summary>Words that go on in small letters below words, and nothing that stands below a figure.</summary>
    private static bool Potongan(List<string> sel, IReadOnlyList<string> atas)
    {
        var terisi = Enumerable.Range(0, sel.Count).Where(k => sel[k].Length > 0).ToList();
        return terisi.Count > 0 && terisi.TrueForAll(k => sel[k].Any(char.IsLetter) ? char.IsAsciiLetterLower(sel[k][0])
            && atas[k].Any(char.IsLetter) && sel[k].Length > 2 && sel[k][1] is not ('.' or ')') : atas[k].Length == 0);
    }
}
