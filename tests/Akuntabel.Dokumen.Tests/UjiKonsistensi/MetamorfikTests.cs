using System.Globalization;
using System.Text.RegularExpressions;
using Akuntabel.Uji.Aturan.Pertentangan;
using Akuntabel.Uji.Hasil;
using Akuntabel.Core.Umum;

namespace Akuntabel.Dokumen.Tests.UjiKonsistensi;

/// <summary>
/// A report that we composed contradicts itself nowhere. One thing is changed in it at random (with fixed seeds): that, and nothing else, must be found.
/// Whether a change contradicts something is told from the text alone, never by the rules under test.
/// </summary>
public partial class MetamorfikTests
{
    private const string Beltim = "belitung-timur-2022";
    private const string Ntt = "ntt-2023";
    private const string Kalteng = "kalteng-2023-tw2";
    private static readonly int Cuplikan = UjiPanjang.Atau(60, 3);

    [Theory]
    [InlineData(Beltim, 1)]
    [InlineData(Ntt, 2)]
    [InlineData(Kalteng, 3)]
    public void Persentase_yang_diubah_ditemukan_di_tempatnya(string contoh, int benih) => Semua(contoh, benih, baris => Persentase(baris), minimal: 2);

    [Theory]
    [InlineData(Beltim, 4)]
    [InlineData(Ntt, 5)]
    public void Jumlah_yang_diubah_ditemukan_di_tempatnya(string contoh, int benih) => Semua(contoh, benih, baris => Jumlah(baris), minimal: 2);

    [Theory]
    [InlineData(Beltim, 6)]
    [InlineData(Ntt, 7)]
    [InlineData(Kalteng, 8)]
    public void Hari_yang_diubah_ditemukan_di_tempatnya(string contoh, int benih) => Semua(contoh, benih, Hari, minimal: 3);

    [Theory]
    [InlineData(Beltim, 9)]
    [InlineData(Ntt, 10)]
    public void Bilangan_berhuruf_yang_diubah_ditemukan_di_tempatnya(string contoh, int benih) => Semua(contoh, benih, Berhuruf, minimal: 2);

    [Theory]
    [InlineData(Beltim, 11)]
    [InlineData(Ntt, 12)]
    public void Baris_bernomor_yang_hilang_atau_ganda_ditemukan(string contoh, int benih) => Semua(contoh, benih, Bernomor, minimal: 3);

    [Theory]
    [InlineData(Kalteng, 13)]
    public void Kata_arah_yang_dibalik_ditemukan_di_tempatnya(string contoh, int benih) => Semua(contoh, benih, Arah, minimal: 3);

    /// <summary>One change: the line it falls on, and the text after it.</summary>
    private sealed record Ubahan(int Baris, string Sebelum, string Sesudah, string[] Teks);

    private static void Semua(string contoh, int benih, Func<IReadOnlyList<string>, IEnumerable<Ubahan>> ubah, int minimal)
    {
        var asal = LaporanTeks.Baris(contoh);
        var calon = ubah(asal).ToList();
        calon.Count.ShouldBeGreaterThanOrEqualTo(minimal, "contoh tidak lagi memuat yang diubah uji ini");
        foreach (var u in Acak(calon, benih))
        {
            var temuan = LaporanTeks.Uji(u.Teks);
            var ringkas = $"{contoh} baris {u.Baris + 1}: {u.Sebelum} → {u.Sesudah}\n" + string.Join('\n', temuan.Select(LaporanTeks.Sebut));
            temuan.Count(t => Menyentuh(t, u.Baris + 1)).ShouldBeGreaterThan(0, "tidak ditemukan: " + ringkas);
            temuan.Where(t => !Menyentuh(t, u.Baris + 1)).ShouldBeEmpty("temuan lain: " + ringkas);
        }
    }

    /// <summary>At the changed line, or naming it among the related places; a removed row shows at the next one.</summary>
    private static bool Menyentuh(Temuan t, int baris) => t.Terkait.Prepend(t.Tempat).Any(x => x.Baris is { } b && b >= baris - 1 && b <= baris + 1);

    private static IEnumerable<Ubahan> Acak(List<Ubahan> calon, int benih)
    {
        var acak = new Random(benih);
        return calon.Select(c => (Kunci: acak.Next(), c)).OrderBy(x => x.Kunci).Take(Cuplikan).Select(x => x.c);
    }

    /// <summary>Percentages that the two amounts before them in the row explain.</summary>
    private static IEnumerable<Ubahan> Persentase(IReadOnlyList<string> baris)
    {
        for (var i = 0; i < baris.Count; i++)
        {
            var sel = LaporanTeks.Sel(baris[i]);
            for (var k = 2; k < sel.Length; k++)
            {
                if (Desimal(sel[k]) is { } p && Bulat(sel[k - 1]) is { } r && Bulat(sel[k - 2]) is { } d && d > 1000 && r > 0 && Math.Abs((100m * r / d) - p) <= 0.005m)
                {
                    yield return UbahSel(baris, i, sel, k, Cetak(p > 50 ? p - 7.31m : p + 7.31m));
                }
            }
        }
    }

