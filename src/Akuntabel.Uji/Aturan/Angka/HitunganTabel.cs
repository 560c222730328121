namespace Akuntabel.Uji.Aturan.Angka;

/// <summary>Everything that the figures of the tables must obey, examined once for all rules that report on it.</summary>
internal sealed class HitunganTabel
{
    private readonly ILookup<string, Temuan?> _menurutKode;

    private readonly Dictionary<(int? Blok, int? Baris, int? Sel), string> _keliru;

    private HitunganTabel(PemahamanDokumen d)
    {
        _menurutKode = Semua(d).ToLookup(t => t.Kode, t => t.Temuan);
        _keliru = _menurutKode.SelectMany(g => g).OfType<Temuan>().GroupBy(t => (t.Tempat.Blok, t.Tempat.BarisTabel, t.Tempat.Sel))
            .ToDictionary(g => g.Key, g => g.First().Seharusnya);
    }

    /// <summary>What a cell that is found wrong should be, so that what others say of its row may be right; <c>null</c> for other
    /// cells.</summary>
    public static string? Seharusnya(PemahamanDokumen d, TabelTerbaca t, int baris, int kolom) =>
        d.Sekali(static x => new HitunganTabel(x))._keliru.GetValueOrDefault((t.Indeks, baris + 1, kolom));

    /// <summary>The relations that one rule reports: <c>null</c> for each that holds.</summary>
    public static IEnumerable<Temuan?> Periksa(PemahamanDokumen d, string kode) =>
        d.Sekali(static x => new HitunganTabel(x))._menurutKode[kode];

    private static IEnumerable<(string Kode, Temuan? Temuan)> Semua(PemahamanDokumen d)
    {
        foreach (var h in GrafTabel.Semua(d))
        {
            foreach (var benar in h.Hubungan.Where(x => x.Cocok))
            {
                yield return (PenyusunTemuan.Aturan(benar.Jenis).Kode, null);
            }

            foreach (var sebab in PenemuSebab.Cari(h.Kisi, h.Hubungan))
            {
                yield return (PenyusunTemuan.Aturan(sebab.Pokok.Jenis).Kode, PenyusunTemuan.Susun(h.Kisi, sebab));
            }
        }
    }
}
