using Akuntabel.Storage.Umum;

namespace Akuntabel.Web.Fitur.Bersama;

/// <summary>What may be uploaded to be checked.</summary>
internal static class PengujiUnggahan
{
    /// <summary>Largest upload, bytes.</summary>
    public const long UkuranTerbesar = 50L * 1024 * 1024;

    /// <summary>Most documents at once: the offices of a kabupaten, and some more.</summary>
    public const int Terbanyak = 60;

    /// <summary>Most bytes at once.</summary>
    public const long UkuranKiriman = 11 * UkuranTerbesar;

    /// <summary>What may be uploaded.</summary>
    public static readonly string[] DaftarAkhiran = [".docx", ".pdf", ".xlsx", ".xls", ".csv", ".html", ".htm", ".txt", ".md"];

    /// <summary>The ending that the contents call for; <c>null</c> with the reason when they are of no kind that can be checked.</summary>
    /// <param name="awal">The first bytes, up to a few thousand.</param>
    /// <param name="akhiran">The ending that the name has.</param>
    /// <param name="alasan">What is wrong.</param>
    public static string? Kenali(ReadOnlySpan<byte> awal, string akhiran, out string alasan)
    {
        alasan = "";
        if (awal.Length == 0)
        {
            alasan = "berkas kosong (0 bita). Unggah lagi berkas yang lengkap.";
        }
        else if (awal.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
        {
            if (akhiran == ".xls")
            {
                return akhiran;
            }

            alasan = "berkas ini berkata sandi, atau bentuk lama (.doc). Buka di aplikasinya, lepaskan kata sandinya, lalu simpan sebagai .docx atau .xlsx.";
        }
        else if (awal.StartsWith("%PDF"u8))
        {
            return ".pdf";
        }
        else if (awal.StartsWith("PK"u8))
        {
            return akhiran is ".docx" or ".xlsx" ? akhiran : Menolak("isinya arsip ZIP atau Office, tetapi namanya tidak berakhiran .docx atau .xlsx. Perbaiki namanya.", out alasan);
        }
        else if (awal.Contains((byte)0))
        {
            alasan = "isinya bukan dokumen yang dikenal, apa pun namanya. Yang dapat diuji: DOCX, PDF, XLSX, XLS, CSV, HTML, dan teks.";
        }
        else
        {
            return akhiran is ".html" or ".htm" or ".md" or ".txt" or ".csv" ? akhiran : Menolak($"namanya berakhiran {akhiran}, tetapi isinya teks biasa. Berkasnya mungkin rusak ketika disimpan atau dikirim.", out alasan);
        }

        return null;
    }

    /// <summary>A file name without path, control and direction marks, fit to be shown.</summary>
    public static string NamaAman(string nama)
    {
        var akhir = nama.Replace('\\', '/').Split('/')[^1];
        var bersih = string.Concat(TeksAman.Tampak(akhir).Where(c => !char.IsControl(c))).Trim();
        return bersih.Length == 0 ? "dokumen" : bersih.Length > 120 ? bersih[..80] + "…" + bersih[^35..] : bersih;
    }

    private static string? Menolak(string pesan, out string alasan)
    {
        alasan = pesan;
        return null;
    }
}
