using static Akuntabel.Uji.Angka.AngkaTertulis;

namespace Akuntabel.Uji.Hubungan;

/// <summary>A stated percentage against the two figures from which it follows.</summary>
internal static class Nisbah
{
    /// <summary>Whether any reading of the three figures agrees.</summary>
    /// <param name="r">Numerator.</param>
    /// <param name="d">Denominator.</param>
    /// <param name="persen">The stated percentage.</param>
    /// <param name="kinerja">Also by the formulas of "lower is better" and with the cap of 100.</param>
    public static bool Cocok(AngkaTertulis r, AngkaTertulis d, AngkaTertulis persen, bool kinerja) =>
        (from x in r.Bacaan
         from y in d.Bacaan
         from z in persen.Bacaan
         from calon in Calon(Ragam(r, x), Ragam(d, y), kinerja
             && (x.Nilai != y.Nilai || z.Nilai > 100)).Concat(Pecahan(Ragam(r, x), Ragam(d, y), persen, z))
         where calon.Bertemu(z.Selang)
         select calon).Any();

    /// <summary>Whether the percentage follows by a formula of "the lower the better", or is the cap of what does.</summary>
    public static bool Terbalik(AngkaTertulis r, AngkaTertulis d, AngkaTertulis persen) =>
        (from x in r.Bacaan
         from y in d.Bacaan
         from z in persen.Bacaan
         let nisbah = Ragam(r, x).Bagi(Ragam(d, y))
         let balik = Ragam(d, y).Bagi(Ragam(r, x))
         where (nisbah is { } n && new Selang(200 - (n.Atas * 100), 200 - (n.Bawah * 100)).Bertemu(z.Selang))
             || (balik is { } b && (b.Kali(100).Bertemu(z.Selang)
             || (z.Nilai > 100 && Batas.Contains(z.Nilai) && b.Atas * 100 > z.Nilai - 10)))
         select z).Any();

    /// <summary>Caps that regulations and applications put on an achievement.</summary>
    private static readonly decimal[] Batas = [100, 110, 120, 125, 150, 200];

    private static Selang Ragam(AngkaTertulis a, BacaanAngka b) => TakNegatif(b, a.Persen ? b.Selang : b.SelangCacah);

    /// <summary>"0,00" was rounded from no less than nothing.</summary>
    private static Selang TakNegatif(BacaanAngka b, Selang s) => b.Nilai < 0 ? s : new Selang(Math.Max(0, s.Bawah), s.Atas);

    /// <summary>"0,85" without a percent sign is 85 %.</summary>
    private static IEnumerable<Selang> Pecahan(Selang r, Selang d, AngkaTertulis persen, BacaanAngka z) =>
        !persen.Persen && z.Desimal >= 2 && r.Bagi(d) is { } hasil ? [hasil] : [];

    private static IEnumerable<Selang> Calon(Selang r, Selang d, bool kinerja)
    {
        if (r.Bagi(d) is not { } hasil)
        {
            yield break;
        }

        var persen = hasil.Kali(100);
        yield return persen;
        if (!kinerja)
        {
            yield break;
        }

        // the lower the better: (2T − R)/T or T/R; both and the plain ratio may be capped
        yield return new Selang(200 - persen.Atas, 200 - persen.Bawah);
        var balik = d.Bagi(r)?.Kali(100);
        foreach (var batas in Batas.Where(b => persen.Atas >= b || 200 - persen.Bawah >= b || balik?.Atas >= b))
        {
            yield return Selang.Tepat(batas);
        }

        if (balik is { } kebalikan)
        {
            yield return kebalikan;
        }
    }
}
