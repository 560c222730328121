using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Akuntabel.Dokumen.Sementara;

namespace Akuntabel.Dokumen.Pdf;

/// <summary>One headless browser with a profile of its own, gone with everything it wrote when disposed.</summary>
internal sealed class Peramban : IDisposable
{
    private static readonly string[] Tetap =
    [
        "--headless", "--remote-debugging-port=0", "--disable-gpu", "--disable-quic", "--no-first-run", "--no-default-browser-check",
        "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-extensions", "--disable-default-apps",
        "--disable-breakpad", "--disable-dev-shm-usage", "--metrics-recording-only", "--mute-audio", "--no-pings", "--hide-scrollbars",
        "--font-render-hinting=none", "--password-store=basic", "--use-mock-keychain",
        // the page is complete in itself; whatever still asks for an address does not get one
        "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
    ];

    // of 107 bytes the browser needs 45 for the names below it
    private const int JalurTerpanjang = 60;

    private readonly Process _proses;
    private readonly StringBuilder _galat = new();
    private string? _halaman;

    private Peramban(Process proses, string profil)
    {
        _proses = proses;
        Profil = profil;
        // what the browser says is only kept for the message of a failure
        proses.ErrorDataReceived += (_, e) => Catat(e.Data);
        proses.OutputDataReceived += (_, _) => { };
    }

    public SaluranDevTools Saluran { get; } = new();

    /// <summary>Temporary folder of the browser.</summary>
    public string Profil { get; }

    /// <summary>Whether it still runs.</summary>
    public bool Hidup
    {
        get
        {
            try
            {
                return !_proses.HasExited;
            }
            catch (InvalidOperationException)
            {
                return false;
            }
        }
    }

    /// <summary>Its process.</summary>
    public int Proses => _proses.Id;

    /// <summary>Starts the process; returns at once.</summary>
    public static Peramban Jalankan(string berkas)
    {
        var profil = TempatSementara.FolderBaru("pdf");
        var mulai = new ProcessStartInfo(berkas)
        {
            RedirectStandardError = true, RedirectStandardOutput = true, RedirectStandardInput = true, UseShellExecute = false, CreateNoWindow = true,
        };
        foreach (var a in Tetap.Append("--user-data-dir=" + profil))
        {
            mulai.ArgumentList.Add(a);
        }

        // what it makes beside its profile goes with the profile, unless its sockets, of which the system limits the path, would not fit there
        mulai.Environment["TMPDIR"] = profil.Length <= JalurTerpanjang ? profil : "/tmp";
        // where it would keep reports of its crashes, in the user's own folder
        mulai.Environment["XDG_CONFIG_HOME"] = profil;

        // Chromium refuses to sandbox itself for root; for everyone else the sandbox stays
        if (!OperatingSystem.IsWindows() && Environment.IsPrivilegedProcess)
        {
            mulai.ArgumentList.Add("--no-sandbox");
        }

        mulai.ArgumentList.Add("about:blank");
        try
        {
            var p = new Peramban(new Process { StartInfo = mulai }, profil);
            p._proses.Start();
            p._proses.BeginErrorReadLine();
            p._proses.BeginOutputReadLine();
            return p;
        }
        catch
        {
            Hapus(profil);
            throw;
        }
    }

    /// <summary>Connects to the browser and attaches to its empty page.</summary>
    public async Task SambungAsync(CancellationToken batal)
    {
        await Saluran.SambungAsync(await AlamatAsync(batal), batal);
        using var sasaran = await Saluran.PerintahAsync("Target.getTargets", null, batal);
        var halaman = sasaran.RootElement.GetProperty("result").GetProperty("targetInfos").EnumerateArray()
            .Where(t => t.GetProperty("type").ValueEquals("page")).Select(t => t.GetProperty("targetId").GetString()).FirstOrDefault();
        await LekatkanAsync(halaman ?? await BuatHalamanAsync(batal), batal);
    }

    /// <summary>Opens an empty page and closes the one before, with all that was loaded into it.</summary>
    public async Task HalamanBaruAsync(CancellationToken batal)
    {
        var lama = _halaman;
        Saluran.Sesi = "";
        await LekatkanAsync(await BuatHalamanAsync(batal), batal);
        var sesi = Saluran.Sesi;
        Saluran.Sesi = "";
        using var tutup = await Saluran.PerintahAsync("Target.closeTarget", j => j.WriteString("targetId", lama), batal);
        Saluran.Sesi = sesi;
    }

    private async Task LekatkanAsync(string? halaman, CancellationToken batal)
    {
        using var sesi = await Saluran.PerintahAsync("Target.attachToTarget", j =>
        {
            j.WriteString("targetId", halaman);
            j.WriteBoolean("flatten", true);
        }, batal);
        Saluran.Sesi = sesi.RootElement.GetProperty("result").GetProperty("sessionId").GetString() ?? "";
        _halaman = halaman;
    }

    /// <summary>The last lines that the browser wrote, for a message.</summary>
    public string Keluhan()
    {
        lock (_galat)
        {
            return _galat.ToString().Trim();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Saluran.Dispose();
        try
        {
            _proses.Kill(entireProcessTree: true);
            _proses.WaitForExit(5000);
        }
        catch (Exception e) when (e is InvalidOperationException or SystemException)
        {
            // already gone
        }

        _proses.Dispose();
        Hapus(Profil);
    }

    private async Task<string?> BuatHalamanAsync(CancellationToken batal)
    {
        using var d = await Saluran.PerintahAsync("Target.createTarget", j => j.WriteString("url", "about:blank"), batal);
        return d.RootElement.GetProperty("result").GetProperty("targetId").GetString();
    }

    // the browser writes its port and the secret part of the address to its profile
    private async Task<Uri> AlamatAsync(CancellationToken batal)
    {
        var berkas = Path.Combine(Profil, "DevToolsActivePort");
        while (true)
        {
            if (_proses.HasExited)
            {
                throw new IOException("peramban berhenti sendiri");
            }

            if (File.Exists(berkas) && await BacaAsync(berkas, batal) is [var port, var jalur, ..] && jalur.Length > 0)
            {
                return new Uri($"ws://127.0.0.1:{port}{jalur}");
            }

            await Task.Delay(5, batal);
        }
    }

    private static async Task<string[]> BacaAsync(string berkas, CancellationToken batal)
    {
        try
        {
            return await File.ReadAllLinesAsync(berkas, batal);
        }
        catch (IOException)
        {
            // still being written
            return [];
        }
    }

    private void Catat(string? baris)
    {
        lock (_galat)
        {
            if (!string.IsNullOrWhiteSpace(baris) && _galat.Length < 600)
            {
                _galat.AppendLine(baris.Trim());
            }
        }
    }

    // children of the browser may still be closing files for a moment
    private static void Hapus(string folder)
    {
        for (var i = 0; i < 20; i++)
        {
            try
            {
                Directory.Delete(folder, recursive: true);
                return;
            }
            catch (DirectoryNotFoundException)
            {
                return;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                Thread.Sleep(25);
            }
        }
    }
}
