using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Web.Keamanan;

namespace Akuntabel.Web.Fitur.Bersama;

/// <summary>Tells when the machine's clock stands before what was recorded last: events then keep their order, but not their true time.</summary>
public sealed class JamMesin(Basisdata basisdata, RantaiPeristiwa rantai, TimeProvider waktu)
{
    private static readonly TimeSpan Tiap = TimeSpan.FromSeconds(30);

    // measured by a clock that nobody can set
    private (string Pemda, long Saat, TimeSpan? Selisih) _ingatan;

    /// <summary>How far the clock is behind; <c>null</c>: it is not.</summary>
    public async Task<string?> TertinggalAsync(Pengakses pengakses, CancellationToken batal)
    {
        ArgumentNullException.ThrowIfNull(pengakses);
        var ingatan = _ingatan;
        if (pengakses.Pemda.Length == 0 || !pengakses.Masuk)
        {
            return null;
        }

        if (ingatan.Pemda != pengakses.Pemda || waktu.GetElapsedTime(ingatan.Saat) > Tiap)
        {
            _ingatan = ingatan = (pengakses.Pemda, waktu.GetTimestamp(), await basisdata.SekaliAsync(s => rantai.JamTertinggalAsync(s, pengakses.Pemda), batal));
        }

        return ingatan.Selisih is { } selisih ? Lama(selisih) : null;
    }

    private static string Lama(TimeSpan t) =>
        t.TotalDays >= 1 ? $"{t.Days} hari {t.Hours} jam" : t.TotalHours >= 1 ? $"{t.Hours} jam {t.Minutes} menit" : $"{t.Minutes} menit";
}
