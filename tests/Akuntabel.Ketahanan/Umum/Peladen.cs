using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;

namespace Akuntabel.Ketahanan;

/// <summary>A real server in a process of its own, on loopback and a free port; can be killed and started again at the same
/// address.</summary>
internal sealed partial class Peladen(Konteks konteks, Toko toko, string[] tambahan)
{
    private readonly StringBuilder _catatan = new();

    private Process? _proses;

    private TaskCompletionSource<bool> _siap = new();

    /// <summary>Where it answers.</summary>
    public Uri Alamat { get; } = new($"http://127.0.0.1:{PortBebas().ToString(CultureInfo.InvariantCulture)}");

    /// <summary>Its store.</summary>
    public Toko Toko => toko;

    /// <summary>Everything it printed, both streams.</summary>
    public string Catatan
    {
        get
        {
            lock (_catatan)
            {
                return _catatan.ToString();
            }
        }
    }

    /// <summary>Links for the first administrator that it printed, oldest first.</summary>
    public IReadOnlyList<string> DaftarTautan => [.. TautanMulai().Matches(Catatan).Select(m => m.Value)];

    /// <summary>Whether the process lives.</summary>
    public bool Hidup => _proses is { HasExited: false };

    /// <summary>Changes how it is started (another user, limits, environment).</summary>
    public Func<ProcessStartInfo, ProcessStartInfo> Siasat { get; set; } = i => i;

    /// <summary>Starts and waits until it answers.</summary>
    public async Task MulaiAsync()
    {
        if (!await CobaMulaiAsync(TimeSpan.FromMinutes(2)))
        {
            throw new InvalidOperationException($"peladen tidak mulai: {Catatan[^Math.Min(Catatan.Length, 2000)..]}");
        }
    }

    /// <summary>Starts; whether it says in time that it answers.</summary>
    public async Task<bool> CobaMulaiAsync(TimeSpan paling)
    {
        Nyalakan();
        return await Task.WhenAny(_siap.Task, Task.Delay(paling)) == _siap.Task && await _siap.Task;
    }

    /// <summary>Starts without waiting.</summary>
    public void Nyalakan()
    {
        _siap = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        var siap = _siap;
        var proses = Konteks.Lacak(Process.Start(Siasat(konteks.Perintah(["layani", "--urls", Alamat.ToString().TrimEnd('/'),
            .. toko.Pilihan, .. tambahan]))));
        _proses = proses;
        proses.OutputDataReceived += (_, e) => Baca(e.Data, siap);
        proses.ErrorDataReceived += (_, e) => Baca(e.Data, siap);
        proses.EnableRaisingEvents = true;
        proses.Exited += (_, _) => siap.TrySetResult(false);
        proses.BeginOutputReadLine();
        proses.BeginErrorReadLine();
    }

    /// <summary>kill -9.</summary>
    public void Bunuh()
    {
        if (_proses is { } p)
        {
            Hentikan(p);
            Konteks.Lepas(p);
            p.Dispose();
            _proses = null;
        }
    }

    /// <summary>Ctrl+C, and waits.</summary>
    public async Task BerhentiAsync()
    {
        if (_proses is { } p)
        {
            using var kill = Process.Start("kill", ["-INT", p.Id.ToString(CultureInfo.InvariantCulture)]);
            await kill.WaitForExitAsync();
            await Task.WhenAny(p.WaitForExitAsync(), Task.Delay(TimeSpan.FromSeconds(30)));
            Bunuh();
        }
    }

    /// <summary>Resident memory in MB: now (<c>VmRSS</c>) or the most since the last forgetting (<c>VmHWM</c>).</summary>
    public long Memori(string apa = "VmRSS") => _proses is { HasExited: false } p
        ? File.ReadLines($"/proc/{p.Id}/status").Where(b => b.StartsWith(apa + ":", StringComparison.Ordinal))
            .Select(b => long.Parse(b.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024)
            .FirstOrDefault()
        : 0;

    /// <summary>Forgets the peak so far.</summary>
    public void LupakanPuncak()
    {
        if (_proses is { HasExited: false } p)
        {
            File.WriteAllText($"/proc/{p.Id}/clear_refs", "5");
        }
    }

    /// <summary>Ends a process and its children at once.</summary>
    public static void Hentikan(Process p)
    {
        try
        {
            p.Kill(entireProcessTree: true);
            p.WaitForExit(TimeSpan.FromSeconds(20));
        }
        catch (InvalidOperationException)
        {
            // it ended by itself
        }
    }

    private void Baca(string? baris, TaskCompletionSource<bool> siap)
    {
        if (baris is null)
        {
            return;
        }

        lock (_catatan)
        {
            _catatan.AppendLine(baris);
        }

        if (baris.Contains("siap di http", StringComparison.Ordinal))
        {
            // the link of the first start stands on the next line
            _ = Task.Delay(300).ContinueWith(_ => siap.TrySetResult(true), TaskScheduler.Default);
        }
    }

    private static int PortBebas()
    {
        using var pendengar = new TcpListener(IPAddress.Loopback, 0);
        pendengar.Start();
        return ((IPEndPoint)pendengar.LocalEndpoint).Port;
    }

    [GeneratedRegex(@"/mulai/[\w-]+")]
    private static partial Regex TautanMulai();
}
