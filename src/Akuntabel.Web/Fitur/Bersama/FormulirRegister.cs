using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Akuntabel.Web.Fitur.Bersama;

/// <summary>Rows as a form sends them: cells <c>s-row-column</c>, rows to leave away <c>h-row</c>.</summary>
internal static class FormulirRegister
{
    /// <summary>More rows than this are for an import, not for a page.</summary>
    public const int BarisTerbanyak = 3000;

    public static string NamaSel(int baris, int kolom) => $"s-{baris}-{kolom}";

    /// <summary>The rows in their order, blank and removed ones left away. A file with other columns gives rows of this form's columns.</summary>
    public static List<string[]> Baca(IFormCollection formulir, int banyakKolom)
    {
        var baris = new SortedDictionary<int, string[]>();
        foreach (var (nama, isi) in formulir)
        {
            if (nama.Split('-') is ["s", var b, var k] && Angka(b) is { } nomor && Angka(k) is { } kolom && kolom < banyakKolom && nomor < BarisTerbanyak * 2)
            {
                baris.TryAdd(nomor, [.. Enumerable.Repeat("", banyakKolom)]);
                baris[nomor][kolom] = isi.ToString().Trim();
            }
        }

        var hapus = formulir.Keys.Select(n => n.Split('-')).Where(n => n is ["h", _]).Select(n => Angka(n[1])).ToHashSet();
        return [.. baris.Where(b => !hapus.Contains(b.Key)).Select(b => b.Value).Where(b => b.Any(s => s.Length > 0))];
    }

    private static int? Angka(string teks) => teks.Length <= 5 && int.TryParse(teks, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : null;
}
