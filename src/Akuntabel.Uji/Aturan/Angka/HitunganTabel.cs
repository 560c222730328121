namespace Akuntabel.Uji.Aturan.Angka;

/// <summary>Everything that the figures of the tables must obey, examined once for all rules that report on it.</summary>
internal sealed class HitunganTabel
{
    private readonly ILookup<string, Temuan?> _menurutKode;

    private HitunganTabel(PemahamanDokumen d) => _menurutKode = Semua(d).ToLookup(t => t.Kode, t => t.Temuan);

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
