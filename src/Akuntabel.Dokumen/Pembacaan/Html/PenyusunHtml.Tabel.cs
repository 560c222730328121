using AngleSharp.Html.Parser.Tokens;

namespace Akuntabel.Dokumen.Pembacaan.Html;

/// <summary>The part that knows tables, and which start of an element ends another.</summary>
internal sealed partial class PenyusunHtml
{
    private const int TabelTerdalam = 64;
    private readonly Stack<(SelDibacaHtml? Sel, int Indeks)> _sel = new();
    private readonly Stack<int> _tabel = new();

    /// <summary>The cell that takes what is read; <c>null</c> outside of tables.</summary>
    private SelDibacaHtml? WadahSel => _sel.TryPeek(out var s) ? s.Sel : null;

    /// <summary>The lowest open element that a tag may end: what stands around a cell or a table is out of reach.</summary>
    private int Batas => Math.Max(_sel.TryPeek(out var s) ? s.Indeks : 0, _tabel.TryPeek(out var t) ? t : 0);

    /// <summary>The table whose parts are being read; tables nested too deep are but text of the cell around them.</summary>
    private TabelDibacaHtml? TabelIni => _tabel.TryPeek(out var t) && t == _unsur.Terdekat("table") ? _unsur[t].Tabel : null;

    private UnsurHtml BaruTabel(HtmlTagToken t, UnsurHtml unsur)
    {
        switch (t.Name)
        {
            case "table" when _tabel.Count < TabelTerdalam:
                _tabel.Push(_unsur.Banyak);
                return unsur with { Tabel = new TabelDibacaHtml(++_urutan, t.GetAttribute("role") is "presentation" or "none", Hitung) };
            case "caption" or "thead":
                TabelIni?.Tertata();
                TabelIni?.MulaiKelompok(kepala: t.Name == "thead", kaki: false);
                break;
            case "tbody" or "tfoot":
                TabelIni?.MulaiKelompok(kepala: false, kaki: t.Name == "tfoot");
                break;
            case "tr":
                TabelIni?.MulaiBaris();
                break;
            case "td" or "th" when TabelIni is { } tabel:
                if (t.Name == "th")
                {
                    tabel.Tertata();
                }

                var sel = tabel.MulaiSel(t.Name == "th", t.GetAttribute("colspan"), t.GetAttribute("rowspan"));
                _sel.Push((sel, _unsur.Banyak));
                return unsur with { Sel = sel, Sifat = unsur.Sifat & ~Sifat.Judul };
            default:
                break;
        }

        return unsur;
    }

    private void AkhirTabel(UnsurHtml unsur)
    {
        if (unsur.Sel is not null)
        {
            _sel.Pop();
        }
        else if (unsur.Nama == "tr")
        {
            TabelIni?.TutupBaris();
        }
        else if (unsur.Nama is "thead" or "tfoot")
        {
            TabelIni?.MulaiKelompok(kepala: false, kaki: false);
        }
        else if (unsur.Tabel is { } tabel)
        {
            _tabel.Pop();
            foreach (var blok in tabel.Selesai())
            {
                Taruh(blok);
            }
        }
    }

    private void Hitung(int sel) => _takaran.Sel(sel);

    /// <summary>Ends what the start of an element ends without saying so.</summary>
    private void TutupTersirat(string nama)
    {
        switch (nama)
        {
            case "li":
                TutupDalam("li", _unsur.Terdekat(["ul", "ol", "menu", "dir"]));
                break;
            case "dd" or "dt":
                TutupDalam(_unsur.Terdekat("dd") > _unsur.Terdekat("dt") ? "dd" : "dt", _unsur.Terdekat("dl"));
                break;
            case "a":
                TutupDalam("a", -1);
                break;
            case "td" or "th" or "tr" or "thead" or "tbody" or "tfoot" or "caption":
                TutupDalamTabel(nama);
                return;
            default:
                break;
        }

        if (NamaUnsur.Berdiri(nama))
        {
            TutupDalam("p", -1);
        }

        if (NamaUnsur.Judul(nama) || nama is "p" or "table" or "ul" or "ol")
        {
            foreach (var h in (string[])["h1", "h2", "h3", "h4", "h5", "h6"])
            {
                TutupDalam(h, -1);
            }
        }
    }

    private void TutupDalam(string nama, int wadah)
    {
        var i = _unsur.Terdekat(nama);
        if (i > wadah && i >= Batas)
        {
            TutupSampai(i);
        }
    }

    private void TutupDalamTabel(string nama)
    {
        var tabel = _unsur.Terdekat("table");
        // a group of rows ends all that is open in the table; a row or a cell may stand in it without the element around it
        var i = nama switch
        {
            "td" or "th" => _unsur.Terdekat(["td", "th", "caption"]),
            "tr" => _unsur.Terdekat(["tr", "caption"]) is var baris && baris > tabel ? baris : _unsur.Terdekat(["td", "th"]),
            _ => Math.Min(tabel + 1, _unsur.Banyak - 1),
        };
        if (tabel >= 0 && i > tabel)
        {
            TutupSampai(i);
        }
    }
}
