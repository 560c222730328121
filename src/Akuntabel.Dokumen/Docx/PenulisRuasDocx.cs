using Akuntabel.Core.Laporan;
using Akuntabel.Dokumen.Opc;

namespace Akuntabel.Dokumen.Docx;

/// <summary>Paragraphs, runs and fields.</summary>
internal static class PenulisRuasDocx
{
    /// <summary>Opens a paragraph of the body.</summary>
    public static void Buka(this KonteksDocx k, string gaya, in SifatParagraf s = default)
    {
        var x = k.X;
        x.Tulis($"<w:p><w:pPr><w:pStyle w:val=\"{gaya}\"/>");
        x.Mentah(s.Ikut ? "<w:keepNext/>" : "");
        var halamanBaru = k.AmbilHalamanBaru();
        if (gaya is "Heading1" or "JudulLepas1" or "JudulLembar" && k.AwalBagian)
        {
            x.Mentah("<w:pageBreakBefore w:val=\"0\"/>");
        }
        else if (halamanBaru)
        {
            x.Mentah("<w:pageBreakBefore/>");
        }

        k.AwalBagian = false;
        if (s.Daftar == SifatParagraf.TanpaDaftar && gaya is ['H', 'e', ..] or ['J', 'u', ..])
        {
            x.Mentah("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"0\"/></w:numPr>");
        }
        else if (s.Daftar > 0)
        {
            x.Tulis($"<w:numPr><w:ilvl w:val=\"{s.Tingkat}\"/><w:numId w:val=\"{s.Daftar}\"/></w:numPr>");
        }

        if (s.TabTitik > 0)
        {
            x.Tulis($"<w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"{s.TabTitik}\"/></w:tabs>");
        }

        if (s.Sebelum > 0)
        {
            x.Tulis($"<w:spacing w:before=\"{s.Sebelum}\"/>");
        }

        if (s.Inden > 0)
        {
            x.Tulis($"<w:ind w:left=\"{s.Inden}\" w:firstLine=\"0\"/>");
        }

        x.Mentah("</w:pPr>");
    }

    /// <summary>Closes a paragraph.</summary>
    public static void Tutup(this KonteksDocx k) => k.X.Mentah("</w:p>");

    /// <summary>Writes the runs.</summary>
    /// <param name="k">Context.</param>
    /// <param name="isi">Runs.</param>
    /// <param name="rPr">Run properties for all of them, as markup: bold of a total, white on a dark cell.</param>
    public static void Ruas(this KonteksDocx k, IReadOnlyList<Ruas> isi, string rPr = "")
    {
        for (var i = 0; i < isi.Count; i++)
        {
            var r = isi[i];
            k.Bingkai.Ruas(r);
            switch (r)
            {
                case GantiBaris:
                    k.X.Mentah("<w:r><w:br/></w:r>");
                    break;
                case Rujukan j when k.Indeks.Penanda(j.Id) is { } penanda:
                    Rujuk(k, j, penanda, Sifat(r.Gaya, rPr));
                    break;
                case Celah:
                    Jalan(k.X, r.Tercetak, Sifat(r.Gaya, rPr + "<w:highlight w:val=\"yellow\"/>"));
                    break;
                default:
                    Jalan(k.X, r.Tercetak, Sifat(r.Gaya, rPr));
                    break;
            }
        }

        k.Bingkai.AkhirRuas();
    }

    /// <summary>A run; line ends become breaks, tabs become tabs.</summary>
    public static void Jalan(PenulisXml x, ReadOnlySpan<char> teks, string rPr = "")
    {
        x.Mentah(rPr.Length > 0 ? "<w:r><w:rPr>" : "<w:r>");
        if (rPr.Length > 0)
        {
            x.Mentah(rPr).Mentah("</w:rPr>");
        }

        while (true)
        {
            var i = teks.IndexOfAny('\n', '\t');
            Huruf(x, i < 0 ? teks : teks[..i]);
            if (i < 0)
            {
                break;
            }

            x.Mentah(teks[i] == '\n' ? "<w:br/>" : "<w:tab/>");
            teks = teks[(i + 1)..];
        }

        x.Mentah("</w:r>");
    }

    /// <summary>A complex field with its result already there.</summary>
    public static void Medan(PenulisXml x, string perintah, string hasil, string rPr = "")
    {
        MulaiMedan(x, perintah, rPr);
        if (hasil.Length > 0)
        {
            Jalan(x, hasil, rPr);
        }

        AkhirMedan(x, rPr);
    }

    /// <summary>Field up to its result.</summary>
    public static void MulaiMedan(PenulisXml x, string perintah, string rPr = "")
    {
        var p = rPr.Length > 0 ? $"<w:rPr>{rPr}</w:rPr>" : "";
        x.Mentah("<w:r>").Mentah(p).Mentah("<w:fldChar w:fldCharType=\"begin\"/></w:r><w:r>").Mentah(p);
        x.Tulis($"<w:instrText xml:space=\"preserve\"> {perintah} </w:instrText></w:r><w:r>");
        x.Mentah(p).Mentah("<w:fldChar w:fldCharType=\"separate\"/></w:r>");
    }

    /// <summary>End of a field.</summary>
    public static void AkhirMedan(PenulisXml x, string rPr = "")
    {
        x.Mentah(rPr.Length > 0 ? $"<w:r><w:rPr>{rPr}</w:rPr>" : "<w:r>");
        x.Mentah("<w:fldChar w:fldCharType=\"end\"/></w:r>");
    }

    // a caption's bookmark holds just "Tabel 3.1", so REF gives it; a heading's holds the title, and REF gives the number of its paragraph;
    // a chapter ("Bab III") or a heading without number is a link with our words
    private static void Rujuk(KonteksDocx k, Rujukan j, string penanda, string rPr)
    {
        if (k.Indeks.AdalahKeterangan(j.Id) || k.Indeks.Bernomor(j.Id))
        {
            Medan(k.X, $"REF {penanda} {(k.Indeks.AdalahKeterangan(j.Id) ? "" : "\\n ")}\\h", j.Sebutan, rPr);
            return;
        }

        k.X.Tulis($"<w:hyperlink w:anchor=\"{penanda}\" w:history=\"1\">");
        Jalan(k.X, j.Sebutan, rPr);
        k.X.Mentah("</w:hyperlink>");
    }

    private static void Huruf(PenulisXml x, ReadOnlySpan<char> teks)
    {
        if (teks.IsEmpty)
        {
            return;
        }

        x.Mentah(char.IsWhiteSpace(teks[0]) || char.IsWhiteSpace(teks[^1]) ? "<w:t xml:space=\"preserve\">" : "<w:t>");
        x.Teks(teks);
        x.Mentah("</w:t>");
    }

    private static string Sifat(GayaTeks g, string rPr)
    {
        if (g == GayaTeks.Biasa)
        {
            return rPr;
        }

        var tebal = g.HasFlag(GayaTeks.Tebal) && !rPr.StartsWith("<w:b/>", StringComparison.Ordinal) ? "<w:b/>" : "";
        var miring = g.HasFlag(GayaTeks.Miring) ? "<w:i/>" : "";
        var garis = g.HasFlag(GayaTeks.GarisBawah) ? "<w:u w:val=\"single\"/>" : "";

        // schema order: b, i, color, u
        var sisa = rPr.StartsWith("<w:b/>", StringComparison.Ordinal) ? rPr["<w:b/>".Length..] : rPr;
        return string.Concat(sisa.Length < rPr.Length ? "<w:b/>" : tebal, miring, sisa, garis);
    }
}
