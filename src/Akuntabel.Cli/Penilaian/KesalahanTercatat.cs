using System.Text.Json;
using Akuntabel.Dokumen.Pembacaan;

namespace Akuntabel.Cli.Penilaian;

/// <summary>One verified error of a JSONL list, or (class OK) one figure that only looks wrong.</summary>
/// <param name="Id">Its name in the list.</param>
/// <param name="Dokumen">Folder or short name of the document.</param>
/// <param name="Berkas">Name of the file.</param>
/// <param name="Halaman">Pages on which it stands; empty when unknown.</param>
/// <param name="Kelas">Kind.</param>
/// <param name="Tertulis">What is printed; several figures are separated by "/".</param>
/// <param name="Seharusnya">What is right.</param>
/// <param name="Tingkat">material, minor, editorial.</param>
internal sealed record KesalahanTercatat(
    string Id, string Dokumen, string Berkas, IReadOnlyList<int> Halaman, string Kelas, string Tertulis, string Seharusnya, string Tingkat)
{
    /// <summary>Whether this is a figure that is right.</summary>
    public bool Benar => Kelas.Equals("OK", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads a list, one object a line.</summary>
    /// <exception cref="DokumenTakTerbacaException">A line is no such object.</exception>
    public static IReadOnlyList<KesalahanTercatat> Baca(string jalur) =>
        [.. File.ReadLines(jalur).Select((teks, i) => (teks, i)).Where(b => b.teks.Trim().Length > 0)
            .Select(b => Urai(jalur, b.i + 1, b.teks))];

    private static KesalahanTercatat Urai(string jalur, int baris, string teks)
    {
        try
        {
            using var json = JsonDocument.Parse(teks);
            var o = json.RootElement;
            var halaman = o.TryGetProperty("pages", out var p) ? p.EnumerateArray().Select(x => x.GetInt32()).ToList() : [];
            return new(Isi(o, "id"), Isi(o, "doc"), o.GetProperty("file").ToString(), halaman, o.GetProperty("cls").ToString(),
                Isi(o, "stated"), Isi(o, "expected"), Isi(o, "tingkat"));
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new DokumenTakTerbacaException(
                $"{jalur} baris {
                    baris}: bukan satu kesalahan berbentuk JSON dengan sedikitnya \"file\", \"cls\", dan \"stated\". Perbaiki baris itu.",
                    e);
        }
    }

    private static string Isi(JsonElement o, string nama) => o.TryGetProperty(nama, out var v) ? v.ToString() : "";
}
