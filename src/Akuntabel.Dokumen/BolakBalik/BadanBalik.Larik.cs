using System.Xml.Linq;
using Akuntabel.Dokumen.Docx;
using Akuntabel.Dokumen.Pembacaan.Docx;
using static Akuntabel.Dokumen.BolakBalik.GayaWord;

namespace Akuntabel.Dokumen.BolakBalik;

/// <content>Paragraphs and what stands in them.</content>
internal sealed partial class BadanBalik
{
    private const int KutipanTerpanjang = 1000;

    private readonly Dictionary<string, (PenandaSalinan Penanda, ParagrafBaca Paragraf, int Mulai)> _ikatan = new(StringComparer.Ordinal);
    private XElement? _lacak;

    private ParagrafBaca Paragraf(XElement e, int dalam)
    {
        var sifat = Anak(e, "pPr");
        var tanda = Anak(sifat, "rPr");
        var p = new ParagrafBaca
        {
            Bagian = Kini, Gaya = gaya.Nama(sifat), Judul = gaya.Judul(sifat), Butir = gaya.Butir(sifat),
            Bersambung = Anak(tanda, "del") is not null || Anak(tanda, "moveFrom") is not null,
        };
        Larik(e, p, dalam);
        return p;
    }

    private void Larik(XElement e, ParagrafBaca p, int dalam)
    {
        Batasi(dalam);
        foreach (var x in e.Elements())
        {
            switch (x.Name.LocalName)
            {
                case "r":
                    Huruf(x, p);
                    break;
                case "ins" or "moveTo" or "del" or "moveFrom":
                    var semula = _lacak;
                    // what was put in and taken out again is gone
                    _lacak = semula is { Name.LocalName: "del" or "moveFrom" } ? semula : x;
                    Larik(x, p, dalam + 1);
                    _lacak = semula;
                    break;
                case "sdt":
                    Kendali(x, p, dalam);
                    break;
                case "hyperlink" or "fldSimple" or "smartTag" or "customXml" or "sdtContent" or "dir" or "bdo":
                    Larik(x, p, dalam + 1);
                    break;
                case "oMath" or "oMathPara":
                    Tambah(p, string.Concat(x.Descendants().Where(t => t.Name.LocalName == "t").Select(t => t.Value)), false, false);
                    break;
                default:
                    Tanda(x, p);
                    break;
            }
        }
    }

    private void Kendali(XElement x, ParagrafBaca p, int dalam)
    {
        var (sifat, mulai) = (Anak(x, "sdtPr"), p.Ruas.Count);
        var tag = Val(Anak(sifat, "tag"));
        // the bookmark around it tells it from others of the same binding, as in rows of a table
        var sendiri = _ikatan.Values.FirstOrDefault(i => ReferenceEquals(i.Paragraf, p) && i.Mulai == mulai && BingkaiNarasi.Tag(i.Penanda.Kunci, i.Penanda.Ikatan) == tag).Penanda;
        var ikatan = sendiri is null ? peta.Ikatan(tag, Bagian(p)) : PetaSalinan.Untuk(sendiri, Bagian(p));
        if (Nyala(Anak(sifat, "showingPlcHdr")))
        {
            return;
        }

        Larik(Anak(x, "sdtContent") ?? x, p, dalam + 1);
        if (ikatan is { } i)
        {
            Ikat(p, mulai, i.Ikatan, i.Tercetak);
        }
    }

