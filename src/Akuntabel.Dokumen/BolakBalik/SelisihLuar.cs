namespace Akuntabel.Dokumen.BolakBalik;

/// <summary>How alike two texts are by their words.</summary>
internal static class Kemiripan
{
    /// <summary>From 0, nothing in common, to 1, the same words.</summary>
    public static double Nilai(string a, string b) => Nilai(Kata(a), Kata(b));

    /// <summary>The same, of words that were taken apart before.</summary>
    public static double Nilai(HashSet<string> ka, HashSet<string> kb)
    {
        return ka.Count == 0 || kb.Count == 0 ? 0 : 2.0 * ka.Count(kb.Contains) / (ka.Count + kb.Count);
    }

    /// <summary>Words of a text that say something.</summary>
    public static HashSet<string> Kata(string teks) => new(
        teks.ToLowerInvariant().Split([' ', '\n', '.', ',', ';', ':', '(', ')', '*', '|', '-', '/', BlokBalik.Buka, BlokBalik.Tutup], StringSplitOptions.RemoveEmptyEntries)
            .Where(k => k.Length > 2), StringComparer.Ordinal);
}

/// <summary>What stands outside of the parts and was not sent, or was changed.</summary>
internal sealed partial class SelisihLuar
{
    private const double SerupaCukup = 0.5;

    // what was made anew as a whole is nobody's change
    private const int PasanganTerbanyak = 40_000;

    /// <summary>Words that were not sent.</summary>
    internal sealed class Sisipan(string judul, BlokBalik blok)
    {
        public string Judul { get; } = judul;

        public BlokBalik Blok { get; } = blok;

        /// <summary>Its words.</summary>
        public HashSet<string> Kata { get; } = Kemiripan.Kata(blok.Teks);

        /// <summary>Whether they are those of a part whose place is gone.</summary>
        public bool Terpakai { get; set; }
    }

    public List<Sisipan> Tambahan { get; } = [];

    public List<(string Judul, BlokBalik Semula, BlokBalik Kiriman)> Berubah { get; } = [];

    public int Hilang { get; private set; }

    /// <summary>Finds it.</summary>
    public static SelisihLuar Cari(IReadOnlyList<BlokBalik> semula, IReadOnlyList<BlokBalik> kiriman)
    {
        var hasil = new SelisihLuar();
        var judul = "";
        var (a, b) = (0, 0);
        foreach (var (ia, ib) in UrutanSejajar.Cari([.. semula.Select(Kunci)], [.. kiriman.Select(Kunci)]).Append((semula.Count, kiriman.Count)))
        {
            hasil.Sela([.. semula.Skip(a).Take(ia - a)], [.. kiriman.Skip(b).Take(ib - b)], ref judul);
            judul = ib < kiriman.Count && kiriman[ib].Jenis == JenisBalik.Judul ? kiriman[ib].Teks : judul;
            (a, b) = (ia + 1, ib + 1);
        }

        return hasil;
    }

    // programs count references anew when they save
    private static string Kunci(BlokBalik b) => TeksBaca.Inti(Rujukan().Replace(b.Teks, "$1"));

    [System.Text.RegularExpressions.GeneratedRegex(@"\b(Tabel|Grafik|Gambar|Bagan|Lampiran|Bab|Subbab) [A-Z]?[0-9IVXL]+(?:\.[0-9]+)*")]
    private static partial System.Text.RegularExpressions.Regex Rujukan();

    // between two pieces that are as they were
    private void Sela(List<BlokBalik> dahulu, List<BlokBalik> kini, ref string judul)
    {
        var lama = (long)dahulu.Count * kini.Count > PasanganTerbanyak ? [] : dahulu.ConvertAll(d => (Blok: d, Kata: Kemiripan.Kata(d.Teks)));
        foreach (var k in kini)
        {
            var baru = new Sisipan(judul, k);
            var pasangan = lama.Where(d => d.Blok.Jenis == k.Jenis).Select(d => (d.Blok, Nilai: Kemiripan.Nilai(d.Kata, baru.Kata))).OrderByDescending(d => d.Nilai).FirstOrDefault();
            if (pasangan.Blok is { } d && (pasangan.Nilai >= SerupaCukup || d.Jenis == JenisBalik.Tabel))
            {
                lama.RemoveAll(l => ReferenceEquals(l.Blok, d));
                dahulu.RemoveAll(l => ReferenceEquals(l, d));
                Berubah.Add((judul, d, k));
            }
            else
            {
                Tambahan.Add(baru);
            }

            judul = k.Jenis == JenisBalik.Judul ? k.Teks : judul;
        }

        Hilang += dahulu.Count;
    }
}
