using Akuntabel.Core.Aturan;

namespace Akuntabel.Web.Komponen;

/// <summary>How a class of a scale is coloured: by its rank, best to worst, so that scales of seven and of five classes share the
/// colours.</summary>
public static class Predikat
{
    private static readonly string[] Tujuh = ["aa", "a", "bb", "b", "cc", "c", "d"];

    private static readonly string[] Lima = ["aa", "bb", "cc", "c", "d"];

    /// <summary>Class of the style sheet; of a value without class the plain one.</summary>
    /// <param name="skala">The scale.</param>
    /// <param name="kelas">Its class; <c>null</c>: none.</param>
    public static string Gaya(Skala skala, KelasSkala? kelas)
    {
        ArgumentNullException.ThrowIfNull(skala);
        var warna = skala.Kelas.Count > Lima.Length ? Tujuh : Lima;
        return kelas is null ? "p-kosong" : "p-" + warna[Math.Min(skala.Kelas.ToList().IndexOf(kelas), warna.Length - 1)];
    }
}
