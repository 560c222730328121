using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Alur;

/// <summary>A deadline of one year or quarter, with its day.</summary>
/// <param name="Tenggat">Which.</param>
/// <param name="Periode">Year or quarter that is due.</param>
/// <param name="Tanggal">Last day in time.</param>
/// <param name="Ketentuan">What the pemerintah daerah decided; <c>null</c>: the law alone.</param>
public sealed record JatuhTempo(Tenggat Tenggat, Periode Periode, DateOnly Tanggal, KetentuanTenggat? Ketentuan)
{
    private const int HariTerhitung = 60;

    // longer ago a count of months tells less than the day
    private const int HariTerlambat = 90;

    /// <summary>What is due: "Perjanjian Kinerja 2026 ditandatangani".</summary>
    public string Nama => Tenggat.Nama.Replace("{0}", char.ToLowerInvariant($"{Periode}"[0]) + $"{Periode}"[1..], StringComparison.Ordinal);

    /// <summary>Why that day, for a reader: the rule and its source, or the pemda's decision.</summary>
    public string Sebab => Ketentuan is { Hari: > 0 } k
        ? "ketentuan pemerintah daerah" + (k.Catatan.Length > 0 ? $": {k.Catatan}" : "")
        : $"{Tenggat.Aturan}, {Tenggat.Dasar}";

    /// <summary>How sure the day is, where it is not: "menurut kebiasaan"; empty for one that several sources tell, or that the pemda
    /// decided.</summary>
    public string Ragu => Ketentuan is { Hari: > 0 } ? "" : Tenggat.Ragu;

    /// <summary>Whether a day is after it.</summary>
    public bool Lewat(DateOnly hari) => hari > Tanggal;

    /// <summary>Whether one is late on a day. A day that nobody has checked accuses nobody, unless the pemda made it its own; more than a
    /// year later it is history.</summary>
    public bool Terlambat(DateOnly hari) =>
        Lewat(hari) && hari <= Tanggal.AddYears(1) && (Ketentuan is { Hari: > 0 } || Tenggat.Keyakinan != KeyakinanDasar.BelumDiperiksa);

    /// <summary>How far a day is from it: "12 hari lagi", "besok", "terlambat 3 hari", after three months "lewat sejak" its day.</summary>
    public string Jarak(DateOnly hari)
    {
        var n = Tanggal.DayNumber - hari.DayNumber;
        return n switch
        {
            0 => "hari ini",
            1 => "besok",
            > 1 => $"{Lama(n)} lagi",
            < -HariTerlambat => $"lewat sejak {TanggalIndonesia.Panjang(Tanggal)}",
            _ => $"terlambat {Lama(-n)}",
        };
    }

    internal static JatuhTempo Dari(Tenggat t, int tahun, int? triwulan, KetentuanTenggat? k, DateOnly? disahkan)
    {
        var hukum = t.Tanggal(tahun, triwulan, disahkan);
        return new JatuhTempo(t, Periode.Tahun(tahun, triwulan), k switch
        {
            { Bulan: > 0 } => Terdekat(k.Bulan, k.Hari, hukum),
            { Hari: > 0 } => t.Dasarnya(tahun, triwulan, disahkan).AddDays(k.Hari),
            _ => hukum,
        }, k);
    }

    // a day of a month is meant in the year in which it lies closest to what the law says; 29 February is the last day of its month
    private static DateOnly Terdekat(int bulan, int hari, DateOnly hukum) => new[] { -1, 0, 1 }
        .Select(g => hukum.Year + g).Select(y => new DateOnly(y, bulan, Math.Min(hari, DateTime.DaysInMonth(y, bulan))))
        .MinBy(d => Math.Abs(d.DayNumber - hukum.DayNumber));

    private static string Lama(int hari) => hari <= HariTerhitung ? $"{hari} hari" : $"{hari / 30} bulan";
}
