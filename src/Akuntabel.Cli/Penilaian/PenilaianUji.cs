using System.Globalization;
using Akuntabel.Uji.Bacaan;
using Akuntabel.Uji.Hasil;
using Akuntabel.Dokumen.Pembacaan;

namespace Akuntabel.Cli.Penilaian;

/// <summary>A document, what was read of it, and what was found in it.</summary>
internal sealed record HasilDinilai(string Nama, DokumenTerbaca Dokumen, HasilUji Hasil);

/// <summary><c>akuntabel uji --nilai</c>: measures the check against a list of errors that people have verified.</summary>
internal static class PenilaianUji
{
    /// <summary>Prints recall, and the findings that the list does not know or calls false.</summary>
    /// <param name="jalur">CSV (places by line) or JSONL (places by file and page).</param>
    /// <param name="hasil">The documents.</param>
    /// <exception cref="DokumenTakTerbacaException">The list is missing or malformed.</exception>
    public static void Cetak(string jalur, IReadOnlyList<HasilDinilai> hasil)
    {
        if (!File.Exists(jalur))
        {
            throw new DokumenTakTerbacaException($"{jalur}: berkas tidak ditemukan. Periksa kembali nama dan foldernya.");
        }

        if (Path.GetExtension(jalur).Equals(".jsonl", StringComparison.OrdinalIgnoreCase))
        {
            PenilaianJsonl.Cetak(KesalahanTercatat.Baca(jalur), hasil);
        }
        else
        {
            PenilaianCsv.Cetak(jalur, hasil);
        }
    }

    /// <summary>A share as people here write it.</summary>
    public static string Persen(int n, int dari) =>
        dari == 0 ? "-" : (100m * n / dari).ToString("0.0", CultureInfo.InvariantCulture).Replace('.', ',') + " %";
}
