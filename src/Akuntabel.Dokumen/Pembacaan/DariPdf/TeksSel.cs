using System.Text.RegularExpressions;

namespace Akuntabel.Dokumen.Pembacaan.DariPdf;

/// <summary>Lines to text: a blank between them, none where a word or a figure was cut.</summary>
internal static class TeksSel
{
    private const int UjungTerpanjang = 60;
    private const RegexOptions Opsi = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;
    internal static readonly Regex AngkaUtuh = new(@"^(Rp\.?\s?)?-?[0-9]([0-9.,]*[0-9])?\s?%?(,-)?$", Opsi);
    private static readonly Regex Penghubung = new("^(atau|dan|serta|[-–/])$", Opsi | RegexOptions.IgnoreCase);
    private static readonly Regex SatuDesimal = new(@"^[0-9]{1,3}([.,][0-9])$", Opsi);
    private static readonly Regex DesimalTerpotong = new(@"^(Rp\.?\s?)?\(?-?[0-9]{1,3}(\.[0-9]{3})+,[0-9]$", Opsi);
    private static readonly Regex SatuAngka = new(@"^[0-9]\s?%?\)?$", Opsi);
    private static readonly Regex RibuanTerputus = new(@"(^|[^0-9.,])[0-9]{1,3}([.,][0-9]{3})*[.,]$", Opsi);
    private static readonly Regex RibuanTerpotong = new(@"(^|[^0-9.,])[0-9]{1,3}([.,][0-9]{3})+[.,][0-9]{1,2}$", Opsi);
    private static readonly Regex AwalRibuan = new(@"^[0-9]{3}([.,][0-9]+)*\b", Opsi);
    private static readonly Regex SisaRibuan = new(@"^[0-9]{1,2}([.,][0-9]+)*(,-)?\)?$", Opsi);

    /// <summary>The text of a cell.</summary>
    public static string Gabung(SelPdf sel, Kosakata kosakata)
    {
        if (sel.Larik.Count(l => AngkaUtuh.IsMatch(l.Teks)) > 1 && sel.Larik.All(l => AngkaUtuh.IsMatch(l.Teks.Trim('(', ')', '.'))
            || Penghubung.IsMatch(l.Teks)) && !Terpotong(sel))
        {
            // several figures are not one: as a list nobody takes the first for the cell's value
            return string.Join(' ', sel.Larik.Select(l => "• " + l.Teks));
        }

        var teks = "";
        for (var i = 0; i < sel.Larik.Count; i++)
        {
            if (i > 0 && kosakata.Bertanda(sel, i - 1))
            {
                teks = teks[..^1] + sel.Larik[i].Teks;
                continue;
            }

            var utuh = Terpotong(sel) || (i > 0 && kosakata.Terpenggal(sel, i - 1));
            teks = utuh ? teks + sel.Larik[i].Teks : Sambung(teks, sel.Larik[i].Teks);
        }

        return teks;
    }

    /// <summary>Whether a cell holds one figure that did not fit on its line.</summary>
    public static bool Terpotong(SelPdf sel) =>
        sel.Larik is [var a, var b] && (RibuanTerbelah(a.Teks, b.Teks)
            || (a.X1 - a.X0 + b.X1 - b.X0 > sel.Lebar - 6 && AngkaTerpotong(a.Teks, b.Teks)));

    /// <summary>Two lines of one text.</summary>
    public static string Sambung(string atas, string bawah)
    {
        if (atas.Length == 0 || bawah.Length == 0)
        {
            return atas + bawah;
        }

        if (bawah == "-" && atas.Length > 1 && atas[^1] == ',' && char.IsAsciiDigit(atas[^2]))
        {
            return atas + bawah;
        }

        if (RibuanTerputus.IsMatch(atas.Length > UjungTerpanjang ? atas[^UjungTerpanjang..] : atas) && AwalRibuan.IsMatch(bawah))
        {
            return atas + bawah;
        }

        if (atas.Length > 1 && atas[^1] == '-' && char.IsLetterOrDigit(atas[^2]) && char.IsLetterOrDigit(bawah[0]))
        {
            return Terpenggal(atas, bawah) ? atas[..^1] + bawah : atas + bawah;
        }

        return atas[^1] == '/' ? atas + bawah : atas + " " + bawah;
    }

    private static bool AngkaTerpotong(string atas, string bawah) =>
        ((SatuDesimal.IsMatch(atas) || DesimalTerpotong.IsMatch(atas)) && SatuAngka.IsMatch(bawah)) || RibuanTerbelah(atas, bawah);

    /// <summary>Neither is a figure, both are: the last group of thousands goes on in the next line.</summary>
    public static bool RibuanTerbelah(string atas, string bawah) => RibuanTerpotong.IsMatch(atas)
        && !Berdesimal(atas) && SisaRibuan.IsMatch(bawah) && KelompokPenuh(atas, bawah);

    /// <summary>"6.400.500.000,00" is whole: its last sign is another than that of its thousands.</summary>
    private static bool Berdesimal(string angka) =>
        angka.Length > 3 && angka[^3] is ',' or '.' && angka.AsSpan(0, angka.Length - 3).ContainsAny(',', '.')
            && !angka.AsSpan(0, angka.Length - 3).Contains(angka[^3]);

    private static bool KelompokPenuh(string atas, string bawah) =>
        atas.Length - 1 - atas.LastIndexOfAny(['.', ',']) + bawah.TakeWhile(char.IsAsciiDigit).Count() == 3;

    // "rata-rata" keeps its hyphen; "menye-" before "diakan" does not
    private static bool Terpenggal(string atas, string bawah)
    {
        var kiri = new string([.. atas[..^1].Reverse().TakeWhile(char.IsLetter).Reverse()]);
        var kanan = new string([.. bawah.TakeWhile(char.IsLetter)]);
        var ulang = kiri.Length > 2 && kanan.Length > 2
            && (kiri.EndsWith(kanan[..3], StringComparison.OrdinalIgnoreCase)
            || kiri.Contains(kanan[..3], StringComparison.OrdinalIgnoreCase)
            || kanan.StartsWith(kiri[..3], StringComparison.OrdinalIgnoreCase));
        return kiri.Length > 2 && kanan.Length > 2 && char.IsLower(kiri[^1]) && char.IsLower(kanan[0]) && !ulang;
    }
}
