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
            + @"utama)\b([^.;0-9]{0,120}?(?:\b(?:19|20)[0-9]{2}\b[^.;0-9]{0,60}?)?)"
        + @"\b(ditandatangani|ditanda\s?tangani|ditetapkan|disahkan|dievaluasi)\b[^.;0-9]{0,120}?\b(?:tanggal|tgl\.?|"
            + @"pada)\s+([0-9]{1,2}\s+(?:" + Bulan + @")\s+(?:19|20)[0-9]{2})\b");

    private sealed record Sebutan(string Hal, string Tanggal, string Teks, TempatTemuan Tempat);

    private static IEnumerable<Temuan?> Periksa(PemahamanDokumen d) => d.DaftarParagraf.SelectMany(Baca)
        .Concat(Berjudul(d)).GroupBy(s => s.Hal)
        .Select(g => g.DistinctBy(s => s.Tanggal).ToList()).Where(g => g.Count == 2)
        .Select(g => Aturan.Temukan(g[1].Tempat, g[1].Teks, g[0].Teks, $"{g[1].Teks} ≠ {g[0].Teks}",
            $"Di sini tertulis {g[1].Teks}, sedangkan di tempat lain untuk peristiwa yang sama tertulis "
                + $"{g[0].Teks}.") with { Terkait = [g[0].Tempat] });

    private static IEnumerable<Sebutan> Baca(ParagrafTerbaca p) => Pola.Matches(p.Teks).Select(m => new Sebutan(
        Kunci(m), string.Join(' ', Bunyi.Kata(m.Groups[4].Value)), m.Groups[4].Value, p.Tempat(m.Groups[4].Index)));

    private static readonly PolaTeks PolaBaris = Bunyi.Pola(
        @"^\W*(?:(?:ditandatangani|ditanda\s?tangani|ditetapkan|disahkan)\b[^.;0-9]{0,60}?)\b(?:tanggal|tgl\.?|"
            + @"pada)\s*[:.]?\s*([0-9]{1,2}\s+(?:"
            + Bulan + @")\s+(?:19|20)[0-9]{2})\W*$");

    private static readonly PolaTeks PolaJudul = Bunyi.Pola(@"^\W*(?:lampiran\W+)?(perjanjian kinerja|penetapan kinerja|rencana kerja|"
        + @"indikator kinerja utama)(\s+perubahan)?\s+tahun\s+(?:anggaran\s+)?((?:19|20)[0-9]{2})\W*$");

    /// <summary>A line that only says when, right below the title of what it belongs to.</summary>
    private static IEnumerable<Sebutan> Berjudul(PemahamanDokumen d)
    {
        var semua = d.DaftarParagraf.ToList();
        for (var i = 1; i < semua.Count; i++)
        {
            if (semua[i].Teks.Length < BarisTerpanjang && PolaBaris.Match(semua[i].Teks) is { Success: true } m
                && semua.Skip(Math.Max(0, i - JarakJudul)).Take(Math.Min(i, JarakJudul)).Select(p => PolaJudul.Match(p.Teks))
                    .LastOrDefault(j => j.Success) is { } judul)
            {
                var tanggal = m.Groups[1];
                yield return new Sebutan(Kunci(judul.Groups[1].Value, judul.Groups[2].Value, "ditetapkan", tanggal.Value),
                    string.Join(' ', Bunyi.Kata(tanggal.Value)), tanggal.Value, semua[i].Tempat(tanggal.Index));
            }
        }
    }

    private const int BarisTerpanjang = 140;
    private const int JarakJudul = 3;

    // the year of what is signed, its version and who signs tell two documents apart
    private static string Kunci(Match m) => Kunci(m.Groups[1].Value, m.Groups[2].Value, m.Groups[3].Value, m.Groups[4].Value);

    private static string Kunci(string hal, string antara, string kerja, string tanggal)
    {
        var versi = PolaVersi.Matches(antara.ToLowerInvariant()).Select(v => v.Value).Distinct().Order(StringComparer.Ordinal);
        // an agreement is set by being signed
        var sebutan = hal.StartsWith("perjanjian", StringComparison.OrdinalIgnoreCase) ? "ditetapkan" : kerja.ToLowerInvariant();
        return $"{Bunyi.Rapat(hal)}|{string.Join(' ', versi)}|{sebutan}|{tanggal[^4..]}";
    }

    private static readonly PolaTeks PolaVersi = Bunyi.Pola(@"\b(perubahan|murni|eselon\s+[ivx]+|kepala "
        + @"(bidang|seksi|bagian|sub)|kabupaten|provinsi|kota|sekretaris)\b");
}
