using Akuntabel.Core.Laporan;
using Akuntabel.Core.Tests.Laporan;
using Akuntabel.Core.Umum;

namespace Akuntabel.Dokumen.Tests.Contoh;

/// <summary>The example agency, composed once for all tests.</summary>
internal static class ContohBelitungTimur
{
    private static readonly Lazy<Naskah> Sekali = new(Susun);
    private static readonly Lazy<string> TeksSekali = new(() => NaskahTeks.Cetak(Laporan));
    private static readonly Lazy<IReadOnlyList<Angka>> AngkaSekali = new(() => [.. Laporan.Telusuri().SelectMany(r => r.Isi.OfType<Angka>())]);

    public static Naskah Laporan => Sekali.Value;

    /// <summary>The whole report as text, with plain spaces.</summary>
    public static string Tulisan => TeksSekali.Value;

    /// <summary>Without the annex that says what was read otherwise, and so quotes what is wrong.</summary>
    public static string TanpaCatatan => Tulisan[..Tulisan.IndexOf(" CATATAN DATA\n", StringComparison.Ordinal)];

    /// <summary>Every bound figure in printing order.</summary>
    public static IReadOnlyList<Angka> DaftarAngka => AngkaSekali.Value;

    public static string Akar { get; } = CariAkar();

    public static string Folder => Path.Combine(Akar, "contoh", "belitung-timur-2022");

    public static IReadOnlyList<Keterangan> DaftarKeterangan => [.. Laporan.DaftarBlok().Select(b => b switch
    {
        Tabel t => t.Keterangan,
        Grafik g => g.Keterangan,
        Bagan b2 => b2.Keterangan,
        Gambar g2 => g2.Keterangan,
        _ => null,
    }).OfType<Keterangan>()];

    public static Naskah Susun()
    {
        var hasil = PenyusunLaporan.Naskah(Folder);
        hasil.DaftarKesalahan.Where(k => k.Bobot != BobotKesalahan.Tandatangan).Select(k => k.ToString()).ShouldBeEmpty();
        return hasil.Naskah.ShouldNotBeNull();
    }

    /// <summary>The fact of an id, among those printed and all that they were made of.</summary>
    public static Fakta Fakta(string id) =>
        FaktaNaskah.DenganMasukan(DaftarAngka.Select(a => a.Fakta)).Single(f => f.Id == id);

    /// <summary>The table whose caption begins so.</summary>
    public static Tabel Tabel(string judul) =>
        Laporan.DaftarBlok().OfType<Tabel>().Single(t => t.Keterangan?.Teks.StartsWith(judul, StringComparison.Ordinal) == true);

    /// <summary>A row of a table as texts, found by what one of its cells says.</summary>
    public static IReadOnlyList<string> Baris(Tabel tabel, string sel) =>
        [.. tabel.Baris.First(b => b.Sel.Any(s => s.Isi.Gabung().StartsWith(sel, StringComparison.Ordinal))).Sel.Select(s => NaskahTeks.Biasa(s.Isi.Gabung()))];

    private static string CariAkar()
    {
        for (var m = new DirectoryInfo(AppContext.BaseDirectory); m is not null; m = m.Parent)
        {
            if (File.Exists(Path.Combine(m.FullName, "Akuntabel.slnx")))
            {
                return m.FullName;
            }
        }

        throw new InvalidOperationException("akar repositori tidak ditemukan");
    }
}
