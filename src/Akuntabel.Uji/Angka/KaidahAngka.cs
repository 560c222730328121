namespace Akuntabel.Uji.Angka;

/// <summary>What digits with dots and commas can mean, by the Indonesian and the English convention.</summary>
internal static class KaidahAngka
{
    /// <summary>More decimals than any report prints; beyond them a quotient would leave the range of its type.</summary>
    private const int DesimalTerbanyak = 9;

    /// <summary>All readings of digits with separators; none when no convention fits.</summary>
    public static IReadOnlyList<BacaanAngka> Bacaan(string inti, bool rupiah)
    {
        if (inti.Length is 0 or > 24 || inti.Count(char.IsAsciiDigit) > 15)
        {
            return [];
        }

        var bagian = inti.Split('.', ',');
        var tanda = inti.Where(c => c is '.' or ',').ToArray();
        return bagian[^1].Length > DesimalTerbanyak && tanda.Length > 0 ? [] : tanda.Length switch
        {
            0 => [Nilai(inti, "")],
            1 => SatuTanda(bagian, rupiah),
            _ => BanyakTanda(bagian, tanda),
        };
    }

    private static IReadOnlyList<BacaanAngka> SatuTanda(string[] bagian, bool rupiah)
    {
        var ribuan = bagian[1].Length == 3 && bagian[0].Length is >= 1 and <= 3 && bagian[0][0] != '0';
        var desimal = Nilai(bagian[0], bagian[1]);
        var bulat = ribuan ? Nilai(bagian[0] + bagian[1], "") : desimal;
        // a group of six is two whose sign was lost, in money more likely than a fraction that fine
        if (bagian[1].Length == 6 && bagian[0].Length <= 3 && bagian[0][0] != '0')
        {
            var utuh = Nilai(bagian[0] + bagian[1], "");
            return rupiah ? [utuh] : [desimal, utuh];
        }

        return (ribuan, rupiah) switch
        {
            (true, true) => [bulat],
            (true, false) => [bulat, desimal],
            _ => [desimal],
        };
    }

    private static IReadOnlyList<BacaanAngka> BanyakTanda(string[] bagian, char[] tanda)
    {
        var tengah = bagian.Skip(1).SkipLast(1).All(b => b.Length == 3) && bagian[0].Length is >= 1 and <= 3;
        var seragam = tanda.SkipLast(1).All(t => t == tanda[0]);
        if (!tengah)
        {
            return [];
        }

        // "7,315.220.000": signs mixed among groups of three, which nothing else can be
        if (!seragam)
        {
            return bagian[^1].Length switch
            {
                3 => [Nilai(string.Concat(bagian), "")],
                1 or 2 => [Nilai(string.Concat(bagian.SkipLast(1)), bagian[^1])],
                _ => [],
            };
        }

        var depan = string.Concat(bagian.SkipLast(1));
        return (tanda[^1] == tanda[0], bagian[^1].Length) switch
        {
            (true, 3) => [Nilai(depan + bagian[^1], "")],
            (true, 2) => [Nilai(depan, bagian[^1])],
            (true, _) => [],
            (false, <= 6) => [Nilai(depan, bagian[^1])],
            _ => [],
        };
    }

    private static BacaanAngka Nilai(string bulat, string pecahan)
    {
        var n = 0m;
        foreach (var c in bulat)
        {
            n = (n * 10) + (c - '0');
        }

        var langkah = 1m;
        foreach (var c in pecahan)
        {
            langkah /= 10;
            n += langkah * (c - '0');
        }

        return new BacaanAngka(n, pecahan.Length);
    }
}
