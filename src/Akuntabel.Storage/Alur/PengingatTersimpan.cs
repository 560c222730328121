using System.Globalization;
using Akuntabel.Core.Alur;

namespace Akuntabel.Storage.Alur;

/// <summary>How people are reminded, as the store writes it: "1 2 5", "mati 1 2 5"; empty: as usual.</summary>
public static class PengingatTersimpan
{
    private const string Mati = "mati ";

    /// <summary>As text.</summary>
    public static string Tulis(AturanPengingat a)
    {
        ArgumentNullException.ThrowIfNull(a);
        return $"{(a.Hidup ? "" : Mati)}{a.HariSebelum} {a.SetiapHari} {a.PalingBanyak}";
    }

    /// <summary>From text; what is none is as usual.</summary>
    public static AturanPengingat Baca(string teks)
    {
        ArgumentNullException.ThrowIfNull(teks);
        var hidup = !teks.StartsWith(Mati, StringComparison.Ordinal);
        var bilangan = (hidup ? teks : teks[Mati.Length..]).Split(' ')
            .Select(t => int.TryParse(t, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : -1).ToArray();
        return bilangan is [>= 0, >= 1, >= 0] ? new AturanPengingat(bilangan[0], bilangan[1], bilangan[2]) { Hidup = hidup }
            : AturanPengingat.Bawaan;
    }
}
