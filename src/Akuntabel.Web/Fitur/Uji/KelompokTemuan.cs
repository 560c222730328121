using Akuntabel.Dokumen.PenulisanTemuan;
using Akuntabel.Uji.Hasil;

namespace Akuntabel.Web.Fitur.Uji;

/// <summary>Findings of one weight and one cause.</summary>
/// <typeparam name="T">What a finding is shown with.</typeparam>
/// <param name="Tingkat">Weight.</param>
/// <param name="Sebab">Cause, in words.</param>
/// <param name="Daftar">The findings in the order of the document.</param>
public sealed record KelompokTemuan<T>(TingkatTemuan Tingkat, string Sebab, IReadOnlyList<T> Daftar);

/// <summary>Orders findings for a reader: heaviest first, and of one weight the cause with most of them first.</summary>
public static class KelompokTemuan
{
    /// <summary>The groups.</summary>
    /// <param name="daftar">In the order of the document.</param>
    /// <param name="temuan">The finding.</param>
    public static IReadOnlyList<KelompokTemuan<T>> Susun<T>(IEnumerable<T> daftar, Func<T, Temuan> temuan) =>
        [.. daftar.GroupBy(d => (temuan(d).Tingkat, Sebab: SebutanTemuan.Sebab(temuan(d).Kode)))
            .OrderByDescending(g => g.Key.Tingkat).ThenByDescending(g => g.Count()).ThenBy(g => g.Key.Sebab, StringComparer.Ordinal)
            .Select(g => new KelompokTemuan<T>(g.Key.Tingkat, g.Key.Sebab, [.. g]))];

    /// <summary>How many there are of each weight: "4 material, 2 minor, 1 editorial".</summary>
    public static string Hitung(IEnumerable<Temuan> daftar)
    {
        var menurut = daftar.ToLookup(t => t.Tingkat);
        return string.Join(", ",
            Enum.GetValues<TingkatTemuan>().Reverse().Where(t => menurut[t].Any())
            .Select(t => $"{menurut[t].Count()} {t.ToString().ToLowerInvariant()}"));
    }
}
