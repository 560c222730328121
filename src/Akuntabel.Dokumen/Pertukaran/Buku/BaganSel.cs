using Akuntabel.Dokumen.Pertukaran.Muatan;

namespace Akuntabel.Dokumen.Pertukaran.Buku;

/// <summary>A tree of units as one cell: a unit in each line, with one more dash for each step below the head.</summary>
internal static class BaganSel
{
    private const string Nama = "nama";
    private const string Anak = "anak";

    /// <summary>The cell; <c>null</c> when the tree holds more than names.</summary>
    public static string? Teks(SimpulIsian isi) => Baris(isi, 0) is { } baris ? string.Join('\n', baris) : null;

    /// <summary>The tree of a cell.</summary>
    public static SimpulIsian? Baca(string teks, ref string? alasan)
    {
        var akar = new List<Unit>();
        var jalan = new List<Unit>();
        foreach (var baris in teks.Split('\n').Select(PembacaSel.Rapi).Where(b => b.Length > 0))
        {
            var nama = baris.TrimStart('-', '–', ' ');
            var tingkat = baris[..^nama.Length].Count(c => c != ' ');
            if (nama.Length == 0 || tingkat > jalan.Count || (tingkat == 0 && akar.Count > 0))
            {
                alasan = $"baris \"{baris}\" tidak jelas di bawah siapa. Tulis pucuk pimpinan pada baris pertama, unit di bawahnya diawali -, yang di bawahnya lagi diawali --.";
                return null;
            }

            var unit = new Unit(nama, []);
            (tingkat == 0 ? akar : jalan[tingkat - 1].Bawahan).Add(unit);
            jalan.RemoveRange(tingkat, jalan.Count - tingkat);
            jalan.Add(unit);
        }

        return new UtuhIsian(Simpul(akar[0]));
    }

    private static List<string>? Baris(SimpulIsian isi, int tingkat)
    {
        if (isi is not PetaIsian p || p.Isi.Any(k => k.Key is not (Nama or Anak)) || p.Ambil(Nama) is not SkalarIsian { Isi.Length: > 0 } nama
            || PembacaSel.Rapi(nama.Isi) != nama.Isi || nama.Isi.Contains('\n', StringComparison.Ordinal) || nama.Isi[0] is '-' or '–' || p.Ambil(Anak) is not (null or DaftarIsian))
        {
            return null;
        }

        var bawahan = (p.Ambil(Anak) as DaftarIsian)?.Butir.Select(b => Baris(b, tingkat + 1)).ToList() ?? [];
        return bawahan.Contains(null) ? null : [(tingkat == 0 ? "" : new string('-', tingkat) + " ") + nama.Isi, .. bawahan.OfType<List<string>>().SelectMany(b => b)];
    }

    private static PetaIsian Simpul(Unit u) => new(
    [
        new(Nama, new SkalarIsian(u.Nama, JenisSkalar.Teks)),
        .. u.Bawahan.Count == 0 ? [] : new[] { new KeyValuePair<string, SimpulIsian>(Anak, new DaftarIsian([.. u.Bawahan.Select(Simpul)])) },
    ]);

    private sealed record Unit(string Nama, List<Unit> Bawahan);
}
