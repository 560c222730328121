using Akuntabel.Uji.Bacaan;
using Akuntabel.Dokumen.Pembacaan;

namespace Akuntabel.Dokumen.Pembacaan.DariPdf;

/// <summary>Gives the pages that have text their rulings.</summary>
internal static class GarisDokumen
{
    private const int HalamanSekali = 60;

    // of a page of tables some 200; beyond, the rest of the document is read without
    private const int GarisTerbanyak = 3_000_000;

    public static IReadOnlyList<HalamanPdf> Baca(string berkas, IReadOnlyList<HalamanPdf> halaman, Poppler poppler, PenyusunDokumen penyusun)
    {
        var hasil = halaman.ToArray();
        var gagal = new List<int>();
        var banyak = 0;
        Parallel.ForEach(Rentang(halaman), new ParallelOptions { MaxDegreeOfParallelism = 2 }, r =>
        {
            List<GarisHalaman> garis = Volatile.Read(ref banyak) > GarisTerbanyak ? [] : Satu(berkas, r.Awal, r.Akhir, poppler);
            if (Interlocked.Add(ref banyak, garis.Sum(g => g.Mendatar.Count + g.Tegak.Count)) > GarisTerbanyak)
            {
                garis = [];
            }

            for (var n = r.Awal; n <= r.Akhir; n++)
            {
                if (n - r.Awal < garis.Count)
                {
                    hasil[n - 1] = hasil[n - 1] with { Garis = garis[n - r.Awal] };
                }
                else
                {
                    lock (gagal)
                    {
                        gagal.Add(n);
                    }
                }
            }
        });
        if (gagal.Count > 0)
        {
            penyusun.Catat($"halaman {DaftarHalaman.Tulis(gagal)}: garis tabel tidak terbaca, sehingga tabelnya dibaca sebagai teks");
        }

        return hasil;
    }

    private static List<GarisHalaman> Satu(string berkas, int awal, int akhir, Poppler poppler)
    {
        try
        {
            return poppler.Jalankan("pdftocairo", ["-svg", "-f", $"{awal}", "-l", $"{akhir}", berkas, "-"], PembacaGaris.Baca) is { Kode: 0 } j ? j.Hasil : [];
        }
        catch (DokumenTakTerbacaException)
        {
            // the words are there; only the rulings are missing
            return [];
        }
    }

    /// <summary>Runs of pages with text and of one size: the tool draws all pages of a run on the sheet of the first.</summary>
    private static List<(int Awal, int Akhir)> Rentang(IReadOnlyList<HalamanPdf> halaman)
    {
        var hasil = new List<(int Awal, int Akhir)>();
        foreach (var h in halaman.Where(h => h.Kata.Count > 0))
        {
            if (hasil is [.., var (awal, akhir)] && akhir + 1 == h.Nomor && h.Nomor - awal < HalamanSekali && Sama(halaman[awal - 1], h))
            {
                hasil[^1] = (awal, h.Nomor);
            }
            else
            {
                hasil.Add((h.Nomor, h.Nomor));
            }
        }

        return hasil;
    }

    private static bool Sama(HalamanPdf a, HalamanPdf b) => Math.Abs(a.Lebar - b.Lebar) < 0.1 && Math.Abs(a.Tinggi - b.Tinggi) < 0.1;
}
