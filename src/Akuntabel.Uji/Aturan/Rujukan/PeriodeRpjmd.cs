using System.Globalization;
using System.Text.RegularExpressions;

namespace Akuntabel.Uji.Aturan.Rujukan;

/// <summary>HUK-004: the RPJMD in the legal basis is the one that the report measures.</summary>
internal static class PeriodeRpjmd
{
    public static AturanUji Aturan { get; } = new(
        "HUK-004", TingkatTemuan.Minor, [KelasTemuan.RujukanHukum],
        "RPJMD dalam dasar hukum mencakup tahun laporan.",
        "Permendagri 86/2017; konsistensi dokumen",
        "Laporan tahun 2023 yang mengukur RPJMD 2019-2023 berdasar pada Perda tentang RPJMD 2013-2018.",
        Periksa);

    private const string Nama = @"\b(rpjmd|rencana\s+pembangunan\s+jangka\s+menengah(\s+daerah)?|renstra|rencana\s+strategis)\b[^.;0-9]{0,120}?";
    private static readonly PolaTeks Pola = Bunyi.Pola(Nama + @"\b(20[0-9]{2})\s*(-|–|s/d|sampai(\s+dengan)?)\s*(20[0-9]{2})\b");
    private static readonly PolaTeks PolaRpjmd = Bunyi.Pola(@"\b(rpjmd|rencana\s+pembangunan\s+jangka\s+menengah)\b");

    private static IEnumerable<Temuan?> Periksa(PemahamanDokumen d)
    {
        if (TahunLaporan.Dari(d) is not { } tahun)
        {
            yield break;
        }

        var dasar = DasarHukum.Paragraf(d).Where(p => PolaRpjmd.IsMatch(p.Teks)).SelectMany(p =>
            Periode(p.Teks).Where(x => x.Rpjmd).Select(x => (Paragraf: p, x.Awal, x.Akhir, x.Posisi))).ToList();
        var tercakup = d.DaftarParagraf.SelectMany(p => Periode(p.Teks)).Where(x => x.Awal <= tahun && tahun <= x.Akhir).GroupBy(x => $"{x.Awal}-{x.Akhir}").MaxBy(g => g.Count())?.Key;
        if (tercakup is null || dasar.Exists(x => x.Awal <= tahun && tahun <= x.Akhir))
        {
            yield break;
        }

        foreach (var (p, awal, akhir, posisi) in dasar)
        {
            yield return akhir >= tahun || awal >= tahun ? null : Aturan.Temukan(
                p.Tempat(posisi), $"RPJMD {awal}-{akhir}", $"RPJMD yang mencakup tahun {tahun}", $"{akhir} < {tahun}",
                $"Dasar hukum menyebut RPJMD {awal}-{akhir}, yang berakhir sebelum tahun laporan {tahun}; laporan mengukur rencana {tercakup}.");
        }
    }

    private static IEnumerable<(int Awal, int Akhir, int Posisi, bool Rpjmd)> Periode(string teks) =>
        Pola.Matches(teks).Select(m => (Angka(m.Groups[3]), Angka(m.Groups[6]), m.Index, PolaRpjmd.IsMatch(m.Groups[1].Value)));

    private static int Angka(Group g) => int.Parse(g.Value, CultureInfo.InvariantCulture);
}
