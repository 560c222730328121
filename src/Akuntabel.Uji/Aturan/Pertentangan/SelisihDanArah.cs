using Akuntabel.Uji.Pemahaman.Hal;
using Akuntabel.Uji.Aturan.Angka;
using static Akuntabel.Uji.Angka.AngkaTertulis;

namespace Akuntabel.Uji.Aturan.Pertentangan;

/// <summary>ANG-004: words of direction and a stated difference agree with the two figures of the sentence.</summary>
internal static class SelisihDanArah
{
    public static AturanUji Aturan { get; } = new(
        "ANG-004", TingkatTemuan.Material, [KelasTemuan.Selisih, KelasTemuan.NarasiBertentangan],
        "Kata naik, turun, tetap, lebih tinggi atau lebih rendah dan selisih yang tertulis sesuai dengan kedua angka dalam kalimatnya.",
        "Aritmetika",
        "\"Meningkat menjadi 97,87 % dibandingkan tahun 2022: 166,7 %\" adalah penurunan.",
        d => d.DaftarParagraf.SelectMany(p =>
            PemenggalKalimat.Kalimat(p).SelectMany(k => PembacaArah.Baca(k).SelectMany(b => Kalimat(p, k, b)))));

    private static IEnumerable<Temuan?> Kalimat(ParagrafTerbaca p, KalimatTerbaca k, PerbandinganTertulis b)
    {
        yield return SalahArah(p, k, b);
        if (b.Selisih is { } selisih)
        {
            yield return SalahSelisih(p, k, b, selisih);
        }
    }

    private static Temuan? SalahArah(ParagrafTerbaca p, KalimatTerbaca k, PerbandinganTertulis b)
    {
        if (b.Kini.Bacaan.Any(x => b.Lalu.Bacaan.Any(y => Mungkin(b.Arah, x, y))))
        {
            return null;
        }

        var lebih = b.Kata.StartsWith("lebih", StringComparison.OrdinalIgnoreCase);
        var (naik, turun) = lebih ? ("lebih tinggi", "lebih rendah") : ("meningkat", "menurun");
        var seharusnya = b.Kini.Nilai > b.Lalu.Nilai ? naik : b.Kini.Nilai < b.Lalu.Nilai ? turun : lebih ? "sama" : "tetap";
        return Aturan.Temukan(
            p.Tempat(k.Awal + b.Kini.Awal), b.Kata, seharusnya, $"{b.Kini.Teks.Trim()} terhadap {b.Lalu.Teks.Trim()}",
            $"Tertulis \"{b.Kata}\", sedangkan {b.Kini.Teks.Trim()} terhadap {b.Lalu.Teks.Trim()} adalah {seharusnya}.");
    }

    private static bool Mungkin(Arah arah, BacaanAngka kini, BacaanAngka lalu) => arah switch
    {
        Arah.Naik => kini.Selang.Atas > lalu.Selang.Bawah && kini.Nilai != lalu.Nilai,
        Arah.Turun => kini.Selang.Bawah < lalu.Selang.Atas && kini.Nilai != lalu.Nilai,
        _ => kini.Selang.Bertemu(lalu.Selang),
    };

    private static Temuan? SalahSelisih(ParagrafTerbaca p, KalimatTerbaca k, PerbandinganTertulis b, AngkaTertulis selisih)
    {
        var cocok = from x in b.Kini.Bacaan
                    from y in b.Lalu.Bacaan
                    from z in selisih.Bacaan
                    where Cocok(x.Nilai >= y.Nilai ? x : y, x.Nilai >= y.Nilai ? y : x, new BacaanAngka(Math.Abs(z.Nilai), z.Desimal),
                        selisih.Persen)
                    select z;
        if (cocok.Any() || (PembandingAngka.Sesatuan(selisih.Satuan, b.Kini.Satuan) is not true && !selisih.Persen))
        {
            return null;
        }

        var desimal = Math.Max(b.Kini.Bacaan[0].Desimal, b.Lalu.Bacaan[0].Desimal);
        var nilai = Cetak(b.Kini.Nilai - b.Lalu.Nilai, desimal);
        return Aturan.Temukan(
            p.Tempat(k.Awal + selisih.Awal), selisih.Teks, nilai, $"{b.Kini.Teks.Trim()} − {b.Lalu.Teks.Trim()}",
            $"Selisih tertulis {selisih.Teks.Trim()}, sedangkan {b.Kini.Teks.Trim()} dikurangi {b.Lalu.Teks.Trim()} adalah {nilai}.");
    }

    /// <summary>In points, or in per cent of either figure.</summary>
    private static bool Cocok(BacaanAngka besar, BacaanAngka kecil, BacaanAngka selisih, bool persen)
    {
        var beda = besar.Selang - kecil.Selang;
        var positif = new Selang(Math.Max(0, beda.Bawah), beda.Atas);
        return beda.Bertemu(selisih.Selang)
            || (persen && (positif.Bagi(kecil.Selang)?.Kali(100).Bertemu(selisih.Selang) ?? true))
            || (persen && (positif.Bagi(besar.Selang)?.Kali(100).Bertemu(selisih.Selang) ?? true));
    }
}
