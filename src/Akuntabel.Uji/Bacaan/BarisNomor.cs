using System.Globalization;

namespace Akuntabel.Uji.Bacaan;

/// <summary>Rows under the headings that only number the columns: "1 2 3", "(1) (2) (4)", "a b c=(b/a)", "7=(6/5)".</summary>
internal static class BarisNomor
{
    private const int NomorTerbesar = 60;
    private const int Terpanjang = 40;

    private static readonly PolaTeks PolaNomor = Bunyi.Pola(@"^\(?\s*(\d{1,2}|[a-z])\s*\)?\s*(=\s*\(?[\s\d()\[\]{}a-z+\-–−:/÷x×*%,.]+)?$");
    private static readonly PolaTeks PolaAngka = Bunyi.Pola(@"^\(?\s*(\d{1,2})\s*\)?\s*(=.*)?$");
    private static readonly PolaTeks PolaHuruf = Bunyi.Pola(@"^\(?\s*([a-z])\s*\)?\s*(=.*)?$");

    /// <summary>Whether a row does nothing but number the columns; a number may be skipped, repeated or carry a formula.</summary>
    public static bool Ya(BarisTerbaca b)
    {
        var isi = b.Sel.Select(s => s.Teks.Trim()).Where(t => t.Length > 0).ToList();
        if (isi.Count < 3 || isi.Exists(t => t.Length > Terpanjang) || !isi.TrueForAll(t => PolaNomor.IsMatch(t)))
        {
            return false;
        }

        var angka = isi.ConvertAll(Angka);
        return angka.TrueForAll(n => n is not null) ? Menaik(angka.ConvertAll(n => n ?? 0)) : Berhuruf(isi);
    }

    /// <summary>The number of a column, <c>null</c> when the cell is none.</summary>
    public static int? Angka(string teks) =>
        PolaAngka.Match(teks.Trim()) is { Success: true } m
            && int.TryParse(m.Groups[1].ValueSpan, CultureInfo.InvariantCulture, out var n) ? n : null;

    /// <summary>The letter of a column as a number from 1, <c>null</c> when the cell is none.</summary>
    public static int? Huruf(string teks) => PolaHuruf.Match(teks.Trim()) is { Success: true } m
        ? char.ToLowerInvariant(m.Groups[1].Value[0]) - 'a' + 1 : null;

    private static bool Menaik(List<int> n)
    {
        var naik = n.Zip(n.Skip(1)).Count(p => p.Second - p.First is 1 or 2);
        var loncat = n.Zip(n.Skip(1)).Count(p => p.Second <= p.First || p.Second - p.First > 6);
        return n[0] <= 3 && n.Max() <= NomorTerbesar && loncat <= n.Count / 4
            && naik * 2 >= n.Count - 1;
    }

    private static bool Berhuruf(List<string> isi)
    {
        var huruf = isi.ConvertAll(Huruf);
        return huruf.TrueForAll(h => h is not null) && huruf.Zip(huruf.Skip(1)).All(p => p.Second > p.First);
    }
}
