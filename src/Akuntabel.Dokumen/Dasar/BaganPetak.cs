using Akuntabel.Core.Laporan;

namespace Akuntabel.Dokumen.Dasar;

/// <summary>The picture of one cell of an SOP sheet, at the size of the cell.</summary>
internal static class BaganPetak
{
    /// <summary>Least height of a row that has one, in points: an arrow fits above and below the symbol.</summary>
    public const int Tinggi = 36;

    /// <summary>The picture in a cell; <c>null</c> for a cell of words.</summary>
    public static PetakAlur? Dari(Sel sel) => sel.Isi is [SimbolAlur s] ? s.Petak : null;

    /// <summary>As a diagram that the writers know.</summary>
    /// <param name="p">The picture.</param>
    /// <param name="lebar">Width of the cell, in points.</param>
    /// <param name="tinggi">Its height.</param>
    public static Bagan Buat(PetakAlur p, decimal lebar, decimal tinggi) => new(
        new Keterangan("", "", "", 0, ""), lebar, tinggi,
        p.Bentuk is { } b ? [new SimpulBagan("s", b, PetakAlur.Kiri * lebar, PetakAlur.Atas * tinggi, (1 - (2 * PetakAlur.Kiri)) * lebar,
            (1 - (2 * PetakAlur.Atas)) * tinggi, "")] : [],
        [.. p.Garis.Select(g => g with { Titik = [.. g.Titik.Select(t => (t.X * lebar, t.Y * tinggi))] })], p.Uraian);
}
