using Akuntabel.Dokumen.Dasar;
using System.Text;
using Akuntabel.Uji.Aturan;
using Akuntabel.Uji.Bacaan;
using Akuntabel.Uji.Hasil;
using Akuntabel.Dokumen.Pembacaan;

// not "Temuan": that is a type of the check
namespace Akuntabel.Dokumen.PenulisanTemuan;

/// <summary>Findings as files: the document with comments, a page with the places marked, a sheet for the inspector.</summary>
public static class BerkasTemuan
{
    private delegate byte[] Penulis(string nama, DokumenTerbaca dokumen, HasilUji hasil);

    private const string Lembar = "xlsx";

    private static readonly Dictionary<string, Penulis> DaftarPenulis = new(StringComparer.Ordinal)
    {
        ["docx"] = (nama, _, hasil) => Dalam(nama, ".docx", isi => KomentarDocx.Tulis(isi, hasil.Temuan)),
        ["pdf"] = (nama, dokumen, hasil) => Dalam(nama, ".pdf", isi => SorotanPdf.Tulis(isi, dokumen, hasil.Temuan)),
        ["html"] = (nama, dokumen, hasil) => Encoding.UTF8.GetBytes(TampilanTemuan.Tulis(nama, dokumen, hasil)),
        [Lembar] = (nama, _, hasil) => LembarTemuan.Tulis(nama, hasil),
    };

    /// <summary>Names of the forms.</summary>
    public static IReadOnlyCollection<string> DaftarFormat => DaftarPenulis.Keys;

    /// <summary>
    /// Writes one document's findings to a folder; a file of another document of the same name is not overwritten within one run.
    /// A PDF that takes no notes gets the sheet instead.
    /// </summary>
    /// <param name="format">One of <see cref="DaftarFormat"/>.</param>
    /// <param name="nama">Path of the document.</param>
    /// <param name="dokumen">The document as read.</param>
    /// <param name="hasil">What was found.</param>
    /// <param name="folder">Folder of the result; made when absent.</param>
    /// <param name="terpakai">Names given out in this run.</param>
    /// <exception cref="DokumenTakTerbacaException">The document has no such form, or the result cannot be written.</exception>
    public static BerkasTertulis Tulis(string format, string nama, DokumenTerbaca dokumen, HasilUji hasil, string folder,
        ISet<string> terpakai)
    {
        ArgumentNullException.ThrowIfNull(terpakai);
        try
        {
            return new BerkasTertulis(Simpan(nama, format, DaftarPenulis[format](nama, dokumen, hasil), folder, terpakai), "");
        }
        catch (SorotanDitolakException e)
        {
            var lembar = DaftarPenulis[Lembar](nama, dokumen, hasil);
            return new BerkasTertulis(Simpan(nama, Lembar, lembar, folder, terpakai), $"{nama}: {e.Message}");
        }
    }

    private static string Simpan(string nama, string format, byte[] isi, string folder, ISet<string> terpakai)
    {
        try
        {
            using var wadah = new WadahKeluaran(folder);
            File.WriteAllBytes(wadah.Sementara(NamaBaru(nama, format, terpakai)), isi);
            return wadah.Pindahkan()[0];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new DokumenTakTerbacaException($"{folder}: hasil tidak dapat ditulis ({e.Message.TrimEnd('.')}). Periksa sisa ruang penyimpanan dan hak tulis, tutup berkas hasil yang sedang dibuka, lalu ulangi.", e);
        }
    }

    /// <summary>Writes the table of many reports.</summary>
    /// <param name="jalur">The file, whose ending tells the form: .csv or .xlsx.</param>
    /// <param name="daftar">The reports.</param>
    /// <exception cref="DokumenTakTerbacaException">It cannot be written.</exception>
    public static void TulisRekap(string jalur, IReadOnlyList<LaporanRekap> daftar)
    {
        var isi = Path.GetExtension(jalur).Equals(".csv", StringComparison.OrdinalIgnoreCase) ? RekapTemuan.Csv(daftar)
            : RekapTemuan.Xlsx(daftar);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(jalur)) ?? ".");
            File.WriteAllBytes(jalur, isi);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new DokumenTakTerbacaException($"{jalur}: rekap tidak dapat ditulis ({e.Message.TrimEnd('.')}). Tutup berkas itu bila sedang dibuka, periksa hak tulisnya, lalu ulangi.", e);
        }
    }

    private static byte[] Dalam(string nama, string akhiran, Func<byte[], byte[]> tulis)
    {
        if (!Path.GetExtension(nama).Equals(akhiran, StringComparison.OrdinalIgnoreCase))
        {
            throw new DokumenTakTerbacaException($"{nama}: bentuk ini hanya untuk berkas {akhiran}. Pakai --format html atau xlsx untuk dokumen ini.");
        }

        try
        {
            return tulis(File.ReadAllBytes(nama));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new DokumenTakTerbacaException($"{nama}: tidak dapat dibaca ({e.Message.TrimEnd('.')}). Periksa izin berkas dan pastikan tidak sedang dibuka program lain.", e);
        }
    }

    private static string NamaBaru(string nama, string format, ISet<string> terpakai)
    {
        var dasar = Path.GetFileNameWithoutExtension(nama);
        for (var n = 1; ; n++)
        {
            var calon = $"{dasar}{(n == 1 ? "" : $" ({n})")}.temuan.{format}";
            if (terpakai.Add(calon))
            {
                return calon;
            }
        }
    }
}
