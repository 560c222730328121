using Akuntabel.Core.Laporan;

namespace Akuntabel.Dokumen.Docx;

/// <summary>Contents and lists of tables and figures: TOC fields that are already filled.</summary>
internal static class PenulisDaftarIsi
{
    public static void Tulis(Konteks k, JenisDaftarIsi jenis)
    {
        var entri = Entri(k.Indeks, jenis).ToList();
        if (entri.Count == 0)
        {
            k.Buka("TableofFigures");
            PenulisRuas.Jalan(k.X, jenis == JenisDaftarIsi.Tabel ? "Tidak ada tabel." : jenis == JenisDaftarIsi.Gambar ? "Tidak ada gambar." : "Tidak ada judul.");
            k.Tutup();
            return;
        }

        var perintah = jenis switch
        {
            JenisDaftarIsi.Tabel => "TOC \\h \\z \\c \"Tabel\"",
            JenisDaftarIsi.Gambar => $"TOC \\h \\z \\c \"{PenulisKeterangan.UrutanGambar}\"",
            _ => "TOC \\o \"1-3\" \\h \\z \\u",
        };
        for (var i = 0; i < entri.Count; i++)
        {
            var (gaya, id, teks) = entri[i];
            k.Buka(gaya, new() { TabTitik = k.Geometri.LebarTeks });
            if (i == 0)
            {
                PenulisRuas.MulaiMedan(k.X, perintah);
            }

            Baris(k, k.Indeks.Penanda(id) ?? "", teks, k.Halaman(id));
            k.Tutup();
        }

        // Word keeps the end of a TOC field in a paragraph of its own
        k.Buka("AkhirBagian");
        PenulisRuas.AkhirMedan(k.X);
        k.Tutup();
    }

    private static void Baris(Konteks k, string penanda, string teks, string halaman)
    {
        k.X.Tulis($"<w:hyperlink w:anchor=\"{penanda}\" w:history=\"1\">");
        PenulisRuas.Jalan(k.X, teks);
        PenulisRuas.Jalan(k.X, "\t");
        PenulisRuas.Medan(k.X, $"PAGEREF {penanda} \\h", halaman);
        k.X.Mentah("</w:hyperlink>");
    }

    private static IEnumerable<(string Gaya, string Id, string Teks)> Entri(IndeksNaskah indeks, JenisDaftarIsi jenis) => jenis switch
    {
        JenisDaftarIsi.Isi => indeks.DaftarJudul.Where(IndeksNaskah.DalamDaftar).Select(j => ($"TOC{j.Tingkat}", j.Id, TeksJudul(j))),
        JenisDaftarIsi.Tabel => indeks.DaftarTabel.Select(Gambar),
        _ => indeks.DaftarGambar.Select(Gambar),
    };

    private static (string Gaya, string Id, string Teks) Gambar(Keterangan k) => ("TableofFigures", k.Id, k.Sebutan + "\t" + k.Teks);

    private static string TeksJudul(Judul j)
    {
        var judul = j.Isi.Gabung().Replace('\n', ' ');
        return j.Nomor.Length == 0 ? judul : j.Nomor + (j.Tingkat == 1 ? " " : "\t") + judul;
    }
}
