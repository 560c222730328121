using System.Globalization;
using Akuntabel.Uji.Bacaan;
using Akuntabel.Dokumen.Pembacaan.DariTeks;
using AngleSharp.Html.Parser.Tokens;

namespace Akuntabel.Dokumen.Pembacaan.Html;

/// <summary>Makes paragraphs, items and tables of the tags and texts of a page, in one pass.</summary>
internal sealed partial class PenyusunHtml
{
    private readonly TumpukanUnsur _unsur = new();
    private readonly ParagrafDibacaHtml _paragraf = new();
    private readonly Stack<DaftarBernomor> _daftar = new();
    private PenyusunDokumen _hasil = TakaranDokumen.Penyusun();
    private readonly TakaranDokumen _takaran = new();
    private bool _adaMain;
    private int _urutan;
    private string _id = "";
    private bool _butir;
    private string _penanda = "";

    public void Teks(string teks)
    {
        if (!_unsur.Sifat.HasFlag(Sifat.Sembunyi))
        {
            _takaran.Huruf(teks.Length);
            _paragraf.Tambah(teks, _unsur.Sifat);
        }
    }

    /// <summary>Takes a start tag; false when it holds no text.</summary>
    public bool Buka(HtmlTagToken t)
    {
        // these carry nothing, and authors leave them out
        if (t.Name is "html" or "head" or "body")
        {
            return true;
        }

        TutupTersirat(t.Name);
        var sifat = NamaUnsur.Sifat(t, _unsur.Sifat);
        if (NamaUnsur.Berdiri(t.Name))
        {
            Tuang();
            _id = t.GetAttribute("id") is { Length: > 0 and <= 80 } id ? id : _id;
        }

        if (NamaUnsur.TanpaIsi(t.Name))
        {
            GantiBaris(t.Name);
            return false;
        }

        // names inside a picture may close themselves
        if (t.IsSelfClosing && _unsur.Terdekat("svg") >= 0)
        {
            return false;
        }

        _unsur.Dorong(Baru(t, sifat));
        return true;
    }

    public void Tutup(string nama)
    {
        var i = _unsur.Terdekat(nama);
        // an end inside a cell ends nothing outside of it, but for the parts of its table
        if (i >= 0 && (i >= Batas || nama == "table" || (nama is "tr" or "tbody" or "thead" or "tfoot" && i > _unsur.Terdekat("table"))))
        {
            TutupSampai(i);
        }
        else if (nama == "p")
        {
            Tuang();
        }
    }

    public DokumenTerbaca Selesai()
    {
        TutupSampai(0);
        Tuang();
        return _hasil.Selesai();
    }

    private void GantiBaris(string nama)
    {
        if (nama == "br" && !_unsur.Sifat.HasFlag(Sifat.Sembunyi))
        {
            _paragraf.GantiBaris();
        }
    }

    private UnsurHtml Baru(HtmlTagToken t, Sifat sifat)
    {
        var unsur = new UnsurHtml(t.Name, sifat);
        if (sifat.HasFlag(Sifat.Sembunyi))
        {
            return unsur;
        }

        switch (t.Name)
        {
            case "ul" or "ol" or "menu" or "dir":
                _daftar.Push(new DaftarBernomor(t));
                break;
            case "li":
                _butir = true;
                _penanda = _daftar.TryPeek(out var daftar) ? daftar.Penanda(t.GetAttribute("value")) : "";
                break;
            case "main" when !_adaMain && WadahSel is null:
                // what stands around it belongs to the site, not to the document
                _adaMain = true;
                _hasil = TakaranDokumen.Penyusun();
                break;
            default:
                return BaruTabel(t, unsur);
        }

        return unsur;
    }

    private void TutupSampai(int indeks)
    {
        while (_unsur.Banyak > indeks)
        {
            var nama = _unsur[_unsur.Banyak - 1].Nama;
            if (NamaUnsur.Berdiri(nama))
            {
                Tuang();
            }

            var unsur = _unsur.Angkat();
            if (!unsur.Sifat.HasFlag(Sifat.Sembunyi))
            {
                Akhir(unsur);
            }
        }
    }

    private void Akhir(UnsurHtml unsur)
    {
        switch (unsur.Nama)
        {
            case "ul" or "ol" or "menu" or "dir":
                _daftar.Pop();
                break;
            case "li":
                _butir = false;
                _penanda = "";
                break;
            default:
                AkhirTabel(unsur);
                break;
        }
    }

    /// <summary>Ends the paragraph that is being read.</summary>
    private void Tuang()
    {
        var (sifat, tebal, tautan) = (_paragraf.Sifat, _paragraf.Tebal, _paragraf.HanyaTautan);
        foreach (var baris in Baris(_paragraf.Ambil(), sifat.HasFlag(Sifat.Judul)))
        {
            var teks = _penanda + baris;
            var jenis = sifat.HasFlag(Sifat.Navigasi) || (tautan && !sifat.HasFlag(Sifat.Judul)) || PolaBaris.DaftarIsi(teks)
                ? JenisParagraf.DaftarIsi
                : sifat.HasFlag(Sifat.Judul) ? JenisParagraf.Judul
                : _butir ? JenisParagraf.Butir
                : Jenis(teks, tebal);
            _urutan++;
            Hitung(WadahSel);
            Taruh(new BlokDibaca(teks, jenis, _id.Length > 0 ? "#" + _id : "b" + _urutan.ToString(CultureInfo.InvariantCulture), tebal));
            (_butir, _penanda, _id) = (false, "", "");
        }
    }

    /// <summary>Pages without heading elements have bold lines for them.</summary>
    private static JenisParagraf Jenis(string teks, bool tebal) =>
        PolaBaris.Jenis(teks, PembersihTeks.Bersih(teks)) is var jenis && jenis == JenisParagraf.Judul && !tebal
            && !teks.StartsWith("BAB ", StringComparison.Ordinal) ? JenisParagraf.Isi : jenis;

    /// <summary>A line break is a space, unless a blank line follows or the next line begins an item.</summary>
    private static List<string> Baris(string teks, bool satu)
    {
        var hasil = new List<string>();
        var sambung = false;
        foreach (var baris in teks.Split('\n'))
        {
            if (baris.Length == 0)
            {
                sambung = satu;
                continue;
            }

            if (hasil.Count > 0 && (satu || (sambung && PolaBaris.Jenis(baris, PembersihTeks.Bersih(baris)) == JenisParagraf.Isi)))
            {
                hasil[^1] += " " + baris;
            }
            else
            {
                hasil.Add(baris);
            }

            sambung = true;
        }

        return hasil;
    }

    /// <summary>The only text of a cell is counted as the cell.</summary>
    private void Hitung(SelDibacaHtml? wadah)
    {
        if (wadah is null || wadah.Blok.Any())
        {
            _takaran.Blok();
        }
    }

    private void Taruh(BlokDibaca blok)
    {
        if (WadahSel is { } sel)
        {
            sel.Tambah(blok);
        }
        else if (!_adaMain || _unsur.Terdekat("main") >= 0)
        {
            Tambah(blok);
        }
    }

    private void Tambah(BlokDibaca blok)
    {
        if (blok.Tabel is { } tabel)
        {
            _hasil.Tambah(tabel, blok.Kepala);
        }
        else
        {
            _hasil.Tambah(0, blok.Teks, blok.Jenis, alamat: blok.Alamat);
        }
    }
}
