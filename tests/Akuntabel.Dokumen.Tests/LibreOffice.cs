using System.Diagnostics;

namespace Akuntabel.Dokumen.Tests;

/// <summary>LibreOffice as the judge of our files: one profile for all tests, so that only its first call pays for making one.</summary>
internal static class LibreOffice
{
    private static readonly string? Program = (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator).Select(p => Path.Combine(p, "soffice")).FirstOrDefault(File.Exists);

    private static readonly Lock Satu = new();

    private static readonly Lazy<string> Profil = new(() =>
    {
        var map = Directory.CreateTempSubdirectory("akuntabel-libreoffice").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(map, recursive: true);
        return map;
    });

    /// <summary>Skips the test where it is not installed, and says so.</summary>
    public static void Perlukan() => Assert.SkipWhen(Program is null, "LibreOffice (soffice) tidak terpasang: berkas tidak diperiksa dengannya.");

    /// <summary>Opens files and saves them in another form, all in one call.</summary>
    /// <param name="bentuk">As of <c>--convert-to</c>.</param>
    /// <param name="berkas">Name and contents.</param>
    /// <returns>The files made, by name.</returns>
    public static IReadOnlyDictionary<string, byte[]> Ubah(string bentuk, params (string Nama, byte[] Isi)[] berkas)
    {
        Perlukan();
        var map = Directory.CreateTempSubdirectory("akuntabel-diubah").FullName;
        try
        {
            foreach (var (nama, isi) in berkas)
            {
                File.WriteAllBytes(Path.Combine(map, nama), isi);
            }

            Jalankan(bentuk, map, [.. berkas.Select(b => Path.Combine(map, b.Nama))]);
            return Directory.GetFiles(Path.Combine(map, "hasil")).ToDictionary(f => Path.GetFileName(f) ?? "", File.ReadAllBytes, StringComparer.Ordinal);
        }
        finally
        {
            Directory.Delete(map, recursive: true);
        }
    }

    // two of them on one profile would be one, and the second call would end before its work
    private static void Jalankan(string bentuk, string map, IReadOnlyList<string> daftar)
    {
        lock (Satu)
        {
            using var p = Process.Start(new ProcessStartInfo(Program ?? "",
                [$"-env:UserInstallation=file://{Profil.Value}", "--headless", "--convert-to", bentuk, "--outdir", Path.Combine(map, "hasil"), .. daftar])
            { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false }) ?? throw new InvalidOperationException("soffice");
            var galat = p.StandardError.ReadToEndAsync();
            p.StandardOutput.ReadToEnd();
            p.WaitForExit(180_000).ShouldBeTrue();
            p.ExitCode.ShouldBe(0, galat.GetAwaiter().GetResult());
        }
    }
}
