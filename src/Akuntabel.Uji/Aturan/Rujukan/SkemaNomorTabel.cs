using System.Text.RegularExpressions;

namespace Akuntabel.Uji.Aturan.Rujukan;

/// <summary>NOM-011: captions are numbered in one scheme.</summary>
internal static class SkemaNomorTabel
{
    public static AturanUji Aturan { get; } = new(
        "NOM-011", TingkatTemuan.Editorial, [KelasTemuan.NomorTabel],
        "Tabel bernomor menurut satu skema di seluruh dokumen, di luar lampiran.",
        "Konsistensi dokumen",
        "Tabel 2.1 dan Tabel A.1 dalam satu laporan.",
        Periksa);

    /// <summary>A summary before the first chapter has no chapter to number by.</summary>
    private static readonly PolaTeks PolaTanpaBab = Bunyi.Pola(@"\b(ikhtisar|ringkasan|kata\s+pengantar)\b");

    private static IEnumerable<Temuan?> Periksa(PemahamanDokumen d)
    {
        foreach (var jenis in KeteranganTabel.Semua(d).Where(k => !PolaTanpaBab.IsMatch(k.Tempat.Bab ?? "")).GroupBy(k => k.Jenis))
        {
            var skema = jenis.GroupBy(k => k.Skema).OrderByDescending(g => g.Count()).ToList();
            if (skema.Count < 2)
            {
                yield return null;
                continue;
            }

            var (pokok, lain) = (skema[0].First(), skema[1].First());
            yield return Aturan.Temukan(
                lain.Tempat, lain.Tertulis, "satu skema penomoran", $"{skema[0].Count()} × seperti {pokok.Tertulis}, {skema[1].Count()} × seperti {lain.Tertulis}",
                $"Penomoran {jenis.Key} memakai lebih dari satu skema: {pokok.Tertulis} dan {lain.Tertulis}.") with
            { Terkait = [.. skema.SelectMany(g => g).Where(k => k != lain).Select(k => k.Tempat).Take(10)] };
        }
    }
}
