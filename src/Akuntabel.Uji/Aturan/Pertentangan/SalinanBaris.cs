using Akuntabel.Uji.Pemahaman.Hal;
using Akuntabel.Uji.Pemahaman.Kalimat;

namespace Akuntabel.Uji.Aturan.Pertentangan;

/// <summary>A row, wherever it stands, that a sentence copies: it has another figure of the sentence and words of its name.</summary>
internal static class SalinanBaris
{
    private const decimal AngkaTerkecil = 10;
    private const int HurufTersedikit = 3;

    // "79,4" is one slip away from too much
    private const int DigitTersedikit = 4;

    /// <summary>The cell that a figure is a slip away from; <c>null</c> where no row, or rows with different figures, have one.</summary>
    /// <param name="d">The document.</param>
    /// <param name="k">The sentence.</param>
    /// <param name="a">The figure, which stands in no table.</param>
    /// <param name="mirip">Whether a cell below a heading is one slip away.</param>
    public static (TabelTerbaca Tabel, int Baris, int Kolom)? Cari(PemahamanDokumen d, KalimatDipahami k, AngkaTertulis a,
        Func<AngkaTertulis, AngkaTertulis, string, bool> mirip)
    {
        var lain = k.Isi.Where(x => x.Angka.Awal != a.Awal
            && x.Angka is { Penyebut: null, Nilai: >= AngkaTerkecil and not 100, MungkinTahun: false }).Select(x => x.Angka).ToList();
        if (lain.Count == 0 || a.Teks.Count(char.IsAsciiDigit) < DigitTersedikit)
        {
            return null;
        }

        var kata = Bunyi.Kata(k.Teks).Where(Berarti).ToHashSet(StringComparer.Ordinal);
        var indeks = d.Sekali(static x => new Indeks(x));
        var calon = (from y in lain
                     from baris in indeks.Memuat(y)
                     let t = baris.Tabel
                     let i = baris.Baris
                     from c in Enumerable.Range(1, Math.Max(0, t.Kepala.Count - 1))
                     where AngkaTertulis.DariSel(t.Isi[i][c]) is [{ Penyebut: null } sel] && mirip(sel, a, Kepala(t, i, c))
                         && Bunyi.Kata(KolomBernama.Nama(t.Isi[i], c)).Where(Berarti).Distinct().Count(kata.Contains) >= 2
                     select (Tabel: t, Baris: i, Kolom: c)).Take(20).ToList();
        return calon.DistinctBy(x => x.Tabel.Isi[x.Baris][x.Kolom].Trim()).Count() == 1 ? calon[0] : null;
    }

    /// <summary>The rows of all tables by the figures that they hold, as printed; read once for all sentences.</summary>
    private sealed class Indeks(PemahamanDokumen d)
    {
        private readonly ILookup<(decimal, int), (TabelTerbaca Tabel, int Baris)> _menurutAngka = (from t in d.DaftarTabel
            from i in Enumerable.Range(0, t.Isi.Count)
            from s in t.Isi[i].Sel
            let a = AngkaTertulis.DariSel(s.Teks)
            where a is [{ Penyebut: null }]
            select (Kunci: Kunci(a[0]), Tempat: (t, i))).Distinct().ToLookup(x => x.Kunci, x => x.Tempat);

        public IEnumerable<(TabelTerbaca Tabel, int Baris)> Memuat(AngkaTertulis a) => _menurutAngka[Kunci(a)];

        private static (decimal, int) Kunci(AngkaTertulis a) => (a.Nilai, a.Bacaan[0].Desimal);
    }

    /// <summary>The heading, with the unit that the row has in a column of its own.</summary>
    private static string Kepala(TabelTerbaca t, int i, int c) => t.Isi[i].Sel.Any(s => s.Teks.Trim() is "%" or "persen" or "Persen")
        && PenentuPeran.Peran(t.Kepala[c]) is PeranKolom.Target or PeranKolom.Realisasi ? t.Kepala[c] + " %" : t.Kepala[c];

    private static bool Berarti(string kata) => kata.Length >= HurufTersedikit && kata.Any(char.IsLetter)
        && kata is not ("yang" or "dan" or "dari" or "pada" or "jumlah" or "persentase" or "tahun" or "target" or "dengan");
}
