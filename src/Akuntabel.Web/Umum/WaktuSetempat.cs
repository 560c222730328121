using Akuntabel.Core.Umum;
using Akuntabel.Storage.Umum;

namespace Akuntabel.Web.Umum;

/// <summary>Moments of the store as people read them; the zone is always said.</summary>
public sealed class WaktuSetempat(ZonaPemda zona)
{
    private TimeSpan Selisih => zona.Selisih;

    /// <summary>Name of the zone: WIB.</summary>
    public string Zona => zona.Kini.ToString().ToUpperInvariant();

    /// <summary>"3 Oktober 2022 pukul 14.05 WIB".</summary>
    public string Cetak(DateTimeOffset saat)
    {
        var setempat = saat.ToOffset(Selisih);
        return $"{TanggalIndonesia.Panjang(DateOnly.FromDateTime(setempat.DateTime))} pukul {setempat:HH.mm} {Zona}";
    }

    /// <summary>"3 Oktober 2022".</summary>
    public string Tanggal(DateTimeOffset saat) => TanggalIndonesia.Panjang(DateOnly.FromDateTime(saat.ToOffset(Selisih).DateTime));

    /// <summary>"14.06 WIB, 3 Oktober 2022": the first full minute after a moment.</summary>
    public string Sampai(DateTimeOffset saat)
    {
        var setempat = saat.AddMinutes(1).ToOffset(Selisih);
        return $"{setempat:HH.mm} {Zona}, {TanggalIndonesia.Panjang(DateOnly.FromDateTime(setempat.DateTime))}";
    }

    /// <summary>"14.05".</summary>
    public string Jam(DateTimeOffset saat) => saat.ToOffset(Selisih).ToString("HH.mm");

    /// <summary>A moment as the store writes it, for people; a dash for none.</summary>
    public string Cetak(string saat) => SaatUtc.Baca(saat) is { } s ? Cetak(s) : AngkaIndonesia.Kosong;

    /// <summary>The moment at which a time of a day begins here.</summary>
    public DateTimeOffset Saat(DateOnly tanggal, TimeOnly pukul = default) =>
        tanggal.Year <= 1 ? DateTimeOffset.MinValue : new DateTimeOffset(tanggal.ToDateTime(pukul), Selisih);
}
