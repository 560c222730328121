namespace Akuntabel.Uji.Pemahaman.Hal;

/// <summary>Whether two places state one figure.</summary>
internal static class PembandingAngka
{
    /// <summary>Whether two cells agree in any figure of a common unit; <c>null</c> when they have none.</summary>
    public static bool? Sama(IReadOnlyList<AngkaTertulis> a, IReadOnlyList<AngkaTertulis> b)
    {
        bool? hasil = null;
        foreach (var x in a)
        {
            foreach (var y in b)
            {
                var sama = Sama(x, y);
                if (sama is true)
                {
                    return true;
                }

                hasil ??= sama;
            }
        }

        return hasil;
    }

    /// <summary>Whether one value can be behind both figures; <c>null</c> when their units do not compare.</summary>
    public static bool? Sama(AngkaTertulis x, AngkaTertulis y)
    {
        if (x.Penyebut is not null || y.Penyebut is not null || x.MungkinTahun || y.MungkinTahun)
        {
            return null;
        }

        // a unit that a column of its own gives is not printed in the other table either
        var sesatuan = Tersirat(x) && y.Satuan.Length == 0 || Tersirat(y) && x.Satuan.Length == 0 ? true : Sesatuan(x.Satuan, y.Satuan);
        var cacah = (Cacah(x.Satuan) || Cacah(y.Satuan)) && TakDiukur(x.Satuan) && TakDiukur(y.Satuan);
        var bertemu = x.Bacaan.Any(m => y.Bacaan.Any(n =>
            cacah ? m.SelangCacah.Bertemu(n.SelangCacah) : Bertemu(m, n, x.Persen || y.Persen)));
        return bertemu && sesatuan is not false ? true : sesatuan is true ? bertemu : null;
    }

    /// <summary>Units of what is measured, and so rounded; people and papers are counted.</summary>
    private static readonly HashSet<string> Ukuran =
        [.. "% rp ton kg kilogram gram km kilometer meter m ha hektar hektare liter nilai indeks poin point skor angka rasio tahun hari jam menit juta miliar milyar".Split(' ')];

    private static bool Tersirat(AngkaTertulis a) =>
        a.Satuan.Length > 0 && !a.Teks.EndsWith(a.Satuan, StringComparison.OrdinalIgnoreCase);

    private static bool TakDiukur(string satuan) => satuan.Length == 0 || Cacah(satuan);

    /// <summary>Whether a unit is of things that are counted.</summary>
    internal static bool Cacah(string satuan) => satuan.Length > 2 && !Ukuran.Contains(satuan.ToLowerInvariant());

    /// <summary>Whether two units are one; <c>null</c> when one of them is unsaid and could be any.</summary>
    public static bool? Sesatuan(string a, string b)
    {
        if (a == b)
        {
            return true;
        }

        if (a.Length == 0 || b.Length == 0)
        {
            return a is "%" or "Rp" || b is "%" or "Rp" ? true : null;
        }

        return a.Length >= 3 && b.Length >= 3 && (a.StartsWith(b, StringComparison.Ordinal) || b.StartsWith(a, StringComparison.Ordinal));
    }

    /// <summary>Whether one figure is the other with two digits that changed places, or with one digit wrong.</summary>
    public static bool SalahKetik(AngkaTertulis a, AngkaTertulis b)
    {
        var desimal = Math.Max(0, Math.Max(a.Bacaan[0].Desimal, b.Bacaan[0].Desimal));
        var (x, y) = (AngkaTertulis.Cetak(a.Nilai, desimal), AngkaTertulis.Cetak(b.Nilai, desimal));
        var lain = x.Length == y.Length ? x.Zip(y).Count(p => p.First != p.Second) : int.MaxValue;
        return lain == 1 || (lain == 2 && x.Order().SequenceEqual(y.Order()));
    }

    /// <summary>A share may stand as 0,85 or as 85.</summary>
    private static bool Bertemu(BacaanAngka m, BacaanAngka n, bool persen) =>
        m.Selang.Bertemu(n.Selang)
        || (persen && m.Nilai is > 0 and < 2 && m.Desimal > 0 && m.Selang.Kali(100).Bertemu(n.Selang))
        || (persen && n.Nilai is > 0 and < 2 && n.Desimal > 0 && n.Selang.Kali(100).Bertemu(m.Selang));
}
