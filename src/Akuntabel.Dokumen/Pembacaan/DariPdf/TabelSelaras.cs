using System.Text.RegularExpressions;

namespace Akuntabel.Dokumen.Pembacaan.DariPdf;

/// <summary>
/// Tables without rulings: below a line of headings the same gaps persist over several lines that hold figures.
/// What has no headings stays text, so that prose never becomes a table.
/// </summary>
internal sealed partial class TabelSelaras
{
    private const double JarakTerbesar = 3.4;
    private const double CelahLarik = 1.08;
    private const double LarikTerapat = 1.15;
    private const double JarakSelingan = 1.2;
    private const int Selingan = 8;
    private const int BarisTersedikit = 2;
    private readonly List<LarikSelaras> _larik;
    private readonly int _halaman;
    private readonly Kosakata _kosakata;

    public TabelSelaras(IReadOnlyList<Kata> kata, int halaman, Kosakata kosakata)
    {
        (_halaman, _kosakata) = (halaman, kosakata);
        _larik = PenyusunLarik.Susun(kata.Where(k => !k.Tegak)).ConvertAll(LarikSelaras.Dari);
    }

    /// <summary>The tables that free words form, and the words each took.</summary>
    /// <param name="atas">The columns of a table that the page before did not end.</param>
    public IEnumerable<(TabelPdf Tabel, IReadOnlyList<Kata> Kata)> Cari(KolomSelaras? atas)
    {
        var awal = 0;
        if (atas is not null && Lanjutan(atas) is { } l)
        {
            awal = l.Akhir;
            yield return (l.Tabel, Kata(0, l.Akhir));
        }

        for (var i = awal; i < _larik.Count; i++)
        {
            if ((_larik[i].Kepala || Ditunjuk(i)) && Satu(i, awal) is { } t)
            {
                yield return (t.Tabel, Kata(t.Awal, t.Akhir));
                i = (awal = t.Akhir) - 1;
            }
        }
    }

    /// <summary>
    /// Headings whose words are not known: bold above rows that are not, right below a caption, or above rows of as many parts with
    /// figures.
    /// </summary>
    private bool Ditunjuk(int i)
    {
        if (!_larik[i].MungkinKepala || i + BarisTersedikit >= _larik.Count)
        {
            return false;
        }

        var berjudul = i > 0 && BentukLarik.KeteranganTabel(_larik[i - 1].Larik.Teks);
        var seragam = _larik.Skip(i + 1).TakeWhile(l => !BentukLarik.KeteranganTabel(l.Larik.Teks)).Take(Selingan)
            .Count(l => l.Sebangun(_larik[i]));
        return berjudul || (_larik[i].Tebal && !_larik[i + 1].Tebal)
            || seragam >= (_larik[i].Berkolom ? BarisTersedikit : BarisTersedikit + 1);
    }

    private List<Kata> Kata(int awal, int akhir) => [.. _larik.GetRange(awal, akhir - awal).SelectMany(l => l.Larik.Kata)];

    private (TabelPdf Tabel, int Awal, int Akhir)? Satu(int kepala, int terawal)
    {
        var lajur = Math.Min(LarikSelaras.RuasTersedikit, _larik[kepala].Ruas.Count);
        var badan = Badan(kepala + 1, lajur);
        var inti = Inti(badan, lajur);
        if (inti.Count < BarisTersedikit && !(inti.Count == 1 && _larik[kepala].Kepala && inti[0].Sebangun(_larik[kepala])))
        {
            return null;
        }

        var rincian = badan.TakeWhile(l => l != inti[0] && !l.Berangka).ToList();
        var kolom = KolomSelaras.Dari(_larik[kepala], inti, rincian);
        if (kolom.Banyak < lajur)
        {
            return null;
        }

        var awal = KepalaAtas(kepala, terawal, kolom);
        var akhir = kepala + 1 + Isi(badan, kolom);
        if (akhir <= kepala + 1)
        {
            return null;
        }

        // the row that numbers the columns ends their headings
        var nomor = badan.TakeWhile(l => l != inti[0]).FirstOrDefault(l => l.Nomor);
        var baris = new BarisSelaras(Kata(awal, akhir).Except(nomor?.Larik.Kata ?? []), kolom,
            nomor?.Y0 ?? (_larik[kepala].Y0 + (2 * _larik[kepala].Y1)) / 3, _halaman);
        return baris.Banyak < Math.Min(inti.Count, BarisTersedikit) ? null
            : (new TabelPdf(_halaman, _larik[awal].Y0, kolom.Batas, [.. KepalaSelaras.Susun(baris.Kepala, kolom, _halaman),
                .. Nomor(nomor, kolom), .. baris.Susun(_kosakata)]) { Kolom = kolom }, awal, akhir);
    }

