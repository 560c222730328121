using Akuntabel.Core.Umum;
using Akuntabel.Storage;

namespace Akuntabel.Web;

/// <summary>The zones of Indonesia; the number is the hours ahead of UTC.</summary>
public enum ZonaWaktu
{
    /// <summary>Waktu Indonesia Barat.</summary>
    Wib = 7,

    /// <summary>Waktu Indonesia Tengah.</summary>
    Wita = 8,

    /// <summary>Waktu Indonesia Timur.</summary>
    Wit = 9,
}

/// <summary>Moments of the store as people read them; the zone is always said.</summary>
public sealed class WaktuSetempat(OpsiWeb opsi)
{
    private readonly TimeSpan _selisih = TimeSpan.FromHours((int)opsi.Zona);

    /// <summary>Name of the zone: WIB.</summary>
    public string Zona { get; } = opsi.Zona.ToString().ToUpperInvariant();

    /// <summary>"3 Oktober 2022 pukul 14.05 WIB".</summary>
    public string Cetak(DateTimeOffset saat)
    {
        var setempat = saat.ToOffset(_selisih);
        return $"{TanggalIndonesia.Panjang(DateOnly.FromDateTime(setempat.DateTime))} pukul {setempat:HH.mm} {Zona}";
    }

    /// <summary>A moment as the store writes it, for people; a dash for none.</summary>
    public string Cetak(string saat) => SaatUtc.Baca(saat) is { } s ? Cetak(s) : AngkaIndonesia.Kosong;

    /// <summary>The moment at which a time of a day begins here.</summary>
    public DateTimeOffset Saat(DateOnly tanggal, TimeOnly pukul = default) =>
        tanggal.Year <= 1 ? DateTimeOffset.MinValue : new DateTimeOffset(tanggal.ToDateTime(pukul), _selisih);
}
