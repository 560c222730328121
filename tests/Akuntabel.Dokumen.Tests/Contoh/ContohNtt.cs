using Akuntabel.Core.Laporan;
using Akuntabel.Core.Tests.Laporan;
using Akuntabel.Core.Umum;

namespace Akuntabel.Dokumen.Tests.Contoh;

/// <summary>The provincial example, composed once for all its tests.</summary>
internal static class ContohNtt
{
    private static readonly Lazy<Naskah> Sekali = new(Susun);
    private static readonly Lazy<string> TeksSekali = new(() => NaskahTeks.Cetak(Laporan));
    private static readonly Lazy<IReadOnlyList<Angka>> AngkaSekali = new(() => [.. Laporan.Telusuri().SelectMany(r => r.Isi.OfType<Angka>())]);

    public static string Folder => Path.Combine(ContohBelitungTimur.Akar, "contoh", "ntt-2023");

    public static Naskah Laporan => Sekali.Value;

    public static string Tulisan => TeksSekali.Value;

    /// <summary>Without the annex that says what was read otherwise, and so quotes what is wrong.</summary>
    public static string TanpaCatatan => Tulisan[..Tulisan.IndexOf(" CATATAN DATA\n", StringComparison.Ordinal)];

    public static IReadOnlyList<Angka> DaftarAngka => AngkaSekali.Value;

    public static Naskah Susun()
    {
        var hasil = PenyusunLaporan.Naskah(Folder);
        hasil.DaftarKesalahan.Where(k => k.Bobot != BobotKesalahan.Tandatangan).Select(k => k.ToString()).ShouldBeEmpty();
        return hasil.Naskah.ShouldNotBeNull();
    }

    /// <summary>A value among those printed and all that they were made of.</summary>
    public static Fakta Fakta(string id) => FaktaNaskah.DenganMasukan(DaftarAngka.Select(a => a.Fakta)).Single(f => f.Id == id);

    /// <summary>The table whose caption is that.</summary>
    public static Tabel Tabel(string judul) => Laporan.DaftarBlok().OfType<Tabel>().Single(t => t.Keterangan?.Teks == judul);

    /// <summary>Headings of the columns; those of stacked headings joined by " / ".</summary>
    public static IReadOnlyList<string> Kolom(Tabel tabel) => [.. KisiTabel.KepalaKolom(tabel).Select(NaskahTeks.Biasa)];

    /// <summary>Rows with every cell, a merged one repeated in each place that it covers.</summary>
    public static IReadOnlyList<string[]> Baris(Tabel tabel)
    {
        var kisi = Enumerable.Range(0, tabel.Baris.Count).Select(_ => new string[tabel.Kolom.Count]).ToList();
        foreach (var p in KisiTabel.Susun(tabel.Baris, tabel.Kolom.Count))
        {
            foreach (var b in Enumerable.Range(p.Baris, p.TinggiBaris))
            {
                Array.Fill(kisi[b], Teks(p.Sel), p.Kolom, p.LebarKolom);
            }
        }

        return kisi;
    }

    private static string Teks(Sel sel) => NaskahTeks.Biasa(sel.Isi.Gabung()).Replace('\n', ' ');
}
