using System.Globalization;
using Akuntabel.Uji.Bacaan;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace Akuntabel.Dokumen.Pembacaan.DariPdf;

/// <summary>Opens a file and paints its pages; what the library throws becomes a message for the owner.</summary>
internal static class BerkasPdf
{
    // the library keeps every font and object that it has met while a file is open: when they have become so many it is opened anew
    private const long SimpananTerbesar = 48L << 20;
    private const int SekaliPeriksa = 10;

    /// <summary>Its pages; one that cannot be read is empty and noted.</summary>
    /// <param name="isi">The file.</param>
    /// <param name="batas">The longest time.</param>
    /// <param name="penyusun">Takes the notes.</param>
    /// <param name="pengenal">Reads pages that are only pictures; <c>null</c>: they stay unread.</param>
    /// <exception cref="DokumenTakTerbacaException">No page can be read, or it is locked or larger than any report.</exception>
    public static List<HalamanPdf> Halaman(byte[] isi, TimeSpan batas, PenyusunDokumen penyusun, PengenalHuruf? pengenal = null)
    {
        var opsi = new OpsiPdf(new TakaranPdf(batas));
        List<int> rusak = [], padat = [];
        var hasil = new List<HalamanPdf>();
        // of a long document most words are the same few: each is kept once
        var kosakata = new Dictionary<string, string>(StringComparer.Ordinal);
        while (Beberapa(isi, opsi, hasil, n => Satu(n.Dokumen, n.Nomor, rusak, padat, Kenali).Berbagi(kosakata)))
        {
            // else what was let go would count as kept, and the next round would keep as much more
            GC.Collect();
        }

        if (hasil.Count == 0 || rusak.Count == hasil.Count)
        {
            throw Rusak(null);
        }

        if (rusak.Count + padat.Count == hasil.Count)
        {
            throw new DokumenTakTerbacaException("halaman PDF ini berisi jauh lebih banyak daripada halaman laporan, jadi tidak dibaca. "
                + "Simpan ulang dari dokumen asalnya (Word atau Excel) sebagai PDF, atau kirim dokumen asalnya.");
        }

        Catat(penyusun, rusak, "rusak dan tidak terbaca");
        Catat(penyusun, padat, "berisi jauh lebih banyak daripada halaman laporan (misalnya gambar peta), tidak terbaca");
        return hasil;

        HalamanPdf Kenali(HalamanPdf h) => pengenal is null || h.Gambar.Count == 0 ? h : opsi.Takaran.Jeda(() => pengenal.Kenali(h));
    }

    /// <summary>Reads further pages until the library keeps too much; false after the last.</summary>
    private static bool Beberapa(byte[] isi, OpsiPdf opsi, List<HalamanPdf> hasil, Func<(PdfDocument Dokumen, int Nomor), HalamanPdf> satu)
    {
        using var dokumen = Buka(isi, opsi);
        if (dokumen.NumberOfPages > TakaranPdf.HalamanTerbanyak)
        {
            throw TakaranPdf.TerlaluBanyak($"{TakaranPdf.HalamanTerbanyak} halaman");
        }

        var penuh = GC.GetTotalMemory(forceFullCollection: false) + SimpananTerbesar;
        while (hasil.Count < dokumen.NumberOfPages)
        {
            hasil.Add(satu((dokumen, hasil.Count + 1)));
            if (hasil.Count % SekaliPeriksa == 0 && GC.GetTotalMemory(forceFullCollection: false) > penuh)
            {
                return hasil.Count < dokumen.NumberOfPages;
            }
        }

        return false;
    }

    internal static PdfDocument Buka(byte[] isi, OpsiPdf opsi)
    {
        if (PohonHalaman.TerlaluDalam(isi))
        {
            throw Rusak(null);
        }

        try
        {
            var dokumen = PdfDocument.Open(isi, opsi);
            dokumen.AddPageFactory<HalamanPdf, PabrikHalaman>();
            return dokumen;
        }
        catch (PdfDocumentEncryptedException e)
        {
            throw new DokumenTakTerbacaException("PDF terkunci kata sandi. Simpan salinannya tanpa kata sandi, lalu kirim salinan itu.", e);
        }
        catch (Exception e) when (Salah(e))
        {
            throw Rusak(e);
        }
    }

    /// <summary>The same, with its pictures.</summary>
    public static HalamanPdf SatuUtuh(PdfDocument dokumen, int nomor)
    {
        try
        {
            return dokumen.GetPage<HalamanPdf>(nomor);
        }
        catch (Exception e) when (e is HalamanTerlaluPadatException || Salah(e))
        {
            return new HalamanPdf(nomor, 595, 842, []) { TakTerbaca = true };
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
        const string Pesan = "PDF rusak atau kosong: tidak ada halaman yang terbaca. Buka di pembaca PDF; bila tidak terbuka, unduh atau "
            + "cetak ulang ke PDF.";
        return sebab is null ? new(Pesan) : new(Pesan, sebab);
    }
}
