using System.Globalization;
using System.Text;
using Akuntabel.Dokumen.Pembacaan;
using Akuntabel.Dokumen.Pertukaran.LembarKerja;
using Akuntabel.Dokumen.Pertukaran.Muatan;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace Akuntabel.Dokumen.Pertukaran.Buku;

/// <summary>Sheets of a workbook of the old form (.xls).</summary>
internal static class BukuXls
{
    private const int SelTerbanyak = 5_000_000;

    /// <summary>How a compound file begins.</summary>
    public static ReadOnlySpan<byte> Awal => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>Reads every sheet: rows by their number, from 1.</summary>
    /// <exception cref="DokumenTakTerbacaException">It is no workbook, or broken, or locked.</exception>
    public static List<(string Nama, SortedDictionary<int, SelBuku[]> Baris)> Baca(byte[] isi)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        try
        {
            using var pembaca = ExcelReaderFactory.CreateBinaryReader(new MemoryStream(isi));
            var hasil = new List<(string, SortedDictionary<int, SelBuku[]>)>();
            var sisa = SelTerbanyak;
            do
            {
                hasil.Add((pembaca.Name, Lembar(pembaca, ref sisa)));
            }
            while (pembaca.NextResult());
            return hasil;
        }
        catch (Exception e) when (e is ExcelReaderException or IOException or ArgumentException or FormatException or OverflowException or InvalidOperationException
            or IndexOutOfRangeException or NotSupportedException or InvalidCastException or NullReferenceException or KeyNotFoundException)
        {
            throw new DokumenTakTerbacaException("buku kerja .xls ini rusak, terkunci, atau bukan buku kerja. Buka di Excel atau LibreOffice, simpan sebagai .xlsx tanpa kata sandi, lalu unggah lagi.", e);
        }
    }

    private static SortedDictionary<int, SelBuku[]> Lembar(IExcelDataReader pembaca, ref int sisa)
    {
        var hasil = new SortedDictionary<int, SelBuku[]>();
        for (var baris = 1; pembaca.Read(); baris++)
        {
            if ((sisa -= pembaca.FieldCount) < 0)
            {
                throw new DokumenTakTerbacaException($"buku kerja .xls ini berisi lebih dari {SelTerbanyak} sel. Hapus lembar dan baris yang tidak dipakai, lalu unggah lagi.");
            }

            var sel = Enumerable.Range(0, pembaca.FieldCount).Select(k => Sel(pembaca, k)).ToList();
            sel.RemoveRange(sel.FindLastIndex(s => s.Teks.Length > 0) + 1, sel.Count - sel.FindLastIndex(s => s.Teks.Length > 0) - 1);
            if (sel.Count > 0)
            {
                hasil[baris] = [.. sel];
            }
        }

        return hasil;
    }

    private static SelBuku Sel(IExcelDataReader pembaca, int kolom) => pembaca.GetValue(kolom) switch
    {
        null => new SelBuku(""),
        DateTime t => t.TimeOfDay == TimeSpan.Zero ? SelBuku.Dari(DateOnly.FromDateTime(t)) : new SelBuku(t.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)),
        bool b => new SelBuku(b ? "ya" : "tidak"),
        double d when double.IsFinite(d) && Math.Abs(d) < 1e15 => Angka(d, pembaca.GetNumberFormatString(kolom) ?? ""),
        var v => new SelBuku(IsiBerkas.SatuPenutup(Convert.ToString(v, CultureInfo.InvariantCulture) ?? "")),
    };

    private static SelBuku Angka(double n, string format)
    {
        var nilai = decimal.Parse(n.ToString("G15", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture);
        var bagian = Pembacaan.Xlsx.BagianFormat.Pilih(format, nilai, out _);
        for (var i = 0; i < (bagian?.Persen ?? 0); i++)
        {
            nilai *= 100;
        }

        return SelBuku.Dari(nilai, bagian is { Umum: false } ? bagian.NolDesimal : 0);
    }
}
