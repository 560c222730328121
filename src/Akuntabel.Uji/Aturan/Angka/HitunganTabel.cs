namespace Akuntabel.Uji.Aturan.Angka;

/// <summary>Everything that the figures of the tables must obey, examined once for all rules that report on it.</summary>
internal sealed class HitunganTabel
{
    private readonly ILookup<string, Temuan?> _menurutKode;

    private readonly HashSet<(int? Blok, int? Baris, int? Sel)> _keliru;

    private HitunganTabel(PemahamanDokumen d)
    {
        _menurutKode = Semua(d).ToLookup(t => t.Kode, t => t.Temuan);
        _keliru = [.. _menurutKode.SelectMany(g => g).OfType<Temuan>().Select(t => (t.Tempat.Blok, t.Tempat.BarisTabel, t.Tempat.Sel))];
    }

    /// <summary>Whether a cell is found wrong, so that what others say of its row may be right.</summary>
    public static bool Keliru(PemahamanDokumen d, TabelTerbaca t, int baris, int kolom) =>
        d.Sekali(static x => new HitunganTabel(x))._keliru.Contains((t.Indeks, baris + 1, kolom));

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
