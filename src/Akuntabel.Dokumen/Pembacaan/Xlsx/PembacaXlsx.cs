using Akuntabel.Uji.Bacaan;

namespace Akuntabel.Dokumen.Pembacaan.Xlsx;

/// <summary>Reads a workbook into the model of the consistency check: each sheet is a heading with its tables, each number as its cell shows it.</summary>
/// <remarks>
/// Our own reader over the parts: ready ones give the raw number, not what the number format makes of it, and lay out rows as wide and as many
/// as the farthest cells say, so that three cells can keep them busy for minutes.
/// </remarks>
internal static class PembacaXlsx
{
    /// <summary>Reads a workbook.</summary>
    /// <exception cref="DokumenTakTerbacaException">It is damaged, locked, or larger than any report.</exception>
    public static DokumenTerbaca Baca(byte[] isi)
    {
        using var wadah = WadahZip.Buka(isi, ".xlsx");
        var buku = new BukuXlsx(wadah);
        var penyusun = TakaranDokumen.Penyusun();
        // cells that show something, and places of the tables that they make
        var (sel, petak) = (new TakaranDokumen(), new TakaranDokumen());
        for (var i = 0; i < buku.Lembar.Count; i++)
        {
            var (nama, tersembunyi, bagian) = buku.Lembar[i];
            if (tersembunyi)
            {
                penyusun.Catat($"Lembar \"{nama}\" tersembunyi dan tidak diuji.");
                continue;
            }

            using var xml = buku.Xml(bagian);
            if (xml is null || bagian.Contains("chartsheet", StringComparison.OrdinalIgnoreCase))
            {
                penyusun.Catat($"Lembar \"{nama}\" {(xml is null ? "tidak dapat dibaca" : "hanya berisi grafik")} dan tidak diuji.");
                continue;
            }

            SatuLembar(penyusun, nama, LembarXlsx.Baca(buku, xml, sel.Sel), buku.BarisUlang.GetValueOrDefault(i), petak.Sel);
        }

        return penyusun.Selesai();
    }

    internal static void SatuLembar(PenyusunDokumen penyusun, string nama, LembarXlsx lembar, (int Dari, int Sampai) ulang,
        Action<long> hitung)
    {
        if (lembar.BanyakTersembunyi > 0)
        {
            penyusun.Catat($"Lembar \"{nama}\" menyembunyikan kolom atau baris tersaring; yang tersembunyi tidak diuji.");
        }

        if (lembar.Baris.Count > 0)
        {
            new PemilahLembar(penyusun, nama, lembar, ulang, hitung).Pilah();
        }
    }
}
