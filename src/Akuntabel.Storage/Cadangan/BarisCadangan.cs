using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Akuntabel.Storage.Cadangan;

/// <summary>A row as one line of JSON. Bytes are <c>{"teks": …}</c> where they are text (most contents are, and pack better so), otherwise <c>{"base64": …}</c>.</summary>
internal static class BarisCadangan
{
    private static readonly JsonWriterOptions Pilihan = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Makes a writer; one serves all rows of a table.</summary>
    public static Utf8JsonWriter Penulis(IBufferWriter<byte> wadah) => new(wadah, Pilihan);

    /// <summary>Writes the row, without the end of line, and lets go of the writer's buffer.</summary>
    public static void Tulis(Utf8JsonWriter w, IEnumerable<KeyValuePair<string, object?>> baris)
    {
        w.WriteStartObject();
        foreach (var (kolom, isi) in baris)
        {
            w.WritePropertyName(kolom);
            TulisIsi(w, isi);
        }

        w.WriteEndObject();
        w.Flush();
        w.Reset();
    }

    /// <summary>Reads a line; the values as a database takes them.</summary>
    /// <exception cref="FormatException">The line is no row.</exception>
    public static IReadOnlyList<KeyValuePair<string, object?>> Baca(ReadOnlyMemory<byte> baris)
    {
        try
        {
            using var dokumen = JsonDocument.Parse(baris, new JsonDocumentOptions { MaxDepth = 3 });
            return dokumen.RootElement.ValueKind == JsonValueKind.Object
                ? [.. dokumen.RootElement.EnumerateObject().Select(p => KeyValuePair.Create(p.Name, BacaIsi(p.Value)))]
                : throw new FormatException("bukan objek JSON");
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw new FormatException("bukan JSON yang utuh", e);
        }
    }

    private static void TulisIsi(Utf8JsonWriter w, object? isi)
    {
        switch (isi)
        {
            case null or DBNull:
                w.WriteNullValue();
                break;
            case string s:
                w.WriteStringValue(s);
                break;
            case long or int or short:
                w.WriteNumberValue(Convert.ToInt64(isi));
                break;
            case byte[] data:
                TulisBita(w, data);
                break;
            default:
                throw new NotSupportedException($"Nilai jenis {isi.GetType().Name} belum dikenal cadangan.");
        }
    }

    private static void TulisBita(Utf8JsonWriter w, byte[] data)
    {
        w.WriteStartObject();
        if (Utf8.IsValid(data))
        {
            w.WriteString("teks"u8, data);
        }
        else
        {
            w.WriteBase64String("base64"u8, data);
        }

        w.WriteEndObject();
    }

    private static object? BacaIsi(JsonElement isi) => isi.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.String => isi.GetString(),
        JsonValueKind.Number when isi.TryGetInt64(out var n) => n,
        JsonValueKind.Object when isi.TryGetProperty("teks", out var teks) => System.Text.Encoding.UTF8.GetBytes(teks.GetString() ?? ""),
        JsonValueKind.Object when isi.TryGetProperty("base64", out var b) => b.GetBytesFromBase64(),
        _ => throw new FormatException("nilai yang tidak dikenal"),
    };
}
