namespace Akuntabel.Dokumen.Pembacaan.Docx;

/// <content>What each element means where it begins.</content>
internal sealed partial class BadanDokumen
{
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
                takaran.Sel(1);
                var sel = new SelDibacaDocx();
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
}
