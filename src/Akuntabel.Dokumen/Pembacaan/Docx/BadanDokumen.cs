using System.Xml;
using Akuntabel.Core.UjiKonsistensi;

namespace Akuntabel.Dokumen.Pembacaan.Docx;

/// <summary>
/// Walks the main part of a DOCX once, without recursion: what is open stands in a list, so nesting costs memory that the depth limit bounds.
/// What stands inside a paragraph or table but is not part of it (text boxes, nested tables, notes) follows when the outermost one closes.
/// </summary>
internal sealed class BadanDokumen(PembacaXml x, GayaDokumen gaya, PenerbitParagraf penerbit, CatatanKaki catatan, PenyusunDokumen penyusun)
{
    private const long PetakTerbanyak = 5_000_000;
    private readonly List<Bingkai> _bingkai = [new Bingkai { Kedalaman = -1 }];
    private readonly List<Action?> _tunda = [];
    private readonly MedanDokumen _medan = new();
    private readonly HashSet<string> _catatan = new(StringComparer.Ordinal);
    private string _ruang = "";
    private bool _ruangWord;
    private int _terluar;
    private int _urut;
    private long _petak;
    private int _daftarIsiRingkas;

    /// <summary>An element that is open, with what it belongs to.</summary>
    private sealed class Bingkai
    {
        public int Kedalaman { get; init; }

        public ParagrafDibaca? Paragraf { get; init; }

        public TabelDibaca? Tabel { get; init; }

        public BarisDibaca? Baris { get; init; }

        public SelDibaca? Sel { get; init; }

        /// <summary>Nothing around it is a paragraph or table.</summary>
        public bool Terluar { get; init; }

        /// <summary>What happens when it closes.</summary>
        public Action? Tutup { get; init; }

        public bool? Tebal { get; set; }

        public string? GayaHuruf { get; set; }

        public bool Tersembunyi { get; set; }

        /// <summary>A branch of alternative content has been taken.</summary>
        public bool Terpilih { get; set; }

        /// <summary>A paragraph that goes on in the next one.</summary>
        public ParagrafDibaca? Sambungan { get; set; }
    }

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

    private void Mulai()
    {
        var word = DalamRuangWord();
        switch (x.Nama)
        {
            case "p" when word:
                MulaiParagraf();
                break;
            case "r":
                Buka(new Bingkai { Kedalaman = x.Kedalaman, Paragraf = Puncak.Paragraf });
                break;
            case "t" when word || RuangWord.Rumus(x.Ruang):
                Tulis(x.IsiTeks());
                break;
            case "num" when RuangWord.Rumus(x.Ruang):
                Tulis(" ");
                break;
            case "den" when RuangWord.Rumus(x.Ruang):
                Tulis("/");
                break;
            case "AlternateContent":
                Buka(new Bingkai { Kedalaman = x.Kedalaman, Paragraf = Puncak.Paragraf, Tabel = Puncak.Tabel, Baris = Puncak.Baris, Sel = Puncak.Sel, Tebal = Puncak.Tebal, GayaHuruf = Puncak.GayaHuruf });
                break;
            case "Choice" or "Fallback" when !word:
                PilihCabang();
                break;
            case "txbxContent":
                Buka(new Bingkai { Kedalaman = x.Kedalaman });
                break;
            case "altChunk" when word && _catatan.Add("altChunk"):
                penyusun.Catat("Bagian yang disisipkan dari berkas lain (altChunk) tidak dibaca. Buka dokumen di Word lalu simpan ulang.");
                break;
            default:
                if (word)
                {
                    MulaiTabel();
                }

                break;
        }
    }

    private void MulaiTabel()
    {
        switch (x.Nama)
        {
            case "tbl":
                BukaTabel();
                break;
            case "tr" when Puncak.Tabel is { } tabel:
                var baris = new BarisDibaca();
                Buka(new Bingkai { Kedalaman = x.Kedalaman, Tabel = tabel, Baris = baris, Tutup = () => tabel.Tambah(baris) });
                break;
            case "tc" when Puncak.Baris is { } b:
                var sel = new SelDibaca();
                Buka(new Bingkai { Kedalaman = x.Kedalaman, Baris = b, Sel = sel, Tutup = () => b.Tambah(sel) });
                break;
            case "pPr" when Puncak.Paragraf is { } p:
                SifatParagraf(p);
                break;
            case "rPr":
                SifatHuruf();
                break;
            case "trPr" when Puncak.Baris is { } b:
                SifatBaris(b);
                break;
            case "tcPr" when Puncak.Sel is { } s:
                SifatSel(s);
                break;
            case "del" or "moveFrom" or "pPr" or "trPr" or "tcPr" or "tblPr" or "tblPrEx" or "tblGrid" or "sdtPr" or "sectPr" or "rt":
                Lewati();
                break;
            default:
                IsiLarik();
                break;
        }
    }

