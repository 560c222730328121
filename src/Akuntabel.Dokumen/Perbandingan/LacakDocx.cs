using System.IO.Compression;
using System.Xml.Linq;
using Akuntabel.Core.Laporan;
using Akuntabel.Dokumen.Docx;
using Akuntabel.Dokumen.Opc;

namespace Akuntabel.Dokumen.Perbandingan;

/// <summary>The later document as DOCX in which everything that it says otherwise than the earlier one is a tracked change: accepting all
/// leaves the later text, rejecting all the earlier one. Contents, page breaks and pictures are those of the later one.</summary>
public static class LacakDocx
{
    private const string Badan = "word/document.xml";

    private const string Penomoran = "word/numbering.xml";

    /// <summary>Writes it.</summary>
    /// <param name="lama">The earlier document.</param>
    /// <param name="baru">The later one.</param>
    /// <param name="saat">When the later one was made: the day of every change.</param>
    /// <param name="keluaran">Target; is left open.</param>
    public static void Tulis(Naskah lama, Naskah baru, DateTimeOffset saat, Stream keluaran)
    {
        ArgumentNullException.ThrowIfNull(lama);
        ArgumentNullException.ThrowIfNull(baru);
        ArgumentNullException.ThrowIfNull(keluaran);
        using var dulu = Buka(lama);
        using var kini = Buka(baru);
        var (badanLama, badan) = (Xml(dulu, Badan), Xml(kini, Badan));
        var (nomorLama, nomor) = (Xml(dulu, Penomoran), Xml(kini, Penomoran));
        GabungNomor(badanLama, nomorLama, nomor);
        var tanda = new TandaLacak(saat);
        Susun(tanda, PembacaWord.Baca(badanLama, lama), PembacaWord.Baca(badan, baru), Isi(badan));
        using var zip = new ZipArchive(keluaran, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var e in kini.Entries)
        {
            using var asal = e.Open();
            using var salinan = new MemoryStream();
            if (e.FullName is Badan or Penomoran)
            {
                (e.FullName == Badan ? badan : nomor).Save(salinan, SaveOptions.DisableFormatting);
            }
            else
            {
                asal.CopyTo(salinan);
            }

            PaketOpc.Entri(zip, e.FullName, salinan.ToArray(), padat: true);
        }
    }

    private static XElement Isi(XElement dokumen) => dokumen.Element(Word.W + "body") ?? throw new InvalidDataException("Dokumen tanpa badan.");

    // the later document's own elements stay where they are, marked; those of the earlier one are put before the one that follows them
    private static void Susun(TandaLacak tanda, IReadOnlyList<SatuanBanding> lama, IReadOnlyList<SatuanBanding> baru, XElement badan)
    {
        var pelacak = new PelacakBlok(tanda);
        XElement? terakhir = null;
        foreach (var (a, b) in PenyejajarBagian.Jajar(BagianSatuan.Bagi(lama), BagianSatuan.Bagi(baru)))
        {
            List<(SatuanBanding?, SatuanBanding?)> pasangan = [.. a?.Judul is null && b?.Judul is null ? Array.Empty<(SatuanBanding?, SatuanBanding?)>() : [(a?.Judul, b?.Judul)],
                .. PenyejajarBagian.Jajar(a?.Isi ?? [], b?.Isi ?? [])];
            foreach (var (dulu, kini) in pasangan)
            {
                terakhir = kini?.Asal is XElement e ? pelacak.Lacak(dulu?.Asal as XElement, e)
                    : dulu?.Asal is XElement h ? Sisipkan(pelacak, badan, terakhir, pelacak.Hapus(h)) : terakhir;
            }
        }
    }

    private static XElement Sisipkan(PelacakBlok pelacak, XElement badan, XElement? sesudah, XElement baru)
    {
        var (tabel, sebelum) = (baru.Name == Word.W + "tbl", sesudah);
        var berikut = sesudah is null ? badan.Elements().FirstOrDefault() : sesudah.ElementsAfterSelf().FirstOrDefault();
        List<XElement> isi = [.. tabel && sebelum?.Name == baru.Name ? [pelacak.Sela()] : Array.Empty<XElement>(), baru,
            .. tabel && berikut?.Name == baru.Name ? [pelacak.Sela()] : Array.Empty<XElement>()];
        if (sesudah is null)
        {
            badan.AddFirst(isi);
        }
        else
        {
            sesudah.AddAfterSelf(isi);
        }

        return isi[^1];
    }

    private static void GabungNomor(XElement badanLama, XElement lama, XElement baru)
    {
        var terakhir = baru.Elements(Word.W + "num").Select(n => (int?)n.Attribute(Word.W + "numId") ?? 0).DefaultIfEmpty().Max();
        foreach (var num in lama.Elements(Word.W + "num").Where(n => (int?)n.Attribute(Word.W + "numId") > PenulisPenomoran.KeteranganLampiran))
        {
            var salinan = new XElement(num);
            salinan.SetAttributeValue(Word.W + "numId", ((int?)num.Attribute(Word.W + "numId") ?? 0) + terakhir);
            baru.Elements(Word.W + "num").Last().AddAfterSelf(salinan);
        }

        foreach (var id in badanLama.Descendants(Word.W + "numId").Select(n => n.Attribute(Word.W + "val")).OfType<XAttribute>())
        {
            var n = (int)id;
            id.Value = n > PenulisPenomoran.KeteranganLampiran ? $"{n + terakhir}" : id.Value;
        }
    }

    private static ZipArchive Buka(Naskah naskah)
    {
        var isi = new MemoryStream();
        DocxPenulis.Tulis(naskah, isi);
        isi.Position = 0;
        return new ZipArchive(isi);
    }

    private static XElement Xml(ZipArchive zip, string nama)
    {
        using var isi = (zip.GetEntry(nama) ?? throw new InvalidDataException($"Bagian {nama} tidak ada.")).Open();
        var xml = XElement.Load(isi, LoadOptions.PreserveWhitespace);
        // content controls hold what stands in them for another purpose
        foreach (var kendali in xml.Descendants(Word.W + "sdt").Reverse().ToList())
        {
            kendali.ReplaceWith(kendali.Element(Word.W + "sdtContent")?.Nodes());
        }

        return xml;
    }
}
