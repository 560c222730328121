using Akuntabel.Core.Laporan;
using Akuntabel.Dokumen.Dasar;
using Akuntabel.Dokumen.Xlsx;

namespace Akuntabel.Dokumen.PenulisanTemuan;

/// <summary>A kept report in a table of all offices; without a name the office has none.</summary>
/// <param name="Kantor">Whose it is.</param>
/// <param name="Laporan">What it is called.</param>
/// <param name="Tahun">The year that it reports on; 0: unknown.</param>
/// <param name="Versi">Its newest version; 0: none.</param>
/// <param name="Temuan">Findings: material, minor, editorial, all.</param>
/// <param name="Putusan">Decided: so, none, left; and not yet.</param>
/// <param name="Perubahan">Since the version before: solved, still there, new; empty for a first version.</param>
/// <param name="Saat">When it was kept.</param>
/// <param name="Oleh">By whom.</param>
public sealed record BarisLembarRekap(
    string Kantor, string Laporan, int Tahun, int Versi, IReadOnlyList<int> Temuan, IReadOnlyList<int> Putusan,
    IReadOnlyList<int> Perubahan, string Saat, string Oleh);

/// <summary>The reviews of all offices as one sheet.</summary>
public static class LembarRekap
{
    private const string Judul = "Reviu laporan perangkat daerah";

    private static readonly (string Nama, decimal Lebar)[] Kolom =
    [
        ("No", 5), ("Perangkat daerah", 38), ("Laporan", 38), ("Tahun", 8), ("Versi", 8),
        ("Material", 10), ("Minor", 10), ("Editorial", 10), ("Temuan", 10),
        ("Benar", 10), ("Bukan temuan", 10), ("Diabaikan", 11), ("Belum diputus", 10),
        ("Sudah diperbaiki", 11), ("Masih ada", 10), ("Baru", 10), ("Diuji", 20), ("Oleh", 22),
    ];

    /// <summary>Writes the workbook; the same rows give the same bytes.</summary>
    /// <param name="keterangan">Which reports they are.</param>
    /// <param name="daftar">The rows in order.</param>
    public static byte[] Tulis(string keterangan, IReadOnlyList<BarisLembarRekap> daftar)
    {
        ArgumentNullException.ThrowIfNull(daftar);
        return LembarSatuDaftar.Tulis("Reviu", (Judul, keterangan), Kolom, daftar, Satu);
    }

    private static void Satu(Lembar l, int baris, int nomor, BarisLembarRekap b)
    {
        var g = new Gaya(Bergaris: true);
        var kanan = g with { Rata = Rata.Kanan };
        var tinggi = Math.Max(LembarTabel.BanyakBaris(b.Kantor, 38), LembarTabel.BanyakBaris(b.Laporan, 38));
        l.MulaiBaris(baris, (tinggi * LembarTabel.TinggiBaris) + 3);
        l.Angka(1, nomor, g with { Rata = Rata.Tengah });
        l.Teks(2, b.Kantor, g);
        l.Teks(3, b.Laporan.Length > 0 ? b.Laporan : "Belum ada yang direviu", g);
        l.Teks(4, b.Tahun > 0 ? $"{b.Tahun}" : "", g);
        l.Angka(5, b.Versi > 0 ? b.Versi : null, kanan);
        // what is unknown leaves its cells empty
        foreach (var (i, n) in Isi(b.Temuan, 4).Concat(Isi(b.Putusan, 4)).Concat(Isi(b.Perubahan, 3)).Index())
        {
            l.Angka(6 + i, n, kanan);
        }

        l.Teks(17, b.Saat, g);
        l.Teks(18, b.Oleh, g);
    }

    private static IEnumerable<decimal?> Isi(IReadOnlyList<int> daftar, int banyak) => Enumerable.Range(0, banyak).Select(i =>
        i < daftar.Count ? (decimal?)daftar[i] : null);
}
