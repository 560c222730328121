using System.Runtime.InteropServices;

namespace Akuntabel.Core.Umum;

/// <summary>Years from the first to the last, both included: the span of a Renstra. It cannot end before it starts.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct RentangTahun
{
    // a plan of a generation is a slip of the keyboard
    private const int TahunTerbanyak = 30;

    private RentangTahun(int awal, int akhir) => (Awal, Akhir) = (awal, akhir);

    /// <summary>First year.</summary>
    public int Awal { get; }

    /// <summary>Last year.</summary>
    public int Akhir { get; }

    /// <summary>Makes a span.</summary>
    /// <param name="awal">First year.</param>
    /// <param name="akhir">Last year; not before the first and less than 30 years after it.</param>
    /// <param name="asal">Where it was typed.</param>
    public static Hasil<RentangTahun> Buat(int awal, int akhir, Asal asal) => Hasil.Bila(
        akhir < awal ? [Salah(asal, $"masa {awal}–{akhir} berakhir sebelum berawal.")]
        : akhir - awal >= TahunTerbanyak ? [Salah(asal, $"masa {awal}–{akhir} terlalu panjang.")] : [],
        () => new RentangTahun(awal, akhir));

    /// <summary>Whether a year belongs to the span.</summary>
    public bool Memuat(int tahun) => tahun >= Awal && tahun <= Akhir;

    /// <inheritdoc/>
    public override string ToString() => $"{Awal}–{Akhir}";

    private static Kesalahan Salah(Asal asal, string pesan) => new(asal, pesan, "Betulkan tahun mulai atau tahun selesainya.");
}
