using Akuntabel.Dokumen.Dasar;
using System.Globalization;
using Akuntabel.Core.Laporan;

namespace Akuntabel.Dokumen.Html;

/// <summary>Writes the blocks of one section.</summary>
internal sealed class PenulisBlok(KonteksHtml k, double lebar, double tinggi)
{
    private static readonly Dictionary<GayaParagraf, string> Kelas = new()
    {
        [GayaParagraf.Biasa] = "",
        [GayaParagraf.Tengah] = "tengah",
        [GayaParagraf.JudulSampul] = "judul-sampul",
        [GayaParagraf.SubjudulSampul] = "subjudul-sampul",
        [GayaParagraf.Catatan] = "catatan",
        [GayaParagraf.Rumus] = "rumus",
        [GayaParagraf.AnakJudul] = "anak-judul",
        [GayaParagraf.Kop] = "kop",
        [GayaParagraf.KopAlamat] = "kop-alamat",
        [GayaParagraf.KopAkhir] = "kop kop-akhir",
    };

    private static readonly string[] BukaDaftar = ["<ul>", "<ol>", "<ol type=\"a\">"];
    private static readonly string[] TutupDaftar = ["</ul>\n", "</ol>\n", "</ol>\n"];

    public void Tulis(IReadOnlyList<Blok> daftar)
    {
        var barui = false;
        foreach (var (i, b) in daftar.Index())
        {
            if (b is HalamanBaru)
            {
                barui = true;
                continue;
            }

            // a chapter starts a page by itself; an empty element with a page break would add a blank page before it
            var bungkus = barui && b is not Judul { Tingkat: 1 };
            k.Html.Mentah(bungkus ? "<div class=\"baru\">\n" : "");
            Tulis(b, daftar.ElementAtOrDefault(i + 1));
            k.Html.Mentah(bungkus ? "</div>\n" : "");
            barui = false;
        }
    }

    private void Tulis(Blok blok, Blok? sesudah)
    {
        switch (blok)
        {
            case Judul j:
                Judul(j);
                break;
            case Paragraf p:
                Paragraf(p, k.Opsi.Cetak && p.Mengantar(sesudah));
                break;
            case Daftar d:
                Daftar(d);
                break;
            case Tabel t:
                PenulisTabelHtml.Tulis(k, t, lebar, tinggi);
                break;
            case DaftarIsi d:
                PenulisDaftarIsiHtml.Tulis(k, d.Jenis);
                break;
            case Grafik g:
                PenulisGrafikHtml.Tulis(k, g, lebar, tinggi);
                break;
            case Bagan b:
                PenulisBaganHtml.Tulis(k, b);
                break;
            case Gambar g:
                Gambar(g);
                break;
            case BlokTandaTangan t:
                TandaTangan(t);
                break;
            default:
                throw BlokTidakDikenal.Oleh("HTML", blok);
        }
    }

    private void Judul(Judul j)
    {
        // levels never jump down by more than one, whatever the composer gave
        var tingkat = Math.Clamp(j.Tingkat, 1, Math.Min(4, k.Isi.TingkatLalu + 1));
        k.Isi.TingkatLalu = tingkat;
        var h = k.Html.Mentah("<h").Mentah(tingkat);
        k.Id(j.Id);
        h.Mentah(">");
        if (j.Nomor.Length > 0)
        {
            h.Mentah("<span class=\"nomor\">").Teks(j.Nomor).Mentah(" </span>");
        }

        PenulisRuasHtml.Tulis(k, j.Isi);
        h.Mentah("</h").Mentah(tingkat).Mentah(">\n");
    }

    private void Paragraf(Paragraf p, bool mengantar)
    {
        var kelas = Kelas[p.Gaya];
        k.Html.Mentah("<p");
        if (kelas.Length > 0)
        {
            k.Html.Mentah(" class=\"").Mentah(kelas).Mentah("\"");
        }

        k.Html.Mentah(mengantar ? " style=\"break-after:avoid\">" : ">");
        PenulisRuasHtml.Tulis(k, p.Isi);
        k.Html.Mentah("</p>\n");
    }

    private void Daftar(Daftar d)
    {
        k.Html.Mentah(BukaDaftar[(int)d.Penanda]).Mentah("\n");
        foreach (var butir in d.Butir)
        {
            k.Html.Mentah("<li>");
            Tulis(butir);
            k.Html.Mentah("</li>\n");
        }

        k.Html.Mentah(TutupDaftar[(int)d.Penanda]);
    }

    private void Gambar(Gambar g)
    {
        if (g.Mime is not ("image/png" or "image/jpeg"))
        {
            k.Html.Mentah("<p class=\"tengah\">").Teks(g.TeksAlternatif).Mentah("</p>\n");
            return;
        }

        k.Html.Mentah(g.Keterangan is null ? "<p class=\"tengah\">" : "<figure");
        if (g.Keterangan is { } a)
        {
            k.Html.Mentah(k.PeranBingkai);
            k.Id(a.Id);
            k.Html.Mentah(">");
        }

        k.Html.Mentah("<img").Atribut("alt", g.TeksAlternatif).Mentah(" width=\"").Mentah(g.LebarPiksel).Mentah("\" height=\"")
            .Mentah(g.TinggiPiksel).Mentah("\" style=\"width:").Mentah(g.LebarCm.ToString(CultureInfo.InvariantCulture))
            .Mentah("cm\" src=\"data:").Mentah(g.Mime).Mentah(";base64,").Mentah(Convert.ToBase64String(g.Data.Span)).Mentah("\">");
        if (g.Keterangan is { } b)
        {
            k.Html.Mentah("<figcaption>");
            k.Keterangan(b);
            k.Html.Mentah("</figcaption>");
        }

        k.Html.Mentah(g.Keterangan is null ? "</p>\n" : "</figure>\n");
    }

    private void TandaTangan(BlokTandaTangan t)
    {
        var h = k.Html.Mentah("<div class=\"ttd ttd-").Mentah(Math.Min(t.Kolom.Count, 4)).Mentah("\">\n");
        if (t.TempatTanggal.Length > 0)
        {
            h.Mentah("<p class=\"tempat\">");
            foreach (var (i, larik) in t.TempatTanggal.Split('\n').Index())
            {
                h.Mentah(i > 0 ? "<br>" : "").Teks(larik);
            }

            h.Mentah("</p>\n");
        }

        foreach (var p in t.Kolom)
        {
            h.Mentah("<div class=\"penanda\"><p class=\"jabatan\">");
            for (var i = 0; i < p.Jabatan.Count; i++)
            {
                h.Mentah(i > 0 ? "<br>" : "").Teks(p.Jabatan[i]);
            }

            h.Mentah("</p><p class=\"orang\"><strong><u>").Teks(p.Nama).Mentah("</u></strong>");
            h.Mentah(p.Pangkat.Length > 0 ? "<br>" : "").Teks(p.Pangkat);
            h.Mentah(p.Nip.Length > 0 ? "<br>NIP. " : "").Teks(p.Nip).Mentah("</p></div>\n");
        }

        h.Mentah("</div>\n");
    }
}
