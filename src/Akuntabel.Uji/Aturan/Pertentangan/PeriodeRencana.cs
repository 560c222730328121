using System.Globalization;
using System.Text.RegularExpressions;

namespace Akuntabel.Uji.Aturan.Pertentangan;

/// <summary>PYT-006: one plan has one period.</summary>
internal static class PeriodeRencana
{
    public static AturanUji Aturan { get; } = new(
        "PYT-006", TingkatTemuan.Minor, [KelasTemuan.AngkaBerbeda, KelasTemuan.Tahun],
        "Periode rencana yang sama (RPJMD, Renstra) tertulis sama di setiap tempat.",
        "Konsistensi dokumen",
        "\"RPJMD Tahun 2019-2024\" dalam laporan yang lain kali menulis RPJMD Tahun 2019-2023.",
        Periksa);

    private const string Nama = @"rpjmd|rpjmn|rpjpd|renstra|rencana strategis|rencana pembangunan jangka menengah (daerah|nasional)";
    private static readonly PolaTeks Pola = Bunyi.Pola($@"\b({Nama})\b([^0-9;]{{0,90}}?)\b((19|20)[0-9]{{2}})\s*([-–—=]|s\.?\s*/?\s*d\.?|sampai dengan|sampai)\s*((19|20)[0-9]{{2}})\b");
    private static readonly PolaTeks PolaMilik = Bunyi.Pola(@"\b(provinsi|kabupaten|kota|kementerian|nasional)\b");
    private static readonly PolaTeks PolaNama = Bunyi.Pola($@"\b({Nama})\b");

    private sealed record Sebutan(string Rencana, string Milik, int Awal, int Akhir, string Teks, TempatTemuan Tempat);

    private static IEnumerable<Temuan?> Periksa(PemahamanDokumen d) =>
        d.SemuaTeks.SelectMany(t => Baca(t.Teks, t.Tempat)).GroupBy(s => s.Rencana).SelectMany(Rencana);

    private static IEnumerable<Sebutan> Baca(string teks, Func<int, TempatTemuan> tempat)
    {
        foreach (Match m in Pola.Matches(teks))
        {
            // the last plan named before the period is the one that has it
            var sebutan = PolaNama.Matches(m.Value)[^1];
            var antara = m.Value[(sebutan.Index + sebutan.Length)..];
            var (awal, akhir) = (int.Parse(m.Groups[4].Value, CultureInfo.InvariantCulture),
                int.Parse(m.Groups[7].Value, CultureInfo.InvariantCulture));
            if (akhir > awal && akhir - awal <= 10)
            {
                yield return new Sebutan(Jenis(sebutan.Value), PolaMilik.Match(antara).Value.ToLowerInvariant(), awal, akhir,
                    m.Value[sebutan.Index..], tempat(m.Index + sebutan.Index));
            }
        }
    }

    private static string Jenis(string nama) => Bunyi.Rapat(nama) switch
    {
        "rencanastrategis" or "renstra" => "Renstra",
        "rencanapembangunanjangkamenengahdaerah" or "rpjmd" => "RPJMD",
        "rpjpd" => "RPJPD",
        _ => "RPJMN",
    };

    /// <summary>Plans of two owners have two periods; a plan whose owner is unsaid belongs to the only owner that is named.</summary>
    private static IEnumerable<Temuan?> Rencana(IGrouping<string, Sebutan> kelompok)
    {
        var pemilik = kelompok.Select(s => s.Milik).Where(m => m.Length > 0).Distinct().Count();
        return pemilik <= 1 ? Periode([.. kelompok]) : kelompok.GroupBy(s => s.Milik).SelectMany(g => Periode([.. g]));
    }

    /// <summary>Periods that share one end only are one period, written twice; the rarer is the slip.</summary>
    private static IEnumerable<Temuan?> Periode(List<Sebutan> sebutan)
    {
        var periode = sebutan.GroupBy(s => (s.Awal, s.Akhir)).OrderByDescending(g => g.Count()).ToList();
        foreach (var g in periode.Skip(1))
        {
            var baku = periode.Find(x => x.Count() >= 2 * g.Count() && x.Count() > 1
                && (x.Key.Awal == g.Key.Awal ^ x.Key.Akhir == g.Key.Akhir));
            yield return baku is null ? null : Temukan([.. g], [.. baku]);
        }
    }

    private static Temuan Temukan(List<Sebutan> salah, List<Sebutan> baku)
    {
        var benar = FormattableString.Invariant($"{baku[0].Awal}-{baku[0].Akhir}");
        var tertulis = FormattableString.Invariant($"{salah[0].Awal}-{salah[0].Akhir}");
        return Aturan.Temukan(
            salah[0].Tempat, salah[0].Teks, benar, $"{tertulis} ≠ {benar}",
            $"Periode {salah[0].Rencana} tertulis {tertulis} di sini dan {benar} di {baku.Count.ToString(CultureInfo.InvariantCulture)} tempat lain.") with
        { Terkait = [.. salah.Skip(1).Concat(baku.Take(3)).Select(s => s.Tempat)] };
    }
}
