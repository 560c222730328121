using System.Xml;

namespace Akuntabel.Dokumen.Pembacaan.Docx;

/// <summary>Footnotes and endnotes by their ids.</summary>
internal sealed class CatatanKaki(TakaranDokumen takaran)
{
    private readonly Dictionary<string, ParagrafDibacaDocx> _catatan = new(StringComparer.Ordinal);

    /// <summary>Reads footnotes.xml or endnotes.xml.</summary>
    /// <param name="xml">The part; <c>null</c> when there is none.</param>
    /// <param name="unsur">"footnote" or "endnote".</param>
    public void Baca(PembacaXml? xml, string unsur)
    {
        ParagrafDibacaDocx? kini = null;
        var medan = new MedanDokumen();
        using (xml)
        {
            while (xml is not null && xml.Maju())
            {
                if (xml.Jenis != XmlNodeType.Element)
                {
                    continue;
                }

                if (xml.Nama == unsur)
                {
                    takaran.Blok();
                    // the line above the notes is itself a note with a type
                    kini = xml.Atribut("type") is null or "normal" ? _catatan[unsur + xml.Atribut("id")] = new ParagrafDibacaDocx(0, null) : null;
                }

                Isi(kini, medan, xml);
            }
        }
    }

    /// <summary>Gives a note out; a note is given once.</summary>
    public ParagrafDibacaDocx? Ambil(string id) => _catatan.Remove(id, out var p) ? p : null;

    private void Isi(ParagrafDibacaDocx? kini, MedanDokumen medan, PembacaXml x)
    {
        switch (x.Nama)
        {
            case "del" or "moveFrom" or "Fallback" or "pPr" or "rPr":
                x.Lewati();
                break;
            case "fldChar":
                medan.Tanda(x.Atribut("fldCharType"));
                break;
            case "p" or "br" or "tab":
                medan.AkhirParagraf();
                kini?.Tambah(" ", false);
                break;
            case "noBreakHyphen":
                kini?.Tambah("-", false);
                break;
            case "t":
                var teks = x.IsiTeks();
                takaran.Huruf(teks.Length);
                kini?.Tambah(medan.DalamPerintah ? "" : teks, false);
                break;
        }
    }
}
