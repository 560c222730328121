namespace Akuntabel.Storage.Umum;

/// <summary>The zone of the pemda, known to all that reads or counts time: what the pemda chose, as every request finds it; until it chose,
/// what the program was started with.</summary>
public sealed class ZonaPemda(ZonaWaktu awal)
{
    private volatile int _kini = (int)awal;

    /// <summary>The zone now.</summary>
    public ZonaWaktu Kini => (ZonaWaktu)_kini;

    /// <summary>Its hours ahead of UTC.</summary>
    public TimeSpan Selisih => TimeSpan.FromHours(_kini);

    /// <summary>One that is not chosen by anybody.</summary>
    public static implicit operator ZonaPemda(ZonaWaktu zona) => Dari(zona);

    /// <summary>One that is not chosen by anybody.</summary>
    public static ZonaPemda Dari(ZonaWaktu zona) => new(zona);

    /// <summary>What a stored choice means: empty, and what is none, is the program's.</summary>
    public ZonaWaktu Menurut(string? pilihan) => Enum.TryParse<ZonaWaktu>(pilihan, out var z) && Enum.IsDefined(z) ? z : awal;

    /// <summary>Follows what the pemda chose.</summary>
    public void Ikuti(string? pilihan) => _kini = (int)Menurut(pilihan);
}
