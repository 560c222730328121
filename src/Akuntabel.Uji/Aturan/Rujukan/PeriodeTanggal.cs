using System.Globalization;
using System.Text.RegularExpressions;
using Akuntabel.Core.Umum;

namespace Akuntabel.Uji.Aturan.Rujukan;

/// <summary>TGL-002: a period ends after it begins, and a quarter has its own months.</summary>
internal static class PeriodeTanggal
{
    public static AturanUji Aturan { get; } = new(
        "TGL-002", TingkatTemuan.Minor, [KelasTemuan.Tanggal],
        "Jangka waktu berakhir sesudah mulai, dan triwulan disebut dengan bulannya.",
        "Kalender Masehi",
        "\"27 s.d. 25 Juli 2022\" berakhir sebelum mulai; \"Triwulan II (Januari-Maret)\" adalah triwulan I.",
        d => d.SemuaTeks.SelectMany(t => Jangka(t.Teks, t.Tempat).Concat(Triwulan(t.Teks, t.Tempat))));

    private const string Bulan = "januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember";
    private const string Sampai = @"\s*(s\s*[/.]\s*d\.?|sampai(\s+dengan)?|hingga)\s*";
    private static readonly PolaTeks PolaJangka = Bunyi.Pola($@"\b(?<h1>[0-9]{{1,2}})(\s+(?<b1>{Bulan}))?(\s+(?<t1>20[0-9]{{2}}))?{Sampai}(tanggal\s+)?(?<h2>[0-9]{{1,2}})\s+(?<b2>{Bulan})\s+(?<t2>20[0-9]{{2}})\b");
    private static readonly PolaTeks PolaTriwulan = Bunyi.Pola($@"\btriwulan\s+(?<n>i|ii|iii|iv|1|2|3|4)\s*[(:,]?\s*(bulan\s+)?(?<b1>{Bulan})\s*(-|–|{Sampai})\s*(?<b2>{Bulan})\b");

    private static IEnumerable<Temuan?> Jangka(string teks, Func<int, TempatTemuan> tempat)
    {
        foreach (Match m in PolaJangka.Matches(teks))
        {
            var (bulanAkhir, tahunAkhir) = (TanggalSalah.NomorBulan(m.Groups["b2"].Value), Angka(m.Groups["t2"].Value));
            var bulanAwal = m.Groups["b1"].Success ? TanggalSalah.NomorBulan(m.Groups["b1"].Value) : bulanAkhir;
            var tahunAwal = m.Groups["t1"].Success ? Angka(m.Groups["t1"].Value) : tahunAkhir;
            var mulai = (tahunAwal * 10000) + (bulanAwal * 100) + Angka(m.Groups["h1"].Value);
            var akhir = (tahunAkhir * 10000) + (bulanAkhir * 100) + Angka(m.Groups["h2"].Value);
            yield return akhir >= mulai ? null : Aturan.Temukan(
                tempat(m.Index), m.Value, "akhir sesudah mulai", $"{akhir} < {mulai}", $"Jangka waktu {m.Value} berakhir sebelum mulai.");
        }
    }

    private static IEnumerable<Temuan?> Triwulan(string teks, Func<int, TempatTemuan> tempat)
    {
        foreach (Match m in PolaTriwulan.Matches(teks))
        {
            var n = m.Groups["n"].Value.ToLowerInvariant() switch { "i" or "1" => 1, "ii" or "2" => 2, "iii" or "3" => 3, _ => 4 };
            var (awal, akhir) = (TanggalSalah.NomorBulan(m.Groups["b1"].Value), TanggalSalah.NomorBulan(m.Groups["b2"].Value));
            // a quarterly figure may be counted from January
            yield return akhir == n * 3 && (awal == akhir - 2 || awal == 1) ? null : Aturan.Temukan(
                tempat(m.Index), m.Value, $"{TanggalIndonesia.Bulan((n * 3) - 2)}-{TanggalIndonesia.Bulan(n * 3)}", $"triwulan {n}", $"{m.Value}: triwulan ini berlangsung {TanggalIndonesia.Bulan((n * 3) - 2)}-{TanggalIndonesia.Bulan(n * 3)}.");
        }
    }

    private static int Angka(string teks) => int.Parse(teks, CultureInfo.InvariantCulture);
}
