using System.Text;
using Akuntabel.Core.Umum;

namespace Akuntabel.Web.Fitur.Bersama;

/// <summary>Rows pasted as a text: cells parted by tabs, as a spreadsheet copies them, or by semicolons. All of it becomes rows, or it is told why not.</summary>
/// <param name="Baris">The rows, each with as many cells as the table has columns.</param>
/// <param name="Salah">Why none is taken; <c>null</c>: they are.</param>
internal sealed record TempelanBaris(IReadOnlyList<string[]> Baris, string? Salah)
{
    public static TempelanBaris Baca(string? teks, IReadOnlyList<string> kolom)
    {
        var banyakKolom = kolom.Count;
        var baris = Pisah((teks ?? "").ReplaceLineEndings("\n")).Where(b => b.Exists(s => s.Length > 0)).ToList();
        // people copy a table with its heading row, which is no data
        if (baris.Count > 1 && Kepala(baris[0], kolom))
        {
            baris.RemoveAt(0);
        }

        var lebar = baris.FindIndex(b => b.FindLastIndex(s => s.Length > 0) >= banyakKolom);
        var salah = baris.Count > FormulirRegister.BarisTerbanyak
            ? $"Tempelan ini {AngkaIndonesia.Cetak(baris.Count, 0)} baris; sekali tempel paling banyak {AngkaIndonesia.Cetak(FormulirRegister.BarisTerbanyak, 0)}. Tempel sebagian demi sebagian, atau impor berkasnya."
            : lebar >= 0 ? $"Baris {lebar + 1} dari tempelan berisi {baris[lebar].Count} sel, sedangkan tabel ini {banyakKolom} kolom. Buang sel yang lebih, lalu simpan lagi; belum ada yang disimpan."
            : null;
        return new TempelanBaris(salah is null ? [.. baris.Select(b => Enumerable.Range(0, banyakKolom).Select(i => i < b.Count ? b[i] : "").ToArray())] : [], salah);
    }

    private static bool Kepala(List<string> baris, IReadOnlyList<string> kolom) =>
        baris.Count(s => s.Length > 0) > 1 && baris.Index().All(s => s.Item.Length == 0 || (s.Index < kolom.Count && Rata(s.Item) == Rata(kolom[s.Index])));

    private static string Rata(string judul) => judul.Trim().Replace('_', ' ').Replace('-', ' ').ToLowerInvariant();

    private static IEnumerable<List<string>> Pisah(string teks)
    {
        var pemisah = teks.Contains('\t', StringComparison.Ordinal) ? '\t' : ';';
        for (var i = 0; i < teks.Length; i++)
        {
            var baris = new List<string>();
            do
            {
                baris.Add(Sel(teks, ref i, pemisah));
            }
            while (i < teks.Length && teks[i++] == pemisah);
            i--;
            yield return baris;
        }
    }

    // a spreadsheet quotes a cell that holds lines or the separator; other quotes are words of the cell
    private static string Sel(string teks, ref int i, char pemisah)
    {
        var (awal, isi) = (i, new StringBuilder());
        for (var j = i + 1; i < teks.Length && teks[i] == '"' && j < teks.Length; j++)
        {
            var kutip = teks[j] == '"';
            if (kutip && j + 1 < teks.Length && teks[j + 1] == '"')
            {
                j++;
            }
            else if (kutip)
            {
                var tutup = j + 1 == teks.Length || teks[j + 1] == pemisah || teks[j + 1] == '\n';
                if (tutup && isi.ToString().AsSpan().IndexOfAny(pemisah, '\n') >= 0)
                {
                    i = j + 1;
                    return isi.ToString().Trim();
                }

                break;
            }

            isi.Append(teks[j]);
        }

        var habis = teks.AsSpan(awal).IndexOfAny(pemisah, '\n');
        i = habis < 0 ? teks.Length : awal + habis;
        return teks[awal..i].Trim();
    }
}
