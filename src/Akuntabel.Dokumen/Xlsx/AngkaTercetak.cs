using System.Globalization;
using Akuntabel.Core.Umum;

namespace Akuntabel.Dokumen.Xlsx;

/// <summary>Reads a bound figure back from how it is printed, to decide whether a cell is a number and with which format.</summary>
internal static class AngkaTercetak
{
    /// <summary>The number format of a figure that is printed as a plain number with or without its unit; null when it is not.</summary>
    /// <remarks>"3 (tiga)" or "Rp4,0 miliar" are texts: a cell could not show them and still hold the fact's value.</remarks>
    public static string? Format(Fakta fakta, string bentuk)
    {
        if (fakta.Kata is not null)
        {
            return null;
        }

        if (fakta.Besaran.Nilai is not { } nilai)
        {
            return bentuk.Trim() is AngkaIndonesia.Kosong or "-" or "" ? FormatBaku(fakta) : null;
        }

        var (awalan, angka, akhiran) = Pisah(bentuk.Trim(), fakta.Satuan);
        var koma = angka.IndexOf(',', StringComparison.Ordinal);
        var desimal = koma < 0 ? 0 : angka.Length - koma - 1;
        return desimal <= 15 && BentukCocok(angka, nilai, desimal)
            ? awalan + Pola(desimal, Beribuan(fakta.Satuan)) + akhiran
            : null;
    }

    /// <summary>The number format by the fact's own declared decimals, without unit.</summary>
    public static string FormatBaku(Fakta fakta) => Pola(fakta.Desimal, Beribuan(fakta.Satuan));

    /// <summary>A value as a spreadsheet stores it: at most 15 significant digits.</summary>
    public static string Nilai(decimal nilai) => nilai.ToString("G15", CultureInfo.InvariantCulture);

    private static bool BentukCocok(string angka, decimal nilai, int desimal)
    {
        var baku = AngkaIndonesia.Cetak(nilai, desimal);
        return angka == baku || angka == baku.Replace(".", "", StringComparison.Ordinal);
    }

    private static (string Awalan, string Angka, string Akhiran) Pisah(string bentuk, Satuan satuan)
    {
        if (bentuk.StartsWith("−Rp", StringComparison.Ordinal))
        {
            // a spreadsheet puts the sign of a number before what its format prints first
            var (awalan, angka, akhiran) = Pisah(bentuk[1..], satuan);
            return (awalan, "−" + angka, akhiran);
        }

        if (bentuk.StartsWith("Rp", StringComparison.Ordinal))
        {
            var angka = bentuk[2..].TrimStart('.', ' ', '\u00a0');
            return (Harfiah(bentuk[..^angka.Length]), angka, "");
        }

        var unit = satuan.Nama;
        if (unit.Length == 0 || !bentuk.EndsWith(unit, StringComparison.Ordinal))
        {
            return ("", bentuk, "");
        }

        var sisa = bentuk[..^unit.Length].TrimEnd(' ', '\u00a0');
        return ("", sisa, Harfiah(bentuk[sisa.Length..]));
    }

    private static string Harfiah(string teks) => "\"" + teks.Replace("\"", "", StringComparison.Ordinal) + "\"";

    private static bool Beribuan(Satuan satuan) => satuan.Jenis is JenisSatuan.Rupiah or JenisSatuan.Cacah;

    private static string Pola(int desimal, bool beribuan) =>
        (beribuan ? "#,##0" : "0") + (desimal > 0 ? "." + new string('0', desimal) : "");
}
