using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Akuntabel.Benchmarks.Korpus.Dasar;

namespace Akuntabel.Benchmarks.Korpus.Ukuran;

/// <summary>The errors of kept reports as a list that <c>uji --nilai</c> reads.</summary>
internal static class CatatanKorpus
{
    private static readonly JsonSerializerOptions Opsi = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes <c>kesalahan.jsonl</c>.</summary>
    public static void Tulis(string folder, IReadOnlyList<HasilKorpus> hasil) =>
        File.WriteAllLines(Path.Combine(folder, "kesalahan.jsonl"), hasil.SelectMany(h =>
            h.Laporan.DaftarKesalahan.Select((k, i) => Satu(h, k, i))));

    private static string Satu(HasilKorpus h, Kesalahan k, int i) => new JsonObject
    {
        ["id"] = $"{h.Laporan.Benih}.{i + 1}", ["file"] = Path.GetFileName(h.Jalur ?? ""), ["pages"] = new JsonArray(), ["cls"] = k.Jenis,
        ["stated"] = k.Tercetak, ["expected"] = k.Benar, ["note"] = $"{(h.Kena.Contains(k) ? "" : "LUPUT ")}{k.Tempat}",
            ["tingkat"] = k.Tingkat.ToString().ToLowerInvariant(),
    }.ToJsonString(Opsi);
}
