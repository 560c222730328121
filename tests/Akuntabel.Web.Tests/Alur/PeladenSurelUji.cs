using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Akuntabel.Web.Tests.Alur;

/// <summary>How a mail server of the tests behaves.</summary>
public enum TabiatPeladen
{
    /// <summary>Takes every letter.</summary>
    Menerima,

    /// <summary>Refuses the recipient.</summary>
    Menolak,

    /// <summary>Ends the connection when it has the letter, without an answer.</summary>
    Memutus,
}

/// <summary>A mail server on this machine that keeps what it gets.</summary>
public sealed class PeladenSurelUji : IAsyncDisposable
{
    private readonly TcpListener _pendengar = new(IPAddress.Loopback, 0);

    private readonly CancellationTokenSource _henti = new();

    private readonly Task _layanan;

    private readonly List<(string Kepada, string Isi)> _surat = [];

    public PeladenSurelUji()
    {
        _pendengar.Start();
        _layanan = Task.Run(LayaniAsync);
    }

    public TabiatPeladen Tabiat { get; set; }

    public int Port => ((IPEndPoint)_pendengar.LocalEndpoint).Port;

    /// <summary>Letters with their recipient, in the order in which they came.</summary>
    public IReadOnlyList<(string Kepada, string Isi)> Surat
    {
        get
        {
            lock (_surat)
            {
                return [.. _surat];
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _henti.CancelAsync();
        _pendengar.Stop();
        await _layanan;
        _henti.Dispose();
    }

    private async Task LayaniAsync()
    {
        while (!_henti.IsCancellationRequested)
        {
            try
            {
                using var klien = await _pendengar.AcceptTcpClientAsync(_henti.Token);
                await SatuAsync(klien);
            }
            catch (Exception e) when (e is OperationCanceledException or SocketException or IOException or ObjectDisposedException)
            {
            }
        }
    }

    private async Task SatuAsync(TcpClient klien)
    {
        await using var aliran = klien.GetStream();
        using var pembaca = new StreamReader(aliran, Encoding.UTF8);
        await using var penulis = new StreamWriter(aliran, new UTF8Encoding(false)) { NewLine = "\r\n", AutoFlush = true };
        await penulis.WriteLineAsync("220 uji");
        var kepada = "";
        while (await pembaca.ReadLineAsync(_henti.Token) is { } baris)
        {
            var kata = baris.Split(' ', ':')[0].ToUpperInvariant();
            if (kata == "DATA")
            {
                await penulis.WriteLineAsync("354 silakan");
                var isi = new StringBuilder();
                while (await pembaca.ReadLineAsync(_henti.Token) is { } teks and not ".")
                {
                    isi.AppendLine(teks);
                }

                lock (_surat)
                {
                    _surat.Add((kepada, isi.ToString()));
                }

                if (Tabiat == TabiatPeladen.Memutus)
                {
                    return;
                }

                await penulis.WriteLineAsync("250 diterima");
                continue;
            }

            kepada = kata == "RCPT"
                ? baris[(baris.IndexOf('<', StringComparison.Ordinal) + 1)..baris.IndexOf('>', StringComparison.Ordinal)] : kepada;
            await penulis.WriteLineAsync(kata switch
            {
                "EHLO" or "HELO" => "250 uji",
                "RCPT" when Tabiat == TabiatPeladen.Menolak => "550 tidak dikenal",
                "QUIT" => "221 sampai jumpa",
                _ => "250 ya",
            });
            if (kata == "QUIT")
            {
                return;
            }
        }
    }
}
