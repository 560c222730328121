using System.Text.RegularExpressions;
using static Akuntabel.Core.UjiKonsistensi.AngkaTertulis;

namespace Akuntabel.Core.UjiKonsistensi.Aturan;

/// <summary>ANG-004: words of direction and a stated difference agree with the two figures of the sentence.</summary>
internal static class SelisihDanArah
{
    public static AturanUji Aturan { get; } = new(
        "ANG-004", TingkatTemuan.Material, [KelasTemuan.Selisih, KelasTemuan.NarasiBertentangan],
        "Kata naik, turun atau tetap dan selisih yang tertulis sesuai dengan kedua angka dalam kalimatnya.",
        "Aritmetika",
        "\"Meningkat menjadi 97,87 % dibandingkan tahun 2022: 166,7 %\" adalah penurunan.",
        d => d.DaftarParagraf.SelectMany(Paragraf));

    private const string Naik = "meningkat|naik|bertambah";
    private const string Turun = "menurun|turun|berkurang";
    private static readonly Regex PolaArah = Bunyi.Pola($@"\b(tidak\s+)?({Naik}|{Turun}|tetap|sama)\b");
    private static readonly Regex PolaBanding = Bunyi.Pola(@"\b(dibanding|dibandingkan|berbanding|sama dengan|dari)\b");
    private static readonly Regex PolaSelisih = Bunyi.Pola(@"selisih[^0-9]{0,20}$");
    private static readonly Regex PolaMenjadi = Bunyi.Pola(@"^[^0-9]{0,30}\bmenjadi\b[^0-9]{0,20}$");

    private enum Arah
    {
        Naik,
        Turun,
        Tetap,
    }

    private sealed record Perbandingan(Match Kata, AngkaTertulis Kini, AngkaTertulis Lalu, AngkaTertulis? Selisih);

    private static IEnumerable<Temuan?> Paragraf(ParagrafTerbaca p)
    {
        foreach (var k in PemenggalKalimat.Kalimat(p))
        {
            var angka = k.Angka.Where(a => !a.MungkinTahun && a.Penyebut is null).ToList();
            if (angka.Count < 2 || Baca(k.Teks, angka) is not { } b)
            {
                continue;
            }

            yield return SalahArah(p, k, b);
            if (b.Selisih is not null)
            {
                yield return SalahSelisih(p, k, b, b.Selisih);
            }
        }
    }

    /// <summary>"meningkat menjadi A dibandingkan … B" and "meningkat dari B menjadi A", with nothing numeric between the word and the first figure.</summary>
    private static Perbandingan? Baca(string teks, List<AngkaTertulis> angka)
    {
        for (var i = 0; i + 1 < angka.Count; i++)
        {
            var (a, b) = (angka[i], angka[i + 1]);
            var awal = Math.Max(0, a.Awal - 40);
            var kata = PolaArah.Matches(teks[awal..a.Awal]).LastOrDefault(m => !m.Value.StartsWith("sama", StringComparison.OrdinalIgnoreCase));
            var antara = teks[a.Akhir..b.Awal];
            if (kata is null || antara.Length > 80 || a.Satuan != b.Satuan || kata.Groups[1].Success || teks[(awal + kata.Index)..a.Awal].Any(char.IsAsciiDigit))
            {
                continue;
            }

            var selisih = i + 2 < angka.Count && PolaSelisih.IsMatch(teks[b.Akhir..angka[i + 2].Awal]) ? angka[i + 2] : null;
            if (PolaMenjadi.IsMatch(antara) && teks[(awal + kata.Index)..a.Awal].Contains("dari", StringComparison.OrdinalIgnoreCase))
            {
                return new Perbandingan(kata, b, a, selisih);
            }

            if (PolaBanding.IsMatch(antara) && !antara.Contains("target", StringComparison.OrdinalIgnoreCase))
            {
                return new Perbandingan(kata, a, b, selisih);
            }
        }

        return null;
    }

    private static Temuan? SalahArah(ParagrafTerbaca p, KalimatTerbaca k, Perbandingan b)
    {
        var tertulis = b.Kata.Groups[2].Value.ToLowerInvariant() switch
        {
            "meningkat" or "naik" or "bertambah" => Arah.Naik,
            "menurun" or "turun" or "berkurang" => Arah.Turun,
            _ => Arah.Tetap,
        };
        if (b.Kini.Bacaan.Any(x => b.Lalu.Bacaan.Any(y => Mungkin(tertulis, x, y))))
        {
            return null;
        }

        var seharusnya = b.Kini.Nilai > b.Lalu.Nilai ? "meningkat" : b.Kini.Nilai < b.Lalu.Nilai ? "menurun" : "tetap";
        return Aturan.Temukan(
            p.Tempat(k.Awal + b.Kini.Awal), b.Kata.Value.Trim(), seharusnya, $"{b.Kini.Teks.Trim()} terhadap {b.Lalu.Teks.Trim()}",
            $"Tertulis \"{b.Kata.Value.Trim()}\", sedangkan {b.Kini.Teks.Trim()} terhadap {b.Lalu.Teks.Trim()} adalah {seharusnya}.");
    }

    private static bool Mungkin(Arah arah, BacaanAngka kini, BacaanAngka lalu) => arah switch
    {
        Arah.Naik => kini.Selang.Atas > lalu.Selang.Bawah && kini.Nilai != lalu.Nilai,
        Arah.Turun => kini.Selang.Bawah < lalu.Selang.Atas && kini.Nilai != lalu.Nilai,
        _ => kini.Selang.Bertemu(lalu.Selang),
    };

    private static Temuan? SalahSelisih(ParagrafTerbaca p, KalimatTerbaca k, Perbandingan b, AngkaTertulis selisih)
    {
        var cocok = from x in b.Kini.Bacaan
                    from y in b.Lalu.Bacaan
                    from z in selisih.Bacaan
                    let beda = x.Nilai >= y.Nilai ? x.Selang - y.Selang : y.Selang - x.Selang
                    where beda.Bertemu(new BacaanAngka(Math.Abs(z.Nilai), z.Desimal).Selang)
                    select z;
        if (cocok.Any())
        {
            return null;
        }

        var desimal = Math.Max(b.Kini.Bacaan[0].Desimal, b.Lalu.Bacaan[0].Desimal);
        var nilai = Cetak(b.Kini.Nilai - b.Lalu.Nilai, desimal);
        return Aturan.Temukan(
            p.Tempat(k.Awal + selisih.Awal), selisih.Teks, nilai, $"{b.Kini.Teks.Trim()} − {b.Lalu.Teks.Trim()}",
            $"Selisih tertulis {selisih.Teks.Trim()}, sedangkan {b.Kini.Teks.Trim()} dikurangi {b.Lalu.Teks.Trim()} adalah {nilai}.");
    }
}
