using System.Text.RegularExpressions;

namespace Akuntabel.Uji.Aturan.Rujukan;

/// <summary>THN-003: a decree's title and its text name one year for the same matter.</summary>
internal static class TahunKeputusan
{
    public static AturanUji Aturan { get; } = new(
        "THN-003", TingkatTemuan.Minor, [KelasTemuan.Tahun],
        "Judul keputusan dan isinya menyebut tahun yang sama untuk hal yang sama.",
        "Konsistensi dokumen",
        "Keputusan tentang Tim Penyusun Laporan Kinerja Tahun 2025, isinya menetapkan tim tahun 2024.",
        Periksa);

    private const int KataTersedikit = 3;
    private const int JarakBlok = 60;

    private static readonly PolaTeks PolaJudul = Bunyi.Pola(@"^\W*((salinan|lampiran)\s+)?(keputusan|peraturan|surat\s+(keputusan|perintah|tugas|edaran)|instruksi)\b");
    private static readonly PolaTeks PolaIsi = Bunyi.Pola(@"^\W*(menetapkan|memutuskan|kesatu|kedua|ketiga|pertama|pasal|menimbang|lampiran|bahwa|[a-d]\.|[0-9]\.)|\bkeputusan\b");
    private static readonly PolaTeks PolaTentang = Bunyi.Pola(@"\b(tentang\s+)?(?<hal>[a-z][a-z ,/()\-]{10,150}?)\s+tahun\s+(anggaran\s+)?(?<t>20[0-9]{2})\b(?!\s*(-|–|s/d|tentang))");
    private static readonly PolaTeks PolaBernomor = Bunyi.Pola(@"\bnomor\s+[0-9]");

    private sealed record Judul(ParagrafTerbaca Paragraf, IReadOnlyList<string> Hal, string Tahun, string Teks);

    private static IEnumerable<Temuan?> Periksa(PemahamanDokumen d)
    {
        Judul? judul = null;
        var tentang = false;
        foreach (var p in d.DaftarParagraf)
        {
            var kepala = PolaJudul.IsMatch(p.Teks) && !p.Teks.Any(char.IsAsciiLetterLower);
            if (kepala || (tentang && !p.Teks.Any(char.IsAsciiLetterLower)))
            {
                judul = Hal(p.Teks) is var (hal, tahun, teks) && (kepala == false || p.Teks.Contains("TENTANG", StringComparison.Ordinal)) ? new Judul(p, hal, tahun, teks) : judul;
                tentang = kepala || p.Teks.Trim() is "TENTANG";
            }
            else if (judul is not null && p.Indeks - judul.Paragraf.Indeks <= JarakBlok && PolaIsi.IsMatch(p.Teks) && !PolaBernomor.IsMatch(p.Teks))
            {
                yield return Isi(p, judul);
            }
        }
    }

    /// <summary>The matter with its year: the words before "tahun" behind the last "tentang".</summary>
    private static (IReadOnlyList<string> Hal, string Tahun, string Teks)? Hal(string teks)
    {
        var awal = teks.LastIndexOf("tentang", StringComparison.OrdinalIgnoreCase);
        var m = PolaTentang.Match(awal < 0 ? teks : teks[awal..]);
        return m.Success && JudulRegulasi.Kata(m.Groups["hal"].Value) is { Count: >= KataTersedikit } kata ? (kata, m.Groups["t"].Value, m.Value) : null;
    }

    private static Temuan? Isi(ParagrafTerbaca p, Judul judul)
    {
        // the same words in the same order directly before the year
        var beda = PolaTentang.Matches(p.Teks).FirstOrDefault(m => m.Groups["t"].Value != judul.Tahun && JudulRegulasi.Kata(m.Groups["hal"].Value).TakeLast(judul.Hal.Count).SequenceEqual(judul.Hal));
        return beda is null ? null : Aturan.Temukan(
            p.Tempat(beda.Index), Akhir(beda.Value), $"tahun {judul.Tahun} seperti judulnya", $"{beda.Groups["t"].Value} ≠ {judul.Tahun}",
            $"Judul keputusan ini menyebut tahun {judul.Tahun}, isinya \"{Akhir(beda.Value)}\".") with
        { Terkait = [judul.Paragraf.Tempat(0)] };
    }

    private static string Akhir(string teks) => string.Join(' ', teks.Split(' ', StringSplitOptions.RemoveEmptyEntries).TakeLast(8));
}
