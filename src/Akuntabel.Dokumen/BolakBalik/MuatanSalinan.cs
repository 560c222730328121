using System.Xml;
using System.Xml.Linq;
using Akuntabel.Dokumen.Docx;
using Akuntabel.Dokumen.Opc;
using Akuntabel.Dokumen.Pembacaan;

namespace Akuntabel.Dokumen.BolakBalik;

/// <summary>What travels with a copy, in a part of its own.</summary>
/// <param name="Terkirim">The copy as it was sent.</param>
/// <param name="Penanda">Its bookmarks.</param>
internal sealed record MuatanSalinan(SalinanTerkirim Terkirim, IReadOnlyList<PenandaSalinan> Penanda)
{
    private const int TerbesarBita = 16 * 1024 * 1024;
    private static readonly XNamespace R = SalinanTim.Ruang;

    /// <summary>Writes it.</summary>
    public ReadOnlyMemory<byte> Tulis()
    {
        var x = new PenulisXml(256 * 1024);
        x.Tulis($"<salinan xmlns=\"{SalinanTim.Ruang}\" dokumen=\"{Terkirim.Dokumen}\" versi=\"{Terkirim.Versi}\">");
        foreach (var p in Penanda)
        {
            x.Tulis($"<penanda nama=\"{p.Nama}\" bagian=\"{p.Kunci}\" ikatan=\"{p.Ikatan}\" cetak=\"{p.Tercetak}\"/>");
        }

        foreach (var b in Terkirim.Bagian)
        {
            x.Tulis($"<bagian kunci=\"{b.Kunci}\" sidik=\"{b.Sidik}\">");
            Blok(x, b.Blok);
            x.Mentah("</bagian>");
        }

        x.Mentah("<tetap>");
        Blok(x, Terkirim.Tetap);
        return x.Mentah("</tetap></salinan>").Isi;
    }

    /// <summary>Finds it in a package; <c>null</c>: there is none, or it cannot be understood.</summary>
    public static MuatanSalinan? Baca(WadahZip zip)
    {
        foreach (var nama in zip.DaftarNama.Where(n => n.StartsWith("customXml/item", StringComparison.OrdinalIgnoreCase)
            && n.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) && !n.Contains("Props", StringComparison.OrdinalIgnoreCase)).Take(50))
        {
            if (PaketWord.Muat(zip, nama, TerbesarBita) is { } akar && akar.Name == R + "salinan")
            {
                return Urai(akar);
            }
        }

        return null;
    }

    private static MuatanSalinan Urai(XElement akar) => new(
        new SalinanTerkirim(Atribut(akar, "dokumen"), Atribut(akar, "versi"),
            [.. akar.Elements(R + "bagian").Select(b => new BagianTerkirim(Atribut(b, "kunci"), Atribut(b, "sidik"), Blok(b))).DistinctBy(b => b.Kunci)],
            Blok(akar.Element(R + "tetap"))),
        [.. akar.Elements(R + "penanda").Select(p => new PenandaSalinan(Atribut(p, "nama"), Atribut(p, "bagian"), Atribut(p, "ikatan"), Atribut(p, "cetak")))
            .DistinctBy(p => p.Nama)]);

    // line ends of lists and tables do not live in text of XML as the package writes it
    private static void Blok(PenulisXml x, IReadOnlyList<BlokBalik> blok)
    {
        foreach (var b in blok)
        {
            x.Tulis($"<b j=\"{b.Jenis.ToString()}\">");
            foreach (var baris in b.Teks.Split('\n'))
            {
                x.Tulis($"<l>{baris}</l>");
            }

            x.Mentah("</b>");
        }
    }

    private static List<BlokBalik> Blok(XElement? wadah) => [.. (wadah?.Elements(R + "b") ?? [])
        .Select(b => new BlokBalik(Enum.TryParse<JenisBalik>(Atribut(b, "j"), out var j) && Enum.IsDefined(j) ? j : JenisBalik.Paragraf,
            string.Join('\n', b.Elements(R + "l").Select(l => l.Value))))];

    private static string Atribut(XElement e, string nama) => (string?)e.Attribute(nama) ?? "";
}

/// <summary>Parts of a package of unknown origin, as trees of bounded size.</summary>
internal static class PaketWord
{
    /// <summary>Loads a part; <c>null</c>: there is none.</summary>
    /// <param name="zip">The package.</param>
    /// <param name="nama">The part.</param>
    /// <param name="terbesar">The most bytes.</param>
    /// <exception cref="DokumenTakTerbacaException">Too large, too deep, or no XML.</exception>
    public static XElement? Muat(WadahZip zip, string nama, long terbesar)
    {
        using var alir = zip.AlirXml(nama);
        if (alir is null)
        {
            return null;
        }

        using var terbatas = new AliranTerjaga(alir, nama, new JatahBuka(terbesar, terbesar));
        try
        {
            using var xml = XmlReader.Create(terbatas, PembacaXml.Setelan);
            using var dalam = new PembacaBerbatas(xml, nama);
            return XElement.Load(dalam, LoadOptions.PreserveWhitespace);
        }
        catch (XmlException e)
        {
            throw new DokumenTakTerbacaException($"bagian {nama} bukan XML yang utuh. Salin ulang berkasnya, atau buka dan simpan ulang.", e);
        }
    }

    /// <summary>Refuses nesting that no document has before a tree is made of it.</summary>
    private sealed class PembacaBerbatas(XmlReader dasar, string nama) : XmlReader
    {
        private const int Terdalam = 400;

        public override int AttributeCount => dasar.AttributeCount;

        public override string BaseURI => dasar.BaseURI;

        public override int Depth => dasar.Depth;

        public override bool EOF => dasar.EOF;

        public override bool IsEmptyElement => dasar.IsEmptyElement;

        public override string LocalName => dasar.LocalName;

        public override string NamespaceURI => dasar.NamespaceURI;

        public override XmlNameTable NameTable => dasar.NameTable;

        public override XmlNodeType NodeType => dasar.NodeType;

        public override string Prefix => dasar.Prefix;

        public override ReadState ReadState => dasar.ReadState;

        public override string Value => dasar.Value;

        public override bool Read() => dasar.Read() && (dasar.Depth <= Terdalam ? true : throw new DokumenTakTerbacaException(
            $"bagian {nama} bersarang lebih dari {Terdalam} tingkat; dokumen yang wajar tidak demikian. Buka lalu simpan ulang."));

        public override string GetAttribute(int i) => dasar.GetAttribute(i);

        public override string? GetAttribute(string name) => dasar.GetAttribute(name);

        public override string? GetAttribute(string name, string? namespaceURI) => dasar.GetAttribute(name, namespaceURI);

        public override string? LookupNamespace(string prefix) => dasar.LookupNamespace(prefix);

        public override bool MoveToAttribute(string name) => dasar.MoveToAttribute(name);

        public override bool MoveToAttribute(string name, string? ns) => dasar.MoveToAttribute(name, ns);

        public override bool MoveToElement() => dasar.MoveToElement();

        public override bool MoveToFirstAttribute() => dasar.MoveToFirstAttribute();

        public override bool MoveToNextAttribute() => dasar.MoveToNextAttribute();

        public override bool ReadAttributeValue() => dasar.ReadAttributeValue();

        public override void ResolveEntity() => dasar.ResolveEntity();
    }
}
