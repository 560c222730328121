using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace Akuntabel.Web.Tests.Terbitan;

/// <summary>A signing service as the Esign Client Service answers: over HTTP, on a port of its own.</summary>
internal sealed class PeladenEsign : IDisposable
{
    private readonly HttpListener _peladen = new();

    public PeladenEsign()
    {
        using (var coba = new TcpListener(IPAddress.Loopback, 0))
        {
            coba.Start();
            Alamat = $"http://127.0.0.1:{((IPEndPoint)coba.LocalEndpoint).Port}";
        }

        _peladen.Prefixes.Add(Alamat + "/");
        _peladen.Start();
        _ = LayaniAsync();
    }

    public string Alamat { get; }

    /// <summary>What it answers: status and body, of the PDF that came.</summary>
    public Func<byte[], (int Status, string Isi)> Jawab { get; set; } = _ => (500, "");

    /// <summary>Path and account of the last request.</summary>
    public (string Jalur, string Akun) Diminta { get; private set; }

    /// <summary>Body of the last request.</summary>
    public JsonElement Isi { get; private set; }

    public void Dispose() => ((IDisposable)_peladen).Dispose();

    public static (int, string) Berkas(byte[] pdf) => (200, JsonSerializer.Serialize(new { time = 120, file = new[] { Convert.ToBase64String(pdf) } }));

    private async Task LayaniAsync()
    {
        try
        {
            while (true)
            {
                var k = await _peladen.GetContextAsync();
                using var isi = await JsonDocument.ParseAsync(k.Request.InputStream);
                Isi = isi.RootElement.Clone();
                Diminta = ($"{k.Request.HttpMethod} {k.Request.Url?.AbsolutePath}",
                    Encoding.UTF8.GetString(Convert.FromBase64String((k.Request.Headers["Authorization"] ?? "Basic ")["Basic ".Length..])));
                var (status, teks) = Jawab(Isi.GetProperty("file")[0].GetBytesFromBase64());
                k.Response.StatusCode = status;
                k.Response.Close(Encoding.UTF8.GetBytes(teks), willBlock: false);
            }
        }
        catch (Exception e) when (e is HttpListenerException or ObjectDisposedException or InvalidOperationException)
        {
            // closed
        }
    }
}
