using Akuntabel.Uji;
using Akuntabel.Uji.Hasil;
using Akuntabel.Dokumen.Pembacaan.DariTeks;
using Akuntabel.Dokumen.PenulisanTeks;
using Akuntabel.Dokumen.Tests.Contoh;

namespace Akuntabel.Dokumen.Tests.UjiKonsistensi;

/// <summary>A composed report as the lines of its text form, for changing one thing in it.</summary>
internal static class LaporanTeks
{
    private static readonly Dictionary<string, IReadOnlyList<string>> Sekali = [];

    /// <summary>The lines of an example's report.</summary>
    public static IReadOnlyList<string> Baris(string contoh)
    {
        lock (Sekali)
        {
            if (!Sekali.TryGetValue(contoh, out var baris))
            {
                using var teks = new StringWriter();
                PenulisTeks.Tulis(SemuaContoh.Naskah(contoh), teks);
                Sekali[contoh] = baris = teks.ToString().Split('\n');
            }

            return baris;
        }
    }

    /// <summary>The findings of a text.</summary>
    public static IReadOnlyList<Temuan> Uji(IEnumerable<string> baris) => KatalogUji.Periksa(PembacaTeks.Baca(string.Join('\n', baris))).Temuan;

    /// <summary>The cells of a table row; empty for another line.</summary>
    public static string[] Sel(string baris) => baris.StartsWith('|') && baris.EndsWith('|') ? [.. baris[1..^1].Split('|').Select(s => s.Trim())] : [];

    /// <summary>A table row of cells.</summary>
    public static string Gabung(IEnumerable<string> sel) => "| " + string.Join(" | ", sel) + " |";

    /// <summary>The lines with one of them replaced.</summary>
    public static string[] Ganti(IReadOnlyList<string> baris, int i, params string[] baru) => [.. baris.Take(i), .. baru, .. baris.Skip(i + 1)];

    /// <summary>Finding in words, for the message of a failed test.</summary>
    public static string Sebut(Temuan t) => $"{t.Tempat.Baris} {t.Kode} {t.Pesan} [{t.Tertulis} → {t.Seharusnya}]";
}
