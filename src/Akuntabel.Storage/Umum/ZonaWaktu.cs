namespace Akuntabel.Storage.Umum;

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
