using Akuntabel.Core.Laporan;

namespace Akuntabel.Dokumen.Docx;

/// <summary>Contents and lists of tables and figures: TOC fields that are already filled.</summary>
internal static class PenulisDaftarIsiDocx
{
    /// <summary>Writes the list; figures have one field for each label (Gambar, Grafik), as Word's TOC collects one sequence.</summary>
    public static void Tulis(KonteksDocx k, JenisDaftarIsi jenis)
    {
        if (k.Indeks.Banyak(jenis) == 0)
        {
            k.Buka("TableofFigures");
            PenulisRuasDocx.Jalan(k.X, jenis == JenisDaftarIsi.Tabel ? "Tidak ada tabel." : jenis == JenisDaftarIsi.Gambar ? "Tidak ada gambar." : "Tidak ada judul.");
            k.Tutup();
        }
        else if (jenis == JenisDaftarIsi.Isi)
        {
            Medan(k, "TOC \\o \"1-3\" \\h \\z \\u", k.Indeks.DaftarJudul.Where(IndeksNaskah.DalamDaftar).Select(j => ($"TOC{Math.Max(1, j.Tingkat)}", j.Id, TeksJudul(j))));
        }
        else
        {
            foreach (var label in (jenis == JenisDaftarIsi.Tabel ? k.Indeks.DaftarTabel : k.Indeks.DaftarGambar).GroupBy(t => t.Label, StringComparer.Ordinal))
            {
                Medan(k, $"TOC \\h \\z \\c \"{label.Key}\"", label.Select(t => ("TableofFigures", t.Id, t.Sebutan + "\t" + t.Teks)));
            }
        }
    }

    private static void Medan(KonteksDocx k, string perintah, IEnumerable<(string Gaya, string Id, string Teks)> daftar)
    {
        var awal = true;
        foreach (var (gaya, id, teks) in daftar)
        {
            k.Buka(gaya, new() { TabTitik = k.Geometri.LebarTeks });
            if (awal)
            {
                PenulisRuasDocx.MulaiMedan(k.X, perintah);
                awal = false;
            }

            Baris(k, k.Indeks.Penanda(id) ?? "", teks, k.Halaman(id));
            k.Tutup();
        }

        // Word keeps the end of a TOC field in a paragraph of its own
        k.Buka("AkhirBagian");
        PenulisRuasDocx.AkhirMedan(k.X);
        k.Tutup();
    }

    private static void Baris(KonteksDocx k, string penanda, string teks, string halaman)
    {
        k.X.Tulis($"<w:hyperlink w:anchor=\"{penanda}\" w:history=\"1\">");
        PenulisRuasDocx.Jalan(k.X, teks);
        PenulisRuasDocx.Jalan(k.X, "\t");
        PenulisRuasDocx.Medan(k.X, $"PAGEREF {penanda} \\h", halaman);
        k.X.Mentah("</w:hyperlink>");
    }

    private static string TeksJudul(Judul j)
    {
        var judul = j.Isi.Gabung().Replace('\n', ' ');
        return j.Nomor.Length == 0 ? judul : j.Nomor + (j.Tingkat == 1 ? " " : "\t") + judul;
    }
}
