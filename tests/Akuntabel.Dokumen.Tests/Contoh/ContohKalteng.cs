using Akuntabel.Core.Laporan;
using Akuntabel.Core.Tests.Laporan;
using Akuntabel.Core.Umum;

namespace Akuntabel.Dokumen.Tests.Contoh;

/// <summary>The quarterly example, composed once for all its tests.</summary>
internal static class ContohKalteng
{
    private static readonly Lazy<Naskah> Sekali = new(() => Susun());
    private static readonly Lazy<string> TeksSekali = new(() => NaskahTeks.Cetak(Laporan));
    private static readonly Lazy<IReadOnlyList<Angka>> AngkaSekali = new(() => [.. Laporan.Telusuri().SelectMany(r => r.Isi.OfType<Angka>())]);

    public static string Folder => Path.Combine(ContohBelitungTimur.Akar, "contoh", "kalteng-2023-tw2");

    public static Naskah Laporan => Sekali.Value;

    public static string Tulisan => TeksSekali.Value;

    /// <summary>Without the annex that says what was read otherwise, and so quotes what is wrong.</summary>
    public static string TanpaCatatan => Tulisan[..Tulisan.IndexOf(" CATATAN DATA\n", StringComparison.Ordinal)];

    public static IReadOnlyList<Angka> DaftarAngka => AngkaSekali.Value;

    public static Naskah Susun(string? jenis = null)
    {
        var hasil = PenyusunLaporan.Naskah(Folder, jenis);
        hasil.DaftarKesalahan.Where(k => k.Bobot != BobotKesalahan.Tandatangan).Select(k => k.ToString()).ShouldBeEmpty();
        return hasil.Naskah.ShouldNotBeNull();
    }

    /// <summary>A value among those printed and all that they were made of.</summary>
    public static Fakta Fakta(string id) => FaktaNaskah.DenganMasukan(DaftarAngka.Select(a => a.Fakta)).Single(f => f.Id == id);

    /// <summary>The captioned table whose title begins so.</summary>
    public static Tabel Tabel(string judul) =>
        Laporan.DaftarBlok().OfType<Tabel>().Single(t => t.Keterangan?.Teks.StartsWith(judul, StringComparison.Ordinal) == true);

    /// <summary>Cells of each row as printed, columns separated by "|".</summary>
    public static IReadOnlyList<string> Baris(Tabel tabel) =>
        [.. tabel.Baris.Select(b => string.Join('|', b.Sel.Select(s => NaskahTeks.Biasa(s.Isi.Gabung()).Replace('\n', ' '))))];
}
