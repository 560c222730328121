using System.Text;
using Akuntabel.Core.Register;
using Akuntabel.Dokumen.Berkas;

namespace Akuntabel.Dokumen.Register;

/// <summary>A table of a register as the file that outlines bind to: heads are the names of its columns, cells stand as they are printed.
/// </summary>
public static class TabelCsvRegister
{
    /// <summary>Writes it.</summary>
    /// <param name="hasil">The table.</param>
    public static byte[] Tulis(HasilTampilan hasil)
    {
        ArgumentNullException.ThrowIfNull(hasil);
        return TulisanCsv.Tulis(';', hasil.Kolom.Select(k => k.Kunci), hasil.Baris);
    }

    /// <summary>Whether a table can stand in place of a file that texts bind to already: it has all of its columns.</summary>
    /// <param name="lama">The file.</param>
    /// <param name="hasil">The table.</param>
    public static bool Menggantikan(ReadOnlyMemory<byte> lama, HasilTampilan hasil)
    {
        ArgumentNullException.ThrowIfNull(hasil);
        var teks = Encoding.UTF8.GetString(lama.Span).TrimStart('\uFEFF');
        return CsvBerkas.Baca(teks, "register", [], []) is not [var awal, ..] || awal.DaftarKolom.All(k => hasil.Kolom.Any(h => h.Kunci == k));
    }
}
