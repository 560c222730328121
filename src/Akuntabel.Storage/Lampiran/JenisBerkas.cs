using System.Buffers;
using System.Buffers.Binary;
using System.Text.Unicode;

namespace Akuntabel.Storage.Lampiran;

/// <summary>What a file is, told by its bytes; its name only chooses among kinds that share them.</summary>
/// <param name="Mime">Media type.</param>
/// <param name="DaftarAkhiran">Endings of names that fit, the usual one first.</param>
public sealed record JenisBerkas(string Mime, params IReadOnlyList<string> DaftarAkhiran)
{
    // a directory with more entries than this is no office document
    private const int EntriTerbanyak = 5000;

    private static readonly (byte[] Awal, JenisBerkas Jenis)[] MenurutAwal =
    [
        ([.. "%PDF-"u8], new("application/pdf", ".pdf")),
        ([0x89, .. "PNG\r\n"u8, 0x1A, .. "\n"u8], new("image/png", ".png")),
        ([0xFF, 0xD8, 0xFF], new("image/jpeg", ".jpg", ".jpeg", ".jpe", ".jfif")),
        ([.. "GIF87a"u8], new("image/gif", ".gif")),
        ([.. "GIF89a"u8], new("image/gif", ".gif")),
        ([.. "II*\0"u8], new("image/tiff", ".tif", ".tiff")),
        ([.. "MM\0*"u8], new("image/tiff", ".tif", ".tiff")),
    ];

    // entry of the archive → what the archive is
    private static readonly (byte[] Entri, JenisBerkas Jenis)[] MenurutEntri =
    [
        ([.. "word/document.xml"u8], new("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx")),
        ([.. "xl/workbook.xml"u8], new("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx")),
        ([.. "ppt/presentation.xml"u8], new("application/vnd.openxmlformats-officedocument.presentationml.presentation", ".pptx")),
    ];

    private static readonly JenisBerkas[] OpenDocument =
    [
        new("application/vnd.oasis.opendocument.text", ".odt"),
        new("application/vnd.oasis.opendocument.spreadsheet", ".ods"),
        new("application/vnd.oasis.opendocument.presentation", ".odp"),
    ];

    // one container for all; the name tells which
    private static readonly JenisBerkas[] OfficeLama = [new("application/msword", ".doc"), new("application/vnd.ms-excel", ".xls"), new("application/vnd.ms-powerpoint", ".ppt")];

    private static readonly JenisBerkas[] Teks = [new("text/plain", ".txt", ".md"), new("text/csv", ".csv")];

    private static readonly SearchValues<byte> TandaKendali = SearchValues.Create([.. Enumerable.Range(0, 32).Except([9, 10, 12, 13]).Select(b => (byte)b), 127]);

    /// <summary>For a message: what is taken.</summary>
    public const string YangDiterima = "PDF, JPEG, PNG, WebP, HEIC, TIFF, GIF, DOCX, XLSX, PPTX, DOC, XLS, PPT, ODT, ODS, ODP, ZIP, CSV, dan teks";

    /// <summary>Recognises a file; <c>null</c> when it is of no kind that is taken.</summary>
    /// <param name="data">All its bytes.</param>
    /// <param name="nama">Its name.</param>
    public static JenisBerkas? Kenali(ReadOnlySpan<byte> data, string nama)
    {
        foreach (var (awal, jenis) in MenurutAwal)
        {
            if (data.StartsWith(awal))
            {
                return jenis;
            }
        }

        return data switch
        {
            _ when data.Length > 12 && data.StartsWith("RIFF"u8) && data[8..].StartsWith("WEBP"u8) => new("image/webp", ".webp"),
            _ when data.Length > 12 && data[4..].StartsWith("ftyp"u8) => Heic(data[8..12]),
            _ when data.StartsWith("PK\u0003\u0004"u8) => Arsip(data),
            _ when data.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) => Menurut(OfficeLama, nama),
            _ when Utf8.IsValid(data) && data.IndexOfAny(TandaKendali) < 0 => Menurut(Teks, nama) ?? Teks[0],
            _ => null,
        };
    }

    /// <summary>The name with an ending that tells the truth: <c>tagihan.exe</c> that is text becomes <c>tagihan.exe.txt</c>.</summary>
    public string NamaJujur(string nama) =>
        DaftarAkhiran.Any(a => nama.EndsWith(a, StringComparison.OrdinalIgnoreCase)) ? nama : nama + DaftarAkhiran[0];

    private static JenisBerkas? Menurut(JenisBerkas[] daftar, string nama) =>
        Array.Find(daftar, j => j.DaftarAkhiran.Any(a => nama.EndsWith(a, StringComparison.OrdinalIgnoreCase)));

    private static JenisBerkas? Heic(ReadOnlySpan<byte> merek) =>
        merek.SequenceEqual("heic"u8) || merek.SequenceEqual("heix"u8) || merek.SequenceEqual("mif1"u8) ? new("image/heic", ".heic", ".heif") : null;

    // only the directory is read; nothing is inflated
    private static JenisBerkas? Arsip(ReadOnlySpan<byte> data)
    {
        if (data.Length > 38 && data[30..].StartsWith("mimetype"u8))
        {
            return PilihOpenDocument(data[38..]);
        }

        var akhir = data[Math.Max(0, data.Length - 65_557)..].LastIndexOf("PK\u0005\u0006"u8);
        akhir += Math.Max(0, data.Length - 65_557);
        if (akhir + 22 > data.Length || BinaryPrimitives.ReadUInt32LittleEndian(data[(akhir + 16)..]) is var mulai && mulai > akhir)
        {
            return null;
        }

        return MenurutDirektori(data[(int)BinaryPrimitives.ReadUInt32LittleEndian(data[(akhir + 16)..])..akhir]);
    }

    private static JenisBerkas? PilihOpenDocument(ReadOnlySpan<byte> isi)
    {
        foreach (var j in OpenDocument)
        {
            if (isi.StartsWith(System.Text.Encoding.ASCII.GetBytes(j.Mime)))
            {
                return j;
            }
        }

        return null;
    }

    private static JenisBerkas? MenurutDirektori(ReadOnlySpan<byte> direktori)
    {
        JenisBerkas? hasil = null;
        for (var n = 0; direktori.Length >= 46 && direktori.StartsWith("PK\u0001\u0002"u8); n++)
        {
            var (nama, lain) = (BinaryPrimitives.ReadUInt16LittleEndian(direktori[28..]), BinaryPrimitives.ReadUInt16LittleEndian(direktori[30..]) + BinaryPrimitives.ReadUInt16LittleEndian(direktori[32..]));
            if (46 + nama + lain > direktori.Length || n == EntriTerbanyak)
            {
                return null;
            }

            var entri = direktori.Slice(46, nama);
            if (entri.EndsWith("vbaProject.bin"u8))
            {
                return null;
            }

            hasil ??= MenurutNamaEntri(entri);
            direktori = direktori[(46 + nama + lain)..];
        }

        return hasil ?? new JenisBerkas("application/zip", ".zip");
    }

    private static JenisBerkas? MenurutNamaEntri(ReadOnlySpan<byte> entri)
    {
        foreach (var (nama, jenis) in MenurutEntri)
        {
            if (entri.SequenceEqual(nama))
            {
                return jenis;
            }
        }

        return null;
    }
}
