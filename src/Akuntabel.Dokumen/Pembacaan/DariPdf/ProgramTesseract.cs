using System.ComponentModel;
using System.Diagnostics;

namespace Akuntabel.Dokumen.Pembacaan.DariPdf;

/// <summary>The program that recognises letters, where the office has installed it.</summary>
/// <param name="berkas">Its path.</param>
internal sealed class ProgramTesseract(string berkas)
{
    /// <summary>Environment variable with the path of the program; any other text turns recognition off.</summary>
    public const string Variabel = "AKUNTABEL_TESSERACT";

    private static readonly TimeSpan BatasBahasa = TimeSpan.FromSeconds(15);
    private HashSet<string>? _bahasa;

    /// <summary>What a reader asks of whoever installs programs.</summary>
    public const string Permintaan = "Minta administrator memasang pengenal huruf (OCR) agar halaman pindaian dapat dibaca";

    /// <summary>What to install, for that one.</summary>
    public static string Anjuran => OperatingSystem.IsWindows()
        ? "Pasang Tesseract OCR beserta bahasa Indonesia (ind) agar halaman pindaian dapat dibaca"
        : "Pasang paket tesseract-ocr dan tesseract-ocr-ind agar halaman pindaian dapat dibaca";

    /// <summary>The program that the variable names, else the one on the path; <c>null</c> without one.</summary>
    public static ProgramTesseract? Cari() =>
        Cari(Environment.GetEnvironmentVariable(Variabel), Environment.GetEnvironmentVariable("PATH")) is { } b ? new ProgramTesseract(b)
            : null;

    internal static string? Cari(string? pilihan, string? path)
    {
        if (!string.IsNullOrWhiteSpace(pilihan))
        {
            return File.Exists(pilihan) ? pilihan : null;
        }

        var nama = OperatingSystem.IsWindows() ? "tesseract.exe" : "tesseract";
        var folder = (path ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var program = Environment.GetEnvironmentVariable("ProgramFiles");
        // what lies in the folder of the document must never be run
        return folder.Where(Path.IsPathFullyQualified).Append(Path.Combine(program ?? "", "Tesseract-OCR")).Where(Path.IsPathFullyQualified)
            .Select(f => Path.Combine(f, nama)).FirstOrDefault(File.Exists);
    }

    /// <summary>What it makes of a picture, as hOCR; <c>null</c> when it fails or takes longer.</summary>
    /// <param name="gambar">Path of the picture.</param>
    /// <param name="kerapatan">Samples for an inch.</param>
    /// <param name="batas">The longest time.</param>
    public string? Kenali(string gambar, int kerapatan, TimeSpan batas)
    {
        _bahasa ??= Bahasa();
        var bahasa = _bahasa.Contains("ind") ? "ind" : _bahasa.Contains("eng") ? "eng" : null;
        // with the data for it the direction of the writing is found too
        var susunan = _bahasa.Contains("osd") ? "1" : "3";
        return bahasa is null ? null
            : Jalankan([gambar, "stdout", "-l", bahasa, "--dpi", $"{kerapatan}", "--psm", susunan, "-c", "tessedit_create_hocr=1"], batas);
    }

    private HashSet<string> Bahasa() =>
        (Jalankan(["--list-langs"], BatasBahasa) ?? "").Split('\n').Select(b => b.Trim()).ToHashSet(StringComparer.Ordinal);

    private string? Jalankan(IEnumerable<string> argumen, TimeSpan batas)
    {
        var mulai = new ProcessStartInfo(berkas, argumen)
        {
            RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true, UseShellExecute = false,
                CreateNoWindow = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        };
        mulai.Environment["OMP_THREAD_LIMIT"] = "1";
        try
        {
            using var p = new Process { StartInfo = mulai };
            p.ErrorDataReceived += (_, _) => { };
            p.Start();
            p.StandardInput.Close();
            p.BeginErrorReadLine();
            var keluar = p.StandardOutput.ReadToEndAsync();
            if (!keluar.Wait(batas) || !p.WaitForExit(batas))
            {
                p.Kill(entireProcessTree: true);
                return null;
            }

            return p.ExitCode == 0 ? keluar.GetAwaiter().GetResult() : null;
        }
        catch (Exception e) when (e is Win32Exception or IOException or InvalidOperationException or AggregateException)
        {
            return null;
        }
    }
}
