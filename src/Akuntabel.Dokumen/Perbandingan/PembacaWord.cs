using System.Xml.Linq;
using Akuntabel.Core.Laporan;

namespace Akuntabel.Dokumen.Perbandingan;

/// <summary>The units of a document that our writer wrote, each with the element that it is.</summary>
internal static class PembacaWord
{
    private static readonly string[] AwalanJudul = ["Heading", "JudulLepas", "JudulLembar"];

    // contents follow from the headings, and section breaks belong to the pages
    private static readonly string[] Bawaan = ["TOC", "TableofFigures", "AkhirBagian", "NomorBab", "Jeda"];

    public static IReadOnlyList<SatuanBanding> Baca(XElement dokumen, Naskah naskah)
    {
        using var judul = naskah.DaftarBlok().OfType<Judul>().GetEnumerator();
        var hasil = new List<SatuanBanding>();
        foreach (var e in dokumen.Element(Word.W + "body")?.Elements() ?? [])
        {
            var gaya = Word.Gaya(e);
            if (e.Name == Word.W + "tbl")
            {
                hasil.Add(new SatuanBanding(JenisBlokBeda.Tabel, [], [.. e.Elements(Word.W + "tr").Select(Baris)], e));
            }
            else if (e.Name != Word.W + "p" || Awal(gaya, Bawaan))
            {
                continue;
            }
            else if (Awal(gaya, AwalanJudul))
            {
                var j = judul.MoveNext() ? judul.Current : null;
                hasil.Add(new SatuanBanding(JenisBlokBeda.Judul, [.. PembacaAtom.Baca(e)], [], e)
                {
                    Kunci = j is null ? "" : j.Kunci.Length > 0 ? j.Kunci : j.Id, Tingkat = j?.Tingkat ?? 0,
                });
            }
            else
            {
                hasil.Add(new SatuanBanding(gaya == "ListParagraph" ? JenisBlokBeda.Butir : JenisBlokBeda.Paragraf, [.. PembacaAtom.Baca(e)], [], e));
            }
        }

        return hasil;
    }

    /// <summary>A row by the words of its cells.</summary>
    public static BarisSatuan Baris(XElement tr) => new(
        [.. tr.Elements(Word.W + "tc").Select(c => (List<Token>)[.. c.Descendants(Word.W + "p").SelectMany(PembacaAtom.Baca)])],
        tr.Element(Word.W + "trPr")?.Element(Word.W + "tblHeader") is not null, tr);

    private static bool Awal(string gaya, string[] awalan) => Array.Exists(awalan, a => gaya.StartsWith(a, StringComparison.Ordinal));
}
