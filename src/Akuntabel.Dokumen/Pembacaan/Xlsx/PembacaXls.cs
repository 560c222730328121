using System.Globalization;
using System.Text;
using Akuntabel.Uji.Bacaan;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace Akuntabel.Dokumen.Pembacaan.Xlsx;

/// <summary>Reads a workbook of the old form (.xls) as <see cref="PembacaXlsx"/> reads the new one.</summary>
internal static class PembacaXls
{
    /// <summary>Reads a workbook.</summary>
    /// <exception cref="DokumenTakTerbacaException">It is damaged, locked, or larger than any report.</exception>
    public static DokumenTerbaca Baca(byte[] isi)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        try
        {
            using var pembaca = ExcelReaderFactory.CreateBinaryReader(new MemoryStream(isi));
            return Buku(pembaca);
        }
        catch (Exception e) when (e is ExcelReaderException or IOException or ArgumentException or FormatException or OverflowException or InvalidOperationException
            or IndexOutOfRangeException or NotSupportedException or InvalidCastException or NullReferenceException or KeyNotFoundException)
        {
            throw new DokumenTakTerbacaException("buku kerja .xls ini rusak, terkunci, atau bukan buku kerja. Buka di Excel atau LibreOffice, simpan sebagai .xlsx tanpa kata sandi, lalu uji lagi.", e);
        }
    }

    private static DokumenTerbaca Buku(IExcelDataReader pembaca)
    {
        var penyusun = TakaranDokumen.Penyusun();
        var (sel, petak) = (new TakaranDokumen(), new TakaranDokumen());
        do
        {
            if (pembaca.VisibleState is "hidden" or "veryhidden")
            {
                penyusun.Catat($"Lembar \"{pembaca.Name}\" tersembunyi dan tidak diuji.");
                continue;
            }

            var gabung = (pembaca.MergeCells ?? []).Select(g => new GabunganSel(g.FromRow + 1, g.FromColumn + 1, g.ToRow + 1, g.ToColumn + 1));
            PembacaXlsx.SatuLembar(penyusun, pembaca.Name, LembarXlsx.Dari(Lembar(pembaca, sel), gabung), default, petak.Sel);
        }
        while (pembaca.NextResult());
        return penyusun.Selesai();
    }

    private static SortedDictionary<int, List<SelLembar>> Lembar(IExcelDataReader pembaca, TakaranDokumen takaran)
    {
        var hasil = new SortedDictionary<int, List<SelLembar>>();
        for (var baris = 1; pembaca.Read(); baris++)
        {
            var sel = new List<SelLembar>();
            for (var k = 0; k < pembaca.FieldCount; k++)
            {
                var teks = string.Join(' ', Teks(pembaca, k).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
                if (teks.Length > 0)
                {
                    takaran.Huruf(teks.Length);
                    sel.Add(new SelLembar(k + 1, teks, false));
                }
            }

            if (sel.Count > 0)
            {
                takaran.Sel(sel.Count);
                hasil[baris] = sel;
            }
        }

        return hasil;
    }

    private static string Teks(IExcelDataReader pembaca, int kolom) => pembaca.GetValue(kolom) switch
    {
        null => "",
        DateTime t => t.ToString(t.TimeOfDay == TimeSpan.Zero ? "dd/MM/yyyy" : "dd/MM/yyyy HH:mm", CultureInfo.InvariantCulture),
        bool b => b ? "TRUE" : "FALSE",
        double d => FormatSel.Tampil(d.ToString("R", CultureInfo.InvariantCulture), pembaca.GetNumberFormatString(kolom) ?? "", sejak1904: false),
        int n => FormatSel.Tampil(n.ToString(CultureInfo.InvariantCulture), pembaca.GetNumberFormatString(kolom) ?? "", sejak1904: false),
        var v => Convert.ToString(v, CultureInfo.InvariantCulture) ?? "",
    };
}
