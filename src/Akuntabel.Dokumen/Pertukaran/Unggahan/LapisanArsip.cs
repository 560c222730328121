using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas.Lapisan;
using Akuntabel.Dokumen.Pembacaan;

namespace Akuntabel.Dokumen.Pertukaran.Unggahan;

/// <summary>An archive of an office's folder that is laid out by spans of time: what of it serves the period that is imported.</summary>
internal static class LapisanArsip
{
    /// <summary>Path that the engine knows → path in the archive; <c>null</c> for an archive that is not laid out by spans.</summary>
    /// <param name="jalur">Paths in the archive.</param>
    /// <param name="periode">What is imported.</param>
    /// <param name="catatan">Told what is left out.</param>
    /// <exception cref="DokumenTakTerbacaException">Its layout would pass something over without a word, or there is no period to choose by.</exception>
    public static IReadOnlyDictionary<string, string>? Pilih(IReadOnlyList<string> jalur, PeriodeLaporan? periode, List<string> catatan)
    {
        if (!SusunanFolder.Berlapis(jalur))
        {
            return null;
        }

        if (!SusunanFolder.Baca(jalur).Coba(out var susunan, out var salah))
        {
            throw new DokumenTakTerbacaException("susunan folder di dalamnya belum dapat diikuti. " + string.Join(" ", salah));
        }

        if (periode is not { } p)
        {
            throw new DokumenTakTerbacaException("arsip ini terbagi menurut masa. Sebutkan tahun dan triwulan yang hendak diimpor.");
        }

        var peta = susunan.Ratakan(p).Jalur;
        catatan.Add($"Isi arsip terbagi menurut masa; yang diambil adalah yang berlaku untuk {p}."
            + (jalur.Count > peta.Count ? $" {jalur.Count - peta.Count} berkas untuk masa lain tidak diambil." : ""));
        if (susunan.DaftarLaporan.Count > 0 && !susunan.DaftarLaporan.Contains(p))
        {
            catatan.Add($"Laporan {p} tidak ada di dalamnya, hanya {string.Join(", ", susunan.DaftarLaporan)}. "
                + "Bila yang dimaksud salah satunya, ulangi dengan tahun dan triwulan itu.");
        }

        return peta;
    }

    /// <summary>Whether a folder that holds all files is a span itself and not the wrapping of a flat folder.</summary>
    /// <param name="folder">Its name.</param>
    /// <param name="isi">Paths in it.</param>
    public static bool Masa(string folder, IEnumerable<string> isi) => LapisanFolder.Bernama(folder) && !isi.Contains("laporan.yaml", StringComparer.Ordinal);
}
