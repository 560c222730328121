namespace Akuntabel.Uji.Angka;

/// <summary>Finds figures in a text in one pass.</summary>
internal sealed class PemindaiAngka(string teks)
{
    private int _i;

    public IReadOnlyList<AngkaTertulis> Semua()
    {
        var hasil = new List<AngkaTertulis>();
        while (_i < teks.Length)
        {
            if (!char.IsAsciiDigit(teks[_i]))
            {
                _i++;
            }
            else if (Satu() is { } a)
            {
                hasil.Add(a);
            }
        }

        return hasil;
    }

    /// <summary>Reads the run of digits that begins here; a run that is part of a word, code or date is passed over.</summary>
    private AngkaTertulis? Satu()
    {
        var awal = _i;
        var lekat = awal > 0 && (char.IsLetter(teks[awal - 1]) && !Rupiah(awal, out _)) || awal > 1 && Penyambung(teks[awal - 1])
            && char.IsLetterOrDigit(teks[awal - 2]);
        var inti = Inti(awal);
        if (lekat || (_i < teks.Length && char.IsLetter(teks[_i]) && !Kali(_i)) || BukanBesaran.Menurut(teks, awal, _i, inti))
        {
            LewatiKata();
            return null;
        }

        if (_i + 1 < teks.Length && teks[_i] == '/' && char.IsAsciiDigit(teks[_i + 1]))
        {
            return Pecahan(awal, inti);
        }

        if (_i + 1 < teks.Length
            && ((teks[_i] == '-' && char.IsAsciiDigit(teks[_i + 1])) || (teks[_i] is '/' or '-' && char.IsAsciiLetterUpper(teks[_i + 1]))))
        {
            // a range such as 10-20% or 2019-2023 is not one figure, 188.45/KEP/2023 none
            LewatiKata();
            return null;
        }

        return Lengkapi(awal, inti);
    }

    private AngkaTertulis? Pecahan(int awal, string inti)
    {
        _i++;
        var awal2 = _i;
        var inti2 = Inti(awal2);
        if ((_i < teks.Length && (teks[_i] is '/' || char.IsLetter(teks[_i]))) || BukanBesaran.NomorPerTahun(inti, inti2))
        {
            LewatiKata();
            return null;
        }

        var bawah = Lengkapi(awal2, inti2);
        var atas = KaidahAngka.Bacaan(inti, rupiah: false);
        return bawah is null || atas.Count == 0 ? null
            : new AngkaTertulis(teks[awal..bawah.Akhir], awal, bawah.Satuan, atas) { Penyebut = bawah };
    }

    private AngkaTertulis? Lengkapi(int awal, string inti)
    {
        var rupiah = Rupiah(awal, out var mulai);
        var bacaan = KaidahAngka.Bacaan(inti, rupiah);
        if (!rupiah)
        {
            bacaan = Terbelah(inti, bacaan);
            mulai = awal;
        }
        else
        {
            AkhirRupiah();
        }

        if (bacaan.Count == 0)
        {
            return null;
        }

        if (SebutanBesaran.Baca(teks, _i, rupiah, out var akhir) is > 0 and var pangkat)
        {
            _i = akhir;
            bacaan = SebutanBesaran.Kali(bacaan, pangkat);
        }

        if (Negatif(mulai, out var tanda))
        {
            mulai = tanda;
            bacaan = [.. bacaan.Select(b => b with { Nilai = -b.Nilai })];
        }

        var satuan = rupiah ? "Rp" : Satuan();
        return new AngkaTertulis(teks[mulai.._i], mulai, satuan, bacaan);
    }

    /// <summary>Digits with dots and commas between them.</summary>
    private string Inti(int awal)
    {
        while (_i < teks.Length && char.IsAsciiDigit(teks[_i]))
        {
            _i++;
        }

        _i = SebutanBesaran.AkhirRibuan(teks, awal, _i, spasiBiasa: Rupiah(awal, out _));
        while (_i < teks.Length
            && (char.IsAsciiDigit(teks[_i]) || (teks[_i] is '.' or ',' && _i + 1 < teks.Length && char.IsAsciiDigit(teks[_i + 1]))))
        {
            _i++;
        }

        return string.Concat(teks[awal.._i].Where(c => !char.IsWhiteSpace(c)));
    }

