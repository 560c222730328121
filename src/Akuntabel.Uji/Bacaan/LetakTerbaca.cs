using System.Runtime.InteropServices;

namespace Akuntabel.Uji.Bacaan;

/// <summary>Where on its page something is printed: quarters of a point from the upper left corner, small enough for every cell.</summary>
/// <param name="X0">Left.</param>
/// <param name="Y0">Top.</param>
/// <param name="X1">Right.</param>
/// <param name="Y1">Bottom.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct KotakTerbaca(ushort X0, ushort Y0, ushort X1, ushort Y1)
{
    private const double Satuan = 4;

    /// <summary>Nothing is known; so in formats without pages.</summary>
    public bool Kosong => X1 <= X0 || Y1 <= Y0;

    /// <summary>In points.</summary>
    public (double X0, double Y0, double X1, double Y1) Titik => (X0 / Satuan, Y0 / Satuan, X1 / Satuan, Y1 / Satuan);

    /// <summary>From points.</summary>
    public static KotakTerbaca Dari(double x0, double y0, double x1, double y1) =>
        new(Bulat(Math.Floor(x0 * Satuan)), Bulat(Math.Floor(y0 * Satuan)), Bulat(Math.Ceiling(x1 * Satuan)),
            Bulat(Math.Ceiling(y1 * Satuan)));

    /// <summary>Whether a point, given in points, lies in it.</summary>
    public bool Memuat(double x, double y) => x * Satuan >= X0 && x * Satuan <= X1 && y * Satuan >= Y0 && y * Satuan <= Y1;

    private static ushort Bulat(double nilai) => (ushort)Math.Clamp(nilai, 0, ushort.MaxValue);
}

/// <summary>A printed line of a paragraph.</summary>
/// <param name="Awal">Offset in the text of the paragraph at which it begins.</param>
/// <param name="Halaman">Page, from 1.</param>
/// <param name="Kotak">Its place there.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct LarikTerbaca(int Awal, int Halaman, KotakTerbaca Kotak);
