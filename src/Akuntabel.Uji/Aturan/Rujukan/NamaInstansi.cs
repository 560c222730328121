using System.Text.RegularExpressions;

namespace Akuntabel.Uji.Aturan.Rujukan;

/// <summary>IST-004: the agency that reports bears one name.</summary>
internal static class NamaInstansi
{
    public static AturanUji Aturan { get; } = new(
        "IST-004", TingkatTemuan.Editorial, [KelasTemuan.Istilah],
        "Instansi pelapor disebut dengan nama yang sama di seluruh laporan.",
        "Konsistensi dokumen",
        "\"Dinas Perdagangan, Koperasi dan Perindustrian\" satu kali dalam laporan Dinas Perdagangan dan Koperasi.",
        Periksa);

    private const int PemakaianTersedikit = 8;
    private const int PemakaianLainTerbanyak = 2;

    private static readonly PolaTeks PolaNama = Bunyi.Pola(@"\b(badan|dinas|kantor)\s+([a-z]+\s+){1,4}?dan\s+([a-z]+\s+){1,3}?(provinsi|propinsi|prov|kabupaten|kab|kota)\b");
    private static readonly PolaTeks PolaLampau = Bunyi.Pola(@"\b(semula|dahulu|dulu|sebelumnya\s+(bernama|disebut)|nama|menjadi|eks|nomor\s+[0-9]+\s+tahun)\b");

    private static IEnumerable<Temuan?> Periksa(PemahamanDokumen d)
    {
        var nama = d.DaftarParagraf.SelectMany(p => PolaNama.Matches(p.Teks)).Select(m =>
            string.Join(' ', Bunyi.Kata(m.Value).SkipLast(1))).GroupBy(n => n).MaxBy(g => g.Count());
        if (nama is null || nama.Count() < PemakaianTersedikit || nama.Key.Split(" dan ") is not [var depan, var belakang])
        {
            return [];
        }

        // "A dan B" that has become "A, B dan C"
        var pola = Bunyi.Pola($@"\b{depan.Replace(" ", @"\s+", StringComparison.Ordinal)}\s*,\s*{belakang.Replace(" ", @"\s+", StringComparison.Ordinal)}\s*,?\s*(dan|&)\s+[a-z]+(\s+masyarakat|\s+daerah)?\b");
        var lain = d.DaftarParagraf.SelectMany(p =>
            pola.Matches(p.Teks).Where(m =>
            !PolaLampau.IsMatch(p.Teks[Math.Max(0, m.Index - 80)..Math.Min(p.Teks.Length, m.Index + m.Length + 60)])
            && !DaerahLain(p.Teks, m))
            .Select(m => (m.Value, Tempat: p.Tempat(m.Index)))).ToList();
        return lain.Count is 0 or > PemakaianLainTerbanyak ? [null] : [Temukan(lain, nama.Key, nama.Count())];
    }

    private static Temuan Temukan(List<(string Teks, TempatTemuan Tempat)> lain, string nama, int banyak) => Aturan.Temukan(
        lain[0].Tempat, lain[0].Teks, nama, $"\"{nama}\" ditulis {banyak} kali", $"Instansi pelapor disebut \"{lain[0].Teks}\", di tempat lain \"{nama}\".") with
    { Terkait = [.. lain.Skip(1).Select(x => x.Tempat)] };

    /// <summary>An agency of another region has its own name.</summary>
    private static bool DaerahLain(string teks, Match m) =>
        Bunyi.Kata(teks[(m.Index + m.Length)..Math.Min(teks.Length,
            m.Index + m.Length + 15)]) is ["kabupaten" or "kab" or "kota" or "provinsi" or "prov" or "propinsi", ..];
}
