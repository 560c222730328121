using System.Globalization;
using System.Text.RegularExpressions;
using Akuntabel.Uji.Pemahaman.Hal;

namespace Akuntabel.Uji.Usulan;

/// <summary>The years of the Renstra of which a document speaks.</summary>
internal static class PeriodeRenstra
{
    private const int Terpanjang = 8;
    private const int DeretTersedikit = 3;

    private const string Sampai = @"((?:19|20)[0-9]{2})\s*(?:[-–—]|s\.?\s*/?\s*d\.?|sampai(?:\s+dengan)?)\s*(?:tahun\s*)?"
        + @"((?:19|20)[0-9]{2})\b";

    private static readonly PolaTeks[] Urutan =
    [
        Bunyi.Pola($@"\b(?:renstra|rencana\s+strategis)\b[^0-9;]{{0,90}}?\b{Sampai}"),
        Bunyi.Pola($@"\b(?:rpjmd|rencana\s+pembangunan\s+jangka\s+menengah\s+daerah)\b[^0-9;]{{0,90}}?\b{Sampai}"),
    ];

    /// <summary>As the document names it most, or as its columns of targets run; <c>null</c> when nothing tells.</summary>
    public static (int Mulai, int Selesai)? Dari(PemahamanDokumen d)
    {
        var teks = d.DaftarParagraf.Select(p => p.Teks).Concat(d.DaftarTabel.Select(t => t.Judul)).ToList();
        return Urutan.Select(p => Terbanyak(teks.SelectMany(t => p.Matches(t)).Select(Baca))).FirstOrDefault(m => m is not null)
            ?? Terbanyak(d.DaftarTabel.Select(Deret));
    }

    private static (int, int)? Terbanyak(IEnumerable<(int Mulai, int Selesai)> semua) =>
        semua.Where(m => m.Selesai - m.Mulai is > 0 and <= Terpanjang).GroupBy(m => m).OrderByDescending(g => g.Count())
            .Select(g => ((int, int)?)g.Key).FirstOrDefault();

    private static (int, int) Baca(Match m) => (int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture),
        int.Parse(m.Groups[2].Value, CultureInfo.InvariantCulture));

    // a row of yearly targets
    private static (int, int) Deret(TabelTerbaca t)
    {
        var tahun = t.Kepala.Where(k => PenentuPeran.Peran(k) == PeranKolom.Target).Select(LingkupAngka.Tahun).OfType<int>()
            .Where(y => y > 0).Distinct().ToList();
        return tahun.Count > DeretTersedikit ? (tahun.Min(), tahun.Max()) : (0, 0);
    }
}
