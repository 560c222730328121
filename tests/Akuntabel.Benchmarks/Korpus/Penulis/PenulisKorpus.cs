using System.Diagnostics;
using System.Text;
using Akuntabel.Benchmarks.Korpus.Dasar;
using Akuntabel.Dokumen.Docx;
using Akuntabel.Dokumen.Pdf;

namespace Akuntabel.Benchmarks.Korpus.Penulis;

/// <summary>Writes a report in any of the formats.</summary>
internal static class PenulisKorpus
{
    private static readonly Dictionary<string, Action<Laporan, string>> Penulis = new()
    {
        ["md"] = (l, jalur) => File.WriteAllText(jalur, PenulisTeks.Markdown(l), Encoding.UTF8),
        ["txt"] = (l, jalur) => File.WriteAllText(jalur, PenulisTeks.Polos(l), Encoding.UTF8),
        ["txt-selaras"] = (l, jalur) => File.WriteAllText(jalur, PenulisTeks.Selaras(l), Encoding.UTF8),
        ["html"] = (l, jalur) => File.WriteAllText(jalur, PenulisTeks.Html(l), Encoding.UTF8),
        ["docx"] = (l, jalur) => Ke(jalur, s => DocxPenulis.Tulis(PenyusunNaskahKorpus.Susun(l), s)),
        ["xlsx"] = (l, jalur) => Ke(jalur, s => PenulisXlsxKorpus.Tulis(l, s)),
        ["pdf"] = Pdf,
        ["pdf-word"] = PdfDariDocx,
    };

    /// <summary>The formats, by their endings.</summary>
    public static IReadOnlyCollection<string> DaftarFormat => Penulis.Keys;

    /// <summary>Writes the report to a file and returns its path.</summary>
    public static string Tulis(Laporan l, string format, string folder)
    {
        var jalur = Path.Combine(folder, $"laporan-{l.Benih}.{format.Split('-')[0]}");
        Penulis[format](l, jalur);
        return jalur;
    }

    private static void Ke(string jalur, Action<Stream> tulis)
    {
        using var berkas = File.Create(jalur);
        tulis(berkas);
    }

    private static void Pdf(Laporan l, string jalur)
    {
        var hasil = PdfPencetak.Cetak(PenyusunNaskahKorpus.Susun(l), jalur);
        if (!hasil.Berhasil)
        {
            throw new InvalidOperationException(hasil.Alasan);
        }
    }

    /// <summary>As an office suite prints it: other fonts, hyphens and page breaks than a browser's.</summary>
    private static void PdfDariDocx(Laporan l, string jalur)
    {
        var folder = Directory.CreateTempSubdirectory("akuntabel-korpus-kantor-").FullName;
        var docx = Path.Combine(folder, Path.GetFileNameWithoutExtension(jalur) + ".docx");
        Ke(docx, s => DocxPenulis.Tulis(PenyusunNaskahKorpus.Susun(l), s));
        string[] args = [$"-env:UserInstallation=file://{folder}/profil", "--headless", "--convert-to", "pdf", "--outdir", folder, docx];
        var mulai = new ProcessStartInfo("soffice", args) { UseShellExecute = false, RedirectStandardOutput = true };
        using var proses = Process.Start(mulai) ?? throw new InvalidOperationException("soffice tidak dapat dijalankan.");
        proses.StandardOutput.ReadToEnd();
        proses.WaitForExit();
        File.Move(Path.ChangeExtension(docx, ".pdf"), jalur, overwrite: true);
        Directory.Delete(folder, recursive: true);
    }
}
