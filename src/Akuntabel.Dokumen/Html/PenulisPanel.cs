using Akuntabel.Core.Aturan;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas;

namespace Akuntabel.Dokumen.Html;

/// <summary>Writes one derivation panel for each fact: value, rule, formula, inputs, source.</summary>
internal static class PenulisPanel
{
    /// <summary>Inputs listed in one panel; a total over thousands of rows is summarised, so the page stays linear.</summary>
    public const int MasukanTerbanyak = 40;

    public static void Tulis(KonteksHtml k)
    {
        if (k.Panel.Banyak == 0)
        {
            return;
        }

        k.Html.Mentah("<section class=\"asal\" id=\"x-asal\" aria-label=\"Asal angka\">\n<p class=\"asal-judul\">Asal angka</p>\n");
        // the list grows while it is walked: an input that nothing printed yet gets a panel of its own
        for (var i = 0; i < k.Panel.Banyak; i++)
        {
            Panel(k, i + 1, k.Panel[i]);
        }

        k.Html.Mentah("</section>\n");
    }

    private static void Panel(KonteksHtml k, int n, Fakta f)
    {
        var h = k.Html;
        h.Mentah("<div class=\"panel\" popover role=\"dialog\" id=\"x-a").Mentah(n).Mentah("\" aria-labelledby=\"x-n").Mentah(n)
            .Mentah("\"><button type=\"button\" class=\"tutup\" popovertarget=\"x-a").Mentah(n)
            .Mentah("\" popovertargetaction=\"hide\" aria-label=\"Tutup\">×</button><p class=\"nama\" id=\"x-n").Mentah(n).Mentah("\">")
            .Teks(f.Nama).Mentah("</p><p class=\"nilai\">").Teks(f.Cetak()).Mentah("</p><dl>");
        Nilai(h, f);
        switch (f.Turunan)
        {
            case Isian i:
                Butir(h, "Diisi di", SebutanBerkas.Pada(i.Asal));
                break;
            case Hitungan c:
                Aturan(h, c.Aturan);
                Butir(h, "Rumus", PencetakEkspresi.DenganNama(c.Ekspresi));
                Butir(h, "Hitungan", PencetakEkspresi.DenganAngka(c.Ekspresi) + HasilDari(f));
                break;
            case Penetapan p:
                Aturan(h, p.Aturan);
                Butir(h, "Penetapan", p.Uraian);
                break;
            default:
                break;
        }

        h.Mentah("</dl>");
        Masukan(k, f.Masukan);
        h.Mentah("</div>\n");
    }

    private static void Nilai(TulisHtml h, Fakta f)
    {
        if (f.Besaran.Nilai is { } n)
        {
            if (AngkaIndonesia.Bulatkan(n, f.Desimal) != n)
            {
                Butir(h, "Nilai persis", Persis(n));
            }
        }
        else if (f.Kata is null)
        {
            Butir(h, "Belum ada nilai", f.Besaran.Alasan ?? "");
        }
    }

    private static string HasilDari(Fakta f) => f.Besaran.Ada ? " = " + f.Cetak() : "";

    // all digits that a decimal has, without trailing zeros
    private static string Persis(decimal n)
    {
        var teks = AngkaIndonesia.Cetak(n, 15).TrimEnd('0').TrimEnd(',');
        return AngkaIndonesia.Bulatkan(n, 15) == n ? teks : teks + "…";
    }

    private static void Aturan(TulisHtml h, AturanHitung a)
    {
        h.Mentah("<dt>Aturan</dt><dd>").Teks(a.Nama).Mentah(" <span class=\"kode\">").Teks(a.Kode).Mentah("</span><br>")
            .Teks(a.Uraian).Mentah("</dd>");
        Butir(h, "Dasar", a.Dasar);
    }

    private static void Butir(TulisHtml h, string nama, string isi) =>
        h.Mentah("<dt>").Mentah(nama).Mentah("</dt><dd>").Teks(isi).Mentah("</dd>");

    private static void Masukan(KonteksHtml k, IReadOnlyList<Fakta> masukan)
    {
        if (masukan.Count == 0)
        {
            return;
        }

        k.Html.Mentah("<p class=\"mas\">Dihitung dari</p><ul>");
        // one more line is no longer than the line that says there is one more
        var banyak = masukan.Count <= MasukanTerbanyak + 1 ? masukan.Count : MasukanTerbanyak;
        for (var i = 0; i < banyak; i++)
        {
            var f = masukan[i];
            k.Html.Mentah("<li>").Teks(f.Nama).Mentah(": ");
            PenulisRuasHtml.Tombol(k, k.Panel.Nomor(f), f.Cetak());
            k.Html.Mentah("</li>");
        }

        if (banyak < masukan.Count)
        {
            k.Html.Mentah("<li>… dan ").Teks(AngkaIndonesia.Cetak(masukan.Count - banyak, 0)).Mentah(" lainnya</li>");
        }

        k.Html.Mentah("</ul>");
    }
}
