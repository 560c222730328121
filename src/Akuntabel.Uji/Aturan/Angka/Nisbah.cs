using static Akuntabel.Uji.Angka.AngkaTertulis;

namespace Akuntabel.Uji.Aturan.Angka;

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
         from calon in Calon(Ragam(r, x), Ragam(d, y), kinerja).Concat(Pecahan(Ragam(r, x), Ragam(d, y), persen, z))
         where calon.Bertemu(z.Selang)
         select calon).Any();

    public static Temuan Temukan(AturanUji aturan, TempatTemuan tempat, AngkaTertulis persen, AngkaTertulis r, AngkaTertulis d)
    {
        var hasil = Cetak(r.Nilai / d.Nilai * 100, 2) + " %";
        return aturan.Temukan(
            tempat, persen.Teks, hasil, $"{Cetak(r.Nilai, r.Bacaan[0].Desimal)} / {Cetak(d.Nilai, d.Bacaan[0].Desimal)} × 100",
            $"Tertulis {persen.Teks.Trim()}, sedangkan {r.Teks.Trim()} dibandingkan dengan {d.Teks.Trim()} adalah {hasil}.");
    }

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
        foreach (var batas in Batas.Where(b => persen.Atas >= b || 200 - persen.Bawah >= b))
        {
            yield return Selang.Tepat(batas);
        }

        if (d.Bagi(r) is { } balik)
        {
            yield return balik.Kali(100);
        }
    }
}
