using Akuntabel.Core.Laporan;
using Akuntabel.Dokumen.Opc;

namespace Akuntabel.Dokumen.Docx;

/// <summary>Signature block: a table without lines that stays on one page.</summary>
internal static class PenulisTandaTangan
{
    /// <summary>Room for the signature, 2,5 cm in twips.</summary>
    private const int Ruang = 1417;

    /// <summary>The same in a form, which is to stay on its page.</summary>
    private const int RuangLembar = 1134;

    public static void Tulis(KonteksDocx k, BlokTandaTangan t)
    {
        k.Buka("Jeda", new() { Ikut = true });
        k.Tutup();
        k.AwalBagian = false;

        // one signatory stands on the right half
        IReadOnlyList<PenandaTangan?> kolom = t.Kolom.Count == 1 ? [null, .. t.Kolom] : [.. t.Kolom];
        var lebar = k.Geometri.LebarTeks / Math.Max(1, kolom.Count);
        var x = k.X;
        x.Tulis($"<w:tbl><w:tblPr><w:tblStyle w:val=\"TabelPolos\"/><w:tblW w:w=\"{lebar * kolom.Count}\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>");
        x.Mentah("<w:tblLook w:val=\"0000\"/></w:tblPr><w:tblGrid>");
        foreach (var _ in kolom)
        {
            x.Tulis($"<w:gridCol w:w=\"{lebar}\"/>");
        }

        x.Mentah("</w:tblGrid>");
        var tempat = t.TempatTanggal.Length > 0;
        Baris(x, kolom, lebar, "<w:cantSplit/>", (p, akhir) =>
        {
            if (tempat)
            {
                Alinea(x, akhir ? t.TempatTanggal : "");
            }

            foreach (var j in p?.Jabatan ?? [])
            {
                // a signatory's lines keep within the cell
                Alinea(x, LarikSeimbang.Pecah(j, (lebar - TataTabel.Isian) / 20.0, GayaDocx.Badan, tebal: false));
            }

            return tempat || p is { Jabatan.Count: > 0 };
        });
        Baris(x, kolom, lebar,
            $"<w:cantSplit/><w:trHeight w:val=\"{(k.Lembar ? RuangLembar : Ruang)}\" w:hRule=\"exact\"/>", (_, _) => false);
        Baris(x, kolom, lebar, "<w:cantSplit/>", (p, _) =>
        {
            if (p is null)
            {
                return false;
            }

            Alinea(x, p.Nama, "<w:b/><w:u w:val=\"single\"/>");
            if (p.Pangkat.Length > 0)
            {
                Alinea(x, p.Pangkat);
            }

            if (p.Nip.Length > 0)
            {
                Alinea(x, "NIP. " + p.Nip);
            }

            return true;
        });
        x.Mentah("</w:tbl>");
        k.Buka("Jeda");
        k.Tutup();
    }

    private static void Baris(PenulisXml x, IReadOnlyList<PenandaTangan?> kolom, int lebar, string trPr, Func<PenandaTangan?, bool, bool> isi)
    {
        x.Mentah("<w:tr><w:trPr>").Mentah(trPr).Mentah("</w:trPr>");
        for (var i = 0; i < kolom.Count; i++)
        {
            x.Tulis($"<w:tc><w:tcPr><w:tcW w:w=\"{lebar}\" w:type=\"dxa\"/></w:tcPr>");
            if (!isi(kolom[i], i == kolom.Count - 1))
            {
                Alinea(x, "");
            }

            x.Mentah("</w:tc>");
        }

        x.Mentah("</w:tr>");
    }

    // the style keeps each line with the next, the last one with the small gap below the table
    private static void Alinea(PenulisXml x, string teks, string rPr = "")
    {
        x.Mentah("<w:p><w:pPr><w:pStyle w:val=\"TandaTangan\"/></w:pPr>");
        if (teks.Length > 0)
        {
            PenulisRuasDocx.Jalan(x, teks, rPr);
        }

        x.Mentah("</w:p>");
    }
}
