using System.Globalization;

namespace Akuntabel.Uji.Aturan.Rujukan;

/// <summary>NOM-001: captions are numbered without repetition or gap.</summary>
internal static class NomorTabel
{
    public static AturanUji Aturan { get; } = new(
        "NOM-001", TingkatTemuan.Editorial, [KelasTemuan.NomorTabel, KelasTemuan.Penomoran],
        "Nomor tabel, gambar dan grafik berurutan dalam satu bab, tanpa ganda dan tanpa loncatan.",
        "Konsistensi dokumen",
        "Tabel 3.4 muncul dua kali.",
        Periksa);

    private static IEnumerable<Temuan?> Periksa(PemahamanDokumen d)
    {
        var disebut = PenyebutanTabel.Semua(d).Select(p => p.Kunci).ToHashSet();
        return KeteranganTabel.Semua(d).GroupBy(k => k.Jenis + "|" + k.Bab).Where(g => g.Count() > 1).SelectMany(g =>
            Urutan([.. g], disebut));
    }

    /// <summary>A wider gap, or one as wide as what is there, tells of an excerpt or a text that was not read.</summary>
    private const int HilangTerbanyak = 3;

    private static IEnumerable<Temuan?> Urutan(List<KeteranganTabel> daftar, HashSet<string> disebut)
    {
        var ada = daftar.Select(k => k.Nomor).ToHashSet();
        var pertama = new Dictionary<int, KeteranganTabel>();
        for (var i = 0; i < daftar.Count; i++)
        {
            var kini = daftar[i];
            if (!pertama.TryAdd(kini.Nomor, kini))
            {
                // a caption that is repeated on the next page keeps its title
                yield return Setara(pertama[kini.Nomor].Judul, kini.Judul) ? null : Temukan(kini, daftar[i - 1], pertama[kini.Nomor], $"{kini.Tertulis} sudah dipakai sebelumnya.");
            }
            else if (i > 0 && kini.Nomor > daftar[i - 1].Nomor)
            {
                var hilang = Enumerable.Range(daftar[i - 1].Nomor + 1, kini.Nomor - daftar[i - 1].Nomor - 1).ToList();
                // what was mentioned anywhere may be a caption that was not recognised
                yield return hilang.Count == 0 || hilang.Count > Math.Min(HilangTerbanyak, daftar.Count - 1)
                    || hilang.Exists(n => ada.Contains(n) || disebut.Contains(PenyebutanTabel.KunciDari(kini.Jenis, kini.Bab, n))) ? null
                    : Temukan(kini, daftar[i - 1], daftar[i - 1], $"{kini.Tertulis} mengikuti {daftar[i - 1].Tertulis}.");
            }
        }
    }

    private static bool Setara(string a, string b) => a.Length > 5 && b.Length > 5
        && (a.StartsWith(b, StringComparison.Ordinal) || b.StartsWith(a, StringComparison.Ordinal));

    private static Temuan Temukan(KeteranganTabel kini, KeteranganTabel lalu, KeteranganTabel terkait, string pesan) =>
        Aturan.Temukan(kini.Tempat, kini.Tertulis, lalu.Nomor + 1 == kini.Nomor ? "nomor yang belum dipakai" : Seharusnya(kini, lalu), $"sesudah nomor {lalu.Nomor}", pesan) with { Terkait = [terkait.Tempat] };

    private static string Seharusnya(KeteranganTabel kini, KeteranganTabel lalu) =>
        kini.Tertulis[..^kini.Nomor.ToString(CultureInfo.InvariantCulture).Length] + (lalu.Nomor + 1).ToString(CultureInfo.InvariantCulture);
}
