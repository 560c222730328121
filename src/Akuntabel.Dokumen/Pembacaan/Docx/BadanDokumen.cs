using System.Xml;
using Akuntabel.Uji.Bacaan;

namespace Akuntabel.Dokumen.Pembacaan.Docx;

/// <summary>
/// Walks the main part of a DOCX once, without recursion: what is open stands in a list, so nesting costs memory that the depth limit bounds.
/// What stands inside a paragraph or table but is not part of it (text boxes, nested tables, notes) follows when the outermost one closes.
/// </summary>
internal sealed partial class BadanDokumen(
    PembacaXml x, GayaDokumen gaya, PenerbitParagraf penerbit, CatatanKaki catatan, PenyusunDokumen penyusun, TakaranDokumen takaran)
{
    private readonly List<Bingkai> _bingkai = [new Bingkai { Kedalaman = -1 }];
    private readonly List<Action?> _tunda = [];
    private readonly MedanDokumen _medan = new();
    private readonly HashSet<string> _catatan = new(StringComparer.Ordinal);
    private string _ruang = "";
    private bool _ruangWord;
    private int _terluar;
    private int _urut;
    private readonly TakaranDokumen _petak = new();
    private int _daftarIsiRingkas;

    private Bingkai Puncak => _bingkai[^1];

    /// <summary>Reads it all.</summary>
    public void Baca()
    {
        while (x.Maju())
        {
            if (x.Jenis == XmlNodeType.Element)
            {
                Mulai();
            }
            else if (x.Jenis == XmlNodeType.EndElement && x.Kedalaman == Puncak.Kedalaman)
            {
                TutupPuncak();
            }
        }

        Lanjutkan(Puncak);
        Tuang();
    }

    private void MulaiParagraf()
    {
        var wadah = Puncak;
        var p = new ParagrafDibacaDocx(++_urut, wadah.Sambungan);
        wadah.Sambungan = null;
        Buka(new Bingkai { Kedalaman = x.Kedalaman, Paragraf = p, Terluar = _terluar == 0, Tutup = () => AkhirParagraf(wadah, p) });
    }

    private void AkhirParagraf(Bingkai wadah, ParagrafDibacaDocx p)
    {
        if (gaya[p.Gaya] is { Judul: true, DaftarIsi: false } && p.Berisi)
        {
            _medan.Judul();
            p.DalamDaftarIsi = false;
        }

        _medan.AkhirParagraf();
        if (p.AkhirDihapus)
        {
            wadah.Sambungan = p;
            return;
        }

        var nomor = penerbit.Nomor(p);
        if (wadah.Sel is { } sel)
        {
            sel.Tambah(p, nomor ?? "");
        }
        else
        {
            Terbitkan(() => penerbit.Terbitkan(p, nomor));
        }

        foreach (var c in p.Catatan.Select(catatan.Ambil).OfType<ParagrafDibacaDocx>())
        {
            _tunda.Add(() => penyusun.Tambah(0, string.Join(' ', c.Baris()), JenisParagraf.Isi, alamat: p.Alamat));
        }
    }

    private void BukaTabel()
    {
        var tabel = new TabelDibacaDocx();
        var terluar = _terluar == 0;
        var tempat = _tunda.Count;
        _tunda.Add(null);
        Buka(new Bingkai
        {
            Kedalaman = x.Kedalaman,
            Tabel = tabel,
            Terluar = terluar,
            Tutup = () => _tunda[tempat] = () => TerbitkanTabel(tabel),
        });
    }

    private void TerbitkanTabel(TabelDibacaDocx tabel)
    {
        _petak.Sel(tabel.Petak);
        penyusun.Tambah(tabel.Selesai(), tabel.Kepala);
    }

    private void Terbitkan(Action isi)
    {
        // text boxes of the paragraph wait until it has been handed over itself
        if (_terluar == 0)
        {
            isi();
        }
        else
        {
            _tunda.Add(isi);
        }
    }

    private void Buka(Bingkai b)
    {
        if (x.Kosong)
        {
            Selesaikan(b);
        }
        else
        {
            _bingkai.Add(b);
            _terluar += b.Terluar ? 1 : 0;
        }
    }

    private void TutupPuncak()
    {
        var b = Puncak;
        _bingkai.RemoveAt(_bingkai.Count - 1);
        _terluar -= b.Terluar ? 1 : 0;
        Selesaikan(b);
    }

    private void Selesaikan(Bingkai b)
    {
        Lanjutkan(b);
        b.Tutup?.Invoke();
        if (b.Terluar)
        {
            Tuang();
        }
    }

    /// <summary>A paragraph whose end was deleted, with none after it.</summary>
    private void Lanjutkan(Bingkai b)
    {
        if (b.Sambungan is { } p)
        {
            b.Sambungan = null;
            p.AkhirDihapus = false;
            AkhirParagraf(b, p);
        }
    }

    private void Tuang()
    {
        foreach (var t in _tunda)
        {
            t?.Invoke();
        }

        _tunda.Clear();
    }

    private void PilihCabang()
    {
        if (Puncak.Terpilih)
        {
            Lewati();
        }
        else
        {
            Puncak.Terpilih = true;
        }
    }

    private void Tulis(string teks)
    {
        var puncak = Puncak;
        if (puncak.Paragraf is not { } p || puncak.Tersembunyi || _medan.DalamPerintah)
        {
            return;
        }

        takaran.Huruf(teks.Length);
        var huruf = puncak.GayaHuruf is { } g ? gaya[g] : GayaJadi.Polos;
        if (!huruf.Tersembunyi && !gaya[p.Gaya].Tersembunyi)
        {
            p.Tambah(teks, puncak.Tebal ?? (huruf.Tebal || gaya[p.Gaya].Tebal), puncak.Terangkat ?? huruf.Terangkat);
            p.DalamDaftarIsi |= _daftarIsiRingkas > 0 || _medan.DalamDaftarIsi;
        }
    }

    /// <summary>Passes over an element; its paragraphs count, or the addresses after it would be others than in the file.</summary>
    private void Lewati()
    {
        if (x.Kosong)
        {
            return;
        }

        var dalam = x.Kedalaman;
        while (x.Maju() && !(x.Jenis == XmlNodeType.EndElement && x.Kedalaman == dalam))
        {
            if (x.Jenis == XmlNodeType.Element)
            {
                HitungParagraf();
            }
        }
    }

    private void HitungParagraf() => _urut += x.Nama == "p" && DalamRuangWord() ? 1 : 0;

    private bool DalamRuangWord()
    {
        if (!ReferenceEquals(_ruang, x.Ruang))
        {
            _ruang = x.Ruang;
            _ruangWord = RuangWord.Milik(_ruang);
        }

        return _ruangWord;
    }
}