    /// <summary>Totals that the rows directly above, back to the header, add up to.</summary>
    private static IEnumerable<Ubahan> Jumlah(IReadOnlyList<string> baris)
    {
        for (var i = 0; i < baris.Count; i++)
        {
            var sel = LaporanTeks.Sel(baris[i]);
            if (sel.FirstOrDefault(s => s.Length > 0) is not ("Jumlah" or "JUMLAH" or "Total"))
            {
                continue;
            }

            for (var k = 1; k < sel.Length; k++)
            {
                var atas = Atas(baris, i, k);
                if (Bulat(sel[k]) is { } j && atas.Count >= 2 && atas.Sum() == j && j > 10)
                {
                    yield return UbahSel(baris, i, sel, k, AngkaIndonesia.Cetak(j + (j > 1000 ? 1_000 * (1 + (i % 7)) : 1 + (i % 3)), 0));
                }
            }
        }
    }

    /// <summary>Figures of rows with a number of their own; rows that hang below another have no certain sum.</summary>
    private static List<decimal> Atas(IReadOnlyList<string> baris, int i, int k)
    {
        var hasil = new List<decimal>();
        for (var j = i - 1; j >= 0 && LaporanTeks.Sel(baris[j]) is { Length: > 0 } s && k < s.Length; j--)
        {
            if (s[0].Length == 0)
            {
                return [];
            }

            if (Bulat(s[k]) is { } n)
            {
                hasil.Add(n);
            }
            else if (s[k].Length > 0 && s[k] != "-")
            {
                break;
            }
        }

        return hasil;
    }

    private static IEnumerable<Ubahan> Hari(IReadOnlyList<string> baris) =>
        Pada(baris, PolaHari(), m => TanggalIndonesia.Coba(m.Groups[2].Value, out var t, out _) && t is { } tanggal && TanggalIndonesia.Hari(tanggal) == m.Groups[1].Value
            ? $"{TanggalIndonesia.Hari(tanggal.AddDays(1 + (m.Index % 6)))}, {m.Groups[2].Value}" : null);

    private static IEnumerable<Ubahan> Berhuruf(IReadOnlyList<string> baris) =>
        Pada(baris, PolaBerhuruf(), m => decimal.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture) is var n && Terbilang.Bilangan(n) == m.Groups[2].Value ? $"{n} ({Terbilang.Bilangan(n + 1)})" : null);

    /// <summary>Rows of a run "1", "2", "3", …: one of the middle is removed, or printed twice.</summary>
    private static IEnumerable<Ubahan> Bernomor(IReadOnlyList<string> baris)
    {
        for (var i = 2; i + 2 < baris.Count; i++)
        {
            var nomor = Enumerable.Range(i - 2, 5).Select(j => LaporanTeks.Sel(baris[j]) is [var s, _, ..] && int.TryParse(s.TrimEnd('.'), CultureInfo.InvariantCulture, out var n) ? n : -9).ToList();
            if (nomor[0] > 0 && nomor.Zip(nomor.Skip(1)).All(p => p.Second == p.First + 1))
            {
                yield return i % 2 == 0
                    ? new Ubahan(i, baris[i], "(dihapus)", LaporanTeks.Ganti(baris, i))
                    : new Ubahan(i, baris[i], "(ganda)", LaporanTeks.Ganti(baris, i, baris[i], baris[i]));
            }
        }
    }

    private static IEnumerable<Ubahan> Arah(IReadOnlyList<string> baris) =>
        Pada(baris, PolaArah(), m => m.Value.Replace(m.Groups[1].Value, m.Groups[1].Value == "meningkat" ? "menurun" : "meningkat", StringComparison.Ordinal));

    /// <summary>Every match of a pattern for which there is something else to print.</summary>
    private static IEnumerable<Ubahan> Pada(IReadOnlyList<string> baris, Regex pola, Func<Match, string?> ganti)
    {
        for (var i = 0; i < baris.Count; i++)
        {
            foreach (var m in pola.Matches(baris[i]).Cast<Match>())
            {
                if (ganti(m) is { } baru)
                {
                    yield return new Ubahan(i, m.Value, baru, LaporanTeks.Ganti(baris, i, baris[i][..m.Index] + baru + baris[i][(m.Index + m.Length)..]));
                }
            }
        }
    }

    private static Ubahan UbahSel(IReadOnlyList<string> baris, int i, string[] sel, int k, string baru) =>
        new(i, sel[k], baru, LaporanTeks.Ganti(baris, i, LaporanTeks.Gabung(sel.Select((s, j) => j == k ? baru : s))));

    private static decimal? Bulat(string teks) => PolaBulat().IsMatch(teks) ? decimal.Parse(teks.Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture) : null;

    private static decimal? Desimal(string teks) => PolaDesimal().IsMatch(teks) ? decimal.Parse(teks.Replace(',', '.'), CultureInfo.InvariantCulture) : null;

    private static string Cetak(decimal n) => AngkaIndonesia.Cetak(n, 2);

    [GeneratedRegex(@"^\d{1,3}(\.\d{3})*$|^\d+$")]
    private static partial Regex PolaBulat();

    [GeneratedRegex(@"^\d{1,3},\d{2}$")]
    private static partial Regex PolaDesimal();

    [GeneratedRegex(@"\b(Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu), (\d{1,2} [A-Z][a-z]+ \d{4})\b")]
    private static partial Regex PolaHari();

    [GeneratedRegex(@"\b(\d{1,3}) \(([a-z ]+)\)")]
    private static partial Regex PolaBerhuruf();

    [GeneratedRegex(@"\b(meningkat|menurun)\b [\d,]+ poin[^.;|]{0,80}\d")]
    private static partial Regex PolaArah();
}
