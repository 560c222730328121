using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Akuntabel.Core.Alur;

namespace Akuntabel.Dokumen.Berkas;

/// <summary>A procedure as an office keeps it: what an office begins with when it makes one that comes with the product its own.</summary>
public static class TulisanSop
{
    private static readonly JsonSerializerOptions Kutipan = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Path of its file.</summary>
    /// <param name="sop">The procedure.</param>
    public static string Jalur(Sop sop)
    {
        ArgumentNullException.ThrowIfNull(sop);
        return $"sop/{sop.Kunci}.yaml";
    }

    /// <summary>Its text; who signs it and what it is based on is the office's to fill in.</summary>
    /// <param name="sop">The procedure.</param>
    public static string Tulis(Sop sop)
    {
        ArgumentNullException.ThrowIfNull(sop);
        var b = new StringBuilder();
        b.Append(CultureInfo.InvariantCulture, $"judul: {Q(sop.Judul)}\n");
        b.Append("identitas:\n  nomor: \"\"\n  tanggal-pembuatan: \"\"\n  tanggal-revisi: \"\"\n  tanggal-efektif: \"\"\n  disahkan-oleh: \"\"\n  unit: \"\"\n")
            .Append("  kualifikasi: []\n  peralatan: []\n  pencatatan: []\n  peringatan: \"\"\n  dasar-hukum: []\n  keterkaitan: []\n");
        b.Append(CultureInfo.InvariantCulture, $"pelaksana: [{string.Join(", ", sop.DaftarPelaksana.Select(Q))}]\nlangkah:\n");
        foreach (var l in sop.DaftarLangkah)
        {
            Langkah(b, l);
        }

        return b.ToString();
    }

    private static void Langkah(StringBuilder b, LangkahSop l)
    {
        b.Append(CultureInfo.InvariantCulture, $"  - kegiatan: {Q(l.Kegiatan)}\n");
        b.Append(CultureInfo.InvariantCulture, $"    pelaksana: [{string.Join(", ", l.Pelaksana.Select(Q))}]\n");
        b.Append(CultureInfo.InvariantCulture, $"    jenis: {KunciSop.Tulis(KunciSop.Jenis, l.Jenis)}\n    kelengkapan: {Q(l.Kelengkapan)}\n");
        if (l.Waktu is { Besaran.Nilai: { } lama } waktu)
        {
            b.Append(CultureInfo.InvariantCulture, $"    waktu: {{lama: {lama}, satuan: {waktu.Satuan.Nama}}}\n");
        }

        b.Append(CultureInfo.InvariantCulture, $"    output: {Q(l.Keluaran)}\n");
        foreach (var (kunci, isi) in new[]
        {
            ("ringkas", l.Ringkas.Length > 0 ? Q(l.Ringkas) : ""), ("setuju", $"{l.Setuju}"), ("tidak", $"{l.Tidak}"),
            ("per-unit", l.PerUnit ? "ya" : ""), ("terlambat", l.PerUnit ? KunciSop.Tulis(KunciSop.Gabung, l.Gabung) : ""),
            ("otomatis", l.Otomatis ? "ya" : ""), ("tindakan", KunciSop.Tulis(KunciSop.Tindakan, l.Tindakan)),
        }.Where(x => x.Item2.Length > 0))
        {
            b.Append(CultureInfo.InvariantCulture, $"    {kunci}: {isi}\n");
        }

        b.Append("    keterangan: \"\"\n");
    }

    private static string Q(string teks) => JsonSerializer.Serialize(teks, Kutipan);
}
