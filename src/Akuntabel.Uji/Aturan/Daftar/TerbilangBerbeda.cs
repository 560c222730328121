using System.Text.RegularExpressions;
using Akuntabel.Core.Umum;
using static Akuntabel.Uji.Angka.AngkaTertulis;

namespace Akuntabel.Uji.Aturan.Daftar;

/// <summary>BIL-001: the words in brackets say the figure before them.</summary>
internal static class TerbilangBerbeda
{
    public static AturanUji Aturan { get; } = new(
        "BIL-001", TingkatTemuan.Minor, [KelasTemuan.Terbilang],
        "Bilangan dengan huruf di dalam kurung sama dengan angka di depannya.",
        "Aritmetika; ejaan bilangan menurut KBBI",
        "\"5 (enam) program\".",
        d => d.SemuaTeks.SelectMany(t => Teks(t.Teks, t.Tempat).Concat(Terbalik(t.Teks, t.Tempat)))
            .Concat(d.DaftarTabel.SelectMany(Kolom)));

    private static readonly PolaTeks PolaKurung = Bunyi.Pola(@"^[\s,.\-]{0,4}(?:[(]([^()]{3,220})[)]|terbilang\s*:?\s*([a-z ]{5,220}?rupiah))");

    private static readonly PolaTeks PolaTerbalik = Bunyi.Pola(
        @"((^|\s)[a-z]+){1,16}\s*[(]\s*(?:rp\.?\s*)?([0-9]{1,3}(?:[.][0-9]{3}){0,4})(?:,00|,-)?\s*[)]");

    /// <summary>"sebelas (11)".</summary>
    private static IEnumerable<Temuan?> Terbalik(string teks, Func<int, TempatTemuan> tempat)
    {
        foreach (Match m in PolaTerbalik.Matches(teks))
        {
            var kurung = m.Value.IndexOf('(', StringComparison.Ordinal);
            var dariBelakang = Bunyi.Kata(m.Value[..kurung]).Reverse().ToList();
            var rupiah = dariBelakang is ["rupiah", ..];
            var kata = string.Join(' ', dariBelakang.Skip(rupiah ? 1 : 0).TakeWhile(PembacaTerbilang.Bilangan).Reverse());
            var angka = m.Groups[3].Value;
            if (PembacaTerbilang.Baca(kata) is { } n && Semua(angka) is [var a])
            {
                yield return a.Bacaan.Any(b => b.Nilai == n) ? null : Aturan.Temukan(
                    tempat(m.Index
                        + kurung), $"{kata} ({angka})", $"{kata} ({Cetak(n)})", $"{Cetak(n)} ≠ {angka}",
                            $"\"{kata}\" diikuti angka ({angka}), padahal {Cetak(n)}.") with
                { Tingkat = rupiah ? TingkatTemuan.Material : TingkatTemuan.Minor };
            }
        }
    }

    private static readonly PolaTeks PolaKepala = Bunyi.Pola(@"\bterbilang\b|\b(dengan|dalam) huruf\b|^\W*huruf\W*$");

    /// <summary>A column of words says what the nearest figure to its left says.</summary>
    private static IEnumerable<Temuan?> Kolom(TabelTerbaca t) =>
        from k in Enumerable.Range(1, Math.Max(0, t.Kepala.Count - 1))
        where PolaKepala.IsMatch(t.Kepala[k])
        from i in Enumerable.Range(0, t.Isi.Count)
        let angka = Enumerable.Range(0, k).Reverse().Select(x => DariSel(t.Isi[i][x])).FirstOrDefault(a => a.Count > 0)
        where angka is [{ Penyebut: null }]
        select Sel(angka[0], t.Isi[i][k].Trim(), t.Tempat(i, k));

    private static Temuan? Sel(AngkaTertulis a, string kata, TempatTemuan tempat) =>
        a.Nilai == decimal.Truncate(a.Nilai) && a.Nilai is >= 1000 and < 1e15m && PembacaTerbilang.Cacat(kata) ? Cacat(_ => tempat, a, kata)
        : PembacaTerbilang.Baca(kata) is { } n && a.Bacaan.All(b => b.Nilai != n) ? Beda(tempat, a, kata, n) : null;

    private static Temuan Beda(TempatTemuan tempat, AngkaTertulis a, string kata, decimal n) => Aturan.Temukan(
        tempat, $"{a.Teks.Trim()} ({kata})", Cetak(n, 0), $"{Cetak(a.Nilai, a.Bacaan[0].Desimal)} ≠ {Cetak(n, 0)}",
        $"Angka {a.Teks.Trim()} disebut dengan huruf \"{kata}\", yaitu {Cetak(n, 0)}.") with
    { Tingkat = a.Rupiah || kata.EndsWith("rupiah", StringComparison.OrdinalIgnoreCase) ? TingkatTemuan.Material : TingkatTemuan.Minor };

    /// <summary>A word was lost or added, so that the words make no number at all.</summary>
    private static Temuan Cacat(Func<int, TempatTemuan> tempat, AngkaTertulis a, string kata)
    {
        var benar = Terbilang.Bilangan(a.Nilai);
        return Aturan.Temukan(
            tempat(a.Awal), $"{a.Teks.Trim()} ({kata})",
                $"{benar}{(kata.EndsWith("rupiah", StringComparison.OrdinalIgnoreCase) ? " rupiah" : "")}",
            $"\"{kata}\" bukan bilangan",
                $"Angka {a.Teks.Trim()} disebut dengan huruf \"{kata}\", yang tidak membentuk bilangan; seharusnya {benar}.");
    }

    private static IEnumerable<Temuan?> Teks(string teks, Func<int, TempatTemuan> tempat)
    {
        if (!teks.Contains('(') && !teks.Contains("terbilang", StringComparison.OrdinalIgnoreCase))
        {
            yield break;
        }

        foreach (var a in Semua(teks))
        {
            // the unit, if any, has swallowed a word: the bracket must follow the digits
            var akhir = a.Awal + a.Teks.TrimEnd().Length;
            var m = PolaKurung.Match(teks.AsSpan(akhir, Math.Min(240, teks.Length - akhir)).ToString());
            var kata = m.Groups[m.Groups[1].Success ? 1 : 2].Value.Trim();
            if (m.Success && a.Nilai == decimal.Truncate(a.Nilai) && a.Nilai is >= 1000 and < 1e15m && PembacaTerbilang.Cacat(kata))
            {
                yield return Cacat(tempat, a, kata);
            }
            else if (m.Success && PembacaTerbilang.Baca(kata) is { } n)
            {
                yield return a.Bacaan.Any(b => b.Nilai == n) ? null : Beda(tempat(a.Awal), a, kata, n);
            }
        }
    }
}
