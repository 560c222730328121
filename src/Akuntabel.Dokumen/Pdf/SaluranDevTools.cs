using System.Buffers;
using System.Net.WebSockets;
using System.Text.Json;

namespace Akuntabel.Dokumen.Pdf;

/// <summary>Speaks the DevTools protocol with one browser: one command at a time, each with its answer.</summary>
internal sealed class SaluranDevTools : IDisposable
{
    private readonly ClientWebSocket _soket = new();
    private readonly ArrayBufferWriter<byte> _masuk = new(1 << 16);
    private int _urut;

    /// <summary>Page that later commands go to; empty for the browser itself.</summary>
    public string Sesi { get; set; } = "";

    public Task SambungAsync(Uri alamat, CancellationToken batal)
    {
        // the address is this machine: no proxy of the environment may come between
        _soket.Options.Proxy = null;
        return _soket.ConnectAsync(alamat, batal);
    }

    /// <summary>Sends a command and gives its "result"; the caller disposes the document.</summary>
    public async Task<JsonDocument> PerintahAsync(string metode, Action<Utf8JsonWriter>? isi, CancellationToken batal)
    {
        var urut = ++_urut;
        var keluar = new ArrayBufferWriter<byte>(512);
        using (var json = new Utf8JsonWriter(keluar))
        {
            json.WriteStartObject();
            json.WriteNumber("id", urut);
            json.WriteString("method", metode);
            if (Sesi.Length > 0)
            {
                json.WriteString("sessionId", Sesi);
            }

            json.WriteStartObject("params");
            isi?.Invoke(json);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        await _soket.SendAsync(keluar.WrittenMemory, WebSocketMessageType.Text, endOfMessage: true, batal);
        while (true)
        {
            var jawaban = await TerimaAsync(batal);
            if (jawaban.RootElement.TryGetProperty("id", out var id) && id.GetInt32() == urut)
            {
                return Periksa(metode, jawaban);
            }

            jawaban.Dispose();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _soket.Dispose();

    private static JsonDocument Periksa(string metode, JsonDocument jawaban)
    {
        if (!jawaban.RootElement.TryGetProperty("error", out var galat))
        {
            return jawaban;
        }

        var pesan = galat.TryGetProperty("message", out var m) ? m.GetString() : "";
        jawaban.Dispose();
        throw new InvalidOperationException($"{metode}: {pesan}");
    }

    private async Task<JsonDocument> TerimaAsync(CancellationToken batal)
    {
        _masuk.ResetWrittenCount();
        ValueWebSocketReceiveResult hasil;
        do
        {
            hasil = await _soket.ReceiveAsync(_masuk.GetMemory(1 << 16), batal);
            if (hasil.MessageType == WebSocketMessageType.Close)
            {
                throw new IOException("peramban menutup sambungan");
            }

            _masuk.Advance(hasil.Count);
        }
        while (!hasil.EndOfMessage);
        // the document keeps its bytes, and the buffer is used again
        return JsonDocument.Parse(_masuk.WrittenSpan.ToArray());
    }
}
