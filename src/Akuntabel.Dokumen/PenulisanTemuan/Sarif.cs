using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Akuntabel.Uji;
using Akuntabel.Uji.Aturan;
using Akuntabel.Uji.Hasil;

namespace Akuntabel.Dokumen.PenulisanTemuan;

/// <summary>Findings as SARIF 2.1.0, the exchange format of checking tools.</summary>
public static class Sarif
{
    private static readonly JsonSerializerOptions Opsi = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One log with one run for all documents.</summary>
    public static string Tulis(IReadOnlyList<(string Dokumen, HasilUji Hasil)> hasil) => new JsonObject
    {
        ["$schema"] = "https://json.schemastore.org/sarif-2.1.0.json",
        ["version"] = "2.1.0",
        ["runs"] = new JsonArray(new JsonObject
        {
            ["tool"] = new JsonObject { ["driver"] = new JsonObject { ["name"] = "Akuntabel", ["rules"] = new JsonArray([.. KatalogUji.DaftarAturan.Select(Aturan)]) } },
            ["artifacts"] = new JsonArray([.. hasil.Select(h => new JsonObject { ["location"] = Berkas(h.Dokumen) })]),
            ["columnKind"] = "utf16CodeUnits",
            ["results"] = new JsonArray([.. hasil.SelectMany(h => h.Hasil.Temuan.Select(t => Satu(h.Dokumen, t)))]),
        }),
    }.ToJsonString(Opsi);

    private static JsonObject Aturan(AturanUji a) => new JsonObject
    {
        ["id"] = a.Kode,
        ["shortDescription"] = Teks(a.Kalimat),
        ["fullDescription"] = Teks($"{a.Kalimat} Dasar: {a.Sumber}."),
        ["help"] = Teks($"Contoh: {a.Contoh} Dasar: {a.Sumber}."),
        ["defaultConfiguration"] = new JsonObject { ["level"] = Tingkat(a.Tingkat) },
    };

    private static JsonObject Satu(string dokumen, Temuan t)
    {
        var hasil = new JsonObject
        {
            ["ruleId"] = t.Kode,
            ["ruleIndex"] = KatalogUji.DaftarAturan.ToList().FindIndex(a => a.Kode == t.Kode),
            ["level"] = Tingkat(t.Tingkat),
            ["message"] = Teks(t.Pesan),
            ["locations"] = new JsonArray(Tempat(dokumen, t.Tempat)),
            ["properties"] = new JsonObject { ["tertulis"] = t.Tertulis, ["seharusnya"] = t.Seharusnya, ["hitungan"] = t.Hitungan, ["dasar"] = t.Dasar },
        };
        if (t.Terkait.Count > 0)
        {
            hasil["relatedLocations"] = new JsonArray([.. t.Terkait.Select(x => Tempat(dokumen, x))]);
        }

        return hasil;
    }

    private static JsonObject Tempat(string dokumen, TempatTemuan t)
    {
        var fisik = new JsonObject { ["artifactLocation"] = Berkas(dokumen) };
        if (t.Baris is { } baris)
        {
            fisik["region"] = new JsonObject { ["startLine"] = baris };
        }

        (string Jenis, string? Nama)[] ruas =
            [("bab", t.Bab), ("tabel", t.Tabel is { } n ? $"tabel {n}" : null), ("baris", t.BarisTabel is { } b ? $"baris {b}" : null), ("kolom", t.Kolom), ("alamat", t.Alamat)];
        var hasil = new JsonObject { ["physicalLocation"] = fisik };
        if (Array.Exists(ruas, r => !string.IsNullOrEmpty(r.Nama)))
        {
            hasil["logicalLocations"] = new JsonArray([.. ruas.Where(r => !string.IsNullOrEmpty(r.Nama)).Select(r => new JsonObject { ["name"] = r.Nama, ["kind"] = r.Jenis })]);
        }

        if (t.Halaman is { } halaman)
        {
            hasil["properties"] = new JsonObject { ["halaman"] = halaman };
        }

        return hasil;
    }

    private static JsonObject Berkas(string nama) => new() { ["uri"] = string.Join('/', nama.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString)) };

    private static JsonObject Teks(string teks) => new() { ["text"] = teks };

    private static string Tingkat(TingkatTemuan t) => t switch
    {
        TingkatTemuan.Material => "error",
        TingkatTemuan.Minor => "warning",
        _ => "note",
    };
}
