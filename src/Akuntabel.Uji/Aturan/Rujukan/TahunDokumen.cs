using System.Globalization;
using System.Text.RegularExpressions;

namespace Akuntabel.Uji.Aturan.Rujukan;

/// <summary>The year of a performance report by its title, or by what most of it says.</summary>
internal static class TahunDokumen
{
    private const int BlokJudul = 12;
    private const int PanjangJudul = 160;

    private static readonly PolaTeks PolaJudul = Bunyi.Pola(@"\b(laporan\s+(akuntabilitas\s+)?kinerja|lkjip|lkip|lakip|lkj)\b");
    private static readonly PolaTeks PolaTahun = Bunyi.Pola(@"\btahun\s+(anggaran\s+)?(20[0-9]{2})\b(?!\s*(-|–))|^\W*(20[0-9]{2})\W*$");

    /// <summary>The year; <c>null</c> where title and text do not tell one.</summary>
    public static int? Dari(PemahamanDokumen d)
    {
        var judul = d.DaftarParagraf.TakeWhile(p => p.Indeks < BlokJudul && !Isi(p)).ToList();
        var utama = Tahun(judul.Where(p => PolaJudul.IsMatch(p.Teks)));
        // below the title a heading may name the agreement of another year
        var tahun = utama.Count == 1 || !judul.Exists(p => PolaJudul.IsMatch(p.Teks)) ? utama : Tahun(judul);
        return tahun is [var satu] ? satu : TahunLaporan.Dari(d)
            ?? (d.DaftarParagraf.Take(BlokJudul).Any(p => PolaJudul.IsMatch(p.Teks)) ? Terbanyak(d) : null);
    }

    private static List<int> Tahun(IEnumerable<ParagrafTerbaca> baris) => [.. baris.Where(p => p.Teks.Length <= PanjangDihitung)
        .SelectMany(p => PolaTahun.Matches(p.Teks)).Select(Nilai).Distinct()];

    /// <summary>The year that the document names far more often than any other.</summary>
    private static int? Terbanyak(PemahamanDokumen d)
    {
        var suara = d.DaftarParagraf.Where(p => p.Teks.Length <= PanjangDihitung).SelectMany(p => PolaTahun.Matches(p.Teks)).Select(Nilai)
            .GroupBy(t => t).Select(g => (Tahun: g.Key, Banyak: g.Count())).OrderByDescending(x => x.Banyak).ToList();
        return suara.Count > 0 && suara[0].Banyak >= SuaraTersedikit && (suara.Count == 1 || suara[0].Banyak >= 2 * suara[1].Banyak)
            ? suara[0].Tahun : null;
    }

    private const int SuaraTersedikit = 5;
    private const int PanjangDihitung = 3000;

    /// <summary>A sentence rather than a line of the title page.</summary>
    private static bool Isi(ParagrafTerbaca p) => p.Jenis != JenisParagraf.Judul
        && (p.Teks.Length > PanjangJudul || p.Teks.Any(char.IsAsciiLetterLower) && p.Teks.TrimEnd().EndsWith('.'));

    private static int Nilai(Match m) => int.Parse((m.Groups[2].Success ? m.Groups[2] : m.Groups[4]).Value, CultureInfo.InvariantCulture);
}
