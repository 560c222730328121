namespace Akuntabel.Dokumen.BolakBalik;

/// <summary>How alike two texts are by their words.</summary>
internal static class Kemiripan
{
    /// <summary>From 0, nothing in common, to 1, the same words.</summary>
    public static double Nilai(string a, string b)
    {
        var (ka, kb) = (Kata(a), Kata(b));
        return ka.Count == 0 || kb.Count == 0 ? 0 : 2.0 * ka.Count(kb.Contains) / (ka.Count + kb.Count);
    }

    /// <summary>Words of a text that say something.</summary>
    public static HashSet<string> Kata(string teks) => new(
        teks.ToLowerInvariant().Split([' ', '\n', '.', ',', ';', ':', '(', ')', '*', '|', '-', '/', BlokBalik.Buka, BlokBalik.Tutup], StringSplitOptions.RemoveEmptyEntries)
            .Where(k => k.Length > 2), StringComparer.Ordinal);
}

/// <summary>What stands outside of the parts and was not sent, or was changed.</summary>
internal sealed class SelisihLuar
{
    private const double SerupaCukup = 0.5;

    /// <summary>Words that were not sent.</summary>
    internal sealed class Sisipan(string judul, BlokBalik blok)
    {
        public string Judul { get; } = judul;

        public BlokBalik Blok { get; } = blok;

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
        foreach (var (ia, ib) in UrutanSejajar.Cari([.. semula.Select(s => TeksBaca.Inti(s.Teks))], [.. kiriman.Select(s => TeksBaca.Inti(s.Teks))]).Append((semula.Count, kiriman.Count)))
        {
            hasil.Sela([.. semula.Skip(a).Take(ia - a)], [.. kiriman.Skip(b).Take(ib - b)], ref judul);
            judul = ib < kiriman.Count && kiriman[ib].Jenis == JenisBalik.Judul ? kiriman[ib].Teks : judul;
            (a, b) = (ia + 1, ib + 1);
        }

        return hasil;
    }

    // between two pieces that are as they were
    private void Sela(List<BlokBalik> dahulu, List<BlokBalik> kini, ref string judul)
    {
        foreach (var k in kini)
        {
            var pasangan = dahulu.Where(d => d.Jenis == k.Jenis).Select(d => (Blok: d, Nilai: Kemiripan.Nilai(d.Teks, k.Teks))).OrderByDescending(d => d.Nilai).FirstOrDefault();
            if (pasangan.Blok is { } d && (pasangan.Nilai >= SerupaCukup || d.Jenis == JenisBalik.Tabel))
            {
                dahulu.Remove(d);
                Berubah.Add((judul, d, k));
            }
            else
            {
                Tambahan.Add(new Sisipan(judul, k));
            }

            judul = k.Jenis == JenisBalik.Judul ? k.Teks : judul;
        }

        Hilang += dahulu.Count;
    }
}
