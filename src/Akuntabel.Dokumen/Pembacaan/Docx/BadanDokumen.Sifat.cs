using System.Xml;

namespace Akuntabel.Dokumen.Pembacaan.Docx;

/// <content>Properties of paragraphs, runs, rows and cells.</content>
internal sealed partial class BadanDokumen
{
    private void SifatParagraf(ParagrafDibacaDocx p)
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
                case "vertAlign":
                    puncak.Terangkat = x.Atribut("val") == "superscript";
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
            b.Kepala |= nama is "tblHeader" && GayaDokumen.Nyala(x);
        }
    }

    private void SifatSel(SelDibacaDocx s)
    {
        foreach (var nama in Anak())
        {
            s.Rentang = nama is "gridSpan" ? GayaDokumen.Bilangan(x) ?? 1 : s.Rentang;
            s.Lanjutan |= nama is "vMerge" or "hMerge" && x.Atribut("val") is null or "continue";
            s.DariAtas |= nama is "vMerge" && x.Atribut("val") is null or "continue";
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
}