    private IEnumerable<BarisPdf> Nomor(LarikSelaras? nomor, KolomSelaras kolom)
    {
        var isi = nomor?.Ruas.ToLookup(r => kolom.Letak(r.X0, r.X1), r => r.Teks);
        return isi is null ? [] : [new BarisPdf(_halaman, [.. Enumerable.Range(0, kolom.Banyak).Select(k => string.Join(' ', isi[k]))])
        {
            Jangkar = nomor!.Tengah,
        }];
    }

    /// <summary>The rows at the top of a page that go on below those of the page before.</summary>
    private (TabelPdf Tabel, int Akhir)? Lanjutan(KolomSelaras kolom)
    {
        var badan = Badan(0, LarikSelaras.RuasTersedikit);
        if (!badan.Take(Selingan / 2).Any(l => l.Berangka && l.Ruas.Count > 1) || badan[0].Kepala)
        {
            return null;
        }

        // the same columns may stand elsewhere on the next page
        var sendiri = Sendiri(badan, kolom);
        var (akhir, geser) = (Isi(badan, kolom), sendiri is null ? 0 : Isi(badan, sendiri));
        var letak = geser > akhir ? sendiri! : kolom;
        akhir = Math.Max(akhir, geser);
        if (akhir > 0 && !letak.Terpisah(badan[0]))
        {
            if (letak.Menurut(badan[0]) is not { } urut)
            {
                return null;
            }

            (letak, akhir) = (urut, 1);
        }

        var baris = new BarisSelaras(Kata(0, akhir), letak, double.MinValue, _halaman);
        return baris.Banyak == 0 ? null
            : (new TabelPdf(_halaman, _larik[0].Y0, kolom.Batas, [.. baris.Susun(_kosakata)]) { Kolom = letak }, akhir);
    }

    /// <summary>The columns of lines of their own, if there are as many of them.</summary>
    private static KolomSelaras? Sendiri(List<LarikSelaras> badan, KolomSelaras kolom)
    {
        var inti = Inti(badan, LarikSelaras.RuasTersedikit);
        var kepala = inti.MaxBy(l => l.Ruas.Count);
        return inti.Count < BarisTersedikit || kepala is null ? null
            : KolomSelaras.Dari(badan[0].Nomor ? badan[0] : kepala, inti, []) is { } k && k.Banyak == kolom.Banyak ? k : null;
    }

    /// <summary>How many of the lines stand in the columns: to the last row, and what goes on below it as lines of a row do.</summary>
    private static int Isi(List<LarikSelaras> badan, KolomSelaras kolom)
    {
        var muat = badan.TakeWhile(l => kolom.Muat(l) && (!Catatan().IsMatch(l.Larik.Teks)
            || NamaSumber().IsMatch(l.Larik.Teks))).ToList();
        var akhir = muat.FindLastIndex(Baris) + 1;
        var teks = KolomTeks(muat.GetRange(0, akhir), kolom);
        var jarak = muat.Take(akhir).Zip(muat.Skip(1)).Where(p => !(p.First.Berangka && p.Second.Berangka))
            .Select(p => p.Second.Tengah - p.First.Tengah).Where(j => j > 4).DefaultIfEmpty(0).Min();
        while (akhir > 0 && akhir < muat.Count
            && muat[akhir].Tengah - muat[akhir - 1].Tengah < Math.Max(CelahLarik * jarak, LarikTerapat * muat[akhir].Larik.Huruf)
            && muat[akhir].Ruas.All(r => teks.Contains(kolom.Letak(r.X0, r.X1)) || Terbelah(muat[akhir - 1], r, kolom)))
        {
            akhir++;
        }

        return akhir;
    }

