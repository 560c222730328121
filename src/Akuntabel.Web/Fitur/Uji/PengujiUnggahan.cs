using Akuntabel.Core.UjiKonsistensi;
using Akuntabel.Dokumen.Pembacaan;
using Akuntabel.Dokumen.PenulisanTemuan;
using Akuntabel.Web.Pekerjaan;

namespace Akuntabel.Web.Fitur.Uji;

/// <summary>A document that was checked, or why it could not be.</summary>
/// <param name="Nama">Name as uploaded.</param>
/// <param name="Berkas">Name in the job's folder.</param>
/// <param name="Hasil">What was found.</param>
/// <param name="Catatan">What the reader left out.</param>
/// <param name="Galat">Why it could not be read.</param>
public sealed record DokumenTeruji(string Nama, string Berkas, HasilUji? Hasil, IReadOnlyList<string> Catatan, string Galat)
{
    /// <summary>Name of a result in the job's folder.</summary>
    public string NamaHasil(string format) => $"{Path.GetFileNameWithoutExtension(Berkas)}.temuan.{format}";
}

/// <summary>Checks uploaded documents in a job and leaves every form of the findings in its folder.</summary>
internal static class PengujiUnggahan
{
    /// <summary>Largest upload, bytes.</summary>
    public const long UkuranTerbesar = 50L * 1024 * 1024;

    /// <summary>Most documents at once.</summary>
    public const int Terbanyak = 10;

    /// <summary>What may be uploaded.</summary>
    public static readonly string[] DaftarAkhiran = [".docx", ".pdf", ".xlsx", ".html", ".htm", ".txt", ".md"];

    /// <summary>Checks them one after the other; one that can't be read does not stop the others.</summary>
    /// <param name="p">The job.</param>
    /// <param name="unggahan">Name as uploaded, and the file in the job's folder.</param>
    /// <param name="tingkat">Findings below it are left out.</param>
    public static void Jalankan(PekerjaanBerjalan p, IReadOnlyList<(string Nama, string Jalur)> unggahan, TingkatTemuan tingkat)
    {
        var hasil = new List<DokumenTeruji>();
        for (var i = 0; i < unggahan.Count; i++)
        {
            hasil.Add(Satu(p, unggahan[i].Nama, unggahan[i].Jalur, tingkat, i * 100 / unggahan.Count, 100 / unggahan.Count));
        }

        p.Hasil = hasil;
    }

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
            alasan = "berkas ini berkata sandi, atau bentuk lama (.doc, .xls). Buka di aplikasinya, lepaskan kata sandinya, lalu simpan sebagai .docx atau .xlsx.";
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
            alasan = "isinya bukan dokumen yang dikenal, apa pun namanya. Yang dapat diuji: DOCX, PDF, XLSX, HTML, dan teks.";
        }
        else
        {
            return akhiran is ".html" or ".htm" or ".md" or ".txt" ? akhiran : Menolak($"namanya berakhiran {akhiran}, tetapi isinya teks biasa. Berkasnya mungkin rusak ketika disimpan atau dikirim.", out alasan);
        }

        return null;
    }

    private static string? Menolak(string pesan, out string alasan)
    {
        alasan = pesan;
        return null;
    }

    private static DokumenTeruji Satu(PekerjaanBerjalan p, string nama, string jalur, TingkatTemuan tingkat, int mulai, int bagian)
    {
        var berkas = Path.GetFileName(jalur);
        try
        {
            p.Maju($"Membaca {nama}", mulai);
            var dokumen = PembacaDokumen.Baca(jalur);
            var banyak = KatalogUji.DaftarAturan.Count;
            var hasil = KatalogUji.Periksa(dokumen, null, n => p.Maju($"Memeriksa {nama}: aturan {n} dari {banyak}", mulai + (bagian * n / (banyak + 5))), p.Batal);
            var lolos = hasil with { Temuan = [.. hasil.Temuan.Where(t => t.Tingkat >= tingkat)] };
            var d = new DokumenTeruji(nama, berkas, lolos, [.. dokumen.Catatan, .. hasil.Catatan], "");
            p.Maju($"Menulis temuan {nama}", mulai + (bagian * 95 / 100));
            Tulis(p, d, jalur, dokumen, lolos);
            return d;
        }
        catch (DokumenTakTerbacaException e)
        {
            return new DokumenTeruji(nama, berkas, null, [], e.Message.Replace(jalur + ": ", "", StringComparison.Ordinal).Replace(jalur, nama, StringComparison.Ordinal));
        }
    }

    private static void Tulis(PekerjaanBerjalan p, DokumenTeruji d, string jalur, DokumenTerbaca dokumen, HasilUji hasil)
    {
        File.WriteAllText(Path.Combine(p.Folder, d.NamaHasil("html")), TampilanTemuan.Tulis(d.Nama, dokumen, hasil));
        File.WriteAllText(Path.Combine(p.Folder, d.NamaHasil("json")), PencetakTemuan.Json(d.Nama, hasil, dokumen.Catatan));
        File.WriteAllText(Path.Combine(p.Folder, d.NamaHasil("sarif")), Sarif.Tulis([(d.Nama, hasil)]));
        File.WriteAllBytes(Path.Combine(p.Folder, d.NamaHasil("xlsx")), LembarTemuan.Tulis(d.Nama, hasil));
        if (Path.GetExtension(jalur) == ".docx")
        {
            File.WriteAllBytes(Path.Combine(p.Folder, d.NamaHasil("docx")), KomentarDocx.Tulis(File.ReadAllBytes(jalur), hasil.Temuan));
        }
    }
}
