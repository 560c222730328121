using System.Globalization;
using System.Text.RegularExpressions;

namespace Akuntabel.Uji.Aturan.Daftar;

/// <summary>The number and title of a sub-chapter: "3.2.1. Judul".</summary>
/// <param name="Nomor">Its numbers from the chapter down.</param>
/// <param name="Judul">Its title without leader and page.</param>
internal sealed record NomorSubbab(IReadOnlyList<int> Nomor, string Judul)
{
    private static readonly PolaTeks Pola = Bunyi.Pola(@"^\s*([1-9](\.[1-9][0-9]?){1,4})\.?\s*([a-z(].*)$");
    private static readonly PolaTeks PolaBab = Bunyi.Pola(@"^\s*bab\s+[ivx]{1,5}\b");
    private static readonly PolaTeks PolaHalaman = Bunyi.Pola(@"[\s.…]+[0-9ivx]{0,3}\s*$");

    /// <summary>The number as printed.</summary>
    public string Tertulis => string.Join('.', Nomor);

    /// <summary>The sub-chapter that a text names; <c>null</c> when it begins with no such number.</summary>
    public static NomorSubbab? Dari(string teks)
    {
        var m = Pola.Match(teks.Length > 300 ? teks[..300] : teks);
        return m.Success ? new NomorSubbab([.. m.Groups[1].Value.Split('.').Select(n => int.Parse(n, CultureInfo.InvariantCulture))],
            PolaHalaman.Replace(m.Groups[3].Value, "").Trim()) : null;
    }

    /// <summary>Whether a heading comes after a sub-chapter and not below it.</summary>
    public static bool Sesudah(string bab, string judul)
    {
        if (PolaBab.IsMatch(judul) || Dari(bab) is not { } a)
        {
            return PolaBab.IsMatch(judul);
        }

        return Dari(judul) is { } b && b.Nomor.Count <= a.Nomor.Count && b.Nomor[^1] == a.Nomor[b.Nomor.Count - 1] + 1
            && b.Nomor.Take(b.Nomor.Count - 1).SequenceEqual(a.Nomor.Take(b.Nomor.Count - 1));
    }
}
