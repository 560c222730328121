using System.Globalization;
using System.Text.RegularExpressions;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.Muatan;
using Akuntabel.Dokumen.Xlsx;

namespace Akuntabel.Dokumen.Pertukaran.LembarKerja;

/// <summary>A cell of the workbook: a text, or a figure or a date with the text that stands for it in the agency's files.</summary>
/// <param name="Teks">The text; of a figure with comma and without thousands, of a date year-month-day.</param>
/// <param name="Jenis">What the cell holds.</param>
/// <param name="Rumus">Whether a formula gave the value.</param>
internal readonly partial record struct SelBuku(string Teks, JenisSkalar Jenis = JenisSkalar.Teks, bool Rumus = false)
{
    /// <summary>Stands for what a workbook says of a cell but does not hold: a formula that was never calculated, a text that is not
    /// there. No spreadsheet writes it.</summary>
    public const string TandaHilang = "\u0002";

    /// <summary>How such a cell is called.</summary>
    public const string SebutHilang = "isinya tidak ikut tersimpan";

    /// <summary>The most characters of a cell.</summary>
    public const int TeksTerpanjang = 32_767;

    // digits beyond these are lost in a spreadsheet
    private const int DigitTerbanyak = 15;

    private static readonly DateOnly HariNol = new(1899, 12, 30);

    /// <summary>Whether it was typed as a figure of more digits than a spreadsheet keeps: the last ones are lost.</summary>
    public bool TerlaluPanjang { get; init; }

    /// <summary>Whether the workbook does not hold what it says of the cell.</summary>
    public bool Hilang => Teks == TandaHilang;

    /// <summary>A text as a figure, when a spreadsheet can hold it without loss; as a text otherwise.</summary>
    public static SelBuku Angka(string teks)
    {
        var rapi = teks.Trim();
        return PolaAngka().IsMatch(rapi) && rapi.Count(char.IsAsciiDigit) <= DigitTerbanyak && BacaAngka.Coba(rapi, out var n, out _) && n is { } nilai
            ? Dari(nilai, nilai.Scale) : new SelBuku(teks);
    }

    /// <summary>A figure with its decimals.</summary>
    public static SelBuku Dari(decimal nilai, int desimal, bool rumus = false) =>
        new(nilai.ToString("F" + Math.Max(desimal, (nilai / 1.000000000000000000000000000000m).Scale), CultureInfo.InvariantCulture).Replace('.', ','), JenisSkalar.Angka, rumus);

    /// <summary>A date.</summary>
    public static SelBuku Dari(DateOnly tanggal, bool rumus = false) => new(tanggal.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), JenisSkalar.Tanggal, rumus);

    /// <summary>A scalar of a YAML file.</summary>
    public static SelBuku Dari(SkalarIsian s) => s.Jenis switch
    {
        JenisSkalar.Angka => Angka(s.Isi),
        JenisSkalar.Tanggal when DateOnly.TryParseExact(s.Isi, ["yyyy-M-d"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var d) && d > HariNol.AddDays(60) => Dari(d),
        _ => new SelBuku(s.Isi),
    };

    /// <summary>Whether a cell can hold the text.</summary>
    public static bool Muat(string teks) => teks.Length <= TeksTerpanjang && !teks.Any(c => c is '\r' or '\uFFFE' or '\uFFFF' || (c < ' ' && c is not ('\n' or '\t')));

    /// <summary>Writes the cell.</summary>
    /// <param name="l">The sheet.</param>
    /// <param name="kolom">Column, from 1.</param>
    /// <param name="kunci">Heading or key; years have no thousands.</param>
    /// <param name="gaya">Look.</param>
    public void Tulis(Lembar l, int kolom, string kunci, Gaya gaya)
    {
        if (Jenis == JenisSkalar.Teks)
        {
            l.Teks(kolom, Teks, gaya with { Format = "@" });
            return;
        }

        if (Jenis == JenisSkalar.Tanggal)
        {
            var hari = DateOnly.ParseExact(Teks, "yyyy-MM-dd", CultureInfo.InvariantCulture).DayNumber - HariNol.DayNumber;
            l.Angka(kolom, hari, gaya with { Format = "[$-421]d mmmm yyyy", Rata = Core.Laporan.Rata.Kiri });
            return;
        }

        var nilai = decimal.Parse(Teks.Replace(',', '.'), CultureInfo.InvariantCulture);
        l.Angka(kolom, nilai, gaya with { Format = Format(kunci), Rata = Core.Laporan.Rata.Kanan });
    }

    private string Format(string kunci)
    {
        var koma = Teks.IndexOf(',');
        return (kunci.StartsWith("tahun", StringComparison.OrdinalIgnoreCase) ? "0" : "#,##0") + (koma < 0 ? "" : "." + new string('0', Teks.Length - koma - 1));
    }

    [GeneratedRegex(@"^-?(0|[1-9][0-9.]*)(,[0-9]+)?$", RegexOptions.NonBacktracking)]
    private static partial Regex PolaAngka();
}
