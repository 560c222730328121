using System.Security.Cryptography;
using Akuntabel.Core.Laporan;
using Akuntabel.Dokumen.Docx;
using Akuntabel.Dokumen.Pdf;
using Akuntabel.Web.Pekerjaan;
using Akuntabel.Web.Umum;

namespace Akuntabel.Web.Penyusunan;

/// <summary>Writes a document that was composed here and now: a sheet of one or two pages.</summary>
public sealed class PencetakNaskah(OpsiWeb opsi, PerambanHangat hangat)
{
    /// <summary>Media type of Word.</summary>
    public const string MimeDocx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>For Word.</summary>
    public static byte[] Docx(Naskah naskah)
    {
        using var isi = new MemoryStream();
        DocxPenulis.Tulis(naskah, isi);
        return isi.ToArray();
    }

    /// <summary>As PDF; without it, why, for the user.</summary>
    public async Task<(byte[]? Isi, string Alasan)> PdfAsync(Naskah naskah, CancellationToken batal)
    {
        var folder = Path.Combine(opsi.FolderSementara, Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)));
        FolderAman.Buat(folder);
        try
        {
            var jalur = Path.Combine(folder, "lembar.pdf");
            var hasil = await Task.Run(() =>
            {
                using var peramban = hangat.Pinjam(batal);
                return PdfPencetak.Cetak(naskah, jalur, peramban, batal: batal);
            }, batal);
            return hasil.Alasan is { } alasan ? (null, alasan) : (await File.ReadAllBytesAsync(jalur, batal), "");
        }
        finally
        {
            FolderAman.Hapus(folder);
        }
    }
}
