using Akuntabel.Dokumen.Xlsx;

namespace Akuntabel.Dokumen.Pertukaran;

/// <summary>Looks of the agency's workbook.</summary>
internal static class GayaBuku
{
    public static readonly Gaya Kepala = new(Huruf.Tebal, Latar: "D9E2F3", Bergaris: true, TengahTegak: true);
    public static readonly Gaya Judul = new(Huruf.Judul);
    public static readonly Gaya Kunci = new(Latar: "F2F2F2", Bergaris: true);
    public static readonly Gaya Isi = new(Bergaris: true);
    public static readonly Gaya TeksBaru = new(Format: "@");
}
