using Akuntabel.Uji.Pemahaman.Hal;
using System.Globalization;

namespace Akuntabel.Uji.Aturan.Pertentangan;

/// <summary>PYT-003: an indikator that counts its parts in its own name counts them alike wherever the name stands.</summary>
internal static class KomposisiBerbeda
{
    private const int BagianTersedikit = 3;
    private const decimal BatasMirip = 0.5m;

    public static AturanUji Aturan { get; } = new(
        "PYT-003", TingkatTemuan.Material, [KelasTemuan.AngkaBerbeda],
        "Rincian target yang tertulis di dalam nama sasaran atau indikator sama di setiap tabel.",
        "Konsistensi dokumen",
        "\"Cakupan partai (11), ormas (20), sekolah (100)\" pada satu tabel dan \"partai (10), ormas (6), sekolah (115)\" pada tabel lain.",
        Periksa);

    private static readonly PolaTeks PolaBagian = Bunyi.Pola(@"([a-z][a-z /&-]{3,80})\(\s*([0-9]{1,6})\s*\)");
    private static readonly HashSet<string> Pembuka = ["cakupan", "jumlah", "banyaknya", "persentase", "dan", "serta"];

    private sealed record Komposisi(TempatTemuan Tempat, IReadOnlyList<(string Nama, int Banyak)> Bagian, IReadOnlyList<string> Kata)
    {
        public string Kunci => string.Join('|', Bagian.Select(b => b.Nama).Order(StringComparer.Ordinal));

        public string Teks => string.Join(", ", Bagian.Select(b => $"{b.Nama} ({b.Banyak.ToString(CultureInfo.InvariantCulture)})"));
    }

    private static IEnumerable<Temuan?> Periksa(PemahamanDokumen d)
    {
        var pengenal = IndeksPernyataan.Dari(d).Pengenal;
        foreach (var kelompok in DaftarKomposisi(d, pengenal).GroupBy(k => k.Kunci))
        {
            var acuan = new List<Komposisi>();
            foreach (var k in kelompok)
            {
                var sama = acuan.Find(a => Bunyi.Mirip(a.Kata, k.Kata) >= BatasMirip);
                if (sama is null && acuan.Count < 8)
                {
                    acuan.Add(k);
                }
                else if (sama is not null)
                {
                    yield return sama.Bagian.Order().SequenceEqual(k.Bagian.Order()) ? null : Temukan(k, sama);
                }
            }
        }
    }

    private static IEnumerable<Komposisi> DaftarKomposisi(PemahamanDokumen d, PengenalNama pengenal)
    {
        foreach (var t in d.DaftarTabel)
        {
            var nama = Enumerable.Range(0, t.Kepala.Count).Where(k =>
                IndeksPernyataan.Jenis(t.Kepala[k]) is JenisNama.Indikator or JenisNama.Sasaran).ToList();
            for (var i = 0; i < t.Isi.Count; i++)
            {
                foreach (var k in nama)
                {
                    var teks = t.Isi[i][k];
                    var bagian = teks.Contains('(')
                        ? PolaBagian.Matches(teks).Select(m =>
                        (Nama(m.Groups[1].Value, pengenal), int.Parse(m.Groups[2].Value, CultureInfo.InvariantCulture))).Where(b =>
                        b.Item1.Length > 0).ToList() : [];
                    if (bagian.Count >= BagianTersedikit)
                    {
                        yield return new Komposisi(t.Tempat(i, k), bagian, pengenal.Kata(teks));
                    }
                }
            }
        }
    }

    /// <summary>What is counted: the first two words behind the last connective.</summary>
    private static string Nama(string teks, PengenalNama pengenal)
    {
        var kata = Bunyi.Kata(teks).ToList();
        var awal = kata.FindLastIndex(Pembuka.Contains) is var i && i < kata.Count - 2 ? i + 1 : 0;
        return string.Join(' ', kata.Skip(awal).Take(2).Select(pengenal.Ejaan));
    }

    private static Temuan Temukan(Komposisi ini, Komposisi acuan) => Aturan.Temukan(
        ini.Tempat, ini.Teks, acuan.Teks, $"{acuan.Teks} ≠ {ini.Teks}",
        $"Rincian di dalam nama yang sama tertulis {ini.Teks} di sini dan {acuan.Teks} di tempat lain.") with
    { Terkait = [acuan.Tempat] };
}
