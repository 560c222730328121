using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Akuntabel.Uji.Aturan;
using Akuntabel.Uji.Hasil;

namespace Akuntabel.Dokumen.PenulisanTemuan;

/// <summary>Prints findings: for people, and as JSON.</summary>
public static class PencetakTemuan
{
    private static readonly JsonSerializerOptions Opsi = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One document's findings as JSON; see the contract in the guide.</summary>
    public static string Json(string nama, HasilUji h, IReadOnlyList<string> catatan) => new JsonObject
    {
        ["dokumen"] = nama,
        ["diperiksa"] = new JsonObject { ["tabel"] = h.Tabel, ["angka"] = h.Angka, ["hubungan"] = h.Hubungan },
        ["catatan"] = new JsonArray([.. catatan.Concat(h.Catatan).Select(c => JsonValue.Create(c))]),
        ["temuan"] = new JsonArray([.. h.Temuan.Select(Satu)]),
    }.ToJsonString(Opsi);

    private static JsonObject Satu(Temuan t)
    {
        var o = new JsonObject { ["kode"] = t.Kode, ["tingkat"] = t.Tingkat.ToString().ToLowerInvariant(), ["keyakinan"] = t.Keyakinan.ToString().ToLowerInvariant() };
        Tempat(o, t.Tempat);
        o["tertulis"] = t.Tertulis;
        o["seharusnya"] = t.Seharusnya;
        o["hitungan"] = t.Hitungan;
        o["pesan"] = t.Pesan;
        o["dasar"] = t.Dasar;
        if (t.Terkait.Count > 0)
        {
            o["terkait"] = new JsonArray([.. t.Terkait.Select(x => Tempat([], x))]);
        }

        return o;
    }

    private static JsonObject Tempat(JsonObject o, TempatTemuan t)
    {
        if (t.Baris is { } b)
        {
            o["baris"] = b;
        }

        var lokasi = new JsonObject { ["bab"] = t.Bab ?? "" };
        if (t.Tabel is { } tabel)
        {
            lokasi["tabel"] = tabel;
            lokasi["barisTabel"] = t.BarisTabel;
            lokasi["kolom"] = t.Kolom ?? "";
        }

        if (t.Halaman is { } halaman)
        {
            lokasi["halaman"] = halaman;
        }

        if (t.Alamat is { } alamat)
        {
            lokasi["alamat"] = alamat;
        }

        o["lokasi"] = lokasi;
        return o;
    }

    /// <summary>One document's findings as text, by chapter.</summary>
    public static string Teks(string nama, HasilUji h, int tersembunyi, IReadOnlyList<string> catatan)
    {
        var sb = new StringBuilder();
        sb.AppendLine($"{nama}: {h.Tabel} tabel, {h.Angka} angka, {h.Hubungan} hubungan diperiksa; {h.Temuan.Count} temuan.");
        foreach (var c in catatan.Concat(h.Catatan))
        {
            sb.AppendLine($"  catatan: {c}");
        }

        foreach (var bab in h.Temuan.GroupBy(t => t.Tempat.Bab ?? ""))
        {
            sb.AppendLine().AppendLine(bab.Key.Length == 0 ? "(sebelum judul pertama)" : bab.Key);
            foreach (var t in bab)
            {
                sb.AppendLine($"  {Letak(t.Tempat)}  {t.Kode} {t.Tingkat.ToString().ToLowerInvariant()}: {t.Pesan}");
                sb.AppendLine($"      tertulis: {t.Tertulis}; seharusnya: {t.Seharusnya}; hitungan: {t.Hitungan}");
                if (t.Terkait.Count > 0)
                {
                    sb.AppendLine($"      lihat juga: {string.Join(", ", t.Terkait.Select(Letak))}");
                }
            }
        }

        return (tersembunyi == 0 ? sb : sb.AppendLine().AppendLine($"{tersembunyi} temuan lain di bawah tingkat yang diminta; tampilkan dengan --tingkat editorial.")).ToString().TrimEnd();
    }

    /// <summary>A place in words: as much as the format knows.</summary>
    public static string Letak(TempatTemuan t)
    {
        var bagian = new[]
        {
            t.Halaman is { } h ? $"halaman {h}" : null,
            t.Baris is { } b ? $"baris {b}" : null,
            t.Tabel is { } n ? $"tabel {n}" + (t.BarisTabel is { } r ? $" baris {r}" : "") + (string.IsNullOrEmpty(t.Kolom) ? "" : $" kolom \"{t.Kolom}\"") : null,
            t.Alamat is { } a && a.Contains('!', StringComparison.Ordinal) ? a : null,
        };
        return bagian.Any(x => x is not null) ? string.Join(", ", bagian.Where(x => x is not null)) : t.Blok is null ? "seluruh dokumen" : "paragraf";
    }
}
