using Akuntabel.Core.Laporan;

namespace Akuntabel.Dokumen.Docx;

/// <summary>Page of a section, in twips (1/1440 inch): left margin 3 cm for binding, the others 2,5 cm. A form has 2 cm above and to the
/// right, as letters of offices have; a wide table that stands alone has 1,5 cm all round.</summary>
internal readonly record struct GeometriHalaman(int Lebar, int Tinggi, bool Lanskap)
{
    public const int JarakKepala = 709;
    private const int Surat = 1134;
    private const int Sempit = 850;

    public int Kiri { get; private init; } = 1701;

    public int Bawah { get; private init; } = 1417;

    /// <summary>Margin above and to the right.</summary>
    public int Lain { get; private init; } = 1417;

    public int LebarTeks => Lebar - Kiri - Lain;

    public int TinggiTeks => Tinggi - Lain - Bawah;

    public static GeometriHalaman Dari(Naskah naskah, Bagian bagian)
    {
        var (l, t) = naskah.Kertas switch
        {
            UkuranKertas.F4 => (12189, 18709),
            UkuranKertas.A3 => (16838, 23811),
            _ => (11906, 16838),
        };
        return (bagian.Lanskap, naskah.SebagaiLembar(bagian)) switch
        {
            (false, false) => new(l, t, false),
            (false, true) => new(l, t, false) { Lain = Surat },
            (true, false) => new(t, l, true),
            (true, true) => new(t, l, true) { Kiri = Sempit, Lain = Sempit, Bawah = Sempit },
        };
    }
}
