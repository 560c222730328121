using System.Globalization;
using System.Text;
using Akuntabel.Dokumen.Pembacaan;
using Akuntabel.Dokumen.Pembacaan.Xlsx;
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
        var hasil = new List<(string, SortedDictionary<int, SelBuku[]>)>();
        var sisa = SelTerbanyak;
        foreach (var (nama, i) in Nama(isi).Select((n, i) => (n, i)))
        {
            var baris = new SortedDictionary<int, SelBuku[]>();
            foreach (var (nomor, sel) in Alir(isi, i, int.MaxValue))
            {
                if ((sisa -= sel.Length) < 0)
                {
                    throw new DokumenTakTerbacaException($"buku kerja .xls ini berisi lebih dari {SelTerbanyak} sel. Hapus lembar dan baris yang tidak dipakai, lalu unggah lagi.");
                }

                baris[nomor] = sel;
            }

            hasil.Add((nama, baris));
        }

        return hasil;
    }

    /// <summary>Names of the sheets.</summary>
    /// <exception cref="DokumenTakTerbacaException">It is no workbook, or broken, or locked.</exception>
    public static List<string> Nama(byte[] isi) => Jaga(() =>
    {
        using var pembaca = Buka(isi);
        var hasil = new List<string>();
        do
        {
            hasil.Add(pembaca.Name);
        }
        while (pembaca.NextResult());
        return hasil;
    });

    /// <summary>The rows of a sheet that are not blank, one after the other.</summary>
    /// <param name="isi">The workbook.</param>
    /// <param name="lembar">Which sheet, from 0.</param>
    /// <param name="kolomTerbanyak">Columns beyond are passed over.</param>
    public static IEnumerable<(int Nomor, SelBuku[] Sel)> Alir(byte[] isi, int lembar, int kolomTerbanyak)
    {
        using var pembaca = Jaga(() => Buka(isi));
        for (var i = 0; i < lembar; i++)
        {
            Jaga(pembaca.NextResult);
        }

        for (var baris = 1; Jaga(pembaca.Read); baris++)
        {
            if (Jaga(() => Baris(pembaca, kolomTerbanyak)) is { Length: > 0 } sel)
            {
                yield return (baris, sel);
            }
        }
    }

    /// <summary>The joined cells of a sheet.</summary>
    public static IReadOnlyList<GabunganSel> Gabungan(byte[] isi, int lembar) => Jaga(() =>
    {
        using var pembaca = Buka(isi);
        for (var i = 0; i < lembar; i++)
        {
            pembaca.NextResult();
        }

        return (IReadOnlyList<GabunganSel>)[.. (pembaca.MergeCells ?? [])
            .Select(g => new GabunganSel(g.FromRow + 1, g.FromColumn + 1, g.ToRow + 1, g.ToColumn + 1))];
    });

    private static IExcelDataReader Buka(byte[] isi)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return ExcelReaderFactory.CreateBinaryReader(new MemoryStream(isi));
    }

    private static T Jaga<T>(Func<T> kerja)
    {
        try
        {
            return kerja();
        }
        catch (Exception e) when (e is ExcelReaderException or IOException or ArgumentException or FormatException or OverflowException or InvalidOperationException
            or IndexOutOfRangeException or NotSupportedException or InvalidCastException or NullReferenceException or KeyNotFoundException)
        {
            throw new DokumenTakTerbacaException("buku kerja .xls ini rusak, terkunci, atau bukan buku kerja. Buka di Excel atau LibreOffice, simpan sebagai .xlsx tanpa kata sandi, lalu unggah lagi.", e);
        }
    }

    private static SelBuku[] Baris(IExcelDataReader pembaca, int kolomTerbanyak)
    {
        var sel = Enumerable.Range(0, Math.Min(pembaca.FieldCount, kolomTerbanyak)).Select(k => Sel(pembaca, k)).ToList();
        var akhir = sel.FindLastIndex(s => s.Teks.Length > 0) + 1;
        sel.RemoveRange(akhir, sel.Count - akhir);
        return [.. sel];
    }

    private static SelBuku Sel(IExcelDataReader pembaca, int kolom) => pembaca.GetValue(kolom) switch
    {
        null => new SelBuku(""),
        DateTime t => t.TimeOfDay == TimeSpan.Zero ? SelBuku.Dari(DateOnly.FromDateTime(t)) : new SelBuku(t.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)),
        bool b => new SelBuku(b ? "ya" : "tidak"),
        double d when double.IsFinite(d) && Math.Abs(d) < 1e15 => Angka(d, pembaca.GetNumberFormatString(kolom) ?? ""),
        double d => new SelBuku(d.ToString("R", CultureInfo.InvariantCulture)) { TerlaluPanjang = true },
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
