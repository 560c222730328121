using System.IO.Compression;
using System.Text;

namespace Akuntabel.Dokumen.Pembacaan;

/// <summary>A ZIP container of unknown origin: what it declares is not believed, what comes out of it is measured.</summary>
internal sealed class WadahZip : IDisposable
{
    /// <summary>The most entries.</summary>
    public const int EntriTerbanyak = 50_000;

    /// <summary>The most bytes of one part that passes through without being kept, such as a picture, uncompressed.</summary>
    public const long BagianTerbesar = 256L * 1024 * 1024;

    /// <summary>The most bytes of such parts of one container, uncompressed.</summary>
    public const long JumlahTerbesar = 768L * 1024 * 1024;

    /// <summary>The most bytes of one XML part, uncompressed: the text of a report, with the markup that Word puts around it.</summary>
    public const long XmlTerbesar = 64L * 1024 * 1024;

    /// <summary>The most bytes of XML that are read from one container, uncompressed.</summary>
    public const long XmlJumlahTerbesar = 128L * 1024 * 1024;

    private static readonly (byte[] Awal, string Arti)[] JenisLain =
    [
        ([0xD0, 0xCF, 0x11, 0xE0], "berkas Office bentuk lama (.doc, .xls). Buka dengan Word, Excel, atau LibreOffice, lalu simpan sebagai"),
        ("%PDF"u8.ToArray(), "berkas PDF. Beri akhiran .pdf, atau simpan sebagai"),
        ("{\\rtf"u8.ToArray(), "berkas RTF. Buka dengan Word atau LibreOffice, lalu simpan sebagai"),
    ];

    private readonly ZipArchive _zip;
    private readonly Dictionary<string, ZipArchiveEntry> _entri = new(StringComparer.OrdinalIgnoreCase);
    private readonly JatahBuka _jatah = new(BagianTerbesar, JumlahTerbesar);
    private readonly JatahBuka _jatahXml = new(XmlTerbesar, XmlJumlahTerbesar);

    private WadahZip(ZipArchive zip)
    {
        _zip = zip;
        foreach (var e in zip.Entries)
        {
            // where two entries have one name, the first is the part
            _entri.TryAdd(e.FullName.Replace('\\', '/').TrimStart('/'), e);
        }
    }

    /// <summary>Names of the parts as they stand in the container, in its order.</summary>
    public IEnumerable<string> DaftarNama => _entri.Keys;

    /// <summary>Names of all entries as they are written, folders and repeated ones too.</summary>
    public IEnumerable<string> SemuaNama => _zip.Entries.Select(e => e.FullName);

    /// <summary>Opens a container.</summary>
    /// <param name="isi">The whole file.</param>
    /// <param name="akhiran">The ending that it should have, such as ".docx", for messages.</param>
    /// <exception cref="DokumenTakTerbacaException">It is no ZIP container, or a damaged one.</exception>
    public static WadahZip Buka(byte[] isi, string akhiran)
    {
        TolakJenisLain(isi, akhiran);
        if (BanyakEntri(isi) > EntriTerbanyak)
        {
            throw new DokumenTakTerbacaException($"wadah ZIP berisi lebih dari {EntriTerbanyak} entri; dokumen yang wajar tidak demikian. Buka lalu simpan ulang sebagai {akhiran}.");
        }

        try
        {
            return new WadahZip(new ZipArchive(new MemoryStream(isi, writable: false), ZipArchiveMode.Read));
        }
        catch (Exception e) when (Rusak(e))
        {
            throw new DokumenTakTerbacaException($"wadah ZIP rusak atau terpotong. Salin ulang berkasnya, atau buka dan simpan ulang sebagai {akhiran}.", e);
        }
    }

    /// <summary>Whether it has a part.</summary>
    /// <param name="nama">Path without leading slash.</param>
    public bool Ada(string nama) => _entri.ContainsKey(nama);

    /// <summary>The check sum (CRC-32) that the container declares for a part; 0 when there is no such part.</summary>
    public uint Crc(string nama) => _entri.TryGetValue(nama, out var e) ? e.Crc32 : 0;

