using Akuntabel.Dokumen.Pembacaan;
using Akuntabel.Dokumen.Pertukaran.LembarAnggaran;

namespace Akuntabel.Dokumen.Pertukaran.LembarNomenklatur;

/// <summary>What was read of a sheet of official codes.</summary>
/// <param name="Daftar">The codes.</param>
/// <param name="Catatan">What a reader should know: rows without a code, codes with several names.</param>
public sealed record HasilNomenklatur(DaftarNomenklatur Daftar, IReadOnlyList<string> Catatan);

/// <summary>Reads official codes out of a workbook or CSV as it was published: the code in one cell with the name, or its parts in several
/// columns. The rows are streamed.</summary>
public static class PembacaNomenklatur
{
    /// <summary>Rows that a list may have.</summary>
    public const int BarisTerbanyak = 200_000;

    /// <summary>Reads it.</summary>
    /// <param name="isi">The file: XLSX, XLS or CSV.</param>
    /// <exception cref="DokumenTakTerbacaException">It has no codes that can be read; says why and what to do.</exception>
    public static HasilNomenklatur Baca(byte[] isi)
    {
        ArgumentNullException.ThrowIfNull(isi);
        using var sumber = SumberLembar.Buka(isi);
        var terbaca = sumber.Daftar.Select(l => (Lembar: l, Kolom: KolomNomenklatur.Kenali(l))).Where(x => x.Kolom is not null).ToList();
        if (terbaca.Count == 0 || terbaca[0].Kolom is not { } utama)
        {
            throw new DokumenTakTerbacaException("tidak ada lembar berjudul kolom nomenklatur, misalnya Program, Kegiatan, Sub Kegiatan, "
                + "Indikator, Satuan; atau Kode dan Uraian. Kirim berkas resminya apa adanya, atau beri judul kolomnya.");
        }

        var himpun = new PenghimpunNomenklatur();
        foreach (var (lembar, kolom) in terbaca)
        {
            if (kolom is { } k && k.Jenis == utama.Jenis)
            {
                himpun.Baca(k, lembar.Baca());
            }
        }

        return himpun.Butir.Count > 0 ? new HasilNomenklatur(new DaftarNomenklatur(utama.Jenis, himpun.Butir), himpun.Catatan)
            : throw new DokumenTakTerbacaException($"lembar \"{terbaca[0].Lembar.Nama}\" berjudul kolom nomenklatur tetapi tidak satu "
                + "barisnya pun berkode. Periksa apakah kodenya ada di kolom yang berjudul.");
    }
}
