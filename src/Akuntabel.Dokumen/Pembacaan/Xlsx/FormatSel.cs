using System.Globalization;
using System.Text;

namespace Akuntabel.Dokumen.Pembacaan.Xlsx;

/// <summary>A number as a reader sees it in a cell, in Indonesian form, by the cell's number format.</summary>
internal static class FormatSel
{
    private const int SignifikanUmum = 10;

    // the formats that a workbook does not spell out (ECMA-376, 18.8.30)
    private static readonly Dictionary<int, string> Bawaan = new()
    {
        [1] = "0", [2] = "0.00", [3] = "#,##0", [4] = "#,##0.00", [9] = "0%", [10] = "0.00%",
        [14] = "dd/mm/yyyy", [15] = "d-mmm-yy", [16] = "d-mmm", [17] = "mmm-yy", [18] = "h:mm", [19] = "h:mm:ss", [20] = "h:mm", [21] = "h:mm:ss", [22] = "dd/mm/yyyy h:mm",
        [37] = "#,##0;(#,##0)", [38] = "#,##0;(#,##0)", [39] = "#,##0.00;(#,##0.00)", [40] = "#,##0.00;(#,##0.00)",
        [41] = "#,##0;-#,##0;\"-\"", [42] = "#,##0;-#,##0;\"-\"", [43] = "#,##0.00;-#,##0.00;\"-\"", [44] = "#,##0.00;-#,##0.00;\"-\"",
        [45] = "mm:ss", [46] = "[h]:mm:ss", [47] = "mm:ss", [49] = "@",
    };

    /// <summary>The code of a format that the workbook does not spell out.</summary>
    public static string Kode(int nomor) => Bawaan.GetValueOrDefault(nomor, "");

    /// <summary>The text of a number.</summary>
    /// <param name="mentah">As the file has it.</param>
    /// <param name="kode">Format code; empty for general.</param>
    /// <param name="sejak1904">Days are counted from 1904.</param>
    public static string Tampil(string mentah, string kode, bool sejak1904)
    {
        if (!double.TryParse(mentah, NumberStyles.Float, CultureInfo.InvariantCulture, out var n) || !double.IsFinite(n) || Math.Abs(n) >= 1e27)
        {
            return mentah;
        }

        // the fifteen digits that spreadsheets know; the rest is noise of binary fractions
        var nilai = decimal.Parse(n.ToString("G15", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture);
        var bagian = BagianFormat.Pilih(kode, nilai, out var bertanda);
        return bagian is null || bagian.Umum ? Umum(nilai)
            : bagian.Tanggal ? TanggalSel.Tampil(bagian, nilai, sejak1904) ?? Umum(nilai)
            : Angka(bagian, bertanda ? nilai : Math.Abs(nilai));
    }

    private static string Umum(decimal nilai)
    {
        var utuh = Math.Truncate(Math.Abs(nilai)).ToString(CultureInfo.InvariantCulture).Length;
        return Math.Round(nilai, Math.Clamp(SignifikanUmum - utuh, 0, SignifikanUmum), MidpointRounding.AwayFromZero).ToString("0.##########", CultureInfo.InvariantCulture).Replace('.', ',');
    }

    private static string Angka(BagianFormat f, decimal nilai)
    {
        var skala = nilai;
        for (var i = 0; i < f.Persen; i++)
        {
            skala *= 100;
        }

        for (var i = 0; i < f.Ribuan; i++)
        {
            skala /= 1000;
        }

        var bulat = Math.Round(Math.Abs(skala), f.Desimal, MidpointRounding.AwayFromZero);
        var utuh = Math.Truncate(bulat).ToString(CultureInfo.InvariantCulture);
        var pecahan = (bulat - Math.Truncate(bulat)).ToString(CultureInfo.InvariantCulture);
        var teks = Susun(f, utuh == "0" ? "" : utuh, pecahan.Length > 2 ? pecahan[2..] : "");
        return (skala < 0 && bulat != 0 ? "-" : "") + teks;
    }

    /// <summary>Puts digits at their places; the text between them stays.</summary>
    private static string Susun(BagianFormat f, string utuh, string pecahan)
    {
        var sb = new StringBuilder();
        var tempat = f.TempatUtuh;
        var sisa = Math.Max(utuh.Length, f.NolUtuh);
        var angka = utuh.PadLeft(sisa, '0');
        var ambil = 0;
        var desimal = 0;
        foreach (var (jenis, teks) in f.Ruas)
        {
            switch (jenis)
            {
                case JenisRuas.Utuh:
                    // the first place takes all digits for which there is no place of their own
                    for (var sampai = angka.Length - --tempat; ambil < sampai; ambil++)
                    {
                        sb.Append(angka[ambil]);
                        sb.Append(f.Berkelompok && ambil + 1 < angka.Length && (angka.Length - ambil - 1) % 3 == 0 ? "." : "");
                    }

                    break;
                case JenisRuas.Koma:
                    sb.Append(pecahan.TrimEnd('0').Length > 0 || f.NolDesimal > 0 ? "," : "");
                    break;
                case JenisRuas.Desimal:
                    var berikut = desimal < pecahan.Length ? pecahan[desimal] : '0';
                    var perlu = desimal < f.NolDesimal || (desimal < pecahan.Length && pecahan[desimal..].Trim('0').Length > 0);
                    sb.Append(perlu ? berikut.ToString() : "");
                    desimal++;
                    break;
                default:
                    sb.Append(teks);
                    break;
            }
        }

        return sb.ToString().Trim();
    }
}
