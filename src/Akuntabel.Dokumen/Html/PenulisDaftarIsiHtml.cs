using Akuntabel.Core.Laporan;

namespace Akuntabel.Dokumen.Html;

/// <summary>Writes the contents, the lists of tables and figures, and the side contents of the screen.</summary>
internal static class PenulisDaftarIsiHtml
{
    private static readonly string[] Sebutan = ["Daftar isi", "Daftar tabel", "Daftar grafik dan gambar"];

    public static void Tulis(KonteksHtml k, JenisDaftarIsi jenis)
    {
        k.Html.Mentah("<nav class=\"daftar\" aria-label=\"").Mentah(Sebutan[(int)jenis]).Mentah("\">\n<ul>\n");
        foreach (var (tingkat, id, nomor, isi) in Butir(k.Isi, jenis))
        {
            k.Html.Mentah("<li class=\"t").Mentah(tingkat).Mentah("\"><a").Atribut("href", "#" + id).Mentah(">");
            if (nomor.Length > 0)
            {
                k.Html.Mentah("<span class=\"n\">").Teks(nomor).Mentah("</span> ");
            }

            k.Html.Mentah("<span class=\"t\">").Teks(isi).Mentah("</span>");
            Halaman(k, id);
            k.Html.Mentah("</a></li>\n");
        }

        k.Html.Mentah("</ul>\n</nav>\n");
    }

    /// <summary>The contents beside the page, for the screen: levels 1 and 2.</summary>
    public static void Samping(KonteksHtml k)
    {
        if (k.Isi.Judul.Count == 0)
        {
            return;
        }

        k.Html.Mentah("<nav class=\"samping\" aria-label=\"Isi laporan\"><details><summary>Isi laporan</summary>\n<ul>\n");
        foreach (var j in k.Isi.Judul.Where(j => j.Tingkat <= 2))
        {
            k.Html.Mentah("<li class=\"t").Mentah(j.Tingkat).Mentah("\"><a").Atribut("href", "#" + j.Id).Mentah(">")
                .Teks(j.Nomor).Mentah(" ").Teks(j.Isi.Gabung()).Mentah("</a></li>\n");
        }

        k.Html.Mentah("</ul>\n</details></nav>\n");
    }

    private static IEnumerable<(int Tingkat, string Id, string Nomor, string Isi)> Butir(IsiNaskah isi, JenisDaftarIsi jenis) =>
        jenis switch
        {
            JenisDaftarIsi.Tabel => isi.Tabel.Select(Baris),
            JenisDaftarIsi.Gambar => isi.Gambar.Select(Baris),
            _ => isi.Judul.Where(j => j.DalamDaftarIsi && j.Tingkat <= 3)
                .Select(j => (j.Tingkat, j.Id, j.Nomor, j.Isi.Gabung().Replace('\n', ' '))),
        };

    private static (int Tingkat, string Id, string Nomor, string Isi) Baris(Keterangan k) => (0, k.Id, k.Sebutan, k.Teks);

    // the print variant always has the place of the number, so that filling it in moves nothing
    private static void Halaman(KonteksHtml k, string id)
    {
        if (k.Opsi.Halaman?.GetValueOrDefault(id) is { } label)
        {
            k.Html.Mentah("<span class=\"titik\"></span> <span class=\"h\">").Teks(label).Mentah("</span>");
        }
        else if (k.Opsi.Cetak)
        {
            k.Html.Mentah("<span class=\"titik\"></span> <span class=\"h\"></span>");
        }
    }
}