    /// <summary>"97.8 7" and "68, 83%": digits that extraction has parted. The whole figure is the first reading, its last part another.</summary>
    private IReadOnlyList<BacaanAngka> Terbelah(string inti, IReadOnlyList<BacaanAngka> bacaan)
    {
        var j = _i;
        var koma = j < teks.Length && teks[j] is ',' or '.' && !inti.AsSpan().ContainsAny('.', ',');
        var didahuluiPecahan = inti.AsSpan().IndexOfAny('.', ',') is var p && p >= 0 && inti.Length - p - 1 == 1;
        if (!koma && !didahuluiPecahan)
        {
            return bacaan;
        }

        j += koma ? 1 : 0;
        if (j >= teks.Length || teks[j] != ' ')
        {
            return bacaan;
        }

        var k = ++j;
        while (k < teks.Length && char.IsAsciiDigit(teks[k]))
        {
            k++;
        }

        var banyak = k - j;
        var penutup = teks.AsSpan(k).TrimStart();
        if (banyak is < 1 or > 2 || (!didahuluiPecahan && banyak != 2) || !(penutup.IsEmpty || penutup[0] == '%'))
        {
            return bacaan;
        }

        var ekor = teks[j..k];
        _i = k;
        return [.. KaidahAngka.Bacaan(inti + (koma ? "," : "") + ekor, rupiah: false), .. koma ? KaidahAngka.Bacaan(ekor, rupiah: false)
            : bacaan];
    }

    /// <summary>The tail of an amount: ",-", ",00,-", " ,-".</summary>
    private void AkhirRupiah()
    {
        var j = _i;
        while (j < teks.Length && teks[j] is ' ')
        {
            j++;
        }

        if (j + 1 < teks.Length && teks[j] is ',' or '.' && teks[j + 1] is '-')
        {
            _i = j + 2;
        }
    }

    /// <summary>Whether "Rp" stands before the figure, and where.</summary>
    private bool Rupiah(int awal, out int mulai)
    {
        var j = awal - 1;
        while (j >= 0 && teks[j] is ' ' or '.' or '\u00a0' && awal - j < 6)
        {
            j--;
        }

        mulai = j - 1;
        return j >= 1 && teks[j] is 'p' or 'P' && teks[mulai] is 'R' or 'r' && (mulai == 0 || !char.IsLetter(teks[mulai - 1]));
    }

    private bool Negatif(int mulai, out int tanda)
    {
        tanda = mulai - 1;
        while (tanda >= 0 && teks[tanda] is ' ' && mulai - tanda < 3)
        {
            tanda--;
        }

        if (tanda < 0 || teks[tanda] is not ('-' or '−' or '–'))
        {
            return false;
        }

        var j = tanda - 1;
        while (j >= 0 && teks[j] == ' ')
        {
            j--;
        }

        return j < 0 || (j < tanda - 1 && !char.IsAsciiDigit(teks[j]) && teks[j] != '%') || teks[j] is ':' or '(' or '=';
    }

    private string Satuan()
    {
        var j = _i;
        while (j < teks.Length && teks[j] is ' ' or '\u00a0' && j - _i < 3)
        {
            j++;
        }

        if (j < teks.Length && teks[j] == '%')
        {
            _i = j + 1;
            return "%";
        }

        var k = j;
        while (k < teks.Length && char.IsLetter(teks[k]))
        {
            k++;
        }

        var kata = teks[j..k].ToLowerInvariant();
        if (kata.Length == 0 || KataUmum.Contains(kata))
        {
            return "";
        }

        _i = k;
        return kata is "persen" or "prosen" ? "%" : kata is "rupiah" ? "Rp" : kata;
    }

    private static readonly HashSet<string> KataUmum = ["atau", "dan", "dari", "dengan", "yang", "di", "ke", "pada", "untuk", "adalah",
        "sebesar", "menjadi", "dibandingkan", "dibanding", "tahun", "s", "sd", "sampai", "x", "karena", "serta", "tentang"];

    /// <summary>The only letter that may be glued to the digits of a figure: the "x" of "100x"; "5m2" is a code.</summary>
    private bool Kali(int i) => teks[i] is 'x' or 'X' && (i + 1 >= teks.Length || !char.IsLetter(teks[i + 1]));

    private static bool Penyambung(char c) => c is '/' or '-';

    private void LewatiKata()
    {
        while (_i < teks.Length
            && (char.IsLetterOrDigit(teks[_i])
            || (teks[_i] is '/' or '-' or '.' && _i + 1 < teks.Length && char.IsLetterOrDigit(teks[_i + 1]))))
        {
            _i++;
        }
    }
}
