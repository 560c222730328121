using System.Text;
using Akuntabel.Dokumen.Berkas;
using Akuntabel.Uji.Bacaan;

namespace Akuntabel.Dokumen.Pembacaan.DariTeks;

/// <summary>Reads a sheet that was saved as CSV: blank rows part its tables, rows of one cell above or below one are lines of text.</summary>
internal static class PembacaCsv
{
    /// <summary>Reads UTF-8, or what Excel on Windows saves.</summary>
    /// <exception cref="DokumenTakTerbacaException">Larger than any report.</exception>
    public static DokumenTerbaca Baca(byte[] isi)
    {
        var teks = Teks(isi);
        TakaranDokumen.PastikanHuruf(teks.Length);
        var penyusun = TakaranDokumen.Penyusun();
        var tabel = new List<BarisTerbaca>();
        foreach (var baris in CsvBerkas.Mentah(teks))
        {
            var isian = baris.Sel.Where(s => s.Trim().Length > 0).ToList();
            if (isian.Count > 1)
            {
                tabel.Add(new BarisTerbaca(baris.Nomor, [.. baris.Sel.Select(s => new SelTerbaca(Rapi(s)))]));
                continue;
            }

            Simpan(penyusun, tabel);
            if (isian.Count == 1)
            {
                penyusun.Tambah(baris.Nomor, Rapi(isian[0]), JenisParagraf.Isi);
            }
        }

        Simpan(penyusun, tabel);
        return penyusun.Selesai();
    }

    private static void Simpan(PenyusunDokumen penyusun, List<BarisTerbaca> tabel)
    {
        // columns that are blank throughout are but separators at the end of lines
        var lebar = tabel.Count == 0 ? 0 : tabel.Max(b => b.Sel.ToList().FindLastIndex(s => s.Teks.Length > 0) + 1);
        penyusun.Tambah([.. tabel.Select(b => b with { Sel = [.. Enumerable.Range(0, lebar).Select(k => k < b.Sel.Count ? b.Sel[k] : new SelTerbaca(""))] })]);
        tabel.Clear();
    }

    private static string Teks(byte[] isi)
    {
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(isi).TrimStart('\ufeff');
        }
        catch (DecoderFallbackException)
        {
            return Encoding.Latin1.GetString(isi);
        }
    }

    private static string Rapi(string teks) => string.Join(' ', teks.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