    /// <summary>Opens a part; reading it fails with <see cref="DokumenTakTerbacaException"/> only. <c>null</c> when there is none.</summary>
    /// <param name="nama">Path without leading slash.</param>
    public Stream? Alir(string nama) => Alir(nama, _jatah);

    /// <summary>Opens a part that is kept or made into objects; it may be far smaller than one that passes through.</summary>
    /// <param name="nama">Path without leading slash.</param>
    public Stream? AlirXml(string nama) => Alir(nama, _jatahXml);

    /// <summary>Opens an XML part; <c>null</c> when there is none.</summary>
    /// <param name="nama">Path without leading slash.</param>
    public PembacaXml? Xml(string nama) => AlirXml(nama) is { } s ? new PembacaXml(s, nama) : null;

    /// <summary>Measures an XML part before anything is made of it: whoever sent too much is told how much it is.</summary>
    /// <param name="nama">Path without leading slash.</param>
    /// <exception cref="DokumenTakTerbacaException">Larger than any report.</exception>
    public void PastikanMuat(string nama)
    {
        using var alir = Alir(nama, new JatahBuka(XmlTerbesar, XmlTerbesar));
        alir?.CopyTo(Stream.Null);
    }

    /// <summary>Bytes of XML that would come out of the container; no more than are ever read, and what cannot be read counts for nothing.</summary>
    public long UkurXml()
    {
        var jatah = new JatahBuka(XmlJumlahTerbesar, XmlJumlahTerbesar);
        try
        {
            foreach (var nama in _entri.Keys.Where(n => Path.GetExtension(n).ToLowerInvariant() is ".xml" or ".rels"))
            {
                using var alir = Alir(nama, jatah);
                alir?.CopyTo(Stream.Null);
            }
        }
        catch (DokumenTakTerbacaException)
        {
            // reading it will say what is wrong
        }

        return Math.Min(jatah.Terbaca, XmlJumlahTerbesar);
    }

    public void Dispose() => _zip.Dispose();

    /// <summary>What a damaged container makes the framework throw.</summary>
    internal static bool Rusak(Exception e) =>
        e is InvalidDataException or IOException or ArgumentException or NotSupportedException or OverflowException or InvalidOperationException or IndexOutOfRangeException or FormatException;

    private AliranTerjaga? Alir(string nama, JatahBuka jatah)
    {
        if (!_entri.TryGetValue(nama, out var entri))
        {
            return null;
        }

        if (entri.IsEncrypted)
        {
            throw new DokumenTakTerbacaException($"bagian {nama} terkunci kata sandi. Hapus kata sandinya lalu simpan ulang.");
        }

        try
        {
            return new AliranTerjaga(entri.Open(), nama, jatah);
        }
        catch (Exception e) when (Rusak(e))
        {
            throw AliranTerjaga.BagianRusak(nama, e);
        }
    }

    private static void TolakJenisLain(byte[] isi, string akhiran)
    {
        if (isi.Length == 0)
        {
            throw new DokumenTakTerbacaException("berkas kosong (0 byte). Salin ulang dari sumbernya.");
        }

        if (isi.AsSpan().StartsWith("PK"u8))
        {
            return;
        }

        var lain = Array.Find(JenisLain, j => isi.AsSpan().StartsWith(j.Awal));
        if (lain.Arti is null)
        {
            throw new DokumenTakTerbacaException($"isinya bukan berkas {akhiran}. Periksa akhiran namanya, atau buka dan simpan ulang sebagai {akhiran}.");
        }

        // Office keeps a document with a password inside a container of the old kind
        throw new DokumenTakTerbacaException(isi.AsSpan().IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0
            ? "dokumen terkunci kata sandi. Buka, hapus kata sandinya, lalu simpan ulang."
            : $"isinya {lain.Arti} {akhiran}.");
    }

    /// <summary>Entries of the directory, counted by their signature before the framework makes an object of each.</summary>
    private static int BanyakEntri(ReadOnlySpan<byte> isi)
    {
        var n = 0;
        for (var i = isi.IndexOf("PK\x01\x02"u8); i >= 0 && n <= EntriTerbanyak; i = isi.IndexOf("PK\x01\x02"u8))
        {
            n++;
            isi = isi[(i + 4)..];
        }

        return n;
    }
}
