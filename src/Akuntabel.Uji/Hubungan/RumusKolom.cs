using System.Globalization;

namespace Akuntabel.Uji.Hubungan;

/// <summary>A formula that the table prints for one of its columns.</summary>
/// <param name="Jenis">How the column follows.</param>
/// <param name="Kolom">The column.</param>
/// <param name="Suku">The columns from which it follows; for a quotient numerator and denominator, for a difference minuend and subtrahend.</param>
internal sealed record RumusKolom(JenisHubungan Jenis, int Kolom, IReadOnlyList<int> Suku)
{
    private const int SukuTerbanyak = 12;

    /// <summary>The formulas of the row that numbers the columns, and those in the headings.</summary>
    public static IEnumerable<RumusKolom> Semua(TabelTerbaca t)
    {
        var nomor = Nomor(t);
        for (var k = 0; k < t.Kepala.Count; k++)
        {
            var teks = t.Nomori?[k] is { } n && n.Contains('=') ? n[(n.IndexOf('=') + 1)..] : nomor.Count > 0 ? DalamKepala(t.Kepala[k])
                : null;
            if (teks is not null && Urai(teks, nomor) is var (jenis, suku) && !suku.Contains(k))
            {
                yield return new RumusKolom(jenis, k, suku);
            }
        }
    }

    /// <summary>The column of each number or letter; the last that bears a number twice is a slip.</summary>
    private static Dictionary<string, int> Nomor(TabelTerbaca t)
    {
        var hasil = new Dictionary<string, int>();
        for (var k = 0; t.Nomori is { } b && k < t.Kepala.Count; k++)
        {
            var kunci = BarisNomor.Angka(b[k]) is { } n ? n.ToString(CultureInfo.InvariantCulture)
                : BarisNomor.Huruf(b[k]) is { } h ? ((char)('a' + h - 1)).ToString() : "";
            if (kunci.Length > 0)
            {
                hasil.TryAdd(kunci, k);
            }
        }

        return hasil;
    }

    private static readonly PolaTeks PolaKepala = Bunyi.Pola(@"[(\[]\s*(?:\d{1,2}\s*=\s*)?\(?(\d{1,2}\s*[-–:/÷+]\s*\d{1,2}(?:\s*\+\s*\d{1,2})*)\)?\s*([x×*]\s*100\s*%?)?\s*[)\]]");

    private static string? DalamKepala(string kepala) => PolaKepala.Match(kepala) is { Success: true } m ? m.Groups[1].Value : null;

    /// <summary>"(6/5)", "6 : 5 x 100%", "4+6", "3-4": one operation on columns; anything else is left alone.</summary>
    private static (JenisHubungan Jenis, IReadOnlyList<int> Suku)? Urai(string teks, Dictionary<string, int> nomor)
    {
        var bersih = new string([.. teks.ToLowerInvariant().Where(c => !char.IsWhiteSpace(c)
            && c is not ('(' or ')' or '[' or ']' or '{' or '}' or '%'))]);
        bersih = bersih.Replace("x100", "").Replace("×100", "").Replace("*100", "").Replace("100x", "").Replace("100×",
            "").Replace("100*", "");
        foreach (var (tanda, jenis) in Tanda)
        {
            var bagian = bersih.Split(tanda);
            if (bagian.Length >= 2 && bagian.Length <= (jenis == JenisHubungan.Jumlah ? SukuTerbanyak : 2) && bagian.All(nomor.ContainsKey))
            {
                return (jenis, [.. bagian.Select(b => nomor[b])]);
            }
        }

        return null;
    }

    private static readonly (char[] Tanda, JenisHubungan Jenis)[] Tanda =
    [
        (['/', ':', '÷'], JenisHubungan.Persen), (['-', '–', '−'], JenisHubungan.Selisih), (['+'], JenisHubungan.Jumlah),
    ];
}
