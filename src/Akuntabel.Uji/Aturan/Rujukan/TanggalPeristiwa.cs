using System.Text.RegularExpressions;

namespace Akuntabel.Uji.Aturan.Rujukan;

/// <summary>TGL-003: what was signed or set once has one date.</summary>
internal static class TanggalPeristiwa
{
    public static AturanUji Aturan { get; } = new(
        "TGL-003", TingkatTemuan.Material, [KelasTemuan.Tanggal],
        "Tanggal penandatanganan atau penetapan dokumen yang sama tertulis sama di setiap tempat.",
        "Konsistensi dokumen",
        "Perjanjian Kinerja Perubahan ditandatangani 11 Oktober 2021 di kata pengantar dan 12 Oktober 2021 di penutup.",
        Periksa);

    private const string Bulan = "januari|februari|pebruari|maret|april|mei|juni|juli|agustus|september|oktober|november|nopember|desember";

    private static readonly PolaTeks Pola = Bunyi.Pola(
        @"\b(perjanjian kinerja|penetapan kinerja|dppa|dpa|apbd|renstra|rencana strategis|renja|rencana kerja|rkt|iku|indikator kinerja "
            + @"utama)\b([^.;0-9]{0,120}?)"
        + @"\b(ditandatangani|ditanda\s?tangani|ditetapkan|disahkan|dievaluasi)\b[^.;0-9]{0,60}?\b(?:tanggal|tgl\.?|"
            + @"pada)\s+([0-9]{1,2}\s+(?:" + Bulan + @")\s+(?:19|20)[0-9]{2})\b");

    private sealed record Sebutan(string Hal, string Tanggal, string Teks, TempatTemuan Tempat);

    private static IEnumerable<Temuan?> Periksa(PemahamanDokumen d) => d.DaftarParagraf.SelectMany(Baca).GroupBy(s => s.Hal)
        .Select(g => g.DistinctBy(s => s.Tanggal).ToList()).Where(g => g.Count == 2)
        .Select(g => Aturan.Temukan(g[1].Tempat, g[1].Teks, g[0].Teks, $"{g[1].Teks} ≠ {g[0].Teks}",
            $"Di sini tertulis {g[1].Teks}, sedangkan di tempat lain untuk peristiwa yang sama tertulis "
                + $"{g[0].Teks}.") with { Terkait = [g[0].Tempat] });

    private static IEnumerable<Sebutan> Baca(ParagrafTerbaca p) => Pola.Matches(p.Teks).Select(m => new Sebutan(
        Kunci(m), string.Join(' ', Bunyi.Kata(m.Groups[4].Value)), m.Groups[4].Value, p.Tempat(m.Groups[4].Index)));

    // the year of what is signed, its version and who signs tell two documents apart
    private static string Kunci(Match m)
    {
        var antara = m.Groups[2].Value.ToLowerInvariant();
        var versi = PolaVersi.Matches(antara).Select(v => v.Value).Distinct().Order(StringComparer.Ordinal);
        return $"{Bunyi.Rapat(m.Groups[1].Value)}|{string.Join(' ', versi)}|{m.Groups[3].Value.ToLowerInvariant()}|"
            + $"{m.Groups[4].Value[^4..]}";
    }

    private static readonly PolaTeks PolaVersi = Bunyi.Pola(@"\b(perubahan|murni|eselon\s+[ivx]+|kepala "
        + @"(bidang|seksi|bagian|sub)|kabupaten|provinsi|kota|sekretaris)\b");
}
