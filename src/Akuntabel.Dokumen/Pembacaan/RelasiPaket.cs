using System.Xml;

namespace Akuntabel.Dokumen.Pembacaan;

/// <summary>A relationship of a part to another part of the package.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Jenis">Last word of its type: "officeDocument", "styles", "comments".</param>
/// <param name="Sasaran">Path of the other part, without leading slash.</param>
internal sealed record RelasiPaket(string Id, string Jenis, string Sasaran)
{
    /// <summary>Path of the part that holds a part's relationships; the package itself is "".</summary>
    public static string Berkas(string bagian)
    {
        var garis = bagian.LastIndexOf('/') + 1;
        return $"{bagian[..garis]}_rels/{bagian[garis..]}.rels";
    }

    /// <summary>The relationships of a part to other parts; links out of the package are left out.</summary>
    /// <param name="zip">The package.</param>
    /// <param name="bagian">Path of the part; "" for the package itself.</param>
    public static List<RelasiPaket> Baca(WadahZip zip, string bagian)
    {
        var hasil = new List<RelasiPaket>();
        using var x = zip.Xml(Berkas(bagian));
        while (x is not null && x.Maju())
        {
            if (x.Jenis == XmlNodeType.Element && x.Nama == "Relationship" && x.Atribut("TargetMode") != "External")
            {
                var jenis = x.Atribut("Type") ?? "";
                hasil.Add(new RelasiPaket(x.Atribut("Id") ?? "", jenis[(jenis.LastIndexOf('/') + 1)..], Alamat(bagian, x.Atribut("Target") ?? "")));
            }
        }

        return hasil;
    }

    /// <summary>A target is written from the root, or from the folder of its owner.</summary>
    private static string Alamat(string bagian, string sasaran)
    {
        var ruas = new List<string>();
        var penuh = sasaran.StartsWith('/') ? sasaran : bagian[..(bagian.LastIndexOf('/') + 1)] + sasaran;
        foreach (var r in penuh.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (r == "..")
            {
                ruas.RemoveRange(Math.Max(0, ruas.Count - 1), Math.Min(1, ruas.Count));
            }
            else if (r != ".")
            {
                ruas.Add(r);
            }
        }

        return string.Join('/', ruas);
    }
}
