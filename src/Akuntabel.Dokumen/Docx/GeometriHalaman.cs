using Akuntabel.Core.Laporan;

namespace Akuntabel.Dokumen.Docx;

/// <summary>Page of a section, in twips (1/1440 inch): left margin 3 cm for binding, the others 2,5 cm; a wide table that stands alone
/// has 1,5 cm all round.</summary>
internal readonly record struct GeometriHalaman(int Lebar, int Tinggi, bool Lanskap)
{
    public const int JarakKepala = 709;
    private const int Sempit = 850;

    public int Kiri { get; private init; } = 1701;

    public int Lain { get; private init; } = 1417;

    public int LebarTeks => Lebar - Kiri - Lain;

    public int TinggiTeks => Tinggi - (2 * Lain);

    public static GeometriHalaman Dari(Naskah naskah, Bagian bagian)
    {
        var (l, t) = naskah.Kertas == UkuranKertas.F4 ? (12189, 18709) : (11906, 16838);
        return !bagian.Lanskap ? new(l, t, false)
            : naskah.Lembar ? new(t, l, true) { Kiri = Sempit, Lain = Sempit } : new(t, l, true);
    }
}
