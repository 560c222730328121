using System.Globalization;
using Akuntabel.Core.Umum;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Akuntabel.Web.Fitur.Dokumen;

/// <summary>Short texts that become part of the record: numbers, reasons, names.</summary>
internal static class TeksPendek
{
    /// <summary>The text without blanks around it; a message at its field when it is too long or has characters that nobody sees.</summary>
    public static string Periksa(ModelStateDictionary keadaan, string bidang, string? teks, int paling, string? wajib = null)
    {
        var rapi = (teks ?? "").Trim();
        if (rapi.Length == 0 && wajib is not null)
        {
            keadaan.AddModelError(bidang, wajib);
        }

        if (rapi.Length > paling)
        {
            keadaan.AddModelError(bidang, $"Paling panjang {paling} huruf; ini {rapi.Length}. Ringkaskan.");
        }

        if (rapi.Any(TakTampak))
        {
            keadaan.AddModelError(bidang, "Ada karakter yang tidak tampak atau membalik arah tulisan, biasanya terbawa ketika menyalin. Ketik ulang bagian itu.");
        }

        return rapi;
    }

    /// <summary>A stored day (yyyy-MM-dd) as people write it; empty for none.</summary>
    public static string Hari(string tanggal) =>
        TanggalIndonesia.Coba(tanggal, out var hari, out _) && hari is { } h ? TanggalIndonesia.Panjang(h) : "";

    /// <summary>The same for a note, which may have several lines.</summary>
    public static string PeriksaBerbaris(ModelStateDictionary keadaan, string bidang, string? teks, int paling, string? wajib = null)
    {
        var rapi = (teks ?? "").ReplaceLineEndings("\n").Trim();
        // a line on its own is judged without what ends it
        Periksa(keadaan, bidang, rapi.Replace('\n', ' '), paling, wajib);
        return rapi;
    }

    /// <summary>Whether a character is a control or format character: unseen, or turning what is read.</summary>
    public static bool TakTampak(char c) => c is '\uFFFE' or '\uFFFF'
        || char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse;
}
