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
}
