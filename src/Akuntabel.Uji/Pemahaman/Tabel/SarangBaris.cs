namespace Akuntabel.Uji.Pemahaman.Tabel;

/// <summary>How far a nesting that adds up can be trusted.</summary>
internal enum KekuatanSarang
{
    /// <summary>One column adds up, perhaps by chance: it may confirm, not accuse.</summary>
    Mungkin,

    /// <summary>One column of figures with many digits.</summary>
    Kuat,

    /// <summary>All columns of money agree on it.</summary>
    Sepakat,
}

/// <summary>
/// The nesting that adds up: each row that equals the sum of what follows it directly, from the bottom up. Where all columns of money agree on it, one
/// of the parts may have rows of its own that do not add up: those are then known to be its parts.
/// </summary>
internal sealed class SarangBaris
{
    private const int Terpanjang = 3000;
    private const int DeretTerpanjang = 40;
    private const int LoncatTerjauh = 20;

    private readonly decimal[][] _nilai;
    private readonly bool[] _ada;
    private readonly int[] _induk;
    private readonly int[] _lebar;

    private SarangBaris(KisiAngka kisi, IReadOnlyList<int> kolom)
    {
        _nilai = [.. Enumerable.Range(0, kisi.Tinggi).Select(i => kolom.Select(k => kisi.Satu(i, k)?.Nilai ?? 0).ToArray())];
        _ada = [.. Enumerable.Range(0, kisi.Tinggi).Select(i => kisi.Jumlah[i] < 0 && !kisi.Rata[i]
            // what is taken off is no part
            && !kolom.Any(k => kisi.Satu(i, k) is { Nilai: not 0 } && KisiAngka.Kurang(kisi.Teks(new(i, k)))))];
        _induk = Enumerable.Repeat(-1, kisi.Tinggi).ToArray();
        _lebar = Enumerable.Repeat(1, kisi.Tinggi).ToArray();
    }

    /// <summary>For each way to see it the parent of each row, −1 at the top, and how far it can be trusted.</summary>
    public static IEnumerable<(int[] Induk, KekuatanSarang Kekuatan)> Cari(KisiAngka kisi)
    {
        var kolom = Enumerable.Range(0, kisi.Lebar).Where(k => kisi.Kolom[k].Ukuran == UkuranKolom.Uang
            && kisi.Dijumlahkan[k]).Take(4).ToList();
        if (kisi.Tinggi > Terpanjang || kolom.Count == 0)
        {
            yield break;
        }

        foreach (var k in kolom)
        {
            var sarang = new SarangBaris(kisi, [k]);
            yield return (sarang.Susun(loncat: false, kuat: false), sarang.Bertingkat() ? KekuatanSarang.Kuat : KekuatanSarang.Mungkin);
            yield return (new SarangBaris(kisi, [k]).Susun(loncat: false, kuat: true), KekuatanSarang.Kuat);
        }

        if (kolom.Count > 1)
        {
            yield return (new SarangBaris(kisi, kolom).Susun(loncat: true, kuat: false), KekuatanSarang.Sepakat);
        }
    }

    /// <summary>Parents on two levels, three at least, whose figures are not round: so many sums do not come out by chance.</summary>
    private bool Bertingkat()
    {
        var induk = _induk.Where(i => i >= 0).Distinct().Where(i => Digit(_nilai[i][0]) >= DigitBertingkat).ToList();
        return induk.Count >= IndukTersedikit && induk.Exists(i => _induk[i] >= 0);
    }

    private const int DigitBertingkat = 4;
    private const int IndukTersedikit = 3;

    private static int Digit(decimal n) => n.ToString(System.Globalization.CultureInfo.InvariantCulture).TrimEnd('0').Length;

    private int[] Susun(bool loncat, bool kuat)
    {
        for (var i = _induk.Length - 1; i >= 0; i--)
        {
            if (!_ada[i] || !_nilai[i].Any(n => n > 0))
            {
                continue;
            }

            var deret = Deret(i);
            if (!Tepat(i, deret, kuat) && loncat)
            {
                Meloncat(i, deret);
            }
        }

        return _induk;
    }

