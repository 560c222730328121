using System.Xml.Linq;

namespace Akuntabel.Dokumen.Perbandingan;

/// <summary>Marks paragraphs and tables.</summary>
internal sealed class PelacakBlok(TandaLacak tanda)
{
    private static readonly XNamespace W = Word.W;

    /// <summary>Marks an element of the later document by what it was; gives the last element that stands for it.</summary>
    public XElement Lacak(XElement? lama, XElement baru)
    {
        if (lama is null)
        {
            Tambah(baru);
            return baru;
        }

        if (baru.Name == W + "tbl")
        {
            return Tabel(lama, baru);
        }

        Paragraf(lama, baru);
        return baru;
    }

    /// <summary>A copy of an element of the earlier document, as deleted.</summary>
    public XElement Hapus(XElement lama)
    {
        var salinan = new XElement(lama);
        foreach (var tr in salinan.DescendantsAndSelf(W + "tr"))
        {
            TandaiBaris(tr, tambah: false);
        }

        foreach (var p in salinan.DescendantsAndSelf(W + "p").ToList())
        {
            var isi = PembacaAtom.Baca(p);
            p.Nodes().Where(n => n is not XElement { Name.LocalName: "pPr" }).ToList().ForEach(n => n.Remove());
            p.Add(Dihapus(isi));
            TandaiAlinea(p, tambah: false);
        }

        return salinan;
    }

    /// <summary>Stands between two tables, or they would be one; gone when the changes are accepted.</summary>
    public XElement Sela()
    {
        var sela = new XElement(W + "p", new XElement(W + "pPr", new XElement(W + "pStyle", new XAttribute(W + "val", "AkhirBagian"))));
        TandaiAlinea(sela, tambah: false);
        return sela;
    }

    private void Tambah(XElement baru)
    {
        foreach (var tr in baru.DescendantsAndSelf(W + "tr"))
        {
            TandaiBaris(tr, tambah: true);
        }

        foreach (var p in baru.DescendantsAndSelf(W + "p").ToList())
        {
            foreach (var r in p.Elements().Concat(p.Elements(W + "hyperlink").Elements()).Where(e => e.Name == W + "r").ToList())
            {
                r.ReplaceWith(tanda.Buat(tambah: true, new XElement(r)));
            }

            TandaiAlinea(p, tambah: true);
        }
    }

    private void Paragraf(XElement lama, XElement baru)
    {
        var (dulu, kini) = (PembacaAtom.Baca(lama, out _), PembacaAtom.Baca(baru, out var ekor));
        if (dulu.Select(a => a.Teks).SequenceEqual(kini.Select(a => a.Teks)))
        {
            return;
        }

        var isi = new List<XElement>();
        foreach (var (jenis, daftar) in PenyejajarBagian.Kata(dulu, kini))
        {
            isi.AddRange(jenis == JenisPotongan.Hapus ? Dihapus(daftar) : daftar.SelectMany(a => Ditulis(a, jenis == JenisPotongan.Tambah)));
        }

        baru.Nodes().Where(n => n is not XElement { Name.LocalName: "pPr" }).ToList().ForEach(n => n.Remove());
        baru.Add(isi, ekor);
    }

    // a gap between two changes went with the old words and came with the new ones; it is written twice, its bookmarks once
    private IEnumerable<XElement> Ditulis(AtomWord a, bool tambah)
    {
        foreach (var e in a.Sebelum)
        {
            yield return new XElement(e);
        }

        XElement[] ruas = [.. tambah ? a.Ruas.Select(r => tanda.Buat(tambah: true, new XElement(r))) : a.Ruas.Select(r => new XElement(r))];
        if (a.Tautan is { } t)
        {
            yield return new XElement(t.Name, t.Attributes(), ruas);
            yield break;
        }

        foreach (var r in ruas)
        {
            yield return r;
        }
    }

    private IEnumerable<XElement> Dihapus(IEnumerable<AtomWord> daftar) => daftar.Where(a => a.Teks.Length > 0).Select(a => tanda.Buat(tambah: false,
        new XElement(W + "r", a.Sifat is null ? null : new XElement(a.Sifat), a.Teks switch
        {
            "\n" => new XElement(W + "br"),
            "\t" => new XElement(W + "tab"),
            _ => new XElement(W + "delText", new XAttribute(XNamespace.Xml + "space", "preserve"), a.Teks),
        })));

    // of another width it is another table
    private XElement Tabel(XElement lama, XElement baru)
    {
        if (lama.Elements(W + "tblGrid").Elements().Count() != baru.Elements(W + "tblGrid").Elements().Count())
        {
            baru.AddBeforeSelf(Hapus(lama), Sela());
            Tambah(baru);
            return baru;
        }

        XElement? terakhir = null;
        foreach (var (a, b) in PenyejajarBagian.Jajar([.. lama.Elements(W + "tr").Select(PembacaWord.Baris)], [.. baru.Elements(W + "tr").Select(PembacaWord.Baris)]))
        {
            if (b?.Asal is XElement kini)
            {
                Baris(a?.Asal as XElement, kini);
                terakhir = kini;
            }
            else if (a?.Asal is XElement dulu)
            {
                var hapus = Hapus(dulu);
                (terakhir ?? baru.Element(W + "tblGrid"))?.AddAfterSelf(hapus);
                terakhir = hapus;
            }
        }

        return baru;
    }

    private void Baris(XElement? lama, XElement baru)
    {
        if (lama is null)
        {
            Tambah(baru);
            return;
        }

        foreach (var (dulu, kini) in lama.Elements(W + "tc").Zip(baru.Elements(W + "tc")).ToList())
        {
            Sel([.. dulu.Elements(W + "p")], [.. kini.Elements(W + "p")]);
        }
    }

    private void Sel(IReadOnlyList<XElement> lama, IReadOnlyList<XElement> baru)
    {
        if (lama.Count == 1 && baru.Count == 1)
        {
            Paragraf(lama[0], baru[0]);
            return;
        }

        XElement? terakhir = null;
        SatuanBanding Satu(XElement p) => new(JenisBlokBeda.Paragraf, [.. PembacaAtom.Baca(p)], [], p);
        foreach (var (a, b) in PenyejajarBagian.Jajar([.. lama.Select(Satu)], [.. baru.Select(Satu)]))
        {
            if (b?.Asal is XElement kini)
            {
                terakhir = Lacak(a?.Asal as XElement, kini);
            }
            else if (a?.Asal is XElement dulu && (terakhir ?? baru[0].Parent?.Element(W + "tcPr")) is { } tempat)
            {
                tempat.AddAfterSelf(Hapus(dulu));
                terakhir = tempat.ElementsAfterSelf().First();
            }
        }
    }

    // the mark of the paragraph itself
    private void TandaiAlinea(XElement p, bool tambah)
    {
        var sifat = p.Element(W + "pPr");
        if (sifat is null)
        {
            p.AddFirst(sifat = new XElement(W + "pPr"));
        }

        var huruf = sifat.Element(W + "rPr");
        if (huruf is null)
        {
            huruf = new XElement(W + "rPr");
            if (sifat.Element(W + "sectPr") is { } bagian)
            {
                bagian.AddBeforeSelf(huruf);
            }
            else
            {
                sifat.Add(huruf);
            }
        }

        huruf.AddFirst(tanda.Buat(tambah));
    }

    private void TandaiBaris(XElement tr, bool tambah)
    {
        var sifat = tr.Element(W + "trPr");
        if (sifat is null)
        {
            tr.AddFirst(sifat = new XElement(W + "trPr"));
        }

        sifat.Add(tanda.Buat(tambah));
    }
}
