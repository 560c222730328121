using Akuntabel.Uji.Bacaan;
using Akuntabel.Dokumen.Pembacaan;

namespace Akuntabel.Dokumen.Pembacaan.DariPdf;

/// <summary>Makes the document of its pages.</summary>
internal static class PenyusunPdf
{
    /// <param name="halaman">Its pages; they are used up.</param>
    /// <param name="penyusun">Takes what they hold.</param>
    /// <param name="berpengenal">Pages without text were looked at for letters.</param>
    public static void Susun(List<HalamanPdf> halaman, PenyusunDokumen penyusun, bool berpengenal = false)
    {
        var kosakata = new Kosakata(halaman);
        var catatan = new CatatanHalaman(berpengenal);
        var unsur = new List<List<UnsurPdf>>(halaman.Count);
        KepalaKakiHalaman.Buang(halaman);
        for (var i = 0; i < halaman.Count; i++)
        {
            var isi = PenyusunHalaman.Susun(halaman[i], kosakata, unsur is [.., [.., TabelPdf t]] ? t.Kolom : null);
            catatan.Periksa(halaman[i], isi);
            // of a long document the words are most of the memory
            halaman[i] = halaman[i].Kosongkan();
            unsur.Add(isi.ConvertAll(u => u is LarikPdf l ? l with { Larik = l.Larik.Ringkas() } : u));
        }

        if (unsur.TrueForAll(u => u.Count == 0))
        {
            throw new DokumenTakTerbacaException("semua halaman PDF hanya gambar (hasil pemindaian), tidak ada teks yang dapat dibaca. "
                + (berpengenal ? "" : ProgramTesseract.Permintaan + ". ")
                + "Pakai berkas asal laporan (Word, atau PDF yang disimpan darinya), atau PDF yang teksnya sudah dibuat dengan OCR.");
        }

        catatan.Tulis(penyusun);
        var semua = PenandaDaftarIsi.Tandai(unsur);
        var larik = semua.OfType<LarikPdf>().ToList();
        var paragraf = new PenyusunParagraf(penyusun, Jarak(larik), Tengah(larik.Select(l => l.Larik.Huruf), 11));
        for (var i = 0; i < semua.Count;)
        {
            i = Satu(semua, i, penyusun, paragraf);
        }

        paragraf.Tutup();
    }

    private static int Satu(List<UnsurPdf> semua, int i, PenyusunDokumen penyusun, PenyusunParagraf paragraf)
    {
        switch (semua[i])
        {
            case LarikPdf l:
                paragraf.Tambah(l);
                return i + 1;
            case KotakPdf k:
                paragraf.Tutup();
                penyusun.Halaman = k.Halaman;
                Kotak(k, penyusun);
                return i + 1;
            default:
                paragraf.Tutup();
                return Tabel(semua, i, penyusun);
        }
    }

    private static void Kotak(KotakPdf k, PenyusunDokumen penyusun)
    {
        var teks = "";
        var letak = new List<LarikTerbaca>();
        foreach (var l in k.Larik)
        {
            teks = TeksSel.Sambung(teks, l.Teks);
            letak.Add(new LarikTerbaca(teks.Length - l.Teks.Length, k.Halaman, AsalSel.Dari([l]).Kotak));
        }

        penyusun.Tambah(0, teks, JenisParagraf.Isi, larik: letak);
    }

    private static int Tabel(List<UnsurPdf> semua, int i, PenyusunDokumen penyusun)
    {
        penyusun.Halaman = semua[i].Halaman;
        var tabel = new PenyambungTabel((TabelPdf)semua[i++]);
        while (i < semua.Count && semua[i] is TabelPdf t && tabel.Sambung(t))
        {
            i++;
        }

        PenulisTabelPdf.Tulis(tabel.Baris(), penyusun);
        return i;
    }

    // the page's own distance where it has enough lines to tell
    private static Dictionary<int, double> Jarak(List<LarikPdf> larik)
    {
        var semua = larik.Zip(larik.Skip(1)).Where(p => p.First.Halaman == p.Second.Halaman)
            .Select(p => (p.First.Halaman, Jarak: p.Second.Larik.Y1 - p.First.Larik.Y1, p.First.Larik.Huruf))
            .Where(p => p.Jarak > 0.5 * p.Huruf && p.Jarak < 3 * p.Huruf).ToList();
        var dokumen = Tengah(semua.Select(p => p.Jarak), 18);
        return semua.GroupBy(p => p.Halaman).ToDictionary(g => g.Key, g => g.Count() >= 6 ? Tengah(g.Select(p => p.Jarak), dokumen)
            : dokumen);
    }

    private static double Tengah(IEnumerable<double> nilai, double bilaKosong) =>
        nilai.Order().ToList() is { Count: > 0 } n ? n[n.Count / 2] : bilaKosong;
}
