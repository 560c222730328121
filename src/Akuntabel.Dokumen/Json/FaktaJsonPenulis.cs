using System.Text.Encodings.Web;
using System.Text.Json;
using Akuntabel.Core.Aturan;
using Akuntabel.Core.Laporan;
using Akuntabel.Core.Umum;

namespace Akuntabel.Dokumen.Json;

/// <summary>
/// Writes <c>fakta.json</c>: every bound number with value, unit, text as printed, where it is printed, rule, inputs and sources, and
/// every number that is bound to nothing.
/// </summary>
public static class FaktaJsonPenulis
{
    /// <summary>Sources listed for one fact; how many there are stands beside them when there are more.</summary>
    public const int SumberTerbanyak = 50;

    // a file of its own, never part of a page: letters beyond ASCII stay readable
    private static readonly JsonWriterOptions Pilihan = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the file.</summary>
    /// <param name="naskah">The report.</param>
    /// <param name="angkaTanpaSumber">Its unbound figures, see <see cref="AngkaTanpaSumber.Cari"/>.</param>
    /// <param name="keluaran">Where to; stays open.</param>
    public static void Tulis(Naskah naskah, IReadOnlyList<AngkaTanpaSumber> angkaTanpaSumber, Stream keluaran)
    {
        ArgumentNullException.ThrowIfNull(naskah);
        ArgumentNullException.ThrowIfNull(angkaTanpaSumber);
        var tercetak = naskah.Telusuri().SelectMany(r => r.Isi.OfType<Angka>().Select(a => (a.Fakta, Tercetak: new BentukTercetak(a.Bentuk, r.Tempat)))).ToList();
        var menurutId = tercetak.ToLookup(t => t.Fakta.Id, t => t.Tercetak, StringComparer.Ordinal);

        using var w = new Utf8JsonWriter(keluaran, Pilihan);
        w.WriteStartObject();
        w.WriteStartObject("dokumen");
        w.WriteString("judul", naskah.Judul);
        w.WriteString("instansi", naskah.Instansi);
        if (naskah.Riwayat.Length > 0)
        {
            w.WriteString("riwayat", naskah.Riwayat);
        }

        if (naskah.Terbitan is { } terbitan)
        {
            w.WriteString("kode", terbitan.Kode);
        }

        if (naskah.BelumLengkap)
        {
            w.WriteBoolean("belumLengkap", true);
        }

        w.WriteEndObject();
        w.WriteStartArray("fakta");
        foreach (var f in FaktaNaskah.DenganMasukan(tercetak.Select(t => t.Fakta)))
        {
            TulisFakta(w, f, menurutId[f.Id]);
        }

        w.WriteEndArray();
        w.WriteStartArray("angkaTanpaSumber");
        foreach (var a in angkaTanpaSumber)
        {
            w.WriteStartObject();
            w.WriteString("teks", a.Teks);
            w.WriteString("sekitar", a.Sekitar);
            TulisLokasi(w, a.Tempat);
            w.WriteEndObject();
        }

        w.WriteEndArray();
        w.WriteEndObject();
    }

    private static void TulisFakta(Utf8JsonWriter w, Fakta f, IEnumerable<BentukTercetak> tercetak)
    {
        w.WriteStartObject();
        w.WriteString("id", f.Id);
        w.WriteString("nama", f.Nama);
        TulisNilai(w, f);
        w.WriteString("satuan", f.Satuan.Nama);
        w.WriteNumber("desimal", f.Desimal);
        w.WriteStartArray("tercetak");
        foreach (var t in tercetak)
        {
            w.WriteStartObject();
            w.WriteString("bentuk", t.Bentuk);
            TulisLokasi(w, t.Tempat);
            w.WriteEndObject();
        }

        w.WriteEndArray();
        TulisTurunan(w, f);
        TulisSumber(w, DaftarAsal(f));
        w.WriteEndObject();
    }

    private static void TulisNilai(Utf8JsonWriter w, Fakta f)
    {
        if (f.Besaran.Nilai is { } n)
        {
            w.WriteNumber("nilai", n);
            return;
        }

        w.WriteNull("nilai");
        if (f.Kata is { } kata)
        {
            w.WriteString("kata", kata);
        }
        else
        {
            w.WriteString("alasanKosong", f.Besaran.Alasan);
        }
    }

    private static void TulisTurunan(Utf8JsonWriter w, Fakta f)
    {
        var (aturan, rumus) = f.Turunan switch
        {
            Hitungan h => (h.Aturan, PencetakEkspresi.DenganAngka(h.Ekspresi)),
            Penetapan p => (p.Aturan, p.Uraian),
            _ => ((AturanHitung?)null, null),
        };
        if (aturan is null)
        {
            w.WriteNull("aturan");
        }
        else
        {
            w.WriteStartObject("aturan");
            w.WriteString("kode", aturan.Kode);
            w.WriteString("nama", aturan.Nama);
            w.WriteString("uraian", aturan.Uraian);
            w.WriteString("dasar", aturan.Dasar);
            w.WriteEndObject();
        }

        w.WriteString("rumus", rumus);
        w.WriteStartArray("masukan");
        foreach (var id in f.Masukan.Select(m => m.Id).Distinct(StringComparer.Ordinal))
        {
            w.WriteStringValue(id);
        }

        w.WriteEndArray();
    }

    private static void TulisSumber(Utf8JsonWriter w, List<Asal> asal)
    {
        w.WriteStartArray("sumber");
        foreach (var a in asal.Take(SumberTerbanyak))
        {
            w.WriteStartObject();
            w.WriteString("berkas", a.Berkas);
            w.WriteNumber("baris", a.Baris);
            w.WriteString("kolom", a.Kolom);
            w.WriteEndObject();
        }

        w.WriteEndArray();
        if (asal.Count > SumberTerbanyak)
        {
            w.WriteNumber("banyakSumber", asal.Count);
        }
    }

    private static List<Asal> DaftarAsal(Fakta f) =>
        [.. FaktaNaskah.DenganMasukan([f]).Select(m => m.Turunan).OfType<Isian>().Select(i => i.Asal).Distinct()];

    private static void TulisLokasi(Utf8JsonWriter w, TempatNaskah t)
    {
        w.WriteStartObject("lokasi");
        w.WriteString("bab", t.Bab);
        w.WriteString("judul", t.Judul);
        w.WriteString("tabel", t.Keterangan?.Sebutan);
        if (t.Baris > 0)
        {
            w.WriteNumber("baris", t.Baris);
        }
        else
        {
            w.WriteNull("baris");
        }

        w.WriteString("kolom", t.Kolom.Length == 0 ? null : t.Kolom);
        w.WriteEndObject();
    }

    /// <summary>A fact as printed, and where.</summary>
    private sealed record BentukTercetak(string Bentuk, TempatNaskah Tempat);
}
