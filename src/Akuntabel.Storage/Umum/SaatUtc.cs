using System.Globalization;

namespace Akuntabel.Storage.Umum;

/// <summary>A moment as the store writes it: UTC, one width, so that texts sort as times.</summary>
public static class SaatUtc
{
    private const string Bentuk = "yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'";

    /// <summary>As text.</summary>
    public static string Tulis(DateTimeOffset saat) => saat.UtcDateTime.ToString(Bentuk, CultureInfo.InvariantCulture);

    /// <summary>From text; <c>null</c> for one that is no moment.</summary>
    public static DateTimeOffset? Coba(string teks) =>
        DateTimeOffset.TryParseExact(teks, Bentuk, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var saat) ? saat : null;

    /// <summary>From text; <c>null</c> for an empty one.</summary>
    public static DateTimeOffset? Baca(string teks) =>
        teks.Length == 0 ? null : DateTimeOffset.ParseExact(teks, Bentuk, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);
}
