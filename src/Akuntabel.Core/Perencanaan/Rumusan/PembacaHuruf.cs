namespace Akuntabel.Core.Perencanaan.Rumusan;

/// <summary>Walks the text of a formula; blanks of any kind are one blank.</summary>
internal sealed class PembacaHuruf
{
    private static readonly (string Kata, char Tanda)[] KataTanda =
        [("dikalikan", '×'), ("dikali", '×'), ("dibagi", '÷'), ("ditambah", '+'), ("dikurangi", '−'), ("x", '×')];

    private readonly string _teks;

    public PembacaHuruf(string teks)
    {
        _teks = string.Concat(teks.Select(c => char.IsWhiteSpace(c) ? ' ' : c));
        Letak = _teks.IndexOf('=', StringComparison.Ordinal) + 1;
        Lewati();
    }

    /// <summary>Place, from 0.</summary>
    public int Letak { get; private set; }

    public bool Habis => Letak >= _teks.Length;

    /// <summary>The letter here; a blank at the end.</summary>
    public char Kini => Habis ? ' ' : _teks[Letak];

    /// <summary>What was read last, for a message.</summary>
    public string Sebelum(int letak) => _teks[..letak].TrimEnd() is { Length: > 0 } s ? s.Length > 24 ? "…" + s[^24..] : s : "";

    /// <summary>Takes a letter when it stands here.</summary>
    public bool Ambil(char c)
    {
        var ada = !Habis && Kini == c;
        Maju(ada ? 1 : 0);
        return ada;
    }

    public void Maju(int n)
    {
        Letak += n;
        Lewati();
    }

    /// <summary>How long a name is here, blanks as they stand; 0 when it does not stand here, or only as the beginning of a word.</summary>
    public int Panjang(string nama)
    {
        var i = Letak;
        foreach (var kata in nama.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            i = i == Letak ? i : Kosong(i);
            if (string.Compare(_teks, i, kata, 0, kata.Length, StringComparison.OrdinalIgnoreCase) != 0)
            {
                return 0;
            }

            i += kata.Length;
        }

        return i == Letak || (i < _teks.Length && char.IsLetterOrDigit(_teks[i]) && char.IsLetterOrDigit(_teks[i - 1])) ? 0 : i - Letak;
    }

    /// <summary>Whether a name ends after <paramref name="panjang"/> letters: what follows is no other word.</summary>
    public bool Usai(int panjang)
    {
        var i = Kosong(Letak + panjang);
        return i >= _teks.Length || _teks[i] is ')' or '[' or ';' or ',' || Tanda(i) is not null;
    }

    /// <summary>The operator here, with its length; words for it count ("dibagi").</summary>
    public (char Tanda, int Panjang)? Operator() => Tanda(Letak);

    /// <summary>A function here: its name before an opening parenthesis.</summary>
    public bool Fungsi(string nama)
    {
        var n = Panjang(nama);
        var buka = Kosong(Letak + n);
        if (n == 0 || buka >= _teks.Length || _teks[buka] != '(')
        {
            return false;
        }

        Maju(buka + 1 - Letak);
        return true;
    }

    /// <summary>A number here: digits with points and commas; a comma without a digit after it parts arguments.</summary>
    public string Angka()
    {
        var i = Letak;
        while (i < _teks.Length && (char.IsAsciiDigit(_teks[i])
            || (_teks[i] is '.' or ',' && i + 1 < _teks.Length && char.IsAsciiDigit(_teks[i + 1]))))
        {
            i++;
        }

        return Potong(i);
    }

    /// <summary>A name that nobody knows: up to the next operator, parenthesis or separator.</summary>
    public string Nama()
    {
        var i = Letak;
        while (i < _teks.Length && _teks[i] is not ('(' or ')' or '[' or ']' or ';' or '%' or '=') && Tanda(i) is null)
        {
            i++;
        }

        return Potong(i).TrimEnd();
    }

    /// <summary>What stands in brackets here; <c>null</c> without.</summary>
    public string? Kurung()
    {
        var tutup = Kini == '[' ? _teks.IndexOf(']', Letak) : -1;
        if (tutup < 0)
        {
            return null;
        }

        var isi = _teks[(Letak + 1)..tutup].Trim();
        Maju(tutup + 1 - Letak);
        return isi;
    }

    private string Potong(int sampai)
    {
        var isi = _teks[Letak..sampai];
        Maju(sampai - Letak);
        return isi;
    }

    private void Lewati() => Letak = Kosong(Letak);

    private int Kosong(int i)
    {
        while (i < _teks.Length && _teks[i] == ' ')
        {
            i++;
        }

        return i;
    }

    private (char, int)? Tanda(int i) => i >= _teks.Length ? null : _teks[i] switch
    {
        '+' => ('+', 1),
        '×' or '*' or '·' => ('×', 1),
        '÷' or '/' or ':' => ('÷', 1),
        '−' => ('−', 1),
        // a hyphen within a word is part of it: rata-rata, non-ASN
        '-' or '–' when i == 0 || i + 1 >= _teks.Length || !char.IsLetter(_teks[i - 1]) || !char.IsLetterOrDigit(_teks[i + 1]) => ('−', 1),
        _ when i > 0 && char.IsLetter(_teks[i - 1]) => null,
        _ => Kata(i),
    };

    private (char, int)? Kata(int i)
    {
        foreach (var (kata, tanda) in KataTanda)
        {
            var akhir = i + kata.Length;
            if (string.Compare(_teks, i, kata, 0, kata.Length, StringComparison.OrdinalIgnoreCase) == 0
                && (akhir >= _teks.Length || !char.IsLetter(_teks[akhir])))
            {
                return (tanda, kata.Length);
            }
        }

        return null;
    }
}
