using Akuntabel.Uji.Usulan;

namespace Akuntabel.Web.Fitur.Berkas;

/// <summary>Sources in words.</summary>
public static class SumberTerlihat
{
    /// <summary>Cells shown of each value; more are counted.</summary>
    public const int PerNilai = 3;

    private const int Terpanjang = 110;

    /// <summary>A row of a table: its caption, page and number.</summary>
    public static string Sebut(SumberUsulan sumber)
    {
        ArgumentNullException.ThrowIfNull(sumber);
        var tempat = (sumber.Halaman is { } h ? $", halaman {h}" : "") + $", baris {sumber.Baris}";
        return (sumber.Judul.StartsWith("Tabel", StringComparison.OrdinalIgnoreCase) ? Pendek(sumber.Judul)
            : $"Tabel ke-{sumber.Tabel}{(sumber.Judul.Length > 0 ? $" ({Pendek(sumber.Judul)})" : "")}") + tempat;
    }

    /// <summary>A text that is not too long for a line.</summary>
    public static string Pendek(string teks)
    {
        ArgumentNullException.ThrowIfNull(teks);
        return teks.Length > Terpanjang ? teks[..(Terpanjang - 1)].TrimEnd() + "…" : teks;
    }
}
