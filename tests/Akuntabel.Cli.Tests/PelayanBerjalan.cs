using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Akuntabel.Cli.Tests;

/// <summary><c>akuntabel layani</c> as a process that can be killed and started again at the same address.</summary>
internal sealed class PelayanBerjalan(string folder, params string[] data) : IDisposable
{
    private Process? _proses;

    private Task<string>? _galat;

    public Uri Alamat { get; } = new($"http://127.0.0.1:{PortBebas()}");

    public Process Proses => _proses ?? throw new InvalidOperationException("belum jalan");

    /// <summary>Starts; returns when it says that it is ready.</summary>
    public async Task NyalakanAsync()
    {
        var info = ProgramUji.Mulai(Path.Combine(AppContext.BaseDirectory, "akuntabel.dll"), ["layani", "--urls", Alamat.ToString().TrimEnd('/'), .. data]);
        (info.RedirectStandardOutput, info.RedirectStandardError, info.WorkingDirectory) = (true, true, folder);
        info.Environment["TMPDIR"] = folder;
        _proses = Process.Start(info) ?? throw new InvalidOperationException("akuntabel tidak mulai");
        _galat = _proses.StandardError.ReadToEndAsync();
        while (await _proses.StandardOutput.ReadLineAsync() is { } baris)
        {
            if (baris.Contains("siap di", StringComparison.Ordinal))
            {
                _ = _proses.StandardOutput.ReadToEndAsync();
                return;
            }
        }

        throw new InvalidOperationException(await _galat);
    }

    /// <summary>Kills it as <c>kill -9</c> does: this process only, nobody says goodbye.</summary>
    public async Task BunuhAsync()
    {
        Proses.Kill();
        await Proses.WaitForExitAsync();
        Proses.Dispose();
        _proses = null;
    }

    public void Dispose()
    {
        if (_proses is { HasExited: false })
        {
            _proses.Kill(entireProcessTree: true);
            _proses.WaitForExit();
        }

        _proses?.Dispose();
    }

    private static int PortBebas()
    {
        using var pendengar = new TcpListener(IPAddress.Loopback, 0);
        pendengar.Start();
        return ((IPEndPoint)pendengar.LocalEndpoint).Port;
    }
}

/// <summary>
/// A balancer: each request to the next server, without remembering who asked; one that does not answer at all is passed over.
/// </summary>
internal sealed class PenyeimbangBergilir(IReadOnlyList<Uri> daftar, CookieContainer kuki) : DelegatingHandler(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = kuki })
{
    private int _ke = -1;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage permintaan, CancellationToken batal)
    {
        var jalur = permintaan.RequestUri?.PathAndQuery ?? "/";
        for (var percobaan = 1; ; percobaan++)
        {
            permintaan.RequestUri = new Uri(daftar[Interlocked.Increment(ref _ke) % daftar.Count], jalur);
            try
            {
                return await base.SendAsync(permintaan, batal);
            }
            catch (HttpRequestException e) when (e.HttpRequestError == HttpRequestError.ConnectionError && percobaan < 4)
            {
                // refused: nothing was sent
            }
        }
    }
}
