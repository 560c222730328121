using System.Globalization;

namespace Akuntabel.Uji.Aturan.Daftar;

/// <summary>NOM-002: rows of a table that are numbered 1, 2, 3 … are numbered without repetition or gap.</summary>
internal static class NomorBaris
{
    public static AturanUji Aturan { get; } = new(
        "NOM-002", TingkatTemuan.Editorial, [KelasTemuan.Penomoran],
        "Nomor baris tabel berurutan, tanpa ganda dan tanpa loncatan.",
        "Konsistensi dokumen",
        "Sesudah baris 14 tertulis baris 16.",
        d => d.DaftarTabel.SelectMany(Tabel));

    private const int BarisTersedikit = 5;

    private static IEnumerable<Temuan?> Tabel(TabelTerbaca t)
    {
        var nomor = Enumerable.Range(0, t.Isi.Count).Where(i => !TanpaNomor(t.Isi[i])).Select(i =>
            (Baris: i, Nomor: Depan(t.Isi[i][0]))).ToList();
        // a column that is not one plain sequence (sub-levels, several lists, blanks) is left alone
        if (nomor.Count is >= BarisPendek and < BarisTersedikit && Berlubang(t, nomor.ConvertAll(n => n.Nomor ?? 0)))
        {
            var tertulis = string.Join(", ", nomor.Select(n => n.Nomor));
            yield return Aturan.Temukan(
                t.Tempat(nomor[1].Baris, 0), tertulis, string.Join(", ", Enumerable.Range(nomor[0].Nomor ?? 1, nomor.Count)),
                    $"{nomor.Count} baris", $"Baris tabel ini bernomor {tertulis}.");
        }

        if (Tunggal(t) is { } salah)
        {
            var kini = salah.Nomor;
            yield return Aturan.Temukan(
                t.Tempat(salah.Baris, 0), $"{kini}", $"{salah.Benar}", $"baris ke-{salah.Benar}",
                kini == salah.Benar - 1 ? $"Nomor {kini} dipakai dua kali." : $"Baris ke-{salah.Benar} bernomor {kini}.");
            yield break;
        }

        if (nomor.Count < BarisTersedikit || nomor.Exists(n => n.Nomor is null)
            || nomor.Zip(nomor.Skip(1)).Count(p => p.Second.Nomor == p.First.Nomor + 1) < (nomor.Count - 1) * 0.7)
        {
            yield break;
        }

        foreach (var ((_, lalu), (baris, kini)) in nomor.Zip(nomor.Skip(1)))
        {
            // starting again at 1 is another list; one step back to the right count follows from the error before
            yield return kini == lalu + 1 || kini == 1 ? null : Aturan.Temukan(
                t.Tempat(baris, 0), $"{kini}", $"{lalu + 1}", $"sesudah nomor {lalu}",
                kini == lalu ? $"Nomor {kini} dipakai dua kali." : $"Sesudah nomor {lalu} tertulis nomor {kini}.");
        }
    }

    /// <summary>The only row of a table numbered 1, 2, 3 … whose number is another one of them; a row that goes on with the one above
    /// it repeats its number and its name, or stands on another page.</summary>
    private static (int Baris, int Nomor, int Benar)? Tunggal(TabelTerbaca t)
    {
        var baris = Enumerable.Range(0, t.Isi.Count).Where(i => t.Isi[i][0].Length > 0 && !TanpaNomor(t.Isi[i])).ToList();
        if (baris.Count < BarisPendek || t.Kepala.Count < 2 || !Bunyi.KolomNomor(t.Kepala[0].Split(" › ")[^1]))
        {
            return null;
        }

        var lain = baris.Select((b, i) => (Baris: b, Nomor: Depan(t.Isi[b][0]), Benar: i + 1)).Where(x => x.Nomor != x.Benar).ToList();
        return lain is [{ Nomor: { } n } x] && n <= baris.Count && (n > 1 || x.Benar == 2) && !Menyambung(t, x.Baris, n)
            ? (x.Baris, n, x.Benar) : null;
    }

    private static bool Menyambung(TabelTerbaca t, int baris, int nomor)
    {
        var kembar = Enumerable.Range(0, t.Isi.Count).First(i => i != baris && Depan(t.Isi[i][0]) == nomor);
        var nama = Bunyi.Rapat(t.Isi[baris][1]);
        return nama.Length < 4 || nama == Bunyi.Rapat(t.Isi[kembar][1]) || t.Isi[kembar].Halaman != t.Isi[baris].Halaman;
    }

    /// <summary>
    /// 1, 4, 6: rising (not in even steps, which number other rows too) with more than one gap or a wide one, in a table of which no row
    /// was
    /// lost. A total shows that none was: without one the numbers must begin at 1 and stay near, and on a page nothing can be told.
    /// </summary>
    private static bool Berlubang(TabelTerbaca t, List<int> nomor)
    {
        var berjumlah = t.Isi.Any(TanpaNomor);
        var langkah = nomor.Zip(nomor.Skip(1), (x, y) => y - x).ToList();
        // numbers of another list are far apart from the first; a part of a table begins later, and then counts on
        var lebar = berjumlah && langkah.Contains(1) ? int.MaxValue : LubangTerlebar;
        return (nomor[0] == 1 ? berjumlah || t.Halaman is null : berjumlah && langkah[0] == 1) && langkah.Distinct().Count() > 1
            && langkah.TrueForAll(n => n > 0 && n <= lebar) && t.Isi.All(b => b.Sel.Count(s => s.Teks.Length > 0) > 1);
    }

    private const int BarisPendek = 3;
    private const int LubangTerlebar = 4;

    /// <summary>A total.</summary>
    private static bool TanpaNomor(BarisTerbaca b) => Bunyi.Jumlah(b.Sel.Select(s => s.Teks).FirstOrDefault(s => s.Length > 0) ?? "");

    /// <summary>The number with which a cell begins: "5", "5.", "5) Printer".</summary>
    private static int? Depan(string sel)
    {
        var t = sel.AsSpan().Trim();
        var n = 0;
        while (n < t.Length && char.IsAsciiDigit(t[n]))
        {
            n++;
        }

        var bertanda = n < t.Length && t[n] is '.' or ')' && (n + 1 == t.Length || t[n + 1] == ' ');
        // "3. 4." is two rows that extraction has made one
        return n is > 0 and < 4 && (n == t.Length || bertanda)
            && !char.IsAsciiDigit(t[Math.Min(n + 1, t.Length)..].Trim() is { IsEmpty: false } sisa ? sisa[0] : ' ')
            ? int.Parse(t[..n], CultureInfo.InvariantCulture) : null;
    }
}
