using Akuntabel.Dokumen.Opc;

namespace Akuntabel.Dokumen.Docx;

/// <summary>A place that the team may still write.</summary>
/// <param name="Kunci">The part.</param>
/// <param name="Jangkar">Anchor of the section that prints it.</param>
/// <param name="Petunjuk">What stands there until somebody writes.</param>
public sealed record IsianSalinan(string Kunci, string Jangkar, string Petunjuk);

/// <summary>A bookmark of the copy: office programs that drop controls keep bookmarks.</summary>
/// <param name="Nama">Its name.</param>
/// <param name="Kunci">The part that it is around, or stands in.</param>
/// <param name="Ikatan">The binding that it is around; empty: it is around the part.</param>
/// <param name="Tercetak">What the binding printed; of a part that nobody wrote yet, what stands in its place.</param>
public sealed record PenandaSalinan(string Nama, string Kunci, string Ikatan, string Tercetak);

/// <summary>What makes a DOCX the copy for the team: places to write, bookmarks, and what is known of it when it comes back.</summary>
/// <param name="kosong">Places where nothing is written yet.</param>
/// <param name="muatan">Makes what travels with the copy (XML) of its bytes and bookmarks.</param>
public sealed class SalinanTim(IReadOnlyList<IsianSalinan> kosong, Func<byte[], IReadOnlyList<PenandaSalinan>, ReadOnlyMemory<byte>> muatan)
{
    /// <summary>Namespace of what travels with the copy.</summary>
    public const string Ruang = "urn:akuntabel:salinan-tim:1";

    private const string Butir = "customXml/item1.xml";
    private const string Sifat = "customXml/itemProps1.xml";

    private readonly ILookup<string, IsianSalinan> _kosong = kosong.ToLookup(k => k.Jangkar, StringComparer.Ordinal);

    /// <summary>Bookmarks set so far.</summary>
    internal List<PenandaSalinan> Penanda { get; } = [];

    /// <summary>Places to write of a section.</summary>
    internal IEnumerable<IsianSalinan> Kosong(string jangkar) => _kosong[jangkar];

    /// <summary>Adds what travels with the copy.</summary>
    internal void Rakit(KonteksDocx k)
    {
        using var jadi = new MemoryStream();
        k.Paket.Tulis(jadi);
        var item = k.Paket.Tambah(Butir, "application/xml", muatan(jadi.ToArray(), Penanda));
        item.Hubungkan(PaketOpc.Office + "customXmlProps", Sifat);
        k.Paket.Tambah(Sifat, "application/vnd.openxmlformats-officedocument.customXmlProperties+xml", new PenulisXml(512)
            .Mentah("<ds:datastoreItem xmlns:ds=\"http://schemas.openxmlformats.org/officeDocument/2006/customXml\" ds:itemID=\"{7C3B5E0A-51C4-4F0E-9B5E-2A6D8F3C1E01}\">")
            .Tulis($"<ds:schemaRefs><ds:schemaRef ds:uri=\"{Ruang}\"/></ds:schemaRefs></ds:datastoreItem>").Isi);
        k.Paket.Cari("word/document.xml").Hubungkan(PaketOpc.Office + "customXml", Butir);
    }
}
