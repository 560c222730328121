using System.Text;

namespace Akuntabel.Dokumen.Pembacaan.Html;

/// <summary>The text of a paragraph that is being read, as a browser shows it: spaces collapsed, line breaks kept.</summary>
internal sealed class ParagrafDibacaHtml
{
    private const string Bawah = "₀₁₂₃₄₅₆₇₈₉";
    private readonly StringBuilder _teks = new();
    private bool _spasi;
    private int _tebal;
    private int _biasa;
    private int _tertaut;
    private bool _hurufLepas;

    /// <summary>What any of its text stood in.</summary>
    public Sifat Sifat { get; private set; }

    public bool Kosong => _teks.Length == 0;

    /// <summary>All letters and digits are bold.</summary>
    public bool Tebal => _tebal > 0 && _biasa == 0;

    /// <summary>All words lead to places on the page; a page number may stand beside them.</summary>
    public bool HanyaTautan => _tertaut > 0 && !_hurufLepas;

    public void Tambah(string teks, Sifat sifat)
    {
        foreach (var c in teks)
        {
            if (c == '\n' && sifat.HasFlag(Sifat.Pra))
            {
                GantiBaris();
            }
            else if (char.IsWhiteSpace(c))
            {
                _spasi = true;
            }
            else if (c is not ('\u00ad' or '\u200b' or '\ufeff' or '\u200e' or '\u200f') && !char.IsControl(c))
            {
                Tambah(c, sifat);
            }
        }
    }

    public void GantiBaris()
    {
        if (_teks.Length > 0)
        {
            _teks.Append('\n');
            _spasi = false;
        }
    }

    /// <summary>A space between texts that stand in boxes of their own.</summary>
    public void Sela() => _spasi = true;

    /// <summary>Takes the text; lines are parted by line ends.</summary>
    public string Ambil()
    {
        var hasil = _teks.ToString().TrimEnd('\n');
        _teks.Clear();
        (_spasi, _tebal, _biasa, _tertaut, _hurufLepas, Sifat) = (false, 0, 0, 0, false, Sifat.Biasa);
        return hasil;
    }

    private void Tambah(char c, Sifat sifat)
    {
        if (_spasi && _teks.Length > 0 && _teks[^1] != '\n')
        {
            _teks.Append(' ');
        }

        _spasi = false;
        _teks.Append(sifat.HasFlag(Sifat.Atas) ? HurufTerangkat.Tulis(c, _teks.Length > 0 ? _teks[^1] : ' ')
            : sifat.HasFlag(Sifat.Bawah) && char.IsAsciiDigit(c) ? Bawah[c - '0'] : c);
        Sifat |= sifat;
        if (char.IsLetterOrDigit(c))
        {
            _ = sifat.HasFlag(Sifat.Tebal) ? _tebal++ : _biasa++;
            _tertaut += sifat.HasFlag(Sifat.Tautan) ? 1 : 0;
            _hurufLepas |= char.IsLetter(c) && !sifat.HasFlag(Sifat.Tautan);
        }
    }
}
