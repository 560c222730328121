using System.Globalization;
using Akuntabel.Core.Alur;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Akuntabel.Web.Fitur.Pemda;

/// <summary>Hours as people type them: 7.30, 07:30, 0730, 8.</summary>
internal static class JamIsian
{
    private static readonly string[] Rupa = ["H:m", "HH:mm", "HHmm", "%H"];

    /// <summary>The hours; <c>null</c>: both fields are empty, or a message stands at them.</summary>
    public static JamKerja? Baca(ModelStateDictionary keadaan, string bidang, string masuk, string pulang)
    {
        if (masuk.Trim().Length == 0 && pulang.Trim().Length == 0)
        {
            return null;
        }

        if (!Coba(masuk, out var a) || !Coba(pulang, out var b))
        {
            keadaan.AddModelError(bidang, "Isi jam masuk dan jam pulang, misalnya 07.30 dan 16.00; kosongkan keduanya bila bukan hari kerja.");
            return null;
        }

        if (b > a)
        {
            return new JamKerja(a, b);
        }

        keadaan.AddModelError(bidang, "Jam pulang harus sesudah jam masuk.");
        return null;
    }

    private static bool Coba(string teks, out TimeOnly jam) => TimeOnly.TryParseExact(
        teks.Trim().Replace('.', ':'), Rupa, CultureInfo.InvariantCulture, DateTimeStyles.None, out jam);
}
