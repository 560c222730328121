using Akuntabel.Uji.Aturan;
using Akuntabel.Uji.Bacaan;
using Akuntabel.Uji.Hasil;
using Akuntabel.Dokumen.Html;

namespace Akuntabel.Dokumen.PenulisanTemuan;

/// <summary>The document as it was read, on one self-contained page, with the findings beside it and their places marked. No script, no request.</summary>
public static class TampilanTemuan
{
    private static readonly string Dasar = HtmlPenulis.Baca("naskah.css");
    private static readonly string Layar = HtmlPenulis.Baca("layar.css");
    private static readonly string Gaya = HtmlPenulis.Baca("temuan.css");

    /// <summary>Writes the page.</summary>
    /// <param name="nama">Name of the document.</param>
    /// <param name="dokumen">The document as read.</param>
    /// <param name="hasil">What was found.</param>
    public static string Tulis(string nama, DokumenTerbaca dokumen, HasilUji hasil)
    {
        ArgumentNullException.ThrowIfNull(nama);
        ArgumentNullException.ThrowIfNull(dokumen);
        ArgumentNullException.ThrowIfNull(hasil);
        using var keluaran = new StringWriter { NewLine = "\n" };
        var h = new TulisHtml(keluaran);
        var berkas = Path.GetFileName(nama);
        h.Mentah("<!DOCTYPE html>\n<html lang=\"id\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>Temuan: ").Teks(berkas)
            .Mentah("</title>\n<style>\n").Mentah(Dasar).Mentah("@media screen{\n").Mentah(Layar).Mentah("}\n").Mentah(Gaya).Mentah("</style>\n</head>\n<body>\n")
            .Mentah("<a class=\"lewati\" href=\"#x-utama\">Langsung ke isi dokumen</a>\n<header class=\"atas\"><p class=\"judul\">Temuan uji konsistensi</p><p class=\"instansi\">").Teks(berkas)
            .Mentah($"</p><p class=\"petunjuk\">{hasil.Tabel} tabel, {hasil.Angka} angka, {hasil.Hubungan} hubungan diperiksa; {hasil.Temuan.Count} temuan.</p></header>\n<div class=\"tata\">\n");
        Panel(h, dokumen, hasil);
        h.Mentah("<main id=\"x-utama\" tabindex=\"-1\">\n<section class=\"bagian\" aria-label=\"Isi dokumen\">\n");
        new PenulisDokumenTerbaca(h, new PetaTanda(dokumen, hasil.Temuan)).Tulis(dokumen);
        h.Mentah("</section>\n</main>\n</div>\n</body>\n</html>\n");
        return keluaran.ToString();
    }

    private static void Panel(TulisHtml h, DokumenTerbaca dokumen, HasilUji hasil)
    {
        h.Mentah("<aside class=\"panel-temuan\" aria-label=\"Daftar temuan\" tabindex=\"0\">\n<h2>Daftar temuan</h2>\n");
        foreach (var c in dokumen.Catatan.Concat(hasil.Catatan))
        {
            h.Mentah("<p class=\"catatan-baca\">").Teks(c).Mentah("</p>\n");
        }

        h.Mentah("<fieldset class=\"saring\"><legend>Tampilkan tingkat</legend>\n");
        foreach (var t in LetakTemuan.DaftarTingkat)
        {
            var kelas = t.ToString().ToLowerInvariant();
            h.Mentah($"<label class=\"{kelas}\"><input type=\"checkbox\" id=\"s-{kelas}\" checked> {t} ({hasil.Temuan.Count(x => x.Tingkat == t)})</label>\n");
        }

        h.Mentah(hasil.Temuan.Count == 0 ? "</fieldset>\n<p>Tidak ada temuan pada tingkat yang diminta.</p>\n" : "</fieldset>\n<ol>\n");
        for (var i = 0; i < hasil.Temuan.Count; i++)
        {
            Butir(h, dokumen, i + 1, hasil.Temuan[i]);
        }

        h.Mentah(hasil.Temuan.Count == 0 ? "</aside>\n" : "</ol>\n</aside>\n");
    }

    private static void Butir(TulisHtml h, DokumenTerbaca dokumen, int nomor, Temuan t)
    {
        var kelas = t.Tingkat.ToString().ToLowerInvariant();
        h.Mentah($"<li id=\"t{nomor}\" class=\"{kelas}\"><p>{nomor}. <span class=\"tingkat\">{t.Tingkat}</span> <span class=\"kode\">").Teks(t.Kode)
            .Mentah("</span></p>\n<p>").Teks(t.Pesan).Mentah("</p>\n<dl>");
        foreach (var (nama, isi) in new[] { ("Tertulis", t.Tertulis), ("Seharusnya", t.Seharusnya), ("Hitungan", t.Hitungan) })
        {
            if (isi.Length > 0)
            {
                h.Mentah("<dt>").Mentah(nama).Mentah("</dt><dd>").Teks(isi).Mentah("</dd>");
            }
        }

        h.Mentah("</dl>\n<p>");
        Tautan(h, dokumen, $"d{nomor}", t.Tempat, LetakTemuan.Lengkap(t.Tempat).Replace("\n", ": ", StringComparison.Ordinal));
        h.Mentah("</p>\n");
        for (var j = 0; j < t.Terkait.Count; j++)
        {
            h.Mentah(j == 0 ? "<p>Lihat juga: " : "; ");
            Tautan(h, dokumen, $"d{nomor}-{j + 1}", t.Terkait[j], LetakTemuan.Uraian(t.Terkait[j]));
        }

        h.Mentah(t.Terkait.Count > 0 ? "</p>\n" : "").Mentah("<details><summary>Dasar</summary><p>").Teks(t.Dasar).Mentah("</p></details></li>\n");
    }

    private static void Tautan(TulisHtml h, DokumenTerbaca dokumen, string id, TempatTemuan tempat, string teks) =>
        h.Mentah("<a").Atribut("href", "#" + (tempat.Blok is { } b && b >= 0 && b < dokumen.Blok.Count ? id : "x-utama")).Mentah(">").Teks(teks).Mentah("</a>");
}
