using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using Akuntabel.Dokumen.Pembacaan;

namespace Akuntabel.Dokumen.Pembacaan.DariPdf;

/// <summary>The tools of poppler-utils as child processes: no shell, nothing left behind, one time limit for all that a document needs.</summary>
internal sealed class Poppler(string? jalurPencarian, TimeSpan batas)
{
    private const int KeluhanTerbanyak = 2000;
    private readonly Stopwatch _lama = Stopwatch.StartNew();

    /// <summary>What a tool has answered.</summary>
    /// <param name="Hasil">What was made of its output.</param>
    /// <param name="Kode">Its exit code.</param>
    /// <param name="Keluhan">What it wrote to its error output.</param>
    internal readonly record struct Jawaban<T>(T Hasil, int Kode, string Keluhan);

    /// <summary>As installed on this machine.</summary>
    public static Poppler Terpasang => new(Environment.GetEnvironmentVariable("PATH"), TimeSpan.FromMinutes(5));

    /// <summary>Runs a tool and reads its output while it writes.</summary>
    /// <param name="alat">Name of the tool.</param>
    /// <param name="argumen">Its arguments, one by one.</param>
    /// <param name="baca">Reads the output; what it leaves unread is thrown away.</param>
    /// <exception cref="DokumenTakTerbacaException">The tool is absent or exceeds its time.</exception>
    public Jawaban<T> Jalankan<T>(string alat, IEnumerable<string> argumen, Func<Stream, T> baca)
    {
        var sisa = batas - _lama.Elapsed;
        if (sisa <= TimeSpan.Zero)
        {
            throw TerlaluLama(alat);
        }

        using var proses = Mulai(alat, argumen);
        var keluhan = new StringBuilder();
        proses.ErrorDataReceived += (_, e) => Catat(keluhan, e.Data);
        proses.BeginErrorReadLine();
        var habis = false;
        // said before it is done: the reader may see the end of the output before this thread goes on
        using var jam = new Timer(_ => Hentikan(proses, ref habis), null, sisa, Timeout.InfiniteTimeSpan);
        try
        {
            var hasil = baca(proses.StandardOutput.BaseStream);
            proses.StandardOutput.Close();
            proses.WaitForExit();
            return Volatile.Read(ref habis) ? throw TerlaluLama(alat) : new Jawaban<T>(hasil, proses.ExitCode, keluhan.ToString());
        }
        catch (Exception e) when (Volatile.Read(ref habis) && e is not DokumenTakTerbacaException)
        {
            throw TerlaluLama(alat);
        }
        finally
        {
            Hentikan(proses);
        }
    }

    private Process Mulai(string alat, IEnumerable<string> argumen)
    {
        var mulai = new ProcessStartInfo(Cari(alat) ?? throw TidakAda(alat))
        {
            RedirectStandardError = true, RedirectStandardOutput = true, RedirectStandardInput = true, UseShellExecute = false, CreateNoWindow = true,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var a in argumen)
        {
            mulai.ArgumentList.Add(a);
        }

        try
        {
            var proses = Process.Start(mulai) ?? throw TidakAda(alat);
            proses.StandardInput.Close();
            return proses;
        }
        catch (Win32Exception)
        {
            throw TidakAda(alat);
        }
    }

    // searched here, so that the current folder is never part of the search
    private string? Cari(string alat) => (jalurPencarian ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Select(f => Path.Combine(f, OperatingSystem.IsWindows() ? alat + ".exe" : alat)).FirstOrDefault(f => Path.IsPathRooted(f) && File.Exists(f));

    private static DokumenTakTerbacaException TidakAda(string alat) =>
        new($"membaca PDF memerlukan {alat} dari poppler-utils, yang tidak ditemukan di PATH. Pasang poppler-utils (Debian/Ubuntu: apt install poppler-utils), atau uji laporannya sebagai DOCX.");

    private DokumenTakTerbacaException TerlaluLama(string alat) =>
        new($"{alat} belum selesai setelah {batas.TotalSeconds:0} detik dan dihentikan. Pisahkan dokumen menjadi beberapa berkas, lalu uji satu per satu.");

    private static void Hentikan(Process proses, ref bool habis)
    {
        Volatile.Write(ref habis, true);
        Hentikan(proses);
    }

    private static void Hentikan(Process proses)
    {
        try
        {
            proses.Kill(entireProcessTree: true);
        }
        catch (Exception e) when (e is InvalidOperationException or SystemException)
        {
            // already gone
        }
    }

    private static void Catat(StringBuilder keluhan, string? baris)
    {
        lock (keluhan)
        {
            if (!string.IsNullOrWhiteSpace(baris) && keluhan.Length < KeluhanTerbanyak)
            {
                keluhan.AppendLine(baris.Trim());
            }
        }
    }
}