    /// <summary>It has a figure beside its name, not only the number of a heading or of an item of a list.</summary>
    private static bool Baris(LarikSelaras l) => l.Berangka
        && (l.Ruas.Count > 2 || (l.Ruas.Count == 2 && LarikSelaras.Angka(l.Ruas[1].Teks)));

    /// <summary>The rest of a figure of the line above.</summary>
    private static bool Terbelah(LarikSelaras atas, RuasLarik sisa, KolomSelaras kolom) => atas.Ruas.Any(r =>
        kolom.Letak(r.X0, r.X1) == kolom.Letak(sisa.X0, sisa.X1) && BarisSelaras.Sisa(r.Teks, sisa.Teks));

    /// <summary>The columns in which no figures stand.</summary>
    private static HashSet<int> KolomTeks(List<LarikSelaras> larik, KolomSelaras kolom)
    {
        var isi = larik.SelectMany(l => l.Ruas).ToLookup(r => kolom.Letak(r.X0, r.X1), r => LarikSelaras.Angka(r.Teks));
        return [.. Enumerable.Range(0, kolom.Banyak).Where(k => isi[k].Count(a => a) * 2 < isi[k].Count())];
    }

    /// <summary>Lines with figures below one another; where text stands in their place, prose has begun.</summary>
    private static List<LarikSelaras> Inti(List<LarikSelaras> badan, int lajur)
    {
        var hasil = new List<LarikSelaras>();
        var angka = new List<RuasLarik>();
        foreach (var l in badan.Where(l => l.Ruas.Count >= lajur && l.Berangka && !l.Nomor))
        {
            var di = l.Ruas.Skip(1).Where(r => angka.Exists(a => r.X0 < a.X1 && r.X1 > a.X0)).ToList();
            if (hasil.Count > 0 && di.Count(r => char.IsAsciiDigit(r.Teks[0]) || LarikSelaras.Angka(r.Teks)) * 2 <= di.Count)
            {
                break;
            }

            hasil.Add(l);
            angka.AddRange(l.Ruas.Skip(1).Where(r => LarikSelaras.Angka(r.Teks)));
        }

        return hasil;
    }

    /// <summary>The lines that follow without a large gap and do not break off into prose.</summary>
    private List<LarikSelaras> Badan(int awal, int lajur)
    {
        var hasil = new List<LarikSelaras>();
        var terakhir = 0;
        for (var i = awal; i < _larik.Count && hasil.Count - terakhir <= Selingan; i++)
        {
            var jarak = i == awal ? 0 : _larik[i].Y0 - _larik[i - 1].Y1;
            if (BentukLarik.KeteranganTabel(_larik[i].Larik.Teks) || jarak > (_larik[i].Ruas.Count >= lajur ? JarakTerbesar
                : JarakSelingan) * _larik[i].Larik.Huruf)
            {
                break;
            }

            hasil.Add(_larik[i]);
            terakhir = _larik[i].Ruas.Count >= lajur ? hasil.Count : terakhir;
        }

        return hasil;
    }

    /// <summary>Headings may take several lines; the one that was found is seldom the first.</summary>
    private int KepalaAtas(int kepala, int terawal, KolomSelaras kolom)
    {
        var awal = kepala;
        while (awal > terawal && _larik[awal].Y0 - _larik[awal - 1].Y1 < 0.8 * _larik[awal].Larik.Huruf && !_larik[awal - 1].Berangka
            && !BentukLarik.KeteranganTabel(_larik[awal - 1].Larik.Teks) && _larik[awal - 1].Ruas.Count > 1 && _larik[awal - 1].Ruas
                .All(kolom.Dekat))
        {
            awal--;
        }

        return awal;
    }

    [GeneratedRegex(@"^sumber[- ](daya|dana|air|pendapatan|penerimaan|pembiayaan|energi|belajar|informasi)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex NamaSumber();

    [GeneratedRegex(@"^(sumber|keterangan|ket|catatan)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Catatan();
}
