using Akuntabel.Core.Laporan;

namespace Akuntabel.Dokumen.Docx;

/// <summary>Captions.</summary>
internal static class PenulisKeterangan
{
    /// <summary>
    /// Sequence that counts charts, diagrams and pictures together. It is hidden and stands in each figure's caption, so that one
    /// TOC field can list "Grafik" and "Gambar" in document order.
    /// </summary>
    public const string UrutanGambar = "DaftarGambar";

    /// <summary>Writes the caption: "Tabel 3." and a SEQ field, bookmarked together, then the text.</summary>
    public static void Tulis(Konteks k, Keterangan ket, bool gambar)
    {
        // a table's caption stands above and stays with it
        k.Buka("Caption", new() { Ikut = !gambar });
        var penanda = k.BukaPenanda(ket.Id);
        PenulisRuas.Jalan(k.X, $"{ket.Label} {ket.Bab}.");
        var ulang = k.MulaiUrutan(ket) ? $" \\r {ket.Urut}" : "";
        PenulisRuas.Medan(k.X, $"SEQ {ket.Label} \\* ARABIC{ulang}", ket.Urut.ToString(System.Globalization.CultureInfo.InvariantCulture));
        k.TutupPenanda(penanda);
        if (gambar)
        {
            PenulisRuas.Medan(k.X, $"SEQ {UrutanGambar} \\h", "");
        }

        PenulisRuas.Jalan(k.X, "  " + ket.Teks);
        k.Tutup();
    }
}