    private void IsiLarik()
    {
        switch (x.Nama)
        {
            case "tab" or "ptab":
                Tulis("\t");
                break;
            case "br" or "cr":
                Tulis("\n");
                break;
            case "noBreakHyphen":
                Tulis("-");
                break;
            case "sym":
                Tulis(HurufSimbol.Baca(x.Atribut("font"), x.Atribut("char")));
                break;
            case "fldChar":
                _medan.Tanda(x.Atribut("fldCharType"));
                break;
            case "instrText":
                _medan.Perintah(x.IsiTeks());
                break;
            case "fldSimple" when MedanDokumen.AdalahDaftarIsi(x.Atribut("instr") ?? ""):
                _daftarIsiRingkas++;
                Buka(new Bingkai { Kedalaman = x.Kedalaman, Paragraf = Puncak.Paragraf, Tutup = () => _daftarIsiRingkas-- });
                break;
            case "footnoteReference":
                Puncak.Paragraf?.Catatan.Add("footnote" + x.Atribut("id"));
                break;
            case "endnoteReference":
                Puncak.Paragraf?.Catatan.Add("endnote" + x.Atribut("id"));
                break;
        }
    }

    private void MulaiParagraf()
    {
        var wadah = Puncak;
        var p = new ParagrafDibaca(++_urut, wadah.Sambungan);
        wadah.Sambungan = null;
        Buka(new Bingkai { Kedalaman = x.Kedalaman, Paragraf = p, Terluar = _terluar == 0, Tutup = () => AkhirParagraf(wadah, p) });
    }

    private void AkhirParagraf(Bingkai wadah, ParagrafDibaca p)
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

        foreach (var c in p.Catatan.Select(catatan.Ambil).OfType<ParagrafDibaca>())
        {
            _tunda.Add(() => penyusun.Tambah(0, string.Join(' ', c.Baris()), JenisParagraf.Isi, alamat: p.Alamat));
        }
    }

    private void BukaTabel()
    {
        var tabel = new TabelDibaca();
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

    private void TerbitkanTabel(TabelDibaca tabel)
    {
        _petak += tabel.Petak;
        penyusun.Tambah(_petak <= PetakTerbanyak ? tabel.Selesai()
            : throw new DokumenTakTerbacaException($"tabel-tabelnya berisi lebih dari {PetakTerbanyak / 1_000_000} juta sel. Pisahkan dokumen menjadi beberapa berkas."));
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

        var huruf = puncak.GayaHuruf is { } g ? gaya[g] : GayaJadi.Polos;
        if (!huruf.Tersembunyi && !gaya[p.Gaya].Tersembunyi)
        {
            p.Tambah(teks, puncak.Tebal ?? (huruf.Tebal || gaya[p.Gaya].Tebal));
            p.DalamDaftarIsi |= _daftarIsiRingkas > 0 || _medan.DalamDaftarIsi;
        }
    }

    private void SifatParagraf(ParagrafDibaca p)
    {
        foreach (var nama in Anak())
        {
            switch (nama)
            {
                case "pStyle":
                    p.Gaya = x.Atribut("val");
                    break;
                case "numId":
                    p.Nomor = x.Atribut("val");
                    break;
                case "ilvl":
                    p.Tingkat = GayaDokumen.Bilangan(x);
                    break;
                case "outlineLvl":
                    p.Kerangka = GayaDokumen.Bilangan(x);
                    break;
                case "tab":
                    p.TabTitik |= x.Atribut("leader") is "dot" or "middleDot";
                    break;
                case "del" or "moveFrom":
                    p.AkhirDihapus = true;
                    break;
            }
        }
    }

    private void SifatHuruf()
    {
        var puncak = Puncak;
        foreach (var nama in Anak())
        {
            switch (nama)
            {
                case "b":
                    puncak.Tebal = GayaDokumen.Nyala(x);
                    break;
                case "rStyle":
                    puncak.GayaHuruf = x.Atribut("val");
                    break;
                case "vanish":
                    puncak.Tersembunyi = GayaDokumen.Nyala(x);
                    break;
            }
        }
    }

    private void SifatBaris(BarisDibaca b)
    {
        foreach (var nama in Anak())
        {
            if (nama is "gridBefore")
            {
                b.Lompat(GayaDokumen.Bilangan(x) ?? 0);
            }

            b.Dihapus |= nama is "del";
        }
    }

    private void SifatSel(SelDibaca s)
    {
        foreach (var nama in Anak())
        {
            s.Rentang = nama is "gridSpan" ? GayaDokumen.Bilangan(x) ?? 1 : s.Rentang;
            s.Lanjutan |= nama is "vMerge" or "hMerge" && x.Atribut("val") is null or "continue";
            s.Dihapus |= nama is "cellDel";
        }
    }

    /// <summary>The elements inside the one on which the reader stands; former properties of a tracked change are left out.</summary>
    private IEnumerable<string> Anak()
    {
        if (x.Kosong)
        {
            yield break;
        }

        var dalam = x.Kedalaman;
        while (x.Maju() && !(x.Jenis == XmlNodeType.EndElement && x.Kedalaman == dalam))
        {
            if (x.Jenis != XmlNodeType.Element)
            {
                continue;
            }

            if (x.Nama is "sectPr" || x.Nama.EndsWith("Change", StringComparison.Ordinal))
            {
                Lewati();
            }
            else
            {
                HitungParagraf();
                yield return x.Nama;
            }
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

/// <summary>The namespace of WordprocessingML, in both editions of the standard.</summary>
internal static class RuangWord
{
    public static bool Milik(string ruang) =>
        ruang is "http://schemas.openxmlformats.org/wordprocessingml/2006/main" or "http://purl.oclc.org/ooxml/wordprocessingml/main";

    /// <summary>The namespace of formulas.</summary>
    public static bool Rumus(string ruang) => ruang.EndsWith("/math", StringComparison.Ordinal);
}
