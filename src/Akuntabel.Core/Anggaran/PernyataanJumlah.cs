using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Anggaran;

/// <summary>A stated total that its parts do not make.</summary>
/// <param name="Dinyatakan">The total as typed.</param>
/// <param name="Dihitung">The total as computed.</param>
/// <param name="Selisih">Stated minus computed, in the unit of both; unknown when the computed total is.</param>
/// <param name="Pesan">What disagrees and where, in Indonesian.</param>
public sealed record PernyataanJumlah(Fakta Dinyatakan, Fakta Dihitung, Besaran Selisih, string Pesan)
{
    /// <summary>Treats a stated total as an assertion on the computed one.</summary>
    /// <param name="dinyatakan">Stated total; a blank asserts nothing. It may be rounded or cut to its own declared decimals.</param>
    /// <param name="dihitung">Computed total.</param>
    /// <returns><c>null</c> when they agree.</returns>
    public static PernyataanJumlah? Periksa(Fakta dinyatakan, Fakta dihitung)
    {
        ArgumentNullException.ThrowIfNull(dinyatakan);
        ArgumentNullException.ThrowIfNull(dihitung);
        if (dinyatakan.Besaran.Nilai is not { } n)
        {
            return null;
        }

        var tertulis = $"{dinyatakan.Nama} dinyatakan {dinyatakan.Cetak()}{Tempat(dinyatakan)}";
        if (dihitung.Besaran.Nilai is not { } h)
        {
            return new(dinyatakan, dihitung, Besaran.Kosong("jumlah rinciannya tidak diketahui"),
                $"{tertulis}, tetapi jumlah rinciannya tidak diketahui: {dihitung.Besaran.Alasan}.");
        }

        var selisih = n - h;
        return Sama(n, h, dinyatakan.Desimal)
            ? null
            : new(dinyatakan, dihitung, Besaran.Dari(selisih),
                $"{tertulis}, sedangkan jumlah rinciannya {dihitung.Cetak()} (selisih {AngkaIndonesia.Cetak(selisih, Math.Max(dinyatakan.Desimal, dihitung.Desimal))}). "
                + "Perbaiki rincian atau angka yang dinyatakan.");
    }

    /// <summary>Adds a message when a stated total and the computed one disagree.</summary>
    /// <param name="dinyatakan">Stated total.</param>
    /// <param name="dihitung">Computed total.</param>
    /// <param name="asal">Row of the stated total.</param>
    /// <param name="kesalahan">Receives the message.</param>
    internal static void Bandingkan(Fakta dinyatakan, Fakta dihitung, Asal asal, List<Kesalahan> kesalahan)
    {
        if (dinyatakan.Besaran.Ada && Periksa(dinyatakan, dihitung) is { } beda)
        {
            kesalahan.Add(new Kesalahan(dinyatakan.Turunan is Isian i ? i.Asal : asal, beda.Pesan,
                "Jumlah boleh dihapus; ia dihitung dari rincian."));
        }
    }

    private static bool Sama(decimal dinyatakan, decimal dihitung, int desimal) =>
        dinyatakan == dihitung
        || dinyatakan == AngkaIndonesia.Bulatkan(dihitung, desimal)
        || dinyatakan == Math.Round(dihitung, desimal, MidpointRounding.ToZero);

    private static string Tempat(Fakta f) => f.Turunan is Isian { Asal: var asal } ? $" ({asal})" : "";
}
