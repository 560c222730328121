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

    private const int AngkaSebaris = 3;
    private const int AngkaPanjang = 2;
    private const int DigitPanjang = 6;

    /// <summary>The cell of a row, a total too, that has all other figures of the sentence but for one slip: three of them, or two amounts,
    /// are name
    /// enough.</summary>
    public static (TabelTerbaca Tabel, int Baris, int Kolom)? Seluruhnya(PemahamanDokumen d, KalimatDipahami k, AngkaTertulis a,
        Func<AngkaTertulis, AngkaTertulis, string, bool> mirip)
    {
        var lain = k.Isi.Where(x => x.Angka.Awal != a.Awal && x.Angka is { Penyebut: null, Nilai: >= AngkaTerkecil and not 100 })
            .Select(x => Tercetak(x.Angka)).ToHashSet();
        if (lain.Count < AngkaPanjang)
        {
            return null;
        }

        var indeks = d.Sekali(static x => new Indeks(x));
        var calon = (from b in lain.SelectMany(indeks.Mencetak).Distinct()
                     let sel = b.Tabel.Isi[b.Baris].Sel.Select(s => AngkaTertulis.DariSel(s.Teks)).ToList()
                     let sama = sel.Where(s => s.Count == 1 && lain.Contains(Tercetak(s[0]))).Select(s => Tercetak(
                         s[0])).Distinct().ToList()
                     where sama.Count == lain.Count && (sama.Count >= AngkaSebaris || sama.TrueForAll(s => s.Length >= DigitPanjang))
                     from c in Enumerable.Range(1, Math.Max(0, Math.Min(sel.Count, b.Tabel.Kepala.Count) - 1))
                     where sel[c] is [{ Penyebut: null } x] && !lain.Contains(Tercetak(x)) && mirip(x, a, b.Tabel.Kepala[c])
                     select (b.Tabel, b.Baris, Kolom: c)).Take(20).ToList();
        return calon.DistinctBy(x => x.Tabel.Isi[x.Baris][x.Kolom].Trim()).Count() == 1 ? calon[0] : null;
    }

    /// <summary>The digits of a figure as printed, without its unit and without decimals that are nought: what two notations
    /// share.</summary>
    public static string Tercetak(AngkaTertulis a)
    {
        var digit = string.Concat(PolaInti.Match(a.Teks).Value.Where(char.IsAsciiDigit));
        var desimal = Math.Clamp(a.Bacaan[0].Desimal, 0, digit.Length);
        return digit[^desimal..].All(c => c == '0') ? digit[..^desimal] : digit;
    }

    private static readonly PolaTeks PolaInti = Bunyi.Pola(@"[0-9][0-9., ]*");

    /// <summary>The rows of all tables by the figures that they hold, as printed; read once for all sentences.</summary>
    private sealed class Indeks(PemahamanDokumen d)
    {
        private readonly ILookup<(decimal, int), (TabelTerbaca Tabel, int Baris)> _menurutAngka = (from t in d.DaftarTabel
            from i in Enumerable.Range(0, t.Isi.Count)
            from s in t.Isi[i].Sel
            let a = AngkaTertulis.DariSel(s.Teks)
            where a is [{ Penyebut: null }]
            select (Kunci: Kunci(a[0]), Tempat: (t, i))).Distinct().ToLookup(x => x.Kunci, x => x.Tempat);

        private readonly ILookup<string, (TabelTerbaca Tabel, int Baris)> _menurutCetakan = (from t in d.DaftarTabel
            from i in Enumerable.Range(0, t.Isi.Count)
            from s in t.Isi[i].Sel
            let a = AngkaTertulis.DariSel(s.Teks)
            where a is [{ Penyebut: null }]
            select (Kunci: Tercetak(a[0]), Tempat: (t, i))).Distinct().ToLookup(x => x.Kunci, x => x.Tempat);

        public IEnumerable<(TabelTerbaca Tabel, int Baris)> Mencetak(string digit) => _menurutCetakan[digit];

        public IEnumerable<(TabelTerbaca Tabel, int Baris)> Memuat(AngkaTertulis a) => _menurutAngka[Kunci(a)];

        private static (decimal, int) Kunci(AngkaTertulis a) => (a.Nilai, a.Bacaan[0].Desimal);
    }

    /// <summary>The heading, with the unit that the row has in a column of its own.</summary>
    private static string Kepala(TabelTerbaca t, int i, int c) => t.Isi[i].Sel.Any(s => s.Teks.Trim() is "%" or "persen" or "Persen")
        && PenentuPeran.Peran(t.Kepala[c]) is PeranKolom.Target or PeranKolom.Realisasi ? t.Kepala[c] + " %" : t.Kepala[c];

    private static bool Berarti(string kata) => kata.Length >= HurufTersedikit && kata.Any(char.IsLetter)
        && kata is not ("yang" or "dan" or "dari" or "pada" or "jumlah" or "persentase" or "tahun" or "target" or "dengan");
}
