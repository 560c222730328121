using System.Globalization;
using Akuntabel.Core.Alur;

namespace Akuntabel.Storage.Alur;

/// <summary>Opening hours as the store writes them: "1=07:30-16:00;5=07:30-16:30" by day of the week, "*" for any.</summary>
internal static class JamTersimpan
{
    private const string Rupa = "HH:mm";

    public static string Tulis(PekanKerja p) => string.Join(';', p.Jam.OrderBy(j => j.Key).Select(j => Satu($"{(int)j.Key}", j.Value)));

    public static string Tulis(KetentuanHari k) => string.Join(';', new[]
    {
        k.Jam is { } j ? Satu("*", j) : "", k.JamJumat is { } jumat ? Satu($"{(int)DayOfWeek.Friday}", jumat) : "",
    }.Where(t => t.Length > 0));

    /// <summary>By day, empty for any.</summary>
    public static Dictionary<string, JamKerja> Baca(string teks) => teks.Split(';', StringSplitOptions.RemoveEmptyEntries)
        .Select(t => t.Split('=', '-')).ToDictionary(t => t[0], t => new JamKerja(Waktu(t[1]), Waktu(t[2])), StringComparer.Ordinal);

    private static string Satu(string hari, JamKerja j) => string.Create(CultureInfo.InvariantCulture, $"{hari}={j.Masuk:HH\\:mm}-{j.Pulang:HH\\:mm}");

    private static TimeOnly Waktu(string teks) => TimeOnly.ParseExact(teks, Rupa, CultureInfo.InvariantCulture);
}
