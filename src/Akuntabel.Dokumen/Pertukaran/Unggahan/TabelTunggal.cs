using Akuntabel.Dokumen.Pembacaan;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas;
using Akuntabel.Dokumen.Berkas.Uraian;
using Akuntabel.Dokumen.Pertukaran.LembarKerja;
using Akuntabel.Dokumen.Pertukaran.Muatan;
using Akuntabel.Dokumen.Pertukaran.Penulisan;

namespace Akuntabel.Dokumen.Pertukaran.Unggahan;

/// <summary>A table that is sent alone is often a part of it: the rows of one document, of one quarter. As in the workbook what it does not
/// say stays, and rows are taken out by a mark. A register, whose rows nothing identifies, is replaced as a whole.</summary>
internal static class TabelTunggal
{
    /// <summary>Heading of the column that marks rows to be taken out, as in the workbook.</summary>
    public const string KolomHapus = "Hapus baris";

    /// <summary>The table as it is to be kept, and what the user should know; <c>null</c> for nothing.</summary>
    /// <param name="jalur">Its path.</param>
    /// <param name="isi">As sent.</param>
    /// <param name="dasar">The agency's present files.</param>
    public static (ReadOnlyMemory<byte> Isi, string? Catatan) Atas(string jalur, byte[] isi, KumpulanBerkas dasar)
    {
        if (!dasar.Coba(jalur, out var ada) || BerkasKeluar.Satu(jalur, ada).Span.SequenceEqual(isi) || IsiBerkas.Teks(ada) is not { } teks
            || IsiBerkas.Baca(jalur, ada) is not IsiTabel lama || IsiBerkas.Baca(jalur, isi) is not IsiTabel kiriman)
        {
            return (isi, null);
        }

        return Pengenal(jalur, lama, kiriman) is { } pengenal ? Gabung(SebutanBerkas.Sebut(jalur), (teks, lama), kiriman, pengenal)
            : (isi, Menggantikan(lama, kiriman));
    }

    // a column that neither has names nothing; one that only the table has must be blank, or the rows sent could be any of several
    private static List<string>? Pengenal(string jalur, IsiTabel lama, IsiTabel kiriman)
    {
        if (KatalogUraian.Untuk(jalur) is not { Jamak: false, Daftar: [{ Kunci: "", Pengenal: { Count: > 0 } p } d] }
            || !p.Any(k => lama.Kolom(k) >= 0))
        {
            return null;
        }

        var kurang = p.Where(k => kiriman.Kolom(k) < 0 && lama.Kolom(k) is >= 0 and var n
            && lama.Baris.Any(b => b[n].Trim().Length > 0)).ToList();
        return kurang.Count == 0 ? [.. p.Where(k => lama.Kolom(k) >= 0 || kiriman.Kolom(k) >= 0)] : throw new DokumenTakTerbacaException(
            $"tabel {d.Judul} mengenali barisnya dari kolom {string.Join(", ", p)}, sedangkan berkas ini tidak memuat kolom "
            + $"{string.Join(", ", kurang)}. Tambahkan kolom itu, lalu unggah lagi.");
    }

    private static (ReadOnlyMemory<byte>, string?) Gabung(
        string sebutan, (string Teks, IsiTabel Isi) lama, IsiTabel kiriman, IReadOnlyList<string> pengenal)
    {
        Periksa(kiriman);
        var kepala = kiriman.Kepala.Where(k => !k.Equals(KolomHapus, StringComparison.OrdinalIgnoreCase)).ToList();
        var hapus = kiriman.Kolom(KolomHapus);
        var baris = kiriman.Baris.Select(b => new BarisLembar(0,
            kepala.ToDictionary(k => k, k => b[kiriman.Kolom(k)].Trim(), StringComparer.OrdinalIgnoreCase),
            hapus >= 0 && HapusIsian.Ini(b[hapus]))).ToList();
        // a mark on a row that is not there takes nothing away, and adds nothing
        var (tetap, asing) = Tinggal(lama.Isi, kiriman, pengenal);
        baris.RemoveAll(b => b.Buang && asing(b));
        var jadi = PenyelarasTabel.Selaraskan(lama.Isi, kepala, baris, pengenal);
        return (IsiBerkas.Bytes(PenyuntingCsv.Terapkan(lama.Teks, lama.Isi, lama.Isi, jadi)), tetap == 0 ? null
            : $"{tetap} baris {sebutan} yang tersimpan tidak ada di berkas ini dan dibiarkan. Untuk menghapus baris, tambahkan kolom "
                + $"\"{KolomHapus}\" dan tulis {HapusIsian.Kata} pada barisnya.");
    }

    // a comma too many or too few puts each figure after it into the column of another
    private static void Periksa(IsiTabel kiriman)
    {
        var (hapus, banyak) = (kiriman.Kolom(KolomHapus), kiriman.Kepala.Count);
        foreach (var (b, i) in kiriman.Baris.Select((b, i) => (b, i)))
        {
            var baris = $"baris data ke-{i + 1} ({b[0].Trim()})";
            if (b.Sel.Count != banyak)
            {
                throw new DokumenTakTerbacaException($"{baris} berisi {b.Sel.Count} sel, padahal judulnya {banyak} kolom, "
                    + "jadi angkanya dapat masuk ke kolom lain. Apit dengan tanda kutip isi yang memuat koma, lengkapi sel kosongnya, "
                    + "lalu unggah lagi.");
            }

            if (hapus >= 0 && b[hapus].Trim().Length > 0 && !HapusIsian.Ini(b[hapus]))
            {
                throw new DokumenTakTerbacaException($"{baris} berisi \"{b[hapus].Trim()}\" pada kolom \"{KolomHapus}\". "
                    + $"Tulis {HapusIsian.Kata} untuk menghapus barisnya, atau kosongkan.");
            }
        }
    }

    // how many stored rows the table does not name, and whether a row names none of them
    private static (int Tetap, Func<BarisLembar, bool> Asing) Tinggal(IsiTabel lama, IsiTabel kiriman, IReadOnlyList<string> pengenal)
    {
        string Nama(IsiTabel t, BarisTabel b) => string.Join('\u0001', pengenal.Select(k => t.Kolom(k) is >= 0 and var n ? b[n].Trim() : ""));
        var tersimpan = lama.Baris.Select(b => Nama(lama, b)).ToList();
        var disebut = kiriman.Baris.Select(b => Nama(kiriman, b)).ToHashSet();
        return (tersimpan.Count(n => !disebut.Contains(n)),
            b => !tersimpan.Contains(string.Join('\u0001', pengenal.Select(k => b.Sel.GetValueOrDefault(k, "")))));
    }

    private static string? Menggantikan(IsiTabel lama, IsiTabel kiriman)
    {
        var tanda = kiriman.Baris.Select(b => b[0].Trim()).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var hilang = lama.Baris.Count(b => !tanda.Contains(b[0].Trim()));
        return hilang == 0 ? null
            : $"Berkas ini menggantikan seluruh tabelnya; {hilang} baris yang tidak ada di dalamnya akan dihapus.";
    }
}
