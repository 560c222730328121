using System.Text;
using Akuntabel.Benchmarks.Korpus.Dasar;

namespace Akuntabel.Benchmarks.Korpus.Penulis;

/// <summary>
/// Writes a table as a typist sets it: columns stand below one another by blanks, long cells go on in further lines, figures end together.
/// </summary>
internal static class TabelBerspasi
{
    private const int Terlebar = 34;
    private const int KepalaTerlebar = 14;
    private const int Celah = 3;

    private enum Rata
    {
        Kiri,
        Tengah,
        Kanan,
    }

    private sealed record Petak(int Awal, int Lebar, Rata Rata, List<string> Larik);

    public static void Tulis(StringBuilder sb, UnsurTabel t)
    {
        var lebar = Enumerable.Range(0, t.BanyakKolom).Select(k => Lebar(t, k)).ToList();
        var awal = lebar.Select((_, k) => lebar.Take(k).Sum(l => l + Celah)).ToList();
        for (var r = 0; r < t.Kepala.Count; r++)
        {
            Cetak(sb, [.. Kisi.Letak(t).Where(x => x.Baris == r).Select(x => Kepala(x.Kolom, x.Sel))]);
        }

        var kanan = lebar.Select((_, k) => t.Isi.Count(b => b.Sel[k].Teks.Any(char.IsAsciiDigit)) * 2 > t.Isi.Count && k > 0).ToList();
        foreach (var b in t.Isi)
        {
            Cetak(sb, [.. b.Sel.Select((s, k) => new Petak(awal[k], lebar[k], kanan[k] ? Rata.Kanan : Rata.Kiri,
                Pecah(s.Teks, lebar[k])))]);
        }

        Petak Kepala(int kolom, SelKepala s)
        {
            var rentang = awal[kolom + s.Kolom - 1] + lebar[kolom + s.Kolom - 1] - awal[kolom];
            return new Petak(awal[kolom], rentang, Rata.Tengah, Pecah(s.Teks, rentang));
        }
    }

    private static int Lebar(UnsurTabel t, int k)
    {
        var kepala = Kisi.Letak(t).Where(x => x.Sel.Kolom == 1 && x.Kolom == k).Select(x => x.Sel.Teks).ToList();
        var isi = t.Isi.Select(b => b.Sel[k].Teks).ToList();
        var kata = kepala.Concat(isi).SelectMany(s => s.Split(' ')).Max(s => s.Length);
        return Math.Max(kata, Math.Max(isi.Max(s => Math.Min(s.Length, Terlebar)), kepala.Select(s => Math.Min(s.Length, KepalaTerlebar))
            .DefaultIfEmpty(0).Max()));
    }

    private static List<string> Pecah(string teks, int lebar)
    {
        var hasil = new List<string>();
        foreach (var kata in teks.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (hasil is [.., var akhir] && akhir.Length + 1 + kata.Length <= lebar)
            {
                hasil[^1] = akhir + " " + kata;
            }
            else
            {
                hasil.Add(kata);
            }
        }

        return hasil;
    }

    private static void Cetak(StringBuilder sb, List<Petak> petak)
    {
        for (var i = 0; i < petak.Max(p => p.Larik.Count); i++)
        {
            var baris = new StringBuilder();
            foreach (var p in petak.Where(p => i < p.Larik.Count).OrderBy(p => p.Awal))
            {
                var sela = Math.Max(0, p.Lebar - p.Larik[i].Length);
                var geser = p.Rata switch { Rata.Kiri => 0, Rata.Tengah => sela / 2, _ => sela };
                baris.Append(' ', Math.Max(0, p.Awal + geser - baris.Length)).Append(p.Larik[i]);
            }

            sb.AppendLine(baris.ToString());
        }
    }
}
