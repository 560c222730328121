using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Akuntabel.Core.Laporan;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.BolakBalik;
using Akuntabel.Dokumen.RuangTulis;
using Akuntabel.Dokumen.Tests.RuangTulis;

namespace Akuntabel.Dokumen.Tests.BolakBalik;

/// <summary>A copy for the team, and what people do to it, made by hand in its XML.</summary>
internal sealed class SalinanUji
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private const string Kendala = "- Sub bidang pelaksana hanya memiliki {{register.pegawai-ideologi.jumlah.jumlah|kata}} pegawai.\n"
        + "- Pembinaan yang berkesinambungan memerlukan anggaran yang lebih besar daripada yang tersedia.";

    private static readonly Dictionary<string, SalinanUji> Jadi = new(StringComparer.Ordinal);
    private static readonly Lock Satu = new();

    private SalinanUji(string kantor)
    {
        Berkas = NaskahPolosTests.Berkas(kantor);
        Berkas = kantor.StartsWith("belitung", StringComparison.Ordinal)
            ? NarasiLaporan.Dengan(Berkas, new TempatNarasi("sasaran-1.1.1", "kendala", "", true), Kendala) : Berkas;
        Bahan = NaskahPolosTests.Bahan(Berkas);
        using var s = new MemoryStream();
        PenulisSalinan.Tulis(Bahan, Berkas, "laporan-1", "versi-1", s);
        Bita = s.ToArray();
    }

    public KumpulanBerkas Berkas { get; }

    public BahanTulis Bahan { get; }

    public byte[] Bita { get; }

    public static SalinanUji Untuk(string kantor = "belitung-timur-2022")
    {
        lock (Satu)
        {
            return Jadi.TryGetValue(kantor, out var ada) ? ada : Jadi[kantor] = new SalinanUji(kantor);
        }
    }

    public NaskahBalik Baca(byte[] isi) => PembacaBalik.Baca(isi, Bahan.DaftarTempat.Select(t => t.Kunci));

    public BandingBalik Banding(byte[] isi, KumpulanBerkas? kini = null) =>
        PembandingBalik.Susun(kini is null ? Bahan : NaskahPolosTests.Bahan(kini), kini ?? Berkas, Baca(isi));

    public HalBalik Hal(byte[] isi, string kunci) => Banding(isi).Bagian.Single(b => b.Tempat.Kunci == kunci);

    /// <summary>The copy after somebody changed its body.</summary>
    public byte[] Sunting(Action<XElement> ubah, params (string Nama, string Isi)[] tambahan) => Sunting(Bita, ubah, tambahan);

    public static byte[] Sunting(byte[] asal, Action<XElement> ubah, params (string Nama, string Isi)[] tambahan)
    {
        using var memori = new MemoryStream();
        memori.Write(asal);
        using (var zip = new ZipArchive(memori, ZipArchiveMode.Update, leaveOpen: true))
        {
            var badan = zip.GetEntry("word/document.xml")!;
            XDocument dok;
            using (var s = badan.Open())
            {
                dok = XDocument.Load(s, LoadOptions.PreserveWhitespace);
            }

            ubah(dok.Root!);
            badan.Delete();
            using (var s = zip.CreateEntry("word/document.xml").Open())
            {
                dok.Save(s, SaveOptions.DisableFormatting);
            }

            foreach (var (nama, isi) in tambahan)
            {
                zip.GetEntry(nama)?.Delete();
                if (isi.Length > 0)
                {
                    using var s = new StreamWriter(zip.CreateEntry(nama).Open(), new UTF8Encoding(false));
                    s.Write(isi);
                }
            }
        }

        return memori.ToArray();
    }

    public string Bagian(string nama)
    {
        using var zip = new ZipArchive(new MemoryStream(Bita));
        using var s = new StreamReader(zip.GetEntry(nama)!.Open());
        return s.ReadToEnd();
    }

    public static XElement Kendali(XElement akar, string tag) =>
        akar.Descendants(W + "sdt").First(s => s.Element(W + "sdtPr")?.Element(W + "tag")?.Attribute(W + "val")?.Value == tag);

    public static XElement Larik(string teks) => new(W + "r", new XElement(W + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), teks));

    public static XElement Paragraf(string teks) => new(W + "p", new XElement(W + "pPr", new XElement(W + "pStyle", new XAttribute(W + "val", "BodyText"))), Larik(teks));

    /// <summary>Takes a control off and leaves what stood in it; its bookmark goes too, as when somebody pastes over it.</summary>
    public static List<XElement> Buka(XElement akar, string tag)
    {
        var sdt = Kendali(akar, tag);
        var isi = sdt.Element(W + "sdtContent")!.Elements().ToList();
        if (sdt.PreviousNode is XElement { Name.LocalName: "bookmarkStart" } mulai)
        {
            var id = mulai.Attribute(W + "id")!.Value;
            akar.Descendants(W + "bookmarkEnd").Where(b => b.Attribute(W + "id")!.Value == id).Remove();
            mulai.Remove();
        }

        isi.ForEach(i => i.Remove());
        sdt.ReplaceWith(isi);
        return isi;
    }
}
