using Akuntabel.Dokumen.Dasar;
using Akuntabel.Dokumen.Xlsx;

namespace Akuntabel.Dokumen.Pertukaran.LembarKerja;

/// <summary>Looks of the agency's workbook.</summary>
internal static class GayaBuku
{
    public static readonly Gaya Kepala = new(Huruf.Tebal, Latar: WarnaNaskah.Kepala, Bergaris: true, TengahTegak: true);
    public static readonly Gaya Judul = new(Huruf.Judul);
    public static readonly Gaya Kunci = new(Latar: WarnaNaskah.Kelompok, Bergaris: true);
    public static readonly Gaya Isi = new(Bergaris: true);
    public static readonly Gaya TeksBaru = new(Format: "@");
}
