using Akuntabel.Core.Laporan;

namespace Akuntabel.Dokumen.Docx;

/// <summary>Page of a section, in twips (1/1440 inch): left margin 3 cm for binding, the others 2,5 cm.</summary>
internal readonly record struct GeometriHalaman(int Lebar, int Tinggi, bool Lanskap)
{
    public const int Kiri = 1701;
    public const int Lain = 1417;
    public const int JarakKepala = 709;

    public int LebarTeks => Lebar - Kiri - Lain;

    public int TinggiTeks => Tinggi - (2 * Lain);

    public static GeometriHalaman Dari(UkuranKertas kertas, bool lanskap)
    {
        var (l, t) = kertas == UkuranKertas.F4 ? (12189, 18709) : (11906, 16838);
        return lanskap ? new(t, l, true) : new(l, t, false);
    }
}
