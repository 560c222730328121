using System.IO.Compression;
using System.Text;

namespace Akuntabel.Storage.Pembuktian;

/// <summary>Finds signed heads in files that the application gave out: backups, exports, reports, or a note of them.</summary>
public static class BerkasKepala
{
    // a head stands in a small part, or near the beginning or the end
    private const int BagianTerbesar = 4 * 1024 * 1024;

    private const int BerkasTerbesar = 64 * 1024 * 1024;

    private const int BagianTerbanyak = 5000;

    /// <summary>Every signed head in a file; none when it holds none.</summary>
    /// <exception cref="IOException">It can't be read.</exception>
    public static IReadOnlyList<KepalaTertanda> Baca(string berkas)
    {
        using var aliran = File.OpenRead(berkas);
        var hasil = new List<KepalaTertanda>(KepalaTertanda.Cari(Teks(aliran, BerkasTerbesar)));
        aliran.Position = 0;
        try
        {
            using var arsip = new ZipArchive(aliran, ZipArchiveMode.Read);
            hasil.AddRange(KepalaTertanda.Cari(arsip.Comment));
            foreach (var e in arsip.Entries.Where(e => !e.FullName.StartsWith("tabel/", StringComparison.Ordinal)).Take(BagianTerbanyak))
            {
                using var isi = e.Open();
                hasil.AddRange(KepalaTertanda.Cari(Teks(isi, BagianTerbesar)));
            }
        }
        catch (InvalidDataException)
        {
            // no archive, or a damaged one: what was found stays found
        }

        return [.. hasil.Distinct()];
    }

    private static string Teks(Stream aliran, int terbesar)
    {
        var data = new byte[terbesar];
        return Encoding.Latin1.GetString(data, 0, aliran.ReadAtLeast(data, data.Length, throwOnEndOfStream: false));
    }
}
