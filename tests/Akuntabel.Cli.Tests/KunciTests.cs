using System.Diagnostics;

namespace Akuntabel.Cli.Tests;

/// <summary>The key of the installation and the modes of files, as whoever runs the server meets them.</summary>
public sealed class KunciTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("akuntabel-kunci-").FullName;

    private string Berkas => Path.Combine(_folder, "kunci", "a.kunci");

    private string Sementara => Path.Combine(_folder, "tmp");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Kunci_dibuat_disebut_hilang_dikembalikan_dan_diganti()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "sh");
        (await LayaniAsync("022")).ShouldBeEmpty();
        Jalankan("kunci").Keluar.ShouldContain(Berkas);
        var salinan = Path.Combine(_folder, "salinan.kunci");
        Jalankan("kunci", "--salin", salinan).Kode.ShouldBe(0);
        Jalankan("kunci", "--baru", "--alasan", "coba").Kode.ShouldBe(2, "kunci yang cocok tidak diganti begitu saja");

        File.Delete(Berkas);
        (await LayaniAsync("022")).ShouldContain("akuntabel kunci --baru");
        File.Exists(Berkas).ShouldBeFalse("kunci lain tidak menutupi kehilangan");
        Jalankan("kunci").Galat.ShouldContain("Kunci instalasi hilang");

        File.Copy(salinan, Berkas);
        (await LayaniAsync("022")).ShouldBeEmpty();

        File.WriteAllText(Berkas, "rusak");
        Jalankan("kunci").Kode.ShouldBe(2);
        Jalankan("kunci", "--baru").Galat.ShouldContain("--alasan");
        var baru = Jalankan("kunci", "--baru", "--alasan", "berkas rusak");
        baru.Kode.ShouldBe(0, baru.Galat);
        Directory.GetFiles(Path.GetDirectoryName(Berkas) ?? "").Length.ShouldBe(2, "yang lama disisihkan, tidak dibuang");
        (await LayaniAsync("022")).ShouldBeEmpty();
        File.Copy(salinan, Berkas, overwrite: true);
        Jalankan("kunci").Galat.ShouldContain("berisi kunci lain");
    }

    [Theory]
    [InlineData("000")]
    [InlineData("022")]
    public async Task Tidak_ada_yang_terbuka_untuk_orang_lain_apa_pun_umasknya(string umask)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "izin Unix");
        Directory.CreateDirectory(Path.Combine(_folder, "data"));
        Longgar().ShouldNotBeEmpty("folder yang dibuat orang lain lebih longgar");
        (await LayaniAsync(umask, Longgar)).ShouldContain("dirapatkan");
        Jalankan("cadangkan", Path.Combine(_folder, "data", "a.cadangan")).Kode.ShouldBe(0);
        Longgar().ShouldBeEmpty();
        // killed: what it left goes at the next start
        var sisa = Directory.GetDirectories(Sementara);
        sisa.Length.ShouldBe(1);
        await LayaniAsync(umask);
        Directory.Exists(sisa[0]).ShouldBeFalse();
    }

    private IReadOnlyList<string> Longgar() =>
        [.. new[] { "data", "kunci", "tmp" }.Select(f => Path.Combine(_folder, f)).Where(Directory.Exists)
            .SelectMany(f => Directory.EnumerateFileSystemEntries(f, "*", SearchOption.AllDirectories).Concat(f == Sementara ? [] : [f]))
            .Where(f => !OperatingSystem.IsWindows() && ((int)File.GetUnixFileMode(f) & 0x3f) != 0)];

    private Perintah Jalankan(string perintah, params string[] argumen) => Perintah.Jalankan(_folder, [perintah, .. argumen, "--data", "data", "--kunci", Berkas]);

    // starts the application until it says that it is ready, then kills it; gives what it complained of
    private async Task<string> LayaniAsync(string umask, Func<IReadOnlyList<string>>? longgar = null)
    {
        Directory.CreateDirectory(Sementara);
        var program = ProgramUji.Mulai(Path.Combine(AppContext.BaseDirectory, "akuntabel.dll"));
        var perintah = string.Join("' '", program.ArgumentList.Prepend(program.FileName));
        var info = new ProcessStartInfo("sh", ["-c", $"umask {umask}; exec '{perintah}' layani --data data --kunci '{Berkas}' --urls http://127.0.0.1:0"])
        {
            RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false, WorkingDirectory = _folder,
        };
        info.Environment["TMPDIR"] = Sementara;
        info.Environment["XDG_CONFIG_HOME"] = Perintah.Pengaturan;
        using var proses = Process.Start(info) ?? throw new InvalidOperationException("tidak berjalan");
        var galat = proses.StandardError.ReadToEndAsync();
        while (!(await proses.StandardOutput.ReadLineAsync()).ShouldNotBeNull("berhenti sebelum siap").Contains("/mulai/", StringComparison.Ordinal))
        {
            // until the link is printed
        }

        longgar?.Invoke().ShouldBeEmpty();
        proses.Kill();
        await proses.WaitForExitAsync();
        return await galat;
    }
}
