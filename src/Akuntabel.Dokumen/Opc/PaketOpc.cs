using System.IO.Compression;

namespace Akuntabel.Dokumen.Opc;

/// <summary>
/// An Open Packaging Conventions file. Written here and not by System.IO.Packaging because that one stamps the clock into each
/// entry and draws random relationship ids: the same report must give the same bytes.
/// </summary>
internal sealed class PaketOpc
{
    /// <summary>Prefix of the relationship types of Office documents.</summary>
    public const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private static readonly DateTimeOffset Waktu = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private readonly List<BagianPaket> _bagian = [];

    /// <summary>The package itself as the owner of relationships.</summary>
    public BagianPaket Akar { get; } = new("", "", default);

    /// <summary>Adds a part.</summary>
    /// <param name="nama">Path in the package, without leading slash.</param>
    /// <param name="tipe">Content type.</param>
    /// <param name="isi">Bytes.</param>
    public BagianPaket Tambah(string nama, string tipe, ReadOnlyMemory<byte> isi)
    {
        var b = new BagianPaket(nama, tipe, isi);
        _bagian.Add(b);
        return b;
    }

    /// <summary>Whether there is a part of that name.</summary>
    public bool Memuat(string nama) => _bagian.Exists(b => b.Nama == nama);

    /// <summary>Writes the package.</summary>
    public void Tulis(Stream keluaran)
    {
        // a seekable buffer first: sizes stand in the entry headers, whatever the target stream can do
        using var memori = new MemoryStream();
        using (var zip = new ZipArchive(memori, ZipArchiveMode.Create, leaveOpen: true))
        {
            Entri(zip, "[Content_Types].xml", TipeIsi(), padat: true);
            TulisRelasi(zip, Akar);
            foreach (var b in _bagian)
            {
                Entri(zip, b.Nama, b.Isi, padat: b.Nama.EndsWith(".xml", StringComparison.Ordinal));
                TulisRelasi(zip, b);
            }
        }

        memori.Position = 0;
        memori.CopyTo(keluaran);
    }

    /// <summary>A part that was added.</summary>
    public BagianPaket Cari(string nama) => _bagian.Find(b => b.Nama == nama) ?? throw new ArgumentException(nama, nameof(nama));

    private static void TulisRelasi(ZipArchive zip, BagianPaket b)
    {
        if (b.Relasi.Count == 0)
        {
            return;
        }

        var x = new PenulisXml(1024);
        x.Mentah("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (var i = 0; i < b.Relasi.Count; i++)
        {
            x.Tulis($"<Relationship Id=\"rId{i + 1}\" Type=\"{b.Relasi[i].Jenis}\" Target=\"/{b.Relasi[i].Sasaran}\"/>");
        }

        x.Mentah("</Relationships>");
        var garis = b.Nama.LastIndexOf('/');
        Entri(zip, $"{b.Nama[..(garis + 1)]}_rels/{b.Nama[(garis + 1)..]}.rels", x.Isi, padat: true);
    }

    internal static void Entri(ZipArchive zip, string nama, ReadOnlyMemory<byte> isi, bool padat)
    {
        using var s = Buka(zip, nama, padat);
        s.Write(isi.Span);
    }

    /// <summary>Adds an entry without holding it whole.</summary>
    internal static void Entri(ZipArchive zip, string nama, Stream isi, bool padat)
    {
        using var s = Buka(zip, nama, padat);
        isi.CopyTo(s);
    }

    private static Stream Buka(ZipArchive zip, string nama, bool padat)
    {
        // pictures and workbooks are compressed already
        var entri = zip.CreateEntry(nama, padat ? CompressionLevel.Fastest : CompressionLevel.NoCompression);
        entri.LastWriteTime = Waktu;
        return entri.Open();
    }

    private ReadOnlyMemory<byte> TipeIsi()
    {
        var x = new PenulisXml();
        x.Mentah("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        foreach (var b in _bagian)
        {
            x.Tulis($"<Override PartName=\"/{b.Nama}\" ContentType=\"{b.Tipe}\"/>");
        }

        return x.Mentah("</Types>").Isi;
    }
}

/// <summary>A part of a package with its relationships.</summary>
internal sealed class BagianPaket(string nama, string tipe, ReadOnlyMemory<byte> isi)
{
    public string Nama { get; } = nama;

    public string Tipe { get; } = tipe;

    public ReadOnlyMemory<byte> Isi { get; } = isi;

    public List<(string Jenis, string Sasaran)> Relasi { get; } = [];

    /// <summary>Adds a relationship and returns its id ("rId1", "rId2" … in order).</summary>
    public string Hubungkan(string jenis, string sasaran)
    {
        Relasi.Add((jenis, sasaran));
        return $"rId{Relasi.Count}";
    }
}