    /// <summary>The rows that follow without what is already known to belong to one of them.</summary>
    private List<int> Deret(int i)
    {
        var hasil = new List<int>();
        for (var j = i + 1; j < _induk.Length && _ada[j] && hasil.Count < DeretTerpanjang; j += _lebar[j])
        {
            hasil.Add(j);
        }

        return hasil;
    }

    private bool Tepat(int i, List<int> deret, bool kuat)
    {
        var jumlah = new decimal[_nilai[i].Length];
        for (var n = 0; n < deret.Count; n++)
        {
            Tambah(jumlah, deret[n]);
            if (jumlah.SequenceEqual(_nilai[i]) && (n > 0 || _lebar[deret[0]] > 1) && (!kuat || Kuat(_nilai[i][0], n + 1)))
            {
                Pasang(i, deret[..(n + 1)]);
                return true;
            }
        }

        return false;
    }

    /// <summary>Figures of many digits do not add up by chance; round ones do.</summary>
    private static bool Kuat(decimal jumlah, int banyak)
    {
        var digit = Digit(jumlah);
        return (digit >= 6 && banyak >= 3) || (digit >= 8 && banyak >= 2);
    }

    /// <summary>The row is the sum when some rows behind one of its parts are left to that part.</summary>
    private void Meloncat(int i, List<int> deret)
    {
        if (!_nilai[i].All(n => n > 0))
        {
            return;
        }

        var kumulatif = new decimal[deret.Count + 1];
        for (var n = 0; n < deret.Count; n++)
        {
            kumulatif[n + 1] = kumulatif[n] + _nilai[deret[n]][0];
        }

        for (var akhir = 2; akhir < deret.Count; akhir++)
        {
            var lebih = kumulatif[akhir + 1] - _nilai[i][0];
            for (var mulai = 1; lebih > 0 && mulai < akhir; mulai++)
            {
                if (Sampai(kumulatif, mulai, akhir, lebih) is var sampai && sampai > mulai && Terpasang(i, deret, mulai, sampai, akhir))
                {
                    return;
                }
            }
        }
    }

    /// <summary>Where the run of rows that begins at a place has the sum that is too much; −1 nowhere.</summary>
    private static int Sampai(decimal[] kumulatif, int mulai, int akhir, decimal lebih)
    {
        for (var sampai = mulai; sampai < akhir && sampai - mulai < LoncatTerjauh
            && kumulatif[sampai + 1] - kumulatif[mulai] <= lebih; sampai++)
        {
            if (kumulatif[sampai + 1] - kumulatif[mulai] == lebih && sampai > mulai)
            {
                return sampai;
            }
        }

        return -1;
    }

    private bool Terpasang(int i, List<int> deret, int mulai, int sampai, int akhir)
    {
        var tinggal = deret.Where((_, n) => n <= akhir && (n < mulai || n > sampai)).ToList();
        if (tinggal.Count < 2 || !Jumlah(tinggal).SequenceEqual(_nilai[i]))
        {
            return false;
        }

        Pasang(deret[mulai - 1], deret[mulai..(sampai + 1)]);
        Pasang(i, tinggal);
        return true;
    }

    private decimal[] Jumlah(List<int> baris)
    {
        var jumlah = new decimal[_nilai[0].Length];
        baris.ForEach(b => Tambah(jumlah, b));
        return jumlah;
    }

    private void Tambah(decimal[] jumlah, int baris)
    {
        for (var k = 0; k < jumlah.Length; k++)
        {
            jumlah[k] += _nilai[baris][k];
        }
    }

    private void Pasang(int induk, List<int> anak)
    {
        anak.ForEach(j => _induk[j] = induk);
        _lebar[induk] = anak[^1] + _lebar[anak[^1]] - induk;
    }
}
