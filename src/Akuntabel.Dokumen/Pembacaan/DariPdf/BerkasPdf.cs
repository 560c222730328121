using System.Globalization;
using Akuntabel.Uji.Bacaan;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace Akuntabel.Dokumen.Pembacaan.DariPdf;

/// <summary>Opens a file and paints its pages; what the library throws becomes a message for the owner.</summary>
internal static class BerkasPdf
{
    /// <summary>Its pages; one that cannot be read is empty and noted.</summary>
    /// <param name="isi">The file.</param>
    /// <param name="batas">The longest time.</param>
    /// <param name="penyusun">Takes the notes.</param>
    /// <param name="pengenal">Reads pages that are only pictures; <c>null</c>: they stay unread.</param>
    /// <exception cref="DokumenTakTerbacaException">No page can be read, or it is locked or larger than any report.</exception>
    public static IReadOnlyList<HalamanPdf> Halaman(byte[] isi, TimeSpan batas, PenyusunDokumen penyusun, PengenalHuruf? pengenal = null)
    {
        var opsi = new OpsiPdf(new TakaranPdf(batas));
        using var dokumen = Buka(isi, opsi);
        if (dokumen.NumberOfPages > TakaranPdf.HalamanTerbanyak)
        {
            throw TakaranPdf.TerlaluBanyak($"{TakaranPdf.HalamanTerbanyak} halaman");
        }

        List<int> rusak = [], padat = [];
        var hasil = Enumerable.Range(1, dokumen.NumberOfPages).Select(n => Satu(dokumen, n, rusak, padat, Kenali)).ToList();
        if (hasil.Count == 0 || rusak.Count == hasil.Count)
        {
            throw Rusak(null);
        }

        Catat(penyusun, rusak, "rusak dan tidak terbaca");
        Catat(penyusun, padat, "berisi jauh lebih banyak daripada halaman laporan (misalnya gambar peta), tidak terbaca");
        return hasil;

        HalamanPdf Kenali(HalamanPdf h) => pengenal is null || h.Gambar.Count == 0 ? h : opsi.Takaran.Jeda(() => pengenal.Kenali(h));
    }

    internal static PdfDocument Buka(byte[] isi, OpsiPdf opsi)
    {
        try
        {
            var dokumen = PdfDocument.Open(isi, opsi);
            dokumen.AddPageFactory<HalamanPdf, PabrikHalaman>();
            return dokumen;
        }
        catch (PdfDocumentEncryptedException e)
        {
            throw new DokumenTakTerbacaException("PDF terkunci kata sandi. Simpan salinannya tanpa kata sandi, lalu uji salinan itu.", e);
        }
        catch (Exception e) when (Salah(e))
        {
            throw Rusak(e);
        }
    }

    /// <summary>A page as it is painted; without words when it cannot be read.</summary>
    public static HalamanPdf Satu(PdfDocument dokumen, int nomor) => Satu(dokumen, nomor, [], [], h => h);

    private static HalamanPdf Satu(PdfDocument dokumen, int nomor, List<int> rusak, List<int> padat, Func<HalamanPdf, HalamanPdf> olah)
    {
        try
        {
            return olah(dokumen.GetPage<HalamanPdf>(nomor)).Ringkas();
        }
        catch (HalamanTerlaluPadatException)
        {
            padat.Add(nomor);
        }
        catch (Exception e) when (Salah(e))
        {
            rusak.Add(nomor);
        }

        return new HalamanPdf(nomor, 595, 842, []) { TakTerbaca = true };
    }

    // the library answers damage with exceptions of every kind
    private static bool Salah(Exception e) => e is not (DokumenTakTerbacaException or OutOfMemoryException or OperationCanceledException);

    private static void Catat(PenyusunDokumen penyusun, List<int> halaman, string apa)
    {
        if (halaman.Count > 0)
        {
            penyusun.Catat(string.Create(CultureInfo.InvariantCulture, $"halaman {DaftarHalaman.Tulis(halaman)}: {apa}"));
        }
    }

    private static DokumenTakTerbacaException Rusak(Exception? sebab)
    {
        const string Pesan = "PDF rusak atau kosong: tidak ada halaman yang terbaca. Buka di pembaca PDF; bila tidak terbuka, unduh atau cetak ulang ke PDF.";
        return sebab is null ? new(Pesan) : new(Pesan, sebab);
    }
}
