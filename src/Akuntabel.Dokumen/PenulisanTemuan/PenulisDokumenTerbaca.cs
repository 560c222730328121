using System.Text.RegularExpressions;
using Akuntabel.Uji.Bacaan;
using Akuntabel.Uji.Hasil;
using Akuntabel.Dokumen.Html;

namespace Akuntabel.Dokumen.PenulisanTemuan;

/// <summary>Writes the blocks of a document that was read, with marks at the places of findings and a way back to each.</summary>
internal sealed class PenulisDokumenTerbaca(TulisHtml h, PetaTanda peta)
{
    private static readonly Regex Anak = new(@"^\s*[0-9]{1,2}\.[0-9]", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
    private int? _halaman;

    public void Tulis(DokumenTerbaca dokumen)
    {
        foreach (var b in dokumen.Blok)
        {
            Halaman(b.Halaman);
            switch (b)
            {
                case ParagrafTerbaca p:
                    Paragraf(p);
                    break;
                case TabelTerbaca t:
                    Tabel(t);
                    break;
                default:
                    break;
            }
        }
    }

    private void Halaman(int? halaman)
    {
        if (halaman is { } n && n != _halaman)
        {
            h.Mentah("<p class=\"hal\">Halaman ").Mentah(n).Mentah("</p>\n");
            _halaman = n;
        }
    }

    private void Paragraf(ParagrafTerbaca p)
    {
        var unsur = p.Jenis == JenisParagraf.Judul ? (Anak.IsMatch(p.Teks) ? "h3" : "h2") : "p";
        h.Mentah("<").Mentah(unsur).Mentah(p.Jenis switch { JenisParagraf.Butir => " class=\"butir\">", JenisParagraf.DaftarIsi => " class=\"isi\">", _ => ">" });
        foreach (var r in peta.Ruas(p))
        {
            var teks = p.Teks[r.Awal..r.Akhir];
            if (r.Tanda is not { } t)
            {
                h.Teks(teks);
            }
            else if (teks.Length == 0)
            {
                Nomor(t, " id=\"" + t.Id + "\"");
            }
            else
            {
                h.Mentah($"<mark id=\"{t.Id}\" class=\"{t.Kelas}\">").Teks(teks).Mentah("</mark>");
                Nomor(t);
            }
        }

        h.Mentah("</").Mentah(unsur).Mentah(">\n");
    }

    private void Tabel(TabelTerbaca t)
    {
        var tanda = peta.Sel(t);
        var umum = tanda[(-1, 0)].ToList();
        if (umum.Count > 0)
        {
            h.Mentah("<p class=\"isi\">Tabel berikut ");
            umum.ForEach(x => Nomor(x, " id=\"" + x.Id + "\""));
            h.Mentah("</p>\n");
        }

        h.Mentah("<div class=\"gulir\" role=\"region\" tabindex=\"0\"").Atribut("aria-label", t.Judul.Length > 0 ? t.Judul : $"Tabel {t.Nomor}")
            .Mentah($"><table class=\"garis\" style=\"--kolom:{t.Kepala.Count}\">\n");
        if (t.Kepala.Any(k => k.Length > 0))
        {
            h.Mentah("<thead><tr>");
            foreach (var k in t.Kepala)
            {
                h.Mentah("<th scope=\"col\">").Teks(k).Mentah("</th>");
            }

            h.Mentah("</tr></thead>\n");
        }

        h.Mentah("<tbody>\n");
        for (var i = 0; i < t.Isi.Count; i++)
        {
            h.Mentah("<tr>");
            for (var k = 0; k < t.Isi[i].Sel.Count; k++)
            {
                Sel(t.Isi[i].Sel[k], [.. tanda[(i, k)]]);
            }

            h.Mentah("</tr>\n");
        }

        h.Mentah("</tbody></table></div>\n");
    }

    private void Sel(SelTerbaca sel, List<Tanda> tanda)
    {
        // a finding's own place shows before the places that others only refer to
        var utama = tanda.Find(t => t.Ke == 0) ?? tanda.FirstOrDefault();
        h.Mentah(utama is null ? "<td>" : $"<td id=\"{utama.Id}\" class=\"tanda {utama.Kelas}\">").Mentah(sel.Tebal ? "<b>" : "").Teks(sel.Teks).Mentah(sel.Tebal ? "</b>" : "");
        foreach (var t in tanda)
        {
            Nomor(t, t == utama ? "" : " id=\"" + t.Id + "\"");
        }

        h.Mentah("</td>");
    }

    /// <summary>The number of a finding, which leads back to it.</summary>
    private void Nomor(Tanda t, string id = "") =>
        h.Mentah($"<a class=\"no {t.Kelas}\"{id} href=\"#t{t.Nomor}\" aria-label=\"{(t.Ke == 0 ? "Temuan" : "Terkait temuan")} {t.Nomor}\">{t.Nomor}</a>");
}