    // the words since then are those of a bound value
    private void Ikat(ParagrafBaca p, int mulai, string ikatan, string? tercetak)
    {
        var ruas = p.Ruas[mulai..];
        if (ruas.Count == 0 || ruas.Exists(r => r.Ikatan.Length > 0))
        {
            return;
        }

        p.Ruas.RemoveRange(mulai, ruas.Count);
        var (teks, asli) = (string.Concat(ruas.Select(r => r.Teks)), TeksBaca.Bersih(tercetak ?? ""));
        var contoh = ruas.Find(r => r.Teks.Trim().Length > 0) ?? ruas[0];
        if (teks.Trim().Length == 0)
        {
            return;
        }

        var di = asli.Trim().Length == 0 ? -1 : teks.IndexOf(asli.Trim(), StringComparison.Ordinal);
        // a reference follows its target, and programs count anew
        if (di < 0 && ikatan[0] != '@' && (tercetak is null || TeksBaca.Inti(teks) != TeksBaca.Inti(asli)))
        {
            Terubah.Add((Bagian(p), new IkatanTerubah(ikatan, tercetak ?? "", teks.Trim())));
        }

        // words that were typed at its edge are nobody's value
        p.Ruas.Add(contoh with { Teks = di > 0 ? teks[..di] : "" });
        p.Ruas.Add(contoh with { Teks = "", Ikatan = ikatan });
        p.Ruas.Add(contoh with { Teks = di >= 0 ? teks[(di + asli.Trim().Length)..] : "" });
    }

    private string Bagian(ParagrafBaca p) => p.Mulai ? p.Bagian : Kini;

    private void Huruf(XElement r, ParagrafBaca p)
    {
        var sifat = Anak(r, "rPr");
        var (tebal, miring) = (Nyala(Anak(sifat, "b")), Nyala(Anak(sifat, "i")));
        if (Nyala(Anak(sifat, "vanish")))
        {
            return;
        }

        foreach (var x in r.Elements())
        {
            switch (x.Name.LocalName)
            {
                case "t" or "delText":
                    Tambah(p, x.Value, tebal, miring);
                    break;
                case "tab" or "ptab":
                    Tambah(p, " ", tebal, miring);
                    break;
                case "br" when Atribut(x, "type") is "" or "textWrapping":
                    Tambah(p, "\n", tebal, miring);
                    break;
                case "cr":
                    Tambah(p, "\n", tebal, miring);
                    break;
                case "noBreakHyphen":
                    Tambah(p, "-", tebal, miring);
                    break;
                case "sym":
                    Tambah(p, HurufSimbol.Baca(Atribut(x, "font"), Atribut(x, "char")), tebal, miring);
                    break;
                case "drawing" or "pict" or "object" or "AlternateContent":
                    p.Bergambar = true;
                    break;
                case "footnoteReference" or "endnoteReference":
                    Bercatatan.Add(Bagian(p));
                    break;
                case "commentReference":
                    Kutipan.TryAdd(Atribut(x, "id"), (Bagian(p), "", false));
                    break;
            }
        }
    }

    private void Tambah(ParagrafBaca p, string mentah, bool tebal, bool miring)
    {
        takaran.Huruf(mentah.Length);
        var teks = TeksBaca.Bersih(mentah);
        if (teks.Length == 0)
        {
            return;
        }

        if (_lacak is { } l)
        {
            var ditambah = l.Name.LocalName is "ins" or "moveTo";
            var (oleh, saat) = (TeksBaca.Bersih(Atribut(l, "author")), Atribut(l, "date"));
            if (Lacak.Count > 0 && Lacak[^1] is var (b, t) && b == Bagian(p) && (t.Oleh, t.Saat, t.Ditambah) == (oleh, saat, ditambah))
            {
                Lacak[^1] = (b, t with { Teks = t.Teks + teks });
            }
            else
            {
                Lacak.Add((Bagian(p), new PerubahanTerlacak(oleh, saat, ditambah, teks)));
            }

            if (!ditambah)
            {
                return;
            }
        }

        if (!p.Mulai && !string.IsNullOrWhiteSpace(teks))
        {
            (p.Bagian, p.Mulai) = (Kini, true);
        }

        p.Ruas.Add(new RuasBaca(teks, tebal, miring));
        foreach (var id in Kutipan.Where(k => k.Value.Terbuka && k.Value.Teks.Length < KutipanTerpanjang).Select(k => k.Key).ToList())
        {
            var k = Kutipan[id];
            Kutipan[id] = (k.Teks.Length == 0 ? Kini : k.Bagian, k.Teks + teks, true);
        }
    }
}
