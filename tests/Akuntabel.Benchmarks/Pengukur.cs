using System.Diagnostics;
using System.Globalization;

namespace Akuntabel.Benchmarks;

/// <summary>Wall time and peak memory of one run.</summary>
/// <param name="Detik">Seconds from start to exit.</param>
/// <param name="PuncakMb">Peak resident memory of the process itself, MB; 0 when it was not asked for.</param>
internal sealed record Ukuran(double Detik, double PuncakMb);

/// <summary>Runs programs and measures them.</summary>
internal static class Pengukur
{
    /// <summary>Runs once; throws when the program fails.</summary>
    public static async Task<Ukuran> SekaliAsync(string program, params string[] argumen)
    {
        var mulai = new ProcessStartInfo(program, argumen) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        var jam = Stopwatch.StartNew();
        using var p = Process.Start(mulai) ?? throw new InvalidOperationException(program);
        var keluaran = Task.WhenAll(p.StandardOutput.ReadToEndAsync(), p.StandardError.ReadToEndAsync());
        var puncak = 0.0;
        while (!p.WaitForExit(2))
        {
            puncak = Math.Max(puncak, Puncak(p.Id));
        }

        var detik = jam.Elapsed.TotalSeconds;
        var teks = await keluaran;
        return p.ExitCode == 0 ? new Ukuran(detik, puncak) : throw new InvalidOperationException($"{program} gagal ({p.ExitCode}): {string.Concat(teks)}");
    }

    /// <summary>Median by time.</summary>
    public static Ukuran Median(IReadOnlyList<Ukuran> daftar) =>
        new(Tengah([.. daftar.Select(u => u.Detik)]), daftar.Max(u => u.PuncakMb));

    /// <summary>Finds a program on the path; null when absent.</summary>
    public static string? Cari(string nama) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Select(f => Path.Combine(f, nama)).FirstOrDefault(File.Exists);

    private static double Tengah(double[] nilai)
    {
        Array.Sort(nilai);
        return nilai.Length % 2 == 1 ? nilai[nilai.Length / 2] : (nilai[(nilai.Length / 2) - 1] + nilai[nilai.Length / 2]) / 2;
    }

    // VmHWM is the kernel's own high-water mark, so that a sample just before the end misses nothing
    private static double Puncak(int pid)
    {
        try
        {
            var baris = File.ReadLines($"/proc/{pid}/status").FirstOrDefault(b => b.StartsWith("VmHWM:", StringComparison.Ordinal));
            return baris is null ? 0 : double.Parse(baris[6..].Replace("kB", "", StringComparison.Ordinal).Trim(), CultureInfo.InvariantCulture) / 1024;
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
